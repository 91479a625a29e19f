import { performance } from 'node:perf_hooks'
import type { Viewer } from '../subgraphs/common/auth/viewer.ts'
import type { CostReport } from './cost/state.ts'
import type { Trouble } from './errors/trouble.ts'

/** What one request carries through the gateway. Made once per HTTP request by `gatewayContext`. */
export interface GatewayContext {
  readonly viewer: Viewer | null
  readonly requestId: string
  /** The client's `Authorization` header, forwarded to the subgraphs, which verify it again. */
  readonly authorization: string | undefined
  /** Stated in the answer, where it is known. */
  readonly cost?: CostReport
  /** `performance.now()` when the request came, or its last write was done: reading has a deadline as a whole. */
  startedAt: number
  /** Subgraphs that let a call of this request time out; they are not asked again in it. */
  readonly silent: Set<string>
  /** What went wrong in subgraphs, turned into `errors` once the answer's data is known. */
  readonly troubles: Trouble[]
}

/** The state of a fresh request. */
export const gatewayContext = ({
  viewer,
  requestId,
  authorization,
  cost,
}: Pick<GatewayContext, 'viewer' | 'requestId' | 'authorization' | 'cost'>): GatewayContext => ({
  viewer,
  requestId,
  authorization,
  cost,
  startedAt: performance.now(),
  silent: new Set(),
  troubles: [],
})

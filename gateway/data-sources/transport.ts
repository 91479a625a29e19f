import type { GatewayContext } from '../context.ts'

/** One operation for a subgraph. */
export interface SubgraphCall {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName?: string
  readonly context: GatewayContext
  /** Aborted when the gateway no longer waits. */
  readonly signal: AbortSignal
}

export interface SubgraphError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly SubgraphError[]
}

/** Carries a call to a subgraph. Throws NoAnswer when what comes back is no GraphQL answer. */
export type Transport = (call: SubgraphCall) => Promise<SubgraphAnswer>

/** Nothing usable came back. The message is for the log, never for the client. */
export class NoAnswer extends Error {}

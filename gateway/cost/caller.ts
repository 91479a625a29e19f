import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isIPv4, isIPv6 } from 'node:net'
import { LRUCache } from 'lru-cache'
import type { Authenticate } from '../../subgraphs/common/auth/authenticate.ts'
import type { Viewer } from '../../subgraphs/common/auth/viewer.ts'
import { factsOf } from '../../subgraphs/common/server/request.ts'

/** Kinds of caller have a budget each; within a kind, each caller has one of its own. */
export type CallerKind = 'staff' | 'partner' | 'anonymous'

export interface Caller {
  readonly kind: CallerKind
  /** The same for the same caller, and nothing that says who it is. */
  readonly key: string
}

export interface Paying {
  readonly caller: Caller
  /** The token is no good: the address has to pay. */
  readonly isBad: boolean
}

/** Makes the function that says who pays for a request, and tells its log line: of one that is refused, too. */
export const payers =
  (authenticate: Authenticate) =>
  async (req: IncomingMessage): Promise<Paying> => {
    const facts = factsOf(req)
    const { address } = facts
    try {
      const viewer = await authenticate(req.headers)
      facts.subject = viewer?.subject
      return { caller: callerOf(viewer, address), isBad: false }
    } catch {
      // The request goes on, to be told so where its context is made.
      return { caller: callerOf(null, address), isBad: true }
    }
  }

/** Who has to pay: a partner as a whole, whoever a token of staff names, else the address that a request comes from. */
export function callerOf(viewer: Viewer | null, address: string | undefined): Caller {
  if (!viewer) return { kind: 'anonymous', key: hashed(networkOf(address ?? '')) }
  if (viewer.role !== 'partner') return { kind: 'staff', key: hashed(viewer.subject) }
  return { kind: 'partner', key: hashed(viewer.partnerId ?? viewer.subject) }
}

const known = new LRUCache<string, string>({ max: 5_000, memoMethod: digest })

const hashed = (text: string): string => known.memo(text)

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

/** Who has an IPv6 address has its whole network of 64 bits. */
function networkOf(address: string): string {
  const [plain = ''] = address.split('%')
  const mapped = plain.slice(plain.lastIndexOf(':') + 1)
  if (isIPv4(mapped)) return mapped
  return isIPv6(plain) ? groupsOf(plain).slice(0, 4).join(':') : address
}

/** The groups of an IPv6 address without leading zeros, those left out put in. */
function groupsOf(address: string): string[] {
  const [before = '', after = ''] = address.split('::').map((part) => part.toLowerCase())
  const [left, right] = [before, after].map((part) => part.split(':').filter((group) => group !== '')) as [
    string[],
    string[],
  ]
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...zeros, ...right].map((group) => group.replace(/^0+(?=.)/, ''))
}

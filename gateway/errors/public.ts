import { maskedMessage } from '../../subgraphs/common/errors.ts'
import type { SubgraphError } from '../data-sources/transport.ts'
import type { PublicError } from './trouble.ts'

/** Codes whose errors a subgraph addresses to the client: their messages go through as they are. */
const addressed: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
])

export const masked: PublicError = { message: maskedMessage, code: 'INTERNAL_SERVER_ERROR' }

/** What the client sees of a subgraph's error: message and code of one that is meant for it, else a masked fault. */
export function publicError({ message, extensions }: SubgraphError): PublicError {
  const code = extensions?.code
  return typeof code === 'string' && addressed.has(code) ? { message, code } : masked
}

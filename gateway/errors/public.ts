import { isForClients, maskedMessage } from '../../subgraphs/common/errors.ts'
import type { SubgraphError } from '../data-sources/transport.ts'
import type { PublicError } from './trouble.ts'

export const masked: PublicError = { message: maskedMessage, code: 'INTERNAL_SERVER_ERROR' }

/** What the client sees of a subgraph's error: message and code of one that is meant for it, else a masked fault. */
export function publicError({ message, extensions }: SubgraphError): PublicError {
  const code = extensions?.code
  return isForClients(code) ? { message, code } : masked
}

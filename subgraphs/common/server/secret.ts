import { createHash, timingSafeEqual } from 'node:crypto'
import type { Secrets } from '../env-values.ts'
import { sendError } from './errors.ts'
import type { Step } from './steps.ts'

export const secretHeader = 'x-samspill-secret'

/** Lets through only callers that show one of the secrets: a subgraph answers the gateway and its fellow, no one else. */
export function demandSecret(secrets: Secrets): Step {
  const accepted = secrets.map(digest)
  return (req, res, next) => {
    const given = digest(String(req.headers[secretHeader] ?? ''))
    // Digests are of one length, and every secret is compared, so that the time taken tells nothing.
    const matches = accepted.filter((secret) => timingSafeEqual(secret, given))
    if (matches.length > 0) return next()
    sendError(req, res, 403, 'FORBIDDEN', 'This is an inner part of Samspill. Ask the gateway.')
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest()

import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import { sendError } from './errors.ts'

export const secretHeader = 'x-samspill-secret'

/** The secrets of a comma-separated list. While one is replaced by another, both are listed, the one to send first. */
export function secretsOf(list: string): readonly [string, ...string[]] {
  const [first, ...rest] = list
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
  if (first === undefined) throw new Error('there must be at least one subgraph secret')
  return [first, ...rest]
}

/** Lets through only callers that know one of the secrets: a subgraph answers the gateway and its fellow, no one else. */
export function demandSecret(list: string): RequestHandler {
  const accepted = secretsOf(list).map(digest)
  return (req, res, next) => {
    const given = digest(req.get(secretHeader) ?? '')
    // Digests are of one length, and every secret is compared, so that the time taken tells nothing.
    const matches = accepted.filter((secret) => timingSafeEqual(secret, given))
    if (matches.length > 0) return next()
    sendError(req, res, 403, 'FORBIDDEN', 'This is an inner part of Samspill. Ask the gateway.')
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest()

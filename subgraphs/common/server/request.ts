import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import proxyAddress from 'proxy-addr'

/** What is known of one HTTP request. Handlers fill in what they learn; the log line shows it when the answer is out. */
export interface RequestFacts {
  readonly id: string
  /** Where it comes from: as the trusted proxies say, if any are set and what they say is an address. */
  readonly address: string | undefined
  /** Whom the token speaks for. Logs show a pseudonym. */
  subject?: string
  /** The GraphQL operation's name. */
  operation?: string
  /** What the operation costs. */
  cost?: number
  /** `extensions.code` of each distinct error in the answer. */
  errors?: readonly string[]
}

// A caller's id ends up in logs and in further requests: only what cannot break a line or a header is taken over.
const wellFormed = /^[\w.:-]{1,64}$/
const known = new WeakMap<IncomingMessage, RequestFacts>()

/** Takes over a well-formed `x-request-id`, else makes one, and says it in the answer. Must come before all else. */
export function identifyRequest(req: IncomingMessage, res: ServerResponse, trustedHops: number): void {
  const given = req.headers['x-request-id']
  const id = typeof given === 'string' && wellFormed.test(given) ? given : randomUUID()
  req.headers['x-request-id'] = id
  known.set(req, { id, address: addressOf(req, trustedHops) })
  res.setHeader('x-request-id', id)
}

/** Facts of a request that went through `identifyRequest`. */
export function factsOf(req: IncomingMessage): RequestFacts {
  const facts = known.get(req)
  if (!facts) throw new Error('identifyRequest must run before anything that asks for the facts of a request')
  return facts
}

function addressOf(req: IncomingMessage, trustedHops: number): string | undefined {
  const { remoteAddress } = req.socket
  if (trustedHops === 0) return remoteAddress
  const told = proxyAddress(req, (_address, hop) => hop < trustedHops)
  return isIP(told) !== 0 ? told : remoteAddress
}

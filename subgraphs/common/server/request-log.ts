import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { whenGone } from './gone.ts'
import type { Logger } from './logger.ts'
import { factsOf } from './request.ts'
import type { Incoming } from './steps.ts'

const known = new LRUCache<string, string>({ max: 2000, memoMethod: hashed })

/**
 * Stands for a token's subject, which may be a name or an e-mail address: the same for the same one, so that lines about
 * one caller are found by it, and who it is only by somebody who knows whom to look for.
 */
export const pseudonym = (subject: string): string => known.memo(subject)

function hashed(subject: string): string {
  return createHash('sha256').update(subject).digest('hex').slice(0, 12)
}

/**
 * One line per request, when its answer is out or its caller has gone. Left out is what callers write as they please: the
 * query string (a GraphQL GET carries its variables there) and a path that leads nowhere. Probes are quiet unless they fail.
 */
export function logRequest(logger: Logger, req: Incoming, res: ServerResponse, leadsSomewhere: () => boolean): void {
  const started = performance.now()
  const path = pathOf(req)
  whenGone(res, () => {
    const { id, subject, address, ...learned } = factsOf(req)
    const line = {
      requestId: id,
      method: req.method,
      ...(leadsSomewhere() && { path }),
      status: res.statusCode,
      ms: Math.round(performance.now() - started),
      // An address is a person's too, and only needed where nobody has said who they are.
      ...(subject === undefined ? { address } : { caller: pseudonym(subject) }),
      ...learned,
      ...(res.writableFinished ? {} : { aborted: true }),
    }
    if (res.statusCode >= 500) logger.error(line, 'request failed')
    else if (path.startsWith('/health/')) logger.debug(line, 'request')
    else logger.info(line, 'request')
  })
}

/** Proxies may write the whole address. */
const pathOf = ({ url = '' }: Incoming): string => /^(?:https?:\/\/[^/?]*)?([^?]*)/i.exec(url)?.[1] ?? ''

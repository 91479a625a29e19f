import type { RequestHandler } from 'express'
import type { Logger } from './logger.ts'
import { factsOf } from './request.ts'

const longestPath = 100

/**
 * One line per request, when its answer is out or its caller has gone. The query string is left out (a GraphQL GET carries
 * its variables there), and probes are quiet unless they fail.
 */
export const logRequests =
  (logger: Logger): RequestHandler =>
  (req, res, next) => {
    const started = performance.now()
    const path = req.path.slice(0, longestPath)
    res.once('close', () => {
      const { id, ...learned } = factsOf(req)
      const line = {
        requestId: id,
        method: req.method,
        path,
        status: res.statusCode,
        ms: Math.round(performance.now() - started),
        ...learned,
        ...(res.writableFinished ? {} : { aborted: true }),
      }
      if (res.statusCode >= 500) logger.error(line, 'request failed')
      else if (path.startsWith('/health/')) logger.debug(line, 'request')
      else logger.info(line, 'request')
    })
    next()
  }

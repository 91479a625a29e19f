import type { RequestHandler } from 'express'
import { sendError } from '../../subgraphs/common/server/errors.ts'
import { inspector, type UncheckedRequest } from './inspect.ts'

/** Refuses, with status 400, requests that would hold up others; comes behind the JSON body parser, before Apollo Server. */
export function protect(): RequestHandler {
  const inspect = inspector()
  return (req, res, next) => {
    const refusal = inspect(req.method === 'GET' ? inUrl(req.originalUrl) : ((req.body ?? {}) as UncheckedRequest))
    if (refusal) sendError(req, res, 400, refusal.code, refusal.message)
    else next()
  }
}

/** The query of a GET. Its variables are JSON within a URL, which Node keeps below 16 kB: too short to be a burden. */
const inUrl = (url: string): UncheckedRequest => ({
  query: new URLSearchParams(url.slice(url.indexOf('?') + 1)).get('query') ?? undefined,
})

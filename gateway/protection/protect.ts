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

/** The request that a GET's URL holds. */
function inUrl(url: string): UncheckedRequest {
  const parameters = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  return { query: parameters.get('query') ?? undefined, variables: asJson(parameters.get('variables')) }
}

/** Node keeps URLs below 16 kB: reading one costs nothing. What is no JSON is left to Apollo Server to refuse. */
function asJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

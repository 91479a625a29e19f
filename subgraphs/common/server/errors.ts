import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { maskedMessage } from '../errors.ts'
import type { Logger } from './logger.ts'
import { factsOf } from './request.ts'

const json = 'application/json'
const graphqlJson = 'application/graphql-response+json'

/** Answers with one error in the shape that GraphQL clients read, whatever went wrong before GraphQL was reached. */
export function sendError(req: Request, res: Response, status: number, code: string, message: string): void {
  const facts = factsOf(req)
  facts.errors = [code]
  const type = req.accepts([json, graphqlJson]) === graphqlJson ? graphqlJson : json
  const body = { errors: [{ message, extensions: { code, requestId: facts.id } }] }
  res.status(status).type(type).send(JSON.stringify(body))
}

export const notFound: RequestHandler = (req, res) =>
  sendError(req, res, 404, 'NOT_FOUND', 'There is nothing at this address. GraphQL is at /graphql.')

const refusals: Record<number, readonly [code: string, message: string]> = {
  400: ['BAD_REQUEST', 'The request could not be read. Send a JSON object with `query` and, if need be, `variables`.'],
  413: ['QUERY_TOO_LARGE', 'The request body is larger than this server accepts.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Send the request body as UTF-8 `application/json`.'],
}

/** The last handler: refusals of Express and its body parser by their status, all else logged and masked. */
export const answerErrors =
  (logger: Logger): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error)
    const status = statusOf(error)
    const refusal = status < 500 ? (refusals[status] ?? refusals[400]) : undefined
    if (refusal) return sendError(req, res, status, ...refusal)
    logger.error({ requestId: factsOf(req).id, err: error }, 'request handler threw')
    sendError(req, res, 500, 'INTERNAL_SERVER_ERROR', maskedMessage)
  }

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 ? status : 500
}

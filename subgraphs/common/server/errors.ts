import type { IncomingMessage, ServerResponse } from 'node:http'
import accepts from 'accepts'
import { maskedMessage } from '../errors.ts'
import type { Logger } from './logger.ts'
import { factsOf } from './request.ts'
import { write } from './steps.ts'

const json = 'application/json'
const graphqlJson = 'application/graphql-response+json'

/** So many bytes of a body that is refused are read, for its sender to read the answer; of more the connection is closed. */
export const mostReadOff = 16 * 1024 * 1024

/** Whether there is more to come of a body than is worth a connection. */
const goesOn = ({ headers, complete }: IncomingMessage): boolean =>
  !complete && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > mostReadOff)

/** Answers with one error in the shape that GraphQL clients read, whatever went wrong before GraphQL was reached. */
export function sendError(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  code: string,
  message: string,
): void {
  const facts = factsOf(req)
  facts.errors = [code]
  if (goesOn(req)) res.setHeader('connection', 'close')
  const type = accepts(req).type([json, graphqlJson]) === graphqlJson ? graphqlJson : json
  const body = { errors: [{ message, extensions: { code, requestId: facts.id } }] }
  write(res, status, `${type}; charset=utf-8`, JSON.stringify(body))
}

export const notFound = (req: IncomingMessage, res: ServerResponse): void =>
  sendError(req, res, 404, 'NOT_FOUND', 'There is nothing at this address. GraphQL is at /graphql.')

const refusals = {
  400: ['BAD_REQUEST', 'The request could not be read. Send a JSON object with `query` and, if need be, `variables`.'],
  413: ['QUERY_TOO_LARGE', 'The request body is larger than this server accepts.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Send the request body as UTF-8 `application/json`, not compressed.'],
} as const

/** What a step gives to the next to have a request refused so. */
export const failure = (status: 400 | 413 | 415): Error => Object.assign(new Error(refusals[status][1]), { status })

/** Answers what a handler has thrown: refusals by their status, as Express has them, all else logged and masked. */
export const answerErrors =
  (logger: Logger) =>
  (error: unknown, req: IncomingMessage, res: ServerResponse): void => {
    // Half an answer is none: the caller is to see that it broke off.
    if (res.headersSent) return void res.destroy()
    const status = statusOf(error)
    if (status < 500) {
      const [code, message] = refusals[status === 413 || status === 415 ? status : 400]
      return sendError(req, res, status, code, message)
    }
    logger.error({ requestId: factsOf(req).id, err: error }, 'request handler threw')
    sendError(req, res, 500, 'INTERNAL_SERVER_ERROR', maskedMessage)
  }

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 ? status : 500
}

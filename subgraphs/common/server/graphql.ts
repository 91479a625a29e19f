import type { IncomingHttpHeaders } from 'node:http'
import type { BaseContext } from '@apollo/server'
import type { Express } from 'express'
import type { Admission } from './admission.ts'
import type { Straight } from './app.ts'
import { answering, type AnswerSettings } from './answering.ts'
import { jsonBody, jsonOnly } from './body.ts'
import { answerErrors } from './errors.ts'
import { inTurn, type Handler, type Step } from './steps.ts'

export interface GraphqlSettings<C extends BaseContext> extends AnswerSettings<C> {
  /** `/graphql` unless told otherwise. */
  readonly path?: string
  /** Bounds how many requests are worked on at a time. */
  readonly admission?: Admission
  /** Runs first of all. */
  readonly before?: readonly Step[]
  /** Runs when the body is read and before the server sees it; may answer in its stead. */
  readonly guard?: Step
  /** Bytes of a request body at most; more of who may send more. */
  readonly bodyLimit?: number
  readonly moreFor?: { readonly bytes: number; readonly whom: (headers: IncomingHttpHeaders) => Promise<boolean> }
}

/** Bytes of a request that holds a file in Base64, or an e-mail with one. */
export const bodyWithFile = (fileSize: number): number => 256 * 1024 + 2 * fileSize

/** Answers GraphQL requests, whatever their method. */
function endpoint<C extends BaseContext>(settings: GraphqlSettings<C>): Handler {
  const { logger, before = [], guard, bodyLimit = 256 * 1024, moreFor } = settings
  const { door, seat } = settings.admission ?? { door: pass, seat: pass }
  const body = moreFor ? bodyOf(bodyLimit, moreFor) : jsonBody(bodyLimit)
  const steps = [...before, door, jsonOnly, body, seat, guard ?? pass, answering(settings)]
  return inTurn(steps, answerErrors(logger))
}

/**
 * Serves a GraphQL server at `path` behind what the application has mounted before; POSTs without all that where `straight`
 * is given.
 */
export function mountGraphql<C extends BaseContext>(
  app: Express,
  settings: GraphqlSettings<C>,
  straight?: Straight,
): void {
  const { path = '/graphql' } = settings
  const handler = endpoint(settings)
  app.all(path, handler)
  straight?.set(path, handler)
}

/** Who sends much, and says so, is looked at before any of it is read. */
function bodyOf(limit: number, { bytes, whom }: NonNullable<GraphqlSettings<BaseContext>['moreFor']>): Step {
  const [usual, large] = [jsonBody(limit), jsonBody(bytes)]
  return async (req, res, next) => {
    const more = Number(req.headers['content-length'] ?? 0) > limit && (await whom(req.headers))
    return (more ? large : usual)(req, res, next)
  }
}

const pass: Step = (_req, _res, next) => next()

import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql'
import type { Context } from '../context.ts'
import { tooManyElements } from '../errors.ts'
import type { Connection } from '../list/page.ts'
import { isConnection, objectTypes } from './hints.ts'

/**
 * So many elements of lists an operation is answered at most. What it costs counts a list without `first` as a few: where there
 * are many, and each names the record that holds the list, a short operation asks for more than a process has room for.
 */
export const mostElements = 200_000

/** How many an operation has been answered, in what it runs with: a map beside it would be asked for each list. */
const answered = Symbol('elements answered')

interface Counting {
  [answered]?: number
}

/** Counts what lists and pages answer in an operation. Once it is too much they answer nothing: see `refusalOfAnswer`. */
export function boundAnswers(schema: GraphQLSchema, defaultResolver: GraphQLFieldResolver<unknown, Context>): void {
  for (const type of objectTypes(schema)) {
    if (type.name.startsWith('__') || isConnection(type)) continue
    for (const field of Object.values(type.getFields())) {
      const of = getNamedType(field.type)
      if (!isObjectType(of) || !(isConnection(of) || isListType(getNullableType(field.type)))) continue
      const resolve = field.resolve ?? defaultResolver
      field.resolve = (source, args, context: Context & Counting, info) => {
        const answer: unknown = resolve(source, args, context, info)
        return answer instanceof Promise ? answer.then((list) => counted(context, list)) : counted(context, answer)
      }
    }
  }
}

/** Why an operation that ran is not answered; null where it may be. One error: that many lists would have that many. */
export const refusalOfAnswer = (context: Counting): GraphQLError | null =>
  (context[answered] ?? 0) > mostElements ? tooManyElements(mostElements) : null

function counted(context: Counting, answer: unknown): unknown {
  const list = Array.isArray(answer) ? answer : (answer as Partial<Connection<unknown>> | null)?.nodes
  if (!list) return answer
  const elements = (context[answered] ?? 0) + list.length
  context[answered] = elements
  if (elements <= mostElements) return answer
  return list === answer ? [] : { ...(answer as Connection<unknown>), nodes: [] }
}

import { GraphQLError } from 'graphql'
import { clientError } from '../errors.ts'

/** PostgreSQL's words for a value that its type can't hold: out of range, malformed, a NUL in a text. */
const impossible = new Set(['22003', '22007', '22008', '22021', '22P02', '22P05'])

/** PostgreSQL's word for a statement in a transaction in which an earlier one has failed. */
const givenUp = '25P02'

const codeOf = (error: unknown): unknown =>
  error instanceof Error
    ? 'code' in error
      ? error.code
      : codeOf(error instanceof GraphQLError ? error.originalError : error.cause)
    : undefined

/** Reads a list; a value in a filter or a forged cursor that no row could have is the caller's fault, not ours. */
export async function orRefuseInput<T>(rows: PromiseLike<T>): Promise<T> {
  try {
    return await rows
  } catch (error) {
    if (!impossible.has(String(codeOf(error)))) throw error
    throw clientError('BAD_USER_INPUT', 'The filter or the cursor in `after` holds a value that no row can have.')
  }
}

/**
 * The errors of an operation that ran in one transaction: where a value in one of its fields was refused, its other fields
 * were not read for that reason, which is no fault of ours either.
 */
export function blamingInput(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  if (!errors.some(({ extensions }) => extensions.code === 'BAD_USER_INPUT')) return errors
  return errors.map((error) =>
    codeOf(error) === givenUp
      ? new GraphQLError('Not read: another field of the operation asks for a value that no row can have.', {
          path: error.path,
          extensions: { code: 'BAD_USER_INPUT' },
        })
      : error,
  )
}

import { clientError } from '../errors.ts'

/** PostgreSQL's words for a value that its type can't hold: out of range, malformed, a NUL in a text. */
const impossible = new Set(['22003', '22007', '22008', '22021', '22P02', '22P05'])

const codeOf = (error: unknown): unknown =>
  error instanceof Error ? ('code' in error ? error.code : codeOf(error.cause)) : undefined

/** Reads a list; a value in a filter or a forged cursor that no row could have is the caller's fault, not ours. */
export async function orRefuseInput<T>(rows: PromiseLike<T>): Promise<T> {
  try {
    return await rows
  } catch (error) {
    if (!impossible.has(String(codeOf(error)))) throw error
    throw clientError('BAD_USER_INPUT', 'The filter or the cursor in `after` holds a value that no row can have.')
  }
}

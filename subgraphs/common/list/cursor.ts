import { clientError } from '../errors.ts'

/** A place in an order, as clients get it: nothing that they should look into. */
export const encodeCursor = (parts: readonly string[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url')

/** The parts of a cursor, so many as the order has, which `isPlace` where that is given. Refuses with BAD_USER_INPUT. */
export function decodeCursor(
  cursor: string,
  length?: number,
  isPlace: (parts: string[]) => boolean = () => true,
): string[] {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return refuseCursor('is not one of ours')
  }
  const isOurs =
    Array.isArray(parts) &&
    parts.every((part) => typeof part === 'string') &&
    (length === undefined || parts.length === length) &&
    isPlace(parts)
  return isOurs ? (parts as string[]) : refuseCursor('is not one of ours')
}

export function refuseCursor(why: string): never {
  throw clientError('BAD_USER_INPUT', `The cursor in \`after\` ${why}: give one that the same list answered.`)
}

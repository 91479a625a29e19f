import type { GraphQLError } from 'graphql'
import { tooManyElements } from '../../subgraphs/common/errors.ts'

/**
 * So many elements of lists an answer holds at most. Each system bounds its own; but what one answers of a record stands wherever
 * the other names that record, so that two short answers make a long one.
 */
export const mostElements = 1_000_000

/** Why an answer of more is not given. */
export const tooMuch: GraphQLError = tooManyElements(mostElements)

/** Throws `tooMuch` for data that hold more: it is not looked at further. */
export function requireSize(data: unknown): void {
  let left = mostElements
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value) && (left -= value.length) < 0) throw tooMuch
    for (const one of Array.isArray(value) ? value : Object.values(value)) look(one)
  }
  look(data)
}

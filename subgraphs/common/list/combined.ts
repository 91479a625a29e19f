import { and, or, sql, type SQL } from 'drizzle-orm'
import { clientError } from '../errors.ts'

/** Filters combined, as the graph adds it to the filter of every list. */
interface Combined<Filter> {
  readonly and?: readonly Combined<Filter>[] | null
  readonly or?: readonly Combined<Filter>[] | null
  readonly not?: Combined<Filter> | null
}

/** So many filters may be combined for one list. */
const mostFilters = 50

/**
 * What a filter asks for, as conditions that must all hold; nothing where there is none. A filter without conditions is
 * none, within `and`, `or` and `not` too. `not` finds every row that the filter does not, also where a value is null.
 */
export function conditions<Filter>(
  { where }: { readonly where?: (filter: Filter) => readonly (SQL | undefined)[] },
  filter: Filter | null | undefined,
): readonly SQL[] {
  let filters = 0
  const all = (given: Combined<Filter> | null | undefined): SQL[] => {
    if (!given || !where) return []
    filters += 1
    if (filters > mostFilters)
      throw clientError('BAD_USER_INPUT', `A list takes ${mostFilters} filters at most, those within others included.`)
    const none = and(...all(given.not))
    const conditions = [
      ...where(given as Filter),
      ...(given.and ?? []).flatMap(all),
      or(...(given.or ?? []).map((one) => and(...all(one)))),
      none && sql`(${none}) is not true`,
    ]
    return conditions.filter((condition) => condition !== undefined)
  }
  return all(filter as Combined<Filter>)
}

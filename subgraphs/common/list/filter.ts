import { and, eq, gte, ilike, isNotNull, isNull, lt, lte, sql, type SQL } from 'drizzle-orm'
import { PgUUID, type PgColumn } from 'drizzle-orm/pg-core'
import { plannedWithValues } from '../database/guarded.ts'
import { isUuid } from '../uuid.ts'

type Maybe<T> = T | null | undefined

/** `eq`, unless nothing is asked. An id that is none belongs to no row. */
export function is(column: PgColumn, value: Maybe<string | boolean>): SQL | undefined {
  if (value === null || value === undefined) return undefined
  return column instanceof PgUUID && !isUuid(value) ? sql`false` : eq(column, value)
}

/** Whether it has a value, unless nothing is asked. */
export const isThere = (column: PgColumn, wanted: Maybe<boolean>): SQL | undefined =>
  wanted === null || wanted === undefined ? undefined : (wanted ? isNotNull : isNull)(column)

/**
 * For a status, of which an index in the list's order tells. How frequent each is stays unknown to the planner in a subquery:
 * else it reads the order for a frequent one, past all the newest, which have not come so far.
 */
export const inStatus = (column: PgColumn, value: Maybe<string>): SQL | undefined =>
  typeof value === 'string' ? sql`${column} = (select ${value}::text)` : undefined

/** No company's today is before the first of these days, or after the second: of days an index knows, of time zones it does not. */
export const firstToday = sql`((now() at time zone 'UTC') - interval '12 hours')::date`
export const lastToday = sql`((now() at time zone 'UTC') + interval '14 hours')::date`

const likePattern = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** That `text` holds the pattern: how many rows do decides between its own index and that of the order. */
const holds = (text: PgColumn | SQL, operator: 'like' | 'ilike', pattern: SQL): SQL =>
  sql`${text} ${sql.raw(operator)} '%' || ${pattern} || '%' ${sql.raw(plannedWithValues)}`

/**
 * `folded` is a column or expression in lower case without accents, made by the database's own `fold`. What it is to equal
 * stands in a subquery: there it is folded once, in a prepared statement's generic plan otherwise anew for each row. Of what
 * it is to contain the planner sees the letters.
 */
export const foldedText = (
  folded: PgColumn | SQL,
  fold: (text: string) => SQL,
  filter: Maybe<{ equals?: Maybe<string>; contains?: Maybe<string> }>,
): SQL | undefined =>
  filter
    ? and(
        typeof filter.equals === 'string' ? sql`${folded} = (select ${fold(filter.equals)})` : undefined,
        typeof filter.contains === 'string' ? holds(folded, 'like', fold(likePattern(filter.contains))) : undefined,
      )
    : undefined

/** For numbers and codes, which have no accents: without regard to case. */
export const codeText = (
  column: PgColumn,
  filter: Maybe<{ equals?: Maybe<string>; contains?: Maybe<string> }>,
): SQL | undefined =>
  filter
    ? and(
        typeof filter.equals === 'string' ? ilike(column, likePattern(filter.equals)) : undefined,
        typeof filter.contains === 'string'
          ? holds(column, 'ilike', sql`${likePattern(filter.contains)}::text`)
          : undefined,
      )
    : undefined

const ranges = new WeakMap<SQL, PgColumn | SQL>()

/** That a condition is a range of the column's values, which an index in the column's order starts and ends with. */
export const isRangeOf = (condition: SQL, column: PgColumn | SQL): boolean => ranges.get(condition) === column

/** A condition of which that is known. */
export function range(column: PgColumn | SQL, ...ends: (SQL | undefined)[]): SQL | undefined {
  const both = and(...ends)
  if (both) ranges.set(both, column)
  return both
}

export const dateRange = (
  column: PgColumn,
  filter: Maybe<{ from?: Maybe<string>; to?: Maybe<string> }>,
): SQL | undefined =>
  filter
    ? range(column, filter.from ? gte(column, filter.from) : undefined, filter.to ? lte(column, filter.to) : undefined)
    : undefined

/** From a moment on, and before another. */
export const momentRange = (
  column: PgColumn,
  filter: Maybe<{ from?: Maybe<string>; before?: Maybe<string> }>,
): SQL | undefined =>
  filter
    ? range(
        column,
        filter.from ? gte(column, filter.from) : undefined,
        filter.before ? lt(column, filter.before) : undefined,
      )
    : undefined

export const numberRange = (
  column: PgColumn | SQL,
  filter: Maybe<{ min?: Maybe<string>; max?: Maybe<string> }>,
): SQL | undefined =>
  filter
    ? range(
        column,
        filter.min ? sql`${column} >= ${filter.min}::numeric` : undefined,
        filter.max ? sql`${column} <= ${filter.max}::numeric` : undefined,
      )
    : undefined

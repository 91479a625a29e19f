import { and, not, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { array } from '../../common/database/bulk.ts'
import { plannedWithValues } from '../../common/database/guarded.ts'
import { clientError } from '../../common/errors.ts'
import { foldedText } from '../../common/list/filter.ts'
import type { ComputedOrder } from '../../common/list/computed.ts'
import type { CustomFieldFilter } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import type { CustomValues } from './columns.ts'
import type { CustomKind } from './fields.table.ts'

/** A field that a list is sorted by, as `withCustomFields` has found it. */
export interface SortedBy {
  readonly code: string
  readonly kind: CustomKind
}

/** A field's code, which stands in statements as it is, so that its indexes are found. */
function codeOf(code: string): SQL {
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(code)) throw clientError('BAD_USER_INPUT', `No custom field has the code ${code}.`)
  return sql.raw(code)
}

// As the indexes have them that `crm.index_custom_field` makes.
const has = (column: PgColumn, code: string): SQL => sql`${column} ? '${codeOf(code)}'`
const textIn = (column: PgColumn, code: string): SQL => sql`(${column} ->> '${codeOf(code)}')`
const codeIn = (column: PgColumn, code: string): SQL => sql`(${textIn(column, code)} collate "C")`
const numberIn = (column: PgColumn, code: string): SQL => sql`(${textIn(column, code)}::numeric)`
const beginning = (column: PgColumn, code: string): SQL => sql`(left(${textIn(column, code)}, 100) collate "und-x-icu")`
const currencyIn = (column: PgColumn, code: string): SQL =>
  sql`((${column} #>> '{${codeOf(code)},currency}') collate "C")`
const amountIn = (column: PgColumn, code: string): SQL => sql`((${column} #>> '{${codeOf(code)},amount}')::numeric)`

/** Conditions on custom fields, for a list's `where`; which of them there are, `withCustomFields` has made sure of. */
export const customConditions = (
  column: PgColumn,
  filters: readonly CustomFieldFilter[] | null | undefined,
): (SQL | undefined)[] => (filters ?? []).map((filter) => condition(column, filter))

function condition(column: PgColumn, { field, ...asked }: CustomFieldFilter): SQL | undefined {
  const isThere = has(column, field)
  if (asked.isSet === false) return not(isThere)
  return and(
    isThere,
    asked.text ? foldedText(sql`crm.fold${textIn(column, field)}`, fold, asked.text) : undefined,
    asked.number
      ? and(
          asked.number.equals ? sql`${numberIn(column, field)} = ${asked.number.equals}::numeric` : undefined,
          between(numberIn(column, field), asked.number.min, asked.number.max, 'numeric'),
        )
      : undefined,
    asked.money
      ? and(
          sql`${currencyIn(column, field)} = ${asked.money.currency}`,
          between(amountIn(column, field), asked.money.min, asked.money.max, 'numeric'),
        )
      : undefined,
    asked.date ? between(codeIn(column, field), asked.date.from, asked.date.to, 'text') : undefined,
    typeof asked.boolean === 'boolean' ? sql`${codeIn(column, field)} = ${String(asked.boolean)}` : undefined,
    asked.choice ? among(codeIn(column, field), asked.choice) : undefined,
    asked.reference
      ? among(
          codeIn(column, field),
          asked.reference.map((id) => id.toLowerCase()),
        )
      : undefined,
  )
}

/** One by one, so that an index tells of each in the list's own order. */
const among = (value: SQL, wanted: readonly string[]): SQL =>
  wanted.length === 1 ? sql`${value} = ${wanted[0]}` : sql`${value} = any(${array(wanted, 'text')})`

/** How many lie between decides what is read first. */
const between = (
  value: SQL,
  from: string | null | undefined,
  to: string | null | undefined,
  type: 'numeric' | 'text',
): SQL | undefined => {
  const ends = and(
    from ? sql`${value} >= ${from}::${sql.raw(type)}` : undefined,
    to ? sql`${value} <= ${to}::${sql.raw(type)}` : undefined,
  )
  return ends && sql`${ends} ${sql.raw(plannedWithValues)}`
}

const valueOf = (row: Readonly<Record<string, unknown>>, code: string) => (row.custom as CustomValues)[code]

/** How a list is sorted by a custom field. */
export function customOrder(column: PgColumn, { code, kind }: SortedBy): ComputedOrder {
  const common = {
    name: `custom.${code}`,
    has: has(column, code),
    isThere: (row: Readonly<Record<string, unknown>>) => valueOf(row, code) !== undefined,
  }
  const one = (value: SQL, type: string, shown = (stored: unknown) => String(stored)) => ({
    ...common,
    keys: [{ value, type, of: (row: Readonly<Record<string, unknown>>) => shown(valueOf(row, code)) }],
  })
  if (kind === 'NUMBER') return one(numberIn(column, code), 'numeric')
  if (kind === 'TEXT')
    return one(beginning(column, code), 'text', (stored) => [...String(stored)].slice(0, 100).join(''))
  if (kind !== 'MONEY') return one(codeIn(column, code), 'text')
  const part = (row: Readonly<Record<string, unknown>>, name: 'amount' | 'currency') => {
    const money = valueOf(row, code)
    return typeof money === 'object' ? money[name] : ''
  }
  return {
    ...common,
    keys: [
      { value: currencyIn(column, code), type: 'text', of: (row) => part(row, 'currency') },
      { value: amountIn(column, code), type: 'numeric', of: (row) => part(row, 'amount') },
    ],
  }
}

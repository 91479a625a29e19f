import { and, sql, type Placeholder, type SQL } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '../database/connect.ts'
import { withFastRows } from '../database/rows.ts'
import type { Columns } from './columns.ts'
import type { Keyset, Part } from './keyset.ts'

export interface Reading {
  readonly db: Db
  readonly definition: { readonly table: PgTable; readonly from?: SQL; readonly inSlices?: true }
  readonly columns: Columns
  /** What holds of all rows of the list. */
  readonly within: readonly (SQL | undefined)[]
  /** What is asked for besides. */
  readonly wanted: readonly SQL[]
}

/** The first `most` rows of a list after a cursor. */
export async function rowsOf(reading: Reading, order: Keyset, cursor: string | null | undefined, most: number) {
  const { bound } = order
  const [only, another] = [...reading.within, ...reading.wanted]
  if (bound && !another) {
    const values = cursor ? bound.valuesOf(cursor) : undefined
    const part = { where: values && bound.after, orderBy: order.orderBy }
    return keptStatement(reading, only, bound.name + (values ? ' after' : ''), part).execute({ ...values, most })
  }
  const rows: unknown[] = []
  for (const part of order.parts(cursor)) {
    rows.push(...(await statementFor(reading, part, most - rows.length).execute()))
    if (rows.length >= most) break
  }
  return rows
}

interface Runs {
  execute(values?: Record<string, unknown>): Promise<readonly unknown[]>
}

/** What is kept for some objects, as long as these are there. */
interface Kept {
  readonly below: WeakMap<object, Kept>
  readonly statements: LRUCache<string, Runs>
}

/** Of so many orders and parts of pages of a list, those that came last. */
const mostStatements = 200

const nothingKept = (): Kept => ({ below: new WeakMap(), statements: new LRUCache({ max: mostStatements }) })

const kept = nothingKept()
const none = {}

/** To build a statement takes drizzle longer than to run it: those of lists without a filter of the caller's are kept. */
function keptStatement(reading: Reading, only: SQL | undefined, name: string, part: Part): Runs {
  const { db, definition, columns } = reading
  const place = [db, definition, columns, only ?? none].reduce<Kept>((at, key) => {
    const next = at.below.get(key) ?? nothingKept()
    at.below.set(key, next)
    return next
  }, kept)
  const known = place.statements.get(name) ?? statementFor(reading, part, sql.placeholder('most'))
  place.statements.set(name, known)
  return known
}

export function selectFor(
  { db, definition, columns, within, wanted }: Reading,
  part: Part,
  most: number | Placeholder<'most'>,
) {
  return db
    .select(columns)
    .from(definition.from ?? definition.table)
    .where(and(...within, ...wanted, part.where))
    .orderBy(...part.orderBy)
    .limit(most)
}

export const statementFor = (reading: Reading, part: Part, most: number | Placeholder<'most'>): Runs =>
  withFastRows(selectFor(reading, part, most).prepare(''), reading.columns)

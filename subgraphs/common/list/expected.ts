import { sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { plannedWithValues } from '../database/guarded.ts'
import type { Part } from './keyset.ts'
import { selectFor, type Reading } from './statement.ts'

interface Plan {
  readonly 'Node Type': string
  readonly 'Plan Rows': number
  readonly Filter?: string
  readonly Plans?: readonly Plan[]
}

/** So many statements of one form each are remembered. */
const mostForms = 1000

/** Statements that an index answers in their order, whatever their values. */
const answered = new LRUCache<string, true>({ max: mostForms })
/** What is asked of each row where a list has no filter. */
const always = new LRUCache<string, { readonly filter?: string }>({ max: mostForms })

/**
 * How many rows a list's filter finds, as the planner expects; null where an index has these in the order asked for, one
 * after another.
 */
export async function expectedRows(reading: Reading, part: Part, most: number): Promise<number | null> {
  const text = selectFor(reading, part, most).toSQL().sql
  if (answered.has(text)) return null
  const [plan, usual] = [await planOf(reading, part, most), await usualFilter(reading, part, most)]
  if (!/^Index (Only )?Scan/.test(plan['Node Type']) || plan.Filter !== usual) return plan['Plan Rows']
  answered.set(text, true)
  return null
}

async function usualFilter(reading: Reading, { orderBy }: Part, most: number): Promise<string | undefined> {
  const unfiltered = { ...reading, wanted: [] }
  const part = { where: undefined, orderBy }
  const text = selectFor(unfiltered, part, most).toSQL().sql
  const known = always.get(text) ?? { filter: (await planOf(unfiltered, part, most)).Filter }
  always.set(text, known)
  return known.filter
}

/** What is below the limit. */
async function planOf(reading: Reading, part: Part, most: number): Promise<Plan> {
  const [row] = await reading.db.execute<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    sql`explain (format json) ${selectFor(reading, part, most)} ${sql.raw(plannedWithValues)}`,
  )
  const top = row?.['QUERY PLAN'][0].Plan as Plan
  return top.Plans?.[0] ?? top
}

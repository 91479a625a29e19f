import { sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { Refusal } from '../../common/write/refusal.ts'
import { matchRules, type MatchRule } from './duplicates.table.ts'

/** From so sure on, a customer that looks like another is not written without being told to. */
const sure = 0.5
const mostNamed = 10

/** What two customers have in common. */
export interface Match {
  readonly rule: number
  readonly value: string
  /** Which of those with the value the other one is. */
  readonly place: number
}

export interface Alike {
  readonly customerId: string
  readonly otherId: string
  readonly score: string
  readonly matches: readonly Match[]
}

/** Who looks like each of the customers, the likeliest first. One statement. */
export async function duplicatesOf(db: Db, ids: readonly string[], most: number): Promise<Alike[]> {
  if (ids.length === 0) return []
  const found = await db.execute<{ [Field in keyof Alike]: Alike[Field] }>(sql`
    select customer_id as "customerId", other_id as "otherId", score::text as score, matches
      from crm.duplicates_of(${array(ids, 'uuid')}, ${most}::int)`)
  return [...found]
}

export interface AlikeByRules {
  readonly id: string
  readonly otherId: string
  readonly rules: readonly MatchRule[]
}

/** Those of the customers that surely enough look like another, each pair of them once: at the later one. One statement. */
export async function alikeAmong(db: Db, ids: readonly string[]): Promise<AlikeByRules[]> {
  const places = new Map(ids.map((id, i) => [id, i]))
  return (await duplicatesOf(db, ids, mostNamed))
    .filter(
      ({ customerId, otherId, score }) =>
        Number(score) >= sure && (places.get(otherId) ?? -1) < (places.get(customerId) ?? 0),
    )
    .map(({ customerId, otherId, matches }) => ({
      id: customerId,
      otherId,
      rules: [...new Set(matches.map(({ rule }) => ruleOf(rule)))],
    }))
}

/** A customer as it was just written, and the rules by which it may now look like another. */
export interface Written {
  readonly id: string
  readonly rules: readonly MatchRule[]
}

/**
 * Tells of customers just written which look like another by one of their rules; of those written together, the later ones.
 * Whoever else writes the same at that moment is waited for: of two at once one is told of the other. One statement.
 */
export async function lookAlikes(tx: Db, written: readonly Written[]): Promise<Map<string, Refusal>> {
  const found = await duplicatesOf(
    tx,
    written.map(({ id }) => id),
    mostNamed,
  )
  const places = new Map(written.map(({ id }, i) => [id, i]))
  const refusals = new Map<string, Refusal>()
  for (const [i, { id, rules }] of written.entries()) {
    const alike = found.filter(
      ({ customerId, otherId, score, matches }) =>
        customerId === id &&
        Number(score) >= sure &&
        !((places.get(otherId) ?? -1) > i) &&
        matches.some(({ rule }) => rules.includes(ruleOf(rule))),
    )
    if (alike.length > 0) refusals.set(id, possibleDuplicates(alike))
  }
  return refusals
}

export const ruleOf = (rule: number): MatchRule => matchRules[rule - 1] as MatchRule

/** It may be kept with an idempotency key: what the customers have in common is read again when it is answered. */
const possibleDuplicates = (alike: readonly Alike[]) =>
  new Refusal({
    kind: 'PossibleDuplicates',
    message: 'Other customers look like it: take one of them, or repeat with `allowDuplicate`.',
    candidates: alike.map(({ otherId, score, matches }) => ({
      otherId,
      score,
      matches: matches.map(({ rule, place }) => ({ rule, place })),
    })),
  })

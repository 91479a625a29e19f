import { asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../database/connect.ts'
import { checkInput, refuseInput, requireVersion } from '../write/refusal.ts'
import { anyCode } from '../write/text.ts'
import type { PersonalData } from './records.ts'
import type { PrivacyTables, RecordCount, RetentionRuleRow } from './tables.ts'

export const retentionRules = (db: Db, { retentionRule }: PrivacyTables): Promise<RetentionRuleRow[]> =>
  db.select().from(retentionRule).orderBy(asc(retentionRule.record))

const newPeriod = z.object({
  record: anyCode,
  months: z.int().min(1).max(1200).nullable(),
  expectedVersion: z.int().nullish(),
})

/** Sets how long a record is kept. Refuses with VersionConflict, and InvalidInput where the law demands more. */
export async function setRetention(tx: Db, { retentionRule }: PrivacyTables, input: unknown) {
  const { record, months, expectedVersion } = checkInput(newPeriod, input)
  const [rule] = await tx.select().from(retentionRule).where(eq(retentionRule.record, record)).for('update')
  if (!rule) return refuseInput('record', `record: there is no rule for ${record}.`)
  requireVersion('rule', rule, expectedVersion)
  if (rule.action === null)
    return refuseInput('record', `record: ${record} has no time of its own, it goes with what it belongs to.`)
  if (months !== null && rule.leastMonths !== null && months < rule.leastMonths)
    return refuseInput('months', `months: the law demands ${rule.leastMonths} at least.`)
  const [changed] = await tx
    .update(retentionRule)
    .set({ months, version: rule.version + 1 })
    .where(eq(retentionRule.id, rule.id))
    .returning()
  return { ...(changed as RetentionRuleRow), kind: 'RetentionRule' as const }
}

/** So many rows of each record at most are treated by one call. */
const batch = 2_000

const run = z.object({ dryRun: z.boolean() })

/** Applies the rules to what is over its time, a bounded part of it at a time; a dry run counts all and changes nothing. */
export async function applyRetention(tx: Db, { schema }: PersonalData, input: unknown) {
  const { dryRun } = checkInput(run, input)
  const treated = await tx.execute<{ record: string; rows: number }>(
    sql`select of_record as record, treated::int as rows from ${sql.identifier(schema)}.apply_retention(${batch}::int, ${dryRun}::boolean)
         where treated > 0`,
  )
  const records: RecordCount[] = [...treated]
  return { kind: 'RetentionRun' as const, dryRun, records, more: !dryRun && records.some(({ rows }) => rows >= batch) }
}

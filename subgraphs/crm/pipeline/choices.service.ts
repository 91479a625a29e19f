import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { fraction } from '../../common/write/input.ts'
import { checkInput, inputRefusal, refuseInput, requireVersion, type Refusal } from '../../common/write/refusal.ts'
import { line } from '../../common/write/text.ts'
import { isClosed } from './opportunities.input.ts'
import { leadSource, lostReason, opportunityStage, stages, type ChoiceRow } from './choices.table.ts'

const choiceInput = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/, 'must be 1 to 40 capitals, digits or `_`, a letter first'),
  name: line(100),
  active: z.boolean().default(true),
})

/** Adds what can be chosen, or changes what it is called and whether it is offered. Refuses with InvalidInput. */
async function setChoice(tx: Db, table: typeof lostReason, input: unknown): Promise<ChoiceRow> {
  const { code, name, active } = checkInput(choiceInput, input)
  const [row] = await tx
    .insert(table)
    .values({ id: uuidv7(), code, name, active })
    .onConflictDoUpdate({ target: table.code, set: { name, active } })
    .returning()
  return row as ChoiceRow
}

export const setLostReason = async (tx: Db, input: unknown) => ({
  ...(await setChoice(tx, lostReason, input)),
  kind: 'LostReason' as const,
})

export const setLeadSource = async (tx: Db, input: unknown) => ({
  ...(await setChoice(tx, leadSource, input)),
  kind: 'LeadSource' as const,
})

const choices = {
  source: { table: leadSource, none: 'there is no such source: `leadSources` has them' },
  lostReason: { table: lostReason, none: 'there is no such reason: `lostReasons` has them' },
  disqualifiedReason: { table: lostReason, none: 'there is no such reason: `lostReasons` has them' },
}

/** Tells of codes why none may take them that has not had them before: there is no such, or it is not offered any more. */
export async function unoffered(
  tx: Db,
  field: keyof typeof choices,
  codes: readonly (string | null | undefined)[],
): Promise<(code: string | null | undefined) => Refusal | undefined> {
  const given = [...new Set(codes.filter((code) => code !== null && code !== undefined))]
  if (given.length === 0) return () => undefined
  const { table, none } = choices[field]
  const rows = await tx
    .select({ code: table.code, active: table.active })
    .from(table)
    .where(sql`${table.code} = any(${array(given, 'text')})`)
  const found = new Map<string, boolean>(rows.map(({ code, active }) => [code, active]))
  return (code) => {
    if (!code || found.get(code)) return undefined
    return inputRefusal(field, `${field}: ${found.has(code) ? `${code} is no longer offered` : none}.`)
  }
}

const stageInput = z.object({
  stage: z.enum(stages),
  probability: fraction,
  expectedVersion: z.int().nullish(),
})

/** How likely opportunities of that stage are won. Refuses with VersionConflict and InvalidInput. */
export async function setStageProbability(tx: Db, input: unknown) {
  const { stage, probability, expectedVersion } = checkInput(stageInput, input)
  if (isClosed(stage)) refuseInput('stage', 'stage: what is won is sure, and what is lost can not be won.')
  const [before] = await tx.select().from(opportunityStage).where(eq(opportunityStage.stage, stage)).for('update')
  if (!before) return refuseInput('stage', 'stage: there is no such stage.')
  requireVersion('stage', before, expectedVersion)
  const [after] = await tx
    .update(opportunityStage)
    .set({ probability, version: before.version + 1 })
    .where(eq(opportunityStage.id, before.id))
    .returning()
  return { ...(after ?? before), kind: 'OpportunityStageRule' as const }
}

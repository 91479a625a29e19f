import { asc, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, id, line } from '../../common/write/text.ts'
import type { CustomFieldFilter } from '../graph.generated.ts'
import { languageInput } from '../search/languages.input.ts'
import { unfitTeams } from '../teams/teams.service.ts'
import { lead } from './leads.table.ts'
import {
  leadAssignmentRule,
  leadScoreRule,
  type LeadAssignmentRuleRow,
  type LeadCondition,
  type LeadScoreRuleRow,
} from './rules.table.ts'

const mostRules = 200

const some = <T extends z.ZodType>(one: T) =>
  z.array(one).min(1, 'must have at least 1').max(100, 'must have at most 100').nullish()

/** As it is kept: without nulls, ids in lower case. */
const keptFilter = ({ reference, ...asked }: CustomFieldFilter): CustomFieldFilter =>
  JSON.parse(
    JSON.stringify(
      { ...asked, reference: reference?.map((one) => one.toLowerCase()) },
      (_, value: unknown) => value ?? undefined,
    ),
  ) as CustomFieldFilter

const parts = {
  sources: some(anyCode),
  countries: some(z.string().regex(/^[A-Z]{2}$/, 'is no country code')),
  languages: some(languageInput),
  campaignIds: some(id),
  emailDomains: some(line(253).transform((domain) => domain.toLowerCase().replace(/^@/, ''))),
  hasEmail: z.boolean().nullish(),
  hasPhone: z.boolean().nullish(),
  hasOrganisation: z.boolean().nullish(),
  titleContains: line(100).nullish(),
  custom: some(
    z
      .custom<CustomFieldFilter>()
      .transform(keptFilter)
      .refine((filter) => JSON.stringify(filter).length <= 2_000, 'must be at most 2,000 characters as JSON'),
  ),
}

const withoutNulls = (given: object): LeadCondition =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined))

const rule = {
  id: anyId.nullish(),
  expectedVersion: z.int().nullish(),
  name: line(100),
  active: z.boolean().default(true),
}

const scoreRuleInput = z.object({
  ...rule,
  condition: z.object(parts).transform(withoutNulls),
  points: z.int().min(-1000, 'must be -1000 to 1000').max(1000, 'must be -1000 to 1000'),
})

const assignmentRuleInput = z
  .object({
    ...rule,
    place: z.int().min(0).max(1_000_000),
    condition: z.object({ ...parts, scoreFrom: z.int().min(-99_999).max(99_999).nullish() }).transform(withoutNulls),
    ownerId: id.nullish(),
    teamId: anyId.nullish(),
  })
  .refine(({ ownerId, teamId }) => Boolean(ownerId) !== Boolean(teamId), {
    path: ['ownerId'],
    message: 'must be given, or teamId, not both',
  })

/**
 * Adds a rule, or changes the one with that id; all leads are scored anew. Refuses with LeadRuleNotFound, VersionConflict and
 * InvalidInput.
 */
export async function setLeadScoreRule(tx: Db, input: unknown) {
  const given = checkInput(scoreRuleInput, input)
  // As many leads as there may be are scored anew.
  await tx.execute(sql`set local statement_timeout = '10min'`)
  return { ...((await setRule(tx, leadScoreRule, given)) as LeadScoreRuleRow), kind: 'LeadScoreRule' as const }
}

/** Adds a rule, or changes the one with that id. Refuses with LeadRuleNotFound, TeamNotFound, VersionConflict and InvalidInput. */
export async function setLeadAssignmentRule(tx: Db, input: unknown) {
  const { teamId, ownerId, ...given } = checkInput(assignmentRuleInput, input)
  const refusal = teamId ? (await unfitTeams(tx, [teamId]))(teamId) : undefined
  if (refusal) throw refusal
  const row = await setRule(tx, leadAssignmentRule, { ...given, teamId: teamId ?? null, ownerId: ownerId ?? null })
  return { ...(row as LeadAssignmentRuleRow), kind: 'LeadAssignmentRule' as const }
}

type GivenRule = Readonly<Record<string, unknown>> & {
  readonly id?: string | null
  readonly expectedVersion?: number | null
}

async function setRule(
  tx: Db,
  table: typeof leadScoreRule | typeof leadAssignmentRule,
  { id: ruleId, expectedVersion, ...values }: GivenRule,
) {
  if (!ruleId) {
    if ((await tx.$count(table)) >= mostRules) refuseInput('id', `id: there are ${mostRules} rules already.`)
    const [added] = await tx
      .insert(table)
      .values({ id: uuidv7(), ...values } as never)
      .returning()
    return added
  }
  const [before] = isUuid(ruleId) ? await tx.select().from(table).where(eq(table.id, ruleId)).for('no key update') : []
  if (!before) return refuse('LeadRuleNotFound', `No rule has the id ${ruleId}.`, { ruleId })
  requireVersion('rule', before, expectedVersion)
  const [after] = await tx
    .update(table)
    .set({ ...values, version: before.version + 1 })
    .where(eq(table.id, before.id))
    .returning()
  return after
}

export const allScoreRules = (db: Db) =>
  db.select().from(leadScoreRule).orderBy(asc(leadScoreRule.name), asc(leadScoreRule.id))

export const allAssignmentRules = (db: Db) =>
  db.select().from(leadAssignmentRule).orderBy(asc(leadAssignmentRule.place), asc(leadAssignmentRule.id))

/** Gives leads to whom the rules say; those that no rule fits stay as they are. One statement. @returns the ids of those given */
export async function assignByRules(tx: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx.execute<{ id: string }>(sql`select crm.assign_leads(${array(ids, 'uuid')}) as id`)
  return rows.map((row) => row.id)
}

const mostAssigned = 1000

const assignInput = z.object({
  leadIds: z
    .array(anyId)
    .min(1, 'must have at least 1')
    .max(mostAssigned, `must have at most ${mostAssigned}`)
    .nullish(),
  reassign: z.boolean().default(false),
})

/** Assigns leads by the rules, those named or the oldest open ones that nobody works on. Refuses with LeadNotFound and InvalidInput. */
export async function assignLeads(tx: Db, input: unknown) {
  const { leadIds, reassign } = checkInput(assignInput, input)
  const asked = leadIds ? sql`${lead.id} = any(${array(leadIds.filter(isUuid), 'uuid')})` : sql`${nobodys}`
  const found = await tx
    .select({ id: lead.id, ownerId: lead.ownerId, teamId: lead.teamId })
    .from(lead)
    .where(asked)
    .orderBy(lead.createdAt, lead.id)
    .limit(mostAssigned)
  const known = new Set(found.map((row) => row.id))
  const missing = leadIds?.find((one) => !known.has(one))
  if (missing !== undefined) return refuse('LeadNotFound', `No lead has the id ${missing}.`, { leadId: missing })
  const wanted = found.filter(({ ownerId, teamId }) => reassign || (ownerId === null && teamId === null))
  const assigned = await assignByRules(
    tx,
    wanted.map((row) => row.id),
  )
  return { kind: 'LeadsAssigned' as const, asked: found.length, leadIds: assigned }
}

// As the partial index has it.
const nobodys = sql`${lead.status} in ('NEW', 'WORKING', 'QUALIFIED') and ${lead.ownerId} is null and ${lead.teamId} is null`

import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, orThrow, Refusal, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { noValues } from '../fields/columns.ts'
import { checkedCustom, customMisfit, customOf, type CustomChange } from '../fields/values.service.ts'
import { phoneKeys } from '../customers/reach.ts'
import { requireLegalMove } from '../lifecycles/lifecycles.service.ts'
import { refuseUnknown } from '../pipeline/opportunities.service.ts'
import { unfitTeams } from '../teams/teams.service.ts'
import { leadMove, leadPatch, newLeadInput, type NewLead } from './leads.input.ts'
import { lead, type LeadRow } from './leads.table.ts'
import { assignByRules } from './rules.service.ts'

/** Adds a lead. Refuses with TeamNotFound and InvalidInput. */
export async function createLead(tx: Db, input: unknown) {
  const [id] = (await createChecked(tx, [checkInput(newLeadInput, input)])).map(orThrow)
  return asLead(await findLead(tx, id as string))
}

/** Adds leads, each refused as `createLead` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export const createLeads = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, {
    kind: 'LeadsWritten',
    record: 'Lead',
    check: (row) => {
      const checked = checkInput(newLeadInput, row)
      requireKnown(row)
      return checked
    },
    write: createChecked,
  })

async function createChecked(tx: Db, given: readonly NewLead[]): Promise<(string | Refusal)[]> {
  const unfit = await unfitTeams(
    tx,
    given.flatMap(({ teamId }) => teamId ?? []),
  )
  const now = new Date().toISOString()
  const custom = await checkedCustom(
    tx,
    'LEAD',
    given.map((one) => one.custom),
    true,
  )
  const added = given.map((one, i) => {
    const values = custom[i]
    const refusal = one.teamId ? unfit(one.teamId) : undefined
    if (refusal ?? values instanceof Refusal) return refusal ?? (values as Refusal)
    return { id: uuidv7(), row: one, values: (values as CustomChange)(noValues) }
  })
  const rows = added.flatMap((one) =>
    one instanceof Refusal ? [] : [{ ...newRow(one.id, one.row, now), custom: one.values }],
  )
  await refuseBroken(insertRows(tx, lead, rows), unknownReferences)
  await assignByRules(
    tx,
    rows.flatMap(({ id, ownerId, teamId, status }) =>
      ownerId === null && teamId === null && status !== 'DISQUALIFIED' ? [id] : [],
    ),
  )
  return added.map((one) => (one instanceof Refusal ? one : one.id))
}

const newRow = (id: string, given: NewLead, now: string) => ({
  id,
  name: given.name ?? null,
  organisation: given.organisation ?? null,
  title: given.title ?? null,
  email: given.email ?? null,
  phone: given.phone ?? null,
  phoneNormal: normal(given.phone, given.countryCode),
  website: given.website ?? null,
  countryCode: given.countryCode ?? null,
  language: given.language ?? null,
  source: given.source ?? null,
  campaignId: given.campaignId ?? null,
  description: given.description ?? null,
  status: given.status,
  disqualifiedReason: given.disqualifiedReason ?? null,
  ownerId: given.ownerId ?? null,
  teamId: given.teamId ?? null,
  createdAt: given.createdAt ?? now,
})

const normal = (phone: string | null | undefined, country: string | null | undefined) =>
  phone ? phoneKeys(phone, country ?? undefined).normal : null

/** Changes what is given. Refuses with LeadNotFound, LeadErased, VersionConflict, TeamNotFound and InvalidInput. */
export async function updateLead(tx: Db, input: unknown) {
  const { id, expectedVersion, custom, ...patch } = checkInput(leadPatch, input)
  const before = await lockLead(tx, id)
  requireVersion('lead', before, expectedVersion)
  const after = { ...before, ...patch }
  if (!after.name && !after.organisation) refuseInput('name', 'name: must be given where there is no organisation.')
  if (patch.teamId && patch.teamId !== before.teamId) {
    const refusal = (await unfitTeams(tx, [patch.teamId]))(patch.teamId)
    if (refusal) throw refusal
  }
  const [row] = await refuseBroken(
    tx
      .update(lead)
      .set({
        ...patch,
        phoneNormal: normal(after.phone, after.countryCode),
        custom: await customOf(tx, 'LEAD', custom, before.custom),
        version: before.version + 1,
      })
      .where(eq(lead.id, before.id))
      .returning(),
    unknownReferences,
  )
  return asLead(row as LeadRow)
}

/** Moves a lead. Refuses with LeadNotFound, LeadErased, VersionConflict, IllegalMove and InvalidInput. */
export async function moveLead(tx: Db, input: unknown) {
  const { id, expectedVersion, to, disqualifiedReason } = checkInput(leadMove, input)
  const before = await lockLead(tx, id)
  requireVersion('lead', before, expectedVersion)
  await requireLegalMove(tx, 'lead', before.status, to)
  const [row] = await refuseBroken(
    tx
      .update(lead)
      .set({ status: to, disqualifiedReason: disqualifiedReason ?? null, version: before.version + 1 })
      .where(eq(lead.id, before.id))
      .returning(),
    unknownReferences,
  )
  return asLead(row as LeadRow)
}

export const asLead = (row: LeadRow) => ({ ...row, kind: 'Lead' as const })

export async function findLead(tx: Db, id: string): Promise<LeadRow> {
  const [row] = isUuid(id) ? await tx.select().from(lead).where(eq(lead.id, id)) : []
  return row ?? refuse('LeadNotFound', `No lead has the id ${id}.`, { leadId: id })
}

/** Refuses with LeadNotFound and LeadErased. */
export async function lockLead(tx: Db, id: string): Promise<LeadRow> {
  const [row] = isUuid(id) ? await tx.select().from(lead).where(eq(lead.id, id)).for('no key update') : []
  if (!row) return refuse('LeadNotFound', `No lead has the id ${id}.`, { leadId: id })
  return row.erasedAt === null
    ? row
    : refuse('LeadErased', 'The lead has been erased: nothing of it can be changed.', { leadId: row.id })
}

/** Those that each lead may be; see `crm.lead_likes`. One statement. */
export async function likesOf(db: Db, ids: readonly string[], most: number): Promise<LikeRow[]> {
  const found = await db.execute<{ [Field in keyof LikeRow]: LikeRow[Field] }>(sql`
    select lead_id as "leadId", customer_id as "customerId", contact_id as "contactId", other_id as "otherId",
           score::text as score, rules
      from crm.lead_likes(${sql.param(ids)}::text[]::uuid[], ${most}::int)`)
  return [...found]
}

export interface LikeRow {
  readonly leadId: string
  readonly customerId: string | null
  readonly contactId: string | null
  readonly otherId: string | null
  readonly score: string
  readonly rules: readonly ('EMAIL' | 'TELEPHONE' | 'ORGANISATION')[]
}

const unknownReferences = {
  ...customMisfit,
  lead_source: refuseUnknown('source', 'there is no such source'),
  lead_reason: refuseUnknown('disqualifiedReason', 'there is no such reason'),
  lead_campaign: refuseUnknown('campaignId', 'no campaign has that id'),
}

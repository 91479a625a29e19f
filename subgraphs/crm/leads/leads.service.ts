import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, orThrow, Refusal } from '../../common/write/refusal.ts'
import { noValues } from '../fields/columns.ts'
import { checkedCustom, customMisfit, type CustomChange } from '../fields/values.service.ts'
import { phoneKeys } from '../customers/reach.ts'
import { unoffered } from '../pipeline/choices.service.ts'
import { refuseUnknown } from '../pipeline/opportunities.service.ts'
import { unfitTeams } from '../teams/teams.service.ts'
import { newLeadInput, type NewLead } from './leads.input.ts'
import { lead, type LeadRow } from './leads.table.ts'
import { assignByRules } from './rules.service.ts'

/** Adds a lead. Refuses with TeamNotFound and InvalidInput. */
export const createLead = async (tx: Db, input: unknown) =>
  written(tx, await createChecked(tx, [checkInput(newLeadInput, input)]))

export const leadsWritten = { kind: 'LeadsWritten', record: 'Lead' } as const

/** Adds leads, each refused as `createLead` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export const createLeads = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, {
    ...leadsWritten,
    shape: newLeadInput,
    requireKnown,
    write: createChecked,
  })

async function createChecked(tx: Db, given: readonly NewLead[]): Promise<(string | Refusal)[]> {
  const unfit = await unfitTeams(
    tx,
    given.flatMap(({ teamId }) => teamId ?? []),
  )
  const oldSource = await unoffered(
    tx,
    'source',
    given.map(({ source }) => source),
  )
  const oldReason = await unoffered(
    tx,
    'disqualifiedReason',
    given.map(({ disqualifiedReason }) => disqualifiedReason),
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
    const refusal =
      (one.teamId ? unfit(one.teamId) : undefined) ?? oldSource(one.source) ?? oldReason(one.disqualifiedReason)
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
  ...detailsOf(given),
  status: given.status,
  disqualifiedReason: given.disqualifiedReason ?? null,
  createdAt: given.createdAt ?? now,
})

/** What people say of a lead, and can change. */
export const detailsOf = (given: Partial<Omit<NewLead, 'custom'>>) => ({
  name: given.name ?? null,
  organisation: given.organisation ?? null,
  title: given.title ?? null,
  email: given.email ?? null,
  phone: given.phone ?? null,
  phoneNormal: given.phone ? phoneKeys(given.phone, given.countryCode ?? undefined).normal : null,
  website: given.website ?? null,
  countryCode: given.countryCode ?? null,
  language: given.language ?? null,
  source: given.source ?? null,
  campaignId: given.campaignId ?? null,
  description: given.description ?? null,
  ownerId: given.ownerId ?? null,
  teamId: given.teamId ?? null,
})

export const asLead = (row: LeadRow) => ({ ...row, kind: 'Lead' as const })

export async function findLead(tx: Db, id: string): Promise<LeadRow> {
  const [row] = isUuid(id) ? await tx.select().from(lead).where(eq(lead.id, id)) : []
  if (!row) throw leadNotFound(id)
  return row
}

const leadNotFound = (leadId: string) =>
  new Refusal({ kind: 'LeadNotFound', message: `No lead has the id ${leadId}.`, leadId })

/** What a mutation of one lead answers: the record as it is now, or its refusal. */
export const written = async (tx: Db, [answer]: readonly (string | Refusal)[]) =>
  asLead(await findLead(tx, orThrow(answer as string | Refusal)))

/** Refuses with LeadNotFound and LeadErased. */
export const lockLead = async (tx: Db, id: string): Promise<LeadRow> => orThrow((await lockLeads(tx, [id]))(id))

/** Locks them until the transaction ends, in the order of their ids. Of each its row, or LeadNotFound or LeadErased. */
export async function lockLeads(tx: Db, ids: readonly string[]): Promise<(id: string) => LeadRow | Refusal> {
  const rows = await tx
    .select()
    .from(lead)
    .where(sql`${lead.id} = any(${array(ids.filter(isUuid), 'uuid')})`)
    .orderBy(lead.id)
    .for('no key update')
  const found = new Map(rows.map((row) => [row.id, row]))
  return (id) => {
    const row = found.get(id)
    if (!row) return leadNotFound(id)
    return row.erasedAt === null
      ? row
      : new Refusal({
          kind: 'LeadErased',
          message: 'The lead has been erased: nothing of it can be changed.',
          leadId: row.id,
        })
  }
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

/** For `refuseBroken`. */
export const unknownReferences = {
  ...customMisfit,
  lead_campaign: refuseUnknown('campaignId', 'no campaign has that id'),
}

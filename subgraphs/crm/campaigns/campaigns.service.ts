import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, orThrow, Refusal, refuseInput } from '../../common/write/refusal.ts'
import { requireCustomers } from '../customers/customers.known.service.ts'
import { noValues } from '../fields/columns.ts'
import { checkedCustom, customMisfit } from '../fields/values.service.ts'
import { newCampaignInput, newMembersInput, type NewCampaign, type NewCampaignMember } from './campaigns.input.ts'
import { campaign, campaignProduct, type CampaignRow } from './campaigns.table.ts'
import { campaignMember } from './members.table.ts'

/**
 * Adds campaigns, by a fixed number of statements however many there are.
 * @returns their ids, in the order given
 */
export async function addCampaigns(tx: Db, added: readonly NewCampaign[]): Promise<string[]> {
  const rows = added.map((given) => ({
    id: given.id ?? uuidv7(),
    name: given.name,
    status: given.status ?? 'PLANNED',
    startsOn: given.startsOn,
    endsOn: given.endsOn ?? null,
    budgetAmount: given.budget?.amount ?? null,
    budgetCurrency: given.budget?.currency ?? null,
    ownerId: given.ownerId ?? null,
    custom: given.values ?? noValues,
  }))
  await insertRows(tx, campaign, rows)
  await insertRows(
    tx,
    campaignProduct,
    added.flatMap(({ productIds }, i) =>
      [...new Set(productIds)].map((productId, place) => ({ campaignId: rows[i]?.id as string, productId, place })),
    ),
  )
  return rows.map((row) => row.id)
}

/**
 * Adds members by one statement; those who are members already stay as they are.
 * @returns how many were added
 */
export async function addMembers(tx: Db, added: readonly NewCampaignMember[]): Promise<number> {
  const now = new Date().toISOString()
  const rows = added.map(({ campaignId, customerId, status = 'ADDED', since = now }) => ({
    id: uuidv7(),
    campaignId,
    customerId,
    status,
    since,
  }))
  return insertRows(tx, campaignMember, rows, sql`(campaign_id, customer_id) do nothing`)
}

/** Plans a campaign. Refuses with InvalidInput. */
export const createCampaign = async (tx: Db, input: unknown) =>
  written(tx, await createChecked(tx, [checkInput(newCampaignInput, input)]))

export const campaignsWritten = { kind: 'CampaignsWritten', record: 'Campaign' } as const

/** Plans campaigns, each refused as `createCampaign` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export const createCampaigns = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, { ...campaignsWritten, shape: newCampaignInput, requireKnown, write: createChecked })

async function createChecked(tx: Db, given: readonly NewCampaign[]): Promise<(string | Refusal)[]> {
  const custom = await checkedCustom(
    tx,
    'CAMPAIGN',
    given.map((one) => one.custom),
    true,
  )
  const added = given.map((one, i) => {
    const change = custom[i]
    return change instanceof Refusal ? change : { ...one, id: uuidv7(), values: change?.(noValues) ?? noValues }
  })
  const fitting = added.flatMap((one) => (one instanceof Refusal ? [] : [one]))
  await refuseBroken(addCampaigns(tx, fitting), customMisfit)
  return added.map((one) => (one instanceof Refusal ? one : one.id))
}

/** What a mutation of one campaign answers: the record as it is now, or its refusal. */
export const written = async (tx: Db, [answer]: readonly (string | Refusal)[]) =>
  asCampaign((await findCampaign(tx, orThrow(answer as string | Refusal))) as CampaignRow)

/** Adds customers to a campaign. Refuses with CampaignNotFound, CustomerNotFound, CustomerErased and InvalidInput. */
export async function addCampaignMembers(tx: Db, input: unknown) {
  const { campaignId, customerIds } = checkInput(newMembersInput, input)
  const found = await lockCampaign(tx, campaignId)
  if (found.status !== 'PLANNED' && found.channel !== null)
    refuseInput('campaignId', 'campaignId: the campaign has started: its audience stays as it was then.')
  await requireCustomers(tx, customerIds)
  await addMembers(
    tx,
    customerIds.map((customerId) => ({ campaignId, customerId })),
  )
  return asCampaign(found)
}

/** Those of the ids that are campaigns. */
export async function knownCampaigns(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ id: campaign.id })
    .from(campaign)
    .where(sql`${campaign.id} = any(${array(ids.filter(isUuid), 'uuid')})`)
  return rows.map((row) => row.id)
}

/** Until the transaction ends nobody else changes it. Refuses with CampaignNotFound. */
export async function lockCampaign(tx: Db, campaignId: string): Promise<CampaignRow> {
  const row = (await lockCampaigns(tx, [campaignId])).get(campaignId)
  if (!row) throw campaignNotFound(campaignId)
  return row
}

/** Locks them until the transaction ends, in the order of their ids. */
export async function lockCampaigns(tx: Db, ids: readonly string[]): Promise<Map<string, CampaignRow>> {
  const rows = await tx
    .select()
    .from(campaign)
    .where(sql`${campaign.id} = any(${array(ids.filter(isUuid), 'uuid')})`)
    .orderBy(campaign.id)
    .for('no key update')
  return new Map(rows.map((row) => [row.id, row]))
}

export const campaignNotFound = (campaignId: string) =>
  new Refusal({ kind: 'CampaignNotFound', message: `No campaign has the id ${campaignId}.`, campaignId })

export async function findCampaign(db: Db, id: string): Promise<CampaignRow | undefined> {
  if (!isUuid(id)) return undefined
  const [row] = await db.select().from(campaign).where(eq(campaign.id, id))
  return row
}

export const asCampaign = (row: CampaignRow) => ({ ...row, kind: 'Campaign' as const })

import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { lockCustomer, requireCustomers, requireNotErased } from '../customers/customers.service.ts'
import { noValues } from '../fields/columns.ts'
import { customMisfit, customOf } from '../fields/values.service.ts'
import { requireLegalMove } from '../lifecycles/lifecycles.service.ts'
import {
  isClosed,
  newOpportunityInput,
  opportunityMove,
  opportunityPatch,
  type NewOpportunity,
} from './opportunities.input.ts'
import { addLines, linesOf, removeLines, worthOf } from './opportunities.lines.service.ts'
import { opportunity, type OpportunityRow } from './opportunities.table.ts'

/**
 * Adds opportunities, by a fixed number of statements however many there are. Refuses with InvalidInput what refers to
 * nothing.
 * @returns their ids, in the order given
 */
export async function addOpportunities(tx: Db, added: readonly NewOpportunity[]): Promise<string[]> {
  const now = new Date().toISOString()
  const rows = added.map((given) => ({
    id: given.id ?? uuidv7(),
    name: given.name,
    customerId: given.customerId ?? null,
    contactId: given.contactId ?? null,
    ownerId: given.ownerId ?? null,
    source: given.source ?? null,
    campaignId: given.campaignId ?? null,
    stage: given.stage,
    ...worthOf(given),
    probability: given.probability ?? null,
    description: given.description ?? null,
    openedOn: given.openedOn ?? null,
    expectedCloseOn: given.expectedCloseOn ?? null,
    closedOn: given.closedOn ?? null,
    lostReason: given.lostReason ?? null,
    custom: given.values ?? noValues,
    createdAt: given.createdAt ?? now,
  }))
  await refuseBroken(insertRows(tx, opportunity, rows), unknownReferences)
  await addLines(
    tx,
    rows.map(({ id, currency }, i) => ({ opportunityId: id, currency, lines: added[i]?.lines ?? [] })),
  )
  return rows.map(({ id }) => id)
}

/** Refuses with CustomerNotFound, CustomerErased, NotWinnable and InvalidInput. */
export async function createOpportunity(tx: Db, input: unknown) {
  const checked = checkInput(newOpportunityInput, input)
  if (checked.customerId) await requireCustomers(tx, [checked.customerId])
  if (checked.stage === 'WON') requireWinnable({ ...worthOf(checked), customerId: checked.customerId ?? null })
  const values = await customOf(tx, 'OPPORTUNITY', checked.custom, null)
  const [id] = await addOpportunities(tx, [
    { ...checked, values, openedOn: checked.openedOn ?? (checked.closedOn ? null : today()) },
  ])
  return asOpportunity((await findOpportunity(tx, id as string)) as OpportunityRow)
}

/**
 * Changes what is given. Refuses with OpportunityNotFound, VersionConflict, CustomerNotFound, CustomerErased, NotWinnable
 * (where what is won would lack what that needs) and InvalidInput.
 */
export async function updateOpportunity(tx: Db, input: unknown) {
  const { id, expectedVersion, lines, value, currency, custom, ...patch } = checkInput(opportunityPatch, input)
  // The customer before the opportunity, as whoever erases does.
  if (patch.customerId) requireNotErased(await lockCustomer(tx, patch.customerId))
  const before = await lockOpportunity(tx, id)
  requireVersion('opportunity', before, expectedVersion)
  if (isClosed(before.stage) && patch.probability)
    refuseInput('probability', 'probability: is none of what is won or lost.')
  const known = lines ?? (lines === null ? [] : (await linesOf(tx, id)).map(lineAgain))
  const said = value !== undefined || lines !== undefined || currency !== undefined
  const worth = said
    ? worthOf({ value: kept(value, before, lines), currency: currency ?? currencyOf(value, before), lines: known })
    : {}
  const changes = { ...patch, ...worth, custom: await customOf(tx, 'OPPORTUNITY', custom, before.custom) }
  if (patch.customerId !== undefined && patch.customerId !== before.customerId && patch.contactId === undefined)
    changes.contactId = null
  if (before.stage === 'WON') requireWinnable({ ...before, ...changes })
  const [after] = await refuseBroken(
    tx
      .update(opportunity)
      .set({ ...changes, version: before.version + 1 })
      .where(eq(opportunity.id, before.id))
      .returning(),
    unknownReferences,
  )
  if (lines !== undefined || after?.currency !== before.currency) {
    await removeLines(tx, before.id)
    await addLines(tx, [{ opportunityId: before.id, lines: known, currency: after?.currency ?? null }])
  }
  return asOpportunity(after as OpportunityRow)
}

/**
 * Moves an opportunity on, back, or to its end. Refuses with OpportunityNotFound, VersionConflict, IllegalMove, NotWinnable
 * and InvalidInput.
 */
export async function moveOpportunity(tx: Db, input: unknown) {
  const { id, expectedVersion, to, closedOn, lostReason, value } = checkInput(opportunityMove, input)
  const before = await lockOpportunity(tx, id)
  requireVersion('opportunity', before, expectedVersion)
  await requireLegalMove(tx, 'opportunity', before.stage, to)
  if (!isClosed(to) && closedOn) refuseInput('closedOn', 'closedOn: is for what is won or lost.')
  if ((to === 'LOST') !== Boolean(lostReason))
    refuseInput('lostReason', `lostReason: ${lostReason ? 'is for what is lost' : 'must say why it was lost'}.`)
  const changes = {
    stage: to,
    ...(value ? { valueAmount: value.amount, currency: value.currency } : {}),
    closedOn: isClosed(to) ? (closedOn ?? laterOf(today(), before.openedOn)) : null,
    lostReason: lostReason ?? null,
    ...(isClosed(to) ? { probability: null } : {}),
  }
  if (to === 'WON') requireWinnable({ ...before, ...changes })
  const [after] = await refuseBroken(
    tx
      .update(opportunity)
      .set({ ...changes, version: before.version + 1 })
      .where(eq(opportunity.id, before.id))
      .returning(),
    unknownReferences,
  )
  return asOpportunity(after as OpportunityRow)
}

export const asOpportunity = (row: OpportunityRow) => ({ ...row, kind: 'Opportunity' as const })

/** Those of the ids that are opportunities. */
export async function knownOpportunities(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ id: opportunity.id })
    .from(opportunity)
    .where(sql`${opportunity.id} = any(${array(ids, 'uuid')})`)
  return new Set(rows.map(({ id }) => id))
}

async function findOpportunity(db: Db, id: string): Promise<OpportunityRow | undefined> {
  if (!isUuid(id)) return undefined
  const [row] = await db.select().from(opportunity).where(eq(opportunity.id, id))
  return row
}

async function lockOpportunity(tx: Db, id: string): Promise<OpportunityRow> {
  const [row] = isUuid(id) ? await tx.select().from(opportunity).where(eq(opportunity.id, id)).for('no key update') : []
  return row ?? refuse('OpportunityNotFound', `No opportunity has the id ${id}.`, { opportunityId: id })
}

/** Refuses with NotWinnable, naming what is missing. */
function requireWinnable(row: { readonly customerId?: string | null; readonly valueAmount?: string | null }): void {
  const missing = [...(row.customerId ? [] : ['customer']), ...((row.valueAmount ?? null) === null ? ['value'] : [])]
  if (missing.length > 0)
    refuse('NotWinnable', `What is won has a customer and a value: this one lacks its ${missing.join(' and its ')}.`, {
      missing,
    })
}

const today = (): string => new Date().toISOString().slice(0, 10)
const laterOf = (on: string, other: string | null): string => (other !== null && other > on ? other : on)

type Line = Awaited<ReturnType<typeof linesOf>>[number]
const lineAgain = ({ productId, description, quantity, unitPrice, discount }: Line) => ({
  productId,
  description,
  quantity,
  unitPrice,
  discount,
})

/** New lines bring a new value, unless one is said with them. */
const kept = (
  value: { amount: string; currency: string } | null | undefined,
  before: OpportunityRow,
  lines: unknown,
) =>
  value !== undefined || lines !== undefined || before.valueAmount === null || before.currency === null
    ? value
    : { amount: before.valueAmount, currency: before.currency }

const currencyOf = (value: { currency: string } | null | undefined, before: OpportunityRow) =>
  value ? value.currency : before.currency

const refuseUnknown = (field: string, what: string) => (): never => refuseInput(field, `${field}: ${what}.`)

const unknownReferences = {
  ...customMisfit,
  opportunity_contact: refuseUnknown('contactId', 'is no contact of that customer'),
  opportunity_contact_whole: refuseUnknown('contactId', 'is no contact of that customer'),
  contact_erased: refuseUnknown('contactId', 'that contact has been erased'),
  opportunity_campaign: refuseUnknown('campaignId', 'no campaign has that id'),
  opportunity_source: refuseUnknown('source', 'there is no such source'),
  opportunity_lost_reason: refuseUnknown('lostReason', 'there is no such reason'),
  opportunity_span: refuseUnknown('closedOn', 'must not be before openedOn'),
}

import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, orThrow, Refusal, refuseInput } from '../../common/write/refusal.ts'
import { unfitCustomers } from '../customers/customers.known.service.ts'
import { noValues } from '../fields/columns.ts'
import { checkedCustom, customMisfit } from '../fields/values.service.ts'
import { unoffered } from './choices.service.ts'
import { newOpportunityInput, type NewOpportunity } from './opportunities.input.ts'
import { addLines, worthOf } from './opportunities.lines.service.ts'
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
  return written(tx, await createChecked(tx, [checkedOpportunity(input)]))
}

/** One that is to be added. Throws NotWinnable and InvalidInput. */
export function checkedOpportunity(input: unknown): Created {
  const checked = checkInput(newOpportunityInput, input)
  refuseUnwinnable(checked)
  return checked
}

export const opportunitiesWritten = { kind: 'OpportunitiesWritten', record: 'Opportunity' } as const

/** Adds opportunities, each refused as `createOpportunity` does. `requireKnown` refuses a row that refers to what ERP does not know. */
export const createOpportunities = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, {
    ...opportunitiesWritten,
    shape: newOpportunityInput,
    requireKnown,
    check: refuseUnwinnable,
    write: createChecked,
  })

type Created = z.infer<typeof newOpportunityInput>

function refuseUnwinnable(given: Created): void {
  const worth = worthOf(given)
  const refusal = given.stage === 'WON' && notWinnable({ ...given, ...worth })
  if (refusal) throw refusal
}

/** Adds opportunities by a fixed number of statements. Of each its id, or CustomerNotFound, CustomerErased or InvalidInput. */
export async function createChecked(tx: Db, rows: readonly Created[]): Promise<(string | Refusal)[]> {
  const unfit = await unfitCustomers(
    tx,
    rows.flatMap(({ customerId }) => customerId ?? []),
  )
  const custom = await checkedCustom(
    tx,
    'OPPORTUNITY',
    rows.map((row) => row.custom),
    true,
  )
  const oldSource = await unoffered(
    tx,
    'source',
    rows.map(({ source }) => source),
  )
  const oldReason = await unoffered(
    tx,
    'lostReason',
    rows.map(({ lostReason }) => lostReason),
  )
  const answers = rows.map((row, i) => {
    const values = custom[i]
    const old = oldSource(row.source) ?? oldReason(row.lostReason)
    if (values instanceof Refusal || old) return old ?? (values as Refusal)
    const opened = row.openedOn ?? (row.closedOn ? null : today())
    return (
      (row.customerId && unfit(row.customerId)) || {
        ...row,
        id: uuidv7(),
        values: values?.(noValues) ?? noValues,
        openedOn: opened,
      }
    )
  })
  await addOpportunities(
    tx,
    answers.flatMap((answer) => (answer instanceof Refusal ? [] : [answer])),
  )
  return answers.map((answer) => (answer instanceof Refusal ? answer : answer.id))
}

/** What a mutation of one opportunity answers: the record as it is now, or its refusal. */
export async function written(tx: Db, [answer]: readonly (string | Refusal)[]) {
  const id = orThrow(answer as string | Refusal)
  const [row] = await tx.select().from(opportunity).where(eq(opportunity.id, id))
  return { ...(row as OpportunityRow), kind: 'Opportunity' as const }
}

/** Locks them until the transaction ends, in the order of their ids. */
export async function lockOpportunities(tx: Db, ids: readonly string[]): Promise<Map<string, OpportunityRow>> {
  const rows = await tx
    .select()
    .from(opportunity)
    .where(sql`${opportunity.id} = any(${array(ids.filter(isUuid), 'uuid')})`)
    .orderBy(opportunity.id)
    .for('no key update')
  return new Map(rows.map((row) => [row.id, row]))
}

export const opportunityNotFound = (opportunityId: string) =>
  new Refusal({
    kind: 'OpportunityNotFound',
    message: `No opportunity has the id ${opportunityId}.`,
    opportunityId,
  })

/** Those of the ids that are opportunities. */
export async function knownOpportunities(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ id: opportunity.id })
    .from(opportunity)
    .where(sql`${opportunity.id} = any(${array(ids, 'uuid')})`)
  return new Set(rows.map(({ id }) => id))
}

/** Why it is not to be won, if so: NotWinnable, naming what is missing. */
export function notWinnable(row: {
  readonly customerId?: string | null
  readonly valueAmount?: string | null
}): Refusal | undefined {
  const missing = [...(row.customerId ? [] : ['customer']), ...((row.valueAmount ?? null) === null ? ['value'] : [])]
  if (missing.length === 0) return undefined
  const message = `What is won has a customer and a value: this one lacks its ${missing.join(' and its ')}.`
  return new Refusal({ kind: 'NotWinnable', message, missing })
}

export const today = (): string => new Date().toISOString().slice(0, 10)

/** For `refuseBroken`: InvalidInput, at the field that a constraint stands for. */
export const refuseUnknown = (field: string, what: string) => (): never => refuseInput(field, `${field}: ${what}.`)

/** For `refuseBroken`: what an opportunity refers to and what its days are. */
export const unknownReferences = {
  ...customMisfit,
  opportunity_contact: refuseUnknown('contactId', 'is no contact of that customer'),
  opportunity_contact_whole: refuseUnknown('contactId', 'is no contact of that customer'),
  contact_erased: refuseUnknown('contactId', 'that contact has been erased'),
  opportunity_campaign: refuseUnknown('campaignId', 'no campaign has that id'),
  opportunity_span: refuseUnknown('closedOn', 'must not be before openedOn'),
}

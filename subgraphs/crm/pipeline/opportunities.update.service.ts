import type { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { changeRows } from '../../common/write/bulk/change.ts'
import { checkInput, inputRefusal, orRefusal, Refusal, requireVersion } from '../../common/write/refusal.ts'
import { customerErased, customerNotFound, lockCustomers } from '../customers/customers.known.service.ts'
import { checkedCustom, type CustomChange } from '../fields/values.service.ts'
import { unoffered } from './choices.service.ts'
import { isClosed, opportunityPatch } from './opportunities.input.ts'
import { addLines, linesOfMany, removeLines, worthOf, type KeptLine } from './opportunities.lines.service.ts'
import {
  lockOpportunities,
  notWinnable,
  opportunitiesWritten,
  opportunityNotFound,
  unknownReferences,
  written,
} from './opportunities.service.ts'
import { opportunity, type OpportunityRow } from './opportunities.table.ts'

type Patch = z.infer<typeof opportunityPatch>

/** Changes what is given. Refuses as `updateChecked`, and with InvalidInput. */
export const updateOpportunity = async (tx: Db, input: unknown) =>
  written(tx, await updateChecked(tx, [checkInput(opportunityPatch, input)]))

/** Of rows that name the same opportunity, all but the first are refused. */
export const updateOpportunities = <Row>(tx: Db, input: BulkInput<Row>, requireKnown: (row: Row) => void) =>
  writeRows(tx, input, {
    ...opportunitiesWritten,
    shape: opportunityPatch,
    requireKnown,
    changes: 'id',
    write: updateChecked,
  })

/**
 * Changes opportunities, each named once, by a fixed number of statements. Of each its id, or why it was not changed:
 * OpportunityNotFound, VersionConflict, CustomerNotFound, CustomerErased, NotWinnable (where what is won would lack what
 * that needs) or InvalidInput.
 */
async function updateChecked(tx: Db, patches: readonly Patch[]): Promise<(string | Refusal)[]> {
  // Customers before opportunities, as whoever erases does.
  const customers = await lockCustomers(
    tx,
    patches.flatMap(({ customerId }) => customerId ?? []),
  )
  const unfit = (id: string) => {
    const found = customers.get(id)
    return !found ? customerNotFound(id) : found.erasedAt === null ? undefined : customerErased(found.id)
  }
  const locked = await lockOpportunities(
    tx,
    patches.map(({ id }) => id),
  )
  const lines = await linesOfMany(tx, [...locked.keys()])
  const custom = await checkedCustom(
    tx,
    'OPPORTUNITY',
    patches.map((patch) => patch.custom),
    false,
  )
  const old = await unoffered(
    tx,
    'source',
    patches.flatMap(({ id, source }) => (source === locked.get(id)?.source ? [] : source)),
  )
  const answers = patches.map((patch, i) => {
    const before = locked.get(patch.id)
    const values = custom[i]
    const refusal =
      (patch.customerId && unfit(patch.customerId)) ||
      (!before && opportunityNotFound(patch.id)) ||
      old(patch.source === before?.source ? null : patch.source)
    if (refusal || values instanceof Refusal || !before) return (refusal || values) as Refusal
    return orRefusal(() => changed(patch, values, before, lines(before.id)))
  })
  const fitting = answers.flatMap((answer) => (answer instanceof Refusal ? [] : [answer]))
  const changes = answers.map((answer) => (answer instanceof Refusal ? answer : answer.row))
  const ids = await changeRows(tx, opportunity, changes, unknownReferences)
  const relined = fitting.flatMap(({ row, newLines }) =>
    newLines ? [{ opportunityId: row.id, lines: newLines, currency: row.currency }] : [],
  )
  await removeLines(
    tx,
    relined.map(({ opportunityId }) => opportunityId),
  )
  await addLines(tx, relined)
  return ids
}

/** What becomes of an opportunity, and its lines where they are written anew. Throws refusals. */
function changed(patch: Patch, values: CustomChange | undefined, before: OpportunityRow, there: readonly KeptLine[]) {
  requireVersion('opportunity', before, patch.expectedVersion)
  if (isClosed(before.stage) && patch.probability)
    throw inputRefusal('probability', 'probability: is none of what is won or lost.')
  const { lines, value, currency } = patch
  const known = lines ?? (lines === null ? [] : there)
  const said = value !== undefined || lines !== undefined || currency !== undefined
  const worth = said
    ? worthOf({ value: kept(value, before, lines), currency: currency ?? currencyOf(value, before), lines: known })
    : { valueAmount: before.valueAmount, currency: before.currency }
  const customerId = or(patch.customerId, before.customerId)
  const row = {
    id: before.id,
    name: patch.name ?? before.name,
    customerId,
    contactId: or(patch.contactId, customerId === before.customerId ? before.contactId : null),
    ownerId: or(patch.ownerId, before.ownerId),
    source: or(patch.source, before.source),
    campaignId: or(patch.campaignId, before.campaignId),
    ...worth,
    probability: or(patch.probability, before.probability),
    description: or(patch.description, before.description),
    openedOn: or(patch.openedOn, before.openedOn),
    expectedCloseOn: or(patch.expectedCloseOn, before.expectedCloseOn),
    custom: values ? values(before.custom) : before.custom,
    version: before.version + 1,
  }
  const refusal = before.stage === 'WON' && notWinnable(row)
  if (refusal) throw refusal
  return { row, newLines: lines !== undefined || row.currency !== before.currency ? known : undefined }
}

const or = <T>(given: T | null | undefined, before: T | null): T | null => (given === undefined ? before : given)

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

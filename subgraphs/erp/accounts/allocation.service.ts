import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertReturning } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { money, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { fitsCurrency } from '../../common/write/input.ts'
import { refuse, refuseInput } from '../../common/write/refusal.ts'
import type { NewEntry } from './ledger.service.ts'
import { allocation, type AllocationRow } from './payments.table.ts'
import { invoice, type InvoiceRow } from './receivables.table.ts'

/** A part of some credit for an invoice. */
export interface Share {
  readonly invoiceId: string
  readonly amount: Decimal
  /** The credit's own date when absent: later where the invoice was issued after the money came. */
  readonly allocatedOn?: string
}

/** Two sides and an amount; see the table. */
export type NewAllocation = Pick<AllocationRow, 'amount' | 'allocatedOn'> &
  Partial<
    Pick<AllocationRow, 'paymentId' | 'creditNoteId' | 'writeOffId' | 'invoiceId' | 'refundId' | 'reversesId'>
  > & {
    readonly customerId: string
  }

export interface RecordedAllocation {
  readonly id: string
  readonly creditBase: Decimal
  readonly debitBase: Decimal
}

/**
 * Records allocations, which moves what is open on both sides. The entries for the differences between their rates are for
 * the caller to post, with its own.
 */
export async function recordAllocations(
  tx: Db,
  given: readonly NewAllocation[],
): Promise<{ recorded: RecordedAllocation[]; differences: NewEntry[] }> {
  const recorded = await insertReturning<typeof allocation, { id: string; credit: Decimal; debit: Decimal }>(
    tx,
    allocation,
    given.map((one) => ({
      id: uuidv7(),
      paymentId: one.paymentId ?? null,
      creditNoteId: one.creditNoteId ?? null,
      writeOffId: one.writeOffId ?? null,
      invoiceId: one.invoiceId ?? null,
      refundId: one.refundId ?? null,
      amount: one.amount,
      allocatedOn: one.allocatedOn,
      reversesId: one.reversesId ?? null,
    })),
    sql`id, credit_base as credit, debit_base as debit`,
  )
  const rows = recorded.map(({ id, credit, debit }) => ({ id, creditBase: credit, debitBase: debit }))
  const reversed = await entriesOf(
    tx,
    given.flatMap(({ reversesId }) => (reversesId ? [reversesId] : [])),
  )
  const differences = rows.flatMap((row, i) => differenceOf(row, given[i] as NewAllocation, reversed))
  return { recorded: rows, differences }
}

/** The entries that were posted for documents, by the document's id. */
export async function entriesOf(tx: Db, sourceIds: readonly string[]): Promise<Map<string, string>> {
  if (sourceIds.length === 0) return new Map()
  const rows = await tx.execute<{ id: string; source_id: string }>(sql`
    select id, source_id from erp.journal_entry where source_id = any(${array(sourceIds, 'uuid')}) and reverses_id is null`)
  return new Map(rows.map((row) => [row.source_id, row.id]))
}

/** Credit worth more than what it settles is a gain. What is taken back goes to the account that it was posted to. */
function differenceOf(
  { id, creditBase, debitBase }: RecordedAllocation,
  { customerId, allocatedOn, reversesId }: NewAllocation,
  reversed: ReadonlyMap<string, string>,
): NewEntry[] {
  const difference = new Big(creditBase).minus(debitBase)
  if (difference.eq(0)) return []
  const [up, amount] = [difference.gt(0), difference.abs().toFixed()]
  const purpose = up === !reversesId ? ('EXCHANGE_GAIN' as const) : ('EXCHANGE_LOSS' as const)
  const entry = reversesId && reversed.get(reversesId)
  return [
    {
      postedOn: allocatedOn,
      description: reversesId ? 'Exchange difference taken back' : 'Exchange difference',
      source: entry ? 'REVERSAL' : 'EXCHANGE',
      sourceId: id,
      ...(entry && { reverses: entry }),
      lines: [
        { purpose: 'RECEIVABLE', debit: up ? amount : '0', credit: up ? '0' : amount, customerId },
        { purpose, debit: up ? '0' : amount, credit: up ? amount : '0' },
      ],
    },
  ]
}

/** The customer's invoices in a currency with something outstanding, or those named; locked in one order. */
export async function lockOpenInvoices(
  tx: Db,
  { customerId, companyId, currency }: { customerId: string; companyId: string; currency: string },
  named: readonly string[] | null | undefined,
): Promise<InvoiceRow[]> {
  const open = await tx
    .select()
    .from(invoice)
    .where(
      sql`${invoice.customerId} = ${customerId}::uuid and ${invoice.companyId} = ${companyId}::uuid
          and ${
            named
              ? sql`${invoice.id} = any(${array(named.filter(isUuid), 'uuid')})`
              : sql`${invoice.outstanding} > 0 and ${invoice.currency} = ${currency}`
          }`,
    )
    .orderBy(invoice.id)
    .for('update')
  const missing = named?.find((id) => !open.some((row) => row.id === id))
  if (missing !== undefined)
    refuse('InvoiceNotFound', `The customer has no invoice with the id ${missing}.`, { invoiceId: missing })
  const other = open.find((row) => row.currency !== currency)
  if (other)
    refuse('CurrencyMismatch', `Invoice ${other.number} is in ${other.currency}.`, { expected: other.currency })
  return open
}

/** What of the credit goes to which invoice: as asked, or to those due first. Refuses with OverAllocation. */
export const sharesOf = (
  wanted: readonly { invoiceId: string; amount: Decimal }[] | null | undefined,
  open: readonly InvoiceRow[],
  credit: { amount: Decimal; currency: string },
) => (wanted ? checkShares(wanted, open, credit) : dueFirst(open, credit.amount))

function checkShares(
  wanted: readonly { invoiceId: string; amount: Decimal }[],
  open: readonly InvoiceRow[],
  { amount, currency }: { amount: Decimal; currency: string },
) {
  const over = (message: string, invoiceId: string | null, allocatable: Decimal) =>
    refuse('OverAllocation', message, { invoiceId, allocatable: money(allocatable, currency) })
  for (const [i, share] of wanted.entries())
    if (!fitsCurrency(share.amount, currency))
      refuseInput(`allocations.${i}.amount`, `allocations.${i}.amount: has more decimals than ${currency}.`)
  const total = wanted.reduce((all, share) => all.plus(share.amount), new Big(0))
  if (total.gt(amount))
    over(`The allocations add up to ${total.toFixed()}, more than the ${amount} ${currency} there are.`, null, amount)
  for (const row of open) {
    const share = wanted
      .filter((one) => one.invoiceId === row.id)
      .reduce((all, one) => all.plus(one.amount), new Big(0))
    if (share.gt(row.outstanding))
      over(
        `Invoice ${row.number} has ${row.outstanding} outstanding, less than ${share.toFixed()}.`,
        row.id,
        row.outstanding,
      )
  }
  return wanted
}

function dueFirst(open: readonly InvoiceRow[], amount: Decimal) {
  let left = new Big(amount)
  const byDueDate = [...open].sort((a, b) =>
    a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1,
  )
  return byDueDate.flatMap((row) => {
    const share = left.lt(row.outstanding) ? left : new Big(row.outstanding)
    left = left.minus(share)
    return share.gt(0) ? [{ invoiceId: row.id, amount: share.toFixed() }] : []
  })
}

/**
 * The day from which each invoice, and the credit itself, can be settled: no earlier than it was issued, nor than what was
 * taken back last, so that no day shows less than nothing owed.
 */
export async function settledFrom(
  tx: Db,
  credit: { readonly paymentId?: string; readonly creditNoteId?: string },
  open: readonly InvoiceRow[],
): Promise<(invoiceId: string, day: string) => string> {
  const rows = await tx.execute<{ invoice_id: string | null; day: string }>(sql`
    select invoice_id, max(allocated_on)::text as day from erp.allocation
     where reverses_id is not null and invoice_id = any(${array(
       open.map((row) => row.id),
       'uuid',
     )}) group by invoice_id
    union all
    select null, max(allocated_on)::text from erp.allocation
     where reverses_id is not null
       and (payment_id = ${credit.paymentId ?? null}::uuid or credit_note_id = ${credit.creditNoteId ?? null}::uuid)`)
  const released = new Map(rows.map((row) => [row.invoice_id, row.day]))
  return (invoiceId, day) =>
    [day, open.find((row) => row.id === invoiceId)?.issuedOn, released.get(invoiceId), released.get(null)]
      .filter((one) => one != null)
      .reduce((latest, one) => (one > latest ? one : latest), day)
}

/** Allocations in force of the documents: neither taken back nor taking another one back. Locked documents keep them so. */
export async function standingAllocations(
  tx: Db,
  side: { readonly paymentId: string } | { readonly allocationId: string },
): Promise<AllocationRow[]> {
  const of =
    'paymentId' in side
      ? sql`${allocation.paymentId} = ${side.paymentId}::uuid`
      : sql`${allocation.id} = ${side.allocationId}::uuid`
  return tx
    .select()
    .from(allocation)
    .where(
      sql`${of} and ${allocation.reversesId} is null
          and not exists (select from erp.allocation r where r.reverses_id = ${allocation.id})`,
    )
    .orderBy(allocation.id)
}

/** What takes an allocation back on a day. */
export const takingBack = (row: AllocationRow, customerId: string, allocatedOn: string): NewAllocation => ({
  customerId,
  paymentId: row.paymentId,
  creditNoteId: row.creditNoteId,
  writeOffId: row.writeOffId,
  invoiceId: row.invoiceId,
  refundId: row.refundId,
  amount: new Big(row.amount).times(-1).toFixed(),
  allocatedOn,
  reversesId: row.id,
})

import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertReturning } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { money, sum, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { fitsCurrency } from '../../common/write/input.ts'
import { refuse, refuseInput } from '../../common/write/refusal.ts'
import { postEntries } from './ledger.service.ts'
import type { CompanyRow } from './ledger.table.ts'
import { supplierAllocation, supplierInvoice, type SupplierInvoiceRow } from './payables.table.ts'

/** What settles invoices: a payment or a credit note, with what is left of it. */
export interface Credit {
  readonly supplierId: string
  readonly companyId: string
  readonly currency: string
  readonly left: Decimal
  readonly of: { readonly paymentId: string } | { readonly creditNoteId: string }
}

export interface WantedShare {
  readonly invoiceId: string
  readonly amount: Decimal
}

interface Share extends WantedShare {
  readonly invoice: SupplierInvoiceRow
}

/**
 * How a credit is shared out: as wanted, else over the invoices due first. Invoices are locked in one order, so that two clerks
 * queue. Refuses with SupplierInvoiceNotFound, CurrencyMismatch, OverPayment.
 */
export async function shareOut(
  tx: Db,
  credit: Omit<Credit, 'of'>,
  wanted: readonly WantedShare[] | null | undefined,
): Promise<Share[]> {
  const open = await lockOpen(
    tx,
    credit,
    wanted?.map(({ invoiceId }) => invoiceId),
  )
  if (!wanted) return dueFirst(open, credit.left)
  for (const [i, { amount }] of wanted.entries())
    if (!fitsCurrency(amount, credit.currency))
      refuseInput(`allocations.${i}.amount`, `allocations.${i}.amount: has more decimals than ${credit.currency}.`)
  const total = sum(wanted.map(({ amount }) => amount))
  if (new Big(total).gt(credit.left)) refuseOver(`${total} is more than is left`, null, credit.left, credit.currency)
  return open.flatMap((invoice) => {
    const amount = sum(wanted.filter(({ invoiceId }) => invoiceId === invoice.id).map((one) => one.amount))
    if (new Big(amount).gt(invoice.outstanding))
      refuseOver(
        `Invoice ${invoice.supplierNumber} has less outstanding`,
        invoice.id,
        invoice.outstanding,
        credit.currency,
      )
    return { invoiceId: invoice.id, amount, invoice }
  })
}

const refuseOver = (message: string, invoiceId: string | null, allocatable: Decimal, currency: string): never =>
  refuse('OverPayment', `${message}: ${allocatable} ${currency}.`, {
    invoiceId,
    allocatable: money(allocatable, currency),
  })

async function lockOpen(
  tx: Db,
  { supplierId, companyId, currency }: Omit<Credit, 'of'>,
  named: readonly string[] | undefined,
): Promise<SupplierInvoiceRow[]> {
  const open = await tx
    .select()
    .from(supplierInvoice)
    .where(
      sql`${supplierInvoice.supplierId} = ${supplierId}::uuid and ${supplierInvoice.companyId} = ${companyId}::uuid
          and ${supplierInvoice.kind} = 'INVOICE' and ${supplierInvoice.status} = 'POSTED'
          and ${
            named
              ? sql`${supplierInvoice.id} = any(${array(named.filter(isUuid), 'uuid')})`
              : sql`${supplierInvoice.outstanding} > 0 and ${supplierInvoice.currency} = ${currency}`
          }`,
    )
    .orderBy(supplierInvoice.id)
    .for('update')
  const missing = named?.find((id) => !open.some((row) => row.id === id))
  if (missing !== undefined)
    refuse('SupplierInvoiceNotFound', `The supplier has no posted invoice with the id ${missing}.`, {
      invoiceId: missing,
    })
  const other = open.find((row) => row.currency !== currency)
  if (other)
    refuse('CurrencyMismatch', `Invoice ${other.supplierNumber} is in ${other.currency}.`, { expected: other.currency })
  return open
}

function dueFirst(open: readonly SupplierInvoiceRow[], amount: Decimal): Share[] {
  let left = new Big(amount)
  const byDueDate = [...open].sort((a, b) => (`${a.dueOn} ${a.id}` < `${b.dueOn} ${b.id}` ? -1 : 1))
  return byDueDate.flatMap((invoice) => {
    const share = left.lt(invoice.outstanding) ? left : new Big(invoice.outstanding)
    left = left.minus(share)
    return share.gt(0) ? [{ invoiceId: invoice.id, amount: share.toFixed(), invoice }] : []
  })
}

/**
 * Writes allocations, each on that day or when its invoice was posted where that is later, and posts what the exchange rates
 * differ by. The database says what each side is worth, and refuses more than there is.
 * @returns their ids
 */
export async function recordAllocations(
  tx: Db,
  company: CompanyRow,
  { of, supplierId }: Pick<Credit, 'of' | 'supplierId'>,
  shares: readonly Share[],
  day: string,
): Promise<string[]> {
  const written = await insertReturning<
    typeof supplierAllocation,
    { id: string; gain: Decimal; allocatedOn: string; invoiceId: string }
  >(
    tx,
    supplierAllocation,
    shares.map(({ invoiceId, amount, invoice }) => ({
      id: uuidv7(),
      paymentId: 'paymentId' in of ? of.paymentId : null,
      creditNoteId: 'creditNoteId' in of ? of.creditNoteId : null,
      invoiceId,
      amount,
      baseAmount: null,
      baseGiven: null,
      allocatedOn: invoice.postedOn > day ? invoice.postedOn : day,
    })),
    sql`id, base_amount - base_given as gain, allocated_on::text as "allocatedOn", invoice_id as "invoiceId"`,
  )
  const numberOf = new Map(shares.map(({ invoice }) => [invoice.id, invoice.number]))
  await postEntries(
    tx,
    company.id,
    written.map(({ id, gain, allocatedOn, invoiceId }) => {
      const amount = new Big(gain).abs().toFixed()
      const isGain = new Big(gain).gt(0)
      return {
        postedOn: allocatedOn,
        description: `Exchange difference on supplier invoice ${numberOf.get(invoiceId) ?? ''}`,
        source: 'EXCHANGE' as const,
        sourceId: id,
        lines: [
          { purpose: 'PAYABLE' as const, debit: isGain ? amount : '0', credit: isGain ? '0' : amount, supplierId },
          isGain
            ? { purpose: 'EXCHANGE_GAIN' as const, debit: '0', credit: amount }
            : { purpose: 'EXCHANGE_LOSS' as const, debit: amount, credit: '0' },
        ],
      }
    }),
  )
  return written.map(({ id }) => id)
}

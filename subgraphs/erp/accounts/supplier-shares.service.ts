import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { money, sum, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { fitsCurrency } from '../../common/write/input.ts'
import { refuse, refuseInput } from '../../common/write/refusal.ts'
import { supplierInvoice, type SupplierInvoiceRow } from './payables.table.ts'

/** What settles invoices: a payment or a credit note, with what is left of it. */
export interface Credit {
  readonly supplierId: string
  readonly companyId: string
  readonly currency: string
  readonly left: Decimal
}

export interface WantedShare {
  readonly invoiceId: string
  readonly amount: Decimal
}

export interface Share extends WantedShare {
  readonly invoice: SupplierInvoiceRow
}

/**
 * How a credit is shared out: as wanted, else over the invoices due first. Invoices are locked in one order, so that two clerks
 * queue. Refuses with SupplierInvoiceNotFound, CurrencyMismatch, OverPayment.
 */
export async function shareOut(
  tx: Db,
  credit: Credit,
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
  { supplierId, companyId, currency }: Credit,
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

import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyId, line } from '../../common/write/text.ts'
import { lockPurchaseOrders } from '../purchasing/orders.service.ts'
import { lockSupplier } from '../purchasing/purchasing.service.ts'
import { rateOn } from './exchange.service.ts'
import { requireBusinessDate, today } from './business-day.ts'
import { requireCompany } from './company.known.service.ts'
import type { CompanyRow } from './company.table.ts'
import { journalEntry } from './ledger.table.ts'
import { postReversals } from './reversal.service.ts'
import { supplierInvoice, supplierInvoiceLine, type SupplierInvoiceRow } from './payables.table.ts'
import { postSupplierInvoice, supplierInvoiceRow, type SavedInvoice } from './supplier-invoice-posting.service.ts'

const released = z.object({
  invoiceId: anyId,
  reason: line(200),
  postedOn: z.string().nullish(),
  expectedVersion: z.int().nullish(),
})

/** Posts a held invoice as it is, in the name of who asks. */
export async function releaseSupplierInvoice(tx: Db, given: unknown): Promise<SavedInvoice> {
  const { invoiceId, reason, postedOn: wanted, expectedVersion } = checkInput(released, given)
  const { invoice, company } = await lockInvoice(tx, invoiceId, expectedVersion)
  requireStatus(invoice, invoice.status === 'HELD')
  const postedOn = requireBusinessDate(company, wanted, 'postedOn')
  if (postedOn < invoice.invoicedOn)
    refuseInput('postedOn', `postedOn: ${postedOn} lies before the invoice, ${invoice.invoicedOn}.`)
  const rate = await rateOn(tx, company, invoice.currency, postedOn)
  return postSupplierInvoice(tx, company, invoice, { reason, postedOn, rate })
}

const cancelled = z.object({ invoiceId: anyId, reason: line(200), expectedVersion: z.int().nullish() })

/** Takes back what nothing has come of; what was posted is reversed today. */
export async function cancelSupplierInvoice(tx: Db, given: unknown): Promise<SavedInvoice> {
  const { invoiceId, reason, expectedVersion } = checkInput(cancelled, given)
  const { invoice, company } = await lockInvoice(tx, invoiceId, expectedVersion)
  const isPosted = invoice.status === 'POSTED'
  requireStatus(invoice, invoice.status === 'HELD' || (isPosted && invoice.outstanding === invoice.total))
  if (isPosted) requireStatus(invoice, !(await goneBack(tx, invoice)))
  const cancelledOn = today(company.timeZone)
  await tx
    .update(supplierInvoice)
    .set({ status: 'CANCELLED', cancelledOn, cancelReason: reason, version: invoice.version + 1 })
    .where(eq(supplierInvoice.id, invoice.id))
  if (isPosted) await reverse(tx, company, invoice, cancelledOn)
  return supplierInvoiceRow(tx, invoice.id)
}

/** The invoice with its supplier and its orders locked, in the order in which everybody does. */
async function lockInvoice(tx: Db, id: string, expectedVersion: number | null | undefined) {
  const found = isUuid(id) ? await tx.select().from(supplierInvoice).where(eq(supplierInvoice.id, id)) : []
  const supplierId = found[0]?.supplierId
  if (supplierId === undefined)
    return refuse('SupplierInvoiceNotFound', `No supplier invoice has the id ${id}.`, { invoiceId: id })
  await lockSupplier(tx, supplierId)
  const lines = await tx
    .selectDistinct({ orderId: supplierInvoiceLine.orderId })
    .from(supplierInvoiceLine)
    .where(eq(supplierInvoiceLine.invoiceId, id))
  await lockPurchaseOrders(
    tx,
    lines.flatMap(({ orderId }) => orderId ?? []),
  )
  const [invoice] = await tx.select().from(supplierInvoice).where(eq(supplierInvoice.id, id)).for('update')
  if (!invoice) throw new Error('The supplier invoice is gone.')
  requireVersion('supplier invoice', invoice, expectedVersion)
  return { invoice, company: await requireCompany(tx, invoice.companyId) }
}

function requireStatus({ status, supplierNumber }: SupplierInvoiceRow, isFit: boolean): void {
  if (isFit) return
  const why = status === 'POSTED' ? 'POSTED, and something of it is settled, credited or sent back' : status
  refuse('SupplierInvoiceNotOpen', `Invoice ${supplierNumber} is ${why}.`, { status })
}

/** What was invoiced may have gone back or been credited since: then a credit note is the way. */
async function goneBack(tx: Db, { id, kind }: SupplierInvoiceRow): Promise<boolean> {
  if (kind === 'CREDIT_NOTE') return false
  const [row] = await tx.execute<{ any: boolean }>(sql`
    select exists (
      select 1 from erp.supplier_invoice_line i
        join erp.purchase_order_line o on o.order_id = i.order_id and o.line_number = i.order_line
       where i.invoice_id = ${id}::uuid and (o.returned > 0 or o.credited > 0)) as any`)
  return row?.any ?? false
}

async function reverse(tx: Db, company: CompanyRow, invoice: SupplierInvoiceRow, postedOn: string): Promise<void> {
  const [entry] = await tx
    .select({ id: journalEntry.id })
    .from(journalEntry)
    .where(and(eq(journalEntry.sourceId, invoice.id), eq(journalEntry.source, 'SUPPLIER_INVOICE')))
  if (!entry) throw new Error('The supplier invoice was not posted.')
  const description = `Cancelled: supplier invoice ${invoice.number}`
  await postReversals(tx, company.id, [
    { entryId: entry.id, postedOn, description, source: 'REVERSAL', sourceId: invoice.id },
  ])
}

import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { addDays } from '../../common/days.ts'
import { sum, type Decimal } from '../../common/money.ts'
import { positive, zeroOrMore, fitsCurrency } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { lockPurchaseOrders, type PurchaseOrderWithLines } from '../purchasing/orders.service.ts'
import { lockSupplier } from '../purchasing/purchasing.service.ts'
import type { SupplierRow } from '../purchasing/purchasing.table.ts'
import { rateOn, toBase } from './exchange.service.ts'
import { requireBusinessDate } from './business-day.ts'
import { companyByCode } from './company.known.service.ts'
import type { CompanyRow } from './company.table.ts'
import { supplierInvoice, supplierInvoiceLine } from './payables.table.ts'
import { purchasePolicyOf } from './purchase-policy.service.ts'
import { supplierInvoiceLines } from './supplier-invoice-lines.service.ts'
import { holdsOf } from './supplier-invoice-match.service.ts'
import { postSupplierInvoice, supplierInvoiceRow, type SavedInvoice } from './supplier-invoice-posting.service.ts'

export const invoiceLineInput = z.object({
  orderId: anyId.nullish(),
  orderLineNumber: z.int().nullish(),
  description: line(200).nullish(),
  quantity: positive,
  unitPrice: zeroOrMore.nullish(),
  taxCode: line(20).nullish(),
  account: anyCode.nullish(),
  costCentre: anyCode.nullish(),
  projectId: anyId.nullish(),
})

const input = z.object({
  supplierId: anyId,
  kind: z.enum(['INVOICE', 'CREDIT_NOTE']),
  supplierNumber: line(60),
  invoicedOn: z.string(),
  dueOn: z.string().nullish(),
  postedOn: z.string().nullish(),
  paymentReference: line(60).nullish(),
  currency: z.string().nullish(),
  lines: z.array(invoiceLineInput).min(1, 'needs a line').max(200),
  total: positive.nullish(),
  company: anyCode.nullish(),
})

type Wanted = z.output<typeof input>

/**
 * Registers what a supplier sent, and posts it where it agrees; see the SDL. The supplier is locked before its orders, and
 * both before the numbers.
 */
export async function registerSupplierInvoice(tx: Db, given: unknown): Promise<SavedInvoice> {
  const wanted = checkInput(input, given)
  const company = await companyByCode(tx, wanted.company)
  const dates = datesOf(wanted, company)
  const supplier = await lockSupplier(tx, wanted.supplierId)
  await requireUntaken(tx, supplier.id, wanted)
  const orders = await requireOrders(tx, company, supplier, wanted)
  const currency = currencyOf(wanted, company, supplier, orders)
  const rate = await rateOn(tx, company, currency, dates.postedOn)
  const lines = await supplierInvoiceLines(tx, company, { ...dates, currency }, orders, wanted.lines)
  const policy = await purchasePolicyOf(tx, company)
  const held = holdsOf(wanted.kind, lines, orders, { ...policy, baseOf: (amount) => toBase(amount, rate, company) })
  const invoice = {
    id: uuidv7(),
    companyId: company.id,
    kind: wanted.kind,
    status: 'HELD' as const,
    supplierId: supplier.id,
    supplierNumber: wanted.supplierNumber,
    ...dates,
    dueOn: wanted.dueOn ?? addDays(wanted.invoicedOn, supplier.paymentTermsDays),
    paymentReference: wanted.paymentReference ?? null,
    currency,
    rate,
    ...sumsOf(lines, wanted.total, currency),
    outstanding: '0',
    baseOutstanding: '0',
    version: 1,
  }
  await insertRows(tx, supplierInvoice, [{ ...invoice, baseTotal: toBase(invoice.total, rate, company) }])
  await insertRows(
    tx,
    supplierInvoiceLine,
    lines.map((one, i) => ({
      ...one,
      holds: held[i] ?? [],
      invoiceId: invoice.id,
      lineNumber: i + 1,
      cleared: '0',
      excess: '0',
    })),
  )
  return held.some((holds) => holds.length > 0)
    ? supplierInvoiceRow(tx, invoice.id)
    : postSupplierInvoice(tx, company, await supplierInvoiceRow(tx, invoice.id))
}

function datesOf({ invoicedOn, dueOn, postedOn: wanted }: Wanted, company: CompanyRow) {
  requireBusinessDate(company, invoicedOn, 'invoicedOn')
  const postedOn = requireBusinessDate(company, wanted ?? invoicedOn, 'postedOn')
  for (const [field, date] of Object.entries({ dueOn, postedOn }))
    if (date && date < invoicedOn) refuseInput(field, `${field}: ${date} lies before the invoice, ${invoicedOn}.`)
  return { invoicedOn, postedOn }
}

async function requireUntaken(tx: Db, supplierId: string, { kind, supplierNumber }: Wanted): Promise<void> {
  const [taken] = await tx
    .select({ id: supplierInvoice.id })
    .from(supplierInvoice)
    .where(
      sql`${supplierInvoice.supplierId} = ${supplierId}::uuid and ${supplierInvoice.kind} = ${kind}
      and upper(${supplierInvoice.supplierNumber}) = upper(${supplierNumber}) and ${supplierInvoice.status} <> 'CANCELLED'`,
    )
  if (taken)
    refuse('SupplierInvoiceNumberTaken', `The supplier has sent another with the number ${supplierNumber}.`, {
      invoiceId: taken.id,
    })
}

/** The orders that lines name, locked: sent, and the supplier's own. */
async function requireOrders(tx: Db, company: CompanyRow, supplier: SupplierRow, { lines }: Wanted) {
  const ids = lines.flatMap(({ orderId }) => (orderId ? [orderId] : []))
  const found = await lockPurchaseOrders(tx, ids)
  const orders = new Map(
    found
      .filter(
        ({ order }) => order.supplierId === supplier.id && order.companyId === company.id && order.number !== null,
      )
      .map((one) => [one.order.id, one]),
  )
  const missing = ids.find((id) => !orders.has(id))
  if (missing !== undefined)
    refuse('PurchaseOrderNotFound', `The supplier has been sent no order with the id ${missing}.`, { orderId: missing })
  return orders
}

function currencyOf(
  wanted: Wanted,
  company: CompanyRow,
  supplier: SupplierRow,
  orders: ReadonlyMap<string, PurchaseOrderWithLines>,
): string {
  const [first] = orders.values()
  const currency = wanted.currency ?? first?.order.currency ?? supplier.currency ?? company.baseCurrency
  for (const { order } of orders.values())
    if (order.currency !== currency)
      refuse('CurrencyMismatch', `Order ${order.number} is in ${order.currency}.`, { expected: order.currency })
  return currency
}

/** What the lines come to, and by how little the supplier's own sum differs. */
function sumsOf(lines: readonly { net: Decimal; tax: Decimal }[], told: Decimal | null | undefined, currency: string) {
  const [net, tax] = [sum(lines.map((one) => one.net)), sum(lines.map((one) => one.tax))]
  const reckoned = sum([net, tax])
  if (told && !fitsCurrency(told, currency)) refuseInput('total', `total: has more decimals than ${currency}.`)
  const rounding = new Big(told ?? reckoned).minus(reckoned)
  if (rounding.abs().gte(1)) refuseInput('total', `total: the lines come to ${reckoned} ${currency}.`)
  if (new Big(told ?? reckoned).lte(0)) refuseInput('lines', 'lines: come to nothing.')
  return { net, tax, rounding: rounding.toFixed(), total: told ?? reckoned }
}

import Big from 'big.js'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isZero, lineNet, sum, type Decimal } from '../../common/money.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { issueInvoices, type NewInvoice } from '../accounts/invoices.service.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { invoiceRow } from '../accounts/receivables.service.ts'
import type { InvoiceRow } from '../accounts/receivables.table.ts'
import { keptCustomer } from '../customer/customer.service.ts'
import type { CustomerRow } from '../customer/customer.table.ts'
import { productNames } from '../stock/stock.service.ts'
import {
  freightRate,
  lastDelivery,
  lockOrderAndAccount,
  settleOrders,
  taxOn,
  type OrderWithLines,
} from './sales.service.ts'
import type { SalesOrderLineRow } from './sales.table.ts'

export interface OrderToInvoice extends OrderWithLines {
  readonly customer: CustomerRow
  readonly paymentTermsDays: number
  readonly issuedOn: string
}

const input = z.object({
  orderId: anyId,
  issuedOn: z.string().nullish(),
  expectedVersion: z.int().nullish(),
})

/** Invoices all that is delivered and not yet invoiced; see the SDL. */
export async function invoiceOrder(tx: Db, given: unknown): Promise<InvoiceRow & { kind: 'Invoice' }> {
  const { orderId, issuedOn, expectedVersion } = checkInput(input, given)
  const { company, account, ...found } = await lockOrderAndAccount(tx, orderId)
  requireVersion('order', found.order, expectedVersion)
  const date = requireBusinessDate(company, issuedOn, 'issuedOn')
  const delivered = await lastDelivery(tx, orderId)
  if (!found.lines.some((line) => !isZero(toInvoice(line))))
    refuse('NothingLeft', `Nothing of order ${found.order.number} is delivered and not invoiced.`)
  if (delivered && date < delivered)
    refuseInput('issuedOn', `issuedOn: goods were delivered on ${delivered}, later than ${date}.`)
  const customer = await keptCustomer(tx, found.order.customerId)
  const [issued] = await invoiceDelivered(tx, company, [
    { ...found, customer, paymentTermsDays: account.paymentTermsDays, issuedOn: date },
  ])
  return { ...(await invoiceRow(tx, issued?.id ?? '')), kind: 'Invoice' }
}

/**
 * Issues one invoice an order for what is delivered and not invoiced; freight goes with the first. Parts of a line add up
 * to the line's own net and tax, to the cent. Returns the invoices, in order.
 */
export async function invoiceDelivered(
  tx: Db,
  company: CompanyRow,
  orders: readonly OrderToInvoice[],
): Promise<Omit<InvoiceRow, 'recordedAt'>[]> {
  const names = await productNames(
    tx,
    orders.flatMap(({ lines }) => lines.map((line) => line.productId)),
  )
  const invoices = await issueInvoices(
    tx,
    company,
    orders.map((one) => draftOf(one, names)),
  )
  await settleOrders(
    tx,
    orders.map(({ order }) => order),
  )
  return invoices
}

/** What is delivered and kept of a line, and not invoiced. */
export const toInvoice = ({ delivered, returned, credited, invoiced }: SalesOrderLineRow): Decimal =>
  new Big(delivered).minus(returned).plus(credited).minus(invoiced).toFixed()

function draftOf(one: OrderToInvoice, names: ReadonlyMap<string, string>): NewInvoice {
  const { order, lines, customer, issuedOn, paymentTermsDays } = one
  const { currency } = order
  const goods = lines
    .filter((line) => !isZero(toInvoice(line)))
    .map((line) => ({
      kind: 'PRODUCT' as const,
      productId: line.productId,
      orderLine: line.lineNumber,
      description: names.get(line.productId) ?? '',
      quantity: toInvoice(line),
      unitPrice: line.unitPrice,
      discount: line.discount,
      taxRate: line.taxRate,
      taxCode: line.taxCode,
      ...partOf(line, currency),
    }))
  const first = lines.every((line) => isZero(line.invoiced))
  const rate = freightRate(lines)
  const charges =
    first && !isZero(order.freight)
      ? [
          {
            kind: 'CHARGE' as const,
            productId: null,
            description: 'Freight',
            quantity: '1',
            unitPrice: order.freight,
            discount: '0',
            net: order.freight,
            taxRate: rate,
            taxCode: lines.find((line) => line.taxRate === rate)?.taxCode ?? null,
            tax: freightTax(order, lines),
          },
        ]
      : []
  return { customer, orderId: order.id, issuedOn, paymentTermsDays, currency, lines: [...goods, ...charges] }
}

/** The order's own, as it was reckoned when the order was last changed. */
export const freightTax = (order: { tax: Decimal }, lines: readonly { tax: Decimal }[]): Decimal =>
  new Big(order.tax).minus(sum(lines.map((line) => line.tax))).toFixed()

/** Net and tax of what is invoiced now: all invoiced so far, rounded, less what was invoiced before, rounded. */
function partOf(line: SalesOrderLineRow, currency: string): { net: Decimal; tax: Decimal } {
  const upTo = (quantity: Decimal) => lineNet({ ...line, quantity }, currency)
  const [before, after] = [upTo(line.invoiced), upTo(sum([line.invoiced, toInvoice(line)]))]
  const [taxBefore, taxAfter] = [taxOn(before, line.taxRate, currency), taxOn(after, line.taxRate, currency)]
  return {
    net: new Big(after).minus(before).toFixed(),
    tax: new Big(taxAfter).minus(taxBefore).toFixed(),
  }
}

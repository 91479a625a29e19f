import Big from 'big.js'
import type { Db } from '../../common/database/connect.ts'
import { lineNet, roundTo, type Decimal } from '../../common/money.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import type { PurchaseOrderWithLines } from '../purchasing/orders.service.ts'
import type { PurchaseOrderLineRow } from '../purchasing/orders.table.ts'
import { requireProjects } from '../resources/projects.service.ts'
import { bookingsOf, type BookedOn } from './booking.service.ts'
import type { CompanyRow } from './company.table.ts'
import type { SupplierInvoiceLineRow } from './payables.table.ts'
import { taxRates } from './tax.service.ts'

interface LineInput {
  readonly orderId?: string | null
  readonly orderLineNumber?: number | null
  readonly description?: string | null
  readonly quantity: Decimal
  readonly unitPrice?: Decimal | null
  readonly taxCode?: string | null
  readonly account?: string | null
  readonly costCentre?: string | null
  readonly projectId?: string | null
}

/** A line as the supplier sent it, beside what the order says. */
export type InvoicedLine = Omit<SupplierInvoiceLineRow, 'invoiceId' | 'lineNumber' | 'holds' | 'cleared' | 'excess'>

/** Lines with their net and tax, by a fixed number of statements however many there are. */
export async function supplierInvoiceLines(
  tx: Db,
  company: CompanyRow,
  { currency, invoicedOn }: { currency: string; invoicedOn: string },
  orders: ReadonlyMap<string, PurchaseOrderWithLines>,
  wanted: readonly LineInput[],
): Promise<InvoicedLine[]> {
  const rates = await taxRates(tx, company.id, invoicedOn, 'INPUT')
  const bookings = await bookingsOf(
    tx,
    company,
    wanted.flatMap(({ orderId, account, costCentre }, i) =>
      orderId ? [] : [{ account, costCentre, field: `lines.${i}` }],
    ),
  )
  await requireProjects(
    tx,
    company,
    wanted.flatMap(({ projectId }, i) => (projectId ? [{ projectId, field: `lines.${i}.projectId` }] : [])),
  )
  return wanted.map((one, i) => {
    const at = `lines.${i}`
    const ordered = one.orderId ? orderLine(orders.get(one.orderId), one, at) : undefined
    const unitPrice =
      one.unitPrice ?? ordered?.unitPrice ?? refuseInput(`${at}.unitPrice`, `${at}.unitPrice: must be given.`)
    const taxCode = one.taxCode === undefined ? (ordered?.taxCode ?? null) : one.taxCode
    const taxRate = taxCode === null ? '0' : rates.get(taxCode)
    if (taxRate === undefined)
      return refuseInput(`${at}.taxCode`, `${at}.taxCode: no tax code ${taxCode ?? ''} was in force on ${invoicedOn}.`)
    const netAt = (price: Decimal) => lineNet({ quantity: one.quantity, unitPrice: price, discount: '0' }, currency)
    const net = netAt(unitPrice)
    return {
      orderId: ordered?.orderId ?? null,
      orderLine: ordered?.lineNumber ?? null,
      description:
        one.description ??
        ordered?.description ??
        refuseInput(`${at}.description`, `${at}.description: say what it is.`),
      ...(ordered ? { accountId: null, costCentreId: null } : (bookings.shift() as BookedOn)),
      projectId: one.projectId ?? null,
      quantity: one.quantity,
      unitPrice,
      net,
      expectedNet: ordered ? netAt(ordered.unitPrice) : null,
      taxCode,
      taxRate,
      tax: roundTo(new Big(net).times(taxRate), currency),
    }
  })
}

function orderLine(found: PurchaseOrderWithLines | undefined, one: LineInput, at: string): PurchaseOrderLineRow {
  for (const field of ['account', 'costCentre', 'projectId'] as const)
    if (one[field]) refuseInput(`${at}.${field}`, `${at}.${field}: only an expense has one.`)
  return (
    found?.lines.find((line) => line.lineNumber === one.orderLineNumber) ??
    refuseInput(`${at}.orderLineNumber`, `${at}.orderLineNumber: the order has no such line.`)
  )
}

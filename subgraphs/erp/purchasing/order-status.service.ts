import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { checkInput, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { requireBusinessDate, today } from '../accounts/business-day.ts'
import { requireCompany } from '../accounts/company.known.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { takeNumbers } from '../accounts/numbers.service.ts'
import { addIncoming } from '../stock/stock.reservation.service.ts'
import {
  requireActive,
  requirePurchaseOrder,
  requireStatus,
  saved,
  type PurchaseOrderWithLines,
  type SavedOrder,
} from './orders.service.ts'
import { purchaseOrder, type PurchaseOrderLineRow, type PurchaseOrderStatus } from './orders.table.ts'
import { requireSupplier } from './purchasing.service.ts'

const sent = z.object({ orderId: anyId, orderedOn: z.string().nullish(), expectedVersion: z.int().nullish() })

/** Orders what was drafted: numbered, and its goods expected where they are to come. */
export async function sendPurchaseOrder(tx: Db, given: unknown): Promise<SavedOrder> {
  const { orderId, orderedOn, expectedVersion } = checkInput(sent, given)
  const { order, lines } = await requirePurchaseOrder(tx, orderId)
  requireVersion('order', order, expectedVersion)
  requireStatus(order, 'DRAFT')
  requireActive(await requireSupplier(tx, order.supplierId))
  const company = await requireCompany(tx, order.companyId)
  const date = requireBusinessDate(company, orderedOn, 'orderedOn')
  await tx.execute(sql`
    update erp.purchase_order_line set expected_on = ${date}::date
     where order_id = ${order.id}::uuid and expected_on < ${date}::date`)
  await addIncoming(tx, expectedOf(lines, 1, date))
  const [number] = await takeNumbers(tx, company.id, 'PURCHASE_ORDER', [date])
  await tx
    .update(purchaseOrder)
    .set({
      status: 'ORDERED',
      number: number ?? null,
      orderedOn: date,
      expectedOn: order.expectedOn < date ? date : order.expectedOn,
      version: order.version + 1,
    })
    .where(eq(purchaseOrder.id, order.id))
  return saved(tx, order.id)
}

const confirmed = z.object({
  orderId: anyId,
  lines: z
    .array(z.object({ lineNumber: z.int(), promisedOn: z.string().nullish() }))
    .min(1, 'needs a line')
    .max(200),
  expectedVersion: z.int().nullish(),
})

/** Keeps when the supplier says that lines come. */
export async function confirmPurchaseOrder(tx: Db, given: unknown): Promise<SavedOrder> {
  const { orderId, lines: promised, expectedVersion } = checkInput(confirmed, given)
  const { order, lines } = await requirePurchaseOrder(tx, orderId)
  requireVersion('order', order, expectedVersion)
  requireStatus(order, 'ORDERED', 'PARTLY_RECEIVED')
  for (const [i, { lineNumber, promisedOn }] of promised.entries()) {
    const at = `lines.${i}`
    if (!lines.some((line) => line.lineNumber === lineNumber))
      refuseInput(`${at}.lineNumber`, `${at}.lineNumber: the order has no line ${lineNumber}.`)
    if (promised.findIndex((one) => one.lineNumber === lineNumber) < i)
      refuseInput(`${at}.lineNumber`, `${at}.lineNumber: line ${lineNumber} is named before.`)
    if (promisedOn && promisedOn < order.orderedOn)
      refuseInput(`${at}.promisedOn`, `${at}.promisedOn: ${promisedOn} lies before the order, ${order.orderedOn}.`)
  }
  await tx.execute(sql`
    update erp.purchase_order_line l set promised_on = p."promisedOn"
      from jsonb_to_recordset(${JSON.stringify(promised)}::text::jsonb) p ("lineNumber" int, "promisedOn" date)
     where l.order_id = ${order.id}::uuid and l.line_number = p."lineNumber"`)
  await tx
    .update(purchaseOrder)
    .set({ version: order.version + 1 })
    .where(eq(purchaseOrder.id, order.id))
  return saved(tx, order.id)
}

const ended = z.object({ orderId: anyId, expectedVersion: z.int().nullish() })

/** Gives up a draft, or an order of which nothing was kept. */
export const cancelPurchaseOrder = (tx: Db, given: unknown): Promise<SavedOrder> =>
  end(tx, given, 'CANCELLED', ['DRAFT', 'ORDERED'])

/** Expects nothing more of an order of which something was kept. */
export const closePurchaseOrder = (tx: Db, given: unknown): Promise<SavedOrder> =>
  end(tx, given, 'CLOSED', ['PARTLY_RECEIVED', 'RECEIVED'])

async function end(
  tx: Db,
  given: unknown,
  status: PurchaseOrderStatus,
  from: PurchaseOrderStatus[],
): Promise<SavedOrder> {
  const { orderId, expectedVersion } = checkInput(ended, given)
  const found = await requirePurchaseOrder(tx, orderId)
  requireVersion('order', found.order, expectedVersion)
  requireStatus(found.order, ...from)
  await endOrders(tx, await requireCompany(tx, found.order.companyId), [found], status)
  return saved(tx, orderId)
}

/** Ends locked orders of a company: nothing more is expected of them. */
export async function endOrders(
  tx: Db,
  { timeZone }: CompanyRow,
  orders: readonly PurchaseOrderWithLines[],
  status: PurchaseOrderStatus,
): Promise<void> {
  const sent = orders.filter(({ order }) => order.status !== 'DRAFT')
  await addIncoming(
    tx,
    sent.flatMap(({ lines }) => expectedOf(lines, -1, today(timeZone))),
  )
  const ids = orders.map(({ order }) => order.id)
  await tx
    .update(purchaseOrder)
    .set({ status, version: sql`version + 1` })
    .where(sql`${purchaseOrder.id} = any(${array(ids, 'uuid')})`)
}

/** What of the lines is still to come: put up with 1, taken off with -1, on a day. */
function expectedOf(lines: readonly PurchaseOrderLineRow[], way: 1 | -1, on: string) {
  return lines.flatMap(({ orderId, productId, warehouseId, quantity, received }) => {
    const left = new Big(quantity).minus(received)
    return productId && warehouseId && left.gt(0)
      ? [{ productId, warehouseId, quantity: left.times(way).toFixed(), sourceId: orderId, on }]
      : []
  })
}

/** Brings the status of locked orders in line with what has come of their lines. */
export const settlePurchaseOrders = (tx: Db, orders: readonly PurchaseOrderWithLines[]): Promise<unknown> =>
  tx.execute(sql`
    update erp.purchase_order o
       set status = case when l.all_received then 'RECEIVED' when l.any_received then 'PARTLY_RECEIVED' else 'ORDERED' end, version = o.version + 1
      from (select order_id, bool_and(received >= quantity) as all_received, bool_or(received > 0) as any_received
              from erp.purchase_order_line
             where order_id = any(${array(
               orders.map(({ order }) => order.id),
               'uuid',
             )}) group by order_id) l
     where o.id = l.order_id`)

import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isZero, type Decimal } from '../../common/money.ts'
import { checkInput, refuse, requireVersion } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { today } from '../accounts/business-day.ts'
import { creditOverrideInput, inAccountCurrency, requireCredit } from '../accounts/receivables.service.ts'
import { release, reserve, reserveAvailable } from '../stock/stock.reservation.service.ts'
import { leftOf } from './delivery.service.ts'
import { freightTax } from './invoicing.service.ts'
import type { OrderAnswer } from './place-order.service.ts'
import { held, lockOrderAndAccount, orderRow, priceOrder, settleOrders, type OrderWithLines } from './sales.service.ts'
import type { SalesOrderLineRow } from './sales.table.ts'

const cancellation = z.object({ orderId: anyId, expectedVersion: z.int().nullish() })

/** Gives up what is not delivered; see the SDL. */
export async function cancelOrder(tx: Db, given: unknown): Promise<OrderAnswer> {
  const { orderId, expectedVersion } = checkInput(cancellation, given)
  const { order, lines, company } = await lockOrderAndAccount(tx, orderId)
  requireVersion('order', order, expectedVersion)
  if (lines.every((line) => isZero(leftOf(line))))
    refuse('NothingLeft', `Nothing of order ${order.number} is left to cancel.`)
  await release(
    tx,
    lines.map(({ productId, reserved: quantity }) => ({ ...held(order, company), productId, quantity })),
  )
  await tx.execute(sql`
    update erp.sales_order_line set reserved = 0, cancelled = quantity - delivered
     where order_id = ${order.id}::uuid and delivered + cancelled < quantity`)
  await settleOrders(tx, [order])
  return { ...(await orderRow(tx, order.id)), kind: 'SalesOrder' }
}

const reopening = cancellation.extend({ creditOverride: creditOverrideInput.nullish() })

/** Takes a cancellation back; see the SDL. */
export async function reopenOrder(tx: Db, given: unknown): Promise<OrderAnswer> {
  const { orderId, expectedVersion, creditOverride } = checkInput(reopening, given)
  const { order, lines, company, account } = await lockOrderAndAccount(tx, orderId)
  requireVersion('order', order, expectedVersion)
  const givenUp = lines.filter(({ cancelled }) => !isZero(cancelled))
  if (givenUp.length === 0) refuse('NothingLeft', `Nothing of order ${order.number} is cancelled.`)
  const amount = { amount: comesBack(order, lines), currency: order.currency }
  const owed = await inAccountCurrency(tx, company, account, amount, today(company.timeZone))
  await requireCredit(tx, account, owed, creditOverride && { ...creditOverride, orderId: order.id })
  const wanted = givenUp.map(({ productId, cancelled: quantity }) => ({ ...held(order, company), productId, quantity }))
  if (!order.allowBackOrder) await reserve(tx, wanted)
  const got = order.allowBackOrder ? await reserveAvailable(tx, wanted) : wanted.map(({ quantity }) => quantity)
  const holds = givenUp.map(({ lineNumber }, i) => ({ lineNumber, reserved: got[i] }))
  await tx.execute(sql`
    update erp.sales_order_line l set reserved = h.reserved, cancelled = 0
      from jsonb_to_recordset(${JSON.stringify(holds)}::text::jsonb) h ("lineNumber" int, reserved numeric)
     where l.order_id = ${order.id}::uuid and l.line_number = h."lineNumber"`)
  await settleOrders(tx, [order])
  return { ...(await orderRow(tx, order.id)), kind: 'SalesOrder' }
}

/** What reopening adds to what the customer will owe, in the order's currency. */
function comesBack(order: OrderWithLines['order'], lines: readonly SalesOrderLineRow[]): Decimal {
  const billable = (line: SalesOrderLineRow) =>
    new Big(line.quantity).minus(line.cancelled).minus(line.returned).plus(line.credited)
  const worth = (quantityOf: (line: SalesOrderLineRow) => Big) =>
    priceOrder(
      { lines: lines.map((line) => ({ ...line, quantity: quantityOf(line).toFixed() })), freight: '0' },
      order.currency,
    ).total
  const more = new Big(worth((line) => billable(line).plus(line.cancelled))).minus(worth(billable))
  const nothing = lines.every((line) => isZero(line.invoiced) && billable(line).eq(0))
  return (nothing ? more.plus(order.freight).plus(freightTax(order, lines)) : more).toFixed()
}

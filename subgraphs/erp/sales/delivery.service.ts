import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero, sum, type Decimal } from '../../common/money.ts'
import { positive } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId } from '../../common/write/text.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { requireCompany } from '../accounts/company.known.service.ts'
import { postEntries } from '../accounts/ledger.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { takeNumbers } from '../accounts/numbers.service.ts'
import { moveStock } from '../stock/stock.movements.service.ts'
import { lotNumber } from '../stock/stock.parts.service.ts'
import { release } from '../stock/stock.reservation.service.ts'
import { requireOrder, settleOrders, type OrderWithLines } from './sales.service.ts'
import { delivery, deliveryLine, type DeliveryRow } from './sales.table.ts'

export interface NewDelivery extends OrderWithLines {
  readonly deliveredOn: string
  /** By line number; what is not named stays. */
  readonly quantities: ReadonlyMap<number, Decimal>
  /** Of which lots and bins, where that is named: parts of `quantities`. */
  readonly picks?: readonly Pick[]
}

interface Pick {
  readonly lineNumber: number
  readonly quantity: Decimal
  readonly lot?: string | null
  readonly bin?: string | null
}

const input = z.object({
  orderId: anyId,
  deliveredOn: z.string().nullish(),
  lines: z
    .array(z.object({ lineNumber: z.int(), quantity: positive, lot: lotNumber.nullish(), bin: anyCode.nullish() }))
    .min(1, 'needs a line')
    .max(200)
    .nullish(),
  expectedVersion: z.int().nullish(),
})

/** Delivers what is named, else all that is left; see the SDL. */
export async function deliverOrder(tx: Db, given: unknown): Promise<DeliveryRow & { kind: 'Delivery' }> {
  const { orderId, deliveredOn, lines: named, expectedVersion } = checkInput(input, given)
  const found = await requireOrder(tx, orderId)
  requireVersion('order', found.order, expectedVersion)
  const company = await requireCompany(tx, found.order.companyId)
  const date = requireBusinessDate(company, deliveredOn, 'deliveredOn')
  if (date < found.order.orderedOn)
    refuseInput('deliveredOn', `deliveredOn: the order was placed on ${found.order.orderedOn}, later than ${date}.`)
  const quantities = named
    ? checkQuantities(found, named)
    : found.order.allowBackOrder
      ? reserved(found)
      : undelivered(found)
  if (quantities.size === 0)
    refuse(
      'NothingLeft',
      undelivered(found).size === 0
        ? `All of order ${found.order.number} is delivered.`
        : `What is left of order ${found.order.number} waits for stock.`,
    )
  const [id] = await recordDeliveries(tx, company, [{ ...found, deliveredOn: date, quantities, picks: named ?? [] }])
  const [row] = await tx
    .select()
    .from(delivery)
    .where(sql`${delivery.id} = ${id}::uuid`)
  return { ...(row as DeliveryRow), kind: 'Delivery' }
}

export const leftOf = (line: { quantity: Decimal; delivered: Decimal; cancelled: Decimal }): Decimal =>
  new Big(line.quantity).minus(line.delivered).minus(line.cancelled).toFixed()

const reserved = ({ lines }: OrderWithLines): Map<number, Decimal> =>
  new Map(lines.filter((line) => !isZero(line.reserved)).map((line) => [line.lineNumber, line.reserved] as const))

/** All that is ordered and not delivered, by line number. */
export const undelivered = ({ lines }: OrderWithLines): Map<number, Decimal> =>
  new Map(lines.map((line) => [line.lineNumber, leftOf(line)] as const).filter(([, left]) => new Big(left).gt(0)))

function checkQuantities({ lines }: OrderWithLines, named: readonly { lineNumber: number; quantity: Decimal }[]) {
  const quantities = new Map<number, Decimal>()
  for (const [i, { lineNumber, quantity }] of named.entries()) {
    const line = lines.find((one) => one.lineNumber === lineNumber)
    if (!line)
      return refuseInput(`lines.${i}.lineNumber`, `lines.${i}.lineNumber: the order has no line ${lineNumber}.`)
    const wanted = sum([quantities.get(lineNumber) ?? '0', quantity])
    if (new Big(wanted).gt(leftOf(line)))
      refuse('OverDelivery', `Line ${lineNumber} has ${leftOf(line)} left to deliver, less than ${wanted}.`, {
        lineNumber,
        undelivered: leftOf(line),
      })
    quantities.set(lineNumber, wanted)
  }
  return quantities
}

/**
 * Records deliveries of locked orders: releases what was reserved, moves the stock, posts its cost, brings lines and
 * orders up to date; by a fixed number of statements however many there are. Refuses with InsufficientStock, PeriodClosed.
 * @returns the deliveries' ids, in order
 */
export async function recordDeliveries(
  tx: Db,
  company: CompanyRow,
  deliveries: readonly NewDelivery[],
): Promise<string[]> {
  const moved = deliveries.map((one) => ({ ...one, id: uuidv7() }))
  const outgoing = moved.flatMap(outgoingOf)
  await release(
    tx,
    outgoing.map(({ order, productId, warehouseId, released, deliveredOn }) => ({
      ...{ productId, warehouseId, quantity: released },
      sourceId: order.id,
      on: deliveredOn,
    })),
  )
  const movements = await moveStock(
    tx,
    outgoing.flatMap(({ id, productId, warehouseId, deliveredOn, parts }) =>
      parts.map(({ quantity, lot = null, bin = null }) => ({
        ...{ kind: 'DELIVERY' as const, productId, warehouseId, quantity: `-${quantity}`, lot, bin },
        movedOn: deliveredOn,
        sourceId: id,
      })),
    ),
  )
  await unreserve(
    tx,
    outgoing.map(({ order, line, released }) => ({ order: order.id, line: line.lineNumber, released })),
  )
  const numbers = await takeNumbers(
    tx,
    company.id,
    'DELIVERY',
    moved.map((one) => one.deliveredOn),
  )
  await insertRows(
    tx,
    delivery,
    moved.map(({ id, order, deliveredOn }, i) => ({
      id,
      companyId: company.id,
      number: numbers[i] as string,
      orderId: order.id,
      customerId: order.customerId,
      warehouseId: order.warehouseId,
      deliveredOn,
    })),
  )
  await insertRows(
    tx,
    deliveryLine,
    outgoing.map(({ id, order, line, quantity }) => ({
      deliveryId: id,
      orderId: order.id,
      lineNumber: line.lineNumber,
      quantity,
    })),
  )
  await settleOrders(
    tx,
    moved.map(({ order }) => order),
  )
  await postCosts(tx, company, moved, numbers, movements)
  return moved.map(({ id }) => id)
}

/** What goes out of each line, how much of that was reserved, and of which parts it is. */
function outgoingOf({ id, order, lines, deliveredOn, quantities, picks = [] }: NewDelivery & { readonly id: string }) {
  return lines.flatMap((line) => {
    const quantity = quantities.get(line.lineNumber)
    if (quantity === undefined) return []
    const parts: readonly Partial<Pick>[] = picks.filter(({ lineNumber }) => lineNumber === line.lineNumber)
    const released = new Big(line.reserved).lt(quantity) ? line.reserved : quantity
    return {
      ...{ id, order, deliveredOn, line, quantity, released },
      parts: parts.length > 0 ? parts : [{ quantity }],
      warehouseId: order.warehouseId,
      productId: line.productId,
    }
  })
}

async function postCosts(
  tx: Db,
  company: CompanyRow,
  moved: readonly { id: string; deliveredOn: string }[],
  numbers: readonly string[],
  movements: readonly { sourceId: string | null; value: Decimal | null }[],
): Promise<void> {
  const costs = new Map<string, Big>()
  for (const { sourceId, value } of movements)
    costs.set(sourceId ?? '', (costs.get(sourceId ?? '') ?? new Big(0)).minus(value ?? '0'))
  const entries = moved.map(({ id, deliveredOn }, i) => {
    const cost = (costs.get(id) ?? new Big(0)).toFixed()
    return {
      postedOn: deliveredOn,
      description: `Delivery ${numbers[i]}`,
      source: 'DELIVERY' as const,
      sourceId: id,
      lines: [
        { purpose: 'COST_OF_GOODS' as const, debit: cost, credit: '0' },
        { purpose: 'INVENTORY' as const, debit: '0', credit: cost },
      ],
    }
  })
  await postEntries(tx, company.id, entries)
}

/** Lines hold so much less. What is delivered of them follows the deliveries. */
export const unreserve = (
  tx: Db,
  changes: readonly { order: string; line: number; released: Decimal }[],
): Promise<unknown> =>
  tx.execute(sql`
    update erp.sales_order_line l set reserved = l.reserved - c.released
      from jsonb_to_recordset(${JSON.stringify(changes)}::text::jsonb) c ("order" uuid, line int, released numeric)
     where l.order_id = c."order" and l.line_number = c.line and c.released <> 0`)

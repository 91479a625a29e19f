import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array, insertReturning, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero, sum, type Decimal } from '../../common/money.ts'
import { zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyId, line } from '../../common/write/text.ts'
import { rateOn } from '../accounts/exchange.service.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { requireCompany } from '../accounts/company.known.service.ts'
import { postEntries, type NewEntry } from '../accounts/ledger.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { takeNumbers } from '../accounts/numbers.service.ts'
import { moveStock, takeLevels } from '../stock/stock.movements.service.ts'
import { addIncoming } from '../stock/stock.reservation.service.ts'
import { settlePurchaseOrders } from './order-status.service.ts'
import { requirePurchaseOrder, requireStatus, type PurchaseOrderWithLines } from './orders.service.ts'
import type { PurchaseOrderLineRow } from './orders.table.ts'
import { namedLine, pick, valued, type NamedLine, type Picked } from './picked.service.ts'
import { goodsReceipt, goodsReceiptLine, type GoodsReceiptLineRow, type GoodsReceiptRow } from './receipts.table.ts'

const input = z.object({
  orderId: anyId,
  receivedOn: z.string().nullish(),
  deliveryNote: line(60).nullish(),
  lines: z
    .array(
      namedLine.extend({
        expiresOn: z.string().nullish(),
        rejected: zeroOrMore.default('0'),
        rejectionReason: line(200).nullish(),
      }),
    )
    .min(1, 'needs a line')
    .max(200)
    .nullish(),
  expectedVersion: z.int().nullish(),
})

/** Takes in what is named, else all that has not come; see the SDL. */
export async function receiveGoods(tx: Db, given: unknown): Promise<GoodsReceiptRow & { kind: 'GoodsReceipt' }> {
  const { orderId, receivedOn, deliveryNote, lines: named, expectedVersion } = checkInput(input, given)
  const found = await requirePurchaseOrder(tx, orderId)
  requireVersion('order', found.order, expectedVersion)
  requireStatus(found.order, 'ORDERED', 'PARTLY_RECEIVED', 'RECEIVED')
  const company = await requireCompany(tx, found.order.companyId)
  const date = requireBusinessDate(company, receivedOn, 'receivedOn')
  if (date < found.order.orderedOn)
    refuseInput('receivedOn', `receivedOn: the order was sent on ${found.order.orderedOn}, later than ${date}.`)
  const came = named ? inspected(found, named) : notReceived(found.lines)
  if (came.length === 0) refuse('NothingToReceive', `All of purchase order ${found.order.number} has come.`)
  for (const { line, quantity } of came) requireRoom(line, quantity)
  const rate = await rateOn(tx, company, found.order.currency, date)
  const [id] = await recordReceipts(tx, company, [
    { found, came, receivedOn: date, rate, deliveryNote: deliveryNote ?? null },
  ])
  const [row] = await tx
    .select()
    .from(goodsReceipt)
    .where(eq(goodsReceipt.id, id as string))
  return { ...(row as GoodsReceiptRow), kind: 'GoodsReceipt' }
}

/** What came of a line: `quantity` and `parts` are what is kept of it. */
export type Came = Picked & Pick<GoodsReceiptLineRow, 'rejected' | 'rejectionReason'>

type Named = NamedLine & { readonly rejected: Decimal; readonly rejectionReason?: string | null }

/** The lines that are named. Refuses with InvalidInput. */
function inspected({ lines }: Pick<PurchaseOrderWithLines, 'lines'>, named: readonly Named[]): Came[] {
  for (const [i, { quantity, rejected, rejectionReason }] of named.entries()) {
    const at = `lines.${i}.reject`
    if (new Big(rejected).gt(quantity)) refuseInput(`${at}ed`, `${at}ed: is more than came.`)
    if (rejectionReason && isZero(rejected)) refuseInput(`${at}ionReason`, `${at}ionReason: nothing is rejected.`)
  }
  return cameOf({ lines }, named)
}

/** What came of an order's lines, less what is rejected. */
export function cameOf({ lines }: Pick<PurchaseOrderWithLines, 'lines'>, named: readonly Named[]): Came[] {
  const kept = named.map((one) => ({ ...one, quantity: new Big(one.quantity).minus(one.rejected).toFixed() }))
  return pick(lines, kept).map((one) => {
    const of = named.filter(({ lineNumber }) => lineNumber === one.line.lineNumber)
    const reasons = [...new Set(of.flatMap(({ rejectionReason }) => rejectionReason ?? []))]
    return {
      ...one,
      parts: one.parts.filter(({ quantity }) => !isZero(quantity)),
      rejected: sum(of.map(({ rejected }) => rejected)),
      rejectionReason: reasons.length > 0 ? reasons.join('; ') : null,
    }
  })
}

const notReceived = (lines: readonly PurchaseOrderLineRow[]): Came[] =>
  lines
    .map((line) => ({ line, quantity: new Big(line.quantity).minus(line.received).toFixed() }))
    .filter(({ quantity }) => new Big(quantity).gt(0))
    .map((one) => ({ ...one, parts: [one], rejected: '0', rejectionReason: null }))

function requireRoom({ lineNumber, mostReceived, received }: PurchaseOrderLineRow, quantity: Decimal): void {
  const receivable = new Big(mostReceived).minus(received)
  if (receivable.lt(quantity))
    refuse('OverReceipt', `Of line ${lineNumber} ${receivable.toFixed()} may come, less than ${quantity}.`, {
      lineNumber,
      receivable: receivable.toFixed(),
    })
}

/** Goods of one locked order that came on a day. */
export interface NewReceipt extends Pick<GoodsReceiptRow, 'receivedOn' | 'rate' | 'deliveryNote'> {
  readonly found: PurchaseOrderWithLines
  readonly came: readonly Came[]
}

/**
 * Takes goods in, into stock and the books, by a fixed number of statements however many receipts there are: of each order
 * one, since what is expected of it is told by its lines as they are. @returns their ids, in order
 */
export async function recordReceipts(tx: Db, company: CompanyRow, given: readonly NewReceipt[]): Promise<string[]> {
  // All places at once, so that what follows waits for nobody.
  await takeLevels(
    tx,
    given.flatMap(({ came }) => came.flatMap(({ line, quantity }) => placed(line, new Big(quantity)))),
  )
  const taken = await writeReceipts(tx, company, given)
  await settlePurchaseOrders(
    tx,
    taken.map(({ found }) => found),
  )
  await addIncoming(
    tx,
    taken.flatMap(({ found, received, receivedOn }) =>
      received.flatMap(({ line, quantity }) =>
        placed(line, expectedPart(line, quantity)).map((one) => ({
          ...one,
          quantity: `-${one.quantity}`,
          sourceId: found.order.id,
          on: receivedOn,
        })),
      ),
    ),
  )
  await moveStock(
    tx,
    taken.flatMap(({ id, received, receivedOn }) =>
      received.flatMap((one) =>
        placed(one.line, new Big(one.quantity)).flatMap(({ productId, warehouseId }) =>
          valued(one, one.value, company.baseCurrency).map((part) => ({
            ...part,
            productId,
            warehouseId,
            kind: 'RECEIPT' as const,
            movedOn: receivedOn,
            sourceId: id,
          })),
        ),
      ),
    ),
  )
  await postEntries(
    tx,
    company.id,
    taken.map((one) => entryOf(one, one.found.order.supplierId, one.received)),
  )
  return taken.map(({ id }) => id)
}

/** Numbered, with their lines, of each of which the database tells what it came to. */
async function writeReceipts(tx: Db, company: CompanyRow, given: readonly NewReceipt[]) {
  const numbers = await takeNumbers(
    tx,
    company.id,
    'RECEIPT',
    given.map(({ receivedOn }) => receivedOn),
  )
  const receipts = given.map((one, i) => ({ ...one, id: uuidv7(), number: numbers[i] as string }))
  await insertRows(
    tx,
    goodsReceipt,
    receipts.map(({ found, id, number, receivedOn, rate, deliveryNote }) => ({
      ...{ id, companyId: company.id, number, orderId: found.order.id, receivedOn, rate, deliveryNote },
    })),
  )
  const written = await insertReturning<
    typeof goodsReceiptLine,
    { receiptId: string; lineNumber: number; value: Decimal }
  >(
    tx,
    goodsReceiptLine,
    receipts.flatMap(({ id, found, came }) =>
      came.map(({ line, quantity, rejected, rejectionReason }) => ({
        receiptId: id,
        orderId: found.order.id,
        lineNumber: line.lineNumber,
        quantity,
        rejected,
        rejectionReason,
        value: null,
      })),
    ),
    sql`receipt_id as "receiptId", line_number as "lineNumber", value`,
  )
  const valueOf = new Map(written.map((row) => [`${row.receiptId} ${row.lineNumber}`, row.value]))
  return receipts.map(({ came, ...receipt }) => ({
    ...receipt,
    received: came.map((one) => ({ ...one, value: valueOf.get(`${receipt.id} ${one.line.lineNumber}`) ?? '0' })),
  }))
}

/** Which receipts the orders have, by `order, delivery note and day`. */
export async function receivedAlready(db: Db, orderIds: readonly string[]): Promise<Set<string>> {
  const rows = await db.execute<{ key: string }>(sql`
    select order_id || ' ' || delivery_note || ' ' || received_on as key from erp.goods_receipt
     where order_id = any(${array(orderIds, 'uuid')}) and delivery_note is not null`)
  return new Set(rows.map(({ key }) => key))
}

/** Of what comes, what was expected: nothing is of what comes above the order. */
function expectedPart(line: PurchaseOrderLineRow, quantity: Decimal): Big {
  const expected = new Big(line.quantity).minus(line.received)
  return expected.lt(quantity) ? expected : new Big(quantity)
}

const placed = ({ productId, warehouseId }: PurchaseOrderLineRow, quantity: Big) =>
  productId && warehouseId && quantity.gt(0) ? [{ productId, warehouseId, quantity: quantity.toFixed() }] : []

function entryOf(
  receipt: { id: string; number: string; receivedOn: string },
  supplierId: string,
  received: readonly (Picked & { value: Decimal })[],
): NewEntry {
  const goods = sum(received.filter(({ line }) => line.productId).map(({ value }) => value))
  const expenses = received.flatMap(({ line: { accountId, costCentreId }, value }) =>
    accountId ? [{ accountId, costCentreId, debit: value, credit: '0' }] : [],
  )
  return {
    postedOn: receipt.receivedOn,
    description: `Goods received ${receipt.number}`,
    source: 'GOODS_RECEIPT',
    sourceId: receipt.id,
    lines: [
      { purpose: 'INVENTORY', debit: goods, credit: '0' },
      ...expenses,
      { purpose: 'GOODS_RECEIVED', debit: '0', credit: sum(received.map(({ value }) => value)), supplierId },
    ],
  }
}

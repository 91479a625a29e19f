import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertReturning, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { sum, type Decimal } from '../../common/money.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyId, line } from '../../common/write/text.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { requireCompany } from '../accounts/company.known.service.ts'
import { postEntries } from '../accounts/ledger.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { takeNumbers } from '../accounts/numbers.service.ts'
import { moveStock } from '../stock/stock.movements.service.ts'
import { requirePurchaseOrder, type PurchaseOrderWithLines } from './orders.service.ts'
import { namedLine, pick, type Picked } from './picked.service.ts'
import { supplierReturn, supplierReturnLine, type SupplierReturnRow } from './receipts.table.ts'

const input = z.object({
  orderId: anyId,
  returnedOn: z.string().nullish(),
  reason: line(200),
  lines: z.array(namedLine).min(1, 'needs a line').max(200),
  expectedVersion: z.int().nullish(),
})

/** Sends goods back: out of stock at their cost there, against what the supplier is to take back; see the SDL. */
export async function returnToSupplier(
  tx: Db,
  given: unknown,
): Promise<SupplierReturnRow & { kind: 'SupplierReturn' }> {
  const { orderId, returnedOn, reason, lines: named, expectedVersion } = checkInput(input, given)
  const found = await requirePurchaseOrder(tx, orderId)
  requireVersion('order', found.order, expectedVersion)
  const company = await requireCompany(tx, found.order.companyId)
  const date = requireBusinessDate(company, returnedOn, 'returnedOn')
  const picked = pick(found.lines, named)
  picked.forEach(requireReturnable)
  const first = await firstReceipt(tx, found.order.id)
  if (first && date < first) refuseInput('returnedOn', `returnedOn: goods came on ${first}, later than ${date}.`)
  const id = await recordReturn(tx, company, found, picked, { returnedOn: date, reason })
  const [row] = await tx.select().from(supplierReturn).where(eq(supplierReturn.id, id))
  return { ...(row as SupplierReturnRow), kind: 'SupplierReturn' }
}

function requireReturnable({ line, quantity }: Picked): void {
  const { lineNumber, productId, received, returned } = line
  if (!productId) refuseInput('lines', `lines: line ${lineNumber} is an expense, of which nothing can go back.`)
  const returnable = new Big(received).minus(returned)
  if (returnable.lt(quantity))
    refuse('OverReturn', `Of line ${lineNumber} ${returnable.toFixed()} may go back, less than ${quantity}.`, {
      lineNumber,
      returnable: returnable.toFixed(),
    })
}

async function firstReceipt(tx: Db, orderId: string): Promise<string | null> {
  const [row] = await tx.execute<{ first: string | null }>(
    sql`select min(received_on)::text as first from erp.goods_receipt where order_id = ${orderId}::uuid`,
  )
  return row?.first ?? null
}

async function recordReturn(
  tx: Db,
  company: CompanyRow,
  { order }: PurchaseOrderWithLines,
  picked: readonly Picked[],
  head: Pick<SupplierReturnRow, 'returnedOn' | 'reason'>,
): Promise<string> {
  const id = uuidv7()
  const movements = await moveStock(
    tx,
    picked.flatMap(({ line: { productId, warehouseId }, parts }) =>
      productId && warehouseId
        ? parts.map(({ quantity, ...part }) => ({
            ...part,
            productId,
            warehouseId,
            kind: 'SUPPLIER_RETURN' as const,
            quantity: `-${quantity}`,
            movedOn: head.returnedOn,
            reason: head.reason,
            sourceId: id,
          }))
        : [],
    ),
  )
  const [number] = await takeNumbers(tx, company.id, 'SUPPLIER_RETURN', [head.returnedOn])
  await insertRows(tx, supplierReturn, [
    { id, companyId: company.id, number: number as string, orderId: order.id, ...head },
  ])
  const written = await insertReturning<typeof supplierReturnLine, { value: Decimal }>(
    tx,
    supplierReturnLine,
    picked.map(({ line, quantity }) => ({
      returnId: id,
      orderId: order.id,
      lineNumber: line.lineNumber,
      quantity,
      value: null,
    })),
    sql`value`,
  )
  await tx.execute(sql`update erp.purchase_order set version = version + 1 where id = ${order.id}::uuid`)
  await post(
    tx,
    company,
    order.supplierId,
    { id, number: number as string, returnedOn: head.returnedOn },
    {
      owed: sum(written.map(({ value }) => value)),
      cost: sum(movements.map(({ value }) => new Big(value ?? 0).neg().toFixed())),
    },
  )
  return id
}

/** What the goods cost in stock and what they were bought for may differ; that is a difference of purchase. */
async function post(
  tx: Db,
  company: CompanyRow,
  supplierId: string,
  { id, number, returnedOn }: { id: string; number: string; returnedOn: string },
  { owed, cost }: { owed: Decimal; cost: Decimal },
): Promise<void> {
  const difference = new Big(cost).minus(owed)
  const [loss, gain] = difference.gt(0) ? [difference.toFixed(), '0'] : ['0', difference.abs().toFixed()]
  await postEntries(tx, company.id, [
    {
      postedOn: returnedOn,
      description: `Returned to supplier ${number}`,
      source: 'SUPPLIER_RETURN',
      sourceId: id,
      lines: [
        { purpose: 'GOODS_RECEIVED', debit: owed, credit: '0', supplierId },
        { purpose: 'PURCHASE_DIFFERENCE', debit: loss, credit: gain },
        { purpose: 'INVENTORY', debit: '0', credit: cost },
      ],
    },
  ])
}

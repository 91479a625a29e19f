import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { lineNet, roundTo, sum, type Decimal } from '../../common/money.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { takeNumbers } from '../accounts/numbers.service.ts'
import { purchasePolicyOf } from '../accounts/purchase-policy.service.ts'
import { addIncoming } from '../stock/stock.reservation.service.ts'
import { nothingYet } from './orders.service.ts'
import { purchaseOrder, purchaseOrderLine } from './orders.table.ts'

/** An order of goods that was sent on a day gone by. */
export interface SentOrder {
  readonly supplierId: string
  readonly warehouseId: string
  readonly orderedOn: string
  readonly expectedOn: string
  readonly currency: string
  /** Null or absent: none. */
  readonly reference?: string | null
  readonly lines: readonly SentLine[]
}

export interface SentLine {
  readonly productId: string
  readonly description: string
  readonly warehouseId: string
  readonly quantity: Decimal
  readonly unitPrice: Decimal
  readonly taxCode: string | null
  readonly taxRate: Decimal
  /** The order's when absent. */
  readonly expectedOn?: string
}

/**
 * Records orders that have been sent, numbered in their order, with what is expected of them, by a fixed number of
 * statements however many there are.
 * @returns their ids, in order
 */
export async function recordPurchaseOrders(
  tx: Db,
  company: CompanyRow,
  sent: readonly SentOrder[],
): Promise<readonly string[]> {
  const { overReceipt } = await purchasePolicyOf(tx, company)
  const orders = sent.map((order) => ({ ...order, id: uuidv7(), lines: order.lines.map((one) => priced(one, order)) }))
  await insertRows(
    tx,
    purchaseOrder,
    orders.map(({ lines, reference = null, ...head }) => {
      const [net, tax] = [sum(lines.map((one) => one.net)), sum(lines.map((one) => one.tax))]
      return {
        ...head,
        ...{ companyId: company.id, status: 'DRAFT' as const, reference, note: null, overReceipt, version: 1 },
        ...{ net, tax, total: sum([net, tax]) },
      }
    }),
  )
  await insertRows(
    tx,
    purchaseOrderLine,
    orders.flatMap(({ id, lines }) =>
      lines.map((one, i) => ({ ...one, ...nothingYet, orderId: id, lineNumber: i + 1, mostReceived: one.quantity })),
    ),
  )
  await addIncoming(
    tx,
    orders.flatMap(({ id, orderedOn, lines }) => lines.map((one) => ({ ...one, sourceId: id, on: orderedOn }))),
  )
  const numbers = await takeNumbers(
    tx,
    company.id,
    'PURCHASE_ORDER',
    orders.map(({ orderedOn }) => orderedOn),
  )
  const numbered = orders.map(({ id }, i) => ({ id, number: numbers[i] }))
  await tx.execute(sql`
    update erp.purchase_order o set status = 'ORDERED', number = w.number, version = version + 1
      from jsonb_to_recordset(${JSON.stringify(numbered)}::text::jsonb) w (id uuid, number text)
     where o.id = w.id`)
  return orders.map(({ id }) => id)
}

/** The ids of orders that suppliers have with a reference, by both: `supplier reference`. */
export async function purchaseOrderIds(
  db: Db,
  company: CompanyRow,
  wanted: readonly { readonly supplierId: string; readonly reference: string }[],
): Promise<Map<string, string>> {
  const rows = await db.execute<{ key: string; id: string }>(sql`
    select o.supplier_id || ' ' || o.reference as key, min(o.id::text) as id
      from jsonb_to_recordset(${JSON.stringify(wanted)}::text::jsonb) w ("supplierId" uuid, reference text)
      join erp.purchase_order o on o.supplier_id = w."supplierId" and o.reference = w.reference
     where o.company_id = ${company.id}::uuid and o.status <> 'DRAFT' group by 1`)
  return new Map(rows.map(({ key, id }) => [key, id]))
}

function priced(one: SentLine, { currency, expectedOn }: SentOrder) {
  const net = lineNet({ ...one, discount: '0' }, currency)
  const tax = roundTo(new Big(net).times(one.taxRate), currency)
  return { ...one, net, tax, expectedOn: one.expectedOn ?? expectedOn, accountId: null, costCentreId: null }
}

import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { sum, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line, prose } from '../../common/write/text.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { companyByCode, requireCompany } from '../accounts/company.known.service.ts'
import { purchasePolicyOf } from '../accounts/purchase-policy.service.ts'
import { requireWarehouse } from '../stock/stock.service.ts'
import { newLines, orderLineInput, type NewLine } from './order-lines.service.ts'
import { purchaseOrder, purchaseOrderLine, type PurchaseOrderLineRow, type PurchaseOrderRow } from './orders.table.ts'
import { requireSupplier } from './purchasing.service.ts'
import type { SupplierRow } from './purchasing.table.ts'

export interface PurchaseOrderWithLines {
  readonly order: PurchaseOrderRow
  readonly lines: readonly PurchaseOrderLineRow[]
}

export type SavedOrder = PurchaseOrderRow & { readonly kind: 'PurchaseOrder' }

const lines = z.array(orderLineInput).min(1, 'needs a line').max(200)
const fraction = zeroOrMore.refine((value) => Number(value) <= 1, 'must be 0 to 1')

const created = z.object({
  supplierId: anyId,
  lines,
  currency: z.string().nullish(),
  orderedOn: z.string().nullish(),
  warehouse: anyCode.nullish(),
  reference: line(60).nullish(),
  note: prose(2000).nullish(),
  overReceipt: fraction.nullish(),
  company: anyCode.nullish(),
})

/** Drafts an order; see the SDL. */
export async function createPurchaseOrder(tx: Db, given: unknown): Promise<SavedOrder> {
  const wanted = checkInput(created, given)
  const company = await companyByCode(tx, wanted.company)
  const supplier = requireActive(await requireSupplier(tx, wanted.supplierId))
  const warehouse = await requireWarehouse(tx, company, wanted.warehouse)
  const orderedOn = requireBusinessDate(company, wanted.orderedOn, 'orderedOn')
  const head = {
    companyId: company.id,
    supplierId: supplier.id,
    warehouseId: warehouse.id,
    currency: wanted.currency ?? supplier.currency ?? company.baseCurrency,
    orderedOn,
  }
  const ordered = await newLines(tx, company, supplier, head, wanted.lines)
  const id = uuidv7()
  await insertRows(tx, purchaseOrder, [
    {
      id,
      ...head,
      ...totalsOf(ordered),
      status: 'DRAFT',
      reference: wanted.reference ?? null,
      note: wanted.note ?? null,
      overReceipt: wanted.overReceipt ?? (await purchasePolicyOf(tx, company)).overReceipt,
      version: 1,
    },
  ])
  await insertLines(tx, id, ordered)
  return saved(tx, id)
}

const changed = z.object({
  orderId: anyId,
  lines: lines.nullish(),
  reference: line(60).nullish(),
  note: prose(2000).nullish(),
  overReceipt: fraction.nullish(),
  expectedVersion: z.int().nullish(),
})

/** Changes a draft; see the SDL. */
export async function updatePurchaseOrder(tx: Db, given: unknown): Promise<SavedOrder> {
  const { orderId, lines: wanted, expectedVersion, overReceipt, ...rest } = checkInput(changed, given)
  const { order } = await requirePurchaseOrder(tx, orderId)
  requireVersion('order', order, expectedVersion)
  requireStatus(order, 'DRAFT')
  const company = await requireCompany(tx, order.companyId)
  const supplier = await requireSupplier(tx, order.supplierId)
  const ordered = wanted && (await newLines(tx, company, supplier, order, wanted))
  if (ordered) await tx.delete(purchaseOrderLine).where(eq(purchaseOrderLine.orderId, order.id))
  await tx
    .update(purchaseOrder)
    .set({
      ...rest,
      ...(ordered && totalsOf(ordered)),
      ...(overReceipt != null && { overReceipt }),
      version: order.version + 1,
    })
    .where(eq(purchaseOrder.id, order.id))
  if (ordered) await insertLines(tx, order.id, ordered)
  return saved(tx, order.id)
}

function totalsOf(ordered: readonly NewLine[]) {
  const [net, tax] = [sum(ordered.map((one) => one.net)), sum(ordered.map((one) => one.tax))]
  const expectedOn = ordered.reduce((latest, one) => (one.expectedOn > latest ? one.expectedOn : latest), '')
  return { net, tax, total: sum([net, tax]), expectedOn }
}

const insertLines = (tx: Db, orderId: string, ordered: readonly NewLine[]): Promise<number> =>
  insertRows(
    tx,
    purchaseOrderLine,
    // How much may come, and that nothing has yet, is the database's to say.
    ordered.map((one, i) => ({ ...one, ...nothingYet, orderId, lineNumber: i + 1, mostReceived: one.quantity })),
  )

const nothing: Decimal = '0'
export const nothingYet = {
  received: nothing,
  receivedValue: nothing,
  rejected: nothing,
  returned: nothing,
  returnedValue: nothing,
  invoiced: nothing,
  invoicedValue: nothing,
  credited: nothing,
  creditedValue: nothing,
  excess: nothing,
}

/** Orders with their lines, locked in their order until the transaction ends; those that are not there are left out. */
export async function lockPurchaseOrders(tx: Db, wanted: readonly string[]): Promise<PurchaseOrderWithLines[]> {
  const ids = [...new Set(wanted.filter(isUuid))]
  const orders = await tx
    .select()
    .from(purchaseOrder)
    .where(sql`${purchaseOrder.id} = any(${array(ids, 'uuid')})`)
    .orderBy(purchaseOrder.id)
    .for('update')
  const found = await tx
    .select()
    .from(purchaseOrderLine)
    .where(sql`${purchaseOrderLine.orderId} = any(${array(ids, 'uuid')})`)
    .orderBy(purchaseOrderLine.orderId, purchaseOrderLine.lineNumber)
  return orders.map((order) => ({ order, lines: found.filter((one) => one.orderId === order.id) }))
}

/** One order, locked. Refuses with PurchaseOrderNotFound. */
export async function requirePurchaseOrder(tx: Db, id: string): Promise<PurchaseOrderWithLines> {
  const [found] = await lockPurchaseOrders(tx, [id])
  return found ?? refuse('PurchaseOrderNotFound', `No purchase order has the id ${id}.`, { orderId: id })
}

/** Refuses with PurchaseOrderNotOpen unless the order is at one of those. */
export function requireStatus({ status, number }: PurchaseOrderRow, ...allowed: PurchaseOrderRow['status'][]): void {
  if (allowed.includes(status)) return
  refuse(
    'PurchaseOrderNotOpen',
    `Purchase order ${number ?? '(not sent)'} is ${status}, not ${allowed.join(' or ')}.`,
    {
      status,
    },
  )
}

export function requireActive(supplier: SupplierRow): SupplierRow {
  if (!supplier.active)
    refuse('SupplierInactive', `Nothing new is ordered of ${supplier.name}.`, { supplierId: supplier.id })
  return supplier
}

export async function saved(tx: Db, id: string): Promise<SavedOrder> {
  const [row] = await tx.select().from(purchaseOrder).where(eq(purchaseOrder.id, id))
  if (!row) throw new Error('The order was not written.')
  return { ...row, kind: 'PurchaseOrder' }
}

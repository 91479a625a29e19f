import { and, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { codeText, dateRange, inStatus, is, numberRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { listInCompany } from '../accounts/company.loaders.ts'
import { inCompany } from '../accounts/company.known.service.ts'
import type { GoodsReceiptFilter, PurchaseOrderFilter, PurchaseOrderOrderField } from '../graph.generated.ts'
import { purchaseOrder, purchaseOrderLine, type PurchaseOrderLineRow, type PurchaseOrderRow } from './orders.table.ts'
import {
  goodsReceipt,
  goodsReceiptLine,
  supplierReturn,
  supplierReturnLine,
  type GoodsReceiptLineRow,
  type SupplierReturnLineRow,
} from './receipts.table.ts'

export type PurchaseOrderLineInCurrency = PurchaseOrderLineRow & { readonly currency: string }

interface OfProduct {
  readonly productId: string | null
  readonly companyId: string
}
export type GoodsReceiptLineOfProduct = GoodsReceiptLineRow & OfProduct
export type SupplierReturnLineOfProduct = SupplierReturnLineRow & OfProduct

export const purchaseOrderById = rowLoader(purchaseOrder, 'id')

/** Of the company with that code, or of the default one. */
export async function purchaseOrderByNumber(
  db: Db,
  number: string,
  company: string | null | undefined,
): Promise<PurchaseOrderRow | null> {
  const [found] = await db
    .select()
    .from(purchaseOrder)
    .where(and(eq(purchaseOrder.number, number), inCompany(purchaseOrder.companyId, company)))
  return found ?? null
}

/** Their currency is for the document to give. */
export const linesOfPurchaseOrder = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(purchaseOrderLine)
      .where(sql`${purchaseOrderLine.orderId} = any(${array(ids, 'uuid')})`)
      .orderBy(purchaseOrderLine.orderId, purchaseOrderLine.lineNumber),
  (row) => row.orderId,
)

export const goodsReceiptById = rowLoader(goodsReceipt, 'id')

export const receiptsOfOrder = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(goodsReceipt)
      .where(sql`${goodsReceipt.orderId} = any(${array(ids, 'uuid')})`)
      .orderBy(goodsReceipt.receivedOn, goodsReceipt.id),
  (row) => row.orderId,
)

export const returnsOfOrder = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(supplierReturn)
      .where(sql`${supplierReturn.orderId} = any(${array(ids, 'uuid')})`)
      .orderBy(supplierReturn.returnedOn, supplierReturn.id),
  (row) => row.orderId,
)

const orderLineOf = (line: typeof goodsReceiptLine | typeof supplierReturnLine): SQL | undefined =>
  and(eq(purchaseOrderLine.orderId, line.orderId), eq(purchaseOrderLine.lineNumber, line.lineNumber))

export const linesOfReceipt = groupLoader<GoodsReceiptLineOfProduct>(
  (db, ids) =>
    db
      .select({
        ...getTableColumns(goodsReceiptLine),
        productId: purchaseOrderLine.productId,
        companyId: goodsReceipt.companyId,
      })
      .from(goodsReceiptLine)
      .innerJoin(goodsReceipt, eq(goodsReceipt.id, goodsReceiptLine.receiptId))
      .innerJoin(purchaseOrderLine, orderLineOf(goodsReceiptLine))
      .where(sql`${goodsReceiptLine.receiptId} = any(${array(ids, 'uuid')})`)
      .orderBy(goodsReceiptLine.receiptId, goodsReceiptLine.lineNumber),
  (row) => row.receiptId,
)

export const linesOfReturn = groupLoader<SupplierReturnLineOfProduct>(
  (db, ids) =>
    db
      .select({
        ...getTableColumns(supplierReturnLine),
        productId: purchaseOrderLine.productId,
        companyId: supplierReturn.companyId,
      })
      .from(supplierReturnLine)
      .innerJoin(supplierReturn, eq(supplierReturn.id, supplierReturnLine.returnId))
      .innerJoin(purchaseOrderLine, orderLineOf(supplierReturnLine))
      .where(sql`${supplierReturnLine.returnId} = any(${array(ids, 'uuid')})`)
      .orderBy(supplierReturnLine.returnId, supplierReturnLine.lineNumber),
  (row) => row.returnId,
)

const purchaseOrderList: ListDefinition<typeof purchaseOrder, PurchaseOrderFilter, PurchaseOrderOrderField> = {
  table: purchaseOrder,
  orders: { ORDERED_ON: 'orderedOn', EXPECTED_ON: 'expectedOn', TOTAL: 'total' },
  defaultOrder: [{ field: 'ORDERED_ON', direction: 'DESC' }],
  where: (filter) => [
    is(purchaseOrder.supplierId, filter.supplierId),
    codeText(purchaseOrder.number, filter.number),
    codeText(purchaseOrder.reference, filter.reference),
    inStatus(purchaseOrder.status, filter.status),
    is(purchaseOrder.currency, filter.currency),
    dateRange(purchaseOrder.orderedOn, filter.orderedOn),
    dateRange(purchaseOrder.expectedOn, filter.expectedOn),
    // None is expected before it is ordered: later ones need not be looked at.
    dateRange(purchaseOrder.orderedOn, { to: filter.expectedOn?.to }),
    numberRange(purchaseOrder.total, filter.total),
    filter.productId ? holds(is(purchaseOrderLine.productId, filter.productId)) : undefined,
  ],
}

const holds = (condition: SQL | undefined): SQL =>
  sql`exists (select 1 from ${purchaseOrderLine} where ${purchaseOrderLine.orderId} = ${purchaseOrder.id} and ${condition})`

const goodsReceiptList: ListDefinition<typeof goodsReceipt, GoodsReceiptFilter, 'RECEIVED_ON'> = {
  table: goodsReceipt,
  orders: { RECEIVED_ON: 'receivedOn' },
  defaultOrder: [{ field: 'RECEIVED_ON', direction: 'DESC' }],
  where: (filter) => [
    filter.supplierId ? ofOrder(is(purchaseOrder.supplierId, filter.supplierId)) : undefined,
    codeText(goodsReceipt.number, filter.number),
    codeText(goodsReceipt.deliveryNote, filter.deliveryNote),
    dateRange(goodsReceipt.receivedOn, filter.receivedOn),
    filter.productId
      ? sql`exists (select 1 from ${goodsReceiptLine} join ${purchaseOrderLine} on ${orderLineOf(goodsReceiptLine)}
             where ${goodsReceiptLine.receiptId} = ${goodsReceipt.id} and ${is(purchaseOrderLine.productId, filter.productId)})`
      : undefined,
  ],
}

const ofOrder = (condition: SQL | undefined): SQL =>
  sql`exists (select 1 from ${purchaseOrder} where ${purchaseOrder.id} = ${goodsReceipt.orderId} and ${condition})`

export const listPurchaseOrders = listInCompany(purchaseOrderList, purchaseOrder.companyId)
export const listGoodsReceipts = listInCompany(goodsReceiptList, goodsReceipt.companyId)

export const ordersOfSupplier = childList(purchaseOrderList, { column: purchaseOrder.supplierId })

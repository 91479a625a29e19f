import { and, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { groupLoader, groupLoaderOf } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { codeText, dateRange, foldedText, inStatus, is, numberRange } from '../../common/list/filter.ts'
import { childList } from '../../common/list/child-list.ts'
import { notRead } from '../../common/list/given.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { listInCompany } from '../accounts/company.loaders.ts'
import { inCompany } from '../accounts/company.known.service.ts'
import type { DeliveryFilter, DeliveryOrderField, SalesOrderFilter, SalesOrderOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import {
  delivery,
  deliveryLine,
  salesOrder,
  salesOrderLine,
  type DeliveryLineRow,
  type SalesOrderLineRow,
  type SalesOrderRow,
} from './sales.table.ts'

export type SalesOrderLineInCurrency = SalesOrderLineRow & { readonly currency: string }
export type DeliveryLineWithProduct = DeliveryLineRow & { readonly productId: string }

export const orderById = rowLoader(salesOrder, 'id')

/** Of the company with that code, or of the default one. */
export async function orderByNumber(
  db: Db,
  number: string,
  company: string | null | undefined,
): Promise<SalesOrderRow | null> {
  const [found] = await db
    .select()
    .from(salesOrder)
    .where(and(eq(salesOrder.number, number), inCompany(salesOrder.companyId, company)))
  return found ?? null
}

/** Their currency is for the order to give. */
export const linesOfOrder = groupLoaderOf<SalesOrderLineRow>(
  { ...getTableColumns(salesOrderLine), currency: notRead },
  ['orderId'],
  (db, ids, columns) =>
    db
      .select(columns)
      .from(salesOrderLine)
      .where(sql`${salesOrderLine.orderId} = any(${array(ids, 'uuid')})`)
      .orderBy(salesOrderLine.orderId, salesOrderLine.lineNumber),
  (row) => row.orderId,
)

export const deliveryById = rowLoader(delivery, 'id')

export const deliveriesOfOrder = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(delivery)
      .where(sql`${delivery.orderId} = any(${array(ids, 'uuid')})`)
      .orderBy(delivery.deliveredOn, delivery.id),
  (row) => row.orderId,
)

export const linesOfDelivery = groupLoader<DeliveryLineWithProduct>(
  (db, ids) =>
    db
      .select({ ...getTableColumns(deliveryLine), productId: salesOrderLine.productId })
      .from(deliveryLine)
      .innerJoin(
        salesOrderLine,
        and(eq(salesOrderLine.orderId, deliveryLine.orderId), eq(salesOrderLine.lineNumber, deliveryLine.lineNumber)),
      )
      .where(sql`${deliveryLine.deliveryId} = any(${array(ids, 'uuid')})`)
      .orderBy(deliveryLine.deliveryId, deliveryLine.lineNumber),
  (row) => row.deliveryId,
)

const salesOrderList: ListDefinition<typeof salesOrder, SalesOrderFilter, SalesOrderOrderField> = {
  table: salesOrder,
  orders: { ORDERED_ON: 'orderedOn', NUMBER: 'number', TOTAL: 'total' },
  defaultOrder: [{ field: 'ORDERED_ON', direction: 'DESC' }],
  where: (filter) => [
    is(salesOrder.customerId, filter.customerId),
    codeText(salesOrder.number, filter.number),
    inStatus(salesOrder.status, filter.status),
    dateRange(salesOrder.orderedOn, filter.orderedOn),
    dateRange(salesOrder.requiredOn, filter.requiredOn),
    // None is required before it is ordered: later ones need not be looked at.
    dateRange(salesOrder.orderedOn, { to: filter.requiredOn?.to }),
    numberRange(salesOrder.total, filter.total),
    is(salesOrder.salespersonId, filter.salespersonId),
    is(salesOrder.campaignId, filter.campaignId),
    is(salesOrder.currency, filter.currency),
    foldedText(sql`erp.fold(${salesOrder.buyerName})`, fold, filter.buyerName),
    filter.productId
      ? sql`exists (select from ${salesOrderLine} where ${salesOrderLine.orderId} = ${salesOrder.id}
              and ${is(salesOrderLine.productId, filter.productId)})`
      : undefined,
    waiting(filter.backOrdered),
    late(filter.deliveredLate),
  ],
}

function waiting(wanted: boolean | null | undefined): SQL | undefined {
  if (wanted === null || wanted === undefined) return undefined
  const line = sql`exists (select from ${salesOrderLine} where ${salesOrderLine.orderId} = ${salesOrder.id}
    and ${salesOrderLine.quantity} > ${salesOrderLine.delivered} + ${salesOrderLine.cancelled} + ${salesOrderLine.reserved})`
  return wanted ? line : sql`not ${line}`
}

function late(wanted: boolean | null | undefined): SQL | undefined {
  if (wanted === null || wanted === undefined) return undefined
  const delivered = sql`exists (select 1 from ${delivery} where ${delivery.orderId} = ${salesOrder.id}
    and ${delivery.deliveredOn} > ${salesOrder.requiredOn})`
  return wanted ? delivered : sql`not ${delivered}`
}

const deliveryList: ListDefinition<typeof delivery, DeliveryFilter, DeliveryOrderField> = {
  table: delivery,
  orders: { DELIVERED_ON: 'deliveredOn', NUMBER: 'number' },
  defaultOrder: [{ field: 'DELIVERED_ON', direction: 'DESC' }],
  where: (filter) => [
    is(delivery.customerId, filter.customerId),
    filter.productId
      ? sql`exists (select from ${deliveryLine} join ${salesOrderLine} using (order_id, line_number)
              where ${deliveryLine.deliveryId} = ${delivery.id} and ${is(salesOrderLine.productId, filter.productId)})`
      : undefined,
    codeText(delivery.number, filter.number),
    dateRange(delivery.deliveredOn, filter.deliveredOn),
    filter.warehouse
      ? sql`${delivery.warehouseId} = any(array(select w.id from erp.warehouse w where w.code = ${filter.warehouse}))`
      : undefined,
  ],
}

export const listDeliveries = listInCompany(deliveryList, delivery.companyId)
export const listOrders = listInCompany(salesOrderList, salesOrder.companyId)

export const ordersOfCustomer = childList(salesOrderList, { column: salesOrder.customerId })
export const ordersOfCampaign = childList(salesOrderList, { column: salesOrder.campaignId })

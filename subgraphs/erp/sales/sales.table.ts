import { sql, type InferSelectModel } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { codeColumn, moment, oneOf } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { customer } from '../customer/customer.table.ts'
import { employee } from '../resources/resources.table.ts'
import { amount, currency, erp, quantity } from '../schema.ts'
import { product, warehouse } from '../stock/stock.table.ts'

const orderStatuses = ['CONFIRMED', 'PARTLY_DELIVERED', 'DELIVERED', 'INVOICED', 'CANCELLED'] as const

export const salesOrder = erp.table(
  'sales_order',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    salespersonId: uuid().references(() => employee.id),
    /** CRM's campaign. */
    campaignId: uuid(),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouse.id),
    orderedOn: date({ mode: 'string' }).notNull(),
    requiredOn: date({ mode: 'string' }),
    status: text({ enum: orderStatuses }).notNull(),
    currency: currency().notNull(),
    /** Base units for one unit of the currency on the day of the order; invoices have a rate of their own day. */
    rate: amount().notNull().default('1'),
    /** Whether it waits for what is not there. */
    allowBackOrder: boolean().notNull().default(false),
    net: amount().notNull(),
    freight: amount().notNull(),
    tax: amount().notNull(),
    total: amount().notNull(),
    /** The part of the total that invoices have still to come for: what the order adds to the customer's exposure. */
    uninvoiced: amount().notNull(),
    buyerName: text().notNull(),
    version: integer().notNull().default(1),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('sales_order_number').on(t.companyId, t.number),
    check('sales_order_required', sql`${t.requiredOn} >= ${t.orderedOn}`),
    check('sales_order_status', oneOf(t.status, orderStatuses)),
    check('sales_order_total', sql`${t.total} = ${t.net} + ${t.freight} + ${t.tax} and ${t.freight} >= 0`),
    check('sales_order_uninvoiced', sql`${t.uninvoiced} between 0 and ${t.total}`),
    check('sales_order_rate', sql`${t.rate} > 0`),
    index('sales_order_ordered_on').on(t.companyId, t.orderedOn, t.id),
    index('sales_order_currency').on(t.companyId, t.currency, t.orderedOn, t.id),
    index('sales_order_in_status').on(t.companyId, t.status, t.orderedOn, t.id),
    index('sales_order_required_on').on(t.companyId, t.requiredOn, t.id),
    index('sales_order_buyer').using('gin', sql`erp.fold(buyer_name) gin_trgm_ops`),
    index('sales_order_total_amount').on(t.companyId, t.total, t.id),
    index('sales_order_customer').on(t.customerId, t.orderedOn, t.id),
    index('sales_order_salesperson').on(t.salespersonId, t.orderedOn, t.id),
    index('sales_order_number_part').using('gin', t.number.op('gin_trgm_ops')),
    index('sales_order_campaign')
      .on(t.campaignId, t.orderedOn, t.id)
      .where(sql`campaign_id is not null`),
    index('sales_order_uninvoiced')
      .on(t.customerId, t.companyId, t.uninvoiced)
      .where(sql`uninvoiced > 0`),
  ],
)

export const salesOrderLine = erp.table(
  'sales_order_line',
  {
    orderId: uuid()
      .notNull()
      .references(() => salesOrder.id),
    lineNumber: integer().notNull(),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    quantity: quantity().notNull(),
    unitPrice: amount().notNull(),
    discount: amount().notNull(),
    net: amount().notNull(),
    taxRate: amount().notNull(),
    /** The code that the rate is of; null where the product has none. */
    taxCode: text(),
    tax: amount().notNull(),
    reserved: quantity().notNull(),
    /** Follows the deliveries (the database sees to it). */
    delivered: quantity().notNull().default('0'),
    /** All that invoices have named, also what was credited since. */
    invoiced: quantity().notNull().default('0'),
    /** Given up when the order was cancelled. */
    cancelled: quantity().notNull().default('0'),
    /** Of what was delivered; follows the returns, as `credited` does. */
    returned: quantity().notNull().default('0'),
    /** Of what was returned, what had been invoiced. */
    credited: quantity().notNull().default('0'),
    /** Since when it says what it says of quantity, net and what is cancelled. Null: since its order was recorded. */
    changedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.orderId, t.lineNumber] }),
    check(
      'sales_order_line_quantity',
      sql`${t.quantity} > 0 and ${t.unitPrice} >= 0 and ${t.discount} between 0 and 1`,
    ),
    check('sales_order_line_cancelled', sql`${t.cancelled} between 0 and ${t.quantity}`),
    check('sales_order_line_delivered', sql`${t.delivered} between 0 and ${t.quantity} - ${t.cancelled}`),
    check('sales_order_line_invoiced', sql`${t.invoiced} between 0 and ${t.delivered} - ${t.returned} + ${t.credited}`),
    check('sales_order_line_returned', sql`${t.returned} between 0 and ${t.delivered}`),
    check('sales_order_line_credited', sql`${t.credited} between 0 and least(${t.returned}, ${t.invoiced})`),
    check(
      'sales_order_line_reserved',
      sql`${t.reserved} between 0 and ${t.quantity} - ${t.delivered} - ${t.cancelled}`,
    ),
    index('sales_order_line_product').on(t.productId, t.orderId),
    // Back orders of a product.
    index('sales_order_line_waiting')
      .on(t.productId, t.orderId)
      .where(sql`quantity > delivered + cancelled + reserved`),
  ],
)

/** Append-only. */
export const delivery = erp.table(
  'delivery',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    number: codeColumn().notNull(),
    orderId: uuid()
      .notNull()
      .references(() => salesOrder.id),
    /** The order's; the database fills it in. */
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    warehouseId: uuid()
      .notNull()
      .references(() => warehouse.id),
    deliveredOn: date({ mode: 'string' }).notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('delivery_number').on(t.companyId, t.number),
    index('delivery_order').on(t.orderId, t.deliveredOn),
    index('delivery_delivered_on').on(t.companyId, t.deliveredOn, t.id),
    index('delivery_customer').on(t.customerId, t.deliveredOn, t.id),
    index('delivery_number_part').using('gin', t.number.op('gin_trgm_ops')),
  ],
)

export const deliveryLine = erp.table(
  'delivery_line',
  {
    deliveryId: uuid()
      .notNull()
      .references(() => delivery.id),
    orderId: uuid().notNull(),
    lineNumber: integer().notNull(),
    quantity: quantity().notNull(),
    /** Follows the returns. */
    returned: quantity().notNull().default('0'),
  },
  (t) => [
    primaryKey({ columns: [t.deliveryId, t.lineNumber] }),
    index('delivery_line_of_order').on(t.orderId, t.lineNumber),
    check('delivery_line_returned', sql`${t.returned} between 0 and ${t.quantity}`),
    foreignKey({
      columns: [t.orderId, t.lineNumber],
      foreignColumns: [salesOrderLine.orderId, salesOrderLine.lineNumber],
    }),
    check('delivery_line_quantity', sql`${t.quantity} > 0`),
  ],
)

/** What a line said of quantity, net and what is cancelled, from one moment to another; the database keeps it. */
export const salesOrderLineBefore = erp.table(
  'sales_order_line_before',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    orderId: uuid()
      .notNull()
      .references(() => salesOrder.id),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    lineNumber: integer().notNull(),
    quantity: quantity().notNull(),
    net: amount().notNull(),
    cancelled: quantity().notNull(),
    /** Null: since its order was recorded. */
    since: moment(),
    until: moment().notNull(),
  },
  (t) => [index('sales_order_line_before_order').on(t.orderId, t.until)],
)

export type SalesOrderRow = InferSelectModel<typeof salesOrder>
export type SalesOrderLineRow = InferSelectModel<typeof salesOrderLine>
export type DeliveryRow = InferSelectModel<typeof delivery>
export type DeliveryLineRow = InferSelectModel<typeof deliveryLine>

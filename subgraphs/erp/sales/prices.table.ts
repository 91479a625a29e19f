import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn } from '../../common/database/columns.ts'
import { company } from '../accounts/company.table.ts'
import { customerAccount } from '../accounts/receivables.table.ts'
import { customer } from '../customer/customer.table.ts'
import { amount, currency, erp, quantity } from '../schema.ts'
import { product } from '../stock/stock.table.ts'

const audiences = ['ALL', 'ASSIGNED', 'CUSTOMER'] as const

/** Prices of a company in one currency, for all customers, for those it is assigned to, or for one. */
export const priceList = erp.table(
  'price_list',
  {
    id: uuid().primaryKey(),
    companyId: uuid()
      .notNull()
      .references(() => company.id),
    code: codeColumn().notNull(),
    name: text().notNull(),
    currency: currency().notNull(),
    audience: text({ enum: audiences }).notNull(),
    customerId: uuid().references(() => customer.id),
    validFrom: date({ mode: 'string' }).notNull(),
    /** Its last day; null: until further notice. */
    validTo: date({ mode: 'string' }),
    version: integer().notNull().default(1),
  },
  (t) => [
    unique('price_list_code').on(t.companyId, t.code),
    check('price_list_audience', sql`${t.audience} in ('ALL', 'ASSIGNED', 'CUSTOMER')`),
    check('price_list_customer', sql`(${t.audience} = 'CUSTOMER') = (${t.customerId} is not null)`),
    check('price_list_span', sql`${t.validTo} >= ${t.validFrom}`),
    index('price_list_name').on(t.companyId, t.name, t.id),
    index('price_list_of_customer')
      .on(t.customerId, t.id)
      .where(sql`customer_id is not null`),
  ],
)

/** A price or a discount, from a quantity on. */
export const priceListItem = erp.table(
  'price_list_item',
  {
    id: uuid().primaryKey(),
    priceListId: uuid()
      .notNull()
      .references(() => priceList.id),
    /** Null: every product. */
    productId: uuid().references(() => product.id),
    minQuantity: quantity().notNull().default('0'),
    /** Null: the product's list price. */
    unitPrice: amount(),
    discount: amount().notNull().default('0'),
  },
  (t) => [
    unique('price_list_item_break').on(t.priceListId, t.productId, t.minQuantity).nullsNotDistinct(),
    check('price_list_item_quantity', sql`${t.minQuantity} >= 0`),
    check('price_list_item_price', sql`${t.unitPrice} >= 0 and (${t.productId} is not null or ${t.unitPrice} is null)`),
    check('price_list_item_discount', sql`${t.discount} between 0 and 1`),
    check('price_list_item_says', sql`${t.unitPrice} is not null or ${t.discount} > 0`),
    index('price_list_item_product').on(t.productId, t.priceListId),
  ],
)

/** Which list a customer's account buys by. */
export const priceListAssignment = erp.table(
  'price_list_assignment',
  {
    accountId: uuid()
      .primaryKey()
      .references(() => customerAccount.id),
    priceListId: uuid()
      .notNull()
      .references(() => priceList.id),
  },
  (t) => [index('price_list_assignment_list').on(t.priceListId, t.accountId)],
)

export type PriceListRow = InferSelectModel<typeof priceList>
export type PriceListItemRow = InferSelectModel<typeof priceListItem>

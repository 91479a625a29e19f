import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { amount, currency, erp, quantity } from '../schema.ts'
import { product } from '../stock/stock.table.ts'
import { supplier } from './purchasing.table.ts'

/**
 * What a supplier asks for a product, from a quantity and a day on. Two of the same supplier, product, currency and
 * quantity never hold on the same day: the database refuses.
 */
export const supplierProduct = erp.table(
  'supplier_product',
  {
    id: uuid().primaryKey(),
    supplierId: uuid()
      .notNull()
      .references(() => supplier.id),
    productId: uuid()
      .notNull()
      .references(() => product.id),
    /** What the supplier calls it. */
    supplierSku: text(),
    currency: currency().notNull(),
    price: amount().notNull(),
    minimumQuantity: quantity().notNull().default('0'),
    validFrom: date({ mode: 'string' }).notNull(),
    validTo: date({ mode: 'string' }),
    leadTimeDays: integer(),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('supplier_product_price', sql`${t.price} >= 0 and ${t.minimumQuantity} >= 0`),
    check('supplier_product_span', sql`${t.validFrom} <= ${t.validTo}`),
    check('supplier_product_lead_time', sql`${t.leadTimeDays} between 0 and 999`),
    index('supplier_product_valid_from').on(t.validFrom, t.id),
    index('supplier_product_sku_part').using('gin', t.supplierSku.op('gin_trgm_ops')),
    index('supplier_product_supplier').on(t.supplierId, t.validFrom, t.id),
    index('supplier_product_product').on(t.productId, t.validFrom, t.id),
  ],
)

export type SupplierProductRow = InferSelectModel<typeof supplierProduct>

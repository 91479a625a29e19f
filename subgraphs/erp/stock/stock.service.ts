import { and, eq, not, sql } from 'drizzle-orm'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { askedIds } from '../../common/ports.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuse } from '../../common/write/refusal.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import {
  product,
  warehouse,
  type NewProduct,
  type NewWarehouse,
  type ProductRow,
  type WarehouseRow,
} from './stock.table.ts'

/** Adds products by one statement. Those whose sku is there already are left as they are. @returns how many came in */
export const addProducts = (tx: Db, rows: readonly NewProduct[]): Promise<number> =>
  insertRows(tx, product, rows, sql`(sku) do nothing`)

/** Adds warehouses. Those whose code the company has already are left as they are. @returns how many came in */
export const addWarehouses = (tx: Db, rows: readonly NewWarehouse[]): Promise<number> =>
  insertRows(tx, warehouse, rows, sql`(company_id, code) do nothing`)

/** Those that there are, in no order; an id that is none finds nothing. */
export const productsByIds = (db: Db, ids: readonly string[]): Promise<ProductRow[]> =>
  db
    .select()
    .from(product)
    .where(sql`${product.id} = any(${array(ids.filter(isUuid), 'uuid')})`)

/** The ids of those products that there are, by sku. */
export async function productIds(db: Db, skus: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: product.id, sku: product.sku })
    .from(product)
    .where(sql`${product.sku} = any(${array(skus, 'text')})`)
  return new Map(rows.map((row) => [row.sku, row.id]))
}

/** By id. Refuses with ProductNotFound, naming the first that there is not. */
export async function requireProducts(db: Db, ids: readonly string[]): Promise<Map<string, ProductRow>> {
  const found = new Map((await productsByIds(db, ids)).map((row) => [row.id, row]))
  const missing = ids.find((id) => !found.has(id))
  if (missing !== undefined) refuse('ProductNotFound', `No product has the id ${missing}.`, { productId: missing })
  return found
}

export async function requireProduct(db: Db, id: string): Promise<ProductRow> {
  const [found] = (await requireProducts(db, [id])).values()
  return found as ProductRow
}

/** What products are called, by id. */
export const productNames = async (db: Db, ids: readonly string[]): Promise<Map<string, string>> =>
  new Map((await productsByIds(db, ids)).map((row) => [row.id, row.name]))

/** The port `products`: which of the ids are products'. */
export const knownProducts = async (db: Db, input: unknown): Promise<{ known: string[] }> => ({
  known: (await productsByIds(db, askedIds.parse(input).ids)).map((row) => row.id),
})

/** The company's warehouse with that code, or its only one when no code is given. Refuses with WarehouseNotFound. */
export async function requireWarehouse(
  db: Db,
  company: CompanyRow,
  code: string | null | undefined,
): Promise<WarehouseRow> {
  const [found, another] = await db
    .select()
    .from(warehouse)
    .where(
      and(eq(warehouse.companyId, company.id), not(warehouse.inTransit), code ? eq(warehouse.code, code) : undefined),
    )
    .limit(2)
  if (another) refuse('WarehouseNotFound', 'The company has several warehouses: name one by its code.')
  return (
    found ??
    refuse('WarehouseNotFound', code ? `The company has no warehouse ${code}.` : 'The company has no warehouse yet.')
  )
}

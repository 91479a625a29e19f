import { sql, type SQL } from 'drizzle-orm'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { codeText, foldedText, is, numberRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { SupplierFilter, SupplierOrderField, SupplierProductFilter } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { supplier } from './purchasing.table.ts'
import { supplierProduct } from './supplier-products.table.ts'

export const supplierById = rowLoader(supplier, 'id')

export const supplierList: ListDefinition<typeof supplier, SupplierFilter, SupplierOrderField> = {
  table: supplier,
  orders: { NAME: 'name', NUMBER: 'number' },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: (filter) => [
    foldedText(supplier.nameFolded, fold, filter.name),
    codeText(supplier.number, filter.number),
    is(supplier.active, filter.active),
    is(supplier.countryCode, filter.countryCode),
    filter.productId ? hasPrice(is(supplierProduct.productId, filter.productId)) : undefined,
  ],
}

const hasPrice = (condition: SQL | undefined): SQL =>
  sql`exists (select 1 from ${supplierProduct} where ${supplierProduct.supplierId} = ${supplier.id} and ${condition})`

export const supplierProductList: ListDefinition<typeof supplierProduct, SupplierProductFilter, 'VALID_FROM'> = {
  table: supplierProduct,
  orders: { VALID_FROM: 'validFrom' },
  defaultOrder: [{ field: 'VALID_FROM', direction: 'DESC' }],
  where: (filter) => [
    is(supplierProduct.supplierId, filter.supplierId),
    is(supplierProduct.productId, filter.productId),
    codeText(supplierProduct.supplierSku, filter.supplierSku),
    filter.validOn
      ? sql`${filter.validOn}::date between ${supplierProduct.validFrom} and coalesce(${supplierProduct.validTo}, 'infinity')`
      : undefined,
    numberRange(supplierProduct.price, filter.price),
  ],
}

export const pricesOfSupplier = childList(supplierProductList, { column: supplierProduct.supplierId })

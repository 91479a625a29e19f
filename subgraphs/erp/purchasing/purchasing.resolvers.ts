import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { money, plain } from '../../common/money.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { productById, productsOfSupplier } from '../stock/stock.loaders.ts'
import { ordersOfSupplier } from './orders.loaders.ts'
import { pricesOfSupplier, supplierById, supplierList, supplierProductList } from './purchasing.loaders.ts'
import { createSupplier, updateSupplier } from './purchasing.service.ts'
import type { SupplierRow } from './purchasing.table.ts'
import { setSupplierProduct } from './supplier-products.service.ts'

export const purchasingResolvers: Resolvers = {
  Query: {
    supplier: (_, { id }, context) => byId(supplierById(context), id),
    suppliers: (_, args, { db }) => page(db, supplierList, args),
    supplierProducts: (_, args, { db }) => page(db, supplierProductList, args),
  },
  Mutation: {
    createSupplier: (_, args, context) => mutate(context, 'createSupplier', args, createSupplier),
    updateSupplier: (_, args, context) => mutate(context, 'updateSupplier', args, updateSupplier),
    setSupplierProduct: (_, args, context) => mutate(context, 'setSupplierProduct', args, setSupplierProduct),
  },
  Supplier: {
    address: (row) => (row.line1 === null || row.countryCode === null ? null : row),
    products: ({ id }, args, context) => productsOfSupplier(context, args).load(id),
    prices: ({ id }, args, context) => pricesOfSupplier(context, args).load(id),
    purchaseOrders: ({ id }, args, context) => ordersOfSupplier(context, args).load(id),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  SupplierProduct: {
    supplier: async ({ supplierId }, _, context) => (await supplierById(context).load(supplierId)) as SupplierRow,
    product: ({ productId }, _, context) => productById(context).load(productId),
    price: ({ price, currency }) => money(price, currency),
    minimumQuantity: ({ minimumQuantity }) => plain(minimumQuantity),
  },
}

import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import type { Resolvers } from '../graph.generated.ts'
import { productsOfSupplier } from '../stock/stock.loaders.ts'
import { supplierById, supplierList } from './purchasing.loaders.ts'

export const purchasingResolvers: Resolvers = {
  Query: {
    supplier: (_, { id }, context) => byId(supplierById(context), id),
    suppliers: (_, args, { db }) => page(db, supplierList, args),
  },
  Supplier: {
    address: (row) => (row.line1 === null || row.countryCode === null ? null : row),
    products: ({ id }, args, context) => productsOfSupplier(context, args).load(id),
  },
}

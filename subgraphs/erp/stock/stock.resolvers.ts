import { reading } from '../../common/graph/columns.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { isZero, money, plain } from '../../common/money.ts'
import { inBase } from '../accounts/company.facts.ts'
import type { ErpContext } from '../context.ts'
import type { QueryStockMovementsArgs, Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { supplierById } from '../purchasing/purchasing.loaders.ts'
import { adjustStock } from './stock.adjustment.service.ts'
import {
  availableAt,
  levelsOfProduct,
  listWarehouses,
  productById,
  productBySku,
  productList,
  stockMovementList,
  warehouseById,
  type StockLevelInWarehouse,
} from './stock.loaders.ts'
import { createProduct, updateProduct } from './stock.products.service.ts'
import { levelsOfProductThen, stockLevels } from './stock.then.loaders.ts'
import { isNow } from './stock.then.service.ts'
import type { WarehouseRow } from './stock.table.ts'
import type { ProductRow } from './stock.table.ts'

const warehouseOf = async ({ warehouseId }: { warehouseId: string }, context: ErpContext) =>
  (await warehouseById(context).load(warehouseId)) as WarehouseRow

/** Of a range of business dates the latest date comes first, which an index answers; the order of recording would not. */
const inOrderOf = (args: QueryStockMovementsArgs): QueryStockMovementsArgs =>
  args.where?.movedOn && !args.orderBy?.length ? { ...args, orderBy: [{ field: 'MOVED_ON', direction: 'DESC' }] } : args

/** What is in transit goes to nobody from there: it is incoming where it goes. */
async function availableOf(level: StockLevelInWarehouse, context: ErpContext) {
  const { inTransit } = level.warehouse ?? (await warehouseOf(level, context))
  if (inTransit) return new Big(0)
  if ('available' in level) return new Big(level.available)
  const { productId, warehouseId, onHand, reserved, placed } = level
  const lots = isZero(placed) ? null : await availableAt(context).load(`${productId} ${warehouseId}`)
  return lots ? new Big(lots.available) : new Big(onHand).minus(reserved)
}

const reads = reading<ProductRow>()

export const stockResolvers: Resolvers = {
  Query: {
    product: (_, { id }, context) => byId(productById(context), id),
    productBySku: (_, { sku }, context) => productBySku(context).load(sku),
    products: (_, args, { db }) => page(db, productList, args),
    warehouses: (_, { company }, { db }) => listWarehouses(db, company),
    stockLevels: (_, { company, ...args }, { db }) => stockLevels(db, company, args),
    stockMovements: (_, args, { db }) => page(db, stockMovementList, inOrderOf(args)),
  },
  Mutation: {
    createProduct: (_, args, context) => mutate(context, 'createProduct', args, createProduct),
    updateProduct: (_, args, context) => mutate(context, 'updateProduct', args, updateProduct),
    adjustStock: (_, args, context) => mutate(context, 'adjustStock', args, adjustStock),
  },
  Product: {
    changes: reads(['id'], ({ id }, args, context) => changesOfRecord(context, args).load(id)),
    listPrice: reads(['listPrice', 'currency'], ({ listPrice, currency }) => money(listPrice, currency)),
    supplier: reads(['supplierId'], ({ supplierId }, _, context) =>
      supplierId ? supplierById(context).load(supplierId) : null,
    ),
    reorderLevel: reads(['reorderLevel'], ({ reorderLevel }) => plain(reorderLevel)),
    reorderTarget: reads(['reorderTarget'], ({ reorderTarget }) => reorderTarget && plain(reorderTarget)),
    lotSize: reads(['lotSize'], ({ lotSize }) => lotSize && plain(lotSize)),
    stockLevels: reads(['id'], ({ id }, then, context) =>
      isNow(then) ? levelsOfProduct(context).load(id) : levelsOfProductThen(context, then).load(id),
    ),
  },
  StockLevel: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    warehouse: (level, _, context) => level.warehouse ?? warehouseOf(level, context),
    onHand: ({ onHand }) => plain(onHand),
    reserved: ({ reserved }) => plain(reserved),
    available: async (level, _, context) => (await availableOf(level, context)).toFixed(),
    incoming: ({ incoming }) => plain(incoming),
    projected: async (level, _, context) => (await availableOf(level, context)).plus(level.incoming).toFixed(),
    value: async (level, _, context) =>
      inBase(context, (level.warehouse ?? (await warehouseOf(level, context))).companyId, level.value),
  },
  StockMovement: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    warehouse: (row, _, context) => warehouseOf(row, context),
    quantity: ({ quantity }) => plain(quantity),
    value: async (row, _, context) => inBase(context, (await warehouseOf(row, context)).companyId, row.value ?? '0'),
  },
}

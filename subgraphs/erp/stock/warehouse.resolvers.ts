import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { plain } from '../../common/money.ts'
import type { ErpContext } from '../context.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { supplierById } from '../purchasing/purchasing.loaders.ts'
import { binsOfLevel, binsOfLevelThen } from './stock.bins.loaders.ts'
import { productById, warehouseById } from './stock.loaders.ts'
import {
  binById,
  binsOfWarehouse,
  lotById,
  lotByNumber,
  lotList,
  movementsOfLot,
  movementsOfSource,
  reorderPointsOfProduct,
  transfersOf,
  transferById,
  transferList,
  whereLotLies,
} from './stock.lots.loaders.ts'
import { setReorderPoint } from './stock.reorder.service.ts'
import { scrapStock } from './stock.scrap.service.ts'
import { whereLotLay } from './stock.then.loaders.ts'
import { isNow } from './stock.then.service.ts'
import type { BinRow, LotRow, WarehouseRow } from './stock.table.ts'
import { receiveTransfer, transferStock } from './stock.transfer.service.ts'
import { createBin, createWarehouse, moveBetweenBins } from './stock.warehouse.service.ts'

const binOf = (id: string | null, context: ErpContext): Promise<BinRow | null> | null =>
  id ? binById(context).load(id) : null

const lotOf = (id: string | null, context: ErpContext): Promise<LotRow | null> | null =>
  id ? lotById(context).load(id) : null

const warehouseOf = async (id: string, context: ErpContext) => (await warehouseById(context).load(id)) as WarehouseRow

export const warehouseResolvers: Resolvers = {
  Query: {
    lots: (_, args, { db }) => page(db, lotList, args),
    lot: (_, { productId, number }, { db }) => lotByNumber(db, productId, number),
    stockTransfer: (_, { id }, context) => byId(transferById(context), id),
    stockTransfers: (_, { company, ...args }, { db }) => page(db, transferList, args, transfersOf(company)),
  },
  Mutation: {
    createWarehouse: (_, args, context) => mutate(context, 'createWarehouse', args, createWarehouse),
    createBin: (_, args, context) => mutate(context, 'createBin', args, createBin),
    moveBetweenBins: (_, args, context) => mutate(context, 'moveBetweenBins', args, moveBetweenBins),
    transferStock: (_, args, context) => mutate(context, 'transferStock', args, transferStock),
    receiveTransfer: (_, args, context) => mutate(context, 'receiveTransfer', args, receiveTransfer),
    scrapStock: (_, args, context) => mutate(context, 'scrapStock', args, scrapStock),
    setReorderPoint: (_, args, context) => mutate(context, 'setReorderPoint', args, setReorderPoint),
  },
  Warehouse: {
    bins: ({ id }, args, context) => binsOfWarehouse(context, args).load(id),
  },
  StockLevel: {
    bins: (level, _, context) => {
      const place = `${level.productId} ${level.warehouseId}`
      return 'then' in level ? binsOfLevelThen(context, level.then).load(place) : binsOfLevel(context).load(place)
    },
  },
  Product: {
    reorderPoints: ({ id }, _, context) => reorderPointsOfProduct(context).load(id),
  },
  StockMovement: {
    lot: ({ lotId }, _, context) => lotOf(lotId, context),
    bin: ({ binId }, _, context) => binOf(binId, context),
  },
  Bin: {
    warehouse: ({ warehouseId }, _, context) => warehouseOf(warehouseId, context),
  },
  BinQuantity: {
    onHand: ({ onHand }) => plain(onHand),
    reserved: ({ reserved }) => plain(reserved),
    available: ({ available }) => plain(available),
    incoming: ({ incoming }) => plain(incoming),
    projected: ({ available, incoming }) => new Big(available).plus(incoming).toFixed(),
  },
  BinMove: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    lot: ({ lotId }, _, context) => lotOf(lotId, context),
    fromBin: ({ fromBinId }, _, context) => binOf(fromBinId, context),
    toBin: ({ toBinId }, _, context) => binOf(toBinId, context),
    quantity: ({ quantity }) => plain(quantity),
  },
  Lot: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    lies: ({ id }, then, context) =>
      isNow(then) ? whereLotLies(context).load(id) : whereLotLay(context, then).load(id),
    movements: ({ id }, args, context) => movementsOfLot(context, args).load(id),
  },
  LotQuantity: {
    onHand: ({ onHand }) => plain(onHand),
  },
  StockTransfer: {
    from: ({ fromWarehouseId }, _, context) => warehouseOf(fromWarehouseId, context),
    to: ({ toWarehouseId }, _, context) => warehouseOf(toWarehouseId, context),
    movements: ({ id }, args, context) => movementsOfSource(context, args).load(id),
  },
  ReorderPoint: {
    warehouse: ({ warehouseId }, _, context) => warehouseOf(warehouseId, context),
    reorderLevel: ({ reorderLevel }) => plain(reorderLevel),
    reorderTarget: ({ reorderTarget }) => reorderTarget && plain(reorderTarget),
    lotSize: ({ lotSize }) => lotSize && plain(lotSize),
    supplier: ({ supplierId }, _, context) => (supplierId ? supplierById(context).load(supplierId) : null),
  },
}

import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { plain } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { cancelCount, enterCounts, openCount, postCount } from './stock.count.service.ts'
import { productById, warehouseById } from './stock.loaders.ts'
import { binById, countById, countList, countsOf, linesOfCount, lotById } from './stock.lots.loaders.ts'
import type { WarehouseRow } from './stock.table.ts'

export const countsResolvers: Resolvers = {
  Query: {
    stockCount: (_, { id }, context) => byId(countById(context), id),
    stockCounts: (_, { company, ...args }, { db }) => page(db, countList, args, countsOf(company)),
  },
  Mutation: {
    openCount: (_, args, context) => mutate(context, 'openCount', args, openCount),
    enterCounts: (_, args, context) => mutate(context, 'enterCounts', args, enterCounts),
    postCount: (_, args, context) => mutate(context, 'postCount', args, postCount),
    cancelCount: (_, args, context) => mutate(context, 'cancelCount', args, cancelCount),
  },
  StockCount: {
    warehouse: async ({ warehouseId }, _, context) => (await warehouseById(context).load(warehouseId)) as WarehouseRow,
    lines: ({ id }, args, context) => linesOfCount(context, args).load(id),
  },
  StockCountLine: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    lot: ({ lotId }, _, context) => (lotId ? lotById(context).load(lotId) : null),
    bin: ({ binId }, _, context) => (binId ? binById(context).load(binId) : null),
    snapshot: ({ snapshot }) => plain(snapshot),
    expected: ({ expected }) => expected && plain(expected),
    counted: ({ counted }) => counted && plain(counted),
    difference: ({ counted, expected }) => counted && expected && new Big(counted).minus(expected).toFixed(),
  },
}

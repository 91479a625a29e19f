import { byId } from '../../common/context.ts'
import { plain } from '../../common/money.ts'
import { creditNoteById } from '../accounts/credit-notes.loaders.ts'
import { inBase } from '../accounts/company.facts.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { productById, warehouseById } from '../stock/stock.loaders.ts'
import { lotById, movementsOfSource } from '../stock/stock.lots.loaders.ts'
import {
  creditNotesOfReturn,
  linesOfReturn,
  listReturns,
  returnById,
  returnsOfDelivery,
  returnsOfOrder,
  returnLineKey,
  scrappedLotsOfLine,
} from './returns.loaders.ts'
import { returnGoods } from './returns.service.ts'
import { deliveryById, orderById } from './sales.loaders.ts'

export const returnsResolvers: Resolvers = {
  Query: {
    salesReturn: (_, { id }, context) => byId(returnById(context), id),
    salesReturns: (_, args, { db }) => listReturns(db, args),
  },
  Mutation: {
    returnGoods: (_, args, context) => mutate(context, 'returnGoods', args, returnGoods),
  },
  SalesOrder: {
    returns: ({ id }, _, context) => returnsOfOrder(context).load(id),
  },
  Delivery: {
    returns: ({ id }, _, context) => returnsOfDelivery(context).load(id),
  },
  SalesReturn: {
    order: ({ orderId }, _, context) => orderById(context).load(orderId),
    delivery: ({ deliveryId }, _, context) => deliveryById(context).load(deliveryId),
    customer: ({ customerId }) => ({ id: customerId }),
    warehouse: ({ warehouseId }, _, context) => warehouseById(context).load(warehouseId),
    lines: ({ id }, _, context) => linesOfReturn(context).load(id),
    movements: ({ id }, args, context) => movementsOfSource(context, args).load(id),
    creditNotes: async ({ id }, _, context) => {
      const links = await creditNotesOfReturn(context).load(id)
      const notes = await Promise.all(links.map(({ creditNoteId }) => creditNoteById(context).load(creditNoteId)))
      return notes.filter((note) => note !== null)
    },
  },
  SalesReturnLine: {
    scrappedLots: (line, _, context) => scrappedLotsOfLine(context).load(returnLineKey(line)),
    product: ({ productId }, _, context) => productById(context).load(productId),
    cost: ({ cost, companyId }, _, context) => (cost === null ? null : inBase(context, companyId, cost)),
  },
  ScrappedLot: {
    lot: ({ lotId }, _, context) => lotById(context).load(lotId),
    quantity: ({ quantity }) => plain(quantity),
  },
}

import { money, moneyOrNull, plain } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { productById } from '../stock/stock.loaders.ts'
import { assignPriceList, setPriceList } from './price-lists.service.ts'
import { itemsOfPriceList, listPriceLists, priceListByCode, priceListById } from './prices.loaders.ts'
import { priceOf } from './prices.service.ts'

export const pricesResolvers: Resolvers = {
  Query: {
    price: (_, args, { db }) => priceOf(db, args),
    priceList: (_, { code, company }, { db }) => priceListByCode(db, code, company),
    priceLists: (_, args, { db }) => listPriceLists(db, args),
  },
  Mutation: {
    setPriceList: (_, args, context) => mutate(context, 'setPriceList', args, setPriceList),
    assignPriceList: (_, args, context) => mutate(context, 'assignPriceList', args, assignPriceList),
  },
  Price: {
    unitPrice: ({ unitPrice, currency }) => money(unitPrice, currency),
    net: ({ net, currency }) => money(net, currency),
    minQuantity: ({ minQuantity }) => plain(minQuantity),
    priceList: ({ priceListId }, _, context) => (priceListId ? priceListById(context).load(priceListId) : null),
  },
  PriceCandidate: {
    unitPrice: ({ unitPrice, currency }) => money(unitPrice, currency),
    minQuantity: ({ minQuantity }) => plain(minQuantity),
    priceList: ({ priceListId }, _, context) => (priceListId ? priceListById(context).load(priceListId) : null),
  },
  PriceList: {
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    items: async ({ id, currency }, _, context) =>
      (await itemsOfPriceList(context).load(id)).map((item) => ({ ...item, currency })),
  },
  PriceListItem: {
    product: ({ productId }, _, context) => (productId ? productById(context).load(productId) : null),
    unitPrice: ({ unitPrice, currency }) => moneyOrNull(unitPrice, currency),
  },
  PriceListAssignment: {
    customer: ({ customerId }) => ({ id: customerId }),
    priceList: ({ priceListId }, _, context) => (priceListId ? priceListById(context).load(priceListId) : null),
  },
}

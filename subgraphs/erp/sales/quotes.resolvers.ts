import { changesOfRecord } from '../changes.loaders.ts'
import { byId } from '../../common/context.ts'
import { money } from '../../common/money.ts'
import { ofCompany } from '../accounts/company.facts.ts'
import { today } from '../accounts/business-day.ts'
import type { QuoteStatus, Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { employeeById } from '../resources/resources.loaders.ts'
import { productById } from '../stock/stock.loaders.ts'
import {
  linesOfQuote,
  listQuotes,
  quoteById,
  quoteOfOrder,
  quotesOfCustomer,
  revisionsOfQuote,
} from './quotes.loaders.ts'
import { acceptQuote, createQuote, declineQuote, reviseQuote, sendQuote } from './quotes.service.ts'
import type { QuoteRow } from './quotes.table.ts'
import { orderById } from './sales.loaders.ts'

const statusOf = ({ status, orderId, validUntil }: QuoteRow, timeZone: string): QuoteStatus =>
  orderId === null && status !== 'DECLINED' && validUntil < today(timeZone) ? 'EXPIRED' : status

export const quotesResolvers: Resolvers = {
  Query: {
    quote: (_, { id }, context) => byId(quoteById(context), id),
    quotes: (_, args, { db }) => listQuotes(db, args),
  },
  Mutation: {
    createQuote: (_, args, context) => mutate(context, 'createQuote', args, createQuote),
    reviseQuote: (_, args, context) => mutate(context, 'reviseQuote', args, reviseQuote),
    sendQuote: (_, args, context) => mutate(context, 'sendQuote', args, sendQuote),
    declineQuote: (_, args, context) => mutate(context, 'declineQuote', args, declineQuote),
    acceptQuote: (_, args, context) => mutate(context, 'acceptQuote', args, acceptQuote),
  },
  Customer: {
    quotes: ({ id }, args, context) => quotesOfCustomer(context, args).load(id),
  },
  SalesOrder: {
    quote: ({ id }, _, context) => quoteOfOrder(context).load(id),
  },
  Quote: {
    customer: ({ customerId }) => ({ id: customerId }),
    salesperson: ({ salespersonId }, _, context) => (salespersonId ? employeeById(context).load(salespersonId) : null),
    campaign: ({ campaignId }) => (campaignId ? { id: campaignId } : null),
    status: (row, _, context) => ofCompany(context, row.companyId, ({ timeZone }) => statusOf(row, timeZone)),
    lines: async ({ id, revision }, _, context) =>
      (await linesOfQuote(context).load(id)).filter((line) => line.revision === revision),
    net: ({ net, currency }) => money(net, currency),
    freight: ({ freight, currency }) => money(freight, currency),
    tax: ({ tax, currency }) => money(tax, currency),
    total: ({ total, currency }) => money(total, currency),
    revisions: ({ id }, _, context) => revisionsOfQuote(context).load(id),
    order: ({ orderId }, _, context) => (orderId ? orderById(context).load(orderId) : null),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  QuoteRevision: {
    lines: async ({ quoteId, revision }, _, context) =>
      (await linesOfQuote(context).load(quoteId)).filter((line) => line.revision === revision),
    net: ({ net, currency }) => money(net, currency),
    freight: ({ freight, currency }) => money(freight, currency),
    tax: ({ tax, currency }) => money(tax, currency),
    total: ({ total, currency }) => money(total, currency),
  },
  QuoteLine: {
    product: ({ productId }, _, context) => productById(context).load(productId),
    unitPrice: ({ unitPrice, currency }) => money(unitPrice, currency),
    net: ({ net, currency }) => money(net, currency),
  },
  QuoteNotOpen: {
    order: ({ orderId }, _, context) => (orderId ? orderById(context).load(orderId as string) : null),
  },
}

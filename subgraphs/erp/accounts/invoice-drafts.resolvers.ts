import { byId } from '../../common/context.ts'
import { money } from '../../common/money.ts'
import { given } from '../../common/list/given.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { productById } from '../stock/stock.loaders.ts'
import { invoiceDraftById, linesOfDraft, listInvoiceDrafts } from './invoice-drafts.loaders.ts'
import { changeInvoiceDraft, discardInvoiceDraft, draftInvoice, issueInvoice } from './invoice-drafts.service.ts'
import { ledgerAccountById } from './ledger.loaders.ts'
import { invoiceById } from './receivables.loaders.ts'

export const invoiceDraftsResolvers: Resolvers = {
  Query: {
    invoiceDraft: (_, { id }, context) => byId(invoiceDraftById(context), id),
    invoiceDrafts: (_, args, { db }) => listInvoiceDrafts(db, args),
  },
  Mutation: {
    draftInvoice: (_, args, context) =>
      mutate(context, 'draftInvoice', args, (tx, input, crm) => draftInvoice(tx, crm, input)),
    changeInvoiceDraft: (_, args, context) => mutate(context, 'changeInvoiceDraft', args, changeInvoiceDraft),
    discardInvoiceDraft: (_, args, context) => mutate(context, 'discardInvoiceDraft', args, discardInvoiceDraft),
    issueInvoice: (_, args, context) => mutate(context, 'issueInvoice', args, issueInvoice),
  },
  InvoiceDraft: {
    customer: ({ customerId }) => ({ id: customerId }),
    lines: async ({ id, currency }, _, context) => given({ currency }, await linesOfDraft(context).load(id)),
    invoice: ({ invoiceId }, _, context) => (invoiceId ? invoiceById(context).load(invoiceId) : null),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  InvoiceDraftLine: {
    product: ({ productId }, _, context) => (productId ? productById(context).load(productId) : null),
    account: ({ accountId }, _, context) => (accountId ? ledgerAccountById(context).load(accountId) : null),
    unitPrice: ({ unitPrice, currency }) => money(unitPrice, currency),
  },
}

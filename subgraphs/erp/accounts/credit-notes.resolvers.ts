import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { money, plain } from '../../common/money.ts'
import { given } from '../../common/list/given.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { productById } from '../stock/stock.loaders.ts'
import { inBase } from './company.facts.ts'
import { creditNoteById, creditNotesOfCustomer, linesOfCreditNote, listCreditNotes } from './credit-notes.loaders.ts'
import { creditInvoice } from './credit-notes.service.ts'
import { allocationsOfCreditNote } from './payments.loaders.ts'
import { invoiceById } from './receivables.loaders.ts'
import { allocateCreditNote } from './settlement.service.ts'

export const creditNotesResolvers: Resolvers = {
  Query: {
    creditNote: (_, { id }, context) => byId(creditNoteById(context), id),
    creditNotes: (_, args, { db }) => listCreditNotes(db, args),
  },
  Mutation: {
    creditInvoice: (_, args, context) => mutate(context, 'creditInvoice', args, creditInvoice),
    allocateCreditNote: (_, args, context) => mutate(context, 'allocateCreditNote', args, allocateCreditNote),
  },
  Customer: {
    creditNotes: ({ id }, args, context) => creditNotesOfCustomer(context, args).load(id),
  },
  CreditNote: {
    customer: ({ customerId }) => ({ id: customerId }),
    invoice: ({ invoiceId }, _, context) => invoiceById(context).load(invoiceId),
    status: ({ unallocated }) => (new Big(unallocated).gt(0) ? 'OPEN' : 'ALLOCATED'),
    lines: async ({ id, currency }, _, context) => given({ currency }, await linesOfCreditNote(context).load(id)),
    net: ({ net, currency }) => money(net, currency),
    tax: ({ tax, currency }) => money(tax, currency),
    total: ({ total, currency }) => money(total, currency),
    unallocated: ({ unallocated, currency }) => money(unallocated, currency),
    rate: ({ rate }) => plain(rate),
    baseTotal: ({ baseTotal, companyId }, _, context) => inBase(context, companyId, baseTotal),
    baseUnallocated: ({ baseUnallocated, companyId }, _, context) => inBase(context, companyId, baseUnallocated),
    allocations: ({ id }, _, context) => allocationsOfCreditNote(context).load(id),
  },
  CreditNoteLine: {
    product: ({ productId }, _, context) => (productId ? productById(context).load(productId) : null),
    unitPrice: ({ unitPrice, currency }) => money(unitPrice, currency),
    net: ({ net, currency }) => money(net, currency),
    tax: ({ tax, currency }) => money(tax, currency),
  },
}

import { money } from '../../common/money.ts'
import type { ErpContext } from '../context.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { inBase } from './company.facts.ts'
import { creditNoteById } from './credit-notes.loaders.ts'
import { ledgerAccountById } from './ledger.loaders.ts'
import { companyByCode } from './company.known.service.ts'
import { supplierInvoiceById } from './payables.loaders.ts'
import { paymentById } from './payments.loaders.ts'
import { invoiceById } from './receivables.loaders.ts'
import { foreignItems, type ValuedItem } from './revaluation.items.service.ts'
import { entriesOfRevaluation, itemsOfRevaluation, listRevaluations } from './revaluation.loaders.ts'
import { cancelRevaluation, revalueForeignItems } from './revaluation.service.ts'
import { supplierPaymentById } from './supplier-payments.loaders.ts'

/** The document, of an item that is of one of those kinds. */
const of =
  <T>(
    ledger: ValuedItem['ledger'],
    kinds: readonly ValuedItem['kind'][],
    loaderOf: (context: ErpContext) => { load: (id: string) => Promise<T> },
  ) =>
  (item: ValuedItem, _: unknown, context: ErpContext) =>
    item.ledger === ledger && kinds.includes(item.kind) ? loaderOf(context).load(item.documentId) : null

export const revaluationResolvers: Resolvers = {
  Query: {
    foreignItems: async (_, { company, ...args }, { db }) => foreignItems(db, await companyByCode(db, company), args),
    currencyRevaluations: (_, args, { db }) => listRevaluations(db, args),
  },
  Mutation: {
    revalueForeignItems: (_, args, context) => mutate(context, 'revalueForeignItems', args, revalueForeignItems),
    cancelRevaluation: (_, args, context) => mutate(context, 'cancelRevaluation', args, cancelRevaluation),
  },
  ForeignItems: {
    gain: ({ gain, baseCurrency }) => money(gain, baseCurrency),
    loss: ({ loss, baseCurrency }) => money(loss, baseCurrency),
  },
  ForeignItem: {
    invoice: of('RECEIVABLE', ['INVOICE'], invoiceById),
    creditNote: of('RECEIVABLE', ['CREDIT_NOTE'], creditNoteById),
    payment: of('RECEIVABLE', ['PAYMENT'], paymentById),
    supplierInvoice: of('PAYABLE', ['INVOICE', 'CREDIT_NOTE'], supplierInvoiceById),
    supplierPayment: of('PAYABLE', ['PAYMENT'], supplierPaymentById),
    account: of('BANK', ['BALANCE'], ledgerAccountById),
    open: ({ open, currency }) => money(open, currency),
    base: ({ base, baseCurrency }) => money(base, baseCurrency),
    revalued: ({ revalued, baseCurrency }) => money(revalued, baseCurrency),
    gain: ({ gain, baseCurrency }) => money(gain, baseCurrency),
  },
  CurrencyRevaluation: {
    gain: ({ gain, companyId }, _, context) => inBase(context, companyId, gain),
    loss: ({ loss, companyId }, _, context) => inBase(context, companyId, loss),
    entries: ({ id }, _, context) => entriesOfRevaluation(context).load(id),
    items: ({ id }, args, context) => itemsOfRevaluation(context, args).load(id),
  },
}

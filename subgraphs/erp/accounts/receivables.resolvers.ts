import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { isZero, money, moneyOrNull, plain, roundTo, type Decimal } from '../../common/money.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { InvoiceStatus, Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { orderById } from '../sales/sales.loaders.ts'
import { productById } from '../stock/stock.loaders.ts'
import { inBase } from './base-currency.loaders.ts'
import { creditNotesOfInvoice } from './credit-notes.loaders.ts'
import { companyById, ledgerAccountById } from './ledger.loaders.ts'
import { today } from './ledger.service.ts'
import { allocationsOfInvoice } from './payments.loaders.ts'
import {
  accountOfCustomer,
  availableCredit,
  invoiceById,
  invoiceByNumber,
  invoicesOfCustomer,
  linesOfInvoice,
  listCreditOverrides,
  listInvoices,
} from './receivables.loaders.ts'
import { setAccountTerms } from './receivables.service.ts'
import type { InvoiceRow } from './receivables.table.ts'

export const receivablesResolvers: Resolvers = {
  Query: {
    invoice: (_, { id }, context) => byId(invoiceById(context), id),
    invoiceByNumber: (_, { number, company }, { db }) => invoiceByNumber(db, number, company),
    invoices: (_, args, { db }) => listInvoices(db, args),
    creditOverrides: (_, args, { db }) => listCreditOverrides(db, args),
  },
  Mutation: {
    setAccountTerms: (_, args, context) =>
      mutate(context, 'setAccountTerms', args, (tx, input, crm) => setAccountTerms(tx, crm, input)),
  },
  Customer: {
    account: ({ id }, { company }, context) => accountOfCustomer(context, company).load(id),
    invoices: ({ id }, args, context) => invoicesOfCustomer(context, args).load(id),
  },
  CustomerAccount: {
    balance: ({ balance, currency }) => rounded(balance, currency),
    overdue: ({ overdue, currency }) => rounded(overdue, currency),
    creditLimit: ({ creditLimit, currency }) => moneyOrNull(creditLimit, currency),
    availableCredit: (account) => moneyOrNull(availableCredit(account), account.currency),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  Invoice: {
    customer: ({ customerId }) => ({ id: customerId }),
    order: ({ orderId }, _, context) => (orderId ? orderById(context).load(orderId) : null),
    status: async (row, _, context) =>
      statusOf(row, (await companyById(context).load(row.companyId))?.timeZone ?? 'UTC'),
    lines: ({ id }, _, context) => linesOfInvoice(context).load(id),
    net: ({ net, currency }) => money(net, currency),
    tax: ({ tax, currency }) => money(tax, currency),
    total: ({ total, currency }) => money(total, currency),
    outstanding: ({ outstanding, currency }) => money(outstanding, currency),
    rate: ({ rate }) => plain(rate),
    baseTotal: ({ baseTotal, companyId }, _, context) => inBase(context, companyId, baseTotal),
    baseOutstanding: ({ baseOutstanding, companyId }, _, context) => inBase(context, companyId, baseOutstanding),
    allocations: ({ id }, _, context) => allocationsOfInvoice(context).load(id),
    creditNotes: ({ id }, _, context) => creditNotesOfInvoice(context).load(id),
  },
  InvoiceLine: {
    product: ({ productId }, _, context) => (productId ? productById(context).load(productId) : null),
    unitPrice: ({ unitPrice, currency }) => money(unitPrice, currency),
    net: ({ net, currency }) => money(net, currency),
    tax: ({ tax, currency }) => money(tax, currency),
    account: ({ accountId }, _, context) => (accountId ? ledgerAccountById(context).load(accountId) : null),
  },
  CreditOverride: {
    customer: ({ customerId }) => ({ id: customerId }),
    order: ({ orderId }, _, context) => (orderId ? orderById(context).load(orderId) : null),
    amount: ({ amount, currency }) => money(amount, currency),
    available: ({ available, currency }) => money(available, currency),
  },
}

const rounded = (amount: Decimal, currency: string) => money(roundTo(new Big(amount), currency), currency)

function statusOf({ outstanding, total, dueOn }: InvoiceRow, timeZone: string): InvoiceStatus {
  if (isZero(outstanding)) return 'PAID'
  if (dueOn < today(timeZone)) return 'OVERDUE'
  return outstanding === total ? 'OPEN' : 'PARTLY_PAID'
}

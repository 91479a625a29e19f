import { changesOfRecord } from '../changes.loaders.ts'
import { byId } from '../../common/context.ts'
import { isZero, money, moneyOrNull } from '../../common/money.ts'
import type { InvoiceStatus, Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { orderById } from '../sales/sales.loaders.ts'
import { productById } from '../stock/stock.loaders.ts'
import { companyById } from './ledger.loaders.ts'
import { today } from './ledger.service.ts'
import { postPayment } from './payments.service.ts'
import {
  accountOfCustomer,
  allocationsOfPayment,
  availableCredit,
  invoiceById,
  invoiceByNumber,
  invoicesOfCustomer,
  linesOfInvoice,
  listInvoices,
  listPayments,
  paymentsOfCustomer,
} from './receivables.loaders.ts'
import { setAccountTerms } from './receivables.service.ts'
import type { InvoiceRow } from './receivables.table.ts'

export const receivablesResolvers: Resolvers = {
  Query: {
    invoice: (_, { id }, context) => byId(invoiceById(context), id),
    invoiceByNumber: (_, { number, company }, { db }) => invoiceByNumber(db, number, company),
    invoices: (_, args, { db }) => listInvoices(db, args),
    payments: (_, args, { db }) => listPayments(db, args),
  },
  Mutation: {
    postPayment: (_, args, context) =>
      mutate(context, 'postPayment', args, (tx, input, crm) => postPayment(tx, crm, input)),
    setAccountTerms: (_, args, context) =>
      mutate(context, 'setAccountTerms', args, (tx, input, crm) => setAccountTerms(tx, crm, input)),
  },
  Customer: {
    account: ({ id }, { company }, context) => accountOfCustomer(context, company).load(id),
    invoices: ({ id }, args, context) => invoicesOfCustomer(context, args).load(id),
    payments: ({ id }, args, context) => paymentsOfCustomer(context, args).load(id),
  },
  CustomerAccount: {
    balance: ({ balance, currency }) => money(balance, currency),
    overdue: ({ overdue, currency }) => money(overdue, currency),
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
  },
  InvoiceLine: {
    product: ({ productId }, _, context) => (productId ? productById(context).load(productId) : null),
    unitPrice: ({ unitPrice, currency }) => money(unitPrice, currency),
    net: ({ net, currency }) => money(net, currency),
    tax: ({ tax, currency }) => money(tax, currency),
  },
  Payment: {
    customer: ({ customerId }) => ({ id: customerId }),
    amount: ({ amount, currency }) => money(amount, currency),
    unallocated: ({ unallocated, currency }) => money(unallocated, currency),
    allocations: ({ id }, _, context) => allocationsOfPayment(context).load(id),
  },
  Allocation: {
    invoice: ({ invoiceId }, _, context) => invoiceById(context).load(invoiceId),
    amount: ({ amount, currency }) => money(amount, currency),
  },
}

function statusOf({ outstanding, total, dueOn }: InvoiceRow, timeZone: string): InvoiceStatus {
  if (isZero(outstanding)) return 'PAID'
  if (dueOn < today(timeZone)) return 'OVERDUE'
  return outstanding === total ? 'OPEN' : 'PARTLY_PAID'
}

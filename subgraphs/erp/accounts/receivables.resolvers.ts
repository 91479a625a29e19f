import { page } from '../../common/list/list.ts'
import { money, moneyOrNull } from '../../common/money.ts'
import { write } from '../../common/write/write.ts'
import type { InvoiceStatus, Resolvers } from '../graph.generated.ts'
import { orderById } from '../sales/sales.loaders.ts'
import { writeTables } from '../schema.ts'
import { productById } from '../stock/stock.loaders.ts'
import { companyById } from './ledger.loaders.ts'
import { inCompany, today } from './ledger.service.ts'
import { postPayment } from './payments.service.ts'
import {
  accountOfCustomer,
  allocationsOfPayment,
  availableCredit,
  invoiceById,
  invoiceByNumber,
  invoiceList,
  invoicesOfCustomer,
  linesOfInvoice,
  paymentList,
  paymentsOfCustomer,
} from './receivables.loaders.ts'
import { setAccountTerms } from './receivables.service.ts'
import { invoice, payment, type InvoiceRow } from './receivables.table.ts'

export const receivablesResolvers: Resolvers = {
  Query: {
    invoice: (_, { id }, context) => invoiceById(context).load(id),
    invoiceByNumber: (_, { number, company }, { db }) => invoiceByNumber(db, number, inCompany(invoice.companyId, company)),
    invoices: (_, args, { db }) => page(db, invoiceList, args, inCompany(invoice.companyId, args.company)),
    payments: (_, args, { db }) => page(db, paymentList, args, inCompany(payment.companyId, args.company)),
  },
  Mutation: {
    postPayment: (_, { input, idempotencyKey }, context) =>
      write(context, writeTables, { mutation: 'postPayment', input, idempotencyKey }, (tx) =>
        postPayment(tx, context.crm, input),
      ),
    setAccountTerms: (_, { input, idempotencyKey }, context) =>
      write(context, writeTables, { mutation: 'setAccountTerms', input, idempotencyKey }, (tx) =>
        setAccountTerms(tx, context.crm, input),
      ),
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
  },
  Invoice: {
    customer: ({ customerId }) => ({ id: customerId }),
    order: ({ orderId }, _, context) => (orderId ? orderById(context).load(orderId) : null),
    status: async (row, _, context) => statusOf(row, (await companyById(context).load(row.companyId))?.timeZone ?? 'UTC'),
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
    invoice: async ({ invoiceId }, _, context) => (await invoiceById(context).load(invoiceId)) as InvoiceRow,
    amount: ({ amount, currency }) => money(amount, currency),
  },
}

function statusOf({ outstanding, total, dueOn }: InvoiceRow, timeZone: string): InvoiceStatus {
  if (Number(outstanding) === 0) return 'PAID'
  if (dueOn < today(timeZone)) return 'OVERDUE'
  return outstanding === total ? 'OPEN' : 'PARTLY_PAID'
}

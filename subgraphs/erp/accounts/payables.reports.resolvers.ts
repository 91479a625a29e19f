import { money, moneyOrNull } from '../../common/money.ts'
import type { ErpContext } from '../context.ts'
import type { Resolvers } from '../graph.generated.ts'
import { supplierById } from '../purchasing/purchasing.loaders.ts'
import type { ByAge } from './aged.service.ts'
import { companyByCode } from './company.known.service.ts'
import { supplierInvoiceById } from './payables.loaders.ts'
import { agedPayables, openPayables, paymentProposal } from './payables.reports.service.ts'
import type { SupplierInvoiceRow } from './payables.table.ts'
import { supplierPaymentById, supplierRefundById } from './supplier-payments.loaders.ts'
import { supplierStatement, type SupplierStatement } from './supplier-statement.service.ts'

const invoiceOf = async (id: string, context: ErpContext) =>
  (await supplierInvoiceById(context).load(id)) as SupplierInvoiceRow

const inItsCurrency = (amount: Exclude<keyof ByAge, 'currency'>) => (row: ByAge) => money(row[amount], row.currency)

const supplier = ({ supplierId }: { supplierId: string }, _: unknown, context: ErpContext) =>
  supplierById(context).load(supplierId)

const sums = (field: 'opening' | 'charged' | 'settled' | 'closing') => (statement: SupplierStatement) =>
  money(statement[field], statement.currency)

export const payablesReportsResolvers: Resolvers = {
  Query: {
    paymentProposal: async (_, { company, ...args }, { db }) =>
      paymentProposal(db, await companyByCode(db, company), args),
    agedPayables: (_, args, { db }) => agedPayables(db, args),
    openPayables: (_, args, { db }) => openPayables(db, args),
    supplierStatement: async (_, { company, ...args }, { db }) =>
      supplierStatement(db, await companyByCode(db, company), args),
  },
  AgedPayables: {
    payableAccount: ({ account, currency }) => moneyOrNull(account, currency),
  },
  AgedPayablesRow: {
    supplier: ({ id }, _, context) => supplierById(context).load(id),
  },
  PayablesByAge: {
    current: inItsCurrency('current'),
    days1To30: inItsCurrency('days1To30'),
    days31To60: inItsCurrency('days31To60'),
    days61To90: inItsCurrency('days61To90'),
    over90: inItsCurrency('over90'),
    unallocated: inItsCurrency('unallocated'),
    total: inItsCurrency('total'),
  },
  ProposedPayment: {
    supplier: ({ supplierId }, _, context) => supplierById(context).load(supplierId),
    invoices: async ({ invoiceIds }, _, context) => Promise.all(invoiceIds.map((id) => invoiceOf(id, context))),
    due: ({ due, currency }) => money(due, currency),
    credit: ({ credit, currency }) => money(credit, currency),
    toPay: ({ toPay, currency }) => money(toPay, currency),
  },
  OpenPayables: {
    total: ({ total, currency }) => money(total, currency),
  },
  OpenPayable: {
    supplier: ({ partyId }, _, context) => supplierById(context).load(partyId),
    invoice: ({ kind, id }, _, context) => (kind === 'PAYMENT' ? null : supplierInvoiceById(context).load(id)),
    payment: ({ kind, id }, _, context) => (kind === 'PAYMENT' ? supplierPaymentById(context).load(id) : null),
    amount: ({ total, currency }) => money(total, currency),
    open: ({ open, currency }) => money(open, currency),
    baseOpen: ({ baseOpen, baseCurrency }) => money(baseOpen, baseCurrency),
  },
  SupplierStatement: {
    supplier,
    opening: sums('opening'),
    charged: sums('charged'),
    settled: sums('settled'),
    closing: sums('closing'),
  },
  SupplierStatementLine: {
    invoice: ({ invoiceId }, _, context) => (invoiceId ? supplierInvoiceById(context).load(invoiceId) : null),
    payment: ({ paymentId }, _, context) => (paymentId ? supplierPaymentById(context).load(paymentId) : null),
    refund: ({ refundId }, _, context) => (refundId ? supplierRefundById(context).load(refundId) : null),
    amount: ({ amount, currency }) => money(amount, currency),
    balance: ({ balance, currency }) => money(balance, currency),
  },
}

import type { ErpContext } from '../context.ts'
import type { Resolvers } from '../graph.generated.ts'
import { money, moneyOrNull } from '../../common/money.ts'
import { creditNoteById } from './credit-notes.loaders.ts'
import { paymentById, refundById } from './payments.loaders.ts'
import { invoiceById } from './receivables.loaders.ts'
import type { ByAge } from './aged.service.ts'
import type { OpenItem } from './open-items.service.ts'
import { agedReceivables, openReceivables } from './receivables.reports.service.ts'
import { customerStatement, type CustomerStatement } from './statement.service.ts'

const customer = ({ customerId }: { customerId: string }) => ({ id: customerId })

const aged = (age: Exclude<keyof ByAge, 'currency'>) => (amounts: ByAge) => money(amounts[age], amounts.currency)

const sums = (field: 'opening' | 'charged' | 'settled' | 'closing') => (statement: CustomerStatement) =>
  money(statement[field], statement.currency)

const ofKind =
  <T>(kind: OpenItem['kind'], loaderOf: (context: ErpContext) => { load: (id: string) => Promise<T> }) =>
  (row: OpenItem, _: unknown, context: ErpContext) =>
    row.kind === kind ? loaderOf(context).load(row.id) : null

const loaded = <T>(id: string | null, loader: { load: (id: string) => Promise<T> }) => (id ? loader.load(id) : null)

export const receivablesReportsResolvers: Resolvers = {
  Query: {
    agedReceivables: (_, args, { db }) => agedReceivables(db, args),
    openReceivables: (_, args, { db }) => openReceivables(db, args),
    customerStatement: (_, args, { db }) => customerStatement(db, args),
  },
  AgedReceivables: {
    receivableAccount: ({ account, currency }) => moneyOrNull(account, currency),
  },
  AgedReceivablesRow: {
    customer: ({ id }) => ({ id }),
  },
  ReceivablesByAge: {
    current: aged('current'),
    days1To30: aged('days1To30'),
    days31To60: aged('days31To60'),
    days61To90: aged('days61To90'),
    over90: aged('over90'),
    unallocated: aged('unallocated'),
    total: aged('total'),
  },
  OpenReceivables: {
    total: ({ total, currency }) => money(total, currency),
  },
  OpenReceivable: {
    customer: ({ partyId }) => ({ id: partyId }),
    invoice: ofKind('INVOICE', invoiceById),
    payment: ofKind('PAYMENT', paymentById),
    creditNote: ofKind('CREDIT_NOTE', creditNoteById),
    amount: ({ total, currency }) => money(total, currency),
    open: ({ open, currency }) => money(open, currency),
    baseOpen: ({ baseOpen, baseCurrency }) => money(baseOpen, baseCurrency),
  },
  CustomerStatement: {
    customer,
    opening: sums('opening'),
    charged: sums('charged'),
    settled: sums('settled'),
    closing: sums('closing'),
  },
  CustomerStatementLine: {
    invoice: ({ invoiceId }, _, context) => loaded(invoiceId, invoiceById(context)),
    payment: ({ paymentId }, _, context) => loaded(paymentId, paymentById(context)),
    creditNote: ({ creditNoteId }, _, context) => loaded(creditNoteId, creditNoteById(context)),
    refund: ({ refundId }, _, context) => loaded(refundId, refundById(context)),
    amount: ({ amount, currency }) => money(amount, currency),
    balance: ({ balance, currency }) => money(balance, currency),
  },
}

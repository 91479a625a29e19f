import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { reading } from '../../common/graph/columns.ts'
import { given } from '../../common/list/given.ts'
import { isZero, money, moneyOrNull, plain, roundTo, type Decimal } from '../../common/money.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { InvoiceStatus, Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { orderById } from '../sales/sales.loaders.ts'
import { productById } from '../stock/stock.loaders.ts'
import { inBase, ofCompany } from './company.facts.ts'
import { creditNotesOfInvoice } from './credit-notes.loaders.ts'
import { ledgerAccountById } from './ledger.loaders.ts'
import { today } from './business-day.ts'
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
import type { InvoiceLineInCurrency } from './receivables.loaders.ts'
import type { InvoiceRow } from './receivables.table.ts'

const reads = reading<InvoiceRow>()
const readsLine = reading<InvoiceLineInCurrency>()

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
    customer: reads(['customerId'], ({ customerId }) => ({ id: customerId })),
    order: reads(['orderId'], ({ orderId }, _, context) => (orderId ? orderById(context).load(orderId) : null)),
    status: reads(['companyId', 'outstanding', 'total', 'dueOn'], (row, _, context) =>
      ofCompany(context, row.companyId, ({ timeZone }) => statusOf(row, timeZone)),
    ),
    lines: reads(['id', 'currency'], async ({ id, currency }, asked, context) =>
      given({ currency }, await linesOfInvoice(context, asked).load(id)),
    ),
    net: reads(['net', 'currency'], ({ net, currency }) => money(net, currency)),
    tax: reads(['tax', 'currency'], ({ tax, currency }) => money(tax, currency)),
    total: reads(['total', 'currency'], ({ total, currency }) => money(total, currency)),
    outstanding: reads(['outstanding', 'currency'], ({ outstanding, currency }) => money(outstanding, currency)),
    rate: reads(['rate'], ({ rate }) => plain(rate)),
    baseTotal: reads(['companyId', 'baseTotal'], ({ companyId, baseTotal }, _, context) =>
      inBase(context, companyId, baseTotal),
    ),
    baseOutstanding: reads(['companyId', 'baseOutstanding'], ({ companyId, baseOutstanding }, _, context) =>
      inBase(context, companyId, baseOutstanding),
    ),
    allocations: reads(['id'], ({ id }, _, context) => allocationsOfInvoice(context).load(id)),
    creditNotes: reads(['id'], ({ id }, _, context) => creditNotesOfInvoice(context).load(id)),
  },
  InvoiceLine: {
    product: readsLine(['productId'], ({ productId }, _, context) =>
      productId ? productById(context).load(productId) : null,
    ),
    unitPrice: readsLine(['unitPrice', 'currency'], ({ unitPrice, currency }) => money(unitPrice, currency)),
    net: readsLine(['net', 'currency'], ({ net, currency }) => money(net, currency)),
    tax: readsLine(['tax', 'currency'], ({ tax, currency }) => money(tax, currency)),
    account: readsLine(['accountId'], ({ accountId }, _, context) =>
      accountId ? ledgerAccountById(context).load(accountId) : null,
    ),
  },
  CreditOverride: {
    customer: ({ customerId }) => ({ id: customerId }),
    order: ({ orderId }, _, context) => (orderId ? orderById(context).load(orderId) : null),
    amount: ({ amount, currency }) => money(amount, currency),
    available: ({ available, currency }) => money(available, currency),
  },
}

const rounded = (amount: Decimal, currency: string) => money(roundTo(new Big(amount), currency), currency)

function statusOf(
  { outstanding, total, dueOn }: Pick<InvoiceRow, 'outstanding' | 'total' | 'dueOn'>,
  timeZone: string,
): InvoiceStatus {
  if (isZero(outstanding)) return 'PAID'
  if (dueOn < today(timeZone)) return 'OVERDUE'
  return outstanding === total ? 'OPEN' : 'PARTLY_PAID'
}

import Big from 'big.js'
import { money } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { booksOf } from './books.service.ts'
import { costCentreById } from './dimensions.loaders.ts'
import { generalLedger } from './general-ledger.service.ts'
import { incomeStatement, type AmountAndBefore } from './income.service.ts'
import { journalEntryById, ledgerAccountById } from './ledger.loaders.ts'
import type { LedgerAccountRow } from './chart.table.ts'
import type { JournalEntryRow } from './ledger.table.ts'
import type { TaxCodeRow } from './tax.table.ts'
import { balanceSheet, trialBalance, type BalanceSheet, type BalanceSheetLine } from './reports.service.ts'
import { taxCodeById } from './tax.loaders.ts'
import { vatReport } from './tax.report.service.ts'
import type { ErpContext } from '../context.ts'
import { sum } from '../../common/money.ts'

const accountOf = async ({ accountId }: { accountId: string }, _: unknown, context: ErpContext) =>
  (await ledgerAccountById(context).load(accountId)) as LedgerAccountRow

const compared = {
  amount: ({ amount, currency }: AmountAndBefore) => money(amount, currency),
  before: ({ before, currency }: AmountAndBefore) => money(before, currency),
  change: ({ amount, before, currency }: AmountAndBefore) => money(less(amount, before), currency),
}

const less = (amount: string, ...others: string[]): string =>
  others.reduce((left, other) => left.minus(other), new Big(amount)).toFixed()

const amounts = (lines: readonly BalanceSheetLine[]) => lines.map(({ amount }) => amount)

const inBooks = ({ books }: BalanceSheet, ...all: string[]) => money(sum(all), books.currency)

export const reportsResolvers: Resolvers = {
  Query: {
    trialBalance: async (_, { asOf, knownAt, ...asked }, { db }) =>
      trialBalance(db, await booksOf(db, asked, asOf), { knownAt }),
    incomeStatement: async (_, { company, companies, currency, ...asked }, { db }) =>
      incomeStatement(db, await booksOf(db, { company, companies, currency }, asked.to), asked),
    balanceSheet: async (_, { asOf, knownAt, ...asked }, { db }) =>
      balanceSheet(db, await booksOf(db, asked, asOf), { knownAt }),
    generalLedger: (_, args, { db }) => generalLedger(db, args),
    vatReport: (_, args, { db }) => vatReport(db, args),
  },
  TrialBalance: {
    totalDebit: ({ totalDebit, books }) => money(totalDebit, books.currency),
    totalCredit: ({ totalCredit, books }) => money(totalCredit, books.currency),
  },
  TrialBalanceLine: {
    account: accountOf,
    debit: ({ debit, currency }) => money(debit, currency),
    credit: ({ credit, currency }) => money(credit, currency),
  },
  IncomeStatementLine: { account: accountOf, ...compared },
  AmountAndBefore: compared,
  BalanceSheet: {
    resultOfYear: (sheet) => inBooks(sheet, sheet.resultOfYear),
    earlierResults: (sheet) => inBooks(sheet, sheet.earlierResults),
    totalAssets: (sheet) => inBooks(sheet, ...amounts(sheet.assets)),
    totalLiabilities: (sheet) => inBooks(sheet, ...amounts(sheet.liabilities)),
    totalEquity: (sheet) => inBooks(sheet, ...amounts(sheet.equity), sheet.resultOfYear, sheet.earlierResults),
  },
  BalanceSheetLine: {
    account: accountOf,
    amount: ({ amount, currency }) => money(amount, currency),
  },
  GeneralLedgerLine: {
    entry: async ({ entryId }, _, context) => (await journalEntryById(context).load(entryId)) as JournalEntryRow,
    debit: ({ debit, currency }) => money(debit, currency),
    credit: ({ credit, currency }) => money(credit, currency),
    balance: ({ balance, currency }) => money(balance, currency),
    costCentre: ({ costCentreId }, _, context) => (costCentreId ? costCentreById(context).load(costCentreId) : null),
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
  },
  VatReport: {
    outputTax: ({ outputTax, books }) => money(outputTax, books.currency),
    inputTax: ({ inputTax, books }) => money(inputTax, books.currency),
    payable: ({ outputTax, inputTax, books }) => money(less(outputTax, inputTax), books.currency),
  },
  VatReportLine: {
    taxCode: async ({ taxCodeId }, _, context) => (await taxCodeById(context).load(taxCodeId)) as TaxCodeRow,
    base: ({ base, currency }) => money(base, currency),
    tax: ({ tax, currency }) => money(tax, currency),
  },
  VatAccountCheck: {
    account: accountOf,
    ledger: ({ ledger, currency }) => money(ledger, currency),
    tax: ({ tax, currency }) => money(tax, currency),
    settled: ({ settled, currency }) => money(settled, currency),
    difference: ({ difference, currency }) => money(difference, currency),
  },
}

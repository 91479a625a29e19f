import { money } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import {
  ledgerAccountById,
  linesOfEntry,
  listCompanies,
  listJournalEntries,
  listLedgerAccounts,
} from './ledger.loaders.ts'
import { companyByCode, today } from './ledger.service.ts'
import type { LedgerAccountRow } from './ledger.table.ts'
import { trialBalance } from './reports.service.ts'

export const ledgerResolvers: Resolvers = {
  Query: {
    companies: (_, _args, { db }) => listCompanies(db),
    ledgerAccounts: (_, args, { db }) => listLedgerAccounts(db, args),
    journalEntries: (_, args, { db }) => listJournalEntries(db, args),
    trialBalance: async (_, { asOf, company: code }, { db }) => {
      const company = await companyByCode(db, code)
      return trialBalance(db, company, asOf ?? today(company.timeZone))
    },
  },
  JournalEntry: {
    lines: ({ id }, _, context) => linesOfEntry(context).load(id),
  },
  JournalLine: {
    account: async ({ accountId }, _, context) =>
      (await ledgerAccountById(context).load(accountId)) as LedgerAccountRow,
    debit: ({ debit, currency }) => money(debit, currency),
    credit: ({ credit, currency }) => money(credit, currency),
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
  },
  TrialBalance: {
    totalDebit: ({ totalDebit, company }) => money(totalDebit, company.baseCurrency),
    totalCredit: ({ totalCredit, company }) => money(totalCredit, company.baseCurrency),
  },
  TrialBalanceLine: {
    debit: ({ debit, currency }) => money(debit, currency),
    credit: ({ credit, currency }) => money(credit, currency),
  },
}

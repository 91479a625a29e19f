import { money, moneyOrNull } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { supplierById } from '../purchasing/purchasing.loaders.ts'
import { costCentreById } from './dimensions.loaders.ts'
import {
  journalEntryById,
  ledgerAccountById,
  linesOfEntry,
  listCompanies,
  listJournalEntries,
  reversalOfEntry,
} from './ledger.loaders.ts'
import type { LedgerAccountRow } from './chart.table.ts'
import { taxCodeById } from './tax.loaders.ts'

export const ledgerResolvers: Resolvers = {
  Query: {
    companies: (_, _args, { db }) => listCompanies(db),
    journalEntries: (_, args, { db }) => listJournalEntries(db, args),
  },
  JournalEntry: {
    reverses: ({ reversesId }, _, context) => (reversesId ? journalEntryById(context).load(reversesId) : null),
    reversedBy: ({ id }, _, context) => reversalOfEntry(context).load(id),
    lines: ({ id }, _, context) => linesOfEntry(context).load(id),
  },
  JournalLine: {
    account: async ({ accountId }, _, context) =>
      (await ledgerAccountById(context).load(accountId)) as LedgerAccountRow,
    debit: ({ debit, currency }) => money(debit, currency),
    credit: ({ credit, currency }) => money(credit, currency),
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    supplier: ({ supplierId }, _, context) => (supplierId ? supplierById(context).load(supplierId) : null),
    costCentre: ({ costCentreId }, _, context) => (costCentreId ? costCentreById(context).load(costCentreId) : null),
    foreign: ({ currencyAmount, foreignCurrency }) => moneyOrNull(currencyAmount, foreignCurrency ?? ''),
    taxCode: ({ taxCodeId }, _, context) => (taxCodeId ? taxCodeById(context).load(taxCodeId) : null),
  },
}

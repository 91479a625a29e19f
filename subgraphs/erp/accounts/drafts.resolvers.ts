import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { money, moneyOrNull } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { costCentreById } from './dimensions.loaders.ts'
import { journalDraftById, linesOfDraft, listJournalDrafts } from './drafts.loaders.ts'
import {
  createJournalDraft,
  deleteJournalDraft,
  postJournalDraft,
  reverseJournalEntry,
  updateJournalDraft,
} from './drafts.service.ts'
import { companyById, ledgerAccountById } from './ledger.loaders.ts'
import type { CompanyRow } from './company.table.ts'
import type { LedgerAccountRow } from './chart.table.ts'
import { taxCodeById } from './tax.loaders.ts'

export const draftsResolvers: Resolvers = {
  Query: {
    journalDraft: (_, { id }, context) => byId(journalDraftById(context), id),
    journalDrafts: (_, args, { db }) => listJournalDrafts(db, args),
  },
  Mutation: {
    createJournalDraft: (_, args, context) => mutate(context, 'createJournalDraft', args, createJournalDraft),
    updateJournalDraft: (_, args, context) => mutate(context, 'updateJournalDraft', args, updateJournalDraft),
    deleteJournalDraft: (_, args, context) => mutate(context, 'deleteJournalDraft', args, deleteJournalDraft),
    postJournalDraft: (_, args, context) => mutate(context, 'postJournalDraft', args, postJournalDraft),
    reverseJournalEntry: (_, args, context) => mutate(context, 'reverseJournalEntry', args, reverseJournalEntry),
  },
  JournalDraft: {
    lines: ({ id }, _, context) => linesOfDraft(context).load(id),
    difference: async ({ id, companyId }, _, context) => {
      const lines = await linesOfDraft(context).load(id)
      const { baseCurrency } = (await companyById(context).load(companyId)) as CompanyRow
      const difference = lines.reduce((all, { debit, credit }) => all.plus(debit).minus(credit), new Big(0))
      return money(difference.toFixed(), baseCurrency)
    },
  },
  JournalDraftLine: {
    account: async ({ accountId }, _, context) =>
      (await ledgerAccountById(context).load(accountId)) as LedgerAccountRow,
    debit: ({ debit, baseCurrency }) => money(debit, baseCurrency),
    credit: ({ credit, baseCurrency }) => money(credit, baseCurrency),
    costCentre: ({ costCentreId }, _, context) => (costCentreId ? costCentreById(context).load(costCentreId) : null),
    foreign: ({ currencyAmount, currency }) => moneyOrNull(currencyAmount, currency ?? ''),
    taxCode: ({ taxCodeId }, _, context) => (taxCodeId ? taxCodeById(context).load(taxCodeId) : null),
  },
}

import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { createCompany } from './company.service.ts'
import { journalEntryById } from './ledger.loaders.ts'
import { fiscalYearsOfCompany } from './periods.loaders.ts'
import { addFiscalYear, closePeriod, reopenPeriod } from './periods.service.ts'
import { closeFiscalYear } from './year-end.service.ts'

export const periodsResolvers: Resolvers = {
  Mutation: {
    setUpCompany: (_, args, context) => mutate(context, 'setUpCompany', args, createCompany),
    addFiscalYear: (_, args, context) => mutate(context, 'addFiscalYear', args, addFiscalYear),
    closePeriod: (_, args, context) => mutate(context, 'closePeriod', args, closePeriod),
    reopenPeriod: (_, args, context) => mutate(context, 'reopenPeriod', args, reopenPeriod),
    closeFiscalYear: (_, args, context) => mutate(context, 'closeFiscalYear', args, closeFiscalYear),
  },
  Company: {
    fiscalYears: ({ id }, _, context) => fiscalYearsOfCompany(context).load(id),
  },
  FiscalYear: {
    closingEntry: ({ closingEntryId }, _, context) =>
      closingEntryId ? journalEntryById(context).load(closingEntryId) : null,
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
}

import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { resultOf } from '../../common/write/bulk/bulk.ts'
import type { CrmContext } from '../context.ts'
import { contactById, customerById } from '../customers/customers.loaders.ts'
import type { Reference } from '../erp.ts'
import { customReferences, withCustomFields } from '../fields/lookup.ts'
import type { CustomValueInput, Resolvers, TextLanguage } from '../graph.generated.ts'
import { stateChangesOf } from '../lifecycles/lifecycles.loaders.ts'
import { mutate, mutateRows } from '../mutate.ts'
import { calendarById } from './calendars.loaders.ts'
import { createCases, moveCases, updateCases } from './cases.bulk.service.ts'
import { caseById, caseList, casesOfCustomer, eventsOfCase, messagesOfCase, ratingOfCase } from './cases.loaders.ts'
import { addCaseMessage, moveCase, rateCase } from './cases.moves.service.ts'
import { caseAges, caseEscalations, caseReport, caseSatisfaction } from './cases.reports.service.ts'
import { createCase, escalateDueCases, updateCase } from './cases.service.ts'
import { policyById, queueById } from './sla.loaders.ts'

const employee = (field: string, id: string | null | undefined): Reference => ({ to: 'employees', field, id })

interface Referring {
  readonly ownerId?: string | null
  readonly custom?: readonly CustomValueInput[] | null
}

/** What cases that are written refer to in ERP. */
async function referencesOf(context: CrmContext, rows: readonly Referring[]): Promise<(row: Referring) => Reference[]> {
  const custom = await customReferences(context, 'CASE', rows)
  return (row) => [employee('ownerId', row.ownerId), ...custom(row)]
}

export const casesResolvers: Resolvers = {
  Query: {
    case: (_, { id }, context) => byId(caseById(context), id),
    cases: async (_, args, context) => page(context.db, caseList, await withCustomFields(context, 'CASE', args)),
    caseReport: (_, { from, before, by }, { db }) => caseReport(db, from, before, by),
    caseAges: (_, { by }, { db }) => caseAges(db, by),
    caseEscalations: (_, { from, before, by }, { db }) => caseEscalations(db, from, before, by),
    caseSatisfaction: (_, { from, before, by }, { db }) => caseSatisfaction(db, from, before, by),
  },
  Mutation: {
    createCase: async (_, args, context) =>
      mutate(context, 'createCase', args, createCase, (await referencesOf(context, [args.input]))(args.input)),
    updateCase: async (_, args, context) =>
      mutate(context, 'updateCase', args, updateCase, (await referencesOf(context, [args.input]))(args.input)),
    createCases: async (_, args, context) =>
      mutateRows(context, 'createCases', args, createCases, await referencesOf(context, args.input.rows)),
    updateCases: async (_, args, context) =>
      mutateRows(context, 'updateCases', args, updateCases, await referencesOf(context, args.input.rows)),
    moveCases: (_, args, context) => mutate(context, 'moveCases', args, moveCases),
    moveCase: (_, args, context) => mutate(context, 'moveCase', args, moveCase),
    addCaseMessage: (_, args, context) =>
      mutate(context, 'addCaseMessage', args, addCaseMessage, [employee('employeeId', args.input.employeeId)]),
    rateCase: (_, args, context) => mutate(context, 'rateCase', args, rateCase),
    escalateDueCases: (_, args, context) =>
      mutate(context, 'escalateDueCases', { ...args, input: null }, escalateDueCases),
  },
  CaseBulkRow: { result: (row, _, context) => resultOf(row, (id) => caseById(context).load(id)) },
  Customer: {
    cases: ({ id }, args, context) => casesOfCustomer(context, args).load(id),
  },
  Case: {
    language: ({ language }) => language.toUpperCase() as TextLanguage,
    customer: ({ customerId }, _, context) => customerById(context).load(customerId),
    contact: ({ contactId }, _, context) => (contactId ? contactById(context).load(contactId) : null),
    queue: ({ queueId }, _, context) => (queueId ? queueById(context).load(queueId) : null),
    owner: ({ ownerId }) => (ownerId ? { id: ownerId } : null),
    policy: ({ policyId }, _, context) => (policyId ? policyById(context).load(policyId) : null),
    calendar: ({ calendarId }, _, context) => (calendarId ? calendarById(context).load(calendarId) : null),
    firstResponse: (row) => ({
      minutes: row.firstResponseMinutes,
      dueAt: row.firstResponseDueAt,
      metAt: row.firstRespondedAt,
      took: row.firstResponseTook,
      escalated: row.firstResponseStage > 0,
      breached: row.firstResponseStage === 2,
    }),
    resolution: (row) => ({
      minutes: row.resolutionMinutes,
      dueAt: row.resolutionDueAt,
      metAt: row.resolvedAt,
      took: row.resolutionTook,
      escalated: row.resolutionStage > 0,
      breached: row.resolutionStage === 2,
    }),
    events: ({ id }, _, context) => eventsOfCase(context).load(id),
    messages: ({ id }, args, context) => messagesOfCase(context, args).load(id),
    rating: ({ id }, _, context) => ratingOfCase(context).load(id),
    moves: ({ id }, args, context) => stateChangesOf(context, args).load(id),
  },
  CaseMessage: {
    employee: ({ employeeId }) => (employeeId ? { id: employeeId } : null),
    contact: ({ contactId }, _, context) => (contactId ? contactById(context).load(contactId) : null),
  },
  SlaEvent: {
    employee: ({ employeeId }) => (employeeId ? { id: employeeId } : null),
  },
}

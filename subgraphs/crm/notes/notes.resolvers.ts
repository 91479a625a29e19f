import { resultOf } from '../../common/write/bulk/bulk.ts'
import { campaignById } from '../campaigns/campaigns.loaders.ts'
import type { CrmContext } from '../context.ts'
import type { Reference } from '../erp.ts'
import { contactById, customerById } from '../customers/customers.loaders.ts'
import { filesOfRecord } from '../files/files.loaders.ts'
import type { AddNoteInput, NoteRecord as ShownRecord, Resolvers, TextLanguage } from '../graph.generated.ts'
import { leadById } from '../leads/leads.loaders.ts'
import { mutate, mutateRows } from '../mutate.ts'
import { opportunityById } from '../pipeline/opportunities.loaders.ts'
import { readableRecords } from '../readable.ts'
import { shownRecord } from '../records.ts'
import { caseById } from '../service/cases.loaders.ts'
import { noteById, notesOfCustomer, notesOfRecord, readableNote } from './notes.loaders.ts'
import { addNote, addNotes, deleteNote, updateNote } from './notes.service.ts'
import type { NoteRecord, NoteRow } from './notes.table.ts'

const on =
  <Row>(record: NoteRecord, load: (context: CrmContext, id: string) => Row) =>
  (row: NoteRow, _: unknown, context: CrmContext) =>
    row.record === record ? load(context, row.recordId) : null

const notes = (
  { id }: { readonly id: string },
  args: { readonly first?: number | null; readonly after?: string | null },
  context: CrmContext,
) => notesOfRecord(context, args).load(id)

const authorOf = ({ authorId }: AddNoteInput): Reference[] => [{ to: 'employees', field: 'authorId', id: authorId }]

export const notesResolvers: Resolvers = {
  Query: {
    note: (_, { id }, context, { schema }) => readableNote(context, readableRecords(schema, context), id),
  },
  Mutation: {
    addNote: (_, args, context) => mutate(context, 'addNote', args, addNote, authorOf(args.input)),
    addNotes: (_, args, context) => mutateRows(context, 'addNotes', args, addNotes, authorOf),
    updateNote: (_, args, context, { schema }) =>
      mutate(context, 'updateNote', args, (tx, input) => updateNote(tx, readableRecords(schema, context), input)),
    deleteNote: (_, args, context, { schema }) =>
      mutate(context, 'deleteNote', args, (tx, input) => deleteNote(tx, readableRecords(schema, context), input)),
  },
  Customer: { notes: ({ id }, args, context) => notesOfCustomer(context, args).load(id) },
  Contact: { notes },
  Opportunity: { notes },
  Case: { notes },
  Campaign: { notes },
  Lead: { notes },
  NoteBulkRow: {
    result: (row, _, context) => resultOf(row, (id) => noteById(context).load(id)),
  },
  Note: {
    record: ({ record }) => shownRecord<ShownRecord>(record),
    title: ({ title }) => title ?? '',
    text: ({ body }) => body ?? '',
    language: ({ language }) => language.toUpperCase() as TextLanguage,
    author: ({ authorId }) => (authorId ? { id: authorId } : null),
    customer: ({ customerId }, _, context) => (customerId ? customerById(context).load(customerId) : null),
    contact: on('contact', (context, id) => contactById(context).load(id)),
    opportunity: on('opportunity', (context, id) => opportunityById(context).load(id)),
    case: on('service_case', (context, id) => caseById(context).load(id)),
    campaign: on('campaign', (context, id) => campaignById(context).load(id)),
    lead: on('lead', (context, id) => leadById(context).load(id)),
    files: ({ id }, args, context) => filesOfRecord(context, args).load(id),
  },
}

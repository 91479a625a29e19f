import { eq, sql, type SQL } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { codeText, dateRange, is, numberRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { CreditNoteFilter, CreditNoteOrderField, CreditNoteStatus } from '../graph.generated.ts'
import { listInCompany } from './company.loaders.ts'
import { creditNote, creditNoteLine, type CreditNoteLineRow } from './credit-notes.table.ts'
import { hasProduct } from './receivables.loaders.ts'

export type CreditNoteLineInCurrency = CreditNoteLineRow & { readonly currency: string }

export const creditNoteById = rowLoader(creditNote, 'id')

/** Their currency is for the document to give. */
export const linesOfCreditNote = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(creditNoteLine)
      .where(sql`${creditNoteLine.creditNoteId} = any(${array(ids, 'uuid')})`)
      .orderBy(creditNoteLine.creditNoteId, creditNoteLine.lineNumber),
  (row) => row.creditNoteId,
)

export const creditNotesOfInvoice = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(creditNote)
      .where(sql`${creditNote.invoiceId} = any(${array(ids, 'uuid')})`)
      .orderBy(creditNote.issuedOn, creditNote.id),
  (row) => row.invoiceId,
)

const inStatus: Record<CreditNoteStatus, SQL> = {
  OPEN: sql`${creditNote.unallocated} > 0`,
  ALLOCATED: sql`${creditNote.unallocated} = 0`,
}

const creditNoteList: ListDefinition<typeof creditNote, CreditNoteFilter, CreditNoteOrderField> = {
  table: creditNote,
  orders: { ISSUED_ON: 'issuedOn', NUMBER: 'number', TOTAL: 'total', UNALLOCATED: 'unallocated' },
  defaultOrder: [{ field: 'ISSUED_ON', direction: 'DESC' }],
  where: (filter) => [
    is(creditNote.customerId, filter.customerId),
    is(creditNote.invoiceId, filter.invoiceId),
    codeText(creditNote.number, filter.number),
    filter.status ? inStatus[filter.status] : undefined,
    dateRange(creditNote.issuedOn, filter.issuedOn),
    numberRange(creditNote.total, filter.total),
    numberRange(creditNote.unallocated, filter.unallocated),
    filter.currency ? eq(creditNote.currency, filter.currency) : undefined,
    hasProduct(sql`erp.credit_note_line l`, sql`l.credit_note_id = ${creditNote.id}`, filter.productId),
  ],
}

export const listCreditNotes = listInCompany(creditNoteList, creditNote.companyId)
export const creditNotesOfCustomer = childList(creditNoteList, { column: creditNote.customerId })

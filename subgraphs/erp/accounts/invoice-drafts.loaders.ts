import { eq, sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { InvoiceDraftFilter } from '../graph.generated.ts'
import { listInCompany } from './company.loaders.ts'
import { invoiceDraft, invoiceDraftLine, type InvoiceDraftLineRow } from './invoice-drafts.table.ts'

export type InvoiceDraftLineInCurrency = InvoiceDraftLineRow & { readonly currency: string }

export const invoiceDraftById = rowLoader(invoiceDraft, 'id')

/** Their currency is for the document to give. */
export const linesOfDraft = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(invoiceDraftLine)
      .where(sql`${invoiceDraftLine.draftId} = any(${array(ids, 'uuid')})`)
      .orderBy(invoiceDraftLine.draftId, invoiceDraftLine.lineNumber),
  (row) => row.draftId,
)

const draftList: ListDefinition<typeof invoiceDraft, InvoiceDraftFilter, 'RECORDED_AT'> = {
  table: invoiceDraft,
  orders: { RECORDED_AT: 'recordedAt' },
  defaultOrder: [{ field: 'RECORDED_AT', direction: 'DESC' }],
  where: (filter) => [
    is(invoiceDraft.customerId, filter.customerId),
    filter.status ? eq(invoiceDraft.status, filter.status) : undefined,
  ],
}

export const listInvoiceDrafts = listInCompany(draftList, invoiceDraft.companyId)

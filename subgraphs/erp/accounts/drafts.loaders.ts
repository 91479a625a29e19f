import { eq, getTableColumns, sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { listInCompany } from './company.loaders.ts'
import { journalDraft, journalDraftLine, type JournalDraftLineRow } from './drafts.table.ts'
import { company } from './company.table.ts'

/** A line with its company's base currency, which its amounts are in. */
export type JournalDraftLineInCurrency = JournalDraftLineRow & {
  readonly baseCurrency: string
}

export const journalDraftById = rowLoader(journalDraft, 'id')

export const linesOfDraft = groupLoader<JournalDraftLineInCurrency>(
  (db, ids) =>
    db
      .select({ ...getTableColumns(journalDraftLine), baseCurrency: company.baseCurrency })
      .from(journalDraftLine)
      .innerJoin(journalDraft, eq(journalDraft.id, journalDraftLine.draftId))
      .innerJoin(company, eq(company.id, journalDraft.companyId))
      .where(sql`${journalDraftLine.draftId} = any(${array(ids, 'uuid')})`)
      .orderBy(journalDraftLine.draftId, journalDraftLine.lineNumber),
  (row) => row.draftId,
)

const journalDraftList: ListDefinition<typeof journalDraft, never, 'POSTED_ON'> = {
  table: journalDraft,
  orders: { POSTED_ON: 'postedOn' },
  defaultOrder: [{ field: 'POSTED_ON', direction: 'DESC' }],
}

export const listJournalDrafts = listInCompany(journalDraftList, journalDraft.companyId)

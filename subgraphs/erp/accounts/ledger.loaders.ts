import { eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { codeText, dateRange, foldedText, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { isUuid } from '../../common/uuid.ts'
import type { JournalEntryFilter, JournalEntryOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { listInCompany } from './company.loaders.ts'
import { company, type CompanyRow } from './company.table.ts'
import { ledgerAccount } from './chart.table.ts'
import { journalEntry, journalLine, type JournalLineRow } from './ledger.table.ts'

/** A line with its company's base currency, which its amounts are in. */
export type JournalLineInCurrency = JournalLineRow & {
  readonly currency: string
  /** What the document says, where that is another. */
  readonly foreignCurrency: string | null
}

export const companyById = rowLoader(company, 'id')

export const journalEntryById = rowLoader(journalEntry, 'id')

/** What took an entry back, by that entry's id. */
export const reversalOfEntry = rowLoader(journalEntry, 'reversesId')

export const ledgerAccountById = rowLoader(ledgerAccount, 'id')

export const linesOfEntry = groupLoader<JournalLineInCurrency>(
  (db, ids) =>
    db
      .select({
        ...getTableColumns(journalLine),
        currency: company.baseCurrency,
        foreignCurrency: journalLine.currency,
      })
      .from(journalLine)
      .innerJoin(journalEntry, eq(journalEntry.id, journalLine.entryId))
      .innerJoin(company, eq(company.id, journalEntry.companyId))
      .where(sql`${journalLine.entryId} = any(${array(ids, 'uuid')})`)
      .orderBy(journalLine.entryId, journalLine.lineNumber),
  (row) => row.entryId,
)

const journalEntryList: ListDefinition<typeof journalEntry, JournalEntryFilter, JournalEntryOrderField> = {
  table: journalEntry,
  orders: { POSTED_ON: 'postedOn', NUMBER: 'number' },
  defaultOrder: [{ field: 'POSTED_ON', direction: 'DESC' }],
  where: (filter) => [
    dateRange(journalEntry.postedOn, filter.postedOn),
    is(journalEntry.source, filter.source),
    codeText(journalEntry.number, filter.number),
    foldedText(sql`erp.fold(${journalEntry.description})`, fold, filter.description),
    filter.accountNumber
      ? touches(
          sql`join erp.ledger_account account on account.id = line.account_id and account.number = ${filter.accountNumber}`,
          filter.postedOn,
        )
      : undefined,
    filter.costCentre
      ? touches(
          sql`join erp.cost_centre centre on centre.id = line.cost_centre_id and centre.code = ${filter.costCentre}`,
          filter.postedOn,
        )
      : undefined,
    filter.project
      ? withLine(sql`line.project_id = ${isUuid(filter.project) ? filter.project : null}::uuid`, filter.postedOn)
      : undefined,
    filter.amount?.min || filter.amount?.max
      ? withLine(
          sql`line.debit + line.credit between coalesce(${filter.amount.min ?? null}::numeric, 0)
                and coalesce(${filter.amount.max ?? null}::numeric, 'infinity')`,
          filter.postedOn,
        )
      : undefined,
  ],
}

/** A line has its entry's day: said twice, lines of other days are not read. */
const touches = (join: SQL, postedOn: JournalEntryFilter['postedOn']): SQL =>
  sql`${journalEntry.id} in (select line.entry_id from erp.journal_line line ${join} where ${days(postedOn)})`

const withLine = (condition: SQL, postedOn: JournalEntryFilter['postedOn']): SQL =>
  sql`${journalEntry.id} in (select line.entry_id from erp.journal_line line where ${condition} and ${days(postedOn)})`

const days = (postedOn: JournalEntryFilter['postedOn']): SQL => sql`line.posted_on
  between ${postedOn?.from ?? '-infinity'}::date and ${postedOn?.to ?? 'infinity'}::date`

export const listJournalEntries = listInCompany(journalEntryList, journalEntry.companyId)

export const listCompanies = (db: Db): Promise<CompanyRow[]> => db.select().from(company).orderBy(company.code)

import type DataLoader from 'dataloader'
import { getTableColumns, sql } from 'drizzle-orm'
import { groupLoader, type Context } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { childList } from '../../common/list/child-list.ts'
import type { Connection, PageArguments } from '../../common/list/page.ts'
import { listInCompany } from './company.loaders.ts'
import { journalEntry } from './ledger.table.ts'
import type { ValuedItem } from './revaluation.items.service.ts'
import { currencyRevaluation, currencyRevaluationItem } from './revaluation.table.ts'

export const listRevaluations = listInCompany<typeof currencyRevaluation, never, 'REVALUED_ON'>(
  {
    table: currencyRevaluation,
    orders: { REVALUED_ON: 'revaluedOn' },
    defaultOrder: [{ field: 'REVALUED_ON', direction: 'DESC' }],
  },
  currencyRevaluation.companyId,
)

type ItemList = (context: Context, args: PageArguments) => DataLoader<string, Connection<ValuedItem>>

export const itemsOfRevaluation = childList<typeof currencyRevaluationItem, never, 'PLACE'>(
  {
    table: currencyRevaluationItem,
    columns: {
      ...getTableColumns(currencyRevaluationItem),
      baseCurrency: sql<string>`(
        select company.base_currency from erp.currency_revaluation told join erp.company on company.id = told.company_id
         where told.id = ${currencyRevaluationItem.revaluationId})`.as('base_currency'),
    },
    orders: { PLACE: 'place' },
    defaultOrder: [{ field: 'PLACE', direction: 'ASC' }],
    tiebreak: 'place',
  },
  { column: currencyRevaluationItem.revaluationId },
) as unknown as ItemList

/** As they were posted: at most two, and two more once it is cancelled. */
export const entriesOfRevaluation = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(journalEntry)
      .where(sql`${journalEntry.sourceId} = any(${array(ids, 'uuid')})`)
      .orderBy(journalEntry.id),
  (row) => row.sourceId as string,
)

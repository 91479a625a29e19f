import { eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { codeText, dateRange, is, numberRange } from '../../common/list/filter.ts'
import { childList } from '../../common/list/child-list.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { listInCompany } from '../accounts/company.loaders.ts'
import type { QuoteFilter, QuoteOrderField, QuoteStatus } from '../graph.generated.ts'
import { quote, quoteLine, quoteRevision, type QuoteLineRow, type QuoteRevisionRow } from './quotes.table.ts'

export type QuoteLineInCurrency = QuoteLineRow & { readonly currency: string }
export type QuoteRevisionInCurrency = QuoteRevisionRow & { readonly currency: string }

export const quoteById = rowLoader(quote, 'id')

export const quoteOfOrder = rowLoader(quote, 'orderId')

export const revisionsOfQuote = groupLoader<QuoteRevisionInCurrency>(
  (db, ids) =>
    db
      .select({ ...getTableColumns(quoteRevision), currency: quote.currency })
      .from(quoteRevision)
      .innerJoin(quote, eq(quote.id, quoteRevision.quoteId))
      .where(sql`${quoteRevision.quoteId} = any(${array(ids, 'uuid')})`)
      .orderBy(quoteRevision.quoteId, quoteRevision.revision),
  (row) => row.quoteId,
)

/** Of all revisions. */
export const linesOfQuote = groupLoader<QuoteLineInCurrency>(
  (db, ids) =>
    db
      .select({ ...getTableColumns(quoteLine), currency: quote.currency })
      .from(quoteLine)
      .innerJoin(quote, eq(quote.id, quoteLine.quoteId))
      .where(sql`${quoteLine.quoteId} = any(${array(ids, 'uuid')})`)
      .orderBy(quoteLine.quoteId, quoteLine.revision, quoteLine.lineNumber),
  (row) => row.quoteId,
)

/** The day where the quote's company is. */
const companyToday = sql`(select (now() at time zone c.time_zone)::date from erp.company c where c.id = ${quote.companyId})`

const inStatus = (status: QuoteStatus): SQL => {
  if (status === 'EXPIRED') return sql`${quote.status} in ('DRAFT', 'SENT') and ${quote.validUntil} < ${companyToday}`
  const open = status === 'DRAFT' || status === 'SENT'
  return open
    ? sql`${quote.status} = ${status} and ${quote.validUntil} >= ${companyToday}`
    : sql`${quote.status} = ${status}`
}

const quoteList: ListDefinition<typeof quote, QuoteFilter, QuoteOrderField> = {
  table: quote,
  orders: { QUOTED_ON: 'quotedOn', VALID_UNTIL: 'validUntil', NUMBER: 'number', TOTAL: 'total' },
  defaultOrder: [{ field: 'QUOTED_ON', direction: 'DESC' }],
  where: (filter) => [
    is(quote.customerId, filter.customerId),
    filter.productId
      ? sql`exists (select from ${quoteLine} where ${quoteLine.quoteId} = ${quote.id}
              and ${quoteLine.revision} = ${quote.revision} and ${is(quoteLine.productId, filter.productId)})`
      : undefined,
    is(quote.salespersonId, filter.salespersonId),
    is(quote.campaignId, filter.campaignId),
    codeText(quote.number, filter.number),
    filter.status ? inStatus(filter.status) : undefined,
    dateRange(quote.quotedOn, filter.quotedOn),
    dateRange(quote.validUntil, filter.validUntil),
    numberRange(quote.total, filter.total),
    is(quote.currency, filter.currency),
  ],
}

export const listQuotes = listInCompany(quoteList, quote.companyId)
export const quotesOfCustomer = childList(quoteList, { column: quote.customerId })

import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { reportPage, type ReportPage } from '../../common/list/report-page.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { requireSpan } from '../../common/write/span.ts'
import { isCustomer } from '../customers/whole.ts'
import { isTimeZone } from '../service/calendars.input.ts'
import type { InteractionRow } from './interactions.table.ts'

export type InteractionGrouping = 'CUSTOMER' | 'CHANNEL' | 'DIRECTION' | 'EMPLOYEE' | 'MONTH'

export interface CountedInteractions {
  readonly customerId: string | null
  readonly channel: InteractionRow['channel'] | null
  readonly direction: InteractionRow['direction'] | null
  readonly employeeId: string | null
  readonly month: string | null
  readonly interactions: number
  readonly lastAt: string
}

export interface InteractionsAsked {
  readonly from: string
  readonly before: string
  readonly by: readonly InteractionGrouping[]
  readonly customerId?: string | null
  readonly timeZone: string
  readonly first: number
  readonly after?: string | null
}

export type CountedPage = ReportPage<CountedInteractions> & { readonly totals: { readonly interactions: number } }

/** Interactions of a span by group, a page of them. Refuses a span that is none, and an unknown time zone. */
export async function interactionReport(db: Db, asked: InteractionsAsked): Promise<CountedPage> {
  const { from, before, by, customerId, timeZone, first, after } = asked
  requireSpan('before', from, before)
  if (!isTimeZone(timeZone)) refuseInput('timeZone', 'timeZone: is no time zone: write its IANA name, Europe/Oslo.')
  const group = (one: InteractionGrouping, value: SQL) => (by.includes(one) ? value : sql`null::text`)
  const whose = isCustomer(sql`i.customer_id`, customerId) ?? sql`true`
  return reportPage<CountedInteractions, { interactions: number }>(db, {
    statement: sql`
      counted as (
        select ${group('CUSTOMER', sql`i.customer_id::text`)} as customer_id, ${group('CHANNEL', sql`i.channel`)} as channel,
               ${group('DIRECTION', sql`i.direction`)} as direction, ${group('EMPLOYEE', sql`i.employee_id::text`)} as employee_id,
               ${group('MONTH', sql`to_char(i.occurred_at at time zone ${timeZone}::text, 'YYYY-MM')`)} as month,
               count(*)::int as interactions, max(i.occurred_at) as last_at
          from crm.interaction i
         where i.occurred_at >= ${from}::timestamptz and i.occurred_at < ${before}::timestamptz and ${whose}
         group by 1, 2, 3, 4, 5),
      rows as (
        select c.*, concat_ws(' ', coalesce(c.month, '-'), c.customer_id, coalesce(c.employee_id, '-'), c.channel, c.direction)
                    collate "C" as key
          from counted c),
      totals as (select count(*)::int as "rowCount", coalesce(sum(c.interactions), 0)::int as interactions from counted c)`,
    sortBy: 'interactions',
    columns: sql`r.customer_id as "customerId", r.channel, r.direction, r.employee_id as "employeeId", r.month, r.interactions,
                 r.last_at as "lastAt"`,
    first,
    after,
  })
}

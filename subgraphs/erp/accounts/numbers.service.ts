import { sql, type Placeholder, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'

export type Series =
  | 'JOURNAL'
  | 'QUOTE'
  | 'ORDER'
  | 'DELIVERY'
  | 'RETURN'
  | 'INVOICE'
  | 'CREDIT_NOTE'
  | 'PAYMENT'
  | 'REFUND'
  | 'PURCHASE_ORDER'
  | 'RECEIPT'
  | 'SUPPLIER_RETURN'
  | 'SUPPLIER_INVOICE'
  | 'SUPPLIER_PAYMENT'
  | 'SUPPLIER_REFUND'
  | 'TRANSFER'
  | 'COUNT'
  | 'WORK_ORDER'
  | 'ASSET'

/**
 * The next numbers of a series, one for each date, in their order: unique and gapless within company and year. The
 * series stays locked until the transaction ends, so a rollback gives its numbers back; take them late.
 * @returns numbers such as `2026-000042`
 */
export async function takeNumbers(
  tx: Db,
  companyId: string,
  series: Series,
  dates: readonly string[],
): Promise<string[]> {
  const counts = new Map<string, number>()
  for (const date of dates) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1)
  const wanted = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, count]) => ({ year: Number(year), count }))
  const taken = await tx.execute<{ year: number; last: number }>(sql`
    insert into erp.number_series as s (company_id, series, year, last_number)
    select ${companyId}::uuid, ${series}, w.year, w.count
      from jsonb_to_recordset(${JSON.stringify(wanted)}::text::jsonb) w (year int, count int)
     order by w.year
    on conflict (company_id, series, year) do update set last_number = s.last_number + excluded.last_number
    returning s.year, s.last_number as last`)
  const next = new Map(
    taken.map(({ year, last }) => [year, last - (counts.get(String(year).padStart(4, '0')) ?? 0) + 1]),
  )
  return dates.map((date) => {
    const year = Number(date.slice(0, 4))
    const number = next.get(year) ?? 1
    next.set(year, number + 1)
    return `${date.slice(0, 4)}-${String(number).padStart(6, '0')}`
  })
}

/**
 * As `takeNumbers`, as common table expressions of the statement that writes the documents: `documents` selects their `id`,
 * their `place` and the `day` of each. The last of them, `numbers`, has each `id` with its `number`.
 */
export const numbersFor = (companyId: string | Placeholder, series: Series, documents: SQL): SQL => sql`
  to_number as (select id, extract(year from day)::int as year, place from (${documents}) d),
  taken as (
    insert into erp.number_series as s (company_id, series, year, last_number)
    select ${companyId}::uuid, ${series}, year, count(*) from to_number group by year order by year
    on conflict (company_id, series, year) do update set last_number = s.last_number + excluded.last_number
    returning s.year, s.last_number),
  numbers as (
    select w.id, to_char(w.year, 'FM0000') || '-' || to_char(n, case when n < 1000000 then 'FM000000' else 'FM9999999999' end)
           as number
      from (select id, year, row_number() over (partition by year order by place desc) - 1 as later from to_number) w
      join taken t on t.year = w.year
     cross join lateral (select t.last_number - w.later as n) numbered)`

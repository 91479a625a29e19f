import { sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { notForCosts } from './chart.ts'
import type { CompanyRow } from './company.table.ts'
import type { Purpose } from './chart.table.ts'

/** Where a cost is to be booked, as people name it. */
export interface Booking {
  /** An account's number; the account for other costs when absent. */
  readonly account?: string | null
  /** A cost centre's code. */
  readonly costCentre?: string | null
  /** Where in the input it stands, for the refusal. */
  readonly field: string
}

export interface BookedOn {
  readonly accountId: string
  readonly costCentreId: string | null
}

/** The accounts and cost centres, in order, by one statement. Refuses with InvalidInput what is not there or not for costs. */
export async function bookingsOf(db: Db, company: CompanyRow, wanted: readonly Booking[]): Promise<BookedOn[]> {
  if (wanted.length === 0) return []
  const rows = await db.execute<{
    account_id: string | null
    purpose: Purpose | null
    is_group: boolean | null
    centre_id: string | null
    active: boolean | null
  }>(sql`
    select a.id as account_id, a.purpose, a.is_group, c.id as centre_id, c.active
      from unnest(${array(
        wanted.map((one) => one.account ?? null),
        'text',
      )}, ${array(
        wanted.map((one) => one.costCentre ?? null),
        'text',
      )}) with ordinality as w (account, centre, place)
      left join erp.ledger_account a on a.company_id = ${company.id}::uuid
           and case when w.account is null then a.purpose = 'EXPENSE' else a.number = w.account end
      left join erp.cost_centre c on c.company_id = ${company.id}::uuid and c.code = w.centre
     order by w.place`)
  return rows.map((row, i) => {
    const { account, costCentre, field } = wanted[i] as Booking
    if (row.account_id === null || row.is_group || (row.purpose && notForCosts.includes(row.purpose)))
      return refuseInput(
        `${field}.account`,
        `${field}.account: costs can not be booked on ${account ?? 'any account'}.`,
      )
    if (costCentre && !row.active)
      return refuseInput(`${field}.costCentre`, `${field}.costCentre: no cost centre ${costCentre} is in use.`)
    return { accountId: row.account_id, costCentreId: row.centre_id }
  })
}

import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import type { CompanyRow } from '../accounts/company.table.ts'

/** An asset as of a day, in the company's base currency. */
export interface AssetRegisterLine {
  readonly assetId: string
  readonly cost: Decimal
  readonly accumulated: Decimal
  readonly currency: string
}

export interface AssetRegister {
  readonly asOf: string
  readonly currency: string
  readonly lines: readonly AssetRegisterLine[]
  readonly cost: Decimal
  readonly accumulated: Decimal
  readonly ledgerCost: Decimal
  readonly ledgerAccumulated: Decimal
}

/** The assets that were there at the end of that day, beside what the ledger has. One statement. */
export async function assetRegister(
  db: Db,
  company: CompanyRow,
  asOf: string,
  knownAt: string | null,
): Promise<AssetRegister> {
  const known = sql`coalesce(${knownAt}::timestamptz, 'infinity')`
  const rows = await db.execute<
    Record<'cost' | 'accumulated' | 'ledger_cost' | 'ledger_accumulated', Decimal> & { id: string | null }
  >(sql`
    with register as (
      select a.id, a.number, a.cost, coalesce((
               select sum(d.amount) from erp.asset_depreciation d
                where d.asset_id = a.id and d.posted_on <= ${asOf}::date and d.recorded_at <= ${known}), 0) as accumulated
        from erp.fixed_asset a
       where a.company_id = ${company.id}::uuid and a.acquired_on <= ${asOf}::date and a.recorded_at <= ${known}
         and not exists (select 1 from erp.asset_disposal gone
                          where gone.asset_id = a.id and gone.disposed_on <= ${asOf}::date and gone.recorded_at <= ${known})),
    ledger as (
      select coalesce(sum(line.debit - line.credit) filter (where account.purpose = 'FIXED_ASSETS'), 0) as cost,
             coalesce(sum(line.credit - line.debit) filter (where account.purpose = 'ACCUMULATED_DEPRECIATION'), 0) as accumulated
        from erp.journal_line line
        join erp.journal_entry entry on entry.id = line.entry_id
        join erp.ledger_account account on account.id = line.account_id
       where account.company_id = ${company.id}::uuid and account.purpose in ('FIXED_ASSETS', 'ACCUMULATED_DEPRECIATION')
         and entry.posted_on <= ${asOf}::date and entry.recorded_at <= ${known})
    select r.id, r.number, coalesce(sum(r.cost), 0)::text as cost, coalesce(sum(r.accumulated), 0)::text as accumulated,
           ledger.cost::text as ledger_cost, ledger.accumulated::text as ledger_accumulated
      from ledger left join register r on true
     group by grouping sets ((r.id, r.number, ledger.cost, ledger.accumulated), (ledger.cost, ledger.accumulated))
     order by r.number nulls last`)
  const total = rows.at(-1)
  return {
    asOf,
    currency: company.baseCurrency,
    lines: rows.flatMap(({ id, cost, accumulated }) =>
      id === null ? [] : [{ assetId: id, cost, accumulated, currency: company.baseCurrency }],
    ),
    cost: total?.cost ?? '0',
    accumulated: total?.accumulated ?? '0',
    ledgerCost: total?.ledger_cost ?? '0',
    ledgerAccumulated: total?.ledger_accumulated ?? '0',
  }
}

import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import type { CompanyRow } from './ledger.table.ts'

export interface TrialBalanceLine {
  readonly accountId: string
  readonly debit: Decimal
  readonly credit: Decimal
  readonly currency: string
}

export interface TrialBalance {
  readonly asOf: string
  readonly company: CompanyRow
  readonly lines: readonly TrialBalanceLine[]
  readonly totalDebit: Decimal
  readonly totalCredit: Decimal
}

/** Balances at the end of `asOf`, each on the side where it is; accounts without one are left out. One statement. */
export async function trialBalance(db: Db, company: CompanyRow, asOf: string): Promise<TrialBalance> {
  const rows = await db.execute<{
    id: string
    debit: Decimal
    credit: Decimal
    total_debit: Decimal
    total_credit: Decimal
  }>(sql`
    with balance as (
      select line.account_id, sum(line.debit - line.credit) as amount
        from erp.journal_entry entry join erp.journal_line line on line.entry_id = entry.id
       where entry.company_id = ${company.id}::uuid and entry.posted_on <= ${asOf}::date
       group by line.account_id
      having sum(line.debit - line.credit) <> 0)
    select account.id, greatest(amount, 0) as debit, greatest(-amount, 0) as credit,
           sum(greatest(amount, 0)) over () as total_debit, sum(greatest(-amount, 0)) over () as total_credit
      from balance join erp.ledger_account account on account.id = balance.account_id
     order by account.number`)
  return {
    asOf,
    company,
    lines: rows.map(({ id, debit, credit }) => ({
      accountId: id,
      debit,
      credit,
      currency: company.baseCurrency,
    })),
    totalDebit: rows[0]?.total_debit ?? '0',
    totalCredit: rows[0]?.total_credit ?? '0',
  }
}

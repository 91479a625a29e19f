import { sql } from 'drizzle-orm'
import type { Integrity } from '../../common/integrity.ts'
import { balanceOf } from './ledger.integrity.ts'

export const revaluationIntegrity: readonly Integrity[] = [
  {
    name: 'REVALUATIONS',
    says: 'What foreign items gained less what they lost by a revaluation is what the accounts of valuation hold for its day, and nothing once it is over.',
    pairs: (companyId) => sql`
      select case when r.cancelled_at is null then r.gain - r.loss else 0 end, coalesce(booked.amount, 0)
        from erp.currency_revaluation r
        left join (
             select entry.source_id as id, entry.posted_on, sum(line.debit - line.credit) as amount
               from erp.journal_entry entry join erp.journal_line line on line.entry_id = entry.id
               join erp.ledger_account account on account.id = line.account_id and account.purpose like '%\\_VALUATION'
              where entry.company_id = ${companyId} and entry.source = 'REVALUATION'
              group by 1, 2) booked on booked.id = r.id and booked.posted_on = r.revalued_on
       where r.company_id = ${companyId}
      union all
      select 0, ${balanceOf(companyId, 'RECEIVABLE_VALUATION')}
      union all
      select 0, ${balanceOf(companyId, 'PAYABLE_VALUATION')}
      union all
      select 0, ${balanceOf(companyId, 'BANK_VALUATION')}`,
  },
]

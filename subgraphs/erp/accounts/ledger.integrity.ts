import { sql, type SQL } from 'drizzle-orm'
import type { Integrity } from '../../common/integrity.ts'
import type { Purpose } from './chart.table.ts'

/** What the ledger has on the account with that purpose: debit less credit. */
export const balanceOf = (companyId: SQL, purpose: Purpose): SQL => sql`
  (select coalesce(sum(line.debit - line.credit), 0)
     from erp.journal_line line join erp.ledger_account account on account.id = line.account_id
    where account.company_id = ${companyId} and account.purpose = ${purpose})`

export const ledgerIntegrity: readonly Integrity[] = [
  {
    name: 'ENTRIES_BALANCE',
    says: 'Debit is credit, of each entry.',
    pairs: (companyId) => sql`
      select sum(line.debit), sum(line.credit)
        from erp.journal_entry entry left join erp.journal_line line on line.entry_id = entry.id
       where entry.company_id = ${companyId} group by entry.id`,
  },
  {
    name: 'JOURNAL_NUMBERS',
    says: 'The entries of a year are as many as its last number says.',
    pairs: (companyId) => sql`
      select series.last_number, (select count(*) from erp.journal_entry entry
               where entry.company_id = series.company_id and entry.number like series.year || '-%')
        from erp.number_series series where series.company_id = ${companyId} and series.series = 'JOURNAL'`,
  },
  {
    name: 'VAT',
    says: 'What documents have posted to a VAT account, they have posted by VAT code: the VAT report is what the accounts hold.',
    pairs: (companyId) => sql`
      select coalesce(sum(line.debit - line.credit) filter (where line.tax_code_id is not null), 0), coalesce(sum(line.debit - line.credit), 0)
        from erp.ledger_account account
        left join (erp.journal_line line join erp.journal_entry entry on entry.id = line.entry_id)
               on line.account_id = account.id and (line.tax_code_id is not null or entry.source not in ('MANUAL', 'REVERSAL', 'OPENING'))
       where account.company_id = ${companyId} and account.purpose in ('OUTPUT_VAT', 'INPUT_VAT')
       group by account.id`,
  },
]

import { sql, type SQL } from 'drizzle-orm'
import type { Integrity } from '../../common/integrity.ts'

/** What of documents of one kind is allocated. Each kind on its own is added up by several workers; all at once is sorted. */
export const settled = (document: string, base: string, allocation = 'allocation'): SQL =>
  sql.raw(`select ${document} as id, sum(amount) as amount, sum(${base}) as base from erp.${allocation}
            where ${document} is not null group by 1`)

export const receivablesIntegrity: readonly Integrity[] = [
  {
    name: 'RECEIVABLES',
    says: 'What a customer owes by invoices, payments and credit notes, in the books’ currency, is what the receivable account has of it.',
    pairs: (companyId) => sql`
      select coalesce(open.amount, 0), coalesce(booked.amount, 0)
        from (select customer_id, sum(amount) as amount
                from (select customer_id, base_outstanding as amount from erp.invoice where company_id = ${companyId}
                      union all
                      select customer_id, -base_unallocated from erp.payment where company_id = ${companyId}
                      union all
                      select customer_id, -base_unallocated from erp.credit_note where company_id = ${companyId}) item
               group by customer_id) open
        full join (
             select line.customer_id, sum(line.debit - line.credit) as amount
               from erp.journal_line line join erp.ledger_account account on account.id = line.account_id
              where account.company_id = ${companyId} and account.purpose = 'RECEIVABLE'
              group by line.customer_id) booked using (customer_id)`,
  },
  {
    name: 'ALLOCATIONS',
    says: 'What is outstanding is an invoice’s total less its allocations; what is unallocated, a payment’s amount or a credit note’s total less its own. In both currencies.',
    pairs: (companyId) => sql`
      select expected, actual
        from erp.invoice d left join (${settled('invoice_id', 'debit_base')}) s on s.id = d.id
       cross join lateral (values (d.total - coalesce(s.amount, 0), d.outstanding),
                                  (d.base_total - coalesce(s.base, 0), d.base_outstanding)) pair (expected, actual)
       where d.company_id = ${companyId}
      union all
      select expected, actual
        from erp.payment d left join (${settled('payment_id', 'credit_base')}) s on s.id = d.id
       cross join lateral (values (d.amount - coalesce(s.amount, 0), d.unallocated),
                                  (d.base_amount - coalesce(s.base, 0), d.base_unallocated)) pair (expected, actual)
       where d.company_id = ${companyId}
      union all
      select expected, actual
        from erp.credit_note d left join (${settled('credit_note_id', 'credit_base')}) s on s.id = d.id
       cross join lateral (values (d.total - coalesce(s.amount, 0), d.unallocated),
                                  (d.base_total - coalesce(s.base, 0), d.base_unallocated)) pair (expected, actual)
       where d.company_id = ${companyId}`,
  },
  {
    name: 'SALES_VAT',
    says: 'What invoices less credit notes have taxed, and the tax, is what the ledger has of them by VAT code; what write-offs took back of it, what it has of those.',
    pairs: (companyId) => sql`
      select coalesce(told.amount, 0), coalesce(booked.amount, 0)
        from (select tax_code, is_tax, sum(case when is_tax then tax else net end) as amount
                from (select l.tax_code, l.base_net as net, l.base_tax as tax
                        from erp.invoice_line l join erp.invoice d on d.id = l.invoice_id where d.company_id = ${companyId}
                      union all
                      select l.tax_code, -l.base_net, -l.base_tax
                        from erp.credit_note_line l join erp.credit_note d on d.id = l.credit_note_id where d.company_id = ${companyId}) line
               cross join (values (true), (false)) part (is_tax)
               where tax_code is not null group by 1, 2) told
        full join (
             select code.code as tax_code, account.purpose is not distinct from 'OUTPUT_VAT' as is_tax, sum(line.credit - line.debit) as amount
               from erp.journal_line line join erp.tax_code code on code.id = line.tax_code_id
               join erp.journal_entry entry on entry.id = line.entry_id and entry.source in ('INVOICE', 'CREDIT_NOTE')
               join erp.ledger_account account on account.id = line.account_id
              where entry.company_id = ${companyId}
              group by 1, 2) booked using (tax_code, is_tax)
      union all
      select (select coalesce(sum(base_tax), 0) from erp.write_off
               where company_id = ${companyId}
                 and not exists (select from erp.allocation back where back.write_off_id = write_off.id and back.reverses_id is not null)),
             (select coalesce(sum(line.debit - line.credit), 0)
                from erp.journal_entry loss left join erp.journal_entry back on back.reverses_id = loss.id
                join erp.journal_line line on line.entry_id in (loss.id, back.id)
                join erp.ledger_account account on account.id = line.account_id and account.purpose = 'OUTPUT_VAT'
               where loss.company_id = ${companyId} and loss.source = 'WRITE_OFF')`,
  },
]

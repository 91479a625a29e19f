import { sql } from 'drizzle-orm'
import type { Integrity } from '../../common/integrity.ts'

export const payablesIntegrity: readonly Integrity[] = [
  {
    name: 'PAYABLES',
    says: 'What is owed to a supplier by invoices, credit notes and payments is what the account of payables has of it.',
    pairs: (companyId) => sql`
      select coalesce(open.amount, 0), coalesce(booked.amount, 0)
        from (select supplier_id, sum(amount) as amount
                from (select supplier_id, case kind when 'INVOICE' then base_outstanding else -base_outstanding end as amount
                        from erp.supplier_invoice where company_id = ${companyId}
                      union all
                      select supplier_id, -base_unallocated from erp.supplier_payment where company_id = ${companyId}) item
               group by supplier_id) open
        full join (
             select line.supplier_id, sum(line.credit - line.debit) as amount
               from erp.journal_line line join erp.ledger_account account on account.id = line.account_id
              where account.company_id = ${companyId} and account.purpose = 'PAYABLE'
              group by line.supplier_id) booked using (supplier_id)`,
  },
  {
    name: 'SUPPLIER_ALLOCATIONS',
    says: 'What is outstanding is a supplier invoice’s total less its allocations; what is unallocated, a payment’s amount less its own. In both currencies.',
    pairs: (companyId) => sql`
      with settled as materialized (
        select coalesce(invoice_id, credit_note_id, payment_id) as id, sum(amount) as amount, sum(base_amount) as taken,
               sum(base_given) as given
          from erp.supplier_allocation group by grouping sets ((invoice_id), (credit_note_id), (payment_id)))
      select expected, actual
        from erp.supplier_invoice d left join settled s on s.id = d.id
       cross join lateral (values (d.total - coalesce(s.amount, 0), d.outstanding),
                                  (d.base_total - coalesce(case d.kind when 'INVOICE' then s.taken else s.given end, 0), d.base_outstanding)) pair (expected, actual)
       where d.company_id = ${companyId} and d.status = 'POSTED'
      union all
      select expected, actual
        from erp.supplier_payment d left join settled s on s.id = d.id
       cross join lateral (values (d.amount - coalesce(s.amount, 0), d.unallocated),
                                  (d.base_amount - coalesce(s.given, 0), d.base_unallocated)) pair (expected, actual)
       where d.company_id = ${companyId}`,
  },
]

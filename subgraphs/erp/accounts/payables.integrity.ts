import { sql } from 'drizzle-orm'
import type { Integrity } from '../../common/integrity.ts'
import { settled } from './receivables.integrity.ts'

const bySupplier = (document: string, base: string) => settled(document, base, 'supplier_allocation')

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
      select expected, actual
        from erp.supplier_invoice d
        left join (${bySupplier('invoice_id', 'base_amount')} union all ${bySupplier('credit_note_id', 'base_given')}) s on s.id = d.id
       cross join lateral (values (d.total - coalesce(s.amount, 0), d.outstanding),
                                  (d.base_total - coalesce(s.base, 0), d.base_outstanding)) pair (expected, actual)
       where d.company_id = ${companyId} and d.status = 'POSTED'
      union all
      select expected, actual
        from erp.supplier_payment d left join (${bySupplier('payment_id', 'base_given')}) s on s.id = d.id
       cross join lateral (values (d.amount - coalesce(s.amount, 0), d.unallocated),
                                  (d.base_amount - coalesce(s.base, 0), d.base_unallocated)) pair (expected, actual)
       where d.company_id = ${companyId}`,
  },
]

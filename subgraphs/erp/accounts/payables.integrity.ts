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
    says: 'What is outstanding is a supplier invoice’s total less its allocations; what is unallocated, a payment’s amount less its own.',
    pairs: (companyId) => sql`
      select invoice.total - coalesce((
               select sum(amount) from erp.supplier_allocation where invoice.id in (invoice_id, credit_note_id)), 0), outstanding
        from erp.supplier_invoice invoice where company_id = ${companyId} and status = 'POSTED'
      union all
      select payment.amount - coalesce((select sum(amount) from erp.supplier_allocation where payment_id = payment.id), 0), unallocated
        from erp.supplier_payment payment where company_id = ${companyId}`,
  },
]

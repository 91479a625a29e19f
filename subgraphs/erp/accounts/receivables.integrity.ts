import { sql } from 'drizzle-orm'
import type { Integrity } from '../../common/integrity.ts'

export const receivablesIntegrity: readonly Integrity[] = [
  {
    name: 'RECEIVABLES',
    says: 'What a customer owes by invoices and payments is what the receivable account has of it.',
    pairs: (companyId) => sql`
      select coalesce(open.amount, 0), coalesce(booked.amount, 0)
        from (select customer_id, sum(amount) as amount
                from (select customer_id, outstanding as amount from erp.invoice where company_id = ${companyId}
                      union all
                      select customer_id, -unallocated from erp.payment where company_id = ${companyId}) item
               group by customer_id) open
        full join (
             select line.customer_id, sum(line.debit - line.credit) as amount
               from erp.journal_line line join erp.ledger_account account on account.id = line.account_id
              where account.company_id = ${companyId} and account.purpose = 'RECEIVABLE'
              group by line.customer_id) booked using (customer_id)`,
  },
  {
    name: 'ALLOCATIONS',
    says: 'What is outstanding is an invoice’s total less its allocations; what is unallocated, a payment’s amount less its own.',
    pairs: (companyId) => sql`
      select invoice.total - coalesce((select sum(amount) from erp.allocation where invoice_id = invoice.id), 0), outstanding
        from erp.invoice where company_id = ${companyId}
      union all
      select payment.amount - coalesce((select sum(amount) from erp.allocation where payment_id = payment.id), 0), unallocated
        from erp.payment where company_id = ${companyId}`,
  },
]

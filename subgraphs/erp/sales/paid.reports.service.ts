import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'

const asked = z.object({ from: z.iso.date(), to: z.iso.date(), most: z.int().min(1) })

/**
 * What customers paid in a span of days, without tax, in the companies' base currencies: of the invoices, by the day of their orders
 * (their own, where they have none) and the campaign that those name. Paid is what settles an invoice, money or credit, less what is
 * credited of it: so what is credited and kept for the next invoice, or goes back, is in no sum twice. `most` rows and one more at
 * most.
 */
export async function paidSales(db: Db, input: unknown) {
  const { from, to, most } = asked.parse(input)
  const sales = await db.execute(sql`
    with moved as (
      select i.id as invoice_id,
             case when n.invoice_id = i.id then a.credit_base * n.base_net / nullif(n.base_total, 0)
                  else a.debit_base * i.base_net / nullif(i.base_total, 0) end as amount
        from erp.allocation a join erp.invoice i on i.id = a.invoice_id left join erp.credit_note n on n.id = a.credit_note_id
       where a.allocated_on between ${from}::date and ${to}::date and a.write_off_id is null
      union all
      select n.invoice_id, -n.base_net from erp.company k join erp.credit_note n on n.company_id = k.id
       where n.issued_on between ${from}::date and ${to}::date
    ), paid as (
      select invoice_id, sum(amount) as amount from moved group by invoice_id
    )
    select i.customer_id as "customerId", coalesce(o.ordered_on, i.issued_on)::text as day, o.campaign_id as "campaignId",
           k.base_currency as currency, sum(round(p.amount, k.decimals))::text as amount
      from paid p join erp.invoice i on i.id = p.invoice_id join erp.company k on k.id = i.company_id
      left join erp.sales_order o on o.id = i.order_id
     group by i.customer_id, coalesce(o.ordered_on, i.issued_on), o.campaign_id, k.base_currency
    having sum(round(p.amount, k.decimals)) <> 0
     limit ${most}::int + 1`)
  return { sales }
}

import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { checkInput } from '../../common/write/refusal.ts'
import { requireSpan } from '../../common/write/span.ts'
import { id } from '../../common/write/text.ts'
import { value } from './opportunities.input.ts'
import { quota, type QuotaRow } from './quotas.table.ts'

const quotaInput = z.object({ employeeId: id, month: z.iso.date('is no date'), amount: value })

/** Says what an employee is to win in a month. Refuses with InvalidInput. */
export async function setQuota(tx: Db, input: unknown) {
  const { employeeId, month, amount } = checkInput(quotaInput, input)
  const [row] = await tx
    .insert(quota)
    .values({ id: uuidv7(), employeeId, month: `${month.slice(0, 7)}-01`, ...amount })
    .onConflictDoUpdate({
      target: [quota.employeeId, quota.month, quota.currency],
      set: { amount: amount.amount, version: sql`${quota.version} + 1` },
    })
    .returning()
  return { ...(row as QuotaRow), kind: 'Quota' as const }
}

export type AttainmentRow = {
  readonly employeeId: string
  readonly currency: string
  readonly quota: Decimal
  readonly won: Decimal
  readonly attainment: Decimal | null
}

/** What employees were to win and won. Refuses a span that is none. */
export async function quotaAttainment(db: Db, from: string, to: string): Promise<AttainmentRow[]> {
  requireSpan('to', from, to)
  const [first, last] = [sql`date_trunc('month', ${from}::date)::date`, sql`date_trunc('month', ${to}::date)::date`]
  const rows = await db.execute<AttainmentRow>(sql`
    select t.employee_id as "employeeId", t.currency, sum(t.quota)::text as quota, sum(t.won)::text as won,
           trim_scale(round(sum(t.won) / nullif(sum(t.quota), 0), 4))::text as attainment
      from (select q.employee_id, q.currency, q.amount as quota, 0 as won
              from crm.quota q where q.month between ${first} and ${last}
            union all
            select o.owner_id, o.currency, 0, o.value_amount
              from crm.opportunity o
             where o.stage = 'WON' and o.owner_id is not null and o.sort_closed >= ${first}
               and o.sort_closed < ${last} + interval '1 month') t
     group by 1, 2 order by 1, 2`)
  return [...rows]
}

import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { checkInput } from '../../common/write/refusal.ts'
import { requireSpan } from '../../common/write/span.ts'
import { anyId, id } from '../../common/write/text.ts'
import { unfitTeams } from '../teams/teams.service.ts'
import { value } from './opportunities.input.ts'
import { quota, type QuotaRow } from './quotas.table.ts'

const quotaInput = z
  .object({ employeeId: id.nullish(), teamId: anyId.nullish(), month: z.iso.date('is no date'), amount: value })
  .refine(({ employeeId, teamId }) => Boolean(employeeId) !== Boolean(teamId), {
    path: ['employeeId'],
    message: 'must be given, or teamId, not both',
  })

/** Says what an employee, or a team, is to win in a month. Refuses with TeamNotFound and InvalidInput. */
export async function setQuota(tx: Db, input: unknown) {
  const { employeeId = null, teamId = null, month, amount } = checkInput(quotaInput, input)
  const unfit = teamId && (await unfitTeams(tx, [teamId]))(teamId)
  if (unfit) throw unfit
  const [row] = await tx
    .insert(quota)
    .values({ id: uuidv7(), employeeId, teamId, month: `${month.slice(0, 7)}-01`, ...amount })
    .onConflictDoUpdate({
      target: [quota.employeeId, quota.teamId, quota.month, quota.currency],
      set: { amount: amount.amount, version: sql`${quota.version} + 1` },
    })
    .returning()
  return { ...(row as QuotaRow), kind: 'Quota' as const }
}

export type AttainmentRow = {
  readonly employeeId: string | null
  readonly teamId: string | null
  readonly currency: string
  readonly quota: Decimal
  readonly won: Decimal
  readonly attainment: Decimal | null
}

/** What employees, or teams, were to win and won. Refuses a span that is none. */
export async function quotaAttainment(
  db: Db,
  from: string,
  to: string,
  by: 'EMPLOYEE' | 'TEAM',
): Promise<AttainmentRow[]> {
  requireSpan('to', from, to)
  const [first, last] = [sql`date_trunc('month', ${from}::date)::date`, sql`date_trunc('month', ${to}::date)::date`]
  const [quotas, winner, winners] =
    by === 'EMPLOYEE'
      ? [sql`q.employee_id`, sql`o.owner_id`, sql``]
      : [sql`q.team_id`, sql`m.team_id`, sql`join crm.team_member m on m.employee_id = o.owner_id`]
  const whose = by === 'EMPLOYEE' ? [sql`t.whose`, sql`null::uuid`] : [sql`null::uuid`, sql`t.whose`]
  const rows = await db.execute<AttainmentRow>(sql`
    select ${whose[0]} as "employeeId", ${whose[1]} as "teamId", t.currency,
           sum(t.quota)::text as quota, sum(t.won)::text as won,
           trim_scale(round(sum(t.won) / nullif(sum(t.quota), 0), 4))::text as attainment
      from (select ${quotas} as whose, q.currency, q.amount as quota, 0 as won
              from crm.quota q where q.month between ${first} and ${last} and ${quotas} is not null
            union all
            select ${winner}, o.currency, 0, o.value_amount
              from crm.opportunity o ${winners}
             where o.stage = 'WON' and o.owner_id is not null and o.sort_closed >= ${first}
               and o.sort_closed < ${last} + interval '1 month') t
     group by t.whose, t.currency order by t.whose, t.currency`)
  return [...rows]
}

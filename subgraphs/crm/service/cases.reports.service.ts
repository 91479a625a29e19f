import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { requireSpan } from '../../common/write/span.ts'

export type CaseGrouping = 'QUEUE' | 'PRIORITY' | 'OWNER' | 'CHANNEL' | 'MONTH'

interface PromiseReport {
  readonly kept: number
  readonly missed: number
  readonly attainment: Decimal | null
  readonly median: Decimal | null
  readonly p90: Decimal | null
  readonly p95: Decimal | null
}

export type ReportedCases = {
  readonly group: string | null
  readonly opened: number
  readonly resolved: number
  readonly firstResponse: PromiseReport
  readonly resolution: PromiseReport
  readonly rated: number
  readonly averageScore: Decimal | null
}

export type AgedCases = Readonly<
  Record<
    | 'open'
    | 'breached'
    | 'underOneDay'
    | 'oneToThreeDays'
    | 'threeToSevenDays'
    | 'sevenToThirtyDays'
    | 'thirtyDaysAndMore',
    number
  >
> & { readonly group: string | null }

interface EscalatedPromises {
  readonly escalated: number
  readonly missed: number
  readonly saved: number
}

export type EscalatedCases = {
  readonly group: string | null
  readonly cases: number
  readonly open: number
  readonly firstResponse: EscalatedPromises
  readonly resolution: EscalatedPromises
}

export type RatedCases = Readonly<Record<'rated' | 'satisfied' | 'dissatisfied', number>> & {
  readonly group: string | null
  readonly averageScore: Decimal
  readonly satisfaction: Decimal
}

const groups: Readonly<Record<CaseGrouping, SQL>> = {
  QUEUE: sql`(select q.code from crm.case_queue q where q.id = c.queue_id)`,
  PRIORITY: sql`c.priority`,
  OWNER: sql`c.owner_id::text`,
  CHANNEL: sql`c.channel`,
  MONTH: sql`to_char(c.opened_at at time zone coalesce(
    (select b.time_zone from crm.business_calendar b where b.id = c.calendar_id), 'UTC'), 'YYYY-MM')`,
}

/** Missed, whether the clock has noted it yet or not. */
const isMissed = (goal: 'first_response' | 'resolution'): SQL =>
  sql.raw(
    `(c.${goal}_stage = 2 or c.${goal}_took is null and c.next_event_at is not null and c.${goal}_due_at <= now())`,
  )

const promise = (goal: 'first_response' | 'resolution'): SQL => {
  const took = sql.raw(`c.${goal}_took`)
  const missed = sql`count(*) filter (where ${isMissed(goal)})`
  const kept = sql`count(*) filter (where ${took} is not null and ${sql.raw(`c.${goal}_due_at`)} is not null and not ${isMissed(goal)})`
  const percentile = (share: string) => sql`(percentile_disc(${sql.raw(share)}) within group (order by ${took}))::text`
  return sql`json_build_object('kept', ${kept}, 'missed', ${missed},
    'attainment', trim_scale(round(${kept}::numeric / nullif(${kept} + ${missed}, 0), 4))::text,
    'median', ${percentile('0.5')}, 'p90', ${percentile('0.9')}, 'p95', ${percentile('0.95')})`
}

/** Cases opened in a span, by group. Refuses a span that is backwards or longer than ten years. */
export async function caseReport(db: Db, from: string, before: string, by: CaseGrouping): Promise<ReportedCases[]> {
  requireSpan('before', from, before)
  const rows = await db.execute<ReportedCases>(sql`
    select ${groups[by]} as "group", count(*)::int as opened, count(c.resolved_at)::int as resolved,
           ${promise('first_response')} as "firstResponse", ${promise('resolution')} as resolution,
           count(r.score)::int as rated, trim_scale(round(avg(r.score), 2))::text as "averageScore"
      from crm.service_case c
      left join crm.case_rating r on r.case_id = c.id
     where c.opened_at >= ${from} and c.opened_at < ${before} and c.status <> 'CANCELLED'
     group by 1 order by 1 nulls last`)
  return [...rows]
}

/** Open cases by age, by group. */
export async function caseAges(db: Db, by: CaseGrouping): Promise<AgedCases[]> {
  const older = (least: string, most: string) =>
    sql`count(*) filter (where c.age >= interval '${sql.raw(least)}' and c.age < interval '${sql.raw(most)}')::int`
  const rows = await db.execute<AgedCases>(sql`
    select c."group", count(*)::int as open, count(*) filter (where c.missed)::int as breached,
           ${older('0', '1 day')} as "underOneDay", ${older('1 day', '3 days')} as "oneToThreeDays",
           ${older('3 days', '7 days')} as "threeToSevenDays", ${older('7 days', '30 days')} as "sevenToThirtyDays",
           count(*) filter (where c.age >= interval '30 days')::int as "thirtyDaysAndMore"
      from (select ${groups[by]} as "group", now() - c.opened_at as age,
                   ${isMissed('first_response')} or ${isMissed('resolution')} as missed
              from crm.service_case c
             where c.status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER')) c
     group by 1 order by 1 nulls last`)
  return [...rows]
}

/** Promises that were escalated or missed in a span, by group. Refuses a span that is backwards or longer than ten years. */
export async function caseEscalations(
  db: Db,
  from: string,
  before: string,
  by: CaseGrouping,
): Promise<EscalatedCases[]> {
  requireSpan('before', from, before)
  const promises = (goal: string) => {
    const of = (what: string) => sql.raw(`count(*) filter (where e.goal = '${goal}' and ${what})`)
    return sql`json_build_object('escalated', ${of('e.escalated')}, 'missed', ${of('e.missed')},
      'saved', ${of('e.escalated and not e.missed')})`
  }
  const rows = await db.execute<EscalatedCases>(sql`
    select ${groups[by]} as "group", count(distinct c.id)::int as cases,
           count(distinct c.id) filter (where c.status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER'))::int as open,
           ${promises('FIRST_RESPONSE')} as "firstResponse", ${promises('RESOLUTION')} as resolution
      from (select v.case_id, v.goal, v.due_at,
                   bool_or(v.kind = 'ESCALATED') as escalated, bool_or(v.kind = 'BREACHED') as missed
              from crm.sla_event v where v.occurred_at >= ${from} and v.occurred_at < ${before}
             group by 1, 2, 3) e
      join crm.service_case c on c.id = e.case_id
     group by 1 order by 1 nulls last`)
  return [...rows]
}

/** What customers thought, of ratings given in a span, by group. Refuses a span that is backwards or longer than ten years. */
export async function caseSatisfaction(db: Db, from: string, before: string, by: CaseGrouping): Promise<RatedCases[]> {
  requireSpan('before', from, before)
  const satisfied = sql`count(*) filter (where r.score >= 4)`
  const rows = await db.execute<RatedCases>(sql`
    select ${groups[by]} as "group", count(*)::int as rated, trim_scale(round(avg(r.score), 2))::text as "averageScore",
           ${satisfied}::int as satisfied, count(*) filter (where r.score <= 2)::int as dissatisfied,
           trim_scale(round(${satisfied}::numeric / count(*), 4))::text as satisfaction
      from crm.case_rating r join crm.service_case c on c.id = r.case_id
     where r.rated_at >= ${from} and r.rated_at < ${before}
     group by 1 order by 1 nulls last`)
  return [...rows]
}

import type { SQL } from 'drizzle-orm'
import { readableRows, type Readable } from '../readable.ts'

/** What entries of a timeline are made of: SQL of ours, in which `p.id` is the customer. */
export interface TimelineSource {
  /** As the SDL's `TimelineKind` has it, which says the scope, too. */
  readonly kind: string
  readonly from: string
  readonly where: string
  /** Of what `from` calls `r`, what the caller may read. */
  readonly only?: (readable: Readable, rows: string) => SQL | undefined
  readonly at: string
  /** With `at` the order of an index that begins with the customer. */
  readonly id: string
  readonly idType: 'uuid' | 'bigint' | 'text'
  /** The record's id. */
  readonly record: string
  /** The states between which it moved. */
  readonly states?: readonly [from: string, to: string]
}

const own = (kind: string, table: string, at: string, where = ''): TimelineSource => ({
  kind,
  from: `crm.${table} r`,
  where: `r.customer_id = p.id${where}`,
  at: `r.${at}`,
  id: 'r.id',
  idType: 'uuid',
  record: 'r.id',
})

const moves = (kind: string, table: string, lifecycle: string, where = ''): TimelineSource => ({
  kind,
  from: `crm.${table} r join crm.state_change s on s.record_id = r.id and s.lifecycle = '${lifecycle}'`,
  where: `r.customer_id = p.id${where}`,
  at: 's.changed_at',
  id: 's.id',
  idType: 'bigint',
  record: 'r.id',
  states: ['s.from_state', 's.to_state'],
})

/** A module adds its own here and to `TimelineKind`. At one moment those that come first stand first. */
export const timelineSources: readonly TimelineSource[] = [
  own('INTERACTION', 'interaction', 'occurred_at'),
  { ...own('NOTE', 'note', 'written_at', ' and r.deleted_at is null'), only: readableRows.NOTE },
  moves('OPPORTUNITY_MOVED', 'opportunity', 'opportunity'),
  moves('CASE_CLOSED', 'service_case', 'case', ` and s.to_state in ('RESOLVED', 'CLOSED', 'CANCELLED')`),
  own('CASE_OPENED', 'service_case', 'opened_at'),
  own('CONSENT', 'consent', 'said_at'),
  {
    kind: 'CAMPAIGN',
    // By when things happened. What is only taken to have happened, since something later did, is left to that.
    from: `crm.campaign_member r cross join lateral (
      select distinct on (t.at) t.at, t.nth || r.id::text as id, t.status
        from (values (1, 'SENT', r.sent_at), (2, 'DELIVERED', r.delivered_at), (3, 'OPENED', r.opened_at), (4, 'CLICKED', r.clicked_at),
                     (5, 'RESPONDED', r.responded_at), (6, 'BOUNCED', r.bounced_at), (7, 'OPTED_OUT', r.opted_out_at)) t(nth, status, at)
       where t.at is not null order by t.at, t.nth desc) e`,
    where: 'r.customer_id = p.id',
    at: 'e.at',
    id: 'e.id collate "C"',
    idType: 'text',
    record: 'r.id',
    states: ['null::text', 'e.status'],
  },
]

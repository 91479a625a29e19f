-- The first moment at which so many minutes have been open, as `add_business_minutes`, by the stretches of a calendar, which
-- are looked up once for many cases: where they start and end, and what was open before each, in microseconds.
create function crm.within_spans(calendar uuid, starts bigint[], ends bigint[], before bigint[], since timestamptz, minutes numeric)
returns timestamptz language plpgsql stable as $$
declare
  at bigint := extract(epoch from since) * 1000000;
  place int := width_bucket(at, starts);
  target bigint;
begin
  if minutes is null then return null; end if;
  if minutes <= 0 then return since; end if;
  target := case when place = 0 then 0 else before[place] + least(at, ends[place]) - starts[place] end + round(minutes * 60000000);
  place := width_bucket(target, before);
  -- What ends with a stretch is not left to the next.
  if place > 1 and before[place] = target then place := place - 1; end if;
  if place = 0 or target > before[place] + ends[place] - starts[place] then
    return add_business_minutes(calendar, since, minutes);
  end if;
  return to_timestamp(0) + (starts[place] + target - before[place]) * interval '1 microsecond';
end $$;
--> statement-breakpoint
-- Due times of open cases follow their calendar: as `keep_case_clock` reckons them, by two statements for all of them.
create or replace function crm.reckon_cases_of(calendar uuid) returns void
language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  first timestamptz;
  starts bigint[];
  ends bigint[];
  before bigint[];
begin
  perform 1 from service_case c where c.calendar_id = calendar and c.status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER')
    order by c.id for no key update;
  select min(c.opened_at) into first from service_case c
   where c.calendar_id = calendar and c.status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER');
  if first is null then return; end if;
  select array_agg(s.since order by s.since), array_agg(s.until order by s.since), array_agg(s.before order by s.since)
    into starts, ends, before
    from (select t.since, t.until,
                 (coalesce(sum(t.until - t.since) over (order by t.since rows between unbounded preceding and 1 preceding), 0))::bigint as before
            from (select (extract(epoch from b.starts_at) * 1000000)::bigint as since, (extract(epoch from b.ends_at) * 1000000)::bigint as until
                    from business_spans(calendar, first::date - 1, (greatest(now(), first) + interval '1 year')::date) b) t) s;
  starts := coalesce(starts, '{}');
  ends := coalesce(ends, '{}');
  before := coalesce(before, '{}');
  update service_case k
     set first_response_due_at = r.response_due, first_response_escalate_at = r.response_escalate,
         first_response_stage = r.response_stage,
         resolution_due_at = r.due, resolution_escalate_at = r.escalate, resolution_stage = r.stage,
         next_event_at = case when k.status <> 'WAITING_FOR_CUSTOMER' then least(
           case when k.first_responded_at is null then next_stage_at(r.response_stage, r.response_escalate, r.response_due) end,
           next_stage_at(r.stage, r.escalate, r.due)) end
    from (select d.*,
                 case when d.first_responded_at is null
                      then stage_after(d.first_response_stage, d.response_escalate, d.response_due, null)
                      else d.first_response_stage end as response_stage,
                 stage_after(d.resolution_stage, d.escalate, d.due, null) as stage
            from (select c.id, c.first_responded_at, c.first_response_stage, c.resolution_stage,
                         case when c.first_responded_at is not null then c.first_response_due_at else within_spans(
                           calendar, starts, ends, before, c.opened_at, c.first_response_minutes + c.waited_minutes) end as response_due,
                         case when c.first_responded_at is not null then c.first_response_escalate_at else within_spans(
                           calendar, starts, ends, before, c.opened_at,
                           c.first_response_minutes * p.escalate_at_percent / 100.0 + c.waited_minutes) end as response_escalate,
                         within_spans(calendar, starts, ends, before, c.opened_at, c.resolution_minutes + c.waited_minutes) as due,
                         within_spans(calendar, starts, ends, before, c.opened_at,
                           c.resolution_minutes * p.escalate_at_percent / 100.0 + c.waited_minutes) as escalate
                    from service_case c left join sla_policy p on p.id = c.policy_id
                   where c.calendar_id = calendar and c.status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER')) d) r
   where k.id = r.id
     and (k.first_response_due_at, k.first_response_escalate_at, k.resolution_due_at, k.resolution_escalate_at)
         is distinct from (r.response_due, r.response_escalate, r.due, r.escalate);
end $$;
--> statement-breakpoint
revoke execute on function crm.reckon_cases_of(uuid) from public;
--> statement-breakpoint
grant execute on function crm.reckon_cases_of(uuid) to samspill_staff;

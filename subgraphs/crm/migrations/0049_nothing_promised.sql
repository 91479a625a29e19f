-- Of what is not promised there is nothing to reckon: it looked through ten years of days, for each case and goal.
create or replace function crm.add_business_minutes(calendar uuid, since timestamptz, minutes numeric) returns timestamptz
language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan as $$
declare
  day date := (select (since at time zone c.time_zone)::date from crm.business_calendar c where c.id = calendar);
  furthest date := day + 3660;
  remaining numeric := minutes * 60;
  length numeric;
  span record;
begin
  if remaining is null then return null; end if;
  if remaining <= 0 then return since; end if;
  while day <= furthest loop
    for span in select greatest(s.starts_at, since) as starts_at, s.ends_at
                  from crm.business_spans(calendar, day, day + 6) s where s.ends_at > since order by 1 loop
      length := extract(epoch from span.ends_at - span.starts_at);
      if length >= remaining then return span.starts_at + remaining * interval '1 second'; end if;
      remaining := remaining - length;
    end loop;
    day := day + 7;
  end loop;
  return null;
end $$;
--> statement-breakpoint
-- As it was, but by a moment that is one throughout the statement: one that is asked anew for each row is no condition of an
-- index, and each case whose clock runs was read.
create or replace function crm.claim_due_cases(most int) returns bigint language sql as $$
  with due as (
    select id from crm.service_case where next_event_at <= statement_timestamp()
     order by next_event_at, id limit most for no key update skip locked
  ), noted as (
    select c.id,
           case when c.first_responded_at is not null then c.first_response_stage
                when c.first_response_due_at <= statement_timestamp() then 2
                when c.first_response_escalate_at <= statement_timestamp() then greatest(c.first_response_stage, 1)
                else c.first_response_stage end as first_response_stage,
           case when c.resolution_due_at <= statement_timestamp() then 2
                when c.resolution_escalate_at <= statement_timestamp() then greatest(c.resolution_stage, 1)
                else c.resolution_stage end as resolution_stage
      from crm.service_case c join due on due.id = c.id
  ), claimed as (
    update crm.service_case c
       set first_response_stage = n.first_response_stage, resolution_stage = n.resolution_stage, version = c.version + 1,
           next_event_at = least(
             case when c.first_responded_at is null then
               crm.next_stage_at(n.first_response_stage, c.first_response_escalate_at, c.first_response_due_at) end,
             crm.next_stage_at(n.resolution_stage, c.resolution_escalate_at, c.resolution_due_at))
      from noted n where n.id = c.id
    returning c.id
  )
  select count(*) from claimed
$$;

-- Without a mistake of the clock: a stretch of a day of work in the calendar's own zone, which a change of summer time makes longer or shorter.
create function erp.working_spans(calendar uuid, first date, last date)
returns table (day date, starts_at timestamptz, ends_at timestamptz) language sql stable as $$
  select d::date, (d + make_interval(mins => h.starts_minute)) at time zone c.time_zone,
         (d + make_interval(mins => h.ends_minute)) at time zone c.time_zone
    from erp.working_calendar c
    cross join generate_series(first::timestamp, last::timestamp, interval '1 day') d
    join erp.working_hours h on h.calendar_id = c.id and h.weekday = extract(isodow from d)
   where c.id = calendar
     and not exists (select 1 from erp.holiday off where off.calendar_id = c.id and off.day = d::date)
$$;
--> statement-breakpoint
-- Hours that are worked between two moments.
create function erp.working_hours_between(calendar uuid, since timestamptz, until timestamptz) returns numeric
language sql stable as $$
  select coalesce(sum(extract(epoch from least(s.ends_at, until) - greatest(s.starts_at, since)) / 3600), 0)
    from erp.working_spans(calendar, ((since at time zone 'UTC') - interval '1 day')::date,
                           ((until at time zone 'UTC') + interval '1 day')::date) s
   where s.starts_at < until and s.ends_at > since and s.ends_at > s.starts_at
$$;
--> statement-breakpoint
create function erp.calendar_of(calendar uuid) returns uuid language sql stable as $$
  select coalesce(calendar, (select id from erp.working_calendar where is_default))
$$;
--> statement-breakpoint
-- The days, whole ones, on which the employee would have worked.
create function erp.leave_days(employee uuid, first date, last date) returns numeric language sql stable as $$
  select count(distinct s.day) from erp.employee e
    cross join erp.working_spans(erp.calendar_of(e.calendar_id), first, last) s where e.id = employee
$$;
--> statement-breakpoint
alter table erp.working_hours add constraint working_hours_no_overlap
  exclude using gist (calendar_id with =, weekday with =, int4range(starts_minute, ends_minute) with &&);
--> statement-breakpoint
alter table erp.leave_request add constraint leave_request_no_overlap
  exclude using gist (employee_id with =, daterange(starts_on, ends_on, '[]') with &&)
  where (status in ('REQUESTED', 'APPROVED'));
--> statement-breakpoint
create function erp.require_time_zone() returns trigger language plpgsql as $$
begin
  perform now() at time zone new.time_zone;
  return new;
end $$;
--> statement-breakpoint
create trigger time_zone before insert or update of time_zone on erp.working_calendar
  for each row execute function erp.require_time_zone();
--> statement-breakpoint
-- As before, and told by name.
create or replace function erp.refuse_manager_cycle() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('erp.employee.manager'));
  if exists (
    with recursive above as (
      select manager_id from erp.employee where id = new.manager_id
      union
      select e.manager_id from erp.employee e join above on e.id = above.manager_id
    )
    select 1 from above where manager_id = new.id
  ) then
    raise exception 'the reporting line would be a cycle' using errcode = 'check_violation', constraint = 'employee_manager_cycle';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- One change of the tree at a time, so that two can't close a cycle together. The cost centre is the company's own.
create function erp.guard_department() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if new.cost_centre_id is not null and not exists (
    select 1 from cost_centre where id = new.cost_centre_id and company_id = new.company_id
  ) then
    raise exception 'the cost centre belongs to another company' using errcode = 'check_violation', constraint = 'department_cost_centre';
  end if;
  if new.parent_id is null then return null; end if;
  perform pg_advisory_xact_lock(hashtext('erp.department.parent'));
  if exists (
    with recursive above as (
      select new.parent_id as id
      union
      select d.parent_id from department d join above on d.id = above.id where d.parent_id is not null
    )
    select 1 from above where id = new.id
  ) then
    raise exception 'the departments would be a cycle' using errcode = 'check_violation', constraint = 'department_cycle';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger tree after insert or update of parent_id, company_id, cost_centre_id on erp.department
  for each row execute function erp.guard_department();
--> statement-breakpoint
-- What a person may not be given twice is decided one at a time for each: leave, bookings, hours of a day.
create function erp.lock_employee(employee uuid) returns void language sql security definer set search_path = erp, pg_temp as $$
  select 1 from employee where id = lock_employee.employee for no key update
$$;
--> statement-breakpoint
create function erp.guard_leave_request() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  movable text[] := array['status', 'version', 'decided_at', 'decided_by'];
begin
  perform lock_employee(new.employee_id);
  if tg_op = 'INSERT' then
    if new.status <> 'REQUESTED' then
      raise exception 'leave begins as a request' using errcode = 'check_violation', constraint = 'leave_request_move';
    end if;
    new.days := leave_days(new.employee_id, new.starts_on, new.ends_on);
    if exists (select 1 from employee e where e.id = new.employee_id
                  and (new.starts_on < e.hired_on or new.ends_on > e.ends_on)) then
      raise exception 'leave lies outside the employment' using errcode = 'check_violation', constraint = 'leave_request_employed';
    end if;
    return new;
  end if;
  if to_jsonb(new) - movable is distinct from to_jsonb(old) - movable then
    raise exception 'leave_request stays as asked for' using errcode = 'restrict_violation';
  end if;
  if new.status = old.status then return new; end if;
  if not (old.status = 'REQUESTED' or old.status = 'APPROVED' and new.status = 'CANCELLED') then
    raise exception 'leave goes from % to % by no rule', old.status, new.status
      using errcode = 'check_violation', constraint = 'leave_request_move';
  end if;
  new.decided_at := clock_timestamp();
  new.decided_by := coalesce(nullif(current_setting('samspill.actor', true), ''), session_user);
  return new;
end $$;
--> statement-breakpoint
create trigger as_asked before insert or update on erp.leave_request for each row execute function erp.guard_leave_request();
--> statement-breakpoint
create function erp.enter_leave() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  insert into leave_entry (id, employee_id, leave_type_id, kind, days, pending, effective_on, request_id)
  select gen_random_uuid(), new.employee_id, new.leave_type_id, moved.kind, moved.days, moved.pending, new.starts_on, new.id
    from (values
      ('REQUESTED', 'REQUEST', -new.days, new.days),
      ('APPROVED', 'APPROVAL', 0, -new.days),
      ('REJECTED', 'REJECTION', new.days, -new.days),
      ('CANCELLED', 'CANCELLATION', new.days, case when tg_op = 'UPDATE' and old.status = 'REQUESTED' then -new.days else 0 end)
    ) moved (status, kind, days, pending)
   where moved.status = new.status;
  return null;
end $$;
--> statement-breakpoint
create trigger entry after insert on erp.leave_request for each row execute function erp.enter_leave();
--> statement-breakpoint
create trigger entry_of_move after update of status on erp.leave_request
  for each row when (old.status <> new.status) execute function erp.enter_leave();
--> statement-breakpoint
-- What takes from a balance leaves it, from that day on, no lower than the policy allows.
create function erp.guard_leave_entry() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  lowest numeric;
  least_balance numeric;
begin
  if new.request_id is not null and pg_trigger_depth() < 2 then
    raise exception 'a request enters the leave ledger by itself' using errcode = 'restrict_violation';
  end if;
  if new.days >= 0 then return new; end if;
  perform lock_employee(new.employee_id);
  select lowest_balance into lowest from leave_type where id = new.leave_type_id;
  if lowest is null then return new; end if;
  select min(balance) into least_balance from (
    select coalesce(sum(days), 0) as balance from leave_entry
     where employee_id = new.employee_id and leave_type_id = new.leave_type_id and effective_on <= new.effective_on
    union all
    select balance from (
      select effective_on, sum(sum(days)) over (order by effective_on) as balance from leave_entry
       where employee_id = new.employee_id and leave_type_id = new.leave_type_id group by effective_on) later
     where effective_on > new.effective_on) from_then_on;
  if least_balance + new.days < lowest then
    raise exception 'the balance of leave would be too low' using errcode = 'check_violation', constraint = 'leave_balance_lowest',
      detail = trim_scale(greatest(least_balance - lowest, 0))::text;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger policy before insert on erp.leave_entry for each row execute function erp.guard_leave_entry();
--> statement-breakpoint
-- An employment does not shrink away from leave that stands.
create function erp.guard_employment() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select 1 from leave_request where employee_id = new.id and status in ('REQUESTED', 'APPROVED')
                and (ends_on > new.ends_on or starts_on < new.hired_on)) then
    raise exception 'leave lies outside the employment' using errcode = 'check_violation', constraint = 'employee_engaged';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger employment after update of hired_on, ends_on on erp.employee
  for each row when (new.ends_on is distinct from old.ends_on or new.hired_on <> old.hired_on)
  execute function erp.guard_employment();
--> statement-breakpoint
create trigger append_only before update or delete on erp.leave_entry for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on erp.leave_entry execute function erp.refuse_change();
--> statement-breakpoint
create trigger never_deleted before delete on erp.leave_request for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on erp.leave_request execute function erp.refuse_change();
--> statement-breakpoint
do $$ declare audited text; begin
  foreach audited in array array['department', 'position', 'skill', 'working_calendar', 'leave_type', 'leave_request'] loop
    execute format('create trigger audit after insert or update or delete on erp.%I for each row
                    execute function erp.audit_row()', audited);
  end loop;
end $$;
--> statement-breakpoint
grant select on erp.department, erp.position, erp.skill, erp.employee_skill, erp.working_calendar, erp.working_hours,
  erp.holiday, erp.leave_type, erp.leave_request, erp.leave_entry to samspill_staff;
--> statement-breakpoint
grant insert, update on erp.department, erp.position, erp.skill, erp.working_calendar, erp.leave_type to samspill_staff;
--> statement-breakpoint
grant insert, delete on erp.employee_skill, erp.working_hours, erp.holiday to samspill_staff;
--> statement-breakpoint
grant insert (id, employee_id, leave_type_id, starts_on, ends_on), update (status, version) on erp.leave_request to samspill_staff;
--> statement-breakpoint
grant insert (id, employee_id, leave_type_id, kind, days, effective_on, period, reason) on erp.leave_entry to samspill_staff;

-- What is taken and not earned shows as a balance below what the policy allows when somebody leaves.
create or replace function erp.guard_leave_entry() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  lowest numeric;
  least_balance numeric;
begin
  if new.request_id is not null and pg_trigger_depth() < 2 then
    raise exception 'a request enters the leave ledger by itself' using errcode = 'restrict_violation';
  end if;
  if new.days >= 0 or new.kind = 'PRORATION' then return new; end if;
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
-- As before, and not away from hours that were worked.
create or replace function erp.guard_employment() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select 1 from leave_request where employee_id = new.id and status in ('REQUESTED', 'APPROVED')
                and (ends_on > new.ends_on or starts_on < new.hired_on))
  or exists (select 1 from booking where employee_id = new.id and cancelled_at is null
                and not tstzrange(starts_at, ends_at) <@ days_of(new.id, new.hired_on, coalesce(new.ends_on, '9999-12-30')))
  or exists (select 1 from time_entry where employee_id = new.id and status <> 'REJECTED'
                and (worked_on > new.ends_on or worked_on < new.hired_on)) then
    raise exception 'leave, a booking or time lies outside the employment' using errcode = 'check_violation', constraint = 'employee_engaged';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- As before, on days of the employment that have begun, for what is open.
create or replace function erp.guard_time_entry() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  perform lock_employee(new.employee_id);
  if tg_op = 'INSERT' then
    if new.status <> 'DRAFT' then
      raise exception 'time begins as a draft' using errcode = 'check_violation', constraint = 'time_entry_move';
    end if;
    perform 1 from project where id = new.project_id and not active for share;
    if found then
      raise exception 'the project is not in use' using errcode = 'check_violation', constraint = 'time_entry_project_in_use';
    end if;
    if exists (select 1 from sales_order where id = new.sales_order_id and status = 'CANCELLED') then
      raise exception 'the order is cancelled' using errcode = 'check_violation', constraint = 'time_entry_order_stands';
    end if;
  elsif old.status = 'APPROVED' then
    if old.posting_id is not null or to_jsonb(new) - 'posting_id' is distinct from to_jsonb(old) - 'posting_id' then
      raise exception 'time that is approved stays as it is' using errcode = 'restrict_violation';
    end if;
  else
    if new.employee_id <> old.employee_id or new.posting_id is not null then
      raise exception 'time stays with its employee' using errcode = 'restrict_violation';
    end if;
    if new.status <> old.status and (old.status, new.status) not in
         (('DRAFT', 'SUBMITTED'), ('REJECTED', 'DRAFT'), ('SUBMITTED', 'APPROVED'), ('SUBMITTED', 'REJECTED')) then
      raise exception 'time goes from % to % by no rule', old.status, new.status
        using errcode = 'check_violation', constraint = 'time_entry_move';
    end if;
    if new.status in ('SUBMITTED', 'APPROVED') and (new.hours, new.worked_on, new.project_id, new.sales_order_id, new.work_order_id)
         is distinct from (old.hours, old.worked_on, old.project_id, old.sales_order_id, old.work_order_id) then
      raise exception 'time stays as submitted' using errcode = 'restrict_violation';
    end if;
    if new.status in ('APPROVED', 'REJECTED') then
      new.decided_at := clock_timestamp();
      new.decided_by := coalesce(nullif(current_setting('samspill.actor', true), ''), session_user);
    end if;
  end if;
  if new.status = 'DRAFT' then
    if not exists (select 1 from employee where id = new.employee_id and new.worked_on between hired_on and coalesce(ends_on, 'infinity')) then
      raise exception 'the day lies outside the employment' using errcode = 'check_violation', constraint = 'time_entry_employed';
    end if;
    if lower(days_of(new.employee_id, new.worked_on, new.worked_on)) > clock_timestamp() then
      raise exception 'the day has not begun' using errcode = 'check_violation', constraint = 'time_entry_begun';
    end if;
    if exists (select 1 from work_order where id = new.work_order_id and (status = 'CANCELLED' or closed_on < new.worked_on)) then
      raise exception 'the work order was closed' using errcode = 'check_violation', constraint = 'time_entry_work_order_open';
    end if;
  end if;
  if new.status <> 'REJECTED' and new.hours + (
       select coalesce(sum(hours), 0) from time_entry
        where employee_id = new.employee_id and worked_on = new.worked_on and status <> 'REJECTED' and id <> new.id) > 24 then
    raise exception 'a day has 24 hours' using errcode = 'check_violation', constraint = 'time_entry_day';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- The day on which making has to begin to take so many days before a day: those on which a work centre of the bill is open and
-- the default calendar, where there is one, has somebody work.
create function erp.making_begins(bom uuid, due date, days int) returns date language plpgsql stable set search_path = erp, pg_temp as $$
declare
  on_day date := due;
  worked int := 0;
begin
  while worked < days and on_day > due - 7 * days - 100 loop
    on_day := on_day - 1;
    if exists (select 1 from bom_operation o join work_centre w on w.id = o.work_centre_id
                where o.bom_id = making_begins.bom and to_char(on_day, 'FMDAY') = any(w.working_days) and on_day <> all(w.closed_on))
       and not exists (select 1 from working_calendar c where c.is_default
                          and (exists (select 1 from holiday h where h.calendar_id = c.id and h.day = on_day)
                               or not exists (select 1 from working_hours h where h.calendar_id = c.id and h.weekday = extract(isodow from on_day))))
    then
      worked := worked + 1;
    end if;
  end loop;
  return case when worked < days then due - days else on_day end;
end $$;

alter table erp.booking add constraint booking_employee_once
  exclude using gist (employee_id with =, tstzrange(starts_at, ends_at) with &&)
  where (cancelled_at is null and employee_id is not null);
--> statement-breakpoint
alter table erp.booking add constraint booking_equipment_once
  exclude using gist (equipment_id with =, tstzrange(starts_at, ends_at) with &&)
  where (cancelled_at is null and equipment_id is not null);
--> statement-breakpoint
create function erp.time_zone_of(employee uuid) returns text language sql stable as $$
  select coalesce((select c.time_zone from erp.employee e join erp.working_calendar c on c.id = erp.calendar_of(e.calendar_id)
                    where e.id = employee), 'UTC')
$$;
--> statement-breakpoint
-- Days as the employee's clock has them.
create function erp.days_of(employee uuid, first date, last date) returns tstzrange language sql stable as $$
  select tstzrange(first::timestamp at time zone erp.time_zone_of(employee),
                   (last + 1)::timestamp at time zone erp.time_zone_of(employee))
$$;
--> statement-breakpoint
-- Leave that is approved and bookings keep out of each other's way: both wait for the employee.
create function erp.guard_booking() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  movable text[] := array['starts_at', 'ends_at', 'cancelled_at', 'version'];
  taken tstzrange := tstzrange(new.starts_at, new.ends_at);
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - movable is distinct from to_jsonb(old) - movable then
    raise exception 'booking stays as made' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and old.cancelled_at is not null then
    raise exception 'a booking that is cancelled stays so' using errcode = 'restrict_violation';
  end if;
  if new.cancelled_at is not null then return new; end if;
  if new.equipment_id is not null then
    perform 1 from equipment where id = new.equipment_id and active for share;
    if not found then
      raise exception 'the equipment is out of use' using errcode = 'check_violation', constraint = 'booking_in_use';
    end if;
    return new;
  end if;
  perform lock_employee(new.employee_id);
  if not exists (select 1 from employee e where e.id = new.employee_id
                    and taken <@ days_of(e.id, e.hired_on, coalesce(e.ends_on, '9999-12-30'))) then
    raise exception 'the booking lies outside the employment' using errcode = 'check_violation', constraint = 'booking_employed';
  end if;
  if exists (select 1 from leave_request where employee_id = new.employee_id and status = 'APPROVED'
                and days_of(employee_id, starts_on, ends_on) && taken) then
    raise exception 'the employee has leave then' using errcode = 'check_violation', constraint = 'booking_leave';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger free before insert or update on erp.booking for each row execute function erp.guard_booking();
--> statement-breakpoint
create function erp.guard_leave_booked() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  perform lock_employee(new.employee_id);
  if exists (select 1 from booking where employee_id = new.employee_id and cancelled_at is null
                and tstzrange(starts_at, ends_at) && days_of(new.employee_id, new.starts_on, new.ends_on)) then
    raise exception 'the employee is booked then' using errcode = 'check_violation', constraint = 'leave_request_booked';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger not_booked before update of status on erp.leave_request for each row
  when (new.status = 'APPROVED' and old.status <> 'APPROVED') execute function erp.guard_leave_booked();
--> statement-breakpoint
-- As before, and not away from bookings either.
create or replace function erp.guard_employment() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select 1 from leave_request where employee_id = new.id and status in ('REQUESTED', 'APPROVED')
                and (ends_on > new.ends_on or starts_on < new.hired_on))
  or exists (select 1 from booking where employee_id = new.id and cancelled_at is null
                and not tstzrange(starts_at, ends_at) <@ days_of(new.id, new.hired_on, coalesce(new.ends_on, '9999-12-30'))) then
    raise exception 'leave or a booking lies outside the employment' using errcode = 'check_violation', constraint = 'employee_engaged';
  end if;
  return null;
end $$;
--> statement-breakpoint
create function erp.guard_time_entry() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  perform lock_employee(new.employee_id);
  if tg_op = 'INSERT' then
    if new.status <> 'DRAFT' then
      raise exception 'time begins as a draft' using errcode = 'check_violation', constraint = 'time_entry_move';
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
  if new.status <> 'REJECTED' and new.hours + (
       select coalesce(sum(hours), 0) from time_entry
        where employee_id = new.employee_id and worked_on = new.worked_on and status <> 'REJECTED' and id <> new.id) > 24 then
    raise exception 'a day has 24 hours' using errcode = 'check_violation', constraint = 'time_entry_day';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger day_and_move before insert or update on erp.time_entry for each row execute function erp.guard_time_entry();
--> statement-breakpoint
create trigger never_deleted before delete on erp.time_entry for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on erp.time_entry execute function erp.refuse_change();
--> statement-breakpoint
-- A line's project is of its entry's company.
create function erp.check_projects_of_lines() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select 1 from added join journal_entry entry on entry.id = added.entry_id
               join project on project.id = added.project_id where project.company_id <> entry.company_id) then
    raise exception 'a journal line names the project of another company' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger projects_of_lines after insert on erp.journal_line referencing new table as added
  for each statement execute function erp.check_projects_of_lines();
--> statement-breakpoint
-- What is depreciated in each month: rounded so that all months together come to cost less salvage. The declining balance
-- goes on in a straight line from where that is more.
create function erp.depreciation_schedule(cost numeric, salvage numeric, method text, months int, factor numeric, decimals int)
returns table (number int, amount numeric) language plpgsql immutable as $$
declare
  total numeric := cost - salvage;
  gone numeric := 0;
begin
  for n in 1..months loop
    number := n;
    if n = months then
      amount := total - gone;
    elsif method = 'STRAIGHT_LINE' then
      amount := round(total * n / months, decimals) - gone;
    else
      amount := least(total - gone, round(greatest((cost - gone) * factor / months, (total - gone) / (months - n + 1)), decimals));
    end if;
    gone := gone + amount;
    if amount > 0 then return next; end if;
  end loop;
end $$;
--> statement-breakpoint
create function erp.schedule_of_asset(asset uuid) returns table (month date, amount numeric) language sql stable as $$
  select (a.first_month + make_interval(months => s.number - 1))::date, s.amount
    from erp.fixed_asset a join erp.company c on c.id = a.company_id
    cross join lateral erp.depreciation_schedule(a.cost, a.salvage, a.method, a.months, a.factor, c.decimals) s
   where a.id = asset
$$;
--> statement-breakpoint
create function erp.guard_depreciation() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (
    select 1 from added d
      left join (select distinct asset_id from added) a on a.asset_id = d.asset_id
      left join lateral (select s.amount from schedule_of_asset(a.asset_id) s where s.month = d.month) due on true
     where due.amount is distinct from d.amount
  ) then
    raise exception 'depreciation is not what the schedule has' using errcode = 'check_violation';
  end if;
  if exists (select 1 from added d join asset_disposal gone on gone.asset_id = d.asset_id
              where d.month >= date_trunc('month', gone.disposed_on)) then
    raise exception 'the asset is disposed of' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger as_scheduled after insert on erp.asset_depreciation referencing new table as added
  for each statement execute function erp.guard_depreciation();
--> statement-breakpoint
-- Waits for depreciation that is just being posted: its foreign key holds the asset.
create function erp.guard_disposal() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  asset fixed_asset;
begin
  select * into asset from fixed_asset where id = new.asset_id for update;
  if new.disposed_on < asset.acquired_on then
    raise exception 'the asset was not there yet' using errcode = 'check_violation';
  end if;
  if exists (
    select 1 from (select month from asset_depreciation where asset_id = new.asset_id) done
      full join (select month from schedule_of_asset(new.asset_id) s
                  where s.month < date_trunc('month', new.disposed_on)) due using (month)
     where done.month is null or due.month is null
  ) then
    raise exception 'the asset is not depreciated up to the month of its disposal' using errcode = 'check_violation',
      constraint = 'asset_disposal_depreciated';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger depreciated before insert on erp.asset_disposal for each row execute function erp.guard_disposal();
--> statement-breakpoint
do $$ declare kept text; begin
  foreach kept in array array['fixed_asset', 'asset_depreciation', 'asset_disposal'] loop
    execute format('create trigger append_only before update or delete on erp.%I for each row
                    execute function erp.refuse_change()', kept);
    execute format('create trigger append_only_truncate before truncate on erp.%I
                    execute function erp.refuse_change()', kept);
  end loop;
  foreach kept in array array['project', 'equipment', 'booking', 'time_entry', 'fixed_asset'] loop
    execute format('create trigger audit after insert or update or delete on erp.%I for each row
                    execute function erp.audit_row()', kept);
  end loop;
end $$;
--> statement-breakpoint
grant select on erp.project, erp.equipment, erp.booking, erp.time_entry, erp.fixed_asset, erp.asset_depreciation,
  erp.asset_disposal to samspill_staff;
--> statement-breakpoint
grant insert, update on erp.project, erp.equipment to samspill_staff;
--> statement-breakpoint
grant insert on erp.fixed_asset, erp.asset_depreciation, erp.asset_disposal, erp.booking, erp.time_entry to samspill_staff;
--> statement-breakpoint
grant update (starts_at, ends_at, cancelled_at, version) on erp.booking to samspill_staff;
--> statement-breakpoint
grant update (worked_on, hours, project_id, sales_order_id, work_order_id, note, status, cost, currency, posting_id, version)
  on erp.time_entry to samspill_staff;
--> statement-breakpoint
-- For row locks alone: the asset stays as acquired.
grant update (recorded_at) on erp.fixed_asset to samspill_staff;
--> statement-breakpoint
alter table erp.project enable row level security;
--> statement-breakpoint
create policy staff on erp.project to samspill_staff using (true) with check (true);

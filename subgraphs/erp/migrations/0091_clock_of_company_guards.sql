-- The clock by which days begin for whom a calendar is for: without one, that of the default company.
create function erp.clock_of(calendar uuid) returns text language sql stable as $$
  select coalesce((select time_zone from erp.working_calendar where id = calendar),
                  (select time_zone from erp.company where is_default), 'UTC')
$$;
--> statement-breakpoint
create or replace function erp.time_zone_of(employee uuid) returns text language sql stable as $$
  select erp.clock_of((select erp.calendar_of(e.calendar_id) from erp.employee e where e.id = employee))
$$;

create extension if not exists btree_gist with schema public;
--> statement-breakpoint
alter table crm.business_hours add constraint business_hours_no_overlap
  exclude using gist (calendar_id with =, weekday with =, int4range(starts_minute, ends_minute) with &&);
--> statement-breakpoint
create function crm.require_time_zone() returns trigger language plpgsql as $$
begin
  perform now() at time zone new.time_zone;
  return new;
end $$;
--> statement-breakpoint
create trigger time_zone before insert or update of time_zone on crm.business_calendar
  for each row execute function crm.require_time_zone();
--> statement-breakpoint
-- How far the clock on the wall is ahead of UTC at that moment.
create function crm.zone_offset(zone text, at timestamptz) returns interval language sql stable strict parallel safe
as $$ select (at at time zone zone) - (at at time zone 'UTC') $$;
--> statement-breakpoint
-- The first moment, to the second, at which the clock is ahead by what it is ahead at `until`; of the one change between the two.
create function crm.zone_change(zone text, since timestamptz, until timestamptz) returns timestamptz
language plpgsql stable strict parallel safe as $$
declare
  becomes interval := crm.zone_offset(zone, until);
  low bigint := extract(epoch from since);
  high bigint := extract(epoch from until);
  middle bigint;
begin
  while high - low > 1 loop
    middle := (low + high) / 2;
    if crm.zone_offset(zone, to_timestamp(middle)) = becomes then high := middle; else low := middle; end if;
  end loop;
  return to_timestamp(high);
end $$;
--> statement-breakpoint
-- When a calendar is open: all moments at which the clock on its wall shows a time of its hours, on days that are no holidays.
-- Where the clock is put forward or back that day, a stretch is taken apart at that moment: an hour that comes twice is open
-- twice, one that never comes not at all.
create function crm.business_spans(calendar uuid, first date, last date)
returns table (starts_at timestamptz, ends_at timestamptz) language sql stable parallel safe as $$
  with days as (
    select c.id, d, c.time_zone, (d at time zone c.time_zone) - interval '3 hours' as since,
           ((d + interval '1 day') at time zone c.time_zone) + interval '3 hours' as until
      from crm.business_calendar c
      cross join generate_series(first::timestamp, last::timestamp, interval '1 day') d
     where c.id = calendar
       and not exists (select 1 from crm.business_holiday off where off.calendar_id = c.id and off.day = d::date)
  ), ahead as (
    select days.*, crm.zone_offset(time_zone, since) as before, crm.zone_offset(time_zone, until) as after from days
  ), parts as (
    select id, d, before as ahead, null::timestamptz as since, null::timestamptz as until from ahead where before = after
    union all
    select a.id, a.d, p.ahead, p.since, p.until
      from ahead a
      cross join lateral (select crm.zone_change(a.time_zone, a.since, a.until) as at) change
      cross join lateral (values (a.before, null, change.at), (a.after, change.at, null)) p(ahead, since, until)
     where a.before <> a.after
  )
  select s.starts_at, s.ends_at
    from parts p
    join crm.business_hours h on h.calendar_id = p.id and h.weekday = extract(isodow from p.d)
    cross join lateral (
      select greatest((p.d + make_interval(mins => h.starts_minute) - p.ahead) at time zone 'UTC', p.since) as starts_at,
             least((p.d + make_interval(mins => h.ends_minute) - p.ahead) at time zone 'UTC', p.until) as ends_at) s
   where s.starts_at < s.ends_at
$$;
--> statement-breakpoint
-- Minutes open between two moments; none where the second is not later.
create function crm.business_minutes_between(calendar uuid, since timestamptz, until timestamptz) returns numeric
language sql stable parallel safe as $$
  select coalesce(sum(extract(epoch from least(s.ends_at, until) - greatest(s.starts_at, since)) / 60), 0)
    from crm.business_calendar c
    cross join lateral crm.business_spans(c.id, (since at time zone c.time_zone)::date, (until at time zone c.time_zone)::date) s
   where c.id = calendar and s.starts_at < until and s.ends_at > since
$$;
--> statement-breakpoint
-- The first moment at which so many minutes have been open; null where that takes more than ten years. To plan its query anew
-- for each call would take longer than to run it.
create function crm.add_business_minutes(calendar uuid, since timestamptz, minutes numeric) returns timestamptz
language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan as $$
declare
  day date := (select (since at time zone c.time_zone)::date from crm.business_calendar c where c.id = calendar);
  furthest date := day + 3660;
  remaining numeric := minutes * 60;
  length numeric;
  span record;
begin
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
create trigger audit after insert or update or delete on crm.business_calendar for each row execute function crm.audit_row();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.business_hours for each row
  execute function crm.audit_row('calendar_id');
--> statement-breakpoint
-- Days that somebody chose; those of a country come by hundreds.
create trigger audit_new after insert on crm.business_holiday for each row when (not new.computed)
  execute function crm.audit_row('calendar_id');
--> statement-breakpoint
create trigger audit_gone after delete on crm.business_holiday for each row when (not old.computed)
  execute function crm.audit_row('calendar_id');
--> statement-breakpoint
grant select, insert on crm.business_calendar, crm.business_hours, crm.business_holiday to samspill_staff;
--> statement-breakpoint
grant update (name, time_zone, country_code, region, is_default, version) on crm.business_calendar to samspill_staff;
--> statement-breakpoint
grant delete on crm.business_hours, crm.business_holiday to samspill_staff;

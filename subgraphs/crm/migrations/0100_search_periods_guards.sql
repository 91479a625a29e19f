create function crm.week(at timestamptz) returns int language sql immutable parallel safe as $$
  select greatest(((at at time zone 'UTC')::date - date '1970-01-01') / 7, 0)
$$;
--> statement-breakpoint
-- The week of a moment and the longer periods that it lies in, each eight times the one before: a stretch of time is few of them.
-- Not strict, and one expression: it is taken in where it is called, at each row that is written among them.
create function crm.periods(at timestamptz) returns int[] language sql immutable parallel safe as $$
  select array[crm.week(at), (1 << 20) | (crm.week(at) >> 3), (2 << 20) | (crm.week(at) >> 6), (3 << 20) | (crm.week(at) >> 9)]
$$;
--> statement-breakpoint
-- The week before which a step of periods_before ends.
create function crm.past_week(at timestamptz, step int) returns int language sql immutable parallel safe as $$
  select crm.week(at) + 1 - ((1 << 2 * step) - 1) / 3
$$;
--> statement-breakpoint
-- Periods that together are the moment's week, at the next step the 4 weeks before, then the 16 before those, and so on; at the sixth
-- all that are left.
create function crm.periods_before(at timestamptz, step int) returns int[] language sql immutable strict parallel safe as $$
  with span as (
    select case when step < 5 then greatest(crm.past_week(at, step + 1), 0) else 0 end as first, crm.past_week(at, step) as past
  ), whole as (
    select level, (first + (1 << 3 * level) - 1) >> 3 * level as first, past >> 3 * level as past from span cross join generate_series(0, 3) level
  )
  select array(
    select distinct (w.level << 20) | n
      from whole w left join whole above on above.level = w.level + 1
     cross join lateral (
       select generate_series(w.first, case when w.level = 3 then w.past - 1 else least(w.past - 1, w.first + 6) end) as n
       union all
       select generate_series(greatest(w.first, w.past - 7), w.past - 1)) near
     where w.level = 3 or n >> 3 < above.first or n >> 3 >= above.past or above.first >= above.past)
$$;
--> statement-breakpoint
-- The words of phrases in whatever order: what may match, as an index can tell.
create function crm.loosely(query tsquery) returns tsquery language sql immutable strict parallel safe as $$
  select case when query::text ~ '<(-|\d+)>' then regexp_replace(querytree(query), '<(-|\d+)>', '&', 'g')::tsquery else query end
$$;

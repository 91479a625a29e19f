-- Values at which a column's rows part into shares that are about even, as its statistics have them: in slices between them
-- lists are read. Of a table with policies nobody but its owner sees statistics.
create function crm.list_shares(of_table text, of_column text) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  known record;
  bounds text[];
begin
  select format_type(a.atttypid, null) as type, coalesce('collate ' || quote_ident(c.collname), '') as sorted,
         coalesce(s.most_common_vals::text::text[], '{}') || coalesce(s.histogram_bounds::text::text[], '{}') as found
    into known
    from pg_attribute a
    left join pg_collation c on c.oid = a.attcollation
    join pg_stats s on s.schemaname = 'crm' and s.tablename = of_table and s.attname = a.attname
   where a.attrelid = format('crm.%I', of_table)::regclass and a.attname = of_column;
  if found then
    execute format('select array_agg(v::text order by v %s) from (select distinct unnest($1::%s[]) as v) of_all', known.sorted, known.type)
       into bounds using known.found;
  end if;
  return bounds;
end $$;
--> statement-breakpoint
revoke execute on function crm.list_shares(text, text) from public;
--> statement-breakpoint
grant execute on function crm.list_shares(text, text) to samspill_staff;
--> statement-breakpoint
-- True of every row, and dear as far as the planner knows: it rather intersects what several indexes tell than reads rows to
-- see. Not for workers, who would read ahead of a limit.
create function crm.list_row(any_value anyelement) returns boolean language plpgsql immutable parallel unsafe cost 100000 as $$
begin
  return true;
end $$;
--> statement-breakpoint
revoke execute on function crm.list_row(anyelement) from public;
--> statement-breakpoint
grant execute on function crm.list_row(anyelement) to samspill_staff;
--> statement-breakpoint
-- Finer shares of what is sorted by most: of a page of 20, a share is read whole or followed row by row.
alter table crm.customer alter column name set statistics 400, alter column number set statistics 400,
  alter column created_at set statistics 400;
--> statement-breakpoint
alter table crm.contact alter column name set statistics 400;
--> statement-breakpoint
alter table crm.lead alter column created_at set statistics 400, alter column shown_name set statistics 400;
--> statement-breakpoint
alter table crm.opportunity alter column created_at set statistics 400;
--> statement-breakpoint
alter table crm.interaction alter column occurred_at set statistics 400;
--> statement-breakpoint
alter table crm.service_case alter column opened_at set statistics 400;

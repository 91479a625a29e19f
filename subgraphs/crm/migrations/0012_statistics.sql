-- What a bulk load calls when it has written, as the planner takes a table for empty that autovacuum saw after a load
-- that failed: the deferred triggers then read whole tables for each document. Only a table's owner may analyse it.
create function crm.refresh_statistics() returns void
language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  name text;
begin
  for name in select tablename from pg_tables where schemaname = 'crm' order by tablename loop
    execute format('analyze crm.%I', name);
  end loop;
end $$;
--> statement-breakpoint
revoke execute on function crm.refresh_statistics() from public;
--> statement-breakpoint
grant execute on function crm.refresh_statistics() to samspill_staff;

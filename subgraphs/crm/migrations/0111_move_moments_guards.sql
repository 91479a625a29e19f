-- As before, and a record that says itself since when it is in its state, which may be told afterwards, has moved then: a third
-- argument of the triggers names that column.
create or replace function crm.move_state() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  was text := to_jsonb(old) ->> tg_argv[1];
  becomes text := to_jsonb(new) ->> tg_argv[1];
begin
  if not exists (select from lifecycle_move m
                  where m.lifecycle = tg_argv[0] and m.from_state = was and m.to_state = becomes) then
    raise exception '% does not move from % to %', tg_table_name, was, becomes
      using errcode = 'check_violation', constraint = 'legal_move';
  end if;
  insert into state_change (lifecycle, record_id, from_state, to_state, changed_at, changed_by)
  values (tg_argv[0], new.id, was, becomes, coalesce((to_jsonb(new) ->> tg_argv[2])::timestamptz, clock_timestamp()),
          coalesce(nullif(current_setting('samspill.actor', true), ''), session_user));
  return null;
end $$;
--> statement-breakpoint
create or replace function crm.begin_state() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  illegal text;
begin
  execute format('select a.%1$I from added a where not exists (select from lifecycle_move m
                   where m.lifecycle = %2$L and m.from_state is null and m.to_state = a.%1$I) limit 1',
                 tg_argv[1], tg_argv[0]) into illegal;
  if illegal is not null then
    raise exception '% does not begin as %', tg_table_name, illegal
      using errcode = 'check_violation', constraint = 'legal_move';
  end if;
  execute format('insert into state_change (lifecycle, record_id, to_state, changed_at, changed_by)
                  select %L, a.id, a.%I, coalesce((to_jsonb(a) ->> %L)::timestamptz, clock_timestamp()),
                         coalesce(nullif(current_setting(''samspill.actor'', true), ''''), session_user)
                    from added a order by a.id', tg_argv[0], tg_argv[1], tg_argv[2]);
  return null;
end $$;
--> statement-breakpoint
do $$ declare it text[]; begin
  foreach it slice 1 in array array[['service_case', 'case', 'status_since'], ['campaign_member', 'campaign_member', 'since']] loop
    execute format('drop trigger move_state on crm.%I', it[1]);
    execute format('drop trigger begin_state on crm.%I', it[1]);
    execute format('create trigger move_state after update on crm.%I for each row
                    when (old.status is distinct from new.status) execute function crm.move_state(%L, ''status'', %L)', it[1], it[2], it[3]);
    execute format('create trigger begin_state after insert on crm.%I referencing new table as added for each statement
                    execute function crm.begin_state(%L, ''status'', %L)', it[1], it[2], it[3]);
  end loop;
end $$;

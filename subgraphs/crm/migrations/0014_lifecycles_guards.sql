-- Records begin and move as `lifecycle_move` says, whoever writes; each move is kept. Arguments: the lifecycle, and the
-- column that holds the state.
create function crm.move_state() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  was text := to_jsonb(old) ->> tg_argv[1];
  becomes text := to_jsonb(new) ->> tg_argv[1];
begin
  if not exists (select from lifecycle_move m
                  where m.lifecycle = tg_argv[0] and m.from_state = was and m.to_state = becomes) then
    raise exception '% does not move from % to %', tg_table_name, was, becomes
      using errcode = 'check_violation', constraint = 'legal_move';
  end if;
  insert into state_change (lifecycle, record_id, from_state, to_state, changed_by)
  values (tg_argv[0], new.id, was, becomes, coalesce(nullif(current_setting('samspill.actor', true), ''), session_user));
  return null;
end $$;
--> statement-breakpoint
-- By one statement however many are added.
create function crm.begin_state() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
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
  execute format('insert into state_change (lifecycle, record_id, to_state, changed_by)
                  select %L, a.id, a.%I, coalesce(nullif(current_setting(''samspill.actor'', true), ''''), session_user)
                    from added a order by a.id', tg_argv[0], tg_argv[1]);
  return null;
end $$;
--> statement-breakpoint
-- For migrations: the table's records have that lifecycle from now on, their state is in that column.
create function crm.guard_lifecycle(guarded regclass, lifecycle text, state name) returns void language plpgsql as $$
begin
  execute format('create trigger move_state after update on %1$s for each row
                  when (old.%2$I is distinct from new.%2$I) execute function crm.move_state(%3$L, %2$L)',
                 guarded, state, lifecycle);
  execute format('create trigger begin_state after insert on %1$s referencing new table as added for each statement
                  execute function crm.begin_state(%3$L, %2$L)', guarded, state, lifecycle);
end $$;
--> statement-breakpoint
revoke execute on function crm.guard_lifecycle(regclass, text, name) from public;
--> statement-breakpoint
comment on table crm.lifecycle_move is
  'Legal moves, by lifecycle. A migration adds rows (from_state null: where records begin) and calls guard_lifecycle(table, lifecycle, state column).';
--> statement-breakpoint
create trigger append_only before update or delete on crm.state_change for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on crm.state_change execute function crm.refuse_change();
--> statement-breakpoint
alter table crm.state_change enable row level security;
--> statement-breakpoint
create policy staff on crm.state_change to samspill_staff using (true);
--> statement-breakpoint
grant select on crm.lifecycle_move, crm.state_change to samspill_staff;

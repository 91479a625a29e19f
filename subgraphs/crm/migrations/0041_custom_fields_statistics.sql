-- As before, and what the planner knows of the values: of partial indexes it knows nothing.
create or replace function crm.index_custom_field(field_id uuid) returns void
language plpgsql security definer set search_path = crm, pg_temp set lock_timeout = '5s' as $$
declare
  field custom_field;
  name text := 'custom_' || replace(field_id::text, '-', '');
  next text;
  keys text[];
  i int;
begin
  select * into strict field from custom_field f where f.id = field_id;
  keys := case field.kind
    when 'TEXT' then array[format('(left(custom ->> %L, 100) collate "und-x-icu")', field.code)]
    when 'NUMBER' then array[format('((custom ->> %L)::numeric)', field.code)]
    when 'MONEY' then array[format('((custom #>> %L) collate "C")', array[field.code, 'currency']),
                            format('((custom #>> %L)::numeric)', array[field.code, 'amount'])]
    else array[format('((custom ->> %L) collate "C")', field.code)] end;
  if field.archived or not field.filterable then
    execute format('drop index if exists %I, %I', name, name || '_words');
    for i in 1 .. cardinality(keys) loop execute format('drop statistics if exists %I', name || '_' || i); end loop;
    return;
  end if;
  next := case field.record when 'OPPORTUNITY' then 'created_at' when 'CASE' then 'opened_at' when 'CAMPAIGN' then 'starts_on'
                            when 'INTERACTION' then 'occurred_at' when 'LEAD' then 'created_at' else 'name' end;
  execute format('create index if not exists %I on %s (%s, %I, id) where custom ? %L',
                 name, custom_table(field.record), array_to_string(keys, ', '), next, field.code);
  for i in 1 .. cardinality(keys) loop
    execute format('create statistics if not exists %I on %s from %s', name || '_' || i, keys[i], custom_table(field.record));
  end loop;
  if field.kind = 'TEXT' then
    execute format('create index if not exists %I on %s using gin (crm.fold(custom ->> %L) public.gin_trgm_ops) where custom ? %L',
                   name || '_words', custom_table(field.record), field.code, field.code);
  end if;
end $$;
--> statement-breakpoint
select crm.index_custom_field(id) from crm.custom_field;

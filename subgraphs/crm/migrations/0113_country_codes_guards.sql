-- What addresses tell of their customers, who are locked first: one writer at a time sees all addresses that there are.
create function crm.follow_addresses() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  ids uuid[];
begin
  if tg_op = 'INSERT' then
    ids := array(select distinct customer_id from after);
  elsif tg_op = 'DELETE' then
    ids := array(select distinct customer_id from before);
  else
    ids := array(select customer_id from before union select customer_id from after);
  end if;
  perform from customer c where c.id = any (ids) order by c.id for no key update;
  update customer c set country_codes = n.codes
    from (select i.id, array(select distinct a.country_code collate "C" from address a where a.customer_id = i.id order by 1) as codes
            from unnest(ids) i(id)) n
   where c.id = n.id and c.country_codes <> n.codes;
  return null;
end $$;
--> statement-breakpoint
create trigger countries_added after insert on crm.address referencing new table as after
  for each statement execute function crm.follow_addresses();
--> statement-breakpoint
create trigger countries_changed after update on crm.address referencing old table as before new table as after
  for each statement execute function crm.follow_addresses();
--> statement-breakpoint
create trigger countries_gone after delete on crm.address referencing old table as before
  for each statement execute function crm.follow_addresses();
--> statement-breakpoint
-- The trail holds what was done, and not what the database derives of it.
create or replace function crm.audit_row() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  derived constant text[] := array(
    select a.attname from pg_attribute a where a.attrelid = tg_relid and a.attgenerated <> '') || array['country_codes'];
  part_of text := tg_argv[0];
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - derived end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - derived end;
  any_row jsonb := coalesce(new_row, old_row);
  was jsonb := old_row;
  becomes jsonb := new_row;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(key, value) into was from jsonb_each(old_row) where new_row -> key is distinct from value;
    select jsonb_object_agg(key, value) into becomes from jsonb_each(new_row) where old_row -> key is distinct from value;
    if becomes is null then return null; end if;
    if part_of is not null then
      was := was || jsonb_build_object('id', any_row -> 'id');
      becomes := becomes || jsonb_build_object('id', any_row -> 'id');
    end if;
  end if;
  insert into crm.audit_log (record, record_id, action, before, after, changed_by, request_id)
  values (tg_table_name, (any_row ->> coalesce(part_of, 'id'))::uuid, tg_op, was, becomes,
          coalesce(nullif(current_setting('samspill.actor', true), ''), session_user),
          nullif(current_setting('samspill.request', true), ''));
  return null;
end $$;
--> statement-breakpoint
update crm.customer c set country_codes = n.codes
  from (select a.customer_id, array_agg(distinct a.country_code collate "C" order by a.country_code collate "C") as codes
          from crm.address a group by a.customer_id) n
 where c.id = n.customer_id;
--> statement-breakpoint
alter table crm.customer alter column name set statistics 1000, alter column number set statistics 1000,
  alter column created_at set statistics 1000;

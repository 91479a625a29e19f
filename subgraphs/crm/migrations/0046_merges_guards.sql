-- Customers that become one, and two again.
insert into crm.merge_rule (record, of_column, follows, why) values
  ('address', 'customer_id', 'false', 'copied, since the one may have a billing address as the other has'),
  ('agreement', 'customer_id', 'false', 'ERP goes by the ids that are shared; a merge is refused where partners would see more'),
  ('contact_point', 'customer_id', 't.contact_id is not null', 'the record''s own stay with what it was; contacts bring theirs'),
  ('customer', 'parent_id', 't.id <> $1', 'no customer is its own parent'),
  ('customer', 'merged_into_id', 'false', 'turned to the survivor by the merge itself'),
  ('customer_change', 'customer_id', 'false', 'ERP is told of each id'),
  ('customer_merge', 'survivor_id', 'false', 'tells who was merged into whom'),
  ('customer_merge', 'merged_id', 'false', 'tells who was merged into whom'),
  ('match_key', 'customer_id', 'false', 'made anew of both'),
  ('not_duplicate', 'customer_id', 'false', 'said of that one'),
  ('not_duplicate', 'other_id', 'false', 'said of that one');
--> statement-breakpoint
-- Columns that refer to customers, by themselves or as what a contact belongs to, with what follows of each. `turn` tells apart
-- columns of one table, of which one statement changes one. `contact` is the column of the contact that the row is of.
create function crm.following() returns table (record text, col text, follows text, turn bigint, key text[], contact text)
language sql stable as $$
  with refers as (
    select con.conrelid as rel, con.conkey[1] as att
      from pg_constraint con where con.contype = 'f' and con.confrelid = 'crm.customer'::regclass and cardinality(con.conkey) = 1
    union
    select con.conrelid, k.att
      from pg_constraint con
     cross join unnest(con.conkey, con.confkey) as k(att, of)
      join pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.of and a.attname = 'customer_id'
     where con.contype = 'f' and con.confrelid = 'crm.contact'::regclass and cardinality(con.conkey) = 2
  )
  select c.relname::text, a.attname::text, coalesce(r.follows, 'true'),
         row_number() over (partition by c.relname order by a.attname <> 'customer_id', a.attname),
         array(select ka.attname::text from pg_index i cross join unnest(i.indkey) as k(att)
                 join pg_attribute ka on ka.attrelid = i.indrelid and ka.attnum = k.att
                where i.indrelid = c.oid and i.indisprimary order by 1),
         (select ca.attname::text from pg_constraint con cross join unnest(con.conkey) as k(att)
            join pg_attribute ca on ca.attrelid = con.conrelid and ca.attnum = k.att
           where con.conrelid = c.oid and con.contype = 'f' and con.confrelid = 'crm.contact'::regclass
             and a.attnum = any (con.conkey) and k.att <> a.attnum limit 1)
    from refers f
    join pg_class c on c.oid = f.rel
    join pg_attribute a on a.attrelid = f.rel and a.attnum = f.att
    left join crm.merge_rule r on r.record = c.relname and r.of_column = a.attname
   where coalesce(r.follows, 'true') <> 'false'
$$;
--> statement-breakpoint
-- That the survivor has no row yet which this one would be the second of, by a unique index; such a row stays where it is.
create function crm.fits_survivor(record text, col text) returns text language sql stable as $$
  select coalesce(string_agg(format(' and not exists (select from crm.%1$I o where o.%2$I = $1%3$s)', record, col, same), ''), '')
    from (select coalesce((select string_agg(format(' and o.%1$I %2$s t.%1$I', a.attname,
                                    case when i.indnullsnotdistinct then 'is not distinct from' else '=' end), '')
                             from pg_attribute a
                            where a.attrelid = i.indrelid and a.attnum = any (i.indkey) and a.attname <> col), '') as same
            from pg_index i
           where i.indrelid = format('crm.%I', record)::regclass and i.indisunique
             and exists (select from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any (i.indkey) and a.attname = col)) u
$$;
--> statement-breakpoint
-- The statement that turns rows, found by `rows_of`, from one customer to another: of all tables at once, so that a contact and what
-- refers to it by its customer go together.
create function crm.turning(of_turn bigint, back boolean) returns text language sql stable as $$
  select 'with ' || string_agg(format(
    'k%1$s as materialized (select t.*, %5$s as row_key_ from crm.%2$I t where t.%3$I = %4$s),
     u%1$s as (update crm.%2$I t set %3$I = %6$s from k%1$s k where %7$s)%8$s', n, record, col,
    case when back then format('$1 and (exists (select from crm.merged_row r where r.merge_id = $3 and r.record = %L and r.of_column = %L
                                  and r.row_key = %s)%s)', record, col, row_key,
                               case when contact is not null then format(
                                 ' or exists (select from crm.merged_row r where r.merge_id = $3 and r.record = ''contact''
                                     and r.of_column = ''customer_id'' and r.row_key = jsonb_build_object(''id'', t.%I)::text)', contact)
                               else '' end)
         else '$2 and (' || follows || ')' || crm.fits_survivor(record, col) end,
    row_key, case when back then '$2' else '$1' end,
    (select string_agg(format('t.%1$I = k.%1$I', p), ' and ') from unnest(key) p),
    case when back then '' else format(', i%s as (insert into crm.merged_row (merge_id, record, of_column, row_key)
       select $3, %L, %L, row_key_ from k%1$s)', n, record, col) end), ', ') || ' select $1, $2, $3'
    from (select f.*, row_number() over (order by f.record, f.col) as n,
                 format('jsonb_build_object(%s)::text', coalesce(
                   (select string_agg(format('%L, t.%I', p, p), ', ' order by p) from unnest(f.key) p where p <> f.col), '')) as row_key
            from crm.following() f where f.turn = of_turn) f
$$;
--> statement-breakpoint
-- While customers are merged rows that are kept for good change whose they are, and nothing else.
create or replace function crm.refuse_change() returns trigger language plpgsql as $$
begin
  if current_user = 'samspill_eraser' and tg_level = 'ROW' then return coalesce(new, old); end if;
  if tg_op = 'UPDATE' and current_setting('samspill.merging', true) = 'on'
     and current_user not in ('samspill_staff', 'samspill_partner', 'samspill_eraser')
     and to_jsonb(new) - 'customer_id' = to_jsonb(old) - 'customer_id' and to_jsonb(new) ? 'customer_id'
     and tg_name = 'append_only' then
    return new;
  end if;
  raise exception '% on % is refused: its rows are kept', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
-- A case keeps what it was promised when its customer is merged. (By its name the last of its kind to be fired.)
create function crm.keep_while_merging() returns trigger language plpgsql as $$
declare whose uuid := new.customer_id;
begin
  new := old;
  new.customer_id := whose;
  return new;
end $$;
--> statement-breakpoint
create trigger zz_keep_while_merging before update of customer_id on crm.service_case for each row
  when (current_setting('samspill.merging', true) = 'on') execute function crm.keep_while_merging();
--> statement-breakpoint
-- Nothing is ever written of a customer that has become part of another: it is the other's. Who writes waits for a merge under way.
create function crm.follow_merge() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  whose uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  into_id uuid;
begin
  if whose is null then return new; end if;
  loop
    select c.merged_into_id into into_id from crm.customer c where c.id = whose for key share;
    exit when into_id is null;
    whose := into_id;
  end loop;
  if whose::text <> to_jsonb(new) ->> tg_argv[0] then
    new := jsonb_populate_record(new, jsonb_build_object(tg_argv[0], whose));
  end if;
  return new;
end $$;
--> statement-breakpoint
-- As above, of the column that nearly all have.
create function crm.follow_merge_of_customer() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare into_id uuid;
begin
  loop
    select c.merged_into_id into into_id from crm.customer c where c.id = new.customer_id for key share;
    exit when into_id is null;
    new.customer_id := into_id;
  end loop;
  return new;
end $$;
--> statement-breakpoint
do $$ declare f record; begin
  for f in select record, col from crm.following() where record <> 'customer_merge'
           union select record, 'customer_id' from unnest(array['address', 'agreement']) record loop
    execute format('create trigger follow_merge_of_%2$s before insert or update of %2$I on crm.%1$I for each row
                    when (new.%2$I is not null) execute function %3$s',
                   f.record, f.col, case f.col when 'customer_id' then 'crm.follow_merge_of_customer()'
                                               else format('crm.follow_merge(%L)', f.col) end);
  end loop;
end $$;
--> statement-breakpoint
create or replace function crm.wanted_match_keys(ids uuid[]) returns table (customer_id uuid, rule smallint, value text) language sql stable as $$
  with part as (
    select c.*, c.id as whole from crm.customer c where c.id = any (ids) and c.merged_into_id is null and c.erased_at is null
    union all
    select c.*, c.merged_into_id from crm.customer c where c.merged_into_id = any (ids) and c.erased_at is null
  )
  select distinct k.whole, k.rule::smallint, k.value collate "C" from (
    select whole, 1 as rule, crm.code_key(organisation_number) as value from part where organisation_number is not null
    union all
    select c.whole, case p.kind when 'EMAIL' then 2 else 3 end, p.normal
      from crm.contact_point p join part c on c.id = p.customer_id
     where p.contact_id is null and p.normal is not null
    union all
    select whole, case kind when 'ORGANISATION' then 4 else 5 end,
           case kind when 'ORGANISATION' then crm.name_key(name_folded) else crm.words(name_folded) end from part) k
   where k.value <> ''
$$;
--> statement-breakpoint
create function crm.acting() returns text language sql stable as $$
  select coalesce(nullif(current_setting('samspill.actor', true), ''), session_user)
$$;
--> statement-breakpoint
create function crm.refuse_merge(why text, because text) returns void language plpgsql as $$
begin
  raise exception '%', because using errcode = 'check_violation', constraint = why;
end $$;
--> statement-breakpoint
-- Agreements of two customers that would show a partner of the one what was not shared with it of the other.
create function crm.differing_agreements(one uuid, other uuid) returns setof uuid language sql stable as $$
  with open as (
    select a.id, a.customer_id, a.partner_id, a.parts, a.channels, a.ends_at, greatest(a.valid_from, now()) as starts_at
      from crm.agreement a where a.customer_id in (one, other) and a.revoked_at is null and a.ends_at > now()
  )
  select o.id from open o
   where not exists (select from open t where t.customer_id <> o.customer_id
                      and (t.partner_id, t.parts, t.channels, t.ends_at, t.starts_at) = (o.partner_id, o.parts, o.channels, o.ends_at, o.starts_at))
$$;
--> statement-breakpoint
-- Makes one customer part of another. `take` names the fields that the survivor takes of it; where it has none it takes them anyway.
create function crm.merge_customers(merge uuid, survivor uuid, merged uuid, take text[], expected int) returns void
language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  s crm.customer;
  m crm.customer;
  mine jsonb;
  theirs jsonb;
  becomes jsonb := '{}';
  field text;
  turn bigint;
begin
  perform pg_advisory_xact_lock(hashtext('crm.customer.merge'));
  perform 1 from customer c where c.id in (survivor, merged) order by c.id for update;
  select * into s from customer c where c.id = survivor;
  select * into m from customer c where c.id = merged;
  if s.id is null or m.id is null then perform refuse_merge('customer_merge_known', 'there is no such customer'); end if;
  if s.id = m.id or s.merged_into_id is not null or m.merged_into_id is not null then
    perform refuse_merge('customer_merge_once', 'they are one already, or part of another');
  end if;
  if s.erased_at is not null or m.erased_at is not null then perform refuse_merge('customer_merge_erased', 'one has been erased'); end if;
  if s.version <> expected then
    raise exception 'it is at another version' using errcode = 'check_violation', constraint = 'customer_merge_version', detail = s.version;
  end if;
  if s.kind <> m.kind then perform refuse_merge('customer_merge_kind', 'a person is no organisation'); end if;
  if exists (select from differing_agreements(survivor, merged)) then
    perform refuse_merge('customer_merge_sharing', 'they are not shared alike');
  end if;
  mine := to_jsonb(s);
  theirs := to_jsonb(m);
  if m.parent_id = survivor then theirs := theirs || '{"parent_id": null}'; end if;
  foreach field in array array['name', 'organisation_number', 'email', 'phone', 'website', 'parent_id', 'owner_id', 'team_id'] loop
    if field = 'parent_id' and s.parent_id = merged
       or jsonb_typeof(theirs -> field) <> 'null' and theirs -> field <> mine -> field
          and (field = any (take) or jsonb_typeof(mine -> field) = 'null' and field <> 'parent_id') then
      becomes := becomes || jsonb_build_object(field, theirs -> field);
    end if;
  end loop;
  if not s.tags @> m.tags then
    becomes := becomes || jsonb_build_object('tags', (array(select distinct t from unnest(s.tags || m.tags) t order by t))[1:50]);
  end if;
  if m.custom || s.custom <> s.custom then becomes := becomes || jsonb_build_object('custom', m.custom || s.custom); end if;
  insert into customer_merge (id, survivor_id, merged_id, merged_by, changed)
  values (merge, survivor, merged, acting(),
          (select coalesce(jsonb_object_agg(b.key, jsonb_build_array(mine -> b.key, b.value)), '{}') from jsonb_each(becomes) b));
  perform set_merged_fields(survivor, becomes);

  perform set_config('samspill.merging', 'on', true);
  for turn in select distinct f.turn from following() f order by 1 loop
    execute turning(turn, false) using survivor, merged, merge;
  end loop;
  perform set_config('samspill.merging', '', true);

  with copied as (
    insert into address (id, customer_id, kind, line1, line2, city, region, postal_code, country_code)
    select gen_random_uuid(), survivor,
           case when a.kind = 'BILLING' and exists (select from address b where b.customer_id = survivor and b.kind = 'BILLING')
                then 'VISITING' else a.kind end,
           a.line1, a.line2, a.city, a.region, a.postal_code, a.country_code
      from address a
     where a.customer_id = merged
       and not exists (select from address b where b.customer_id = survivor
                        and (lower(b.line1), lower(b.line2), lower(b.city), b.postal_code, b.country_code)
                            is not distinct from (lower(a.line1), lower(a.line2), lower(a.city), a.postal_code, a.country_code))
    returning id
  )
  insert into merged_row (merge_id, record, of_column, row_key) select merge, 'address', '', c.id::text from copied c;
  update customer c set merged_into_id = survivor, version = c.version + (c.id = merged)::int
   where c.id = merged or c.merged_into_id = merged;
  perform merged_changed(array[survivor, merged]);
end $$;
--> statement-breakpoint
create function crm.set_merged_fields(whose uuid, fields jsonb) returns void language sql as $$
  update crm.customer c
     set name = f.name, organisation_number = f.organisation_number, email = f.email, phone = f.phone, website = f.website,
         parent_id = f.parent_id, owner_id = f.owner_id, team_id = f.team_id, tags = f.tags, custom = f.custom, version = c.version + 1
    from crm.customer o cross join lateral jsonb_populate_record(o, fields) f
   where c.id = whose and o.id = whose
$$;
--> statement-breakpoint
-- Compares them anew, and has ERP told of each id.
create function crm.merged_changed(ids uuid[]) returns void language sql as $$
  select crm.keep_match_keys(ids);
  insert into crm.customer_change (customer_id, version)
  select c.id, c.version from crm.customer c where c.id = any (ids) order by c.id
      on conflict (customer_id) do update set version = excluded.version
$$;
--> statement-breakpoint
-- Makes two of one again: what went with the merge goes back, save what has changed since; what came since stays, save what is of a
-- contact that goes back.
create function crm.unmerge_customers(merge uuid) returns void language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  g crm.customer_merge;
  whole uuid;
  now_is jsonb;
  turn bigint;
begin
  perform pg_advisory_xact_lock(hashtext('crm.customer.merge'));
  select * into g from customer_merge x where x.id = merge for update;
  if not found then perform refuse_merge('customer_merge_known', 'there is no such merge'); end if;
  if g.unmerged_at is not null then perform refuse_merge('customer_merge_undone', 'it has been undone'); end if;
  select c.merged_into_id into whole from customer c where c.id = g.merged_id;
  perform 1 from customer c where c.id in (whole, g.survivor_id, g.merged_id) order by c.id for update;
  if exists (select from customer c where c.id in (whole, g.survivor_id, g.merged_id) and c.erased_at is not null) then
    perform refuse_merge('customer_merge_erased', 'one has been erased');
  end if;
  update customer_merge x set unmerged_at = clock_timestamp(), unmerged_by = acting() where x.id = merge;
  update customer c set merged_into_id = null, version = c.version + (select w.version from customer w where w.id = whole) + 1
   where c.id = g.merged_id;
  with recursive below as (
    select x.merged_id as id from customer_merge x where x.survivor_id = g.merged_id and x.unmerged_at is null
    union
    select x.merged_id from customer_merge x join below b on x.survivor_id = b.id where x.unmerged_at is null
  )
  update customer c set merged_into_id = g.merged_id from below b where c.id = b.id;

  perform set_config('samspill.merging', 'on', true);
  for turn in select distinct f.turn from following() f order by 1 loop
    execute turning(turn, true) using whole, g.merged_id, merge;
  end loop;
  perform set_config('samspill.merging', '', true);

  delete from address a using merged_row r
   where r.merge_id = merge and r.record = 'address' and a.id = r.row_key::uuid and a.customer_id in (whole, g.survivor_id);
  select to_jsonb(c) into now_is from customer c where c.id = g.survivor_id;
  perform set_merged_fields(g.survivor_id, (
    select coalesce(jsonb_object_agg(f.key, f.value -> 0), '{}') from jsonb_each(g.changed) f where now_is -> f.key = f.value -> 1));
  perform merged_changed(array[whole, g.survivor_id, g.merged_id]);
end $$;
--> statement-breakpoint
-- ERP keeps those that are part of a customer by its name and address.
create function crm.note_parts() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into crm.customer_change (customer_id, version)
  select c.id, c.version + new.version from crm.customer c where c.merged_into_id = new.customer_id
      on conflict (customer_id) do update set version = excluded.version;
  return null;
end $$;
--> statement-breakpoint
create trigger note_parts after insert or update on crm.customer_change for each row execute function crm.note_parts();
--> statement-breakpoint
revoke execute on function crm.set_merged_fields(uuid, jsonb), crm.merged_changed(uuid[]), crm.merge_customers(uuid, uuid, uuid, text[], int),
  crm.unmerge_customers(uuid) from public;
--> statement-breakpoint
grant execute on function crm.merge_customers(uuid, uuid, uuid, text[], int), crm.unmerge_customers(uuid) to samspill_staff;
--> statement-breakpoint
-- What was said of the merged ones' fields, and of contacts while they were another's.
create function crm.erase_part_merges(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  parts uuid[] := array(select c.id from crm.customer c where c.merged_into_id = of_customer
                        union select x.survivor_id from crm.customer_merge x where x.merged_id = of_customer
                        union select x.merged_id from crm.customer_merge x where x.survivor_id = of_customer);
  n bigint;
  gone jsonb := '[]';
begin
  if of_contact is null then
    update crm.customer_merge x set changed = '{}' where of_customer in (x.survivor_id, x.merged_id) and x.changed <> '{}';
    get diagnostics n = row_count;
    gone := gone || crm.tally('customer_merge', n);
  else
    update crm.audit_log a set before = crm.blanked(a.record, a.before), after = crm.blanked(a.record, a.after)
     where a.record_id = any (parts) and a.record = 'contact' and coalesce(a.after, a.before) ->> 'id' = of_contact::text;
    get diagnostics n = row_count;
    gone := gone || crm.tally('audit_log', n);
  end if;
  return gone;
end $$;
--> statement-breakpoint
revoke execute on function crm.erase_part_merges(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function crm.erase_part_merges(uuid, uuid) to samspill_eraser;
--> statement-breakpoint
grant select on crm.customer_merge, crm.merged_row, crm.merge_rule to samspill_staff, samspill_eraser;
--> statement-breakpoint
grant update (changed) on crm.customer_merge to samspill_eraser;
--> statement-breakpoint
do $$ declare closed text; begin
  foreach closed in array array['customer_merge', 'merged_row'] loop
    execute format('alter table crm.%I enable row level security', closed);
    execute format('create policy staff on crm.%I to samspill_staff using (true) with check (true)', closed);
    execute format('create policy eraser on crm.%I to samspill_eraser using (true) with check (true)', closed);
    execute format('create trigger never_deleted before delete on crm.%I for each row execute function crm.refuse_change()', closed);
  end loop;
end $$;
--> statement-breakpoint
insert into crm.retention_rule (id, record, basis) values
  (gen_random_uuid(), 'customer_merge', 'Needed to keep data right (GDPR article 5(1)(d)), and to undo what was no duplicate; blanked with the customer.'),
  (gen_random_uuid(), 'merged_row', 'Says nothing but which records went from one customer to another.');

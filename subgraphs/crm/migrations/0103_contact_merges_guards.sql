-- Contacts that become one, and two again, by what merges customers.
insert into crm.merge_rule (record, of_column, follows, why) values
  ('contact_point', 'contact_id', 'false', 'put together by the merge itself'),
  ('contact', 'merged_into_id', 'false', 'turned to the survivor by the merge itself'),
  ('contact_merge', 'survivor_id', 'false', 'tells who was merged into whom'),
  ('contact_merge', 'merged_id', 'false', 'tells who was merged into whom'),
  ('attachment', 'record_id', 'false', 'contacts have no files'),
  ('audit_log', 'record_id', 'false', 'tells what became of that one'),
  ('feed_entry', 'record_id', 'false', 'tells of a note or a comment, whose it is in those');
--> statement-breakpoint
drop function crm.following();
--> statement-breakpoint
-- Columns that refer to customers, by themselves or as what a contact belongs to, or to contacts, by their ids or as what is said of a
-- record; with what follows of each. `turn` tells apart columns of one table, of which one statement changes one. `contact` is the
-- column of the contact that a customer's row is of.
create function crm.following(whole text default 'customer')
returns table (record text, col text, follows text, turn bigint, key text[], contact text) language sql stable as $$
  with refers as (
    select con.conrelid as rel, con.conkey[1] as att
      from pg_constraint con
     where con.contype = 'f' and con.confrelid = format('crm.%I', whole)::regclass and cardinality(con.conkey) = 1
    union
    select con.conrelid, k.att
      from pg_constraint con
     cross join unnest(con.conkey, con.confkey) as k(att, of)
      join pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.of
                         and a.attname = case whole when 'customer' then 'customer_id' else 'id' end
     where con.contype = 'f' and con.confrelid = 'crm.contact'::regclass and cardinality(con.conkey) = 2
    union
    select c.oid, i.attnum
      from pg_class c
      join pg_attribute i on i.attrelid = c.oid and i.attname = 'record_id'
      join pg_attribute k on k.attrelid = c.oid and k.attname = 'record'
     where whole = 'contact' and c.relnamespace = 'crm'::regnamespace and c.relkind = 'r'
  )
  select c.relname::text, a.attname::text, f.follows,
         row_number() over (partition by c.relname order by a.attname <> 'customer_id', a.attname),
         array(select ka.attname::text from pg_index i cross join unnest(i.indkey) as k(att)
                 join pg_attribute ka on ka.attrelid = i.indrelid and ka.attnum = k.att
                where i.indrelid = c.oid and i.indisprimary order by 1),
         (select ca.attname::text from pg_constraint con cross join unnest(con.conkey) as k(att)
            join pg_attribute ca on ca.attrelid = con.conrelid and ca.attnum = k.att
           where whole = 'customer' and con.conrelid = c.oid and con.contype = 'f' and con.confrelid = 'crm.contact'::regclass
             and a.attnum = any (con.conkey) and k.att <> a.attnum limit 1)
    from refers r
    join pg_class c on c.oid = r.rel
    join pg_attribute a on a.attrelid = r.rel and a.attnum = r.att
    left join crm.merge_rule m on m.record = c.relname and m.of_column = a.attname
   cross join lateral (
     select coalesce(m.follows, case a.attname when 'record_id' then 't.record = ''contact''' else 'true' end) as follows) f
   where f.follows <> 'false'
$$;
--> statement-breakpoint
drop function crm.turning(bigint, boolean);
--> statement-breakpoint
-- The statement that turns rows, found by `rows_of`, from one to the other: of all tables at once, so that a contact and what refers to
-- it by its customer go together. A row of a contact goes back with that contact alone, whosoever it was before.
create function crm.turning(of_turn bigint, back boolean, whole text) returns text language sql stable as $$
  select 'with ' || string_agg(format(
    'k%1$s as materialized (select t.*, %5$s as row_key_ from crm.%2$I t where t.%3$I = %4$s),
     u%1$s as (update crm.%2$I t set %3$I = %6$s from k%1$s k where %7$s)%8$s', n, record, col,
    case when not back then '$2 and (' || follows || ')' || crm.fits_survivor(record, col)
         when contact is null then format('$1 and %s', moved)
         else format('$1 and case when t.%1$I is null then %2$s else exists (
                        select from crm.merged_row r where r.merge_id = $3 and r.record = ''contact'' and r.of_column = ''customer_id''
                           and r.row_key = jsonb_build_object(''id'', t.%1$I)::text) end', contact, moved) end,
    row_key, case when back then '$2' else '$1' end,
    (select string_agg(format('t.%1$I = k.%1$I', p), ' and ') from unnest(key) p),
    case when back then '' else format(', i%s as (insert into crm.merged_row (merge_id, record, of_column, row_key)
       select $3, %L, %L, row_key_ from k%1$s)', n, record, col) end), ', ') || ' select $1, $2, $3'
    from (select w.*, format('exists (select from crm.merged_row r where r.merge_id = $3 and r.record = %L and r.of_column = %L
                                          and r.row_key = %s)', record, col, row_key) as moved
            from (select f.*, row_number() over (order by f.record, f.col) as n,
                         format('jsonb_build_object(%s)::text', coalesce(
                           (select string_agg(format('%L, t.%I', p, p), ', ' order by p) from unnest(f.key) p where p <> f.col), '')) as row_key
                    from crm.following(whole) f where f.turn = of_turn) w) f
$$;
--> statement-breakpoint
create function crm.turn_rows(whole text, back boolean, here uuid, there uuid, merge uuid) returns void language plpgsql as $$
declare turn bigint;
begin
  perform set_config('samspill.merging', 'on', true);
  for turn in select distinct f.turn from crm.following(whole) f order by 1 loop
    execute crm.turning(turn, back, whole) using here, there, merge;
  end loop;
  perform set_config('samspill.merging', '', true);
end $$;
--> statement-breakpoint
create or replace function crm.only_merges(before jsonb, after jsonb) returns boolean language sql stable as $$
  select current_setting('samspill.merging', true) = 'on'
     and current_user not in ('samspill_staff', 'samspill_partner', 'samspill_eraser')
     and before - array['customer_id', 'parent_id', 'contact_id', 'record_id']
         @> jsonb_strip_nulls(after - array['customer_id', 'parent_id', 'contact_id', 'record_id'])
$$;
--> statement-breakpoint
create or replace function crm.keep_deleted_comment() returns trigger language plpgsql as $$
begin
  if crm.only_merges(to_jsonb(old), to_jsonb(new)) then return new; end if;
  raise exception 'the comment has been deleted' using errcode = 'check_violation', constraint = 'comment_deleted';
end $$;
--> statement-breakpoint
create or replace function crm.keep_while_merging() returns trigger language plpgsql as $$
declare
  whose uuid := new.customer_id;
  whom uuid := new.contact_id;
begin
  new := old;
  new.customer_id := whose;
  new.contact_id := whom;
  return new;
end $$;
--> statement-breakpoint
drop trigger zz_keep_while_merging on crm.service_case;
--> statement-breakpoint
create trigger zz_keep_while_merging before update of customer_id, contact_id on crm.service_case for each row
  when (current_setting('samspill.merging', true) = 'on') execute function crm.keep_while_merging();
--> statement-breakpoint
-- The contact that it is part of, or itself, for as long as the transaction lasts. Its customer first, as whoever merges and erases.
create function crm.whole_contact(one uuid) returns uuid language plpgsql security definer set search_path = crm, pg_temp as $$
declare into_id uuid;
begin
  perform 1 from customer c where c.id = (select k.customer_id from contact k where k.id = one) for key share;
  loop
    select k.merged_into_id into into_id from contact k where k.id = one for key share;
    exit when into_id is null;
    one := into_id;
  end loop;
  return one;
end $$;
--> statement-breakpoint
-- Nothing is written of a contact that has become part of another: it is the other's. Who writes waits for a merge under way.
create function crm.follow_merge_of_contact() returns trigger language plpgsql as $$
begin
  new.contact_id := crm.whole_contact(new.contact_id);
  return new;
end $$;
--> statement-breakpoint
create function crm.follow_merge_of_record() returns trigger language plpgsql as $$
begin
  new.record_id := crm.whole_contact(new.record_id);
  return new;
end $$;
--> statement-breakpoint
do $$ declare f record; begin
  for f in select record, col from crm.following('contact') union select 'contact_point', 'contact_id' loop
    execute format('create trigger follow_merge_of_%2$s before insert or update of %2$I on crm.%1$I for each row when (%3$s) execute function %4$s',
                   f.record, f.col,
                   case f.col when 'record_id' then 'new.record = ''contact''' else format('new.%I is not null', f.col) end,
                   case f.col when 'record_id' then 'crm.follow_merge_of_record()' else 'crm.follow_merge_of_contact()' end);
  end loop;
end $$;
--> statement-breakpoint
-- By what a contact is reached from now on, in the order given: each address and number once; the first of each the record has, too.
create function crm.reach_contact(whose uuid, points jsonb) returns void language sql as $$
  delete from crm.contact_point p where p.contact_id = whose;
  insert into crm.contact_point (id, customer_id, contact_id, kind, place, use, written, normal, national)
  select gen_random_uuid(), k.customer_id, k.id, p.kind, row_number() over (partition by p.kind order by p.nth) - 1,
         p.use, p.written, p.normal, p.national
    from (select distinct on (g.kind, coalesce(g.normal, g.written)) g.*, e.nth
            from jsonb_array_elements(points) with ordinality e(point, nth)
           cross join lateral jsonb_populate_record(null::crm.contact_point, e.point) g
           order by g.kind, coalesce(g.normal, g.written), e.nth) p
   cross join crm.contact k
   where k.id = whose;
  update crm.contact k set
         email = (select p.written from crm.contact_point p where p.contact_id = k.id and p.kind = 'EMAIL' order by p.place limit 1),
         phone = (select p.written from crm.contact_point p where p.contact_id = k.id and p.kind = 'TELEPHONE' order by p.place limit 1)
   where k.id = whose
$$;
--> statement-breakpoint
create function crm.set_merged_contact(whose uuid, fields jsonb) returns void language sql as $$
  update crm.contact c set name = f.name, title = f.title, custom = f.custom, version = c.version + 1
    from crm.contact o cross join lateral jsonb_populate_record(o, fields) f
   where c.id = whose and o.id = whose
$$;
--> statement-breakpoint
-- Locks what both are of, and both.
create function crm.lock_contacts(ids uuid[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('crm.customer.merge'));
  perform 1 from crm.customer c where c.id in (select k.customer_id from crm.contact k where k.id = any (ids)) order by c.id for update;
  perform 1 from crm.contact k where k.id = any (ids) order by k.id for update;
end $$;
--> statement-breakpoint
-- Makes one contact part of another. `take` names the fields that the survivor takes of it; where it has none it takes them anyway.
create function crm.merge_contacts(merge uuid, survivor uuid, merged uuid, take text[], expected int) returns void
language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  s crm.contact;
  m crm.contact;
  mine jsonb;
  theirs jsonb;
  becomes jsonb := '{}';
  field text;
  withdrawn jsonb;
begin
  perform lock_contacts(array[survivor, merged]);
  select * into s from contact c where c.id = survivor;
  select * into m from contact c where c.id = merged;
  if s.id is null or m.id is null then perform refuse_merge('contact_merge_known', 'there is no such contact'); end if;
  if s.id = m.id or s.merged_into_id is not null or m.merged_into_id is not null then
    perform refuse_merge('contact_merge_once', 'they are one already, or part of another');
  end if;
  if s.erased_at is not null or m.erased_at is not null then perform refuse_merge('contact_merge_erased', 'one has been erased'); end if;
  if s.version <> expected then
    raise exception 'it is at another version' using errcode = 'check_violation', constraint = 'contact_merge_version', detail = s.version;
  end if;
  if s.customer_id <> m.customer_id then perform refuse_merge('contact_merge_customer', 'they are of two customers'); end if;
  mine := to_jsonb(s);
  theirs := to_jsonb(m);
  foreach field in array array['name', 'title'] loop
    if jsonb_typeof(theirs -> field) <> 'null' and theirs -> field <> mine -> field
       and (field = any (take) or jsonb_typeof(mine -> field) = 'null') then
      becomes := becomes || jsonb_build_object(field, theirs -> field);
    end if;
  end loop;
  if m.custom || s.custom <> s.custom then becomes := becomes || jsonb_build_object('custom', m.custom || s.custom); end if;
  insert into contact_merge (id, survivor_id, merged_id, merged_by, changed, points)
  values (merge, survivor, merged, acting(),
          (select coalesce(jsonb_object_agg(b.key, jsonb_build_array(mine -> b.key, b.value)), '{}') from jsonb_each(becomes) b),
          (select coalesce(jsonb_agg(to_jsonb(p) || jsonb_build_object('brought', not exists (
                    select from contact_point o
                     where o.contact_id = survivor and o.kind = p.kind and coalesce(o.normal, o.written) = coalesce(p.normal, p.written)))
                    order by p.kind, p.place), '[]')
             from contact_point p where p.contact_id = merged));
  perform set_merged_contact(survivor, becomes);
  perform reach_contact(survivor, (
    select coalesce(jsonb_agg(to_jsonb(p) order by
             (p.contact_id = merged) <> (case p.kind when 'EMAIL' then 'email' else 'phone' end = any (take)), p.place), '[]')
      from contact_point p where p.contact_id in (survivor, merged)));
  delete from contact_point p where p.contact_id = merged;

  -- What one has withdrawn, and the other given since.
  with latest as (
    select distinct on (c.contact_id, c.channel, c.purpose) c.* from consent c where c.contact_id in (survivor, merged)
     order by c.contact_id, c.channel, c.purpose, c.said_at desc, c.id desc
  )
  select jsonb_agg(to_jsonb(w) || jsonb_build_object('id', gen_random_uuid(), 'contact_id', survivor, 'whose', w.contact_id,
                                                     'said_at', greatest(clock_timestamp(), g.said_at + interval '1 millisecond')))
    into withdrawn
    from latest w join latest g on (g.channel, g.purpose) = (w.channel, w.purpose) and g.contact_id <> w.contact_id
   where w.state = 'WITHDRAWN' and g.state = 'GIVEN' and (g.said_at, g.id) > (w.said_at, w.id);
  perform turn_rows('contact', false, survivor, merged, merge);
  insert into consent (id, customer_id, contact_id, channel, purpose, state, said_at, how, proof)
  select w.id, w.customer_id, w.contact_id, w.channel, w.purpose, w.state, w.said_at, w.how, w.proof
    from jsonb_populate_recordset(null::crm.consent, withdrawn) w;
  insert into merged_row (merge_id, record, of_column, row_key)
  select merge, 'consent', 'contact_id', jsonb_build_object('id', w -> 'id')::text
    from jsonb_array_elements(withdrawn) w where w ->> 'whose' = merged::text;
  update contact c set merged_into_id = survivor, version = c.version + (c.id = merged)::int
   where c.id = merged or c.merged_into_id = merged;
end $$;
--> statement-breakpoint
-- Makes two of one again: what went with the merge goes back, save what has changed since; what came since stays.
create function crm.unmerge_contacts(merge uuid) returns void language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  g crm.contact_merge;
  whole uuid;
  now_is jsonb;
begin
  perform pg_advisory_xact_lock(hashtext('crm.customer.merge'));
  select * into g from contact_merge x where x.id = merge for update;
  if not found then perform refuse_merge('contact_merge_known', 'there is no such merge'); end if;
  if g.unmerged_at is not null then perform refuse_merge('contact_merge_undone', 'it has been undone'); end if;
  select c.merged_into_id into whole from contact c where c.id = g.merged_id;
  perform lock_contacts(array[whole, g.survivor_id, g.merged_id]);
  if exists (select from contact c where c.id in (whole, g.survivor_id, g.merged_id) and c.erased_at is not null) then
    perform refuse_merge('contact_merge_erased', 'one has been erased');
  end if;
  update contact_merge x set unmerged_at = clock_timestamp(), unmerged_by = acting() where x.id = merge;
  update contact c set merged_into_id = null, version = c.version + (select w.version from contact w where w.id = whole) + 1
   where c.id = g.merged_id;
  with recursive below as (
    select x.merged_id as id from contact_merge x where x.survivor_id = g.merged_id and x.unmerged_at is null
    union
    select x.merged_id from contact_merge x join below b on x.survivor_id = b.id where x.unmerged_at is null
  )
  update contact c set merged_into_id = g.merged_id from below b where c.id = b.id;

  perform turn_rows('contact', true, whole, g.merged_id, merge);
  select to_jsonb(c) into now_is from contact c where c.id = g.survivor_id;
  perform set_merged_contact(g.survivor_id, (
    select coalesce(jsonb_object_agg(f.key, f.value -> 0), '{}') from jsonb_each(g.changed) f where now_is -> f.key = f.value -> 1));
  perform reach_contact(whole, (
    select coalesce(jsonb_agg(to_jsonb(p) order by p.kind, p.place), '[]') from contact_point p
     where p.contact_id = whole and not brought_by(g.points, to_jsonb(p))));
  -- Where the survivor is itself part of another, it takes none of them along when it goes.
  update contact_merge x
     set points = (select coalesce(jsonb_agg(p order by nth), '[]') from jsonb_array_elements(x.points) with ordinality e(p, nth)
                    where not brought_by(g.points, p))
   where x.merged_id = g.survivor_id and x.unmerged_at is null;
  perform reach_contact(g.merged_id, g.points);
end $$;
--> statement-breakpoint
-- That a merge brought the survivor this address or number.
create function crm.brought_by(points jsonb, point jsonb) returns boolean language sql immutable as $$
  select exists (select from jsonb_array_elements(points) b
                  where (b ->> 'brought')::boolean and b -> 'kind' = point -> 'kind'
                    and coalesce(b ->> 'normal', b ->> 'written') = coalesce(point ->> 'normal', point ->> 'written'))
$$;
--> statement-breakpoint
-- As it was, and contacts that are parted are two again.
create or replace function crm.unmerge_customers(merge uuid) returns void language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  g crm.customer_merge;
  whole uuid;
  now_is jsonb;
  parted uuid;
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
  for parted in
    select x.id from contact k join contact_merge x on x.merged_id = k.id and x.unmerged_at is null
     where k.customer_id = whole and k.merged_into_id is not null and k.erased_at is null
       and (select count(*) from merged_row r
             where r.merge_id = merge and r.record = 'contact' and r.of_column = 'customer_id'
               and r.row_key in (jsonb_build_object('id', x.survivor_id)::text, jsonb_build_object('id', x.merged_id)::text)) = 1
     order by x.id desc loop
    perform unmerge_contacts(parted);
  end loop;
  update customer_merge x set unmerged_at = clock_timestamp(), unmerged_by = acting() where x.id = merge;
  update customer c set merged_into_id = null, version = c.version + (select w.version from customer w where w.id = whole) + 1
   where c.id = g.merged_id;
  with recursive below as (
    select x.merged_id as id from customer_merge x where x.survivor_id = g.merged_id and x.unmerged_at is null
    union
    select x.merged_id from customer_merge x join below b on x.survivor_id = b.id where x.unmerged_at is null
  )
  update customer c set merged_into_id = g.merged_id from below b where c.id = b.id;

  perform turn_rows('customer', true, whole, g.merged_id, merge);

  delete from address a using merged_row r
   where r.merge_id = merge and r.record = 'address' and a.id = r.row_key::uuid and a.customer_id in (whole, g.survivor_id);
  select to_jsonb(c) into now_is from customer c where c.id = g.survivor_id;
  perform set_merged_fields(g.survivor_id, (
    select coalesce(jsonb_object_agg(f.key, f.value -> 0), '{}') from jsonb_each(g.changed) f where now_is -> f.key = f.value -> 1));
  perform merged_changed(array[whole, g.survivor_id, g.merged_id]);
end $$;
--> statement-breakpoint
-- For `merge_customers`, which turns them a statement at a time itself.
create function crm.turning(of_turn bigint, back boolean) returns text language sql stable as $$
  select crm.turning(of_turn, back, 'customer')
$$;
--> statement-breakpoint
create function crm.erase_part_contact_merges(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare n bigint;
begin
  update crm.contact_merge x set changed = '{}', points = '[]'
    from crm.contact k
   where k.id = x.survivor_id and k.customer_id = of_customer and (of_contact is null or of_contact in (x.survivor_id, x.merged_id))
     and (x.changed, x.points) <> ('{}', '[]');
  get diagnostics n = row_count;
  return crm.tally('contact_merge', n);
end $$;
--> statement-breakpoint
revoke execute on function crm.turn_rows(text, boolean, uuid, uuid, uuid), crm.reach_contact(uuid, jsonb), crm.set_merged_contact(uuid, jsonb),
  crm.lock_contacts(uuid[]), crm.whole_contact(uuid), crm.merge_contacts(uuid, uuid, uuid, text[], int), crm.unmerge_contacts(uuid),
  crm.erase_part_contact_merges(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function crm.merge_contacts(uuid, uuid, uuid, text[], int), crm.unmerge_contacts(uuid), crm.whole_contact(uuid) to samspill_staff;
--> statement-breakpoint
grant execute on function crm.erase_part_contact_merges(uuid, uuid), crm.whole_contact(uuid) to samspill_eraser;
--> statement-breakpoint
grant select on crm.contact_merge to samspill_staff, samspill_eraser;
--> statement-breakpoint
grant update (changed, points) on crm.contact_merge to samspill_eraser;
--> statement-breakpoint
alter table crm.contact_merge enable row level security;
--> statement-breakpoint
create policy staff on crm.contact_merge to samspill_staff using (true) with check (true);
--> statement-breakpoint
create policy eraser on crm.contact_merge to samspill_eraser using (true) with check (true);
--> statement-breakpoint
create trigger never_deleted before delete on crm.contact_merge for each row execute function crm.refuse_change();
--> statement-breakpoint
insert into crm.retention_rule (id, record, basis) values (gen_random_uuid(), 'contact_merge',
  'Needed to keep data right (GDPR article 5(1)(d)), and to undo what was no duplicate; blanked with the contact.');

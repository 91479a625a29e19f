-- As it was; a contact's rows which say whose customer they are of are looked for among that customer's, as an index has them.
create or replace function crm.turning(of_turn bigint, back boolean, whole text) returns text language sql stable as $$
  select 'with ' || string_agg(format(
    'k%1$s as materialized (select t.*, %5$s as row_key_ from crm.%2$I t where t.%3$I = %4$s%9$s),
     u%1$s as (update crm.%2$I t set %3$I = %6$s from k%1$s k where %7$s)%8$s', n, record, col,
    case when not back then '$2 and (' || follows || ')' || crm.fits_survivor(record, col)
         when contact is null then format('$1 and %s', moved)
         else format('$1 and case when t.%1$I is null then %2$s else exists (
                        select from crm.merged_row r where r.merge_id = $3 and r.record = ''contact'' and r.of_column = ''customer_id''
                           and r.row_key = jsonb_build_object(''id'', t.%1$I)::text) end', contact, moved) end,
    row_key, case when back then '$2' else '$1' end,
    (select string_agg(format('t.%1$I = k.%1$I', p), ' and ') from unnest(key) p),
    case when back then '' else format(', i%s as (insert into crm.merged_row (merge_id, record, of_column, row_key)
       select $3, %L, %L, row_key_ from k%1$s)', n, record, col) end, owned), ', ') || ' select $1, $2, $3'
    from (select w.*, format('exists (select from crm.merged_row r where r.merge_id = $3 and r.record = %L and r.of_column = %L
                                          and r.row_key = %s)', record, col, row_key) as moved
            from (select f.*, row_number() over (order by f.record, f.col) as n,
                         format('jsonb_build_object(%s)::text', coalesce(
                           (select string_agg(format('%L, t.%I', p, p), ', ' order by p) from unnest(f.key) p where p <> f.col), '')) as row_key,
                         case when whole = 'contact' and exists (
                                select from pg_constraint con
                                 where con.conrelid = format('crm.%I', f.record)::regclass and con.contype = 'f'
                                   and con.confrelid = 'crm.contact'::regclass and cardinality(con.conkey) = 2)
                              then ' and t.customer_id = (select c.customer_id from crm.contact c where c.id = $1)' else '' end as owned
                    from crm.following(whole) f where f.turn = of_turn) w) f
$$;
--> statement-breakpoint
-- As it was, and answers to what goes back go with it.
create or replace function crm.unmerge_contacts(merge uuid) returns void language plpgsql security definer set search_path = crm, pg_temp as $$
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

  -- An answer to what goes back goes with it.
  with recursive answer as (
    select c.id from comment c join merged_row r on r.merge_id = merge and r.record = 'comment' and r.of_column = 'record_id'
                                                and r.row_key = jsonb_build_object('id', c.parent_id)::text
     where c.record = 'contact' and c.record_id = whole
    union
    select c.id from answer a join comment c on c.record_id = whole and c.parent_id = a.id
  )
  insert into merged_row (merge_id, record, of_column, row_key)
  select merge, 'comment', 'record_id', jsonb_build_object('id', a.id)::text from answer a on conflict do nothing;
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

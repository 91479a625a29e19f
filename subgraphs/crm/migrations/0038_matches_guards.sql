-- What says that a name is an organisation's: words at its end, or of some languages at its beginning, as `words` has them.
create function crm.name_key(folded text) returns text language sql immutable strict parallel safe
as $$ select coalesce(nullif(regexp_replace(regexp_replace(name,
  '^(as|ab|oy|ooo|zao|pt|kk|sia|uab|fa) (?=\S)', ''),
  '(?<=\S)( (as|asa|ans|da|enk|nuf|ba|sf|iks|kf|ab|hb|kb|ek|oy|oyj|ky|ay|tmi|aps|is|ivs|amba|smba|fmba|ehf|hf|ohf|slf'
  '|ltd|limited|plc|llp|llc|lp|pllc|inc|incorporated|corp|corporation|co|company|pty|pte|pvt|private limited|cic|dac|uc'
  '|gmbh|mbh|ggmbh|ag|kg|kgaa|ohg|ug|haftungsbeschrankt|eg|ev|e v|ek|e k|gbr|partg|se'
  '|bv|nv|vof|cv|sa|s a|sas|sasu|sarl|s a r l|sa rl|sci|snc|eurl|scop|sprl|srl|s r l|srls|spa|s p a|sapa|scarl|sl|slu|sau|s l|sc|sca'
  '|lda|ltda|eireli|epp|me|sab de cv|sa de cv|s de rl de cv|spzoo|sp zoo|sp z oo|sp z o o|spk|sp k|sp j|zoo|sro|s r o|vos|doo|d o o|dd|jsc'
  '|kft|zrt|nyrt|rt|bt|ou|uab|sia|eood|ood|ead|ad|ooo|oao|zao|pao|kk|gk|sdn bhd|bhd|tbk|as ltd|fze|fzco|wll))+$', ''), ''), name)
  from (select crm.words(folded) as name) w $$;
--> statement-breakpoint
-- By what a customer is compared with others, each with the place of its rule in `matchRules`.
create function crm.wanted_match_keys(ids uuid[]) returns table (customer_id uuid, rule smallint, value text) language sql stable as $$
  select distinct k.customer_id, k.rule::smallint, k.value collate "C" from (
    select c.id as customer_id, 1 as rule, crm.code_key(c.organisation_number) as value
      from crm.customer c where c.id = any (ids) and c.erased_at is null and c.organisation_number is not null
    union all
    select p.customer_id, case p.kind when 'EMAIL' then 2 else 3 end, p.normal
      from crm.contact_point p join crm.customer c on c.id = p.customer_id
     where p.customer_id = any (ids) and p.contact_id is null and p.normal is not null and c.erased_at is null
    union all
    select c.id, case c.kind when 'ORGANISATION' then 4 else 5 end,
           case c.kind when 'ORGANISATION' then crm.name_key(c.name_folded) else crm.words(c.name_folded) end
      from crm.customer c where c.id = any (ids) and c.erased_at is null) k
   where k.value <> ''
$$;
--> statement-breakpoint
-- In one order, and each again until nobody took its place meanwhile: two who write the same value at once wait for each other.
create function crm.keep_match_keys(ids uuid[]) returns void language plpgsql security definer set search_path = crm, pg_temp as $$
declare missing bigint := 1;
begin
  delete from crm.match_key k
   where k.customer_id = any (ids)
     and not exists (select from crm.wanted_match_keys(ids) w
                      where (w.customer_id, w.rule, w.value) = (k.customer_id, k.rule, k.value));
  while missing > 0 loop
    with wanted as (
      select w.* from crm.wanted_match_keys(ids) w
       where not exists (select from crm.match_key k where (k.customer_id, k.rule, k.value) = (w.customer_id, w.rule, w.value))
    ), added as (
      insert into crm.match_key (customer_id, rule, value, place)
      select w.customer_id, w.rule, w.value,
             coalesce((select k.place + 1 from crm.match_key k where k.rule = w.rule and k.value = w.value
                        order by k.place desc limit 1), 0)
             + row_number() over (partition by w.rule, w.value order by w.customer_id) - 1
        from wanted w order by w.rule, w.value, 4
      on conflict do nothing returning 1
    )
    select (select count(*) from wanted) - (select count(*) from added) into missing;
  end loop;
end $$;
--> statement-breakpoint
revoke execute on function crm.keep_match_keys(uuid[]) from public;
--> statement-breakpoint
create function crm.match_added() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  perform crm.keep_match_keys(array(select id from added));
  return null;
end $$;
--> statement-breakpoint
create function crm.match_changed() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare ids uuid[] := array(
  select n.id from after n join before o on o.id = n.id
   where (o.name_folded, o.kind, o.organisation_number, o.erased_at) is distinct from
         (n.name_folded, n.kind, n.organisation_number, n.erased_at));
begin
  if ids <> '{}' then perform crm.keep_match_keys(ids); end if;
  return null;
end $$;
--> statement-breakpoint
create function crm.match_points() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare ids uuid[] := array(select distinct customer_id from changed where contact_id is null);
begin
  if ids <> '{}' then perform crm.keep_match_keys(ids); end if;
  return null;
end $$;
--> statement-breakpoint
create trigger match_added after insert on crm.customer referencing new table as added
  for each statement execute function crm.match_added();
--> statement-breakpoint
create trigger match_changed after update on crm.customer referencing old table as before new table as after
  for each statement execute function crm.match_changed();
--> statement-breakpoint
create trigger match_added after insert on crm.contact_point referencing new table as changed
  for each statement execute function crm.match_points();
--> statement-breakpoint
create trigger match_gone after delete on crm.contact_point referencing old table as changed
  for each statement execute function crm.match_points();
--> statement-breakpoint
select crm.keep_match_keys(array(select id from crm.customer));
--> statement-breakpoint
-- How sure it is that two are one who agree by those rules.
create function crm.match_score(rules smallint[]) returns numeric language sql immutable parallel safe as $$
  select round(1 - exp(sum(ln(1 - (array[0.95, 0.8, 0.6, 0.7, 0.3])[rule]))), 4) from (select distinct unnest(rules) as rule) r
$$;
--> statement-breakpoint
-- Who looks like each of those customers, the likeliest first and so many at most; of a value that very many have, the first 200.
create function crm.duplicates_of(ids uuid[], most int)
returns table (customer_id uuid, other_id uuid, score numeric, matches jsonb) language sql stable as $$
  select d.customer_id, d.other_id, d.score, d.matches
    from unnest(ids) asked (id)
   cross join lateral (
     select asked.id as customer_id, o.customer_id as other_id, crm.match_score(array_agg(k.rule)) as score,
            jsonb_agg(jsonb_build_object('rule', k.rule, 'value', k.value, 'place', o.place) order by k.rule, k.value) as matches
       from crm.match_key k
      cross join lateral (
        select other.customer_id, other.place from crm.match_key other
         where other.rule = k.rule and other.value = k.value and other.customer_id <> asked.id
         order by other.place limit 200) o
      where k.customer_id = asked.id
        and not exists (select from crm.not_duplicate n where n.customer_id = least(asked.id, o.customer_id)
                                                          and n.other_id = greatest(asked.id, o.customer_id))
      group by o.customer_id order by 3 desc, 2 limit most) d
$$;
--> statement-breakpoint
create trigger audit after insert or delete on crm.not_duplicate for each row execute function crm.audit_row('customer_id');
--> statement-breakpoint
grant select on crm.match_key, crm.not_duplicate to samspill_staff, samspill_eraser;
--> statement-breakpoint
grant insert, delete on crm.not_duplicate to samspill_staff;
--> statement-breakpoint
do $$ declare closed text; begin
  foreach closed in array array['match_key', 'not_duplicate'] loop
    execute format('alter table crm.%I enable row level security', closed);
    execute format('create policy staff on crm.%I to samspill_staff using (true) with check (true)', closed);
    execute format('create policy eraser on crm.%I to samspill_eraser using (true) with check (true)', closed);
  end loop;
end $$;
--> statement-breakpoint
insert into crm.retention_rule (id, record, basis) values
  (gen_random_uuid(), 'match_key', 'Needed to keep data right (GDPR article 5(1)(d)): made of what the customer''s own record holds, and gone with it.'),
  (gen_random_uuid(), 'not_duplicate', 'Needed to keep data right (GDPR article 5(1)(d)); says nothing but that two customers are two.');

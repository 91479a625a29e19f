-- A name's words as they are looked for. Of what `fold` has made.
create function crm.name_words(folded text) returns text[] language sql immutable strict parallel safe
as $$ select string_to_array(crm.words(folded), ' ') $$;
--> statement-breakpoint
-- A word, and without each of its letters: two have one of these in common where a letter is missing, too many or another one, or
-- two have changed places.
create function crm.spellings(word text) returns text[] language sql immutable strict parallel safe
as $$ select array(select word union select overlay(word placing '' from i for 1) from generate_series(1, char_length(word)) i where char_length(word) > 1) $$;
--> statement-breakpoint
create function crm.kept_name_words(names text[]) returns setof text language sql stable as $$
  select distinct word collate "C" from unnest(names) name cross join unnest(crm.name_words(crm.fold(name))) word
   where char_length(word) between 3 and 40 and word ~ '[^0-9]' order by 1
$$;
--> statement-breakpoint
-- Held until the names are written: whoever takes a word away meanwhile waits, and sees them. In one order.
create function crm.keep_name_words(names text[]) returns void language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  wanted constant text[] collate "C" := array(select crm.kept_name_words(names));
  held int;
begin
  loop
    perform from name_word k where k.word = any (wanted) order by k.word for key share;
    get diagnostics held = row_count;
    exit when held = cardinality(wanted);
    insert into name_word select word from unnest(wanted) word
     where not exists (select from name_word k where k.word = word.word) order by word on conflict do nothing;
  end loop;
end $$;
--> statement-breakpoint
-- Takes those away that no name has any more.
create function crm.drop_name_words(names text[]) returns void language plpgsql security definer
set search_path = crm, pg_temp set enable_seqscan = off as $$
declare
  unused constant text[] collate "C" := array(
    select word from crm.kept_name_words(names) word
     where not exists (select from customer c where array_to_tsvector(crm.name_words(c.name_folded)) @@ quote_literal(word)::tsquery)
       and not exists (select from contact c where array_to_tsvector(crm.name_words(crm.fold(c.name))) @@ quote_literal(word)::tsquery));
begin
  if unused = '{}' then return; end if;
  perform from name_word k where k.word = any (unused) order by k.word for update;
  delete from name_word k
   where k.word = any (unused)
     and not exists (select from customer c where array_to_tsvector(crm.name_words(c.name_folded)) @@ quote_literal(k.word)::tsquery)
     and not exists (select from contact c where array_to_tsvector(crm.name_words(crm.fold(c.name))) @@ quote_literal(k.word)::tsquery);
end $$;
--> statement-breakpoint
revoke execute on function crm.keep_name_words(text[]), crm.drop_name_words(text[]) from public;
--> statement-breakpoint
create function crm.follow_names() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  new_names text[] := '{}';
  old_names text[] := '{}';
begin
  case tg_op
    when 'INSERT' then new_names := array(select name from after);
    when 'DELETE' then old_names := array(select name from before);
    else select coalesce(array_agg(a.name), '{}'), coalesce(array_agg(b.name), '{}') into new_names, old_names
           from after a join before b on b.id = a.id where a.name <> b.name;
  end case;
  if new_names <> '{}' then perform crm.keep_name_words(new_names); end if;
  if old_names <> '{}' then perform crm.drop_name_words(old_names); end if;
  return null;
end $$;
--> statement-breakpoint
do $$ declare named text; begin
  foreach named in array array['customer', 'contact'] loop
    execute format('create trigger name_added after insert on crm.%I referencing new table as after
                    for each statement execute function crm.follow_names()', named);
    execute format('create trigger name_changed after update on crm.%I referencing old table as before new table as after
                    for each statement execute function crm.follow_names()', named);
    execute format('create trigger name_gone after delete on crm.%I referencing old table as before
                    for each statement execute function crm.follow_names()', named);
  end loop;
end $$;
--> statement-breakpoint
insert into crm.name_word
select distinct word from (select name from crm.customer union all select name from crm.contact) named
 cross join unnest(crm.name_words(crm.fold(name))) word where char_length(word) between 3 and 40 and word ~ '[^0-9]';
--> statement-breakpoint
-- Not put off until there are many: a lookup would read through what waits.
create index name_word_spellings on crm.name_word using gin ((array_to_tsvector(crm.spellings(word)))) with (fastupdate = off);
--> statement-breakpoint
create index name_word_similar on crm.name_word using gin (word gin_trgm_ops) with (fastupdate = off);
--> statement-breakpoint
create index customer_name_words on crm.customer using gin ((array_to_tsvector(crm.name_words(name_folded)))) with (fastupdate = off);
--> statement-breakpoint
create index contact_name_words on crm.contact using gin ((array_to_tsvector(crm.name_words(crm.fold(name))))) with (fastupdate = off);
--> statement-breakpoint
drop index crm.contact_name_similar;
--> statement-breakpoint
grant select on crm.name_word to samspill_staff;
--> statement-breakpoint
-- A word that somebody may mean by one of those asked, or the beginning of some, and how near it is to that.
create type crm.near_word as (place int, word text, begins boolean, nearness real);
--> statement-breakpoint
-- The nearest alone: itself and what begins with it; where no name has it, words of which a letter is spelt otherwise, of the last as
-- one types; where there are none, what is made of the same letters.
create function crm.near_words(asked text[]) returns setof crm.near_word
language sql stable set enable_seqscan = off set pg_trgm.similarity_threshold = 0.35 as $$
  with word as (
    select a.word collate "C" as word, a.place::int as place, char_length(a.word) as letters, crm.spellings(a.word) as spellings,
           a.place = cardinality(asked) as last, exists (select from crm.name_word k where k.word = a.word) as known
      from unnest(asked) with ordinality a (word, place)
  ), written as (
    select w.place, w.word, not w.known and w.letters > 2 as begins, 1::real as nearness from word w
     where w.known or w.letters < 3 or w.word !~ '[^0-9]'
        or exists (select from crm.name_word k where k.word >= w.word and k.word < w.word || U&'\+10FFFF')
  ), misspelt as (
    select w.place, k.word, k.begins, (1 - 1.0 / w.letters) * (0.85 + 0.05 * k.shared + 0.05 * public.similarity(w.word, k.word)) as nearness
      from word w cross join lateral (
        select n.word, n.begins, (select count(*) from unnest(w.spellings) s where s = any (crm.spellings(n.word))) as shared from (
          select k.word, false as begins from crm.name_word k
           where array_to_tsvector(crm.spellings(k.word)) @@ (select string_agg(quote_literal(s), ' | ')::tsquery from unnest(w.spellings) s)
          union
          select left(k.word, w.letters + d), true from crm.name_word k cross join generate_series(-1, 1) d
           where w.last
             and array_to_tsvector(crm.spellings(k.word)) @@ (select string_agg(quote_literal(s) || ':*', ' | ')::tsquery
                                                                from unnest(w.spellings) s where char_length(s) > 3)
             and char_length(k.word) > w.letters + d and left(k.word, w.letters - 1) <> left(w.word, w.letters - 1)
             and crm.spellings(left(k.word, w.letters + d)) && w.spellings) n) k
     where not w.known and w.letters > 3
  )
  select place, word, begins, nearness from written
  union all
  select place, word, begins, nearness
    from (select m.*, row_number() over (partition by place order by nearness desc, word) as nth from misspelt m) m where nth <= 30
  union all
  select w.place, k.word, false, k.alike
    from word w cross join lateral (
      select k.word, public.similarity(k.word, w.word) as alike from crm.name_word k
       where k.word operator(public.%) w.word order by 2 desc, 1 limit 8) k
   where w.letters > 3 and w.place not in (select place from written union all select place from misspelt)
$$;
--> statement-breakpoint
-- Customers and contacts whose names are spelt much like a text, likest first. Words are put right by those that names have. Where that
-- is how many a name begins from a word on, those are all; else names that have all words in whatever order, or all but one. Of
-- names as like as each other by frequent words, the first so many are compared. Words of up to three letters are in too many names
-- to look for (`AS`, `Ltd`), where there is a longer one; how like a name is they tell all the same.
create or replace function crm.similar_names(text text, most int)
returns table (customer_id uuid, contact_id uuid, likeness real) language plpgsql stable set enable_seqscan = off as $$
declare
  asked constant text[] := crm.name_words(crm.fold(text));
  near constant crm.near_word[] := array(select n from crm.near_words(asked) n);
  letters constant int := char_length(array_to_string(asked, ''));
  forms text[];
  ways tsquery[];
begin
  return query
    with recursive righted as (
      select 0 as place, null::text collate "C" as words, 0::real as alike
      union all
      (select r.place + 1, concat_ws(' ', r.words, n.word) collate "C", r.alike + (n.nearness * char_length(asked[n.place]) / letters)::real
         from righted r join unnest(near) n on n.place = r.place + 1
        order by 3 desc, 2 limit 8)
    ), begun as (
      select b.customer, b.contact, max(r.alike) as alike from righted r cross join lateral (
        (select c.id as customer, null::uuid as contact from crm.customer c
          where (crm.words(c.name_folded) collate "C") >= r.words and (crm.words(c.name_folded) collate "C") < r.words || U&'\+10FFFF'
          order by crm.words(c.name_folded) collate "C" limit most)
        union all
        (select c.id, null from crm.customer c
          where (crm.from_word(c.name_folded, 2) collate "C") >= r.words and (crm.from_word(c.name_folded, 2) collate "C") < r.words || U&'\+10FFFF'
          order by crm.from_word(c.name_folded, 2) collate "C" limit most)
        union all
        (select c.customer_id, c.id from crm.contact c
          where (crm.words(crm.fold(c.name)) collate "C") >= r.words and (crm.words(crm.fold(c.name)) collate "C") < r.words || U&'\+10FFFF'
          order by crm.words(crm.fold(c.name)) collate "C" limit most)
        union all
        (select c.customer_id, c.id from crm.contact c
          where (crm.from_word(crm.fold(c.name), 2) collate "C") >= r.words and (crm.from_word(crm.fold(c.name), 2) collate "C") < r.words || U&'\+10FFFF'
          order by crm.from_word(crm.fold(c.name), 2) collate "C" limit most)) b
       where r.place = cardinality(asked)
       group by 1, 2 order by 3 desc, 2 nulls first, 1 limit most
    )
    select * from begun where (select count(*) from begun) = most;
  if found then return; end if;
  forms := array(select '(' || string_agg(quote_literal(n.word) || case when n.begins then ':*' else '' end, ' | ') || ')'
                   from unnest(near) n
                  where char_length(asked[n.place]) > 3 or (select max(char_length(word)) from unnest(asked) word) <= 3
                  group by n.place order by n.place);
  for missing in 0..least(1, cardinality(forms) - 1) loop
    ways := case missing
      when 0 then array[array_to_string(forms, ' & ')::tsquery]
      else array(select array_to_string(forms[:i - 1] || forms[i + 1:], ' & ')::tsquery from generate_series(1, cardinality(forms)) i) end;
    return query
      with named as materialized (
        select distinct on (n.customer, n.contact) n.* from unnest(ways) way cross join lateral (
          (select c.id as customer, null::uuid as contact, c.name, crm.name_words(c.name_folded) as words from crm.customer c
            where array_to_tsvector(crm.name_words(c.name_folded)) @@ way limit 300)
          union all
          (select c.customer_id, c.id, c.name, crm.name_words(crm.fold(c.name)) from crm.contact c
            where array_to_tsvector(crm.name_words(crm.fold(c.name))) @@ way limit 300)) n
      )
      select n.customer, n.contact, l.alike
        from named n cross join lateral (
          select (sum(char_length(asked[w.place]) * w.nearness) / letters)::real as alike from (
            select k.place, max(k.nearness * case when k.word = any (n.words) then 1 else 0.95 end) as nearness from unnest(near) k
             where k.word = any (n.words) or k.begins and exists (select from unnest(n.words) word where starts_with(word, k.word))
             group by k.place) w) l
       where l.alike >= 0.45
       order by l.alike desc, n.contact nulls first, n.name, n.customer limit most;
    exit when found;
  end loop;
end $$;

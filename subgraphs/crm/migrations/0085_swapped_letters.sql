-- As before, and two letters typed in the other order are put right first, of which trigrams tell little: one after the other,
-- names of which a word begins so.
create or replace function crm.similar_names(text text, most int)
returns table (customer_id uuid, contact_id uuid, likeness real) language plpgsql stable
set pg_trgm.word_similarity_threshold = 0.45 set enable_seqscan = off as $$
declare
  folded constant text := crm.fold(text);
  sought constant text := coalesce(
    (select string_agg(word, ' ') from string_to_table(crm.words(folded), ' ') word where char_length(word) > 3), folded);
  least text;
begin
  return query
    with swapped as materialized (
      select overlay(w.words placing reverse(substr(w.words, i, 2)) from i) collate "C" as words
        from (select crm.words(folded) as words) w cross join generate_series(1, least(char_length(w.words), 40) - 1) i
       where substr(w.words, i, 2) !~ ' ' and substr(w.words, i, 1) <> substr(w.words, i + 1, 1)
    ), begun as (
      select b.* from swapped s cross join lateral (
        (select c.id as customer, null::uuid as contact from crm.customer c
          where (crm.words(c.name_folded) collate "C") >= s.words and (crm.words(c.name_folded) collate "C") < s.words || U&'\+10FFFF'
          order by crm.words(c.name_folded) collate "C" limit most)
        union all
        (select c.id, null from crm.customer c
          where (crm.from_word(c.name_folded, 2) collate "C") >= s.words and (crm.from_word(c.name_folded, 2) collate "C") < s.words || U&'\+10FFFF'
          order by crm.from_word(c.name_folded, 2) collate "C" limit most)
        union all
        (select c.customer_id, c.id from crm.contact c
          where (crm.words(crm.fold(c.name)) collate "C") >= s.words and (crm.words(crm.fold(c.name)) collate "C") < s.words || U&'\+10FFFF'
          order by crm.words(crm.fold(c.name)) collate "C" limit most)
        union all
        (select c.customer_id, c.id from crm.contact c
          where (crm.from_word(crm.fold(c.name), 2) collate "C") >= s.words and (crm.from_word(crm.fold(c.name), 2) collate "C") < s.words || U&'\+10FFFF'
          order by crm.from_word(crm.fold(c.name), 2) collate "C" limit most)) b
    )
    select distinct b.customer, b.contact, (1 - 1.0 / char_length(folded))::real from begun b order by 2 nulls first, 1 limit most;
  if found then return; end if;
  foreach least in array array['0.7', '0.55', '0.45'] loop
    perform set_config('pg_trgm.word_similarity_threshold', least, true);
    return query
      with near as (
        (select c.id as customer, null::uuid as contact, c.name, c.name_folded as spelt
           from crm.customer c where c.name_folded operator(public.%>) sought limit 2000)
        union all
        (select c.customer_id, c.id, c.name, crm.fold(c.name)
           from crm.contact c where crm.fold(c.name) operator(public.%>) sought limit 2000)
      ), measured as materialized (
        select n.customer, n.contact, n.name, public.word_similarity(folded, n.spelt) as alike from near n
      )
      select m.customer, m.contact, m.alike
        from measured m order by m.alike desc, m.contact nulls first, m.name, m.customer limit most;
    exit when found;
  end loop;
end $$;

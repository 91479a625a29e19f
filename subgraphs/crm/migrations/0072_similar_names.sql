-- Customers and contacts whose names are spelt much like a text, likest first: the nearest; only where none is near, others.
-- Words of up to three letters are in too many names to look for (`AS`, `Ltd`), where there is a longer one; how like a name is
-- they tell all the same. Of names as near as each other by a frequent word, so many are measured as an answer has time for.
create or replace function crm.similar_names(text text, most int)
returns table (customer_id uuid, contact_id uuid, likeness real) language plpgsql stable
set pg_trgm.word_similarity_threshold = 0.45 set enable_seqscan = off as $$
declare
  folded constant text := crm.fold(text);
  sought constant text := coalesce(
    (select string_agg(word, ' ') from string_to_table(crm.words(folded), ' ') word where char_length(word) > 3), folded);
  least text;
begin
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

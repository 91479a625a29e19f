create text search configuration crm.samspill_russian (copy = pg_catalog.russian);
--> statement-breakpoint
alter text search configuration crm.samspill_russian
  alter mapping for word, hword, hword_part with public.unaccent, russian_stem;
--> statement-breakpoint
create or replace function crm.text_languages() returns text[] language sql immutable parallel safe
as $$ select array['simple', 'norwegian', 'english', 'german', 'swedish', 'danish', 'dutch', 'finnish', 'french', 'italian', 'portuguese', 'spanish', 'russian'] $$;
--> statement-breakpoint
-- What is written without spaces (Chinese, Japanese, Thai), in pairs: of ABCD the words A, AB, BC, CD and D.
create function crm.paired(value text) returns text language sql immutable strict parallel safe as $$
  select case when value ~ '[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]'
    then regexp_replace(regexp_replace(left(value, 50000), '([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+)', ' \1 ', 'g'),
                        '([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])', '\1 \1', 'g')
    else value end
$$;
--> statement-breakpoint
-- The same of what is sought: its pairs one after another, as a phrase.
create function crm.sought_in_pairs(value text) returns text language sql immutable strict parallel safe as $$
  select case when value ~ '[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]'
    then regexp_replace(regexp_replace(regexp_replace(
           regexp_replace(value, '([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+)', '"\1"', 'g'),
           '([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])', '\1 \1', 'g'),
           '"[^" ] ', '"', 'g'), ' [^" ]"', '"', 'g')
    else value end
$$;
--> statement-breakpoint
-- Words as PostgreSQL writes them, in a `tsvector` or a `tsquery`, without accents. What stands between quotes keeps standing there.
create function crm.plain(lexemes text) returns text language sql immutable strict parallel safe as $$
  select replace(replace(translate(
           public.unaccent('public.unaccent', replace(replace(replace(lexemes, '''''', ''), '\', ''), '''', chr(1))), '''\', ''),
         chr(1) || chr(1), chr(1) || '_' || chr(1)), chr(1), '''')
$$;
--> statement-breakpoint
-- A word is found by its stem, which loses its accents once it has been found (of "reclamaciones" and "reclamación" it is the same
-- with them alone), and by that of the word without accents, as people in a hurry write it. Both stand in the same place.
create function crm.lexemes(language text, value text) returns tsvector language sql immutable parallel safe as $$
  select case when octet_length(v) = char_length(v) then to_tsvector(('pg_catalog.' || language)::regconfig, v)
    else (crm.plain(to_tsvector(('pg_catalog.' || language)::regconfig, v)::text) || ' '
          || to_tsvector(('crm.samspill_' || language)::regconfig, v)::text)::tsvector end
    from (select crm.paired(coalesce(value, '')) as v) paired
$$;
--> statement-breakpoint
create or replace function crm.text_vector(language text, title text, body text) returns tsvector language sql immutable parallel safe as $$
  select setweight(crm.lexemes(language, title), 'A') || setweight(crm.lexemes(language, body), 'B')
$$;
--> statement-breakpoint
-- What somebody looks for, read in one way. A last word of three letters or more with `*` after it is what a word begins with, as
-- one types.
create function crm.query_by(reading regconfig, sought text) returns tsquery language sql immutable parallel safe as $$
  select case
    when sought collate "und-x-icu" !~ '(^|\s)[[:alnum:]]{3,}\*\s*$' then websearch_to_tsquery(reading, crm.sought_in_pairs(sought))
    when sought ~* '\sor\s+\S+\s*$'
      then websearch_to_tsquery(reading, crm.sought_in_pairs(regexp_replace(sought, '\S+\s*$', '')))
        || to_tsquery(reading, substring(sought from '(\S+)\*\s*$') || ':*')
    else websearch_to_tsquery(reading, crm.sought_in_pairs(regexp_replace(sought, '\S+\s*$', '')))
      && to_tsquery(reading, substring(sought from '(\S+)\*\s*$') || ':*')
  end
$$;
--> statement-breakpoint
-- In one language: its stems and, unless something is not to be there or nothing but the most common words is sought, those of
-- words without accents.
create or replace function crm.text_query(language text, sought text) returns tsquery language sql immutable parallel safe as $$
  select case
    when octet_length(sought) = char_length(sought) then crm.query_by(('pg_catalog.' || language)::regconfig, sought)
    when sought ~ '(^|\s)-' or numnode(crm.query_by(('pg_catalog.' || language)::regconfig, sought)) = 0
      then crm.plain(crm.query_by(('pg_catalog.' || language)::regconfig, sought)::text)::tsquery
    else crm.plain(crm.query_by(('pg_catalog.' || language)::regconfig, sought)::text)::tsquery
      || crm.query_by(('crm.samspill_' || language)::regconfig, sought)
  end
$$;
--> statement-breakpoint
-- In any: many languages have the same stems.
create or replace function crm.text_query(sought text) returns tsquery language sql immutable parallel safe as $$
  select coalesce(string_agg(distinct '(' || q.read::text || ')', ' | '), '')::tsquery
    from unnest(crm.text_languages()) l cross join lateral (select crm.text_query(l, sought) as read) q
   where numnode(q.read) > 0
$$;
--> statement-breakpoint
-- The best places of a text, found words between the two marks: read as it was found, by stems or by words without accents. What is
-- written without spaces is cut about the first of what is sought.
create function crm.excerpt(language text, value text, sought text, options text) returns text language sql immutable parallel safe as $$
  select case
    when place > 0 then replace(substr(value, greatest(place - 40, 1), 160), word, chr(2) || word || chr(3))
    when octet_length(value) = char_length(value) or to_tsvector(stems, value) @@ crm.query_by(stems, sought)
      or not to_tsvector(bare, value) @@ crm.query_by(bare, sought)
      then ts_headline(stems, value, crm.query_by(stems, sought), options)
    else ts_headline(bare, value, crm.query_by(bare, sought), options) end
    from (select ('pg_catalog.' || language)::regconfig as stems, ('crm.samspill_' || language)::regconfig as bare,
                 substring(sought from '[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+') as word) reading
   cross join lateral (select coalesce(strpos(value, word), 0) as place) found
$$;
--> statement-breakpoint
-- All that was written is read anew.
do $$ declare it text[]; begin
  foreach it slice 1 in array array[['interaction', 'subject', 'body'], ['note', 'title', 'body'], ['service_case', 'subject', 'description'],
                                    ['article', 'title', 'body']] loop
    execute format('alter table crm.%1$I drop column searched, add column searched tsvector not null
                      generated always as (crm.text_vector(language, %2$I, %3$I)) stored', it[1], it[2], it[3]);
    execute format('create index %2$I on crm.%1$I using gin (searched)', it[1], it[1] || '_searched');
  end loop;
end $$;
--> statement-breakpoint
alter table crm.comment drop column searched, add column searched tsvector not null
  generated always as (crm.text_vector(language, null, body)) stored;
--> statement-breakpoint
create index comment_searched on crm.comment using gin (searched);

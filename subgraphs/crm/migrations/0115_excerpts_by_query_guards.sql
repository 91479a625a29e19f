drop function crm.excerpt(text, text, text, text);
--> statement-breakpoint
-- The best places of a text, found words between the two marks: read as it was found, by stems or by words without accents. What is
-- written without spaces is cut about the first of what is sought. `by_stems` is how the language reads what is sought, which
-- takes as long to tell as to find the places.
create function crm.excerpt(language text, value text, sought text, by_stems tsquery, options text)
returns text language sql immutable parallel safe as $$
  select case
    when place > 0 then replace(substr(value, greatest(place - 40, 1), 160), word, chr(2) || word || chr(3))
    when octet_length(value) = char_length(value) or to_tsvector(stems, value) @@ by_stems
      or not to_tsvector(bare, value) @@ crm.query_by(bare, sought)
      then ts_headline(stems, value, by_stems, options)
    else ts_headline(bare, value, crm.query_by(bare, sought), options) end
    from (select ('pg_catalog.' || language)::regconfig as stems, ('crm.samspill_' || language)::regconfig as bare,
                 substring(sought from '[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+') as word) reading
   cross join lateral (select coalesce(strpos(value, word), 0) as place) found
$$;
--> statement-breakpoint
drop function crm.text_query(text);

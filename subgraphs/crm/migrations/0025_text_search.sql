-- How texts are searched, by language: without accents, lower case, by their stems. `simple` takes words as they stand.
create text search configuration crm.samspill_simple (copy = pg_catalog.simple);
--> statement-breakpoint
alter text search configuration crm.samspill_simple
  alter mapping for asciiword, word, asciihword, hword, hword_asciipart, hword_part with public.unaccent, simple;
--> statement-breakpoint
create text search configuration crm.samspill_norwegian (copy = pg_catalog.norwegian);
--> statement-breakpoint
alter text search configuration crm.samspill_norwegian
  alter mapping for word, hword, hword_part with public.unaccent, norwegian_stem;
--> statement-breakpoint
create text search configuration crm.samspill_english (copy = pg_catalog.english);
--> statement-breakpoint
alter text search configuration crm.samspill_english
  alter mapping for word, hword, hword_part with public.unaccent, english_stem;
--> statement-breakpoint
create text search configuration crm.samspill_german (copy = pg_catalog.german);
--> statement-breakpoint
alter text search configuration crm.samspill_german
  alter mapping for word, hword, hword_part with public.unaccent, german_stem;
--> statement-breakpoint
create text search configuration crm.samspill_swedish (copy = pg_catalog.swedish);
--> statement-breakpoint
alter text search configuration crm.samspill_swedish
  alter mapping for word, hword, hword_part with public.unaccent, swedish_stem;
--> statement-breakpoint
create text search configuration crm.samspill_danish (copy = pg_catalog.danish);
--> statement-breakpoint
alter text search configuration crm.samspill_danish
  alter mapping for word, hword, hword_part with public.unaccent, danish_stem;
--> statement-breakpoint
create text search configuration crm.samspill_dutch (copy = pg_catalog.dutch);
--> statement-breakpoint
alter text search configuration crm.samspill_dutch
  alter mapping for word, hword, hword_part with public.unaccent, dutch_stem;
--> statement-breakpoint
create text search configuration crm.samspill_finnish (copy = pg_catalog.finnish);
--> statement-breakpoint
alter text search configuration crm.samspill_finnish
  alter mapping for word, hword, hword_part with public.unaccent, finnish_stem;
--> statement-breakpoint
create text search configuration crm.samspill_french (copy = pg_catalog.french);
--> statement-breakpoint
alter text search configuration crm.samspill_french
  alter mapping for word, hword, hword_part with public.unaccent, french_stem;
--> statement-breakpoint
create text search configuration crm.samspill_italian (copy = pg_catalog.italian);
--> statement-breakpoint
alter text search configuration crm.samspill_italian
  alter mapping for word, hword, hword_part with public.unaccent, italian_stem;
--> statement-breakpoint
create text search configuration crm.samspill_portuguese (copy = pg_catalog.portuguese);
--> statement-breakpoint
alter text search configuration crm.samspill_portuguese
  alter mapping for word, hword, hword_part with public.unaccent, portuguese_stem;
--> statement-breakpoint
create text search configuration crm.samspill_spanish (copy = pg_catalog.spanish);
--> statement-breakpoint
alter text search configuration crm.samspill_spanish
  alter mapping for word, hword, hword_part with public.unaccent, spanish_stem;
--> statement-breakpoint
create function crm.text_languages() returns text[] language sql immutable parallel safe
as $$ select array['simple', 'norwegian', 'english', 'german', 'swedish', 'danish', 'dutch', 'finnish', 'french', 'italian', 'portuguese', 'spanish'] $$;
--> statement-breakpoint
-- What a text is searched by, its title weighing more. Immutable by declaration: configurations are not changed, new ones come.
create function crm.text_vector(language text, title text, body text) returns tsvector language sql immutable parallel safe as $$
  select setweight(to_tsvector(('crm.samspill_' || language)::regconfig, coalesce(title, '')), 'A')
      || setweight(to_tsvector(('crm.samspill_' || language)::regconfig, coalesce(body, '')), 'B')
$$;
--> statement-breakpoint
-- What somebody looks for, in one language, or in any: then a text in its own language is found by its own stems.
create function crm.text_query(language text, sought text) returns tsquery language sql immutable parallel safe as $$
  select websearch_to_tsquery(('crm.samspill_' || language)::regconfig, sought)
$$;
--> statement-breakpoint
create function crm.text_query(sought text) returns tsquery language plpgsql immutable parallel safe as $$
declare
  one text;
  any_of tsquery := '';
begin
  foreach one in array crm.text_languages() loop
    any_of := any_of || crm.text_query(one, sought);
  end loop;
  return any_of;
end $$;

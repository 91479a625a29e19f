-- What somebody looks for, in one language. A last word of three letters or more with `*` after it is what a word begins with, as
-- one types. One expression, which the planner sees through.
create or replace function crm.text_query(language text, sought text) returns tsquery language sql immutable parallel safe as $$
  select case
    when sought collate "und-x-icu" !~ '(^|\s)[[:alnum:]]{3,}\*\s*$'
      then websearch_to_tsquery(('crm.samspill_' || language)::regconfig, sought)
    when sought ~* '\sor\s+\S+\s*$'
      then websearch_to_tsquery(('crm.samspill_' || language)::regconfig, regexp_replace(sought, '\S+\s*$', ''))
        || to_tsquery(('crm.samspill_' || language)::regconfig, substring(sought from '(\S+)\*\s*$') || ':*')
    else websearch_to_tsquery(('crm.samspill_' || language)::regconfig, regexp_replace(sought, '\S+\s*$', ''))
      && to_tsquery(('crm.samspill_' || language)::regconfig, substring(sought from '(\S+)\*\s*$') || ':*')
  end
$$;

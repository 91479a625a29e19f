-- That values of custom fields meet one condition, as lists are filtered by it: `CustomFieldFilter`, without nulls.
create function crm.custom_fits(kept jsonb, c jsonb) returns boolean language sql immutable parallel safe as $$
  select coalesce(case
           when c ? 'isSet' then (c ->> 'isSet')::boolean = (kept ? (c ->> 'field'))
           when not kept ? (c ->> 'field') then false
           when c ? 'text' then
             (not c -> 'text' ? 'equals' or crm.fold(v.written) = crm.fold(c #>> '{text,equals}'))
             and (not c -> 'text' ? 'contains' or strpos(crm.fold(v.written), crm.fold(c #>> '{text,contains}')) > 0)
           when c ? 'number' then
             v.written::numeric = coalesce((c #>> '{number,equals}')::numeric, v.written::numeric)
             and v.written::numeric >= coalesce((c #>> '{number,min}')::numeric, '-infinity')
             and v.written::numeric <= coalesce((c #>> '{number,max}')::numeric, 'infinity')
           when c ? 'money' then
             v.held ->> 'currency' = c #>> '{money,currency}'
             and (v.held ->> 'amount')::numeric >= coalesce((c #>> '{money,min}')::numeric, '-infinity')
             and (v.held ->> 'amount')::numeric <= coalesce((c #>> '{money,max}')::numeric, 'infinity')
           when c ? 'date' then
             v.written collate "C" >= coalesce(c #>> '{date,from}', '') and v.written collate "C" <= coalesce(c #>> '{date,to}', '9999-12-31')
           when c ? 'boolean' then v.held = c -> 'boolean'
           when c ? 'choice' then c -> 'choice' ? v.written
           when c ? 'reference' then c -> 'reference' ? v.written
         end, false)
    from (select kept -> (c ->> 'field') as held, kept ->> (c ->> 'field') as written) v
$$;
--> statement-breakpoint
-- One field and one condition on it, which can be reckoned whatever the field holds.
create function crm.custom_condition_valid(c jsonb) returns boolean language sql immutable parallel safe as $$
  select jsonb_typeof(c) = 'object' and c ->> 'field' ~ '^[a-z][a-z0-9_]{0,39}$' and octet_length(c::text) <= 10000
     and (select count(*) = 2 and bool_and(case
            when key = 'field' then true
            when key in ('isSet', 'boolean') then jsonb_typeof(value) = 'boolean'
            when key in ('text', 'number', 'money', 'date') then
              jsonb_typeof(value) = 'object' and not jsonb_path_exists(value, '$.* ? (@.type() != "string")')
              and (key not in ('number', 'money') or not jsonb_path_exists(value,
                     '$.keyvalue() ? (@.key != "currency" && !(@.value like_regex "^-?[0-9]{1,30}([.][0-9]{1,30})?$"))'))
            when key in ('choice', 'reference') then
              jsonb_typeof(value) = 'array' and not jsonb_path_exists(value, '$[*] ? (@.type() != "string")')
            else false end)
           from jsonb_each(case when jsonb_typeof(c) = 'object' then c else '{}' end))
$$;
--> statement-breakpoint
create or replace function crm.lead_condition_valid(c jsonb, scored boolean) returns boolean language sql immutable parallel safe as $$
  select jsonb_typeof(c) = 'object' and coalesce((
    select bool_and(case
             when key in ('sources', 'countries', 'languages', 'campaignIds', 'emailDomains') then
               jsonb_typeof(value) = 'array' and value <> '[]' and not jsonb_path_exists(value, '$[*] ? (@.type() != "string")')
             when key in ('hasEmail', 'hasPhone', 'hasOrganisation') then jsonb_typeof(value) = 'boolean'
             when key = 'titleContains' then jsonb_typeof(value) = 'string'
             when key = 'custom' then
               jsonb_typeof(value) = 'array' and value <> '[]'
               and (select bool_and(coalesce(crm.custom_condition_valid(one), false))
                      from jsonb_array_elements(case when jsonb_typeof(value) = 'array' then value else '[]' end) one)
             when key = 'scoreFrom' then scored and value::text ~ '^-?[0-9]{1,6}$'
             else false end)
      from jsonb_each(case when jsonb_typeof(c) = 'object' then c else '{}' end)), true)
$$;
--> statement-breakpoint
create or replace function crm.lead_fits(l crm.lead, c jsonb) returns boolean language sql immutable parallel safe as $$
  select (not c ? 'sources' or coalesce(c -> 'sources' ? l.source, false))
     and (not c ? 'countries' or coalesce(c -> 'countries' ? l.country_code, false))
     and (not c ? 'languages' or coalesce(c -> 'languages' ? l.language, false))
     and (not c ? 'campaignIds' or coalesce(c -> 'campaignIds' ? l.campaign_id::text, false))
     and (not c ? 'emailDomains' or coalesce(c -> 'emailDomains' ? split_part(lower(l.email), '@', 2), false))
     and (not c ? 'hasEmail' or (c ->> 'hasEmail')::boolean = (l.email is not null))
     and (not c ? 'hasPhone' or (c ->> 'hasPhone')::boolean = (l.phone is not null))
     and (not c ? 'hasOrganisation' or (c ->> 'hasOrganisation')::boolean = (l.organisation is not null))
     and (not c ? 'titleContains' or coalesce(strpos(crm.fold(l.title), crm.fold(c ->> 'titleContains')) > 0, false))
     and (not c ? 'custom' or not exists (
           select from jsonb_array_elements(c -> 'custom') one where not crm.custom_fits(l.custom, one)))
     and (not c ? 'scoreFrom' or l.score >= (c ->> 'scoreFrom')::int)
$$;
--> statement-breakpoint
drop trigger score_lead on crm.lead;
--> statement-breakpoint
create trigger score_lead before insert or update of organisation, title, email, phone, country_code, language, source, campaign_id,
  custom, score on crm.lead for each row execute function crm.score_lead();

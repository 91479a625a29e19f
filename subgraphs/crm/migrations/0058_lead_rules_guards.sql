-- What a rule's condition may hold: each part of it must fit, and one without parts fits every lead.
create function crm.lead_condition_valid(c jsonb, scored boolean) returns boolean language sql immutable parallel safe as $$
  select jsonb_typeof(c) = 'object' and coalesce((
    select bool_and(case
             when key in ('sources', 'countries', 'languages', 'campaignIds', 'emailDomains') then
               jsonb_typeof(value) = 'array' and value <> '[]' and not jsonb_path_exists(value, '$[*] ? (@.type() != "string")')
             when key in ('hasEmail', 'hasPhone', 'hasOrganisation') then jsonb_typeof(value) = 'boolean'
             when key = 'titleContains' then jsonb_typeof(value) = 'string'
             when key = 'scoreFrom' then scored and value::text ~ '^-?[0-9]{1,6}$'
             else false end)
      from jsonb_each(case when jsonb_typeof(c) = 'object' then c else '{}' end)), true)
$$;
--> statement-breakpoint
alter table crm.lead_score_rule add constraint lead_score_rule_condition check (crm.lead_condition_valid(condition, false));
--> statement-breakpoint
alter table crm.lead_assignment_rule add constraint lead_assignment_rule_condition check (crm.lead_condition_valid(condition, true));
--> statement-breakpoint
create function crm.lead_fits(l crm.lead, c jsonb) returns boolean language sql immutable parallel safe as $$
  select (not c ? 'sources' or coalesce(c -> 'sources' ? l.source, false))
     and (not c ? 'countries' or coalesce(c -> 'countries' ? l.country_code, false))
     and (not c ? 'languages' or coalesce(c -> 'languages' ? l.language, false))
     and (not c ? 'campaignIds' or coalesce(c -> 'campaignIds' ? l.campaign_id::text, false))
     and (not c ? 'emailDomains' or coalesce(c -> 'emailDomains' ? split_part(lower(l.email), '@', 2), false))
     and (not c ? 'hasEmail' or (c ->> 'hasEmail')::boolean = (l.email is not null))
     and (not c ? 'hasPhone' or (c ->> 'hasPhone')::boolean = (l.phone is not null))
     and (not c ? 'hasOrganisation' or (c ->> 'hasOrganisation')::boolean = (l.organisation is not null))
     and (not c ? 'titleContains' or coalesce(strpos(crm.fold(l.title), crm.fold(c ->> 'titleContains')) > 0, false))
     and (not c ? 'scoreFrom' or l.score >= (c ->> 'scoreFrom')::int)
$$;
--> statement-breakpoint
-- Sees the rules as they are at this moment, not as they were when the statement began.
create function crm.lead_score(l crm.lead) returns int language plpgsql volatile security definer set search_path = crm, pg_temp as $$
begin
  return (select coalesce(sum(r.points), 0) from lead_score_rule r where r.active and lead_fits(l, r.condition));
end $$;
--> statement-breakpoint
create function crm.score_lead() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  new.score := lead_score(new);
  return new;
end $$;
--> statement-breakpoint
create trigger score_lead before insert or update of organisation, title, email, phone, country_code, language, source, campaign_id, score
  on crm.lead for each row execute function crm.score_lead();
--> statement-breakpoint
-- Whoever writes a lead meanwhile waits, and is scored by the new rules then.
create function crm.rescore_leads() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  lock table lead in share row exclusive mode;
  update lead l set score = s.score
    from (select o.id, coalesce((select sum(r.points) from lead_score_rule r where r.active and lead_fits(o, r.condition)), 0) as score
            from lead o) s
   where s.id = l.id and l.score <> s.score and l.erased_at is null;
  return null;
end $$;
--> statement-breakpoint
create trigger rescore_leads after insert or update or delete on crm.lead_score_rule for each statement execute function crm.rescore_leads();
--> statement-breakpoint
-- Scores follow from what is kept of leads and rules already.
drop trigger audit on crm.lead;
--> statement-breakpoint
create trigger audit after insert or delete or update of name, organisation, title, email, phone, phone_normal, website, country_code,
  language, source, campaign_id, description, status, disqualified_reason, owner_id, team_id, assignment_rule_id, customer_id,
  contact_id, opportunity_id, created_at, erased_at, version, number on crm.lead for each row
  when (current_user <> 'samspill_eraser') execute function crm.audit_row();
--> statement-breakpoint
-- Gives leads that are open to whom the first rule names that fits them; within a team in turn: the row of `lead_turn` is taken
-- by one at a time, and says whose turn it is. In the order of their ids, the leads before the turns.
create function crm.assign_leads(ids uuid[]) returns setof uuid language plpgsql as $$
begin
  perform 1 from crm.lead l where l.id = any (ids) order by l.id for no key update;
  return query
  with chosen as materialized (
    select l.id, r.id as rule_id, r.owner_id, r.team_id,
           row_number() over (partition by r.team_id order by l.id) as nth, count(*) over (partition by r.team_id) as many
      from crm.lead l
     cross join lateral (
       select * from crm.lead_assignment_rule r
        where r.active and crm.lead_fits(l, r.condition)
          and (r.team_id is null or exists (select from crm.team t where t.id = r.team_id and t.active))
        order by r.place, r.id limit 1) r
     where l.id = any (ids) and l.status in ('NEW', 'WORKING', 'QUALIFIED') and l.erased_at is null
  ), turns as (
    insert into crm.lead_turn as t (team_id, turns)
    select c.team_id, max(c.many) from chosen c where c.team_id is not null group by 1 order by 1
        on conflict (team_id) do update set turns = t.turns + excluded.turns
    returning t.team_id, t.turns
  ), members as (
    select m.team_id, m.employee_id, row_number() over (partition by m.team_id order by m.employee_id) - 1 as seat,
           count(*) over (partition by m.team_id) as seats
      from crm.team_member m where m.team_id in (select c.team_id from chosen c)
  )
  update crm.lead l
     set owner_id = coalesce(c.owner_id, m.employee_id), team_id = coalesce(c.team_id, l.team_id), assignment_rule_id = c.rule_id,
         version = l.version + 1
    from chosen c
    left join turns t on t.team_id = c.team_id
    left join members m on m.team_id = c.team_id and m.seat = (t.turns - c.many + c.nth - 1) % m.seats
   where l.id = c.id
  returning l.id;
end $$;
--> statement-breakpoint
do $$ declare rule text; begin
  foreach rule in array array['lead_score_rule', 'lead_assignment_rule'] loop
    execute format('create trigger never_deleted before delete on crm.%I for each row execute function crm.refuse_change()', rule);
    execute format('create trigger audit after insert or update or delete on crm.%I for each row execute function crm.audit_row()', rule);
    execute format('grant select, insert on crm.%I to samspill_staff', rule);
  end loop;
end $$;
--> statement-breakpoint
grant update (name, condition, points, active, version) on crm.lead_score_rule to samspill_staff;
--> statement-breakpoint
grant update (name, place, condition, owner_id, team_id, active, version) on crm.lead_assignment_rule to samspill_staff;
--> statement-breakpoint
grant select, insert, update (turns) on crm.lead_turn to samspill_staff;
--> statement-breakpoint
grant update (assignment_rule_id) on crm.lead to samspill_staff;

create sequence crm.lead_number_series as bigint start 10001;
--> statement-breakpoint
create function crm.number_lead() returns trigger language plpgsql as $$
begin
  new.number := coalesce(new.number, nextval('crm.lead_number_series')::text);
  return new;
end $$;
--> statement-breakpoint
create trigger number_lead before insert on crm.lead for each row execute function crm.number_lead();
--> statement-breakpoint
-- Who comes from elsewhere may begin where it stands, save as what it becomes by `convertLead`.
insert into crm.lifecycle_move (lifecycle, from_state, to_state) values
  ('lead', null, 'NEW'), ('lead', null, 'WORKING'), ('lead', null, 'QUALIFIED'), ('lead', null, 'DISQUALIFIED'),
  ('lead', 'NEW', 'WORKING'), ('lead', 'NEW', 'QUALIFIED'), ('lead', 'NEW', 'DISQUALIFIED'), ('lead', 'NEW', 'CONVERTED'),
  ('lead', 'WORKING', 'NEW'), ('lead', 'WORKING', 'QUALIFIED'), ('lead', 'WORKING', 'DISQUALIFIED'), ('lead', 'WORKING', 'CONVERTED'),
  ('lead', 'QUALIFIED', 'WORKING'), ('lead', 'QUALIFIED', 'DISQUALIFIED'), ('lead', 'QUALIFIED', 'CONVERTED'),
  ('lead', 'DISQUALIFIED', 'WORKING');
--> statement-breakpoint
select crm.guard_lifecycle('crm.lead', 'lead', 'status');
--> statement-breakpoint
create trigger never_deleted before delete on crm.lead for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on crm.lead execute function crm.refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete on crm.lead_erasure for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on crm.lead_erasure execute function crm.refuse_change();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.lead for each row
  when (current_user <> 'samspill_eraser') execute function crm.audit_row();
--> statement-breakpoint
create trigger audit after insert on crm.lead_erasure for each row execute function crm.audit_row('lead_id');
--> statement-breakpoint
create trigger follow_merge_of_customer_id before insert or update of customer_id on crm.lead for each row
  when (new.customer_id is not null) execute function crm.follow_merge_of_customer();
--> statement-breakpoint
create trigger not_to_erased after update on crm.lead for each row
  when ((old.customer_id, old.contact_id) is distinct from (new.customer_id, new.contact_id))
  execute function crm.refuse_moving_to_erased();
--> statement-breakpoint
-- Who was erased stays so, and what a lead was converted to stays what it was converted to.
create function crm.keep_lead() returns trigger language plpgsql as $$
begin
  if crm.only_merges(to_jsonb(old), to_jsonb(new)) then return new; end if;
  if tg_argv[0] = 'lead_erased' then
    raise exception 'the lead has been erased' using errcode = 'check_violation', constraint = 'lead_erased';
  end if;
  raise exception 'the lead has been converted' using errcode = 'check_violation', constraint = 'lead_converted';
end $$;
--> statement-breakpoint
create trigger keep_erased before update on crm.lead for each row
  when (old.erased_at is not null and current_user <> 'samspill_eraser') execute function crm.keep_lead('lead_erased');
--> statement-breakpoint
create trigger keep_converted before update on crm.lead for each row
  when (old.customer_id is not null and (old.customer_id, old.contact_id, old.opportunity_id)
        is distinct from (new.customer_id, new.contact_id, new.opportunity_id)) execute function crm.keep_lead('lead_converted');
--> statement-breakpoint
grant usage on sequence crm.lead_number_series to samspill_staff;
--> statement-breakpoint
grant select, insert on crm.lead to samspill_staff;
--> statement-breakpoint
grant update (name, organisation, title, email, phone, phone_normal, website, country_code, language, source, campaign_id,
  description, status, disqualified_reason, owner_id, team_id, customer_id, contact_id, opportunity_id, version)
  on crm.lead to samspill_staff;
--> statement-breakpoint
grant select on crm.lead_erasure to samspill_staff;
--> statement-breakpoint
grant select, update (name, organisation, title, email, phone, phone_normal, website, description, status, disqualified_reason,
  erased_at, version) on crm.lead to samspill_eraser;
--> statement-breakpoint
grant select, insert on crm.lead_erasure to samspill_eraser;
--> statement-breakpoint
do $$ declare closed text; begin
  foreach closed in array array['lead', 'lead_erasure'] loop
    execute format('alter table crm.%I enable row level security', closed);
    execute format('create policy staff on crm.%I to samspill_staff using (true) with check (true)', closed);
    execute format('create policy eraser on crm.%I to samspill_eraser using (true) with check (true)', closed);
  end loop;
end $$;
--> statement-breakpoint
-- Takes out of leads who they were; where they came from and how they ended stays. Nobody works on them any more. Called by the
-- eraser alone.
create function crm.blank_leads(ids uuid[]) returns jsonb language plpgsql as $$
declare
  n bigint;
  gone jsonb;
begin
  update crm.lead l
     set name = 'Erased', organisation = null, title = null, email = null, phone = null, phone_normal = null, website = null,
         description = null, erased_at = clock_timestamp(), version = l.version + 1,
         status = case when l.status in ('NEW', 'WORKING', 'QUALIFIED') then 'DISQUALIFIED' else l.status end
   where l.id = any (ids) and l.erased_at is null;
  get diagnostics n = row_count;
  gone := crm.tally('lead', n) || crm.tally('audit_log', crm.blank_trail('lead', ids,
    array['name', 'organisation', 'title', 'email', 'phone', 'phone_normal', 'website', 'description']));
  update crm.idempotency_key k set answer = null, input_hash = ''
    from crm.lead l
   where l.id = any (ids) and coalesce(k.answer ->> 'customerId', k.answer ->> 'id') in (l.id::text, l.customer_id::text)
     and k.answer ->> 'id' = l.id::text and k.answer ->> 'kind' = 'Lead';
  get diagnostics n = row_count;
  return gone || crm.tally('idempotency_key', n);
end $$;
--> statement-breakpoint
create function crm.erase_part_leads(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  known text[] := crm.known_by(of_contact);
begin
  return crm.blank_leads(array(
    select l.id from crm.lead l
     where l.customer_id = of_customer
       and (of_contact is null or l.contact_id = of_contact
            or crm.mentions(concat_ws(' ', l.name, l.organisation, l.email, l.phone), l.description, known))));
end $$;
--> statement-breakpoint
create function crm.kept_part_lead(of_customer uuid) returns table (record text, rows bigint, latest timestamptz)
language sql stable as $$
  select 'lead', count(*), max(created_at) from crm.lead where customer_id = of_customer
$$;
--> statement-breakpoint
create function crm.retain_part_lead(over timestamptz, batch int, dry_run boolean) returns bigint language plpgsql as $$
declare
  ids uuid[] := array(select l.id from crm.lead l where l.created_at < over and l.erased_at is null and l.customer_id is null
                       order by l.created_at, l.id limit case when dry_run then null else batch end);
begin
  if not dry_run then perform crm.blank_leads(ids); end if;
  return cardinality(ids);
end $$;
--> statement-breakpoint
-- Erases a lead in the caller's transaction and keeps a receipt. Once erased: that receipt, and nothing is done.
create function crm.erase_lead(of_lead uuid, receipt uuid, proof text[]) returns uuid
language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  earlier uuid;
begin
  perform 1 from lead l where l.id = of_lead for update;
  if not found then
    raise exception 'there is no such lead' using errcode = 'foreign_key_violation';
  end if;
  select e.id into earlier from lead_erasure e where e.lead_id = of_lead;
  if found then return earlier; end if;
  insert into lead_erasure (id, lead_id, erased_by, request_id, blanked, digests)
  values (receipt, of_lead, coalesce(nullif(current_setting('samspill.actor', true), ''), session_user),
          nullif(current_setting('samspill.request', true), ''), tallied(blank_leads(array[of_lead])), proof);
  return receipt;
end $$;
--> statement-breakpoint
-- To own a function in a schema takes the right to create there; it is had for this long.
grant create on schema crm to samspill_eraser;
--> statement-breakpoint
alter function crm.erase_lead(uuid, uuid, text[]) owner to samspill_eraser;
--> statement-breakpoint
revoke create on schema crm from samspill_eraser;
--> statement-breakpoint
revoke execute on function crm.blank_leads(uuid[]), crm.erase_part_leads(uuid, uuid), crm.retain_part_lead(timestamptz, int, boolean),
  crm.erase_lead(uuid, uuid, text[]) from public;
--> statement-breakpoint
grant execute on function crm.blank_leads(uuid[]), crm.erase_part_leads(uuid, uuid), crm.retain_part_lead(timestamptz, int, boolean)
  to samspill_eraser;
--> statement-breakpoint
grant execute on function crm.erase_lead(uuid, uuid, text[]) to samspill_staff;
--> statement-breakpoint
insert into crm.retention_rule (id, record, action, months, counted_from, basis) values
  (gen_random_uuid(), 'lead', 'BLANK', null, 'the day it was added, of who did not become a customer',
   'Interest in selling to who asked for it (GDPR article 6(1)(b) and (f)); of who became a customer, erased with it.');
--> statement-breakpoint
-- Customers, contacts and other leads that each of those leads may be, the likeliest first and so many at most. Of a value that
-- very many have, some.
create function crm.lead_likes(ids uuid[], most int)
returns table (lead_id uuid, customer_id uuid, contact_id uuid, other_id uuid, score numeric, rules text[]) language sql stable as $$
  select l.id, d.customer_id, d.contact_id, d.other_id, d.score, d.rules
    from crm.lead l
   cross join lateral (
     select f.customer_id, f.contact_id, f.other_id,
            round(1 - exp(sum(ln(1 - f.weight))), 4) as score, array_agg(f.rule order by f.weight desc, f.rule) as rules
       from (
         (select p.customer_id, p.contact_id, null::uuid as other_id, 'EMAIL' as rule, 0.8 as weight
            from crm.contact_point p where p.normal = l.email_normal limit 200)
         union
         (select p.customer_id, p.contact_id, null, 'TELEPHONE', 0.6
            from crm.contact_point p where p.normal = l.phone_normal limit 200)
         union
         (select k.customer_id, null, null, 'ORGANISATION', 0.7
            from crm.match_key k where k.rule = 4 and k.value = l.organisation_key limit 200)
         union
         (select null, null, o.id, 'EMAIL', 0.8 from crm.lead o where o.email_normal = l.email_normal and o.id <> l.id limit 200)
         union
         (select null, null, o.id, 'TELEPHONE', 0.6 from crm.lead o where o.phone_normal = l.phone_normal and o.id <> l.id limit 200)
         union
         (select null, null, o.id, 'ORGANISATION', 0.3
            from crm.lead o where o.organisation_key = l.organisation_key and o.id <> l.id limit 200)) f
      group by f.customer_id, f.contact_id, f.other_id
      order by score desc, f.other_id nulls first, f.customer_id, f.contact_id nulls first
      limit most) d
   where l.id = any (ids) and l.erased_at is null
$$;

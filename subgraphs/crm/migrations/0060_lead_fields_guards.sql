-- Custom fields of leads.
create or replace function crm.custom_table(record text) returns regclass language sql stable as $$
  select case record when 'CUSTOMER' then 'crm.customer' when 'CONTACT' then 'crm.contact' when 'OPPORTUNITY' then 'crm.opportunity'
              when 'CASE' then 'crm.service_case' when 'CAMPAIGN' then 'crm.campaign' when 'INTERACTION' then 'crm.interaction'
              when 'LEAD' then 'crm.lead' end::regclass
$$;
--> statement-breakpoint
select crm.guard_custom('LEAD', 'name');
--> statement-breakpoint
drop trigger audit on crm.lead;
--> statement-breakpoint
create trigger audit after insert or delete or update of name, organisation, title, email, phone, phone_normal, website, country_code,
  language, source, campaign_id, description, status, disqualified_reason, owner_id, team_id, assignment_rule_id, customer_id,
  contact_id, opportunity_id, custom, created_at, erased_at, version, number on crm.lead for each row
  when (current_user <> 'samspill_eraser') execute function crm.audit_row();
--> statement-breakpoint
create or replace function crm.erase_part_custom(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  known text[] := crm.known_by(of_contact);
  erased record;
  n bigint;
  gone jsonb := '[]';
begin
  if of_contact is null then return gone; end if;
  for erased in select * from (values ('customer', 'id'), ('opportunity', 'customer_id'), ('service_case', 'customer_id'),
                                      ('interaction', 'customer_id'), ('lead', 'customer_id')) t (name, whose) loop
    execute format('update crm.%I set custom = ''{}'' where %I = $1 and custom <> ''{}'' and crm.mentions('''', custom::text, $2)',
                   erased.name, erased.whose) using of_customer, known;
    get diagnostics n = row_count;
    gone := gone || crm.tally(erased.name, n);
  end loop;
  return gone;
end $$;
--> statement-breakpoint
-- What was noted down about a lead is of the customer, too, that it becomes.
drop trigger never_moved on crm.note;
--> statement-breakpoint
create trigger never_moved before update on crm.note for each row
  when ((old.id, old.record, old.record_id) is distinct from (new.id, new.record, new.record_id)
        or old.customer_id is distinct from new.customer_id
           and (old.record <> 'lead' or old.customer_id is not null or current_user = 'samspill_staff'))
  execute function crm.refuse_change();
--> statement-breakpoint
create function crm.lead_notes_follow() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  update note set customer_id = new.customer_id
   where record_id = new.id and record = 'lead' and deleted_at is null;
  return null;
end $$;
--> statement-breakpoint
create trigger notes_follow after update of customer_id on crm.lead for each row
  when (old.customer_id is null and new.customer_id is not null) execute function crm.lead_notes_follow();
--> statement-breakpoint
create or replace function crm.blank_leads(ids uuid[]) returns jsonb language plpgsql as $$
declare
  n bigint;
  gone jsonb := crm.blank_notes(array(select t.id from crm.note t where t.record_id = any (ids) and t.record = 'lead'));
begin
  update crm.lead l
     set name = 'Erased', organisation = null, title = null, email = null, phone = null, phone_normal = null, website = null,
         description = null, custom = '{}', erased_at = clock_timestamp(), version = l.version + 1,
         status = case when l.status in ('NEW', 'WORKING', 'QUALIFIED') then 'DISQUALIFIED' else l.status end
   where l.id = any (ids) and l.erased_at is null;
  get diagnostics n = row_count;
  gone := gone || crm.tally('lead', n) || crm.tally('audit_log', crm.blank_trail('lead', ids,
    array['name', 'organisation', 'title', 'email', 'phone', 'phone_normal', 'website', 'description']));
  update crm.idempotency_key k set answer = null, input_hash = ''
    from crm.lead l
   where l.id = any (ids) and coalesce(k.answer ->> 'customerId', k.answer ->> 'id') in (l.id::text, l.customer_id::text)
     and k.answer ->> 'id' = l.id::text and k.answer ->> 'kind' = 'Lead';
  get diagnostics n = row_count;
  return gone || crm.tally('idempotency_key', n);
end $$;
--> statement-breakpoint
-- Values of one kind of record as another kind has them that declares the same fields: those that it takes.
create function crm.custom_carried(given jsonb, from_record text, to_record text) returns table (code text, kind text, value jsonb)
language sql stable as $$
  select t.code, t.kind, v.kept
    from jsonb_each(given) g(code, value)
    join crm.custom_field f on f.record = from_record and f.code = g.code
    join crm.custom_field t on t.record = to_record and t.code = g.code and t.kind = f.kind
                            and t.target is not distinct from f.target and not t.archived
   cross join lateral crm.custom_value(row(t.*)::crm.custom_field, g.value) v
   where v.fault is null
$$;

-- Who is erased, or a customer by now, says nothing more as a lead. Who converts it is waited for.
create function crm.lead_says() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  perform 1 from lead l where l.id = new.lead_id and l.erased_at is null and l.customer_id is null for share;
  if not found then
    raise exception 'the lead has been erased or converted, or there is none' using errcode = 'check_violation', constraint = 'lead_consent_open';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger lead_says before insert on crm.lead_consent for each row execute function crm.lead_says();
--> statement-breakpoint
create trigger append_only before update or delete on crm.lead_consent for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on crm.lead_consent execute function crm.refuse_change();
--> statement-breakpoint
grant select, insert on crm.lead_consent to samspill_staff;
--> statement-breakpoint
grant select, update (proof) on crm.lead_consent to samspill_eraser;
--> statement-breakpoint
alter table crm.lead_consent enable row level security;
--> statement-breakpoint
create policy staff on crm.lead_consent to samspill_staff using (true) with check (true);
--> statement-breakpoint
create policy eraser on crm.lead_consent to samspill_eraser using (true) with check (true);
--> statement-breakpoint
create or replace function crm.blank_leads(ids uuid[]) returns jsonb language plpgsql as $$
declare
  n bigint;
  gone jsonb := crm.blank_notes(array(select t.id from crm.note t where t.record_id = any (ids) and t.record = 'lead'));
begin
  update crm.lead_consent c set proof = null where c.lead_id = any (ids) and c.proof is not null;
  get diagnostics n = row_count;
  gone := gone || crm.tally('lead_consent', n);
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

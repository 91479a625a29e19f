-- The texts of cases, with what was said of them, and what the trail has. Called by the eraser alone.
create function crm.blank_cases(ids uuid[]) returns jsonb language plpgsql as $$
declare
  n bigint;
  gone jsonb := crm.tally('audit_log', crm.blank_trail('service_case', ids, array['subject', 'description']));
begin
  update crm.service_case set subject = 'Erased', description = null, version = version + 1
   where id = any (ids) and (subject <> 'Erased' or description is not null);
  get diagnostics n = row_count;
  gone := gone || crm.tally('service_case', n);
  update crm.case_message set body = 'Erased' where case_id = any (ids) and body <> 'Erased';
  get diagnostics n = row_count;
  gone := gone || crm.tally('case_message', n);
  update crm.case_rating set comment = null where case_id = any (ids) and comment is not null;
  get diagnostics n = row_count;
  gone := gone || crm.tally('case_rating', n);
  update crm.idempotency_key k set answer = null, input_hash = ''
    from crm.service_case s
   where s.id = any (ids) and coalesce(k.answer ->> 'customerId', k.answer ->> 'id') = s.customer_id::text
     and k.answer ->> 'id' = s.id::text and k.answer ? 'subject';
  get diagnostics n = row_count;
  return gone || crm.tally('idempotency_key', n);
end $$;
--> statement-breakpoint
create or replace function crm.erase_part_service(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  known text[] := crm.known_by(of_contact);
  ids uuid[] := array(select s.id from crm.service_case s where s.customer_id = of_customer
                         and (of_contact is null or s.contact_id = of_contact or crm.mentions(s.subject, s.description, known)));
  n bigint;
  gone jsonb := crm.blank_cases(ids);
begin
  update crm.case_message m set body = 'Erased'
    from crm.service_case s
   where s.id = m.case_id and s.customer_id = of_customer and m.body <> 'Erased'
     and (m.contact_id = of_contact or crm.mentions('', m.body, known));
  get diagnostics n = row_count;
  return gone || crm.tally('case_message', n);
end $$;
--> statement-breakpoint
create function crm.retain_part_service_case(over timestamptz, batch int, dry_run boolean) returns bigint language plpgsql as $$
declare
  ids uuid[] := array(select s.id from crm.service_case s
                       where s.status in ('CLOSED', 'CANCELLED') and s.subject <> 'Erased' and s.status_since < over
                       order by s.status_since, s.id limit case when dry_run then null else batch end);
begin
  if not dry_run then perform crm.blank_cases(ids); end if;
  return cardinality(ids);
end $$;
--> statement-breakpoint
revoke execute on function crm.blank_cases(uuid[]), crm.retain_part_service_case(timestamptz, int, boolean) from public;
--> statement-breakpoint
grant execute on function crm.blank_cases(uuid[]), crm.retain_part_service_case(timestamptz, int, boolean) to samspill_eraser;
--> statement-breakpoint
update crm.retention_rule set action = 'BLANK', counted_from = 'the day it was closed or cancelled',
  basis = 'Needed to serve the customer (GDPR article 6(1)(b) and (f)); its texts are erased with it, with the contact, or when its time is over.'
 where record = 'service_case';

do $$ declare closed text; begin
  foreach closed in array array['email', 'participant'] loop
    execute format('alter table crm.%I enable row level security', closed);
    execute format('create policy staff on crm.%I to samspill_staff using (true) with check (true)', closed);
    execute format('create policy eraser on crm.%I to samspill_eraser using (true) with check (true)', closed);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert on crm.email, crm.participant to samspill_staff;
--> statement-breakpoint
-- Messages come in any order: a late one may join threads.
grant update (thread_id) on crm.interaction to samspill_staff;
--> statement-breakpoint
grant select, delete on crm.email, crm.participant to samspill_eraser;
--> statement-breakpoint
-- By what an e-mail finds its customer.
create index contact_email on crm.contact (lower(email));
--> statement-breakpoint
create index contact_email_domain on crm.contact (split_part(lower(email), '@', 2));
--> statement-breakpoint
create index customer_email on crm.customer (lower(email));
--> statement-breakpoint
create index customer_email_domain on crm.customer (split_part(lower(email), '@', 2));
--> statement-breakpoint
-- Where a contact took part in what is another's.
create function crm.erase_part_participants(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  n bigint;
begin
  delete from crm.participant p where p.contact_id = of_contact;
  get diagnostics n = row_count;
  return crm.tally('participant', n);
end $$;
--> statement-breakpoint
-- As before, and who took part goes, and what the message was known by.
create or replace function crm.blank_interactions(ids uuid[]) returns jsonb
language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  n bigint;
  gone jsonb := '[]';
begin
  update interaction set subject = 'Erased', body = null, version = version + 1
   where id = any (ids) and (subject <> 'Erased' or body is not null);
  get diagnostics n = row_count;
  gone := gone || tally('interaction', n);
  gone := gone || tally('audit_log', blank_trail('interaction', ids, array['subject', 'body'])) || drop_files(ids);
  delete from participant where interaction_id = any (ids);
  get diagnostics n = row_count;
  gone := gone || tally('participant', n);
  delete from email where interaction_id = any (ids);
  get diagnostics n = row_count;
  gone := gone || tally('email', n);
  update idempotency_key k set answer = null, input_hash = ''
    from interaction i
   where i.id = any (ids) and coalesce(k.answer ->> 'customerId', k.answer ->> 'id') = i.customer_id::text
     and k.answer ->> 'id' = i.id::text and k.answer ? 'subject';
  get diagnostics n = row_count;
  return gone || tally('idempotency_key', n);
end $$;

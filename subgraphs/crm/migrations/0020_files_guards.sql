-- Whose the record is, in its `customer_id`, where it is a customer's; there is no file of a record that is not there.
create function crm.find_file_record() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  found jsonb;
begin
  execute format('select to_jsonb(r) from crm.%I r where r.id = $1 for key share', new.record) into found using new.record_id;
  if found is null then
    raise exception 'no % has the id %', new.record, new.record_id
      using errcode = 'foreign_key_violation', constraint = 'attachment_of_record';
  end if;
  new.customer_id := case when new.record = 'customer' then new.record_id else (found ->> 'customer_id')::uuid end;
  return new;
end $$;
--> statement-breakpoint
create trigger of_record before insert on crm.attachment for each row execute function crm.find_file_record();
--> statement-breakpoint
create trigger not_of_erased after insert on crm.attachment referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
-- A content goes with the last file that has it. Its row is locked before it is looked who has it, as it is by whoever attaches
-- it once more: either sees the other.
create function crm.drop_unused_contents() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  perform 1 from file_content c where c.hash in (select g.hash from gone g) order by c.hash for update;
  delete from file_content c
   where c.hash in (select g.hash from gone g) and not exists (select 1 from attachment a where a.hash = c.hash);
  return null;
end $$;
--> statement-breakpoint
create trigger drop_unused after delete on crm.attachment referencing old table as gone
  for each statement execute function crm.drop_unused_contents();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.attachment for each row
  when (current_user <> 'samspill_eraser') execute function crm.audit_row('record_id');
--> statement-breakpoint
do $$ declare closed text; begin
  foreach closed in array array['attachment', 'file_content'] loop
    execute format('alter table crm.%I enable row level security', closed);
    execute format('create policy staff on crm.%I to samspill_staff using (true) with check (true)', closed);
    execute format('create policy eraser on crm.%I to samspill_eraser using (true) with check (true)', closed);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, delete on crm.attachment to samspill_staff;
--> statement-breakpoint
grant select, insert, update (kept_at) on crm.file_content to samspill_staff;
--> statement-breakpoint
grant select, delete on crm.attachment to samspill_eraser;
--> statement-breakpoint
-- The files of records, with what the trail keeps of them.
create function crm.drop_files(ids uuid[]) returns jsonb language plpgsql as $$
declare
  n bigint;
begin
  delete from crm.attachment where record_id = any (ids);
  get diagnostics n = row_count;
  return crm.tally('attachment', n) || crm.tally('audit_log', crm.blank_trail('attachment', ids, array['name', 'hash', 'size']));
end $$;
--> statement-breakpoint
revoke execute on function crm.drop_files(uuid[]) from public;
--> statement-breakpoint
grant execute on function crm.drop_files(uuid[]) to samspill_eraser;
--> statement-breakpoint
-- As before, and files of interactions go with their texts.
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
  update idempotency_key k set answer = null, input_hash = ''
    from interaction i
   where i.id = any (ids) and coalesce(k.answer ->> 'customerId', k.answer ->> 'id') = i.customer_id::text
     and k.answer ->> 'id' = i.id::text and k.answer ? 'subject';
  get diagnostics n = row_count;
  return gone || tally('idempotency_key', n);
end $$;
--> statement-breakpoint
create function crm.erase_part_files(of_customer uuid, of_contact uuid) returns jsonb language sql as $$
  select crm.drop_files(array(select a.record_id from crm.attachment a
                               where of_contact is null and a.customer_id = of_customer union select of_customer where of_contact is null))
$$;
--> statement-breakpoint
insert into crm.retention_rule (id, record, basis)
values (gen_random_uuid(), 'attachment', 'Needed to serve the customer (GDPR article 6(1)(b) and (f)); erased with the record it is attached to.');

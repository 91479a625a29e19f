-- Whose the record is, in its `customer_id`, where it is a customer's; nothing is noted about what is not there, or is of somebody erased.
create function crm.find_note_record() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  found jsonb;
begin
  execute format('select to_jsonb(r) from crm.%I r where r.id = $1 for key share', new.record) into found using new.record_id;
  if found is null then
    raise exception 'no % has the id %', new.record, new.record_id
      using errcode = 'foreign_key_violation', constraint = 'note_of_record';
  end if;
  if found ->> 'erased_at' is not null then
    raise exception 'the % has been erased', new.record using errcode = 'check_violation', constraint = 'note_of_erased';
  end if;
  new.customer_id := case when new.record = 'customer' then new.record_id else (found ->> 'customer_id')::uuid end;
  return new;
end $$;
--> statement-breakpoint
create trigger of_record before insert on crm.note for each row execute function crm.find_note_record();
--> statement-breakpoint
create trigger not_of_erased after insert on crm.note referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
create function crm.keep_deleted() returns trigger language plpgsql as $$
begin
  raise exception 'the note has been deleted' using errcode = 'check_violation', constraint = 'note_deleted';
end $$;
--> statement-breakpoint
create trigger keep_deleted before update on crm.note for each row
  when (old.deleted_at is not null and current_user <> 'samspill_eraser') execute function crm.keep_deleted();
--> statement-breakpoint
-- Files go with the note.
create function crm.drop_note_files() returns trigger language plpgsql as $$
begin
  delete from crm.attachment where record_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger drop_files after update on crm.note for each row
  when (old.deleted_at is null and new.deleted_at is not null) execute function crm.drop_note_files();
--> statement-breakpoint
create function crm.refuse_file_of_deleted() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  perform 1 from note t where t.id = new.record_id and t.deleted_at is null for no key update;
  if not found then
    raise exception 'no note has the id %', new.record_id
      using errcode = 'foreign_key_violation', constraint = 'attachment_of_record';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger of_kept_note before insert on crm.attachment for each row
  when (new.record = 'note') execute function crm.refuse_file_of_deleted();
--> statement-breakpoint
create trigger never_deleted before delete on crm.note for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on crm.note execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_moved before update on crm.note for each row
  when ((old.id, old.record, old.record_id, old.customer_id) is distinct from (new.id, new.record, new.record_id, new.customer_id))
  execute function crm.refuse_change();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.note for each row
  when (current_user <> 'samspill_eraser') execute function crm.audit_row();
--> statement-breakpoint
grant select, insert on crm.note to samspill_staff;
--> statement-breakpoint
grant update (title, body, language, pinned, edited_at, deleted_at, version) on crm.note to samspill_staff;
--> statement-breakpoint
grant select, update (title, body, pinned, deleted_at, version) on crm.note to samspill_eraser;
--> statement-breakpoint
alter table crm.note enable row level security;
--> statement-breakpoint
create policy staff on crm.note to samspill_staff using (true) with check (true);
--> statement-breakpoint
create policy eraser on crm.note to samspill_eraser using (true) with check (true);
--> statement-breakpoint
-- The texts of notes and their files, of deleted ones what the trail has of them. Called by the eraser alone.
create function crm.blank_notes(ids uuid[]) returns jsonb language plpgsql as $$
declare
  n bigint;
  gone jsonb := crm.drop_files(ids) || crm.tally('audit_log', crm.blank_trail('note', ids, array['title', 'body']));
begin
  update crm.note set title = null, body = null, pinned = false, deleted_at = clock_timestamp(), version = version + 1
   where id = any (ids) and deleted_at is null;
  get diagnostics n = row_count;
  gone := gone || crm.tally('note', n);
  update crm.idempotency_key k set answer = null, input_hash = ''
    from crm.note t
   where t.id = any (ids) and coalesce(k.answer ->> 'customerId', k.answer ->> 'id') in (t.customer_id::text, t.id::text)
     and k.answer ->> 'id' = t.id::text;
  get diagnostics n = row_count;
  return gone || crm.tally('idempotency_key', n);
end $$;
--> statement-breakpoint
create function crm.erase_part_notes(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  known text[] := crm.known_by(of_contact);
begin
  return crm.blank_notes(array(
    select t.id from crm.note t
     where t.customer_id = of_customer
       and (of_contact is null or t.record = 'contact' and t.record_id = of_contact or crm.mentions(t.title, t.body, known)
            or t.deleted_at is not null)));
end $$;
--> statement-breakpoint
create function crm.retain_part_note(over timestamptz, batch int, dry_run boolean) returns bigint language plpgsql as $$
declare
  ids uuid[] := array(select t.id from crm.note t where t.edited_at < over and t.deleted_at is null
                       order by t.edited_at, t.id limit case when dry_run then null else batch end);
begin
  if not dry_run then perform crm.blank_notes(ids); end if;
  return cardinality(ids);
end $$;
--> statement-breakpoint
revoke execute on function crm.blank_notes(uuid[]), crm.erase_part_notes(uuid, uuid), crm.retain_part_note(timestamptz, int, boolean) from public;
--> statement-breakpoint
grant execute on function crm.blank_notes(uuid[]), crm.erase_part_notes(uuid, uuid), crm.retain_part_note(timestamptz, int, boolean)
  to samspill_eraser;
--> statement-breakpoint
insert into crm.retention_rule (id, record, action, months, counted_from, basis)
values (gen_random_uuid(), 'note', 'BLANK', null, 'the day it was last changed',
        'Needed to serve the customer (GDPR article 6(1)(b) and (f)); erased with it, or when its time is over.');

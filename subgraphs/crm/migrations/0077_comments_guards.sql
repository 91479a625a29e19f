create trigger of_record before insert on crm.comment for each row execute function crm.find_note_record();
--> statement-breakpoint
create trigger not_of_erased after insert on crm.comment referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
create function crm.keep_deleted_comment() returns trigger language plpgsql as $$
begin
  raise exception 'the comment has been deleted' using errcode = 'check_violation', constraint = 'comment_deleted';
end $$;
--> statement-breakpoint
create trigger keep_deleted before update on crm.comment for each row
  when (old.deleted_at is not null and old.customer_id is not distinct from new.customer_id and current_user <> 'samspill_eraser')
  execute function crm.keep_deleted_comment();
--> statement-breakpoint
create trigger never_deleted before delete on crm.comment for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on crm.comment execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_moved before update on crm.comment for each row
  when ((old.id, old.record, old.record_id, old.customer_id, old.parent_id, old.written_by)
        is distinct from (new.id, new.record, new.record_id, new.customer_id, new.parent_id, new.written_by))
  execute function crm.refuse_change();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.comment for each row
  when (current_user <> 'samspill_eraser') execute function crm.audit_row();
--> statement-breakpoint
grant select, insert on crm.comment to samspill_staff;
--> statement-breakpoint
grant update (body, mentioned, edited_at, deleted_at, version) on crm.comment to samspill_staff;
--> statement-breakpoint
grant select, update (body, mentioned, deleted_at, version) on crm.comment to samspill_eraser;
--> statement-breakpoint
alter table crm.comment enable row level security;
--> statement-breakpoint
create policy staff on crm.comment to samspill_staff using (true) with check (true);
--> statement-breakpoint
create policy eraser on crm.comment to samspill_eraser using (true) with check (true);
--> statement-breakpoint
create trigger follow_merge_of_customer_id before insert or update of customer_id on crm.comment for each row
  when (new.customer_id is not null) execute function crm.follow_merge_of_customer();
--> statement-breakpoint
-- What was said of an opportunity is its customer's, whoever that becomes.
create function crm.comments_follow_opportunity() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  merging text := coalesce(current_setting('samspill.merging', true), '');
begin
  perform set_config('samspill.merging', 'on', true);
  update comment c set customer_id = new.customer_id
   where c.record = 'opportunity' and c.record_id = new.id and c.customer_id is distinct from new.customer_id;
  perform set_config('samspill.merging', merging, true);
  return null;
end $$;
--> statement-breakpoint
create trigger comments_follow after update of customer_id on crm.opportunity for each row
  when (old.customer_id is distinct from new.customer_id) execute function crm.comments_follow_opportunity();
--> statement-breakpoint
-- The texts of comments, of deleted ones what the trail has of them. Called by the eraser alone.
create function crm.blank_comments(ids uuid[]) returns jsonb language plpgsql as $$
declare
  n bigint;
  gone jsonb := crm.tally('audit_log', crm.blank_trail('comment', ids, array['body']));
begin
  update crm.comment set body = null, mentioned = '{}', deleted_at = clock_timestamp(), version = version + 1
   where id = any (ids) and deleted_at is null;
  get diagnostics n = row_count;
  gone := gone || crm.tally('comment', n);
  update crm.idempotency_key k set answer = null, input_hash = ''
    from crm.comment t
   where t.id = any (ids) and coalesce(k.answer ->> 'customerId', k.answer ->> 'id') in (t.customer_id::text, t.id::text)
     and k.answer ->> 'id' = t.id::text;
  get diagnostics n = row_count;
  return gone || crm.tally('idempotency_key', n);
end $$;
--> statement-breakpoint
create function crm.erase_part_comments(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  known text[] := crm.known_by(of_contact);
begin
  return crm.blank_comments(array(
    select t.id from crm.comment t
     where t.customer_id = of_customer
       and (of_contact is null or t.record = 'contact' and t.record_id = of_contact or crm.mentions('', t.body, known)
            or t.deleted_at is not null)));
end $$;
--> statement-breakpoint
create function crm.retain_part_comment(over timestamptz, batch int, dry_run boolean) returns bigint language plpgsql as $$
declare
  ids uuid[] := array(select t.id from crm.comment t where t.edited_at < over and t.deleted_at is null
                       order by t.edited_at, t.id limit case when dry_run then null else batch end);
begin
  if not dry_run then perform crm.blank_comments(ids); end if;
  return cardinality(ids);
end $$;
--> statement-breakpoint
revoke execute on function crm.blank_comments(uuid[]), crm.erase_part_comments(uuid, uuid), crm.retain_part_comment(timestamptz, int, boolean) from public;
--> statement-breakpoint
grant execute on function crm.blank_comments(uuid[]), crm.erase_part_comments(uuid, uuid), crm.retain_part_comment(timestamptz, int, boolean)
  to samspill_eraser;
--> statement-breakpoint
insert into crm.retention_rule (id, record, action, months, counted_from, basis)
values (gen_random_uuid(), 'comment', 'BLANK', null, 'the day it was last changed',
        'Needed to serve the customer (GDPR article 6(1)(b) and (f)); erased with it, or when its time is over.');

-- Whoever takes part did so when the interaction was, and is a contact of its customer, who has not been erased.
create function crm.find_participant() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  whose uuid;
  one contact;
begin
  select i.occurred_at, i.customer_id into new.occurred_at, whose from interaction i where i.id = new.interaction_id for share;
  if new.contact_id is null then return new; end if;
  select c.* into one from contact c where c.id = new.contact_id for key share;
  if one.customer_id is distinct from whose then
    raise exception 'that is no contact of the customer' using errcode = 'foreign_key_violation', constraint = 'participant_contact';
  end if;
  if one.erased_at is not null then
    raise exception 'the contact has been erased' using errcode = 'check_violation', constraint = 'contact_erased';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger of_interaction before insert on crm.participant for each row execute function crm.find_participant();
--> statement-breakpoint
create function crm.move_participants() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  update participant p set occurred_at = new.occurred_at where p.interaction_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger move_participants after update of occurred_at on crm.interaction for each row
  when (old.occurred_at <> new.occurred_at) execute function crm.move_participants();
--> statement-breakpoint
-- What was received by e-mail stays as it came, and who took part.
create function crm.keep_received() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  if exists (select from email e where e.interaction_id = coalesce(to_jsonb(old) ->> 'interaction_id', to_jsonb(old) ->> 'id')::uuid) then
    raise exception 'the e-mail stays as it came' using errcode = 'check_violation', constraint = 'interaction_received';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger keep_received before update of subject, body, direction, occurred_at on crm.interaction for each row
  when (old.channel = 'EMAIL' and current_user <> 'samspill_eraser'
        and (old.subject, old.body, old.direction, old.occurred_at) is distinct from (new.subject, new.body, new.direction, new.occurred_at))
  execute function crm.keep_received();
--> statement-breakpoint
create trigger keep_received before delete on crm.participant for each row
  when (current_user <> 'samspill_eraser') execute function crm.keep_received();
--> statement-breakpoint
-- Of whom is erased nothing is written any more.
create function crm.keep_interaction_erased() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  if exists (select from customer c where c.id = new.customer_id and c.erased_at is not null) then
    raise exception 'the customer has been erased' using errcode = 'check_violation', constraint = 'customer_erased';
  end if;
  if new.contact_id is distinct from old.contact_id
     and exists (select from contact c where c.id = new.contact_id and c.erased_at is not null) then
    raise exception 'the contact has been erased' using errcode = 'check_violation', constraint = 'contact_erased';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_erased before update of subject, body, contact_id on crm.interaction for each row
  when (current_user <> 'samspill_eraser' and (old.subject, old.body, old.contact_id) is distinct from (new.subject, new.body, new.contact_id))
  execute function crm.keep_interaction_erased();
--> statement-breakpoint
create function crm.check_follow_up() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  if not exists (select from interaction i where i.id = new.follows_id and i.customer_id = new.customer_id and i.id <> new.id) then
    raise exception 'that is no interaction of the customer' using errcode = 'check_violation', constraint = 'interaction_follows';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- By its name fired after what finds out whose it is.
create trigger of_what_it_follows before insert on crm.interaction for each row
  when (new.follows_id is not null) execute function crm.check_follow_up();
--> statement-breakpoint
-- A document has a file for as long as it is there.
create function crm.require_document_file() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  document uuid := coalesce(to_jsonb(old) ->> 'record_id', to_jsonb(new) ->> 'id');
begin
  perform 1 from interaction i where i.id = document and i.channel = 'DOCUMENT' for no key update;
  if found and not exists (select from attachment a where a.record_id = document) then
    raise exception 'a document needs a file' using errcode = 'check_violation', constraint = 'document_file';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger document_has_file after insert on crm.interaction deferrable initially deferred for each row
  when (new.channel = 'DOCUMENT') execute function crm.require_document_file();
--> statement-breakpoint
create constraint trigger document_keeps_file after delete on crm.attachment deferrable initially deferred for each row
  when (old.record = 'interaction' and current_user <> 'samspill_eraser') execute function crm.require_document_file();
--> statement-breakpoint
-- An interaction is deleted as a whole. That it was there is kept, so that an erasure finds what the trail has of it.
drop trigger never_deleted on crm.interaction;
--> statement-breakpoint
create function crm.delete_interaction() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into deleted_interaction (id, customer_id, message_id)
  values (old.id, old.customer_id, (select e.message_id from email e where e.interaction_id = old.id));
  delete from email e where e.interaction_id = old.id;
  delete from participant p where p.interaction_id = old.id;
  delete from interaction_product p where p.interaction_id = old.id;
  delete from attachment a where a.record_id = old.id;
  update interaction i set thread_id = (select t.id from interaction t where t.thread_id = old.id and t.id <> old.id
                                         order by t.occurred_at, t.id limit 1)
   where i.thread_id = old.id and i.id <> old.id;
  update idempotency_key k set answer = null, input_hash = ''
   where coalesce(k.answer ->> 'customerId', k.answer ->> 'id') = old.customer_id::text
     and k.answer ->> 'id' = old.id::text and k.answer ? 'subject';
  return old;
end $$;
--> statement-breakpoint
create trigger delete_whole before delete on crm.interaction for each row execute function crm.delete_interaction();
--> statement-breakpoint
create trigger append_only before update or delete on crm.deleted_interaction for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on crm.deleted_interaction execute function crm.refuse_change();
--> statement-breakpoint
create trigger follow_merge_of_customer_id before insert or update of customer_id on crm.deleted_interaction for each row
  when (new.customer_id is not null) execute function crm.follow_merge_of_customer();
--> statement-breakpoint
alter table crm.deleted_interaction enable row level security;
--> statement-breakpoint
create policy staff on crm.deleted_interaction to samspill_staff using (true);
--> statement-breakpoint
create policy eraser on crm.deleted_interaction to samspill_eraser using (true) with check (true);
--> statement-breakpoint
grant select on crm.deleted_interaction to samspill_staff, samspill_eraser;
--> statement-breakpoint
grant update (message_id) on crm.deleted_interaction to samspill_eraser;
--> statement-breakpoint
grant update (contact_id, employee_id, direction, subject, body, language, occurred_at, ends_at, outcome, owner_id, due_on, time_zone,
  completed_at, completed_by, version), delete on crm.interaction to samspill_staff;
--> statement-breakpoint
grant delete on crm.participant, crm.interaction_product to samspill_staff;
--> statement-breakpoint
-- As before, and where it is known by its address or its name alone.
create or replace function crm.erase_part_participants(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  known text[] := crm.known_by(of_contact);
  n bigint;
begin
  delete from crm.participant p
   where p.contact_id = of_contact
      or of_contact is not null and (lower(p.address) = any (known) or lower(p.name) = any (known))
         and p.interaction_id in (select i.id from crm.interaction i where i.customer_id = of_customer);
  get diagnostics n = row_count;
  return crm.tally('participant', n);
end $$;
--> statement-breakpoint
-- What the trail has of deleted interactions. Called by the eraser alone.
create function crm.blank_deleted_interactions(ids uuid[]) returns jsonb language plpgsql as $$
declare
  n bigint;
  gone jsonb := crm.drop_files(ids) || crm.tally('audit_log', crm.blank_trail('interaction', ids, array['subject', 'body', 'custom']));
begin
  update crm.deleted_interaction d set message_id = null where d.id = any (ids) and d.message_id is not null;
  get diagnostics n = row_count;
  return gone || crm.tally('deleted_interaction', n);
end $$;
--> statement-breakpoint
create function crm.erase_part_deleted_interactions(of_customer uuid, of_contact uuid) returns jsonb language sql as $$
  select crm.blank_deleted_interactions(array(select d.id from crm.deleted_interaction d where d.customer_id = of_customer))
$$;
--> statement-breakpoint
create function crm.retain_part_deleted_interaction(over timestamptz, batch int, dry_run boolean) returns bigint language plpgsql as $$
declare
  ids uuid[] := array(
    select d.id from crm.deleted_interaction d
     where d.deleted_at < over
       and exists (select from crm.audit_log a where a.record = 'interaction' and a.record_id = d.id and a.before ->> 'subject' <> 'Erased')
     order by d.deleted_at, d.id limit case when dry_run then null else batch end);
begin
  if not dry_run then perform crm.blank_deleted_interactions(ids); end if;
  return cardinality(ids);
end $$;
--> statement-breakpoint
revoke execute on function crm.blank_deleted_interactions(uuid[]), crm.erase_part_deleted_interactions(uuid, uuid),
  crm.retain_part_deleted_interaction(timestamptz, int, boolean) from public;
--> statement-breakpoint
grant execute on function crm.blank_deleted_interactions(uuid[]), crm.erase_part_deleted_interactions(uuid, uuid),
  crm.retain_part_deleted_interaction(timestamptz, int, boolean) to samspill_eraser;
--> statement-breakpoint
insert into crm.retention_rule (id, record, action, months, counted_from, basis)
values (gen_random_uuid(), 'deleted_interaction', 'BLANK', null, 'the day it was deleted',
        'Shows who deleted what (GDPR article 6(1)(f)); erased with the customer, or when its time is over.');

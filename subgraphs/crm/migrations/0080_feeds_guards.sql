-- A record that something is said about, or that is followed: it stays as long as the transaction; not one that is deleted or erased.
create function crm.record_of(record text, record_id uuid) returns jsonb
language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  found jsonb;
begin
  execute format('select to_jsonb(r) from crm.%I r where r.id = $1 for key share', record) into found using record_id;
  if found is null or found ->> 'deleted_at' is not null then
    raise exception 'no % has the id %', record, record_id using errcode = 'foreign_key_violation', constraint = 'note_of_record';
  end if;
  if found ->> 'erased_at' is not null then
    raise exception 'the % has been erased', record using errcode = 'check_violation', constraint = 'note_of_erased';
  end if;
  return found;
end $$;
--> statement-breakpoint
revoke execute on function crm.record_of(text, uuid) from public;
--> statement-breakpoint
-- Whose the record is, in its `customer_id`, where it is a customer's.
create function crm.find_record() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  found jsonb := record_of(new.record, new.record_id);
begin
  new.customer_id := case when new.record = 'customer' then new.record_id else (found ->> 'customer_id')::uuid end;
  return new;
end $$;
--> statement-breakpoint
drop trigger of_record on crm.note;
--> statement-breakpoint
drop trigger of_record on crm.comment;
--> statement-breakpoint
drop function crm.find_note_record();
--> statement-breakpoint
create trigger of_record before insert on crm.note for each row execute function crm.find_record();
--> statement-breakpoint
create trigger of_record before insert on crm.comment for each row execute function crm.find_record();
--> statement-breakpoint
create function crm.comments_follow_record() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  merging text := coalesce(current_setting('samspill.merging', true), '');
begin
  perform set_config('samspill.merging', 'on', true);
  update comment c set customer_id = new.customer_id
   where c.record = tg_argv[0] and c.record_id = new.id and c.customer_id is distinct from new.customer_id;
  perform set_config('samspill.merging', merging, true);
  return null;
end $$;
--> statement-breakpoint
drop trigger comments_follow on crm.opportunity;
--> statement-breakpoint
drop function crm.comments_follow_opportunity();
--> statement-breakpoint
create trigger comments_follow after update of customer_id on crm.opportunity for each row
  when (old.customer_id is distinct from new.customer_id) execute function crm.comments_follow_record('opportunity');
--> statement-breakpoint
-- What was said of a lead is of the customer, too, that it becomes; of a note, of whoever the note becomes.
create trigger comments_follow after update of customer_id on crm.lead for each row
  when (old.customer_id is distinct from new.customer_id) execute function crm.comments_follow_record('lead');
--> statement-breakpoint
create trigger comments_follow after update of customer_id on crm.note for each row
  when (old.customer_id is distinct from new.customer_id) execute function crm.comments_follow_record('note');
--> statement-breakpoint
create or replace function crm.blank_leads(ids uuid[]) returns jsonb language plpgsql as $$
declare
  n bigint;
  gone jsonb := crm.blank_notes(array(select t.id from crm.note t where t.record_id = any (ids) and t.record = 'lead'))
                || crm.blank_comments(array(select t.id from crm.comment t where t.record_id = any (ids) and t.record = 'lead'));
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
--> statement-breakpoint
-- 500 at most follow a record, however many are added at once.
create function crm.count_followers() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  perform record_of(new.record, new.record_id);
  perform pg_advisory_xact_lock(hashtextextended(new.record_id::text, 17));
  if (select count(*) from follower f where f.record_id = new.record_id and f.employee_id <> new.employee_id) >= 500 then
    raise exception 'more than 500 would follow it' using errcode = 'check_violation', constraint = 'follower_most';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger of_record before insert on crm.follower for each row execute function crm.count_followers();
--> statement-breakpoint
grant select, insert, delete on crm.follower to samspill_staff;
--> statement-breakpoint
grant select on crm.feed_entry to samspill_staff;
--> statement-breakpoint
grant select, delete on crm.feed_entry to samspill_eraser;
--> statement-breakpoint
alter table crm.follower enable row level security;
--> statement-breakpoint
create policy staff on crm.follower to samspill_staff using (true) with check (true);
--> statement-breakpoint
alter table crm.feed_entry enable row level security;
--> statement-breakpoint
create policy staff on crm.feed_entry to samspill_staff using (true) with check (true);
--> statement-breakpoint
create policy eraser on crm.feed_entry to samspill_eraser using (true) with check (true);
--> statement-breakpoint
create trigger never_changed before update on crm.feed_entry for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on crm.feed_entry execute function crm.refuse_change();
--> statement-breakpoint
-- Who is told of what happens with records: who looks after their customer, who follows them or the customer, and others given.
create function crm.feeds_of(records uuid[], of_customer uuid, others uuid[]) returns table (feed_id uuid) language sql stable as $$
  select u.id from crm.customer c, unnest(array[c.team_id, c.owner_id]) u(id) where c.id = of_customer and u.id is not null
  union
  select f.employee_id from crm.follower f
   where f.record_id = any (records || of_customer || array(select p.id from crm.customer p where p.merged_into_id = of_customer))
  union
  select o from unnest(others) o where o is not null
$$;
--> statement-breakpoint
create function crm.owners_of(record text, record_id uuid) returns uuid[] language plpgsql stable as $$
declare
  found jsonb;
begin
  execute format('select to_jsonb(r) from crm.%I r where r.id = $1', record) into found using record_id;
  return array[(found ->> 'owner_id')::uuid, (found ->> 'team_id')::uuid];
end $$;
--> statement-breakpoint
create function crm.tell_of_interactions() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into feed_entry (feed_id, kind, record_id)
  select f.feed_id, 'INTERACTION', a.id
    from added a cross join lateral feeds_of(array[a.contact_id], a.customer_id, array[a.owner_id]) f order by a.id, f.feed_id;
  return null;
end $$;
--> statement-breakpoint
create trigger tell after insert on crm.interaction referencing new table as added
  for each statement execute function crm.tell_of_interactions();
--> statement-breakpoint
create function crm.tell_of_notes() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into feed_entry (feed_id, kind, record_id)
  select f.feed_id, 'NOTE', a.id
    from added a cross join lateral feeds_of(array[a.record_id], a.customer_id, owners_of(a.record, a.record_id)) f order by a.id, f.feed_id;
  return null;
end $$;
--> statement-breakpoint
create trigger tell after insert on crm.note referencing new table as added for each statement execute function crm.tell_of_notes();
--> statement-breakpoint
create function crm.tell_of_comments() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into feed_entry (feed_id, kind, record_id)
  select f.feed_id, 'COMMENT', a.id
    from added a
   cross join lateral feeds_of(array[a.record_id], a.customer_id, owners_of(a.record, a.record_id) || a.mentioned) f
   order by a.id, f.feed_id;
  return null;
end $$;
--> statement-breakpoint
create trigger tell after insert on crm.comment referencing new table as added
  for each statement execute function crm.tell_of_comments();
--> statement-breakpoint
-- Who is named by a change of a comment is told then, once.
create function crm.tell_of_mentions() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into feed_entry (feed_id, kind, record_id)
  select m, 'COMMENT', new.id from unnest(new.mentioned) m
   where m <> all (old.mentioned)
     and not exists (select from feed_entry f where f.feed_id = m and f.kind = 'COMMENT' and f.record_id = new.id);
  return null;
end $$;
--> statement-breakpoint
create trigger tell_of_mentions after update of mentioned on crm.comment for each row
  when (new.mentioned <> '{}' and new.mentioned <> old.mentioned) execute function crm.tell_of_mentions();
--> statement-breakpoint
create function crm.tell_of_moves() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into feed_entry (feed_id, kind, record_id, from_state, to_state, told_by)
  select f.feed_id, m.kind, m.record_id, m.from_state, m.to_state, m.changed_by
    from (select s.*, 'LEAD_MOVED' as kind, null::uuid as contact_id, l.customer_id, array[l.owner_id, l.team_id] as others
            from added s join lead l on l.id = s.record_id where s.lifecycle = 'lead'
          union all
          select s.*, 'OPPORTUNITY_MOVED', o.contact_id, o.customer_id, array[o.owner_id]
            from added s join opportunity o on o.id = s.record_id where s.lifecycle = 'opportunity'
          union all
          select s.*, 'CASE_MOVED', c.contact_id, c.customer_id, array[c.owner_id]
            from added s join service_case c on c.id = s.record_id where s.lifecycle = 'case'
          union all
          select s.*, 'CAMPAIGN_MOVED', null, null, array[c.owner_id]
            from added s join campaign c on c.id = s.record_id where s.lifecycle = 'campaign') m
   cross join lateral feeds_of(array[m.record_id, m.contact_id], m.customer_id, m.others) f
   order by m.id, f.feed_id;
  return null;
end $$;
--> statement-breakpoint
create trigger tell after insert on crm.state_change referencing new table as added
  for each statement execute function crm.tell_of_moves();
--> statement-breakpoint
create function crm.tell_of_escalation() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into feed_entry (feed_id, kind, record_id, to_state)
  select f.feed_id, 'CASE_ESCALATED', new.id,
         case when 2 in (new.first_response_stage, new.resolution_stage) then 'BREACHED' else 'ESCALATED' end
    from feeds_of(array[new.id, new.contact_id], new.customer_id, array[new.owner_id]) f order by f.feed_id;
  return null;
end $$;
--> statement-breakpoint
create trigger tell_of_escalation after update of first_response_stage, resolution_stage on crm.service_case for each row
  when (new.first_response_stage > old.first_response_stage or new.resolution_stage > old.resolution_stage)
  execute function crm.tell_of_escalation();
--> statement-breakpoint
create function crm.retain_part_feed_entry(over timestamptz, batch int, dry_run boolean) returns bigint language plpgsql as $$
declare
  ids bigint[] := array(select e.id from crm.feed_entry e where e.at < over order by e.at, e.id
                         limit case when dry_run then null else batch end);
begin
  if not dry_run then delete from crm.feed_entry e where e.id = any (ids); end if;
  return cardinality(ids);
end $$;
--> statement-breakpoint
revoke execute on function crm.retain_part_feed_entry(timestamptz, int, boolean) from public;
--> statement-breakpoint
grant execute on function crm.retain_part_feed_entry(timestamptz, int, boolean) to samspill_eraser;
--> statement-breakpoint
insert into crm.retention_rule (id, record, action, months, counted_from, basis)
values (gen_random_uuid(), 'feed_entry', 'DELETE', 24, 'the day it was told',
  'Tells colleagues what happened (GDPR article 6(1)(f)); holds no text.');

alter table crm.feed_entry disable trigger never_changed;
--> statement-breakpoint
update crm.feed_entry f
   set record = case f.kind
     when 'COMMENT' then (select c.record from crm.comment c where c.id = f.record_id)
     when 'NOTE' then (select t.record from crm.note t where t.id = f.record_id)
     when 'INTERACTION' then 'interaction'
     when 'LEAD_MOVED' then 'lead'
     when 'OPPORTUNITY_MOVED' then 'opportunity'
     when 'CAMPAIGN_MOVED' then 'campaign'
     else 'service_case'
   end;
--> statement-breakpoint
alter table crm.feed_entry enable trigger never_changed;
--> statement-breakpoint
alter table crm.feed_entry alter column record set not null;
--> statement-breakpoint
grant select, insert, update (entry_id, read_at) on crm.feed_mark to samspill_staff;
--> statement-breakpoint
grant update (muted) on crm.follower to samspill_staff;
--> statement-breakpoint
-- Who asked to be told no more does not count.
create or replace function crm.count_followers() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  perform record_of(new.record, new.record_id);
  perform pg_advisory_xact_lock(hashtextextended(new.record_id::text, 17));
  if not new.muted and (select count(*) from follower f
                         where f.record_id = new.record_id and f.employee_id <> new.employee_id and not f.muted) >= 500 then
    raise exception 'more than 500 would follow it' using errcode = 'check_violation', constraint = 'follower_most';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Has employees follow a record of which they speak, or which names them: while there is room, and not against their wish.
create function crm.follow_along(of_record text, of_id uuid, employees uuid[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(of_id::text, 17));
  insert into crm.follower (record, record_id, employee_id)
  select of_record, of_id, e.id
    from (select distinct id from unnest(employees) u(id)) e
   where not exists (select from crm.follower f where f.record_id = of_id and f.employee_id = e.id)
   order by e.id
   limit greatest(0, 500 - (select count(*) from crm.follower f where f.record_id = of_id and not f.muted));
end $$;
--> statement-breakpoint
-- Has employees be told no more of a record that they follow, or that is theirs.
create function crm.mute(of_record text, of_id uuid, employees uuid[]) returns void language plpgsql as $$
begin
  update crm.follower f set muted = true where f.record_id = of_id and f.employee_id = any (employees);
  insert into crm.follower (record, record_id, employee_id, muted)
  select of_record, of_id, o.id, true
    from (select distinct id from unnest(crm.owners_of(of_record, of_id)) u(id)) o
   where o.id = any (employees)
      on conflict (record_id, employee_id) do update set muted = true;
end $$;
--> statement-breakpoint
-- Who is told of what happens with records: who looks after their customer, who follows them or the customer, and others given;
-- none of those who asked not to be told of the records, nor of the customer because it is theirs.
create or replace function crm.feeds_of(records uuid[], of_customer uuid, others uuid[]) returns table (feed_id uuid) language sql stable as $$
  (select u.id from crm.customer c, unnest(array[c.team_id, c.owner_id]) u(id)
    where c.id = of_customer and u.id is not null
      and not exists (select from crm.follower f where f.record_id = of_customer and f.employee_id = u.id and f.muted)
  union
  select f.employee_id from crm.follower f
   where f.record_id = any (records || of_customer || array(select p.id from crm.customer p where p.merged_into_id = of_customer))
     and not f.muted
  union
  select o from unnest(others) o where o is not null)
  except
  select f.employee_id from crm.follower f where f.record_id = any (records) and f.muted
$$;
--> statement-breakpoint
create or replace function crm.tell_of_interactions() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into feed_entry (feed_id, kind, record, record_id)
  select f.feed_id, 'INTERACTION', 'interaction', a.id
    from added a cross join lateral feeds_of(array[a.contact_id], a.customer_id, array[a.owner_id]) f order by a.id, f.feed_id;
  return null;
end $$;
--> statement-breakpoint
create or replace function crm.tell_of_notes() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into feed_entry (feed_id, kind, record, record_id)
  select f.feed_id, 'NOTE', a.record, a.id
    from added a cross join lateral feeds_of(array[a.record_id], a.customer_id, owners_of(a.record, a.record_id)) f order by a.id, f.feed_id;
  return null;
end $$;
--> statement-breakpoint
-- Whom it names is told in any case.
create or replace function crm.tell_of_comments() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into feed_entry (feed_id, kind, record, record_id)
  select f.feed_id, 'COMMENT', a.record, a.id
    from added a
   cross join lateral (select o.feed_id from feeds_of(array[a.record_id], a.customer_id, owners_of(a.record, a.record_id)) o
                       union select m from unnest(a.mentioned) m) f
   order by a.id, f.feed_id;
  return null;
end $$;
--> statement-breakpoint
create or replace function crm.tell_of_mentions() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into feed_entry (feed_id, kind, record, record_id)
  select m, 'COMMENT', new.record, new.id from unnest(new.mentioned) m
   where m <> all (old.mentioned)
     and not exists (select from feed_entry f
                      where f.feed_id = m and f.kind = 'COMMENT' and f.record = new.record and f.record_id = new.id);
  return null;
end $$;
--> statement-breakpoint
create or replace function crm.tell_of_moves() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into feed_entry (feed_id, kind, record, record_id, from_state, to_state, told_by)
  select f.feed_id, m.kind, m.record, m.record_id, m.from_state, m.to_state, m.changed_by
    from (select s.*, 'LEAD_MOVED' as kind, 'lead' as record, null::uuid as contact_id, l.customer_id, array[l.owner_id, l.team_id] as others
            from added s join lead l on l.id = s.record_id where s.lifecycle = 'lead'
          union all
          select s.*, 'OPPORTUNITY_MOVED', 'opportunity', o.contact_id, o.customer_id, array[o.owner_id]
            from added s join opportunity o on o.id = s.record_id where s.lifecycle = 'opportunity'
          union all
          select s.*, 'CASE_MOVED', 'service_case', c.contact_id, c.customer_id, array[c.owner_id]
            from added s join service_case c on c.id = s.record_id where s.lifecycle = 'case'
          union all
          select s.*, 'CAMPAIGN_MOVED', 'campaign', null, null, array[c.owner_id]
            from added s join campaign c on c.id = s.record_id where s.lifecycle = 'campaign') m
   cross join lateral feeds_of(array[m.record_id, m.contact_id], m.customer_id, m.others) f
   order by m.id, f.feed_id;
  return null;
end $$;
--> statement-breakpoint
create or replace function crm.tell_of_escalation() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into feed_entry (feed_id, kind, record, record_id, to_state)
  select f.feed_id, 'CASE_ESCALATED', 'service_case', new.id,
         case when 2 in (new.first_response_stage, new.resolution_stage) then 'BREACHED' else 'ESCALATED' end
    from feeds_of(array[new.id, new.contact_id], new.customer_id, array[new.owner_id]) f order by f.feed_id;
  return null;
end $$;

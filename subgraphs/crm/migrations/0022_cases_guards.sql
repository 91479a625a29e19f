create sequence crm.case_number_series as bigint start 10001;
--> statement-breakpoint
-- The policy that fits closest: of the customer's tier before of its queue, of both before of either.
create function crm.policy_for(customer uuid, queue uuid, priority text) returns crm.sla_policy language sql stable as $$
  select p.* from crm.sla_policy p
    join crm.sla_target t on t.policy_id = p.id and t.priority = policy_for.priority
    left join crm.service_tier s on s.customer_id = customer
   where p.active and (p.tier is null or p.tier = s.tier) and (p.queue_id is null or p.queue_id = queue)
   order by p.tier is null, p.queue_id is null limit 1
$$;
--> statement-breakpoint
-- A stage as it is after a due time moved: what was missed, or told of, stays so where it still would be.
create function crm.stage_after(stage int, escalate_at timestamptz, due_at timestamptz, met_at timestamptz) returns int
language sql stable as $$
  select case when due_at is null then 0
              when met_at > due_at then 2
              when met_at is null and stage = 2 and due_at <= clock_timestamp() then 2
              when stage >= 1 and escalate_at <= coalesce(met_at, clock_timestamp()) then 1
              else 0 end
$$;
--> statement-breakpoint
-- When something is to be noted of a promise that is not kept yet.
create function crm.next_stage_at(stage int, escalate_at timestamptz, due_at timestamptz) returns timestamptz
language sql immutable as $$
  select case stage when 0 then least(escalate_at, due_at) when 1 then due_at end
$$;
--> statement-breakpoint
-- The clock of a case. It runs while the case is new or in progress; what it stood still is added to its due times, of what is
-- promised and not kept yet.
create function crm.keep_case_clock() returns trigger language plpgsql as $$
declare
  running constant text[] := array['NEW', 'IN_PROGRESS'];
  stopped_at timestamptz;
  policy crm.sla_policy;
  standing numeric := 0;
begin
  if tg_op = 'INSERT' then
    new.number := coalesce(new.number, nextval('crm.case_number_series')::text);
    new.status_since := new.opened_at;
  else
    if new.opened_at <> old.opened_at then
      raise exception 'a case keeps when it was opened' using errcode = 'check_violation', constraint = 'service_case_opened_at';
    end if;
    if new.status <> old.status then
      if new.status_since is not distinct from old.status_since then new.status_since := clock_timestamp(); end if;
      if new.status_since < old.status_since then
        raise exception 'a case does not move back in time' using errcode = 'check_violation', constraint = 'service_case_moves_on';
      end if;
      -- What was missed before the clock stands still was missed, noted or not.
      if not new.status = any (running) and old.status = any (running) then
        if new.first_responded_at is null and old.first_response_due_at <= new.status_since then new.first_response_stage := 2; end if;
        if old.resolution_due_at <= new.status_since then new.resolution_stage := 2; end if;
      end if;
      -- Since when it was not for us to act.
      stopped_at := case when old.status = 'WAITING_FOR_CUSTOMER' then old.status_since
                         when new.status = any (running) then old.resolved_at end;
      if stopped_at is not null then
        new.waited_minutes := old.waited_minutes
          + trim_scale(round(crm.business_minutes_between(old.calendar_id, stopped_at, new.status_since), 4));
      end if;
      if new.status in ('RESOLVED', 'CLOSED') then
        new.resolved_at := coalesce(old.resolved_at, new.status_since);
        new.first_responded_at := coalesce(new.first_responded_at, new.resolved_at);
      elsif old.resolved_at is not null then
        new.resolved_at := null;
        new.resolution_took := null;
        new.reopened := old.reopened + 1;
      end if;
    else
      new.status_since := old.status_since;
    end if;
  end if;

  if tg_op = 'INSERT' or (new.priority, new.queue_id, new.customer_id)
                          is distinct from (old.priority, old.queue_id, old.customer_id) then
    policy := crm.policy_for(new.customer_id, new.queue_id, new.priority);
    new.policy_id := policy.id;
    new.calendar_id := coalesce(policy.calendar_id, (select c.id from crm.business_calendar c where c.is_default));
    -- What has been answered is judged by what was promised then.
    if tg_op = 'INSERT' or old.first_responded_at is null then
      new.first_response_minutes := null;
    end if;
    new.resolution_minutes := null;
    select case when tg_op = 'INSERT' or old.first_responded_at is null then t.first_response_minutes
                else new.first_response_minutes end, t.resolution_minutes
      into new.first_response_minutes, new.resolution_minutes
      from crm.sla_target t where t.policy_id = new.policy_id and t.priority = new.priority;
  else
    select * into policy from crm.sla_policy p where p.id = new.policy_id;
  end if;

  if new.status = 'WAITING_FOR_CUSTOMER' and new.first_responded_at is not null then
    standing := greatest(crm.business_minutes_between(new.calendar_id, new.status_since, new.first_responded_at), 0);
  end if;
  if tg_op = 'INSERT' or old.first_responded_at is null then
    new.first_response_due_at := crm.add_business_minutes(new.calendar_id, new.opened_at,
                                                          new.first_response_minutes + new.waited_minutes + standing);
    new.first_response_escalate_at := crm.add_business_minutes(new.calendar_id, new.opened_at,
      new.first_response_minutes * policy.escalate_at_percent / 100.0 + new.waited_minutes + standing);
    new.first_response_stage := crm.stage_after(new.first_response_stage, new.first_response_escalate_at,
                                                new.first_response_due_at, new.first_responded_at);
    new.first_response_took := case when new.first_responded_at is not null then greatest(0,
      trim_scale(round(crm.business_minutes_between(new.calendar_id, new.opened_at, new.first_responded_at)
                       - new.waited_minutes - standing, 4))) end;
  end if;
  if new.resolved_at is null or tg_op = 'INSERT' or old.resolved_at is null then
    new.resolution_due_at := crm.add_business_minutes(new.calendar_id, new.opened_at,
                                                      new.resolution_minutes + new.waited_minutes);
    new.resolution_escalate_at := crm.add_business_minutes(new.calendar_id, new.opened_at,
      new.resolution_minutes * policy.escalate_at_percent / 100.0 + new.waited_minutes);
    new.resolution_stage := crm.stage_after(new.resolution_stage, new.resolution_escalate_at, new.resolution_due_at,
                                            new.resolved_at);
    new.resolution_took := case when new.resolved_at is not null then greatest(0,
      trim_scale(round(crm.business_minutes_between(new.calendar_id, new.opened_at, new.resolved_at) - new.waited_minutes, 4))) end;
  end if;
  new.next_event_at := case when new.status = any (running) then least(
    case when new.first_responded_at is null then
      crm.next_stage_at(new.first_response_stage, new.first_response_escalate_at, new.first_response_due_at) end,
    crm.next_stage_at(new.resolution_stage, new.resolution_escalate_at, new.resolution_due_at)) end;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_clock before insert or update of number, opened_at, status, status_since, priority, queue_id, customer_id,
  policy_id, calendar_id, first_response_minutes, resolution_minutes, first_responded_at, resolved_at, waited_minutes, reopened
  on crm.service_case for each row execute function crm.keep_case_clock();
--> statement-breakpoint
-- Each escalation and each missed promise is kept, whether the clock found it or somebody was late.
create function crm.note_sla_event() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  insert into sla_event (case_id, kind, goal, due_at, employee_id)
  select new.id, case g.stage when 1 then 'ESCALATED' else 'BREACHED' end, g.goal, g.due_at, p.escalate_to_id
    from (values ('FIRST_RESPONSE', old.first_response_stage, new.first_response_stage, new.first_response_due_at),
                 ('RESOLUTION', old.resolution_stage, new.resolution_stage, new.resolution_due_at)) g (goal, was, stage, due_at)
    left join sla_policy p on p.id = new.policy_id
   where g.stage > g.was
      on conflict (case_id, kind, goal, due_at) do nothing;
  return null;
end $$;
--> statement-breakpoint
create trigger note_sla_event after update on crm.service_case for each row
  when (old.first_response_stage < new.first_response_stage or old.resolution_stage < new.resolution_stage)
  execute function crm.note_sla_event();
--> statement-breakpoint
-- Notes what is due by now, of so many cases at most, the longest due first; of those that another process has in hand, nothing.
create function crm.claim_due_cases(most int) returns bigint language sql as $$
  with due as (
    select id from crm.service_case where next_event_at <= clock_timestamp()
     order by next_event_at, id limit most for no key update skip locked
  ), noted as (
    select c.id,
           case when c.first_responded_at is not null then c.first_response_stage
                when c.first_response_due_at <= clock_timestamp() then 2
                when c.first_response_escalate_at <= clock_timestamp() then greatest(c.first_response_stage, 1)
                else c.first_response_stage end as first_response_stage,
           case when c.resolution_due_at <= clock_timestamp() then 2
                when c.resolution_escalate_at <= clock_timestamp() then greatest(c.resolution_stage, 1)
                else c.resolution_stage end as resolution_stage
      from crm.service_case c join due on due.id = c.id
  ), claimed as (
    update crm.service_case c
       set first_response_stage = n.first_response_stage, resolution_stage = n.resolution_stage, version = c.version + 1,
           next_event_at = least(
             case when c.first_responded_at is null then
               crm.next_stage_at(n.first_response_stage, c.first_response_escalate_at, c.first_response_due_at) end,
             crm.next_stage_at(n.resolution_stage, c.resolution_escalate_at, c.resolution_due_at))
      from noted n where n.id = c.id
    returning c.id
  )
  select count(*) from claimed
$$;
--> statement-breakpoint
-- Due times of cases that are open follow their calendar.
create function crm.reckon_cases_of(calendar uuid) returns void language sql as $$
  update crm.service_case set calendar_id = calendar_id where calendar_id = calendar and next_event_at is not null
$$;
--> statement-breakpoint
insert into crm.lifecycle_move (lifecycle, from_state, to_state) values
  ('case', null, 'NEW'),
  ('case', 'NEW', 'IN_PROGRESS'), ('case', 'NEW', 'WAITING_FOR_CUSTOMER'), ('case', 'NEW', 'RESOLVED'), ('case', 'NEW', 'CANCELLED'),
  ('case', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER'), ('case', 'IN_PROGRESS', 'RESOLVED'), ('case', 'IN_PROGRESS', 'CANCELLED'),
  ('case', 'WAITING_FOR_CUSTOMER', 'IN_PROGRESS'), ('case', 'WAITING_FOR_CUSTOMER', 'RESOLVED'),
  ('case', 'WAITING_FOR_CUSTOMER', 'CANCELLED'),
  ('case', 'RESOLVED', 'IN_PROGRESS'), ('case', 'RESOLVED', 'CLOSED'), ('case', 'CLOSED', 'IN_PROGRESS');
--> statement-breakpoint
select crm.guard_lifecycle('crm.service_case', 'case', 'status');
--> statement-breakpoint
-- A contact who writes is one of the case's customer.
create function crm.check_case_message() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  if not exists (select 1 from service_case s join contact c on c.customer_id = s.customer_id
                  where s.id = new.case_id and c.id = new.contact_id and c.erased_at is null) then
    raise exception 'that is no contact of the case''s customer' using errcode = 'check_violation', constraint = 'case_message_of_contact';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger of_contact after insert on crm.case_message for each row when (new.contact_id is not null)
  execute function crm.check_case_message();
--> statement-breakpoint
-- Nothing is said of a case of somebody who has been erased.
create function crm.refuse_erased_case() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  perform 1 from service_case s join customer c on c.id = s.customer_id where s.id = new.case_id for key share of c;
  if exists (select 1 from service_case s join customer c on c.id = s.customer_id
              where s.id = new.case_id and c.erased_at is not null) then
    raise exception 'the customer has been erased' using errcode = 'check_violation', constraint = 'customer_erased';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger not_of_erased after insert on crm.case_message for each row execute function crm.refuse_erased_case();
--> statement-breakpoint
create trigger not_of_erased after insert on crm.case_rating for each row execute function crm.refuse_erased_case();
--> statement-breakpoint
create trigger not_of_erased after insert on crm.service_case referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
create trigger not_of_erased_contact after insert on crm.service_case referencing new table as added
  for each statement execute function crm.refuse_erased_contact();
--> statement-breakpoint
create trigger not_of_erased after insert on crm.service_tier referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
-- Rated when it is resolved; the rating stays.
create function crm.check_case_rating() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  if not exists (select 1 from service_case s where s.id = new.case_id and s.status in ('RESOLVED', 'CLOSED')) then
    raise exception 'the case is not resolved' using errcode = 'check_violation', constraint = 'case_rating_resolved';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger of_resolved after insert on crm.case_rating for each row execute function crm.check_case_rating();
--> statement-breakpoint
create trigger append_only before update or delete on crm.case_message for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete on crm.case_rating for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete on crm.sla_event for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_deleted before delete on crm.service_case for each row execute function crm.refuse_change();
--> statement-breakpoint
do $$ declare closed text; begin
  foreach closed in array array['service_case', 'case_message', 'case_rating', 'sla_event', 'service_tier'] loop
    execute format('create trigger never_truncated before truncate on crm.%I execute function crm.refuse_change()', closed);
    execute format('alter table crm.%I enable row level security', closed);
    execute format('create policy staff on crm.%I to samspill_staff using (true) with check (true)', closed);
    execute format('create policy eraser on crm.%I to samspill_eraser using (true) with check (true)', closed);
    execute format('grant select on crm.%I to samspill_staff, samspill_eraser', closed);
  end loop;
end $$;
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.case_queue for each row execute function crm.audit_row();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.sla_policy for each row execute function crm.audit_row();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.sla_target for each row execute function crm.audit_row('policy_id');
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.service_tier for each row execute function crm.audit_row('customer_id');
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.service_case for each row
  when (current_user <> 'samspill_eraser') execute function crm.audit_row();
--> statement-breakpoint
grant usage on sequence crm.case_number_series to samspill_staff;
--> statement-breakpoint
grant select on crm.case_queue, crm.sla_policy, crm.sla_target to samspill_staff;
--> statement-breakpoint
grant insert on crm.case_queue, crm.sla_policy, crm.sla_target, crm.service_tier, crm.service_case, crm.case_message,
  crm.case_rating to samspill_staff;
--> statement-breakpoint
grant update (name, active, version) on crm.case_queue to samspill_staff;
--> statement-breakpoint
grant update (name, calendar_id, queue_id, tier, escalate_at_percent, escalate_to_id, active, version) on crm.sla_policy to samspill_staff;
--> statement-breakpoint
grant delete on crm.sla_target, crm.service_tier to samspill_staff;
--> statement-breakpoint
grant update (tier) on crm.service_tier to samspill_staff;
--> statement-breakpoint
-- The clock's own columns are for its trigger to set, but for what `claim_due_cases` notes.
grant update (contact_id, subject, description, priority, queue_id, owner_id, status, status_since, first_responded_at, calendar_id,
              first_response_stage, resolution_stage, next_event_at, version) on crm.service_case to samspill_staff;
--> statement-breakpoint
create function crm.erase_part_service(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  known text[] := crm.known_by(of_contact);
  ids uuid[] := array(select s.id from crm.service_case s where s.customer_id = of_customer
                         and (of_contact is null or s.contact_id = of_contact or crm.mentions(s.subject, s.description, known)));
  n bigint;
  gone jsonb := '[]';
begin
  update crm.service_case set subject = 'Erased', description = null, version = version + 1
   where id = any (ids) and (subject <> 'Erased' or description is not null);
  get diagnostics n = row_count;
  gone := gone || crm.tally('service_case', n);
  update crm.case_message m set body = 'Erased'
    from crm.service_case s
   where s.id = m.case_id and s.customer_id = of_customer and m.body <> 'Erased'
     and (s.id = any (ids) or m.contact_id = of_contact or crm.mentions('', m.body, known));
  get diagnostics n = row_count;
  gone := gone || crm.tally('case_message', n);
  update crm.case_rating set comment = null where case_id = any (ids) and comment is not null;
  get diagnostics n = row_count;
  gone := gone || crm.tally('case_rating', n);
  update crm.idempotency_key k set answer = null, input_hash = ''
   where coalesce(k.answer ->> 'customerId', k.answer ->> 'id') = of_customer::text
     and k.answer ->> 'id' = any (ids::text[]) and k.answer ? 'subject';
  get diagnostics n = row_count;
  return gone || crm.tally('idempotency_key', n)
              || crm.tally('audit_log', crm.blank_trail('service_case', ids, array['subject', 'description']));
end $$;
--> statement-breakpoint
revoke execute on function crm.erase_part_service(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function crm.erase_part_service(uuid, uuid) to samspill_eraser;
--> statement-breakpoint
grant update (subject, description, version) on crm.service_case to samspill_eraser;
--> statement-breakpoint
grant update (body) on crm.case_message to samspill_eraser;
--> statement-breakpoint
grant update (comment) on crm.case_rating to samspill_eraser;
--> statement-breakpoint
create function crm.kept_part_service(of_customer uuid) returns table (record text, rows bigint, latest timestamptz)
language sql stable as $$
  select 'service_case', count(*), max(opened_at) from crm.service_case where customer_id = of_customer
$$;
--> statement-breakpoint
insert into crm.retention_rule (id, record, basis)
select gen_random_uuid(), record, basis from (values
  ('service_case', 'Needed to serve the customer (GDPR article 6(1)(b) and (f)); its texts are erased with it, or with the contact.'),
  ('case_message', 'Needed to serve the customer (GDPR article 6(1)(b) and (f)); erased with it, or with the contact.'),
  ('case_rating', 'A figure of service (GDPR article 6(1)(f)); its comment is erased with the customer.'),
  ('sla_event', 'A figure of service (GDPR article 6(1)(f)): of an erased customer it names nobody.'),
  ('service_tier', 'What was promised to the customer (GDPR article 6(1)(b)): of an erased one it names nobody.')
) as rule (record, basis);

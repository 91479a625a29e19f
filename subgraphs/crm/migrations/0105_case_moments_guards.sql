-- As before, and a case that moves at the very moment since when it has its status does so then: it was taken to be told no moment, and
-- to move now.
create or replace function crm.keep_case_clock() returns trigger language plpgsql as $$
declare
  running constant text[] := array['NEW', 'IN_PROGRESS'];
  stopped_at timestamptz;
  policy crm.sla_policy;
  standing numeric := 0;
  waited numeric;
begin
  if tg_op = 'INSERT' then
    new.number := coalesce(new.number, nextval('crm.case_number_series')::text);
    new.status_since := new.opened_at;
  else
    if new.opened_at <> old.opened_at then
      raise exception 'a case keeps when it was opened' using errcode = 'check_violation', constraint = 'service_case_opened_at';
    end if;
    if new.status <> old.status then
      new.status_since := coalesce(new.status_since, clock_timestamp());
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
        new.waits := old.waits + tstzmultirange(tstzrange(stopped_at, new.status_since));
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

  if tg_op = 'INSERT' or (new.priority, new.queue_id, new.customer_id, new.policy_id)
                          is distinct from (old.priority, old.queue_id, old.customer_id, old.policy_id) then
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
  if tg_op = 'INSERT' or old.first_responded_at is null or new.first_responded_at < old.first_responded_at then
    -- Of an answer that is kept late, what was waited for the customer before it was given.
    waited := new.waited_minutes;
    if new.first_responded_at is not null and not isempty(new.waits) then
      select coalesce(trim_scale(round(sum(crm.business_minutes_between(new.calendar_id, lower(w), upper(w))), 4)), 0) into waited
        from unnest(new.waits * tstzmultirange(tstzrange(null, new.first_responded_at))) w;
    end if;
    new.first_response_due_at := crm.add_business_minutes(new.calendar_id, new.opened_at,
                                                          new.first_response_minutes + waited + standing);
    new.first_response_escalate_at := crm.add_business_minutes(new.calendar_id, new.opened_at,
      new.first_response_minutes * policy.escalate_at_percent / 100.0 + waited + standing);
    new.first_response_stage := crm.stage_after(new.first_response_stage, new.first_response_escalate_at,
                                                new.first_response_due_at, new.first_responded_at);
    new.first_response_took := case when new.first_responded_at is not null then greatest(0,
      trim_scale(round(crm.business_minutes_between(new.calendar_id, new.opened_at, new.first_responded_at)
                       - waited - standing, 4))) end;
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

-- An id in the order of time, as version 7 of UUIDs has it, for rows that are made by the million where they lie.
create function crm.new_id() returns uuid language sql volatile parallel safe as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
    52, 1), 53, 1), 'hex')::uuid
$$;
--> statement-breakpoint
insert into crm.lifecycle_move (lifecycle, from_state, to_state)
select 'campaign', nullif(m[1], ''), m[2] from unnest(array[
  ' PLANNED', ' ACTIVE', ' COMPLETED', ' CANCELLED', 'PLANNED ACTIVE', 'PLANNED CANCELLED', 'ACTIVE COMPLETED', 'ACTIVE CANCELLED'
]) one cross join lateral (select string_to_array(one, ' ') as m) parts;
--> statement-breakpoint
-- What came from elsewhere may begin where it stands. What lies before where a member is is no move: it fills in when.
insert into crm.lifecycle_move (lifecycle, from_state, to_state)
select 'campaign_member', nullif(m[1], ''), m[2] from unnest(array[
  ' ADDED', ' SENT', ' DELIVERED', ' OPENED', ' CLICKED', ' RESPONDED', ' BOUNCED', ' OPTED_OUT',
  'ADDED SENT', 'ADDED OPTED_OUT', 'ADDED REMOVED',
  'SENT DELIVERED', 'SENT OPENED', 'SENT CLICKED', 'SENT RESPONDED', 'SENT BOUNCED', 'SENT OPTED_OUT',
  'DELIVERED OPENED', 'DELIVERED CLICKED', 'DELIVERED RESPONDED', 'DELIVERED BOUNCED', 'DELIVERED OPTED_OUT',
  'OPENED CLICKED', 'OPENED RESPONDED', 'OPENED OPTED_OUT', 'CLICKED RESPONDED', 'CLICKED OPTED_OUT',
  'RESPONDED OPTED_OUT', 'BOUNCED OPTED_OUT'
]) one cross join lateral (select string_to_array(one, ' ') as m) parts;
--> statement-breakpoint
select crm.guard_lifecycle('crm.campaign', 'campaign', 'status');
--> statement-breakpoint
-- Its moves are kept, each by one row; the trail would keep them once more.
drop trigger audit on crm.campaign_member;
--> statement-breakpoint
-- When a member first came to a status, and to those that lie before it.
create function crm.keep_member_times() returns trigger language plpgsql as $$
begin
  if new.status in ('SENT', 'DELIVERED', 'OPENED', 'CLICKED', 'RESPONDED', 'BOUNCED') then
    new.sent_at := coalesce(new.sent_at, new.since);
  end if;
  if new.status in ('DELIVERED', 'OPENED', 'CLICKED', 'RESPONDED') then
    new.delivered_at := coalesce(new.delivered_at, new.since);
  end if;
  if new.status in ('OPENED', 'CLICKED') then new.opened_at := coalesce(new.opened_at, new.since); end if;
  case new.status
    when 'CLICKED' then new.clicked_at := coalesce(new.clicked_at, new.since);
    when 'RESPONDED' then new.responded_at := coalesce(new.responded_at, new.since);
    when 'BOUNCED' then new.bounced_at := coalesce(new.bounced_at, new.since);
    when 'OPTED_OUT' then new.opted_out_at := coalesce(new.opted_out_at, new.since);
    else null;
  end case;
  return new;
end $$;
--> statement-breakpoint
create trigger times_of_new before insert on crm.campaign_member for each row
  when (new.status <> 'ADDED') execute function crm.keep_member_times();
--> statement-breakpoint
create trigger times_of_moved before update on crm.campaign_member for each row
  when (old.status is distinct from new.status) execute function crm.keep_member_times();
--> statement-breakpoint
update crm.campaign_member set status = status, sent_at = case when status not in ('ADDED', 'OPTED_OUT') then since end,
  delivered_at = case when status in ('DELIVERED', 'OPENED', 'CLICKED', 'RESPONDED') then since end,
  opened_at = case when status in ('OPENED', 'CLICKED') then since end,
  clicked_at = case when status = 'CLICKED' then since end,
  responded_at = case when status = 'RESPONDED' then since end,
  bounced_at = case when status = 'BOUNCED' then since end,
  opted_out_at = case when status = 'OPTED_OUT' then since end
 where status <> 'ADDED';
--> statement-breakpoint
insert into crm.state_change (lifecycle, record_id, to_state, changed_at, changed_by)
select 'campaign_member', m.id, m.status, m.since, 'migration' from crm.campaign_member m;
--> statement-breakpoint
select crm.guard_lifecycle('crm.campaign_member', 'campaign_member', 'status');
--> statement-breakpoint
-- A member stays who it is.
create trigger never_moved before update on crm.campaign_member for each row
  when ((old.id, old.campaign_id, old.customer_id) is distinct from (new.id, new.campaign_id, new.customer_id))
  execute function crm.refuse_change();
--> statement-breakpoint
-- Whoever takes a consent back, however that is written, is taken out of what runs and has not been sent. The consents' lock is
-- held, shared, since before the row was written: a campaign either has started and is seen here, or sees the row.
create function crm.leave_campaigns() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  update campaign_member m set status = 'REMOVED', since = clock_timestamp()
    from (select distinct a.customer_id, a.channel, a.purpose from added a where a.state = 'WITHDRAWN' and a.contact_id is null) w
    join campaign k on k.channel = w.channel and k.purpose = w.purpose and k.status = 'ACTIVE'
   where m.campaign_id = k.id and m.customer_id = w.customer_id and m.status = 'ADDED'
     and (select c.state from consent c
           where c.customer_id = w.customer_id and c.contact_id is null and c.channel = w.channel and c.purpose = w.purpose
           order by c.said_at desc, c.id desc limit 1) = 'WITHDRAWN';
  return null;
end $$;
--> statement-breakpoint
create trigger leave_campaigns after insert on crm.consent referencing new table as added
  for each statement execute function crm.leave_campaigns();
--> statement-breakpoint
create trigger append_only before update or delete on crm.campaign_audience for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete on crm.campaign_cost for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on crm.campaign_cost execute function crm.refuse_change();
--> statement-breakpoint
-- Whom a campaign is for stays as it was when it started.
create function crm.keep_plan() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  if exists (select 1 from campaign k where k.id = coalesce(new.campaign_id, old.campaign_id) and k.status <> 'PLANNED') then
    raise exception 'the campaign has started: it stays as planned' using errcode = 'check_violation', constraint = 'campaign_planned';
  end if;
  return coalesce(new, old);
end $$;
--> statement-breakpoint
create trigger while_planned before insert or update or delete on crm.campaign_segment for each row execute function crm.keep_plan();
--> statement-breakpoint
create trigger while_planned before insert or update or delete on crm.campaign_variant for each row execute function crm.keep_plan();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.campaign_segment for each row execute function crm.audit_row('campaign_id');
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.campaign_variant for each row execute function crm.audit_row('campaign_id');
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.frequency_cap for each row execute function crm.audit_row();
--> statement-breakpoint
grant select, insert on crm.campaign_segment, crm.campaign_variant, crm.campaign_audience, crm.frequency_cap, crm.campaign_cost
  to samspill_staff;
--> statement-breakpoint
grant delete on crm.campaign_segment, crm.campaign_variant, crm.frequency_cap to samspill_staff;
--> statement-breakpoint
grant update (sends, days) on crm.frequency_cap to samspill_staff;
--> statement-breakpoint
grant update (name, status, starts_on, ends_on, budget_amount, budget_currency, owner_id, channel, purpose, custom, version)
  on crm.campaign to samspill_staff;
--> statement-breakpoint
grant update (variant_id, status, since, sent_at, delivered_at, opened_at, clicked_at, responded_at, bounced_at, opted_out_at,
  interaction_id, opportunity_id) on crm.campaign_member to samspill_staff;

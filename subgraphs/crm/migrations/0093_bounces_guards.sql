-- Where a customer is reached on a channel, by what is the same however it is written; null where that is not known.
create function crm.address_of(of_customer uuid, channel text) returns text language sql stable as $$
  select case
    when channel in ('EMAIL', 'SMS', 'TELEPHONE') then (
      select coalesce(p.normal, p.national) from crm.contact_point p
       where p.customer_id = of_customer and p.contact_id is null
         and p.kind = case channel when 'EMAIL' then 'EMAIL' else 'TELEPHONE' end
       order by p.place limit 1)
    when channel = 'POST' then (
      select crm.fold(concat_ws(', ', a.line1, a.line2, a.postal_code, a.city, a.region, a.country_code)) from crm.address a
       where a.customer_id = of_customer order by a.kind <> 'BILLING', a.kind, a.id limit 1)
  end
$$;
--> statement-breakpoint
-- Customers and what bounced hard where they are reached now: what was sent to them, or to others who had that address.
create function crm.undeliverable_now() returns table (customer_id uuid, channel text, campaign_id uuid, since timestamptz)
language sql stable as $$
  select p.customer_id, u.channel, u.campaign_id, u.since
    from crm.undeliverable u join crm.contact_point p on p.normal = u.address and p.contact_id is null
   where u.channel in ('EMAIL', 'SMS', 'TELEPHONE') and crm.address_of(p.customer_id, u.channel) = u.address
  union
  select u.customer_id, u.channel, u.campaign_id, u.since
    from crm.undeliverable u where crm.address_of(u.customer_id, u.channel) is not distinct from u.address
$$;
--> statement-breakpoint
create or replace function crm.keep_member_times() returns trigger language plpgsql as $$
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
    when 'BOUNCED' then
      new.bounced_at := coalesce(new.bounced_at, new.since);
      new.bounce := coalesce(new.bounce, 'HARD');
    when 'OPTED_OUT' then new.opted_out_at := coalesce(new.opted_out_at, new.since);
    else null;
  end case;
  return new;
end $$;
--> statement-breakpoint
update crm.campaign_member set bounce = 'HARD' where bounced_at is not null;
--> statement-breakpoint
create trigger not_of_erased after insert on crm.undeliverable referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
create trigger follow_merge_of_customer_id before insert or update of customer_id on crm.undeliverable for each row
  when (new.customer_id is not null) execute function crm.follow_merge_of_customer();
--> statement-breakpoint
-- What bounced before it was kept how.
insert into crm.undeliverable (id, customer_id, channel, address, campaign_id, since)
select distinct on (m.customer_id, k.channel) crm.new_id(), m.customer_id, k.channel, crm.address_of(m.customer_id, k.channel), k.id, m.bounced_at
  from crm.campaign_member m
  join crm.campaign k on k.id = m.campaign_id and k.channel is not null
  join crm.customer c on c.id = m.customer_id and c.erased_at is null
 where m.bounced_at is not null
 order by m.customer_id, k.channel, m.bounced_at;
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.undeliverable for each row
  when (current_user <> 'samspill_eraser') execute function crm.audit_row('customer_id');
--> statement-breakpoint
grant update (bounce) on crm.campaign_member to samspill_staff;
--> statement-breakpoint
grant select, insert, delete on crm.undeliverable to samspill_staff;
--> statement-breakpoint
grant select, delete on crm.undeliverable to samspill_eraser;
--> statement-breakpoint
alter table crm.undeliverable enable row level security;
--> statement-breakpoint
create policy staff on crm.undeliverable to samspill_staff using (true) with check (true);
--> statement-breakpoint
create policy eraser on crm.undeliverable to samspill_eraser using (true) with check (true);
--> statement-breakpoint
create function crm.erase_part_undeliverable(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  n bigint;
begin
  if of_contact is not null then return '{}'; end if;
  delete from crm.undeliverable u where u.customer_id = of_customer;
  get diagnostics n = row_count;
  return crm.tally('undeliverable', n)
         || crm.tally('audit_log', crm.blank_trail('undeliverable', array[of_customer], array['address']));
end $$;
--> statement-breakpoint
revoke execute on function crm.erase_part_undeliverable(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function crm.erase_part_undeliverable(uuid, uuid) to samspill_eraser;
--> statement-breakpoint
insert into crm.retention_rule (id, record, basis)
values (gen_random_uuid(), 'undeliverable',
        'Keeps messages from addresses that take none (GDPR article 6(1)(f)); erased with the customer.');

-- Partners, what is shared with them, and how the database keeps to it.
create sequence crm.partner_number_series as bigint start 1001;
--> statement-breakpoint
-- As customers get theirs.
create function crm.next_partner_number() returns text language plpgsql as $$
declare candidate text;
begin
  loop
    candidate := nextval('crm.partner_number_series')::text;
    exit when not exists (select 1 from crm.partner where number = candidate);
  end loop;
  return candidate;
end $$;
--> statement-breakpoint
-- Each change of an agreement gets the next number of its partner's count of them. Who changes a partner's agreements waits
-- at the partner's row for whoever is at it: nobody ever sees a number before all the lower ones are there to be seen. Who
-- locks that row first, as the services do, never waits in a circle.
create function crm.stamp_agreement() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  update crm.partner set agreements_version = agreements_version + 1 where id = new.partner_id
    returning agreements_version into new.version;
  -- For a partner that does not exist the foreign key has the better words.
  new.version := coalesce(new.version, 0);
  return new;
end $$;
--> statement-breakpoint
create trigger stamp_new before insert on crm.agreement for each row execute function crm.stamp_agreement();
--> statement-breakpoint
create trigger stamp_changed before update on crm.agreement for each row
  when ((old.parts, old.channels, old.valid_from, old.valid_until, old.revoked_at, old.version) is distinct from
        (new.parts, new.channels, new.valid_from, new.valid_until, new.revoked_at, new.version))
  execute function crm.stamp_agreement();
--> statement-breakpoint
create function crm.count_activity() returns trigger language plpgsql as $$
begin
  new.agreements_version := old.agreements_version + 1;
  return new;
end $$;
--> statement-breakpoint
create trigger activity before update on crm.partner for each row
  when (old.active is distinct from new.active) execute function crm.count_activity();
--> statement-breakpoint
-- Whoever copies agreements by their versions would keep what had gone.
create trigger never_moved before update on crm.agreement for each row
  when ((old.id, old.partner_id, old.customer_id) is distinct from (new.id, new.partner_id, new.customer_id))
  execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_renumbered before update on crm.partner for each row
  when ((old.id, old.number) is distinct from (new.id, new.number)) execute function crm.refuse_change();
--> statement-breakpoint
do $$ declare kept text; begin
  foreach kept in array array['partner', 'agreement'] loop
    execute format('create trigger never_deleted before delete on crm.%I for each row
                    execute function crm.refuse_change()', kept);
    execute format('create trigger never_truncated before truncate on crm.%I
                    execute function crm.refuse_change()', kept);
  end loop;
end $$;
--> statement-breakpoint
-- Not of the count alone: the agreement that it counted is kept already.
create trigger audit after insert or update of name, active, version or delete on crm.partner for each row
  execute function crm.audit_row();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.agreement for each row
  execute function crm.audit_row('partner_id');
--> statement-breakpoint
grant usage on sequence crm.partner_number_series to samspill_staff;
--> statement-breakpoint
grant select, insert on crm.partner, crm.agreement to samspill_staff;
--> statement-breakpoint
grant update (name, active, version) on crm.partner to samspill_staff;
--> statement-breakpoint
grant update (parts, channels, valid_from, valid_until, revoked_at) on crm.agreement to samspill_staff;
--> statement-breakpoint
-- What partners see: rows of customers whose agreement with them opens that part, by row-level security alone. Tables that
-- tell of customers are closed to whomever no policy lets in; staff see all of them.
do $$ declare closed text; begin
  foreach closed in array array['customer', 'address', 'contact', 'customer_change', 'interaction', 'interaction_product',
                                'campaign_member', 'partner', 'agreement', 'audit_log', 'idempotency_key'] loop
    execute format('alter table crm.%I enable row level security', closed);
    execute format('create policy staff on crm.%I to samspill_staff using (true) with check (true)', closed);
  end loop;
end $$;
--> statement-breakpoint
-- Where a policy is in force, even one that lets all in, the planner hides what it knows of the values from operators that
-- might leak them, ILIKE among them, and may then walk a whole table for a part of a number. So staff's role bypasses what
-- would let it see everything; where the one who migrates may not allow that, the policies do.
do $$ begin
  if not (select rolbypassrls from pg_roles where rolname = 'samspill_staff') then
    alter role samspill_staff bypassrls;
  end if;
exception when insufficient_privilege or internal_error then null;
end $$;
--> statement-breakpoint
-- Of an agreement, whether its terms hold now.
create function crm.in_force(valid_from timestamptz, ends_at timestamptz, revoked_at timestamptz) returns boolean
language sql stable parallel safe
as $$ select revoked_at is null and valid_from <= now() and ends_at > now() $$;
--> statement-breakpoint
-- Customers of whom this transaction's partner may see who they are. The partner itself reads no agreements.
create function crm.shared_profiles() returns uuid[]
language sql stable security definer set search_path = crm, pg_temp as $$
  select array_agg(a.customer_id) from agreement a join partner p on p.id = a.partner_id
   where p.id = partner() and p.active and in_force(a.valid_from, a.ends_at, a.revoked_at) and 'PROFILE' = any (a.parts)
$$;
--> statement-breakpoint
-- Customers, each with a channel of whose interactions this transaction's partner may see.
create function crm.shared_channels() returns table (customer_id uuid, channel text)
language sql stable security definer set search_path = crm, pg_temp as $$
  select a.customer_id, unnest(a.channels) from agreement a join partner p on p.id = a.partner_id
   where p.id = partner() and p.active and in_force(a.valid_from, a.ends_at, a.revoked_at)
$$;
--> statement-breakpoint
revoke execute on function crm.shared_profiles(), crm.shared_channels() from public;
--> statement-breakpoint
grant execute on function crm.shared_profiles(), crm.shared_channels() to samspill_partner;
--> statement-breakpoint
-- In a subquery the customers are found once a statement, and an index finds their rows.
create policy shared on crm.customer for select to samspill_partner
  using (id = any ((select crm.shared_profiles())::uuid[]));
--> statement-breakpoint
create policy shared on crm.address for select to samspill_partner
  using (customer_id = any ((select crm.shared_profiles())::uuid[]));
--> statement-breakpoint
create policy shared on crm.contact for select to samspill_partner
  using (customer_id = any ((select crm.shared_profiles())::uuid[]));
--> statement-breakpoint
-- The array is for the index, the pairs are what counts.
create policy shared on crm.interaction for select to samspill_partner
  using (customer_id = any ((select array_agg(distinct s.customer_id) from crm.shared_channels() s)::uuid[])
         and (customer_id, channel) in (select s.customer_id, s.channel from crm.shared_channels() s));
--> statement-breakpoint
-- Seen where the interaction is. That is looked up for each row: `exists` might first collect all that is shared.
create policy shared on crm.interaction_product for select to samspill_partner
  using ((select true from crm.interaction i where i.id = interaction_product.interaction_id));
--> statement-breakpoint
grant select on crm.customer, crm.address, crm.contact, crm.interaction, crm.interaction_product to samspill_partner;

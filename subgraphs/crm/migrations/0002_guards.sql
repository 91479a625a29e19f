-- What no statement may break, whoever sends it.
create sequence crm.customer_number_series as bigint start 10001;
--> statement-breakpoint
-- The next number of the series that no customer has; numbers chosen by people may lie in its way.
create function crm.next_customer_number() returns text language plpgsql as $$
declare candidate text;
begin
  loop
    candidate := nextval('crm.customer_number_series')::text;
    exit when not exists (select 1 from crm.customer where number = candidate);
  end loop;
  return candidate;
end $$;
--> statement-breakpoint
-- One change of parents at a time, so that two can't close a cycle together.
create function crm.refuse_parent_cycle() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('crm.customer.parent'));
  if exists (
    with recursive above as (
      select new.parent_id as id
      union
      select c.parent_id from crm.customer c join above on c.id = above.id where c.parent_id is not null
    )
    select 1 from above where id = new.id
  ) then
    raise exception 'customer % would be its own parent', new.id
      using errcode = 'check_violation', constraint = 'customer_parent_cycle';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger parents after insert or update of parent_id on crm.customer
  for each row when (new.parent_id is not null) execute function crm.refuse_parent_cycle();
--> statement-breakpoint
create function crm.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: its rows are kept', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger append_only before update or delete on crm.audit_log for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on crm.audit_log execute function crm.refuse_change();
--> statement-breakpoint
-- Customers and what hangs on them are merged or retired, never lost.
do $$ declare kept text; begin
  foreach kept in array array['customer', 'contact', 'interaction', 'campaign'] loop
    execute format('create trigger never_deleted before delete on crm.%I for each row
                    execute function crm.refuse_change()', kept);
    execute format('create trigger never_truncated before truncate on crm.%I
                    execute function crm.refuse_change()', kept);
  end loop;
end $$;
--> statement-breakpoint
-- An argument names the column of the record that a row is part of: the change is then kept as that record's, with the
-- row's own id. Folded copies of texts are left out.
create function crm.audit_row() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  folded constant text[] := array['name_folded', 'subject_folded'];
  part_of text := tg_argv[0];
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - folded end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - folded end;
  any_row jsonb := coalesce(new_row, old_row);
  was jsonb := old_row;
  becomes jsonb := new_row;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(key, value) into was from jsonb_each(old_row) where new_row -> key is distinct from value;
    select jsonb_object_agg(key, value) into becomes from jsonb_each(new_row) where old_row -> key is distinct from value;
    if becomes is null then return null; end if;
    if part_of is not null then
      was := was || jsonb_build_object('id', any_row -> 'id');
      becomes := becomes || jsonb_build_object('id', any_row -> 'id');
    end if;
  end if;
  insert into crm.audit_log (record, record_id, action, before, after, changed_by, request_id)
  values (tg_table_name, (any_row ->> coalesce(part_of, 'id'))::uuid, tg_op, was, becomes,
          coalesce(nullif(current_setting('samspill.actor', true), ''), session_user),
          nullif(current_setting('samspill.request', true), ''));
  return null;
end $$;
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.customer for each row execute function crm.audit_row();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.address for each row
  execute function crm.audit_row('customer_id');
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.contact for each row
  execute function crm.audit_row('customer_id');
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.interaction for each row execute function crm.audit_row();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.campaign for each row execute function crm.audit_row();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.campaign_member for each row
  execute function crm.audit_row('campaign_id');
--> statement-breakpoint
grant usage on schema crm to samspill_staff;
--> statement-breakpoint
grant select on all tables in schema crm to samspill_staff;
--> statement-breakpoint
grant usage on sequence crm.customer_number_series to samspill_staff;
--> statement-breakpoint
grant insert on crm.customer, crm.address, crm.contact, crm.customer_change, crm.interaction, crm.interaction_product,
  crm.campaign, crm.campaign_product, crm.campaign_member, crm.idempotency_key to samspill_staff;
--> statement-breakpoint
-- A customer's number never changes.
grant update (name, kind, organisation_number, email, phone, website, parent_id, owner_id, version) on crm.customer
  to samspill_staff;
--> statement-breakpoint
grant update (version) on crm.customer_change to samspill_staff;
--> statement-breakpoint
grant update (answer) on crm.idempotency_key to samspill_staff;
--> statement-breakpoint
-- Addresses are replaced as a whole.
grant delete on crm.address, crm.customer_change to samspill_staff;

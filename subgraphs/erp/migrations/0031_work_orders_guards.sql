-- What a work order is made of, what was made and what it is worth follow its ledger, whoever writes.
create function erp.guard_work_order() returns trigger language plpgsql as $$
declare
  by_event text[] := array['received', 'scrapped', 'wip'];
  movable text[] := by_event || array['status', 'number', 'starts_on', 'due_on', 'released_on', 'closed_on', 'version'];
begin
  if tg_op = 'INSERT' then
    if new.status <> 'PLANNED' or new.received <> 0 or new.scrapped <> 0 or new.wip <> 0 then
      raise exception 'a work order begins as planned, with nothing made' using errcode = 'restrict_violation';
    end if;
    if not exists (select from erp.warehouse w join erp.bom b on b.company_id = w.company_id
                    where w.id = new.warehouse_id and w.company_id = new.company_id
                      and b.id = new.bom_id and b.product_id = new.product_id) then
      raise exception 'warehouse and bill of material belong to the work order''s company and product' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if to_jsonb(new) - movable is distinct from to_jsonb(old) - movable
     or (old.number <> '' and new.number <> old.number)
     or (pg_trigger_depth() = 1 and (new.received, new.scrapped, new.wip) is distinct from (old.received, old.scrapped, old.wip)) then
    raise exception 'a work order changes by what happens to it' using errcode = 'restrict_violation';
  end if;
  if new.status <> old.status and (old.status, new.status) not in (
       ('PLANNED', 'RELEASED'), ('PLANNED', 'CANCELLED'), ('RELEASED', 'STARTED'), ('RELEASED', 'CANCELLED'),
       ('STARTED', 'COMPLETED'), ('STARTED', 'CLOSED'), ('COMPLETED', 'CLOSED')) then
    raise exception 'a work order does not go from % to %', old.status, new.status using errcode = 'restrict_violation';
  end if;
  if new.status in ('CLOSED', 'CANCELLED') and exists (
       select from erp.work_order_component where work_order_id = new.id and reserved <> 0) then
    raise exception 'a work order that is over has nothing reserved' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger by_event before insert or update on erp.work_order for each row execute function erp.guard_work_order();
--> statement-breakpoint
-- Components and operations come with the planned order; apart from reservations they change by events alone.
create function erp.guard_work_order_line() returns trigger language plpgsql as $$
declare status text := (select w.status from erp.work_order w where w.id = new.work_order_id);
begin
  if tg_op = 'INSERT' then
    if status is distinct from 'PLANNED' then
      raise exception 'what a work order needs is settled when it is planned' using errcode = 'restrict_violation';
    end if;
  elsif pg_trigger_depth() = 1 and to_jsonb(new) - 'reserved' is distinct from to_jsonb(old) - 'reserved' then
    raise exception 'a work order changes by what happens to it' using errcode = 'restrict_violation';
  elsif status in ('CLOSED', 'CANCELLED') and (to_jsonb(new) ->> 'reserved')::numeric > (to_jsonb(old) ->> 'reserved')::numeric then
    raise exception 'a work order that is over has nothing reserved' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger by_event before insert or update on erp.work_order_component
  for each row execute function erp.guard_work_order_line();
--> statement-breakpoint
create trigger by_event before insert or update on erp.work_order_operation
  for each row execute function erp.guard_work_order_line();
--> statement-breakpoint
do $$ declare kept text; begin
  foreach kept in array array['work_order', 'work_order_component', 'work_order_operation'] loop
    execute format('create trigger never_deleted before delete on erp.%I for each row execute function erp.refuse_change()', kept);
    execute format('create trigger never_truncated before truncate on erp.%I execute function erp.refuse_change()', kept);
  end loop;
end $$;
--> statement-breakpoint
create trigger append_only before update or delete on erp.work_order_event for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on erp.work_order_event execute function erp.refuse_change();
--> statement-breakpoint
create function erp.move_work_order() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  o erp.work_order;
  m erp.stock_movement;
  of_product uuid;
  enters numeric := case when new.kind in ('ISSUE', 'OPERATION') then 1 when new.kind = 'COMPONENT_SCRAP' then 0 else -1 end;
begin
  select * into o from erp.work_order where id = new.work_order_id for update;
  if o.status not in ('RELEASED', 'STARTED', 'COMPLETED') then
    raise exception 'nothing happens to a work order that is %', o.status using errcode = 'restrict_violation';
  end if;
  if new.movement_id is not null then
    select * into m from erp.stock_movement where id = new.movement_id;
    of_product := case when new.kind = 'RECEIPT' then o.product_id else
      (select product_id from erp.work_order_component where work_order_id = o.id and line_number = new.line_number) end;
    if (m.source_id, m.product_id, m.warehouse_id, m.kind, sign(m.quantity)) is distinct from
       (o.id, of_product, o.warehouse_id,
        case new.kind when 'ISSUE' then 'ISSUE' when 'RECEIPT' then 'PRODUCTION' else 'SCRAP' end,
        case when new.kind = 'RECEIPT' then 1::numeric else -1 end) then
      raise exception 'the stock movement is not this work order''s' using errcode = 'check_violation';
    end if;
    new.quantity := abs(m.quantity);
    new.value := abs(m.value);
  end if;
  if new.kind in ('ISSUE', 'COMPONENT_SCRAP') then
    update erp.work_order_component
       set issued = issued + case when new.kind = 'ISSUE' then new.quantity else 0 end,
           value = value + case when new.kind = 'ISSUE' then new.value else 0 end,
           scrapped = scrapped + case when new.kind = 'ISSUE' then 0 else new.quantity end
     where work_order_id = o.id and line_number = new.line_number;
  elsif new.kind = 'OPERATION' then
    update erp.work_order_operation set reported_hours = reported_hours + new.quantity, value = value + new.value
     where work_order_id = o.id and line_number = new.line_number;
    if not found then
      raise exception 'the work order has no operation %', new.line_number using errcode = 'check_violation';
    end if;
  end if;
  o.received := o.received + case when new.kind = 'RECEIPT' then new.quantity else 0 end;
  o.scrapped := o.scrapped + case when new.kind = 'PRODUCT_SCRAP' then new.quantity else 0 end;
  if o.status = 'RELEASED' then
    update erp.work_order set status = 'STARTED' where id = o.id;
    o.status := 'STARTED';
  end if;
  if o.received + o.scrapped >= o.quantity then o.status := 'COMPLETED'; end if;
  update erp.work_order
     set received = o.received, scrapped = o.scrapped, wip = wip + enters * new.value, status = o.status, version = version + 1
   where id = o.id;
  return new;
end $$;
--> statement-breakpoint
create trigger move_work_order before insert on erp.work_order_event for each row execute function erp.move_work_order();
--> statement-breakpoint
-- The account of work in progress is the sum of what the orders have, order by order: nothing else is posted there, and at
-- commit each order's entries come to what it is worth.
create function erp.check_wip_lines() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (
    select from added join erp.ledger_account a on a.id = added.account_id and a.purpose = 'WORK_IN_PROGRESS'
      join erp.journal_entry e on e.id = added.entry_id
      left join erp.work_order o on o.id = e.source_id and o.company_id = e.company_id and e.source = 'PRODUCTION'
     where o.id is null) then
    raise exception 'work in progress is posted by what happens to work orders' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger wip_of_orders after insert on erp.journal_line referencing new table as added
  for each statement execute function erp.check_wip_lines();
--> statement-breakpoint
create function erp.require_wip_posted() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  order_id uuid := coalesce(to_jsonb(new) ->> 'work_order_id', to_jsonb(new) ->> 'source_id')::uuid;
  posted numeric;
  worth numeric;
begin
  select wip into worth from erp.work_order where id = order_id;
  select coalesce(sum(l.debit - l.credit), 0) into posted
    from erp.journal_entry e join erp.journal_line l on l.entry_id = e.id join erp.ledger_account a on a.id = l.account_id
   where e.source_id = order_id and a.purpose = 'WORK_IN_PROGRESS';
  if worth is not null and posted <> worth then
    raise exception 'work in progress of % is % and posted as %', order_id, worth, posted using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger posted after insert on erp.work_order_event deferrable initially deferred
  for each row execute function erp.require_wip_posted();
--> statement-breakpoint
create constraint trigger wip_posted after insert on erp.journal_entry deferrable initially deferred
  for each row when (new.source = 'PRODUCTION') execute function erp.require_wip_posted();
--> statement-breakpoint
create trigger audit after insert or update or delete on erp.work_order for each row execute function erp.audit_row();
--> statement-breakpoint
grant select, insert on erp.work_order, erp.work_order_component, erp.work_order_operation, erp.work_order_event to samspill_staff;
--> statement-breakpoint
grant update (status, number, starts_on, due_on, released_on, closed_on, version) on erp.work_order to samspill_staff;
--> statement-breakpoint
grant update (reserved) on erp.work_order_component to samspill_staff;

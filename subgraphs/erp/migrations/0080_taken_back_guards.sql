-- As before, and components and hours are taken back.
create or replace function erp.move_work_order() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
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
        case when new.kind in ('ISSUE', 'COMPONENT_RETURN') then 'ISSUE' when new.kind = 'RECEIPT' then 'PRODUCTION' else 'SCRAP' end,
        case when new.kind in ('RECEIPT', 'COMPONENT_RETURN') then 1::numeric else -1 end) then
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
  elsif new.kind = 'COMPONENT_RETURN' then
    update erp.work_order_component set issued = issued - new.quantity, value = value - new.value
     where work_order_id = o.id and line_number = new.line_number;
  elsif new.kind in ('OPERATION', 'HOURS_WITHDRAWN') then
    update erp.work_order_operation
       set reported_hours = reported_hours + enters * new.quantity, value = value + enters * new.value
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

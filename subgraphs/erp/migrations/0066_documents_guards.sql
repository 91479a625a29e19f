-- Documents tell no more than what has moved; checked at commit, whoever writes.
create function erp.require_order_status() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  told text := (select status from erp.purchase_order where id = new.id);
begin
  if exists (
    select from (select bool_or(received > 0) as some_came, bool_and(received >= quantity) as all_came
                   from erp.purchase_order_line where order_id = new.id) l
     where case told when 'RECEIVED' then not l.all_came
                     when 'PARTLY_RECEIVED' then not l.some_came or l.all_came
                     when 'CLOSED' then not l.some_came
                     else l.some_came end
  ) then
    raise exception 'a purchase order is not % by what has come of it', told
      using errcode = 'check_violation', constraint = 'purchase_order_status_received';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger status_received after update of status on erp.purchase_order deferrable initially deferred
  for each row when (new.status is distinct from old.status) execute function erp.require_order_status();
--> statement-breakpoint
create function erp.require_lines_of_receipt() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if not exists (select from erp.goods_receipt_line where receipt_id = new.id) then
    raise exception 'a receipt is of something' using errcode = 'check_violation', constraint = 'goods_receipt_lines';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger has_lines after insert on erp.goods_receipt deferrable initially deferred
  for each row execute function erp.require_lines_of_receipt();
--> statement-breakpoint
create function erp.require_components() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if not exists (select from erp.bom_component where bom_id = new.id) then
    raise exception 'a bill of material has components' using errcode = 'check_violation', constraint = 'bom_components';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger has_components after insert on erp.bom deferrable initially deferred
  for each row execute function erp.require_components();
--> statement-breakpoint
create function erp.require_arrival() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  told erp.stock_transfer := (select t from erp.stock_transfer t where id = new.id);
begin
  if (told.status = 'RECEIVED') is distinct from (
    select coalesce(bool_or(warehouse_id = told.to_warehouse_id), false) from erp.stock_movement where source_id = told.id
  ) then
    raise exception 'a transfer is not % by what has arrived', told.status
      using errcode = 'check_violation', constraint = 'stock_transfer_arrived';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger arrived after insert or update of status on erp.stock_transfer deferrable initially deferred
  for each row execute function erp.require_arrival();

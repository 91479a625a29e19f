-- No more of a lot is scrapped than its delivery has still out. The delivery's line is locked by the return's.
create function erp.require_lot_out() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  from_delivery uuid := (select delivery_id from erp.sales_return where id = new.return_id);
  back uuid[] := array(select id from erp.sales_return where delivery_id = from_delivery);
  still_out numeric;
begin
  select -coalesce(sum(quantity), 0) into still_out from (
    select quantity from erp.stock_movement where lot_id = new.lot_id and source_id = from_delivery
    union all select quantity from erp.stock_movement where lot_id = new.lot_id and source_id = any(back)
    union all select quantity from erp.sales_return_scrap where lot_id = new.lot_id and return_id = any(back)) moved;
  if still_out < new.quantity then
    raise exception 'the delivery has not so much out of the lot' using errcode = 'check_violation', constraint = 'sales_return_scrap_out';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger lot_out before insert on erp.sales_return_scrap for each row execute function erp.require_lot_out();
--> statement-breakpoint
create trigger append_only before update or delete on erp.sales_return_scrap for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on erp.sales_return_scrap execute function erp.refuse_change();
--> statement-breakpoint
alter table erp.sales_return_scrap enable row level security;
--> statement-breakpoint
create policy staff on erp.sales_return_scrap to samspill_staff using (true) with check (true);
--> statement-breakpoint
grant select, insert on erp.sales_return_scrap to samspill_staff;

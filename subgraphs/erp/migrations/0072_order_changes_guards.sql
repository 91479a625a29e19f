-- What an order's line said before it was changed, so that it can be told as it was known then. Of what was changed before
-- there was this table nothing is known: it stands as it does since the order was recorded.
create function erp.keep_line_before() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  at timestamptz(3) := clock_timestamp();
begin
  insert into sales_order_line_before (order_id, product_id, line_number, quantity, net, cancelled, since, until)
  values (old.order_id, old.product_id, old.line_number, old.quantity, old.net, old.cancelled, old.changed_at, at);
  if tg_op = 'DELETE' then return old; end if;
  new.changed_at := at;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_line_before before update of quantity, net, cancelled on erp.sales_order_line for each row
  when ((old.quantity, old.net, old.cancelled) is distinct from (new.quantity, new.net, new.cancelled))
  execute function erp.keep_line_before();
--> statement-breakpoint
create trigger keep_removed_line before delete on erp.sales_order_line for each row execute function erp.keep_line_before();
--> statement-breakpoint
create trigger append_only before update or delete on erp.sales_order_line_before for each row
  execute function erp.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on erp.sales_order_line_before execute function erp.refuse_change();
--> statement-breakpoint
alter table erp.sales_order_line_before enable row level security;
--> statement-breakpoint
create policy staff on erp.sales_order_line_before to samspill_staff using (true) with check (true);
--> statement-breakpoint
grant select on erp.sales_order_line_before to samspill_staff;
--> statement-breakpoint
grant update (changed_at) on erp.sales_order_line to samspill_staff;

-- Countries stand last in the address as it was kept; regions can't be told from towns there, and come when CRM tells again.
update erp.customer set country_code = substring(billing_address from '(?:^|\n)([A-Z]{2})$');
--> statement-breakpoint
-- Of who it was the country alone stays when a customer is erased.
create function erp.forget_region() returns trigger language plpgsql as $$
begin
  new.region := null;
  return new;
end $$;
--> statement-breakpoint
create trigger forget_region before update on erp.customer for each row
  when (old.erased_at is null and new.erased_at is not null) execute function erp.forget_region();
--> statement-breakpoint
alter table erp.delivery disable trigger append_only;
--> statement-breakpoint
update erp.delivery d set customer_id = o.customer_id from erp.sales_order o where o.id = d.order_id;
--> statement-breakpoint
alter table erp.delivery enable trigger append_only;
--> statement-breakpoint
alter table erp.delivery alter column customer_id set not null;
--> statement-breakpoint
create function erp.customer_of_order() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  select customer_id into new.customer_id from sales_order where id = new.order_id;
  return new;
end $$;
--> statement-breakpoint
create trigger customer_of_order before insert on erp.delivery for each row execute function erp.customer_of_order();
--> statement-breakpoint
create trigger customer_of_order before insert on erp.sales_return for each row execute function erp.customer_of_order();
--> statement-breakpoint
-- What is delivered of an order's line is what its deliveries say: nobody else may write it.
create function erp.count_deliveries() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select from added a join delivery d on d.id = a.delivery_id where d.order_id <> a.order_id) then
    raise exception 'a delivery is of one order' using errcode = 'check_violation';
  end if;
  update sales_order_line l set delivered = l.delivered + a.quantity
    from (select order_id, line_number, sum(quantity) as quantity from added group by 1, 2) a
   where l.order_id = a.order_id and l.line_number = a.line_number;
  return null;
end $$;
--> statement-breakpoint
create trigger count_deliveries after insert on erp.delivery_line referencing new table as added
  for each statement execute function erp.count_deliveries();
--> statement-breakpoint
-- And what came back of it is what its returns say; constraints of the counters refuse what is too much.
create function erp.count_returns() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select from added a join sales_return r on r.id = a.return_id
               join delivery_line d on (d.delivery_id, d.line_number) = (a.delivery_id, a.line_number)
              where (r.delivery_id, r.order_id) <> (a.delivery_id, a.order_id) or d.order_id <> a.order_id) then
    raise exception 'a return is of one delivery' using errcode = 'check_violation';
  end if;
  update delivery_line d set returned = d.returned + a.quantity
    from (select delivery_id, line_number, sum(quantity) as quantity from added group by 1, 2) a
   where d.delivery_id = a.delivery_id and d.line_number = a.line_number;
  update sales_order_line l set returned = l.returned + a.quantity, credited = l.credited + a.credited
    from (select order_id, line_number, sum(quantity) as quantity, sum(credited) as credited from added group by 1, 2) a
   where l.order_id = a.order_id and l.line_number = a.line_number;
  return null;
end $$;
--> statement-breakpoint
create trigger count_returns after insert on erp.sales_return_line referencing new table as added
  for each statement execute function erp.count_returns();
--> statement-breakpoint
drop trigger append_only on erp.delivery_line;
--> statement-breakpoint
create trigger as_issued before update on erp.delivery_line for each row execute function erp.keep_as_issued('returned');
--> statement-breakpoint
create trigger never_deleted before delete on erp.delivery_line for each row execute function erp.refuse_change();
--> statement-breakpoint
-- A line that something happened to stays.
create function erp.keep_order_line() returns trigger language plpgsql as $$
begin
  raise exception 'the line is delivered or reserved' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger keep_what_happened before delete on erp.sales_order_line for each row
  when (old.delivered > 0 or old.cancelled > 0) execute function erp.keep_order_line();
--> statement-breakpoint
do $$ declare kept text; begin
  foreach kept in array array['quote_revision', 'quote_line', 'sales_return', 'sales_return_line'] loop
    execute format('create trigger append_only before update or delete on erp.%I for each row
                    execute function erp.refuse_change()', kept);
    execute format('create trigger append_only_truncate before truncate on erp.%I
                    execute function erp.refuse_change()', kept);
  end loop;
end $$;
--> statement-breakpoint
-- Accepted or declined, a quote stays as it is.
create trigger settled before update on erp.quote for each row
  when (old.status in ('ACCEPTED', 'DECLINED')) execute function erp.refuse_change();
--> statement-breakpoint
create trigger never_deleted before delete on erp.quote for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger audit after insert or update or delete on erp.quote for each row execute function erp.audit_row();
--> statement-breakpoint
create trigger audit after insert or update or delete on erp.price_list for each row execute function erp.audit_row();
--> statement-breakpoint
create trigger not_of_erased after insert on erp.quote referencing new table as added
  for each statement execute function erp.refuse_erased();
--> statement-breakpoint
create trigger not_of_erased after insert on erp.price_list referencing new table as added
  for each statement execute function erp.refuse_erased();
--> statement-breakpoint
do $$ declare closed text; begin
  foreach closed in array array['quote', 'quote_revision', 'quote_line', 'sales_return', 'sales_return_line',
                                'price_list', 'price_list_assignment'] loop
    execute format('alter table erp.%I enable row level security', closed);
    execute format('create policy staff on erp.%I to samspill_staff using (true) with check (true)', closed);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert on erp.quote, erp.quote_revision, erp.quote_line, erp.sales_return, erp.sales_return_line, erp.price_list,
  erp.price_list_item, erp.price_list_assignment to samspill_staff;
--> statement-breakpoint
grant update (valid_until, status, net, freight, tax, total, revision, order_id, version) on erp.quote to samspill_staff;
--> statement-breakpoint
grant update (name, currency, audience, customer_id, valid_from, valid_to, version) on erp.price_list to samspill_staff;
--> statement-breakpoint
grant update (price_list_id), delete on erp.price_list_assignment to samspill_staff;
--> statement-breakpoint
grant delete on erp.price_list_item to samspill_staff;
--> statement-breakpoint
-- What follows deliveries and returns is out of the servers' reach.
revoke update on erp.sales_order_line from samspill_staff;
--> statement-breakpoint
grant update (quantity, net, tax, reserved, invoiced, cancelled), delete on erp.sales_order_line to samspill_staff;

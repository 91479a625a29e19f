-- What partners see of ERP: rows of customers whose agreement with them opens that part, by row-level security alone. Tables
-- that tell of customers are closed to whomever no policy lets in; staff see all of them.
do $$ declare closed text; begin
  foreach closed in array array['customer', 'customer_account', 'sales_order', 'sales_order_line', 'delivery', 'delivery_line',
                                'invoice', 'invoice_line', 'payment', 'allocation', 'journal_entry', 'journal_line',
                                'audit_log', 'idempotency_key', 'agreement', 'partner_agreements'] loop
    execute format('alter table erp.%I enable row level security', closed);
    execute format('create policy staff on erp.%I to samspill_staff using (true) with check (true)', closed);
  end loop;
end $$;
--> statement-breakpoint
-- Where a policy is in force, even one that lets all in, the planner hides what it knows of the values from operators that
-- might leak them, ILIKE among them, and a search for part of a number then walks the whole table. So staff's role bypasses
-- what would let it see everything; where the one who migrates may not allow that, the policies do.
do $$ begin
  if not (select rolbypassrls from pg_roles where rolname = 'samspill_staff') then
    alter role samspill_staff bypassrls;
  end if;
exception when insufficient_privilege or internal_error then null;
end $$;
--> statement-breakpoint
grant select, insert, update, delete on erp.agreement to samspill_staff;
--> statement-breakpoint
-- No row is ever deleted: a version that was reached is forgotten by going back to 0, where whoever was about to add to it sees.
grant select, insert, update (version) on erp.partner_agreements to samspill_staff;
--> statement-breakpoint
-- CRM's clock, as it was told with the agreements of this transaction's partner. Unset it is null, and nothing is in force.
create function erp.as_of() returns timestamptz language sql stable parallel safe
as $$ select nullif(current_setting('samspill.as_of', true), '')::timestamptz $$;
--> statement-breakpoint
-- Makes this transaction the partner's, unless less is known here of its agreements than it was told there is: false then.
create function erp.enter_as_partner(partner uuid, told bigint, as_of timestamptz) returns boolean
language plpgsql strict security definer set search_path = erp, pg_temp as $$
begin
  if coalesce((select version from partner_agreements where partner_id = partner), 0) < told then return false; end if;
  perform set_config('samspill.partner', partner::text, true), set_config('samspill.as_of', as_of::text, true);
  return true;
end $$;
--> statement-breakpoint
-- Customers of whom this transaction's partner may see orders. The partner itself reads no agreements.
create function erp.shared_orders() returns uuid[]
language sql stable security definer set search_path = erp, pg_temp as $$
  select array_agg(customer_id) from agreement
   where partner_id = partner() and orders and revoked_at is null
     and valid_from <= (select as_of()) and (valid_until is null or valid_until > (select as_of()))
$$;
--> statement-breakpoint
create function erp.shared_invoices() returns uuid[]
language sql stable security definer set search_path = erp, pg_temp as $$
  select array_agg(customer_id) from agreement
   where partner_id = partner() and invoices and revoked_at is null
     and valid_from <= (select as_of()) and (valid_until is null or valid_until > (select as_of()))
$$;
--> statement-breakpoint
revoke execute on function erp.enter_as_partner(uuid, bigint, timestamptz), erp.shared_orders(), erp.shared_invoices() from public;
--> statement-breakpoint
grant execute on function erp.enter_as_partner(uuid, bigint, timestamptz), erp.shared_orders(), erp.shared_invoices() to samspill_partner;
--> statement-breakpoint
-- In a subquery the customers are found once a statement, and an index finds their rows.
create policy shared on erp.sales_order for select to samspill_partner
  using (customer_id = any ((select erp.shared_orders())::uuid[]));
--> statement-breakpoint
create policy shared on erp.invoice for select to samspill_partner
  using (customer_id = any ((select erp.shared_invoices())::uuid[]));
--> statement-breakpoint
-- The rest is seen where what it belongs to is seen. That is looked up for each row: `exists` might first collect all that is
-- shared.
create policy shared on erp.sales_order_line for select to samspill_partner
  using ((select true from erp.sales_order o where o.id = sales_order_line.order_id));
--> statement-breakpoint
create policy shared on erp.delivery for select to samspill_partner
  using ((select true from erp.sales_order o where o.id = delivery.order_id));
--> statement-breakpoint
create policy shared on erp.delivery_line for select to samspill_partner
  using ((select true from erp.sales_order o where o.id = delivery_line.order_id));
--> statement-breakpoint
create policy shared on erp.invoice_line for select to samspill_partner
  using ((select true from erp.invoice i where i.id = invoice_line.invoice_id));
--> statement-breakpoint
grant select on erp.sales_order, erp.sales_order_line, erp.delivery, erp.delivery_line, erp.invoice, erp.invoice_line
  to samspill_partner;
--> statement-breakpoint
-- The catalogue: what lines are of, and by whose calendar an invoice is overdue. No customer's data, the same for all. Whole
-- rows, as one statement reads them for staff and partners alike; which of the columns partners are told, their graph says.
grant select on erp.product, erp.company to samspill_partner;

-- What no statement may break, whoever sends it. Codes: SP001 period closed; others are PostgreSQL's own.
create function erp.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
do $$ declare kept text; begin
  foreach kept in array array['audit_log', 'journal_entry', 'journal_line', 'stock_movement', 'allocation', 'delivery',
                              'delivery_line', 'invoice_line'] loop
    execute format('create trigger append_only before update or delete on erp.%I for each row
                    execute function erp.refuse_change()', kept);
    execute format('create trigger append_only_truncate before truncate on erp.%I
                    execute function erp.refuse_change()', kept);
  end loop;
  foreach kept in array array['invoice', 'payment'] loop
    execute format('create trigger never_deleted before delete on erp.%I for each row
                    execute function erp.refuse_change()', kept);
    execute format('create trigger never_truncated before truncate on erp.%I
                    execute function erp.refuse_change()', kept);
  end loop;
end $$;
--> statement-breakpoint
-- Documents stay as issued; only what the allocations move may move.
create function erp.keep_as_issued() returns trigger language plpgsql as $$
declare movable text := tg_argv[0];
begin
  if to_jsonb(new) - movable is distinct from to_jsonb(old) - movable then
    raise exception '% stays as issued', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger as_issued before update on erp.invoice for each row execute function erp.keep_as_issued('outstanding');
--> statement-breakpoint
create trigger as_issued before update on erp.payment for each row execute function erp.keep_as_issued('unallocated');
--> statement-breakpoint
alter table erp.fiscal_year add constraint fiscal_year_no_overlap
  exclude using gist (company_id with =, daterange(starts_on, ends_on, '[]') with &&);
--> statement-breakpoint
create function erp.require_open_period() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  perform 1 from erp.fiscal_year
   where company_id = new.company_id and new.posted_on between starts_on and ends_on
     and (closed_through is null or new.posted_on > closed_through)
     for share;
  if not found then
    raise exception 'no open period for %', new.posted_on using errcode = 'SP001', detail = new.posted_on::text;
  end if;
  new.transaction_id := pg_current_xact_id();
  return new;
end $$;
--> statement-breakpoint
create trigger open_period before insert on erp.journal_entry for each row execute function erp.require_open_period();
--> statement-breakpoint
-- Checked at commit, once an entry.
create function erp.require_balance() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  lines int;
  difference numeric;
begin
  select count(*), coalesce(sum(debit - credit), 0) into lines, difference from erp.journal_line where entry_id = new.id;
  if lines < 2 or difference <> 0 then
    raise exception 'journal entry % has % lines and is out of balance by %', new.number, lines, difference
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger balanced after insert on erp.journal_entry deferrable initially deferred
  for each row execute function erp.require_balance();
--> statement-breakpoint
-- Lines come with their entry, in its transaction, on accounts of its company that are no headings.
create function erp.check_journal_lines() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (
    select 1 from added
      join erp.journal_entry entry on entry.id = added.entry_id
      join erp.ledger_account account on account.id = added.account_id
     where entry.transaction_id <> pg_current_xact_id() or account.is_group or account.company_id <> entry.company_id
  ) then
    raise exception 'a journal line belongs to an entry posted earlier, to a group account or to another company'
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger lines_of_entry after insert on erp.journal_line referencing new table as added
  for each statement execute function erp.check_journal_lines();
--> statement-breakpoint
create function erp.allocate() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  update erp.payment set unallocated = unallocated - new.amount where id = new.payment_id;
  update erp.invoice set outstanding = outstanding - new.amount where id = new.invoice_id;
  if not exists (
    select 1 from erp.payment p join erp.invoice i on i.id = new.invoice_id
     where p.id = new.payment_id and p.customer_id = i.customer_id and p.company_id = i.company_id and p.currency = i.currency
  ) then
    raise exception 'payment and invoice belong to different customers, companies or currencies' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger allocate after insert on erp.allocation for each row execute function erp.allocate();
--> statement-breakpoint
-- The least that is on hand from the end of that day on: what lay there then, less what has gone since.
create function erp.on_hand_since(product uuid, warehouse uuid, day date, now_on_hand numeric) returns numeric
language sql stable as $$
  select now_on_hand - greatest(0, max(came_later)) from (
    select sum(sum(quantity)) over (order by moved_on desc) as came_later
      from erp.stock_movement
     where product_id = product and warehouse_id = warehouse and moved_on > day
     group by moved_on) later
$$;
--> statement-breakpoint
-- On hand and value are the sum of the stock ledger. What goes out is valued at moving average; the last of it takes
-- all the value that is left, so that zero on hand is worth zero.
create function erp.move_stock() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  level erp.stock_level;
  then_on_hand numeric;
begin
  loop
    select * into level from erp.stock_level
     where product_id = new.product_id and warehouse_id = new.warehouse_id for update;
    exit when found;
    insert into erp.stock_level (product_id, warehouse_id) values (new.product_id, new.warehouse_id) on conflict do nothing;
  end loop;
  if new.quantity < 0 then
    -- Where more is taken than is there now, the levels' own constraint says so.
    then_on_hand := erp.on_hand_since(new.product_id, new.warehouse_id, new.moved_on, level.on_hand);
    if then_on_hand + new.quantity < 0 and level.on_hand + new.quantity >= 0 then
      raise exception 'only % on hand on %', then_on_hand, new.moved_on
        using errcode = 'check_violation', constraint = 'stock_on_hand_then', table = 'stock_movement', schema = 'erp',
              detail = json_build_object('sku', (select sku from erp.product where id = new.product_id),
                                         'available', trim_scale(greatest(then_on_hand, 0))::text, 'movedOn', new.moved_on);
    end if;
    new.value := case
      when level.on_hand + new.quantity = 0 then -level.value
      when level.on_hand = 0 then 0
      else -round(level.value * -new.quantity / level.on_hand,
                  (select c.decimals from erp.warehouse w join erp.company c on c.id = w.company_id where w.id = new.warehouse_id))
    end;
  end if;
  update erp.stock_level set on_hand = on_hand + new.quantity, value = value + new.value
   where product_id = new.product_id and warehouse_id = new.warehouse_id;
  return new;
end $$;
--> statement-breakpoint
create trigger move_stock before insert on erp.stock_movement for each row execute function erp.move_stock();
--> statement-breakpoint
-- Promises apart, a level changes by a movement alone, whoever writes.
create function erp.guard_stock_level() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.on_hand = 0 and new.value = 0 then return new; end if;
  if tg_op = 'UPDATE' and pg_trigger_depth() > 1 then return new; end if;
  raise exception 'stock comes and goes by a movement' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger by_movement before insert or delete or update of product_id, warehouse_id, on_hand, value on erp.stock_level
  for each row execute function erp.guard_stock_level();
--> statement-breakpoint
create trigger never_truncated before truncate on erp.stock_level execute function erp.refuse_change();
--> statement-breakpoint
-- One change of the reporting line at a time, so that two can't close a cycle together.
create function erp.refuse_manager_cycle() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('erp.employee.manager'));
  if exists (
    with recursive above as (
      select manager_id from erp.employee where id = new.manager_id
      union
      select e.manager_id from erp.employee e join above on e.id = above.manager_id
    )
    select 1 from above where manager_id = new.id
  ) then
    raise exception 'the reporting line would be a cycle' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger reporting_line after insert or update of manager_id on erp.employee
  for each row when (new.manager_id is not null) execute function erp.refuse_manager_cycle();
--> statement-breakpoint
create function erp.audit_row() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - 'name_folded' end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - 'name_folded' end;
  was jsonb := old_row;
  becomes jsonb := new_row;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(key, value) into was from jsonb_each(old_row) where new_row -> key is distinct from value;
    select jsonb_object_agg(key, value) into becomes from jsonb_each(new_row) where old_row -> key is distinct from value;
    if becomes is null then return null; end if;
  end if;
  insert into erp.audit_log (record, record_id, action, before, after, changed_by, request_id)
  values (tg_table_name, (coalesce(new_row, old_row) ->> 'id')::uuid, tg_op, was, becomes,
          coalesce(nullif(current_setting('samspill.actor', true), ''), session_user),
          nullif(current_setting('samspill.request', true), ''));
  return null;
end $$;
--> statement-breakpoint
do $$ declare audited text; begin
  foreach audited in array array['company', 'fiscal_year', 'ledger_account', 'tax_code', 'customer', 'customer_account',
                                 'invoice', 'payment', 'product', 'warehouse', 'supplier', 'employee', 'sales_order'] loop
    execute format('create trigger audit after insert or update or delete on erp.%I for each row
                    execute function erp.audit_row()', audited);
  end loop;
end $$;
--> statement-breakpoint
grant usage on schema erp to samspill_staff;
--> statement-breakpoint
grant select on all tables in schema erp to samspill_staff;
--> statement-breakpoint
grant insert on erp.company, erp.fiscal_year, erp.ledger_account, erp.tax_code, erp.journal_entry, erp.journal_line,
  erp.invoice, erp.invoice_line, erp.payment, erp.allocation, erp.stock_movement, erp.delivery, erp.delivery_line,
  erp.number_series, erp.customer, erp.customer_account, erp.product, erp.warehouse, erp.supplier, erp.employee,
  erp.sales_order, erp.sales_order_line, erp.idempotency_key, erp.stock_level to samspill_staff;
--> statement-breakpoint
grant update on erp.fiscal_year, erp.number_series, erp.customer, erp.customer_account, erp.product, erp.warehouse,
  erp.supplier, erp.employee, erp.sales_order, erp.sales_order_line, erp.idempotency_key to samspill_staff;
--> statement-breakpoint
grant update (reserved, incoming) on erp.stock_level to samspill_staff;
--> statement-breakpoint
-- For row locks alone: every column is guarded by as_issued.
grant update (outstanding) on erp.invoice to samspill_staff;
--> statement-breakpoint
grant update (unallocated) on erp.payment to samspill_staff;

-- Suppliers, orders, receipts, supplier invoices and payments: what no statement may break, whoever sends it.
grant select, insert on erp.supplier_product, erp.purchase_order, erp.purchase_order_line, erp.goods_receipt,
  erp.goods_receipt_line, erp.supplier_return, erp.supplier_return_line, erp.purchase_policy, erp.supplier_invoice,
  erp.supplier_invoice_line, erp.supplier_payment, erp.supplier_allocation to samspill_staff;
--> statement-breakpoint
grant update (supplier_sku, price, valid_to, lead_time_days, version) on erp.supplier_product to samspill_staff;
--> statement-breakpoint
grant update on erp.purchase_order, erp.purchase_policy to samspill_staff;
--> statement-breakpoint
-- A draft's lines are replaced as a whole.
grant update, delete on erp.purchase_order_line to samspill_staff;
--> statement-breakpoint
grant update (status, number, posted_on, due_on, rate, released_by, release_reason, cancelled_on, cancel_reason, version)
  on erp.supplier_invoice to samspill_staff;
--> statement-breakpoint
-- For row locks alone: every column is guarded.
grant update (unallocated) on erp.supplier_payment to samspill_staff;
--> statement-breakpoint
do $$ declare audited text; begin
  foreach audited in array array['supplier_product', 'purchase_order', 'purchase_policy', 'supplier_invoice',
                                 'supplier_payment'] loop
    execute format('create trigger audit after insert or update or delete on erp.%I for each row
                    execute function erp.audit_row()', audited);
  end loop;
end $$;
--> statement-breakpoint
do $$ declare kept text; begin
  foreach kept in array array['goods_receipt', 'goods_receipt_line', 'supplier_return', 'supplier_return_line',
                              'supplier_allocation'] loop
    execute format('create trigger append_only before update or delete on erp.%I for each row
                    execute function erp.refuse_change()', kept);
  end loop;
  foreach kept in array array['goods_receipt', 'goods_receipt_line', 'supplier_return', 'supplier_return_line',
                              'supplier_allocation', 'purchase_order', 'purchase_order_line', 'supplier_invoice',
                              'supplier_invoice_line', 'supplier_payment'] loop
    execute format('create trigger never_truncated before truncate on erp.%I
                    execute function erp.refuse_change()', kept);
  end loop;
  foreach kept in array array['purchase_order', 'supplier_invoice', 'supplier_invoice_line', 'supplier_payment'] loop
    execute format('create trigger never_deleted before delete on erp.%I for each row
                    execute function erp.refuse_change()', kept);
  end loop;
end $$;
--> statement-breakpoint
create sequence erp.supplier_number_series as bigint start 10001;
--> statement-breakpoint
grant usage on sequence erp.supplier_number_series to samspill_staff;
--> statement-breakpoint
create function erp.next_supplier_number() returns text language plpgsql as $$
declare candidate text;
begin
  loop
    candidate := nextval('erp.supplier_number_series')::text;
    exit when not exists (select 1 from erp.supplier where number = candidate);
  end loop;
  return candidate;
end $$;
--> statement-breakpoint
alter table erp.supplier_product add constraint supplier_product_no_overlap
  exclude using gist (supplier_id with =, product_id with =, currency with =, minimum_quantity with =,
                      daterange(valid_from, valid_to, '[]') with &&);
--> statement-breakpoint
create function erp.decimals_of(company_id uuid) returns int language sql stable
as $$ select decimals::int from erp.company where id = $1 $$;
--> statement-breakpoint
-- What is worth the quantity that is taken out of an open one: its share of the open value, all of it with the last; what
-- goes beyond has its own price.
create function erp.value_taken(open numeric, open_value numeric, quantity numeric, beyond_price numeric, decimals int)
returns numeric language sql immutable as $$
  select case when taken = 0 then 0 when taken = open then open_value else round(open_value * taken / open, decimals) end
         + round((quantity - taken) * beyond_price, decimals)
    from least(quantity, greatest(open, 0)) as taken
$$;
--> statement-breakpoint
create function erp.guard_purchase_order() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'DRAFT' then
      raise exception 'an order begins as a draft' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if (old.status <> 'DRAFT' and to_jsonb(new) - array['status', 'version'] is distinct from to_jsonb(old) - array['status', 'version'])
     or new.id <> old.id or new.company_id <> old.company_id then
    raise exception 'an order stays as it was sent' using errcode = 'restrict_violation';
  end if;
  if new.status <> old.status and (old.status, new.status) not in (
       ('DRAFT', 'ORDERED'), ('DRAFT', 'CANCELLED'), ('ORDERED', 'CANCELLED'), ('ORDERED', 'PARTLY_RECEIVED'),
       ('ORDERED', 'RECEIVED'), ('PARTLY_RECEIVED', 'RECEIVED'), ('PARTLY_RECEIVED', 'CLOSED'), ('RECEIVED', 'CLOSED'))
     or new.status = 'CANCELLED' and exists (select 1 from purchase_order_line where order_id = new.id and received > 0) then
    raise exception 'an order that is % does not become %', old.status, new.status using errcode = 'restrict_violation';
  end if;
  if old.status = 'DRAFT' and new.status = 'ORDERED'
     and not exists (select 1 from purchase_order_line where order_id = new.id) then
    raise exception 'an order needs a line' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger as_ordered before insert or update on erp.purchase_order for each row
  execute function erp.guard_purchase_order();
--> statement-breakpoint
-- Lines change while the order is a draft; later their counts do, by the documents that say so.
create function erp.guard_purchase_order_line() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  counts text[] := array['received', 'received_value', 'returned', 'returned_value', 'invoiced', 'invoiced_value',
                         'credited', 'credited_value', 'excess'];
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - counts = to_jsonb(old) - counts then
    if pg_trigger_depth() > 1 then return new; end if;
    raise exception 'what has come of an order is counted by its documents' using errcode = 'restrict_violation';
  end if;
  if tg_op <> 'INSERT' then
    perform 1 from purchase_order where id = old.order_id and status = 'DRAFT' for share;
    if not found then raise exception 'an order stays as it was sent' using errcode = 'restrict_violation'; end if;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  perform 1 from purchase_order where id = new.order_id and status = 'DRAFT' for share;
  if not found then raise exception 'an order stays as it was sent' using errcode = 'restrict_violation'; end if;
  if new.received <> 0 or new.returned <> 0 or new.invoiced <> 0 or new.credited <> 0 or new.excess <> 0
     or new.received_value <> 0 or new.returned_value <> 0 or new.invoiced_value <> 0 or new.credited_value <> 0 then
    raise exception 'nothing has come of a draft' using errcode = 'restrict_violation';
  end if;
  -- The order's own limit holds for its lines.
  new.most_received := new.quantity * (1 + (select over_receipt from purchase_order where id = new.order_id));
  return new;
end $$;
--> statement-breakpoint
create trigger as_ordered before insert or update or delete on erp.purchase_order_line for each row
  execute function erp.guard_purchase_order_line();
--> statement-breakpoint
create function erp.limit_receipts() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  update purchase_order_line set most_received = quantity * (1 + new.over_receipt) where order_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger limit_receipts after update of over_receipt on erp.purchase_order for each row
  when (old.over_receipt <> new.over_receipt) execute function erp.limit_receipts();
--> statement-breakpoint
-- Goods that come are worth the order's price at the day's rate. Those that were invoiced before they came, or replace what
-- went back, are worth what was booked then.
create function erp.receive_goods() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  receipt goods_receipt;
  ordered purchase_order;
  line purchase_order_line;
begin
  select * into receipt from goods_receipt where id = new.receipt_id;
  select * into ordered from purchase_order where id = new.order_id for update;
  if receipt.order_id is distinct from ordered.id or receipt.company_id is distinct from ordered.company_id
     or ordered.status not in ('ORDERED', 'PARTLY_RECEIVED', 'RECEIVED') then
    raise exception 'goods come for an order that is sent and not closed'
      using errcode = 'check_violation', constraint = 'goods_receipt_order_open';
  end if;
  select * into line from purchase_order_line where order_id = new.order_id and line_number = new.line_number for update;
  new.value := erp.value_taken(
    line.invoiced - line.credited - line.received + line.returned,
    line.invoiced_value - line.credited_value - line.received_value + line.returned_value,
    new.quantity, line.unit_price * receipt.rate, erp.decimals_of(receipt.company_id));
  update purchase_order_line set received = received + new.quantity, received_value = received_value + new.value
   where order_id = new.order_id and line_number = new.line_number;
  return new;
end $$;
--> statement-breakpoint
create trigger receive before insert on erp.goods_receipt_line for each row execute function erp.receive_goods();
--> statement-breakpoint
-- Goods that go back are worth what stands open for them; those that are invoiced, what they were invoiced at.
create function erp.return_goods() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  sent supplier_return;
  ordered purchase_order;
  line purchase_order_line;
begin
  select * into sent from supplier_return where id = new.return_id;
  select * into ordered from purchase_order where id = new.order_id for update;
  if sent.order_id is distinct from ordered.id or sent.company_id is distinct from ordered.company_id then
    raise exception 'goods go back for the order that they came for' using errcode = 'check_violation';
  end if;
  select * into line from purchase_order_line where order_id = new.order_id and line_number = new.line_number for update;
  new.value := erp.value_taken(
    line.received - line.returned - line.invoiced + line.credited,
    line.received_value - line.returned_value - line.invoiced_value + line.credited_value,
    new.quantity,
    case when line.invoiced > line.credited
         then (line.invoiced_value - line.credited_value) / (line.invoiced - line.credited) else 0 end,
    erp.decimals_of(sent.company_id));
  update purchase_order_line set returned = returned + new.quantity, returned_value = returned_value + new.value
   where order_id = new.order_id and line_number = new.line_number;
  return new;
end $$;
--> statement-breakpoint
create trigger send_back before insert on erp.supplier_return_line for each row execute function erp.return_goods();
--> statement-breakpoint
-- Counts a posted invoice or credit note against its orders: what it takes off the account of goods received, and what of it
-- had not come. `way` is -1 where it is taken back.
create function erp.match_supplier_invoice(document erp.supplier_invoice, way int) returns void
language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  matched supplier_invoice_line;
  line purchase_order_line;
  ordered purchase_order;
  open numeric;
  open_value numeric;
begin
  for matched in select * from supplier_invoice_line
                  where invoice_id = document.id and order_id is not null order by order_id, order_line, line_number loop
    select * into ordered from purchase_order where id = matched.order_id for update;
    if ordered.supplier_id <> document.supplier_id or ordered.company_id <> document.company_id
       or ordered.currency <> document.currency or ordered.status = 'DRAFT' then
      raise exception 'an invoice is of its own supplier''s orders, in their currency' using errcode = 'check_violation';
    end if;
    select * into line from purchase_order_line
     where order_id = matched.order_id and line_number = matched.order_line for update;
    open := line.received - line.returned - line.invoiced + line.credited;
    open_value := line.received_value - line.returned_value - line.invoiced_value + line.credited_value;
    if way = 1 and document.kind = 'INVOICE' then
      matched.excess := greatest(0, matched.quantity - greatest(open, 0));
      if matched.excess > 0 and document.released_by is null then
        raise exception 'line % of order % has only % received and not invoiced', line.line_number, ordered.number, open
          using errcode = 'check_violation', constraint = 'supplier_invoice_not_received', table = 'supplier_invoice', schema = 'erp';
      end if;
      matched.cleared := erp.value_taken(open, open_value, matched.quantity, line.unit_price * document.rate,
                                         erp.decimals_of(document.company_id));
    elsif way = 1 then
      matched.cleared := erp.value_taken(-open, -open_value, matched.quantity,
        case when line.invoiced > line.credited
             then (line.invoiced_value - line.credited_value) / (line.invoiced - line.credited)
             else line.unit_price * document.rate end,
        erp.decimals_of(document.company_id));
    end if;
    if way = 1 then
      update supplier_invoice_line set cleared = matched.cleared, excess = matched.excess
       where invoice_id = matched.invoice_id and line_number = matched.line_number;
    end if;
    if document.kind = 'INVOICE' then
      update purchase_order_line
         set invoiced = invoiced + way * matched.quantity, invoiced_value = invoiced_value + way * matched.cleared,
             excess = excess + way * matched.excess
       where order_id = matched.order_id and line_number = matched.order_line;
    else
      update purchase_order_line
         set credited = credited + way * matched.quantity, credited_value = credited_value + way * matched.cleared
       where order_id = matched.order_id and line_number = matched.order_line;
    end if;
  end loop;
end $$;
--> statement-breakpoint
revoke execute on function erp.match_supplier_invoice(erp.supplier_invoice, int) from public;
--> statement-breakpoint
create function erp.guard_supplier_invoice() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  movable text[];
  decimals int := erp.decimals_of(new.company_id);
  sums record;
begin
  if tg_op = 'INSERT' then
    if new.status <> 'HELD' or new.number is not null or new.released_by is not null then
      raise exception 'a supplier''s invoice is registered first, then posted' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.status = 'HELD' and new.status = 'POSTED' then
    movable := array['status', 'number', 'posted_on', 'due_on', 'rate', 'released_by', 'release_reason', 'version'];
  elsif old.status in ('HELD', 'POSTED') and new.status = 'CANCELLED' then
    movable := array['status', 'cancelled_on', 'cancel_reason', 'version'];
  elsif old.status = 'POSTED' and new.status = 'POSTED' and pg_trigger_depth() > 1 then
    movable := array['outstanding', 'base_outstanding', 'version'];
  else
    movable := array[]::text[];
  end if;
  if to_jsonb(new) - movable is distinct from to_jsonb(old) - movable then
    raise exception 'a supplier''s invoice stays as registered' using errcode = 'restrict_violation';
  end if;
  if old.status = 'HELD' and new.status = 'POSTED' then
    select coalesce(sum(net), 0) as net, coalesce(sum(tax), 0) as tax,
           coalesce(sum(round(net * new.rate, decimals) + round(tax * new.rate, decimals)), 0) as base
      into sums from supplier_invoice_line where invoice_id = new.id;
    if sums.net <> new.net or sums.tax <> new.tax
       or new.released_by is null and exists (select 1 from supplier_invoice_line where invoice_id = new.id and holds <> '{}') then
      raise exception 'an invoice is the sum of its lines, and is posted when nothing holds it or somebody has released it'
        using errcode = 'check_violation';
    end if;
    new.base_total := sums.base + round(new.rounding * new.rate, decimals);
    new.outstanding := new.total;
    new.base_outstanding := new.base_total;
    new.posted_at := clock_timestamp();
    perform erp.match_supplier_invoice(new, 1);
  elsif new.status = 'CANCELLED' and old.status <> 'CANCELLED' then
    if new.cancelled_on is null or new.cancel_reason is null then
      raise exception 'an invoice is cancelled on a day and for a reason' using errcode = 'check_violation';
    end if;
    if old.status = 'POSTED' then
      if old.outstanding <> old.total then
        raise exception 'something of it is settled' using errcode = 'check_violation', constraint = 'supplier_invoice_settled';
      end if;
      perform erp.match_supplier_invoice(old, -1);
    end if;
    new.outstanding := 0;
    new.base_outstanding := 0;
    new.cancelled_at := clock_timestamp();
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger as_registered before insert or update on erp.supplier_invoice for each row
  execute function erp.guard_supplier_invoice();
--> statement-breakpoint
create function erp.guard_supplier_invoice_line() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if pg_trigger_depth() > 1 then return new; end if;
    raise exception 'a supplier''s invoice stays as registered' using errcode = 'restrict_violation';
  end if;
  perform 1 from supplier_invoice where id = new.invoice_id and status = 'HELD' for share;
  if not found or new.cleared <> 0 or new.excess <> 0 then
    raise exception 'a supplier''s invoice stays as registered' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger as_registered before insert or update on erp.supplier_invoice_line for each row
  execute function erp.guard_supplier_invoice_line();
--> statement-breakpoint
create function erp.guard_supplier_payment() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.unallocated := new.amount;
    new.base_unallocated := new.base_amount;
    return new;
  end if;
  if pg_trigger_depth() > 1 and to_jsonb(new) - array['unallocated', 'base_unallocated'] = to_jsonb(old) - array['unallocated', 'base_unallocated'] then
    return new;
  end if;
  raise exception 'a payment stays as paid' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger as_paid before insert or update on erp.supplier_payment for each row execute function erp.guard_supplier_payment();
--> statement-breakpoint
-- Each side gives up its share of what it is worth in the base currency, all of it with the last.
create function erp.allocate_payable() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  invoice supplier_invoice;
  note supplier_invoice;
  payment supplier_payment;
  decimals int;
begin
  select * into invoice from supplier_invoice where id = new.invoice_id for update;
  decimals := erp.decimals_of(invoice.company_id);
  if new.amount > invoice.outstanding then
    raise exception 'only % outstanding', invoice.outstanding
      using errcode = 'check_violation', constraint = 'supplier_invoice_outstanding', table = 'supplier_invoice', schema = 'erp';
  end if;
  new.base_amount := erp.value_taken(invoice.outstanding, invoice.base_outstanding, new.amount, 0, decimals);
  update supplier_invoice
     set outstanding = outstanding - new.amount, base_outstanding = base_outstanding - new.base_amount
   where id = invoice.id;
  if new.payment_id is not null then
    select * into payment from supplier_payment where id = new.payment_id for update;
    if new.amount > payment.unallocated then
      raise exception 'only % left to allocate', payment.unallocated
        using errcode = 'check_violation', constraint = 'supplier_payment_unallocated', table = 'supplier_payment', schema = 'erp';
    end if;
    new.base_given := erp.value_taken(payment.unallocated, payment.base_unallocated, new.amount, 0, decimals);
    update supplier_payment
       set unallocated = unallocated - new.amount, base_unallocated = base_unallocated - new.base_given
     where id = payment.id;
  else
    select * into note from supplier_invoice where id = new.credit_note_id for update;
    if new.amount > note.outstanding then
      raise exception 'only % left to allocate', note.outstanding
        using errcode = 'check_violation', constraint = 'supplier_payment_unallocated', table = 'supplier_payment', schema = 'erp';
    end if;
    new.base_given := erp.value_taken(note.outstanding, note.base_outstanding, new.amount, 0, decimals);
    update supplier_invoice
       set outstanding = outstanding - new.amount, base_outstanding = base_outstanding - new.base_given
     where id = note.id;
  end if;
  if invoice.kind <> 'INVOICE' or note.kind = 'INVOICE'
     or coalesce(payment.supplier_id, note.supplier_id) <> invoice.supplier_id
     or coalesce(payment.company_id, note.company_id) <> invoice.company_id
     or coalesce(payment.currency, note.currency) <> invoice.currency
     or new.allocated_on < greatest(invoice.posted_on, payment.paid_on, note.posted_on) then
    raise exception 'what settles an invoice is of its supplier, company and currency, and of no later day'
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger allocate before insert on erp.supplier_allocation for each row execute function erp.allocate_payable();

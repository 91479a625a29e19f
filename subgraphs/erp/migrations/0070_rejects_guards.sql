-- As before; what is rejected is counted by receipts, too.
create or replace function erp.guard_purchase_order_line() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  counts text[] := array['received', 'received_value', 'rejected', 'returned', 'returned_value', 'invoiced', 'invoiced_value',
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
  if new.received <> 0 or new.rejected <> 0 or new.returned <> 0 or new.invoiced <> 0 or new.credited <> 0 or new.excess <> 0
     or new.received_value <> 0 or new.returned_value <> 0 or new.invoiced_value <> 0 or new.credited_value <> 0 then
    raise exception 'nothing has come of a draft' using errcode = 'restrict_violation';
  end if;
  -- The order's own limit holds for its lines.
  new.most_received := new.quantity * (1 + (select over_receipt from purchase_order where id = new.order_id));
  return new;
end $$;
--> statement-breakpoint
-- As before, for what is kept; what is rejected is worth nothing here.
create or replace function erp.receive_goods() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
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
  update purchase_order_line set received = received + new.quantity, received_value = received_value + new.value,
         rejected = rejected + new.rejected
   where order_id = new.order_id and line_number = new.line_number;
  return new;
end $$;

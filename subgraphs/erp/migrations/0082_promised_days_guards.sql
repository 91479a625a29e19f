-- As before; and what the supplier promises is written down while the order is on its way.
create or replace function erp.guard_purchase_order_line() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  counts text[] := array['received', 'received_value', 'rejected', 'returned', 'returned_value', 'invoiced', 'invoiced_value',
                         'credited', 'credited_value', 'excess'];
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'promised_on' = to_jsonb(old) - 'promised_on' then
    perform 1 from purchase_order
     where id = new.order_id and status in ('ORDERED', 'PARTLY_RECEIVED') and coalesce(new.promised_on, ordered_on) >= ordered_on for share;
    if found then return new; end if;
    raise exception 'days are promised of an order that is on its way' using errcode = 'restrict_violation';
  end if;
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
     or new.promised_on is not null or new.received_value <> 0 or new.returned_value <> 0 or new.invoiced_value <> 0 or new.credited_value <> 0 then
    raise exception 'nothing has come of a draft' using errcode = 'restrict_violation';
  end if;
  -- The order's own limit holds for its lines.
  new.most_received := new.quantity * (1 + (select over_receipt from purchase_order where id = new.order_id));
  return new;
end $$;

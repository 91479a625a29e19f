-- As before, and what is there may be worth more or less: of goods that a receipt brought, or of all at average cost.
create or replace function erp.move_stock() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  level erp.stock_level;
  terms record;
  then_on_hand numeric;
  then_of_lot numeric;
  placed_change numeric := 0;
begin
  loop
    select * into level from erp.stock_level
     where product_id = new.product_id and warehouse_id = new.warehouse_id for update;
    exit when found;
    insert into erp.stock_level (product_id, warehouse_id) values (new.product_id, new.warehouse_id) on conflict do nothing;
  end loop;
  select p.sku, p.tracking, p.costing = 'FIFO' or w.in_transit as layered, w.in_transit, c.decimals into terms
    from erp.product p, erp.warehouse w join erp.company c on c.id = w.company_id
   where p.id = new.product_id and w.id = new.warehouse_id
     for key share of p;
  new.recorded_at := clock_timestamp();
  if new.kind = 'LANDED_COST' then
    if terms.layered then
      update erp.stock_layer layer set value = layer.value + share.value
        from (select place, round(new.value * upto / whole, terms.decimals)
                              - round(new.value * (upto - quantity) / whole, terms.decimals) as value
                from (select l.place, l.quantity, sum(l.quantity) over (order by l.place) as upto, sum(l.quantity) over () as whole
                        from erp.stock_layer l join erp.landed_cost cost on cost.receipt_id = l.source_id
                       where l.product_id = new.product_id and l.warehouse_id = new.warehouse_id and cost.id = new.source_id) laid) share
       where layer.product_id = new.product_id and layer.warehouse_id = new.warehouse_id and layer.place = share.place;
    end if;
    if level.on_hand = 0 or (terms.layered and not found) then
      raise exception 'nothing is there to be worth more' using errcode = 'check_violation';
    end if;
    update erp.stock_level set value = value + new.value
     where product_id = new.product_id and warehouse_id = new.warehouse_id;
    return new;
  end if;
  if (new.lot_id is null) <> (terms.tracking = 'NONE') or (terms.tracking = 'SERIAL' and abs(new.quantity) <> 1) then
    raise exception 'a movement of % names a lot or a serial number if and only if the product is tracked so', terms.sku
      using errcode = 'check_violation', constraint = 'stock_movement_tracked', table = 'stock_movement', schema = 'erp',
            detail = json_build_object('sku', terms.sku, 'tracking', terms.tracking);
  end if;
  if terms.in_transit and (new.kind <> 'TRANSFER' or new.source_id is null) then
    raise exception 'only transfers go through transit' using errcode = 'check_violation';
  end if;
  if new.quantity < 0 then
    -- Where more is taken than is there now, the levels' own constraint says so.
    then_on_hand := erp.on_hand_since(new.product_id, new.warehouse_id, new.moved_on, level.on_hand);
    if then_on_hand + new.quantity < 0 and level.on_hand + new.quantity >= 0 then
      raise exception 'only % on hand on %', then_on_hand, new.moved_on
        using errcode = 'check_violation', constraint = 'stock_on_hand_then', table = 'stock_movement', schema = 'erp',
              detail = json_build_object('sku', terms.sku, 'available', trim_scale(greatest(then_on_hand, 0))::text,
                                         'movedOn', new.moved_on);
    end if;
    if new.lot_id is not null then
      -- Where more is taken of the lot than is there now, its part says so.
      then_of_lot := erp.lot_on_hand_since(new.product_id, new.warehouse_id, new.lot_id, new.moved_on);
      if then_of_lot + new.quantity < 0 and erp.lot_on_hand(new.warehouse_id, new.lot_id) + new.quantity >= 0 then
        raise exception 'only % of the lot on hand on %', then_of_lot, new.moved_on
          using errcode = 'check_violation', constraint = 'stock_on_hand_then', table = 'stock_movement', schema = 'erp',
                detail = json_build_object('sku', terms.sku, 'available', trim_scale(greatest(then_of_lot, 0))::text,
                                           'movedOn', new.moved_on);
      end if;
    end if;
    new.value := case
      when level.on_hand + new.quantity < 0 then 0
      when terms.layered then -erp.take_layers(new.product_id, new.warehouse_id,
                                               case when terms.in_transit then new.source_id end, -new.quantity, terms.decimals)
      when level.on_hand + new.quantity = 0 then -level.value
      else -round(level.value * -new.quantity / level.on_hand, terms.decimals)
    end;
  elsif terms.layered and new.quantity > 0 and new.value >= 0 then
    insert into erp.stock_layer (product_id, warehouse_id, movement_id, source_id, quantity, value)
    values (new.product_id, new.warehouse_id, new.id, new.source_id, new.quantity, new.value);
  end if;
  if new.lot_id is not null or new.bin_id is not null then
    perform erp.move_part(new.product_id, new.warehouse_id, new.lot_id, new.bin_id, new.quantity, terms.tracking = 'SERIAL');
    placed_change := new.quantity;
  end if;
  update erp.stock_level set on_hand = on_hand + new.quantity, value = value + new.value, placed = placed + placed_change
   where product_id = new.product_id and warehouse_id = new.warehouse_id;
  return new;
end $$;
--> statement-breakpoint
-- What is added to goods is borne by their lines, and the stock ledger has the part of those that are there.
create function erp.require_landed() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if (select (coalesce(sum(amount), 0), coalesce(sum(stocked), 0)) from erp.landed_cost_line where landed_cost_id = new.id)
     <> (select (new.amount, coalesce(sum(value), 0)) from erp.stock_movement where source_id = new.id) then
    raise exception 'lines and movements are what the cost is' using errcode = 'check_violation', constraint = 'landed_cost_borne';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger borne after insert on erp.landed_cost deferrable initially deferred
  for each row execute function erp.require_landed();
--> statement-breakpoint
do $$ declare kept text; begin
  foreach kept in array array['landed_cost', 'landed_cost_line'] loop
    execute format('create trigger append_only before update or delete on erp.%I for each row
                    execute function erp.refuse_change()', kept);
    execute format('create trigger never_truncated before truncate on erp.%I
                    execute function erp.refuse_change()', kept);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert on erp.landed_cost, erp.landed_cost_line to samspill_staff;

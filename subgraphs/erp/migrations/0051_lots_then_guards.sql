create function erp.lot_on_hand(warehouse uuid, part_lot uuid) returns numeric language sql stable as $$
  select coalesce(sum(on_hand), 0) from erp.stock_part where lot_id = part_lot and warehouse_id = warehouse
$$;
--> statement-breakpoint
-- As `erp.on_hand_since`, of one lot: the least that there was of it in the warehouse at the end of a day or since.
create function erp.lot_on_hand_since(product uuid, warehouse uuid, part_lot uuid, day date) returns numeric
language sql stable as $$
  select erp.lot_on_hand(warehouse, part_lot) - greatest(0, max(came_later)) from (
    select sum(sum(quantity)) over (order by moved_on desc) as came_later
      from erp.stock_movement
     where product_id = product and warehouse_id = warehouse and moved_on > day and lot_id = part_lot
     group by moved_on) later
$$;
--> statement-breakpoint
-- As before, and back-dated nothing is taken of a lot that was not there yet.
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

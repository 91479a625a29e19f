-- Products whose stock was valued at moving average until now stay so.
update erp.product p set costing = 'AVERAGE' where exists (select from erp.stock_movement m where m.product_id = p.id);
--> statement-breakpoint
-- Costing and tracking change only while nothing is on hand anywhere. Every movement holds the product's key (see
-- `move_stock`), so the lock waits for those under way, and those to come read what is decided here.
create function erp.guard_product() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  perform 1 from erp.product where id = new.id for update;
  if exists (select from erp.stock_level where product_id = new.id and on_hand > 0) then
    raise exception 'product % has stock on hand', new.sku using errcode = 'check_violation', constraint = 'product_has_stock';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger has_stock before update of costing, tracking on erp.product for each row
  when (new.costing <> old.costing or new.tracking <> old.tracking) execute function erp.guard_product();
--> statement-breakpoint
-- Takes the oldest layers, or the oldest of one document; reads no more of them than it takes. @returns what they cost,
-- and of a layer taken in part its share, rounded: the rest keeps the rest.
create function erp.take_layers(product uuid, warehouse uuid, document uuid, wanted numeric, decimals int) returns numeric
language plpgsql as $$
declare
  layer record;
  wanting numeric := wanted;
  share numeric;
  cost numeric := 0;
  used_up bigint;
begin
  for layer in
    select place, quantity, value from erp.stock_layer
     where product_id = product and warehouse_id = warehouse and (document is null or source_id = document)
     order by place
  loop
    if layer.quantity > wanting then
      share := round(layer.value * wanting / layer.quantity, decimals);
      update erp.stock_layer set quantity = quantity - wanting, value = value - share
       where product_id = product and warehouse_id = warehouse and place = layer.place;
      cost := cost + share;
      wanting := 0;
      exit;
    end if;
    wanting := wanting - layer.quantity;
    cost := cost + layer.value;
    used_up := layer.place;
    exit when wanting = 0;
  end loop;
  if used_up is not null then
    delete from erp.stock_layer
     where product_id = product and warehouse_id = warehouse and place <= used_up and (document is null or source_id = document);
  end if;
  if wanting > 0 then
    raise exception 'only % of % are there to be taken', wanted - wanting, wanted
      using errcode = 'check_violation', constraint = 'stock_layer_enough';
  end if;
  return cost;
end $$;
--> statement-breakpoint
-- Adds to what lies of a lot in a bin, or takes away.
create function erp.move_part(product uuid, warehouse uuid, part_lot uuid, part_bin uuid, change numeric, is_serial boolean)
returns void language plpgsql as $$
declare
  spot tid;
  there numeric;
begin
  if change > 0 then
    insert into erp.stock_part (product_id, warehouse_id, lot_id, bin_id, on_hand, serial)
    values (product, warehouse, part_lot, part_bin, change, is_serial)
    on conflict (product_id, warehouse_id, lot_id, bin_id) do update set on_hand = stock_part.on_hand + excluded.on_hand;
    return;
  end if;
  -- Two statements, as no index answers `is not distinct from`; bins of one lot are few.
  if part_lot is null then
    select ctid, on_hand into spot, there from erp.stock_part
     where product_id = product and warehouse_id = warehouse and lot_id is null and bin_id = part_bin;
  else
    select ctid, on_hand into spot, there from erp.stock_part
     where product_id = product and warehouse_id = warehouse and lot_id = part_lot and bin_id is not distinct from part_bin;
  end if;
  if there is null or there + change < 0 then
    raise exception 'only % of the lot are in the bin', coalesce(there, 0)
      using errcode = 'check_violation', constraint = 'stock_part_enough';
  elsif there + change = 0 then
    delete from erp.stock_part where ctid = spot;
  else
    update erp.stock_part set on_hand = on_hand + change where ctid = spot;
  end if;
end $$;
--> statement-breakpoint
-- On hand and value are the sum of the stock ledger. What goes out is valued by the oldest layers, or at moving average, of
-- which the last takes all the value that is left; so zero on hand is worth zero. The order is that of recording, which the
-- lock on the level makes: the moment is taken after it.
create or replace function erp.move_stock() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  level erp.stock_level;
  terms record;
  then_on_hand numeric;
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
-- What is carried between bins stays on hand.
create function erp.move_bin() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  kind text;
begin
  perform 1 from erp.stock_level where product_id = new.product_id and warehouse_id = new.warehouse_id for update;
  select tracking into kind from erp.product where id = new.product_id for key share;
  new.recorded_at := clock_timestamp();
  if (new.lot_id is null) <> (kind = 'NONE') then
    raise exception 'a lot is named if and only if the product is tracked so' using errcode = 'check_violation';
  end if;
  if new.lot_id is not null or new.from_bin_id is not null then
    perform erp.move_part(new.product_id, new.warehouse_id, new.lot_id, new.from_bin_id, -new.quantity, kind = 'SERIAL');
  end if;
  if new.lot_id is not null or new.to_bin_id is not null then
    perform erp.move_part(new.product_id, new.warehouse_id, new.lot_id, new.to_bin_id, new.quantity, kind = 'SERIAL');
  end if;
  if new.lot_id is null and (new.from_bin_id is null or new.to_bin_id is null) then
    update erp.stock_level set placed = placed + case when new.from_bin_id is null then new.quantity else -new.quantity end
     where product_id = new.product_id and warehouse_id = new.warehouse_id;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger move_bin before insert on erp.bin_move for each row execute function erp.move_bin();
--> statement-breakpoint
create trigger append_only before update or delete on erp.bin_move for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on erp.bin_move execute function erp.refuse_change();
--> statement-breakpoint
create or replace function erp.guard_stock_level() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.on_hand = 0 and new.value = 0 and new.placed = 0 then return new; end if;
  if tg_op = 'UPDATE' and pg_trigger_depth() > 1 then return new; end if;
  raise exception 'stock comes and goes by a movement' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
drop trigger by_movement on erp.stock_level;
--> statement-breakpoint
create trigger by_movement before insert or delete or update of product_id, warehouse_id, on_hand, value, placed
  on erp.stock_level for each row execute function erp.guard_stock_level();
--> statement-breakpoint
-- Layers and parts change by a movement alone, whoever writes.
create function erp.guard_stock_part() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() > 1 then return null; end if;
  raise exception 'stock comes and goes by a movement' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
do $$ declare kept text; begin
  foreach kept in array array['stock_layer', 'stock_part'] loop
    execute format('create trigger by_movement before insert or update or delete on erp.%I for each statement
                    execute function erp.guard_stock_part()', kept);
    execute format('create trigger never_truncated before truncate on erp.%I execute function erp.refuse_change()', kept);
  end loop;
  foreach kept in array array['bin', 'lot'] loop
    execute format('create trigger audit after insert or update or delete on erp.%I for each row
                    execute function erp.audit_row()', kept);
  end loop;
end $$;
--> statement-breakpoint
grant select on erp.bin, erp.lot, erp.bin_move, erp.stock_layer, erp.stock_part to samspill_staff;
--> statement-breakpoint
grant insert on erp.bin, erp.lot, erp.bin_move to samspill_staff;

-- What stood before there was the ledger of promises. Documents tell what they held and were to bring, and when; what was
-- given up is dated by the audit trail. What waits for stock held nothing that is delivered by now, as far as we know.
create temporary table told (product_id uuid, warehouse_id uuid, kind text, source_id uuid, quantity numeric,
                             promised_on date, recorded_at timestamptz) on commit drop;
--> statement-breakpoint
-- When a document was closed or cancelled: on which day where its company is, and when that was recorded.
create function pg_temp.ended(document uuid, keeper uuid, not_before date, out day date, out recorded timestamptz)
language sql stable as $$
  select greatest((max(changed_at) at time zone (select time_zone from erp.company where id = keeper))::date, not_before),
         max(changed_at)
    from erp.audit_log where record_id = document and after ->> 'status' in ('CANCELLED', 'CLOSED')
$$;
--> statement-breakpoint
insert into told
select l.product_id, o.warehouse_id, 'RESERVED', o.id,
       l.reserved + case when o.allow_back_order then 0 else l.delivered + case when e.day is null then 0 else l.cancelled end end,
       o.ordered_on, o.recorded_at
  from erp.sales_order o join erp.sales_order_line l on l.order_id = o.id
 cross join lateral pg_temp.ended(o.id, o.company_id, o.ordered_on) e
union all
select l.product_id, o.warehouse_id, 'RESERVED', o.id, -d.quantity, greatest(v.delivered_on, o.ordered_on), v.recorded_at
  from erp.sales_order o join erp.sales_order_line l on l.order_id = o.id and not o.allow_back_order
  join erp.delivery_line d on d.order_id = l.order_id and d.line_number = l.line_number
  join erp.delivery v on v.id = d.delivery_id
union all
select l.product_id, o.warehouse_id, 'RESERVED', o.id, -l.cancelled, e.day, e.recorded
  from erp.sales_order o join erp.sales_order_line l on l.order_id = o.id and not o.allow_back_order
 cross join lateral pg_temp.ended(o.id, o.company_id, o.ordered_on) e where e.day is not null;
--> statement-breakpoint
insert into told
select c.product_id, o.warehouse_id, 'RESERVED', o.id, c.required, o.released_on, o.recorded_at
  from erp.work_order o join erp.work_order_component c on c.work_order_id = o.id where o.released_on is not null
union all
select c.product_id, o.warehouse_id, 'RESERVED', o.id,
       least(sum(-m.quantity) over earlier + m.quantity, c.required) - least(sum(-m.quantity) over earlier, c.required),
       greatest(m.moved_on, o.released_on), m.recorded_at
  from erp.work_order o join erp.work_order_component c on c.work_order_id = o.id
  join erp.work_order_event e on e.work_order_id = o.id and e.line_number = c.line_number and e.kind = 'ISSUE'
  join erp.stock_movement m on m.id = e.movement_id
 where o.released_on is not null
window earlier as (partition by o.id, c.line_number order by m.recorded_at, m.id)
union all
select c.product_id, o.warehouse_id, 'RESERVED', o.id, least(c.issued, c.required) - c.required + c.reserved,
       coalesce(o.closed_on, e.day, o.released_on), coalesce(e.recorded, o.recorded_at)
  from erp.work_order o join erp.work_order_component c on c.work_order_id = o.id
 cross join lateral pg_temp.ended(o.id, o.company_id, o.released_on) e where o.released_on is not null;
--> statement-breakpoint
insert into told
select o.product_id, o.warehouse_id, 'INCOMING', o.id, o.quantity, o.released_on, o.recorded_at
  from erp.work_order o where o.released_on is not null
union all
select o.product_id, o.warehouse_id, 'INCOMING', o.id,
       least(sum(e.quantity) over earlier - e.quantity, o.quantity) - least(sum(e.quantity) over earlier, o.quantity),
       greatest(e.occurred_on, o.released_on), e.recorded_at
  from erp.work_order o join erp.work_order_event e on e.work_order_id = o.id and e.kind in ('RECEIPT', 'PRODUCT_SCRAP')
 where o.released_on is not null
window earlier as (partition by o.id order by e.recorded_at, e.id)
union all
select o.product_id, o.warehouse_id, 'INCOMING', o.id, -greatest(o.quantity - o.received - o.scrapped, 0),
       coalesce(o.closed_on, e.day, o.released_on), coalesce(e.recorded, o.recorded_at)
  from erp.work_order o cross join lateral pg_temp.ended(o.id, o.company_id, o.released_on) e
 where o.released_on is not null and o.status in ('CLOSED', 'CANCELLED');
--> statement-breakpoint
insert into told
select l.product_id, l.warehouse_id, 'INCOMING', o.id, l.quantity, o.ordered_on, o.recorded_at
  from erp.purchase_order o join erp.purchase_order_line l on l.order_id = o.id
 where o.number is not null and l.product_id is not null
union all
select l.product_id, l.warehouse_id, 'INCOMING', o.id,
       least(sum(c.quantity) over earlier - c.quantity, l.quantity) - least(sum(c.quantity) over earlier, l.quantity),
       greatest(r.received_on, o.ordered_on), r.recorded_at
  from erp.purchase_order o join erp.purchase_order_line l on l.order_id = o.id
  join erp.goods_receipt_line c on c.order_id = l.order_id and c.line_number = l.line_number
  join erp.goods_receipt r on r.id = c.receipt_id
 where o.number is not null and l.product_id is not null
window earlier as (partition by l.order_id, l.line_number order by r.recorded_at, r.id)
union all
select l.product_id, l.warehouse_id, 'INCOMING', o.id, -greatest(l.quantity - l.received, 0), coalesce(e.day, o.ordered_on),
       coalesce(e.recorded, o.recorded_at)
  from erp.purchase_order o join erp.purchase_order_line l on l.order_id = o.id
 cross join lateral pg_temp.ended(o.id, o.company_id, o.ordered_on) e
 where o.number is not null and l.product_id is not null and o.status in ('CLOSED', 'CANCELLED');
--> statement-breakpoint
insert into told
select m.product_id, t.to_warehouse_id, 'INCOMING', t.id, m.quantity, m.moved_on, m.recorded_at
  from erp.stock_transfer t join erp.stock_movement m on m.source_id = t.id
  join erp.warehouse w on w.id = m.warehouse_id and w.in_transit;
--> statement-breakpoint
insert into erp.stock_promise (product_id, warehouse_id, kind, source_id, quantity, promised_on, recorded_at)
select product_id, warehouse_id, kind, source_id, sum(quantity), promised_on, recorded_at
  from told join erp.stock_level using (product_id, warehouse_id)
 group by 1, 2, 3, 4, 6, 7 having sum(quantity) <> 0
 order by recorded_at;
--> statement-breakpoint
-- What no document tells of.
insert into erp.stock_promise (product_id, warehouse_id, kind, quantity, promised_on)
select level.product_id, level.warehouse_id, p.kind, p.quantity - coalesce(held.quantity, 0),
       (now() at time zone keeper.time_zone)::date
  from erp.stock_level level
  join erp.warehouse place on place.id = level.warehouse_id join erp.company keeper on keeper.id = place.company_id
 cross join lateral (values ('RESERVED', level.reserved), ('INCOMING', level.incoming)) p (kind, quantity)
  left join lateral (select sum(quantity) as quantity from erp.stock_promise told
                      where told.product_id = level.product_id and told.warehouse_id = level.warehouse_id
                        and told.kind = p.kind) held on true
 where p.quantity <> coalesce(held.quantity, 0);
--> statement-breakpoint
drop function pg_temp.ended;
--> statement-breakpoint
-- Reserved and incoming are the sum of the ledger of promises. Rows of a statement move their levels together: once the
-- levels are held, no other can take back what the same document has promised.
create function erp.keep_promises() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  update erp.stock_level level
     set reserved = level.reserved + change.reserved, incoming = level.incoming + change.incoming
    from (select product_id, warehouse_id, coalesce(sum(quantity) filter (where kind = 'RESERVED'), 0) as reserved,
                 coalesce(sum(quantity) filter (where kind = 'INCOMING'), 0) as incoming
            from promised group by product_id, warehouse_id) change
   where level.product_id = change.product_id and level.warehouse_id = change.warehouse_id;
  if exists (select from promised where quantity < 0) and exists (
     select from (
       select sum(sum(p.quantity)) over (partition by p.source_id, p.product_id, p.warehouse_id, p.kind
                                         order by p.promised_on) as held
         from erp.stock_promise p
        where p.source_id in (select source_id from promised where quantity < 0)
        group by p.source_id, p.product_id, p.warehouse_id, p.kind, p.promised_on) so_far
      where held < 0) then
    raise exception 'a document takes back more than it has promised by that day'
      using errcode = 'check_violation', constraint = 'stock_promise_held', table = 'stock_promise', schema = 'erp';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_promises after insert on erp.stock_promise referencing new table as promised
  for each statement execute function erp.keep_promises();
--> statement-breakpoint
create trigger append_only before update or delete on erp.stock_promise for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on erp.stock_promise execute function erp.refuse_change();
--> statement-breakpoint
create or replace function erp.guard_stock_level() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and (new.on_hand, new.value, new.placed, new.reserved, new.incoming) = (0, 0, 0, 0, 0) then
    return new;
  end if;
  if tg_op = 'UPDATE' and pg_trigger_depth() > 1 then return new; end if;
  raise exception 'stock comes and goes by a movement, and is promised by a promise' using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
drop trigger by_movement on erp.stock_level;
--> statement-breakpoint
create trigger by_movement
  before insert or delete or update of product_id, warehouse_id, on_hand, value, placed, reserved, incoming
  on erp.stock_level for each row execute function erp.guard_stock_level();
--> statement-breakpoint
-- When it is recorded, the database says.
grant select, insert (product_id, warehouse_id, kind, source_id, quantity, promised_on) on erp.stock_promise to samspill_staff;

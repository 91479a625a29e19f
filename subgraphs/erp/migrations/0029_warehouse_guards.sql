-- What transfers take out of one warehouse comes into another of the same company, at the same cost; checked at commit.
create function erp.require_conserved() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (
    select from erp.stock_movement where source_id = new.source_id and kind = 'TRANSFER'
     group by product_id, lot_id having sum(quantity) <> 0 or sum(value) <> 0
  ) or (
    select count(distinct w.company_id) from erp.stock_movement m join erp.warehouse w on w.id = m.warehouse_id
     where m.source_id = new.source_id and m.kind = 'TRANSFER'
  ) > 1 then
    raise exception 'a transfer brings in what it takes out, within one company' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger conserved after insert on erp.stock_movement deferrable initially deferred
  for each row when (new.kind = 'TRANSFER') execute function erp.require_conserved();
--> statement-breakpoint
-- A transfer that is received, a count that is posted or given up stays as it is.
create function erp.keep_closed() returns trigger language plpgsql as $$
begin
  if old.status not in ('IN_TRANSIT', 'OPEN') then
    raise exception '% % is closed', tg_table_name, old.number using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create function erp.require_open_count() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  perform 1 from erp.stock_count where id = new.count_id and status = 'OPEN' for share;
  if not found then
    raise exception 'the count is closed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger of_open_count before insert or update on erp.stock_count_line for each row
  execute function erp.require_open_count();
--> statement-breakpoint
do $$ declare kept text; begin
  foreach kept in array array['stock_transfer', 'stock_count'] loop
    execute format('create trigger closed before update on erp.%I for each row execute function erp.keep_closed()', kept);
  end loop;
  foreach kept in array array['stock_transfer', 'stock_count', 'stock_count_line'] loop
    execute format('create trigger never_deleted before delete on erp.%I for each row
                    execute function erp.refuse_change()', kept);
    execute format('create trigger never_truncated before truncate on erp.%I execute function erp.refuse_change()', kept);
  end loop;
  foreach kept in array array['stock_transfer', 'stock_count', 'reorder_point'] loop
    execute format('create trigger audit after insert or update or delete on erp.%I for each row
                    execute function erp.audit_row()', kept);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert on erp.stock_transfer, erp.stock_count, erp.stock_count_line, erp.reorder_point to samspill_staff;
--> statement-breakpoint
grant update (status, received_on, version) on erp.stock_transfer to samspill_staff;
--> statement-breakpoint
grant update (status, posted_on, version) on erp.stock_count to samspill_staff;
--> statement-breakpoint
grant update (expected, counted, counted_at) on erp.stock_count_line to samspill_staff;
--> statement-breakpoint
grant update (reorder_level, reorder_target, lot_size, lead_days, supplier_id, version) on erp.reorder_point to samspill_staff;

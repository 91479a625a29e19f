-- Lots as the requirements of successive days ask for them: what one lot leaves over serves the next day.
create function erp.next_lot(state numeric[], need numeric, minimum numeric, multiple numeric) returns numeric[]
language sql immutable parallel safe as $$
  select array[state[1] + lot - need, lot] from (
    select case when need <= state[1] then 0
                when multiple is null then greatest(need - state[1], minimum)
                else ceil(greatest(need - state[1], minimum) / multiple) * multiple end as lot) sized
$$;
--> statement-breakpoint
-- Over days in their order: `(erp.lot(need, minimum, multiple) over (partition by product order by day))[2]` is the day's lot.
create aggregate erp.lot(numeric, numeric, numeric) (sfunc = erp.next_lot, stype = numeric[], initcond = '{0,0}', parallel = safe);
--> statement-breakpoint
do $$ declare kept text; begin
  foreach kept in array array['mrp_run', 'mrp_item', 'mrp_demand', 'mrp_supply', 'mrp_peg'] loop
    execute format('create trigger append_only before update or delete on erp.%I for each row
                    execute function erp.refuse_change()', kept);
    execute format('create trigger append_only_truncate before truncate on erp.%I
                    execute function erp.refuse_change()', kept);
  end loop;
  foreach kept in array array['mrp_proposal', 'planning_parameter', 'planned_demand'] loop
    execute format('create trigger never_deleted before delete on erp.%I for each row execute function erp.refuse_change()', kept);
    execute format('create trigger never_truncated before truncate on erp.%I execute function erp.refuse_change()', kept);
  end loop;
end $$;
--> statement-breakpoint
-- A proposal becomes an order once, and stays as proposed.
create function erp.keep_proposal() returns trigger language plpgsql as $$
declare movable text[] := array['status', 'work_order_id', 'purchase_order_id', 'version'];
begin
  if to_jsonb(new) - movable is distinct from to_jsonb(old) - movable or old.status <> 'OPEN' then
    raise exception 'a proposal stays as proposed, and becomes an order once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger as_proposed before update on erp.mrp_proposal for each row execute function erp.keep_proposal();
--> statement-breakpoint
do $$ declare audited text; begin
  foreach audited in array array['planning_parameter', 'planned_demand'] loop
    execute format('create trigger audit after insert or update or delete on erp.%I for each row
                    execute function erp.audit_row()', audited);
  end loop;
end $$;
--> statement-breakpoint
-- As many rows as a run has would drown the trail: it keeps who firmed what.
create trigger audit after update on erp.mrp_proposal for each row execute function erp.audit_row();
--> statement-breakpoint
alter table erp.mrp_demand enable row level security;
--> statement-breakpoint
create policy staff on erp.mrp_demand to samspill_staff using (true) with check (true);
--> statement-breakpoint
grant select, insert on erp.mrp_item, erp.mrp_proposal, erp.mrp_demand, erp.mrp_supply, erp.mrp_peg, erp.planning_parameter,
  erp.planned_demand to samspill_staff;
--> statement-breakpoint
grant select on erp.mrp_run to samspill_staff;
--> statement-breakpoint
-- Who ran it and when is the database's to say.
grant insert (id, company_id, warehouse_id, ran_on, horizon, reorder_levels) on erp.mrp_run to samspill_staff;
--> statement-breakpoint
grant update (status, work_order_id, purchase_order_id, version) on erp.mrp_proposal to samspill_staff;
--> statement-breakpoint
grant update (lead_time_days, minimum_lot, lot_multiple, version) on erp.planning_parameter to samspill_staff;
--> statement-breakpoint
grant update (withdrawn, version) on erp.planned_demand to samspill_staff;

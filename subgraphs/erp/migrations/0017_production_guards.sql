-- Bills of material: one writer at a time, from the first row on, so that two can't close a cycle together and none waits for
-- one that waits for it.
create function erp.one_bom_writer() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('erp.bom'));
  return null;
end $$;
--> statement-breakpoint
create trigger one_writer before insert or update on erp.bom execute function erp.one_bom_writer();
--> statement-breakpoint
create trigger one_writer before insert on erp.bom_component execute function erp.one_bom_writer();
--> statement-breakpoint
create function erp.number_bom() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  select coalesce(max(revision), 0) + 1 into new.revision from erp.bom
   where company_id = new.company_id and product_id = new.product_id;
  new.transaction_id := pg_current_xact_id();
  return new;
end $$;
--> statement-breakpoint
create trigger numbered before insert on erp.bom for each row execute function erp.number_bom();
--> statement-breakpoint
alter table erp.bom add constraint bom_no_overlap
  exclude using gist (company_id with =, product_id with =, daterange(valid_from, valid_to, '[]') with &&) where (not withdrawn);
--> statement-breakpoint
-- A revision ends or is withdrawn; else it stays as written.
create function erp.keep_bom() returns trigger language plpgsql as $$
declare movable text[] := array['valid_to', 'withdrawn', 'version'];
begin
  if to_jsonb(new) - movable is distinct from to_jsonb(old) - movable or old.withdrawn then
    raise exception 'a revision of a bill of material stays as written' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger as_written before update on erp.bom for each row execute function erp.keep_bom();
--> statement-breakpoint
do $$ declare kept text; begin
  foreach kept in array array['bom_component', 'bom_operation'] loop
    execute format('create trigger append_only before update or delete on erp.%I for each row
                    execute function erp.refuse_change()', kept);
    execute format('create trigger append_only_truncate before truncate on erp.%I
                    execute function erp.refuse_change()', kept);
  end loop;
end $$;
--> statement-breakpoint
create trigger never_deleted before delete on erp.bom for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on erp.bom execute function erp.refuse_change();
--> statement-breakpoint
-- Lines come with their revision, in its transaction; operations are done at work centres of its company.
create function erp.check_bom_lines() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select from added join erp.bom on bom.id = added.bom_id where bom.transaction_id <> pg_current_xact_id()) then
    raise exception 'a revision of a bill of material stays as written' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger lines_of_bom after insert on erp.bom_component referencing new table as added
  for each statement execute function erp.check_bom_lines();
--> statement-breakpoint
create trigger lines_of_bom after insert on erp.bom_operation referencing new table as added
  for each statement execute function erp.check_bom_lines();
--> statement-breakpoint
create function erp.check_bom_operations() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select from added join erp.bom on bom.id = added.bom_id
               join erp.work_centre on work_centre.id = added.work_centre_id
              where work_centre.company_id <> bom.company_id) then
    raise exception 'an operation is done at a work centre of the same company' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger at_own_centre after insert on erp.bom_operation referencing new table as added
  for each statement execute function erp.check_bom_operations();
--> statement-breakpoint
-- No product is part of itself, by whatever revisions are not withdrawn, of whatever days.
create function erp.refuse_bom_cycle() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare circular uuid;
begin
  with recursive below (company_id, made, product_id) as (
    select bom.company_id, bom.product_id, added.product_id from added join erp.bom on bom.id = added.bom_id
    union
    select below.company_id, below.made, c.product_id
      from below join erp.bom b on b.product_id = below.product_id and b.company_id = below.company_id and not b.withdrawn
      join erp.bom_component c on c.bom_id = b.id)
  select made into circular from below where product_id = made limit 1;
  if circular is not null then
    raise exception 'a product would be part of itself'
      using errcode = 'check_violation', constraint = 'bom_no_cycle', table = 'bom_component', schema = 'erp',
            detail = (select sku from erp.product where id = circular);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger no_cycle after insert on erp.bom_component referencing new table as added
  for each statement execute function erp.refuse_bom_cycle();
--> statement-breakpoint
do $$ declare audited text; begin
  foreach audited in array array['work_centre', 'bom'] loop
    execute format('create trigger audit after insert or update or delete on erp.%I for each row
                    execute function erp.audit_row()', audited);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert on erp.work_centre, erp.bom, erp.bom_component, erp.bom_operation to samspill_staff;
--> statement-breakpoint
grant update (name, hourly_rate, capacity_hours, efficiency, working_days, closed_on, active, version) on erp.work_centre
  to samspill_staff;
--> statement-breakpoint
grant update (valid_to, withdrawn, version) on erp.bom to samspill_staff;

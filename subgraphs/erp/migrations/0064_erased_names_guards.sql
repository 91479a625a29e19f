-- Each module brings its own part of an erasure, so that this function need not be written anew, as functions that the
-- eraser runs, and is granted what they do:
--   erase_part_<module>(of_customer uuid) returns jsonb: blanks, and tallies what it blanked.
create or replace function erp.erase_person(of_customer uuid, receipt uuid, proof text[])
returns uuid language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  earlier uuid;
  n bigint;
  part text;
  more jsonb;
  gone jsonb := '[]';
begin
  perform 1 from customer c where c.id = of_customer for update;
  if not found then
    raise exception 'there is no such customer' using errcode = 'foreign_key_violation';
  end if;
  select e.id into earlier from erasure e where e.customer_id = of_customer;
  if found then return earlier; end if;
  if exists (select 1 from sales_order o where o.customer_id = of_customer and o.status not in ('INVOICED', 'CANCELLED')) then
    raise exception 'orders are open' using errcode = 'check_violation';
  end if;

  for part in select p.proname from pg_proc p
               where p.pronamespace = 'erp'::regnamespace and p.proname like 'erase\_part\_%' order by p.proname loop
    execute format('select erp.%I($1)', part) into more using of_customer;
    gone := gone || coalesce(more, '[]');
  end loop;
  update customer c set number = 'erased-' || right(receipt::text, 12), name = 'Erased', billing_address = '',
                        erased_at = clock_timestamp()
   where c.id = of_customer;
  update sales_order o set buyer_name = 'Erased', version = o.version + 1 where o.customer_id = of_customer;
  get diagnostics n = row_count;
  gone := gone || tally('customer', 1) || tally('sales_order', n);
  update audit_log a set before = blanked(a.record, a.before), after = blanked(a.record, a.after)
   where a.record_id = any (array(
           select of_customer
           union all select o.id from sales_order o where o.customer_id = of_customer
           union all select i.id from invoice i where i.customer_id = of_customer
           union all select p.id from payment p where p.customer_id = of_customer))
     and a.record in ('customer', 'sales_order', 'invoice', 'payment');
  get diagnostics n = row_count;
  gone := gone || tally('audit_log', n);
  -- A key whose answer is gone stays used: its input is not known again, and whoever sends it anew is refused.
  update idempotency_key k set answer = null, input_hash = ''
   where coalesce(k.answer ->> 'customerId', k.answer ->> 'id') = of_customer::text
     and k.answer ?| array['buyerName', 'buyerAddress', 'reference'];
  get diagnostics n = row_count;
  gone := gone || tally('idempotency_key', n);

  insert into erasure (id, customer_id, erased_by, request_id, blanked, kept, digests)
  values (receipt, of_customer, coalesce(nullif(current_setting('samspill.actor', true), ''), session_user),
          nullif(current_setting('samspill.request', true), ''), tallied(gone), kept_of_erased(of_customer), proof);
  return receipt;
end $$;
--> statement-breakpoint
-- What the trail and kept answers say of records that have a code and a name, such as a person's own project.
create function erp.blank_named(of_record text, ids uuid[]) returns jsonb language plpgsql as $$
declare
  gone jsonb := '[]';
  n bigint;
begin
  update erp.audit_log a
     set before = (select jsonb_object_agg(key, case when value <> 'null' and key in ('code', 'name') then '"Erased"' else value end)
                     from jsonb_each(a.before)),
         after = (select jsonb_object_agg(key, case when value <> 'null' and key in ('code', 'name') then '"Erased"' else value end)
                    from jsonb_each(a.after))
   where a.record = of_record and a.record_id = any (ids);
  get diagnostics n = row_count;
  gone := gone || erp.tally('audit_log', n);
  update erp.idempotency_key k set answer = null, input_hash = ''
   where k.answer ->> 'id' = any (ids::text[]) and k.answer ?| array['code', 'name'];
  get diagnostics n = row_count;
  return gone || erp.tally('idempotency_key', n);
end $$;
--> statement-breakpoint
create function erp.erase_part_price_lists(of_customer uuid) returns jsonb language plpgsql as $$
declare
  ids uuid[];
begin
  with blanked as (
    update erp.price_list l set code = 'erased-' || right(l.id::text, 12), name = 'Erased', version = l.version + 1
     where l.customer_id = of_customer returning l.id)
  select array_agg(id) into ids from blanked;
  return erp.tally('price_list', coalesce(cardinality(ids), 0)) || erp.blank_named('price_list', ids);
end $$;
--> statement-breakpoint
create function erp.erase_part_projects(of_customer uuid) returns jsonb language plpgsql as $$
declare
  ids uuid[];
begin
  with blanked as (
    update erp.project p set code = 'erased-' || right(p.id::text, 12), name = 'Erased', version = p.version + 1
     where p.customer_id = of_customer returning p.id)
  select array_agg(id) into ids from blanked;
  return erp.tally('project', coalesce(cardinality(ids), 0)) || erp.blank_named('project', ids);
end $$;
--> statement-breakpoint
revoke execute on function erp.blank_named(text, uuid[]), erp.erase_part_price_lists(uuid), erp.erase_part_projects(uuid)
  from public;
--> statement-breakpoint
grant execute on function erp.blank_named(text, uuid[]), erp.erase_part_price_lists(uuid), erp.erase_part_projects(uuid)
  to samspill_eraser;
--> statement-breakpoint
grant select, update (code, name, version) on erp.price_list, erp.project to samspill_eraser;
--> statement-breakpoint
do $$ declare named text; begin
  foreach named in array array['price_list', 'project'] loop
    execute format('create policy eraser on erp.%I to samspill_eraser using (true) with check (true)', named);
    execute format('drop trigger audit on erp.%I', named);
    execute format('create trigger audit after insert or update or delete on erp.%I for each row
                    when (current_user <> ''samspill_eraser'') execute function erp.audit_row()', named);
  end loop;
end $$;
--> statement-breakpoint
create trigger not_of_erased after insert on erp.project referencing new table as added
  for each statement execute function erp.refuse_erased();
--> statement-breakpoint
-- Those of who has been erased before.
do $$ declare past record; begin
  set local role samspill_eraser;
  for past in select id from erp.customer where erased_at is not null loop
    perform erp.erase_part_price_lists(past.id), erp.erase_part_projects(past.id);
  end loop;
  reset role;
end $$;

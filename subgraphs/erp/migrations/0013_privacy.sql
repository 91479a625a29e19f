-- What erases people. It owns the functions below and nothing else, no server runs under it, and it may do to each table what
-- is granted to it here, column by column: amounts, dates and who did what are beyond it.
do $$ begin
  create role samspill_eraser nologin;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$ begin
  execute format('grant samspill_eraser to %I', current_user);
exception when insufficient_privilege or internal_error then
  if not pg_has_role(current_user, 'samspill_eraser', 'member') then
    raise exception 'The role samspill_eraser exists and % is no member of it: grant samspill_eraser to %', current_user, current_user;
  end if;
end $$;
--> statement-breakpoint
grant usage on schema erp to samspill_eraser;
--> statement-breakpoint
grant select on erp.fiscal_year, erp.customer, erp.customer_account, erp.sales_order, erp.invoice, erp.payment, erp.audit_log,
  erp.idempotency_key, erp.partner_read, erp.erasure, erp.retention_rule to samspill_eraser;
--> statement-breakpoint
grant update (number, name, billing_address, erased_at) on erp.customer to samspill_eraser;
--> statement-breakpoint
grant update (buyer_name, version) on erp.sales_order to samspill_eraser;
--> statement-breakpoint
grant update (buyer_name, buyer_address) on erp.invoice to samspill_eraser;
--> statement-breakpoint
grant update (reference) on erp.payment to samspill_eraser;
--> statement-breakpoint
grant update (before, after) on erp.audit_log to samspill_eraser;
--> statement-breakpoint
grant update (answer, input_hash), delete on erp.idempotency_key to samspill_eraser;
--> statement-breakpoint
grant delete on erp.partner_read to samspill_eraser;
--> statement-breakpoint
grant insert on erp.erasure to samspill_eraser;
--> statement-breakpoint
grant update (applied_at, applied_rows) on erp.retention_rule to samspill_eraser;
--> statement-breakpoint
-- Wherever row-level security is in force, or comes to be, it must not hide from an erasure what is to be erased.
do $$ declare erased text; begin
  foreach erased in array array['customer', 'customer_account', 'sales_order', 'invoice', 'payment', 'audit_log',
                                'idempotency_key', 'partner_read', 'erasure', 'retention_rule'] loop
    execute format('create policy eraser on erp.%I to samspill_eraser using (true) with check (true)', erased);
  end loop;
end $$;
--> statement-breakpoint
alter table erp.erasure enable row level security;
--> statement-breakpoint
create policy staff on erp.erasure to samspill_staff using (true);
--> statement-breakpoint
grant select on erp.erasure, erp.retention_rule to samspill_staff;
--> statement-breakpoint
grant update (months, version) on erp.retention_rule to samspill_staff;
--> statement-breakpoint
-- What is kept stays as it is, but for what the eraser may do by its privileges.
create or replace function erp.refuse_change() returns trigger language plpgsql as $$
begin
  if current_user = 'samspill_eraser' and tg_level = 'ROW' then return coalesce(new, old); end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
-- Documents stay as issued; only what the allocations move may move, and whom they name may be blanked when the law lets go.
create or replace function erp.keep_as_issued() returns trigger language plpgsql as $$
declare movable text := tg_argv[0];
begin
  if current_user <> 'samspill_eraser' and to_jsonb(new) - movable is distinct from to_jsonb(old) - movable then
    raise exception '% stays as issued', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger append_only before update or delete on erp.erasure for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on erp.erasure execute function erp.refuse_change();
--> statement-breakpoint
-- The trail does not keep what an erasure takes away: of that the receipt tells.
do $$ declare audited text; begin
  foreach audited in array array['customer', 'sales_order', 'invoice', 'payment'] loop
    execute format('drop trigger audit on erp.%I', audited);
    execute format('create trigger audit after insert or update or delete on erp.%I for each row
                    when (current_user <> ''samspill_eraser'') execute function erp.audit_row()', audited);
  end loop;
end $$;
--> statement-breakpoint
create trigger audit after insert on erp.erasure for each row execute function erp.audit_row();
--> statement-breakpoint
-- Who was erased stays so, whatever CRM told before and is late to arrive.
create function erp.keep_erased() returns trigger language plpgsql as $$
begin
  raise exception 'the customer has been erased' using errcode = 'check_violation', constraint = 'customer_erased';
end $$;
--> statement-breakpoint
create trigger keep_erased before update on erp.customer for each row
  when (old.erased_at is not null and current_user <> 'samspill_eraser') execute function erp.keep_erased();
--> statement-breakpoint
-- The rows' foreign keys have locked the customers by now: an erasure that was under way has ended, and is seen.
create function erp.refuse_erased() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select 1 from added join customer c on c.id = added.customer_id
              where c.erased_at is not null and (tg_table_name <> 'payment' or to_jsonb(added) ->> 'reference' is not null)) then
    raise exception 'the customer has been erased' using errcode = 'check_violation', constraint = 'customer_erased';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- Money may still come for what was invoiced, without a text to it.
do $$ declare named text; begin
  foreach named in array array['sales_order', 'invoice', 'payment'] loop
    execute format('create trigger not_of_erased after insert on erp.%I referencing new table as added
                    for each statement execute function erp.refuse_erased()', named);
  end loop;
end $$;
--> statement-breakpoint
-- What the audit trail keeps of a row, without what it says of a person: which fields were changed stays, their values go.
create function erp.blanked(of_record text, content jsonb) returns jsonb language sql immutable as $$
  select jsonb_object_agg(key, case when value <> 'null' and key = any (case of_record
      when 'customer' then array['number', 'name', 'billing_address']
      when 'sales_order' then array['buyer_name']
      when 'invoice' then array['buyer_name', 'buyer_address']
      when 'payment' then array['reference']
      end) then '"Erased"' else value end)
    from jsonb_each(content)
$$;
--> statement-breakpoint
-- The last day that a document of that day must be kept: so many months after the end of its fiscal year. Null: no day is set.
create function erp.kept_until(of_record text, of_company uuid, of_day date) returns date language sql stable as $$
  select (coalesce((select f.ends_on from erp.fiscal_year f where f.company_id = of_company and of_day between f.starts_on and f.ends_on),
                   make_date(extract(year from of_day)::int, 12, 31)) + make_interval(months => r.months))::date
    from erp.retention_rule r where r.record = of_record
$$;
--> statement-breakpoint
-- Counts as a receipt shows them: added up by record, those of nothing left out.
create function erp.tallied(counts jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_agg(jsonb_build_object('record', record, 'rows', rows) order by record), '[]')
    from (select one ->> 'record' as record, sum((one ->> 'rows')::bigint) as rows
            from jsonb_array_elements(counts) one group by 1) by_record
   where rows > 0
$$;
--> statement-breakpoint
create function erp.tally(of_record text, n bigint) returns jsonb language sql immutable as $$
  select jsonb_build_array(jsonb_build_object('record', of_record, 'rows', n))
$$;
--> statement-breakpoint
-- What stays when a customer is erased: documents that the law demands, and the log of whom its data were shown to.
create function erp.kept_of_erased(of_customer uuid) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('record', k.record, 'rows', k.rows, 'basis', r.basis, 'until', k.until)), '[]')
    from (select 'invoice' as record, count(*) as rows, max(erp.kept_until('invoice', company_id, issued_on)) as until
            from erp.invoice where customer_id = of_customer and buyer_name <> 'Erased'
          union all
          select 'payment', count(*), max(erp.kept_until('payment', company_id, received_on))
            from erp.payment where customer_id = of_customer and reference is not null
          union all
          select 'partner_read', count(*),
                 (max(read_at) + (select make_interval(months => months) from erp.retention_rule where record = 'partner_read'))::date
            from erp.partner_read where customer_id = of_customer) k
    join erp.retention_rule r on r.record = k.record
   where k.rows > 0
$$;
--> statement-breakpoint
-- Erases a customer in the caller's transaction, and keeps a receipt. Once erased: that receipt, and nothing is done. Invoices and
-- payments name their buyer until the law lets go. `proof`: the digests of what the person was known by, as CRM made them.
create function erp.erase_person(of_customer uuid, receipt uuid, proof text[])
returns uuid language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  earlier uuid;
  n bigint;
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

  update customer c set number = 'erased-' || right(receipt::text, 12), name = 'Erased', billing_address = '',
                        erased_at = clock_timestamp()
   where c.id = of_customer;
  update sales_order o set buyer_name = 'Erased', version = o.version + 1 where o.customer_id = of_customer;
  get diagnostics n = row_count;
  gone := tally('customer', 1) || tally('sales_order', n);
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
-- Treats what is over its time, so many rows of each record at most, the oldest first; a dry run counts all there is. Documents
-- lose the name of a buyer who was erased, never an amount.
create function erp.apply_retention(batch int, dry_run boolean) returns table (of_record text, treated bigint)
language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  rule retention_rule;
  over timestamptz;
  ids uuid[];
  most int := case when not dry_run then batch end;
begin
  for rule in select * from retention_rule r where r.months is not null order by r.record loop
    over := now() - make_interval(months => rule.months);
    of_record := rule.record;
    treated := 0;
    case rule.record
      when 'invoice' then
        ids := array(select i.id from customer c join invoice i on i.customer_id = c.id
                      where c.erased_at is not null and i.buyer_name <> 'Erased'
                        and kept_until('invoice', i.company_id, i.issued_on) < current_date limit most);
        treated := cardinality(ids);
        if not dry_run then
          update invoice set buyer_name = 'Erased', buyer_address = '' where id = any (ids);
        end if;
      when 'payment' then
        ids := array(select p.id from customer c join payment p on p.customer_id = c.id
                      where c.erased_at is not null and p.reference is not null
                        and kept_until('payment', p.company_id, p.received_on) < current_date limit most);
        treated := cardinality(ids);
        if not dry_run then update payment set reference = null where id = any (ids); end if;
      when 'partner_read' then
        if dry_run then select count(*) into treated from partner_read where read_at < over;
        else
          delete from partner_read p using (select id from partner_read where read_at < over order by read_at limit batch) oldest
           where p.id = oldest.id;
          get diagnostics treated = row_count;
        end if;
      when 'idempotency_key' then
        if dry_run then select count(*) into treated from idempotency_key where used_at < over;
        else
          delete from idempotency_key k using (select caller, mutation, key from idempotency_key
                                                where used_at < over order by used_at limit batch) oldest
           where (k.caller, k.mutation, k.key) = (oldest.caller, oldest.mutation, oldest.key);
          get diagnostics treated = row_count;
        end if;
      else null;
    end case;
    if treated > 0 and not dry_run then
      update retention_rule r set applied_at = clock_timestamp(), applied_rows = r.applied_rows + treated where r.id = rule.id;
    end if;
    return next;
  end loop;
end $$;
--> statement-breakpoint
-- Keeps that somebody read all there is of a customer: once an hour and reader, however many pages.
create function erp.note_export(of_customer uuid) returns void
language sql security definer set search_path = erp, pg_temp as $$
  insert into audit_log (record, record_id, action, changed_by, request_id)
  select 'customer', of_customer, 'EXPORT',
         reader.name, nullif(current_setting('samspill.request', true), '')
    from (select coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) as name) reader
   where not exists (select 1 from audit_log a
                      where a.record_id = of_customer and a.action = 'EXPORT' and a.changed_by = reader.name
                        and a.changed_at > clock_timestamp() - interval '1 hour')
$$;
--> statement-breakpoint
revoke execute on function erp.erase_person(uuid, uuid, text[]), erp.apply_retention(int, boolean), erp.note_export(uuid)
  from public;
--> statement-breakpoint
grant execute on function erp.erase_person(uuid, uuid, text[]), erp.apply_retention(int, boolean), erp.note_export(uuid)
  to samspill_staff;
--> statement-breakpoint
-- To own a function in a schema takes the right to create there; it is had for this long.
grant create on schema erp to samspill_eraser;
--> statement-breakpoint
alter function erp.erase_person(uuid, uuid, text[]) owner to samspill_eraser;
--> statement-breakpoint
alter function erp.apply_retention(int, boolean) owner to samspill_eraser;
--> statement-breakpoint
revoke create on schema erp from samspill_eraser;
--> statement-breakpoint
-- Norway's Bookkeeping Act, section 13, demands what documents a sale for five years after the end of the financial year; the
-- regulation to it, section 5-1-1, that it names the buyer.
insert into erp.retention_rule (id, record, action, months, least_months, counted_from, basis)
select gen_random_uuid(), record, action, months, least_months, counted_from, basis
  from (values
    ('customer', null, null::int, null::int, null,
     'Needed to serve the customer (GDPR article 6(1)(b)); erased when asked for.'),
    ('customer_account', null, null, null, null,
     'Needed to serve the customer (GDPR article 6(1)(b)): terms and amounts, which name nobody.'),
    ('sales_order', null, null, null, null,
     'Needed to serve the customer (GDPR article 6(1)(b)); its buyer is erased when asked for, the amounts stay.'),
    ('invoice', 'BLANK', 60, 60, 'the end of the financial year it was issued in',
     'Bookkeeping Act (Norway) section 13: documentation of sales, five years after the financial year (GDPR article 6(1)(c)).'),
    ('payment', 'BLANK', 60, 60, 'the end of the financial year it was received in',
     'Bookkeeping Act (Norway) section 13: documentation of postings, five years after the financial year (GDPR article 6(1)(c)).'),
    ('journal_line', null, null, null, null,
     'Bookkeeping Act (Norway) section 13: what was posted, which names nobody (GDPR article 6(1)(c)).'),
    ('audit_log', null, null, null, null,
     'Shows who changed what (GDPR article 5(2)); blanked with the record that it is of.'),
    ('idempotency_key', 'DELETE', 1, null, 'the day it was used',
     'Lets a client repeat a request without writing twice (GDPR article 6(1)(f)).'),
    ('partner_read', 'DELETE', 24, null, 'the day it was read',
     'Shows to whom data were disclosed (GDPR articles 5(2) and 15(1)(c)).'),
    ('agreement', null, null, null, null, 'A copy of what CRM has agreed with partners of the customer; names nobody.'),
    ('erasure', null, null, null, null, 'Shows that an erasure was done (GDPR article 5(2)); names nobody.')
  ) as rule (record, action, months, least_months, counted_from, basis);
--> statement-breakpoint
-- What people change from here on.
create trigger audit after insert or update or delete on erp.retention_rule for each row execute function erp.audit_row();

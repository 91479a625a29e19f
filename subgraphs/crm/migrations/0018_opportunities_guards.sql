-- What is generated from other columns is left out of the trail.
create or replace function crm.audit_row() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  generated constant text[] := array(
    select a.attname from pg_attribute a where a.attrelid = tg_relid and a.attgenerated <> '');
  part_of text := tg_argv[0];
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - generated end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - generated end;
  any_row jsonb := coalesce(new_row, old_row);
  was jsonb := old_row;
  becomes jsonb := new_row;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(key, value) into was from jsonb_each(old_row) where new_row -> key is distinct from value;
    select jsonb_object_agg(key, value) into becomes from jsonb_each(new_row) where old_row -> key is distinct from value;
    if becomes is null then return null; end if;
    if part_of is not null then
      was := was || jsonb_build_object('id', any_row -> 'id');
      becomes := becomes || jsonb_build_object('id', any_row -> 'id');
    end if;
  end if;
  insert into crm.audit_log (record, record_id, action, before, after, changed_by, request_id)
  values (tg_table_name, (any_row ->> coalesce(part_of, 'id'))::uuid, tg_op, was, becomes,
          coalesce(nullif(current_setting('samspill.actor', true), ''), session_user),
          nullif(current_setting('samspill.request', true), ''));
  return null;
end $$;
--> statement-breakpoint
-- Each module brings its own part of an erasure, so that these functions need not be written anew, as functions that the
-- eraser runs, and is granted what they do:
--   erase_part_<module>(of_customer uuid, of_contact uuid) returns jsonb: blanks, and tallies what it blanked; all of the
--   customer's where no contact is named;
--   kept_part_<module>(of_customer uuid) returns table (record text, rows bigint, latest timestamptz): what stays;
--   retain_part_<record>(over timestamptz, batch int, dry_run boolean) returns bigint: treats what is over its time.
create or replace function crm.erase_person(of_customer uuid, of_contact uuid, sole_trader boolean, receipt uuid, proof text[])
returns uuid language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  earlier uuid;
  person boolean;
  had text;
  n bigint;
  part text;
  gone jsonb;
  more jsonb;
begin
  -- Before the customer, as whoever shares it does.
  perform 1 from partner p where p.id in (select a.partner_id from agreement a where a.customer_id = of_customer)
    order by p.id for no key update;
  select c.kind = 'PERSON' or coalesce(sole_trader, false), c.number into person, had
    from customer c where c.id = of_customer for update;
  if not found or of_contact is not null
     and not exists (select 1 from contact c where c.id = of_contact and c.customer_id = of_customer) then
    raise exception 'there is no such customer, or it has no such contact' using errcode = 'foreign_key_violation';
  end if;
  select e.id into earlier from erasure e
   where e.customer_id = of_customer and e.contact_id is not distinct from of_contact;
  if found then return earlier; end if;
  if of_contact is null and not person then
    raise exception 'an organisation is no person' using errcode = 'check_violation';
  end if;

  gone := blank_interactions(array(
    select i.id from interaction i
     where i.customer_id = of_customer and (of_contact is null or i.contact_id = of_contact
                                            or mentions(i.subject, i.body, (select known_by(of_contact))))));
  for part in select p.proname from pg_proc p
               where p.pronamespace = 'crm'::regnamespace and p.proname like 'erase\_part\_%' order by p.proname loop
    execute format('select crm.%I($1, $2)', part) into more using of_customer, of_contact;
    gone := gone || coalesce(more, '[]');
  end loop;
  update contact c set name = 'Erased', title = null, email = null, phone = null, erased_at = clock_timestamp()
   where c.customer_id = of_customer and (of_contact is null or c.id = of_contact) and c.erased_at is null;
  get diagnostics n = row_count;
  gone := gone || tally('contact', n);
  if of_contact is null then
    delete from address a where a.customer_id = of_customer;
    get diagnostics n = row_count;
    gone := gone || tally('address', n) || tally('customer', 1);
    update agreement a set revoked_at = now() where a.customer_id = of_customer and a.revoked_at is null;
    -- Those too that this transaction has ended before.
    select count(*) into n from agreement a where a.customer_id = of_customer and a.revoked_at = now()::timestamptz(3);
    gone := gone || tally('agreement', n);
    update customer c
       set number = 'erased-' || right(receipt::text, 12), name = 'Erased', organisation_number = null, email = null,
           phone = null, website = null, erased_at = clock_timestamp(), version = c.version + 1
     where c.id = of_customer;
    insert into customer_change (customer_id, version) select c.id, c.version from customer c where c.id = of_customer
        on conflict (customer_id) do update set version = excluded.version;
    update idempotency_key k set answer = null, input_hash = ''
     where coalesce(k.answer ->> 'customerId', k.answer ->> 'id') = of_customer::text
       and k.answer ?| array['name', 'subject']
        or k.answer ->> 'kind' = 'CustomerNumberTaken' and k.answer ->> 'number' = had;
    get diagnostics n = row_count;
    gone := gone || tally('idempotency_key', n);
  end if;
  update audit_log a set before = blanked(a.record, a.before), after = blanked(a.record, a.after)
   where a.record_id = of_customer
     and case when of_contact is null then a.record in ('customer', 'address', 'contact')
              else a.record = 'contact' and coalesce(a.after, a.before) ->> 'id' = of_contact::text end;
  get diagnostics n = row_count;
  gone := gone || tally('audit_log', n);

  insert into erasure (id, customer_id, contact_id, erased_by, request_id, blanked, kept, digests)
  values (receipt, of_customer, of_contact, coalesce(nullif(current_setting('samspill.actor', true), ''), session_user),
          nullif(current_setting('samspill.request', true), ''), tallied(gone),
          case when of_contact is null then kept_of_erased(of_customer) else '[]' end, proof);
  return receipt;
end $$;
--> statement-breakpoint
create or replace function crm.kept_of_erased(of_customer uuid) returns jsonb language plpgsql stable as $$
declare
  part text;
  more jsonb;
  kept jsonb;
begin
  select jsonb_agg(k) into kept from (
    select 'campaign_member' as record, count(*) as rows, max(since) as latest
      from crm.campaign_member where customer_id = of_customer
    union all
    select 'agreement', count(*), max(created_at) from crm.agreement where customer_id = of_customer
    union all
    select 'partner_read', count(*), max(read_at) from crm.partner_read where customer_id = of_customer) k;
  for part in select p.proname from pg_proc p
               where p.pronamespace = 'crm'::regnamespace and p.proname like 'kept\_part\_%' order by p.proname loop
    execute format('select jsonb_agg(k) from crm.%I($1) k', part) into more using of_customer;
    kept := kept || coalesce(more, '[]');
  end loop;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('record', k.record, 'rows', k.rows, 'basis', r.basis,
                                                 'until', (k.latest + make_interval(months => r.months))::date)), '[]')
      from jsonb_to_recordset(kept) k (record text, rows bigint, latest timestamptz)
      join crm.retention_rule r on r.record = k.record
     where k.rows > 0);
end $$;
--> statement-breakpoint
create or replace function crm.apply_retention(batch int, dry_run boolean) returns table (of_record text, treated bigint)
language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  rule retention_rule;
  over timestamptz;
  ids uuid[];
  part regprocedure;
begin
  for rule in select * from retention_rule r where r.months is not null order by r.record loop
    over := now() - make_interval(months => rule.months);
    of_record := rule.record;
    treated := 0;
    case rule.record
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
      when 'interaction' then
        ids := array(select i.id from interaction i where i.occurred_at < over and (i.subject <> 'Erased' or i.body is not null)
                      order by i.occurred_at limit case when dry_run then null else batch end);
        treated := cardinality(ids);
        if not dry_run then perform blank_interactions(ids); end if;
      else
        part := to_regprocedure(format('crm.retain_part_%s(timestamptz, int, boolean)', rule.record));
        if part is not null then
          execute format('select crm.%I($1, $2, $3)', 'retain_part_' || rule.record) into treated using over, batch, dry_run;
        end if;
    end case;
    if treated > 0 and not dry_run then
      update retention_rule r set applied_at = clock_timestamp(), applied_rows = r.applied_rows + treated where r.id = rule.id;
    end if;
    return next;
  end loop;
end $$;
--> statement-breakpoint
-- Takes those fields out of what the trail has of records.
create function crm.blank_trail(of_record text, ids uuid[], fields text[]) returns bigint language plpgsql as $$
declare
  n bigint;
begin
  update crm.audit_log a
     set before = (select jsonb_object_agg(key, case when value <> 'null' and key = any (fields) then '"Erased"' else value end)
                     from jsonb_each(a.before)),
         after = (select jsonb_object_agg(key, case when value <> 'null' and key = any (fields) then '"Erased"' else value end)
                    from jsonb_each(a.after))
   where a.record = of_record and a.record_id = any (ids);
  get diagnostics n = row_count;
  return n;
end $$;
--> statement-breakpoint
revoke execute on function crm.blank_trail(text, uuid[], text[]) from public;
--> statement-breakpoint
grant execute on function crm.blank_trail(text, uuid[], text[]) to samspill_eraser;
--> statement-breakpoint
insert into crm.opportunity_stage (stage, place, probability) values
  ('PROSPECTING', 1, 0.1), ('ENGAGING', 2, 0.25), ('PROPOSED', 3, 0.5), ('NEGOTIATING', 4, 0.75), ('WON', 5, 1), ('LOST', 6, 0);
--> statement-breakpoint
insert into crm.lost_reason (code, name) values
  ('PRICE', 'Too expensive'), ('COMPETITOR', 'Bought of a competitor'), ('NO_BUDGET', 'No budget'),
  ('NO_NEED', 'No need any more'), ('TIMING', 'Not now'), ('NO_ANSWER', 'No answer'), ('NOT_RECORDED', 'Not recorded');
--> statement-breakpoint
insert into crm.lead_source (code, name) values
  ('CAMPAIGN', 'Campaign'), ('EVENT', 'Event'), ('REFERRAL', 'Referral'), ('WEBSITE', 'Website'), ('PARTNER', 'Partner'),
  ('COLD_CALL', 'Cold call'), ('OTHER', 'Other');
--> statement-breakpoint
-- What came from elsewhere may begin where it stands, also won or lost; WON ends it.
insert into crm.lifecycle_move (lifecycle, from_state, to_state) values
  ('opportunity', null, 'PROSPECTING'), ('opportunity', null, 'ENGAGING'), ('opportunity', null, 'PROPOSED'),
  ('opportunity', null, 'NEGOTIATING'), ('opportunity', null, 'WON'), ('opportunity', null, 'LOST'),
  ('opportunity', 'PROSPECTING', 'ENGAGING'), ('opportunity', 'PROSPECTING', 'LOST'),
  ('opportunity', 'ENGAGING', 'PROSPECTING'), ('opportunity', 'ENGAGING', 'PROPOSED'),
  ('opportunity', 'ENGAGING', 'WON'), ('opportunity', 'ENGAGING', 'LOST'),
  ('opportunity', 'PROPOSED', 'ENGAGING'), ('opportunity', 'PROPOSED', 'NEGOTIATING'),
  ('opportunity', 'PROPOSED', 'WON'), ('opportunity', 'PROPOSED', 'LOST'),
  ('opportunity', 'NEGOTIATING', 'PROPOSED'), ('opportunity', 'NEGOTIATING', 'WON'), ('opportunity', 'NEGOTIATING', 'LOST'),
  ('opportunity', 'LOST', 'ENGAGING');
--> statement-breakpoint
select crm.guard_lifecycle('crm.opportunity', 'opportunity', 'stage');
--> statement-breakpoint
create trigger never_deleted before delete on crm.opportunity for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on crm.opportunity execute function crm.refuse_change();
--> statement-breakpoint
do $$ declare chosen text; begin
  foreach chosen in array array['opportunity_stage', 'lost_reason', 'lead_source'] loop
    execute format('create trigger never_deleted before delete on crm.%I for each row execute function crm.refuse_change()', chosen);
    execute format('create trigger audit after insert or update or delete on crm.%I for each row execute function crm.audit_row()', chosen);
  end loop;
end $$;
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.opportunity for each row
  when (current_user <> 'samspill_eraser') execute function crm.audit_row();
--> statement-breakpoint
create trigger not_of_erased after insert on crm.opportunity referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
create trigger not_of_erased_contact after insert on crm.opportunity referencing new table as added
  for each statement execute function crm.refuse_erased_contact();
--> statement-breakpoint
-- The row's foreign keys have locked the customer by now.
create function crm.refuse_moving_to_erased() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  if exists (select 1 from customer c where c.id = new.customer_id and c.erased_at is not null) then
    raise exception 'the customer has been erased' using errcode = 'check_violation', constraint = 'customer_erased';
  end if;
  if exists (select 1 from contact c where c.id = new.contact_id and c.erased_at is not null) then
    raise exception 'the contact has been erased' using errcode = 'check_violation', constraint = 'contact_erased';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger not_to_erased after update on crm.opportunity for each row
  when ((old.customer_id, old.contact_id) is distinct from (new.customer_id, new.contact_id))
  execute function crm.refuse_moving_to_erased();
--> statement-breakpoint
grant select, insert on crm.opportunity, crm.opportunity_line, crm.lost_reason, crm.lead_source to samspill_staff;
--> statement-breakpoint
grant select on crm.opportunity_stage to samspill_staff;
--> statement-breakpoint
grant update (name, customer_id, contact_id, owner_id, source, campaign_id, stage, value_amount, currency, probability,
  description, opened_on, expected_close_on, closed_on, lost_reason, version) on crm.opportunity to samspill_staff;
--> statement-breakpoint
grant update (probability, version) on crm.opportunity_stage to samspill_staff;
--> statement-breakpoint
grant update (name, active) on crm.lost_reason, crm.lead_source to samspill_staff;
--> statement-breakpoint
-- Lines are replaced as a whole.
grant delete on crm.opportunity_line to samspill_staff;
--> statement-breakpoint
grant select, update (name, description, version) on crm.opportunity to samspill_eraser;
--> statement-breakpoint
grant select, update (description) on crm.opportunity_line to samspill_eraser;
--> statement-breakpoint
do $$ declare closed text; begin
  foreach closed in array array['opportunity', 'opportunity_line'] loop
    execute format('alter table crm.%I enable row level security', closed);
    execute format('create policy staff on crm.%I to samspill_staff using (true) with check (true)', closed);
    execute format('create policy eraser on crm.%I to samspill_eraser using (true) with check (true)', closed);
  end loop;
end $$;
--> statement-breakpoint
-- Takes what people wrote out of opportunities; what they were worth and how they ended stays.
create function crm.erase_part_opportunity(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  ids uuid[] := array(
    select o.id from crm.opportunity o
     where o.customer_id = of_customer
       and (of_contact is null or o.contact_id = of_contact
            or crm.mentions(o.name, o.description, (select crm.known_by(of_contact)))
            or exists (select from crm.opportunity_line l where l.opportunity_id = o.id
                        and crm.mentions(l.description, null, (select crm.known_by(of_contact))))));
  n bigint;
  gone jsonb := '[]';
begin
  update crm.opportunity_line set description = case when product_id is null then 'Erased' end
   where opportunity_id = any (ids) and description is not null;
  get diagnostics n = row_count;
  gone := gone || crm.tally('opportunity_line', n);
  update crm.opportunity set name = 'Erased', description = null, version = version + 1 where id = any (ids);
  get diagnostics n = row_count;
  gone := gone || crm.tally('opportunity', n)
               || crm.tally('audit_log', crm.blank_trail('opportunity', ids, array['name', 'description']));
  update crm.idempotency_key k set answer = null, input_hash = ''
   where coalesce(k.answer ->> 'customerId', k.answer ->> 'id') = of_customer::text
     and k.answer ->> 'id' = any (ids::text[]) and k.answer ? 'name';
  get diagnostics n = row_count;
  return gone || crm.tally('idempotency_key', n);
end $$;
--> statement-breakpoint
create function crm.kept_part_opportunity(of_customer uuid) returns table (record text, rows bigint, latest timestamptz)
language sql stable as $$
  select 'opportunity', count(*), max(created_at) from crm.opportunity where customer_id = of_customer
$$;
--> statement-breakpoint
insert into crm.retention_rule (id, record, action, months, counted_from, basis) values
  (gen_random_uuid(), 'opportunity', null, null, null,
   'Needed to serve the customer (GDPR article 6(1)(b) and (f)); of an erased customer figures stay, which name nobody.');

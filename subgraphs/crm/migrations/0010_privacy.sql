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
grant usage on schema crm to samspill_eraser;
--> statement-breakpoint
grant select on crm.customer, crm.address, crm.contact, crm.interaction, crm.customer_change, crm.campaign_member, crm.partner, crm.agreement, crm.audit_log,
  crm.idempotency_key, crm.partner_read, crm.erasure, crm.retention_rule to samspill_eraser;
--> statement-breakpoint
grant update (number, name, organisation_number, email, phone, website, erased_at, version) on crm.customer to samspill_eraser;
--> statement-breakpoint
grant update (name, title, email, phone, erased_at) on crm.contact to samspill_eraser;
--> statement-breakpoint
grant update (subject, body, version) on crm.interaction to samspill_eraser;
--> statement-breakpoint
grant update (before, after) on crm.audit_log to samspill_eraser;
--> statement-breakpoint
grant update (answer, input_hash), delete on crm.idempotency_key to samspill_eraser;
--> statement-breakpoint
grant delete on crm.address, crm.partner_read to samspill_eraser;
--> statement-breakpoint
-- An agreement is ended; its partner's row is locked for that.
grant update (revoked_at) on crm.agreement to samspill_eraser;
--> statement-breakpoint
grant update (agreements_version) on crm.partner to samspill_eraser;
--> statement-breakpoint
grant insert, update (version) on crm.customer_change to samspill_eraser;
--> statement-breakpoint
grant insert on crm.erasure to samspill_eraser;
--> statement-breakpoint
grant update (applied_at, applied_rows) on crm.retention_rule to samspill_eraser;
--> statement-breakpoint
-- Wherever row-level security is in force, or comes to be, it must not hide from an erasure what is to be erased.
do $$ declare erased text; begin
  foreach erased in array array['customer', 'address', 'contact', 'interaction', 'customer_change', 'campaign_member', 'partner', 'agreement',
                                'audit_log', 'idempotency_key', 'partner_read', 'erasure', 'retention_rule'] loop
    execute format('create policy eraser on crm.%I to samspill_eraser using (true) with check (true)', erased);
  end loop;
end $$;
--> statement-breakpoint
alter table crm.erasure enable row level security;
--> statement-breakpoint
create policy staff on crm.erasure to samspill_staff using (true);
--> statement-breakpoint
grant select on crm.erasure, crm.retention_rule to samspill_staff;
--> statement-breakpoint
grant update (months, version) on crm.retention_rule to samspill_staff;
--> statement-breakpoint
-- What is kept stays as it is, but for what the eraser may do by its privileges.
create or replace function crm.refuse_change() returns trigger language plpgsql as $$
begin
  if current_user = 'samspill_eraser' and tg_level = 'ROW' then return coalesce(new, old); end if;
  raise exception '% on % is refused: its rows are kept', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
create trigger append_only before update or delete on crm.erasure for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on crm.erasure execute function crm.refuse_change();
--> statement-breakpoint
-- The trail does not keep what an erasure takes away: of that the receipt tells.
do $$ declare audited text; begin
  foreach audited in array array['customer', 'address', 'contact', 'interaction'] loop
    execute format('drop trigger audit on crm.%I', audited);
    execute format('create trigger audit after insert or update or delete on crm.%I for each row
                    when (current_user <> ''samspill_eraser'') execute function crm.audit_row(%s)',
                   audited, case when audited in ('address', 'contact') then '''customer_id''' end);
  end loop;
end $$;
--> statement-breakpoint
create trigger audit after insert on crm.erasure for each row execute function crm.audit_row('customer_id');
--> statement-breakpoint
-- Who was erased stays so.
create function crm.keep_erased() returns trigger language plpgsql as $$
begin
  raise exception 'the customer has been erased' using errcode = 'check_violation', constraint = 'customer_erased';
end $$;
--> statement-breakpoint
create trigger keep_erased before update on crm.customer for each row
  when (old.erased_at is not null and current_user <> 'samspill_eraser') execute function crm.keep_erased();
--> statement-breakpoint
create trigger keep_erased before update on crm.contact for each row
  when (old.erased_at is not null and current_user <> 'samspill_eraser') execute function crm.keep_erased();
--> statement-breakpoint
-- The rows' foreign keys have locked the customers by now: an erasure that was under way has ended, and is seen.
create function crm.refuse_erased() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  if exists (select 1 from added join customer c on c.id = added.customer_id where c.erased_at is not null) then
    raise exception 'the customer has been erased' using errcode = 'check_violation', constraint = 'customer_erased';
  end if;
  return null;
end $$;
--> statement-breakpoint
create function crm.refuse_erased_contact() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  if exists (select 1 from added join contact c on c.id = added.contact_id where c.erased_at is not null) then
    raise exception 'the contact has been erased' using errcode = 'check_violation', constraint = 'contact_erased';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger not_of_erased after insert on crm.address referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
create trigger not_of_erased after insert on crm.contact referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
create trigger not_of_erased after insert on crm.agreement referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
create trigger not_of_erased after insert on crm.interaction referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
create trigger not_of_erased_contact after insert on crm.interaction referencing new table as added
  for each statement execute function crm.refuse_erased_contact();
--> statement-breakpoint
-- Nor is it shared again.
create function crm.refuse_reopening() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  if exists (select 1 from customer c where c.id = new.customer_id and c.erased_at is not null) then
    raise exception 'the customer has been erased' using errcode = 'check_violation', constraint = 'customer_erased';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger not_reopened before update on crm.agreement for each row
  when (old.revoked_at is not null and new.revoked_at is null) execute function crm.refuse_reopening();
--> statement-breakpoint
-- By what a text may name a contact, in lower case. A single name is too common to go by.
create function crm.known_by(contact uuid) returns text[] language sql stable as $$
  select array(select lower(known) from crm.contact c, unnest(array[c.name, c.email, c.phone]) known
                where c.id = contact and c.erased_at is null
                  and (known is distinct from c.name or known ~ '\S\s+\S') and char_length(known) >= 5)
$$;
--> statement-breakpoint
create function crm.mentions(subject text, body text, known text[]) returns boolean language sql immutable as $$
  select exists (select 1 from unnest(known) one where strpos(lower(subject || ' ' || coalesce(body, '')), one) > 0)
$$;
--> statement-breakpoint
-- What the audit trail keeps of a row, without what it says of a person: which fields were changed stays, their values go.
create function crm.blanked(of_record text, content jsonb) returns jsonb language sql immutable as $$
  select jsonb_object_agg(key, case when value <> 'null' and key = any (case of_record
      when 'customer' then array['number', 'name', 'organisation_number', 'email', 'phone', 'website']
      when 'address' then array['line1', 'line2', 'city', 'region', 'postal_code']
      when 'contact' then array['name', 'title', 'email', 'phone']
      when 'interaction' then array['subject', 'body']
      end) then '"Erased"' else value end)
    from jsonb_each(content)
$$;
--> statement-breakpoint
-- Counts as a receipt shows them: added up by record, those of nothing left out.
create function crm.tallied(counts jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_agg(jsonb_build_object('record', record, 'rows', rows) order by record), '[]')
    from (select one ->> 'record' as record, sum((one ->> 'rows')::bigint) as rows
            from jsonb_array_elements(counts) one group by 1) by_record
   where rows > 0
$$;
--> statement-breakpoint
create function crm.tally(of_record text, n bigint) returns jsonb language sql immutable as $$
  select jsonb_build_array(jsonb_build_object('record', of_record, 'rows', n))
$$;
--> statement-breakpoint
-- Takes the texts out of interactions, and out of what the trail and the answers kept for idempotency keys have of them. A key
-- whose answer is gone stays used: its input is not known again, and whoever sends it anew is refused.
create function crm.blank_interactions(ids uuid[]) returns jsonb
language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  n bigint;
  gone jsonb := '[]';
begin
  update interaction set subject = 'Erased', body = null, version = version + 1
   where id = any (ids) and (subject <> 'Erased' or body is not null);
  get diagnostics n = row_count;
  gone := gone || tally('interaction', n);
  update audit_log set before = blanked(record, before), after = blanked(record, after)
   where record = 'interaction' and record_id = any (ids);
  get diagnostics n = row_count;
  gone := gone || tally('audit_log', n);
  update idempotency_key k set answer = null, input_hash = ''
    from interaction i
   where i.id = any (ids) and coalesce(k.answer ->> 'customerId', k.answer ->> 'id') = i.customer_id::text
     and k.answer ->> 'id' = i.id::text and k.answer ? 'subject';
  get diagnostics n = row_count;
  return gone || tally('idempotency_key', n);
end $$;
--> statement-breakpoint
-- Erases a customer with its contacts, or one contact, in the caller's transaction, and keeps a receipt. Once erased: that
-- receipt, and nothing is done. `proof`: the digests of what the person was known by.
create function crm.erase_person(of_customer uuid, of_contact uuid, sole_trader boolean, receipt uuid, proof text[])
returns uuid language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  earlier uuid;
  person boolean;
  n bigint;
  gone jsonb;
begin
  -- Before the customer, as whoever shares it does.
  perform 1 from partner p where p.id in (select a.partner_id from agreement a where a.customer_id = of_customer)
    order by p.id for no key update;
  select c.kind = 'PERSON' or sole_trader into person from customer c where c.id = of_customer for update;
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
       and k.answer ?| array['name', 'subject'];
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
-- What stays when a customer is erased: figures, and the log of whom its data were shown to.
create function crm.kept_of_erased(of_customer uuid) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('record', k.record, 'rows', k.rows, 'basis', r.basis,
                                               'until', (k.latest + make_interval(months => r.months))::date)), '[]')
    from (select 'campaign_member' as record, count(*) as rows, max(since) as latest
            from crm.campaign_member where customer_id = of_customer
          union all
          select 'agreement', count(*), max(created_at) from crm.agreement where customer_id = of_customer
          union all
          select 'partner_read', count(*), max(read_at) from crm.partner_read where customer_id = of_customer) k
    join crm.retention_rule r on r.record = k.record
   where k.rows > 0
$$;
--> statement-breakpoint
-- Treats what is over its time, so many rows of each record at most, the oldest first; a dry run counts all there is.
create function crm.apply_retention(batch int, dry_run boolean) returns table (of_record text, treated bigint)
language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  rule retention_rule;
  over timestamptz;
  ids uuid[];
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
      else null;
    end case;
    if treated > 0 and not dry_run then
      update retention_rule r set applied_at = clock_timestamp(), applied_rows = r.applied_rows + treated where r.id = rule.id;
    end if;
    return next;
  end loop;
end $$;
--> statement-breakpoint
-- Keeps that somebody read all there is of a customer, or of a contact: once an hour and reader, however many pages.
create function crm.note_export(of_customer uuid, of_contact uuid default null) returns void
language sql security definer set search_path = crm, pg_temp as $$
  insert into audit_log (record, record_id, action, after, changed_by, request_id)
  select 'customer', of_customer, 'EXPORT',
         case when of_contact is not null then jsonb_build_object('contact_id', of_contact) end,
         reader.name, nullif(current_setting('samspill.request', true), '')
    from (select coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) as name) reader
   where not exists (select 1 from audit_log a
                      where a.record_id = of_customer and a.action = 'EXPORT' and a.changed_by = reader.name
                        and a.after ->> 'contact_id' is not distinct from of_contact::text
                        and a.changed_at > clock_timestamp() - interval '1 hour')
$$;
--> statement-breakpoint
revoke execute on function crm.blank_interactions(uuid[]), crm.erase_person(uuid, uuid, boolean, uuid, text[]),
  crm.apply_retention(int, boolean), crm.note_export(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function crm.erase_person(uuid, uuid, boolean, uuid, text[]), crm.apply_retention(int, boolean),
  crm.note_export(uuid, uuid) to samspill_staff;
--> statement-breakpoint
-- To own a function in a schema takes the right to create there; it is had for this long.
grant create on schema crm to samspill_eraser;
--> statement-breakpoint
alter function crm.blank_interactions(uuid[]) owner to samspill_eraser;
--> statement-breakpoint
alter function crm.erase_person(uuid, uuid, boolean, uuid, text[]) owner to samspill_eraser;
--> statement-breakpoint
alter function crm.apply_retention(int, boolean) owner to samspill_eraser;
--> statement-breakpoint
revoke create on schema crm from samspill_eraser;
--> statement-breakpoint
insert into crm.retention_rule (id, record, action, months, counted_from, basis)
select gen_random_uuid(), record, action, months, counted_from, basis
  from (values
    ('customer', null, null::int, null, 'Needed to serve the customer (GDPR article 6(1)(b) and (f)); erased when asked for.'),
    ('address', null, null, null, 'Needed to serve the customer (GDPR article 6(1)(b) and (f)); erased with it.'),
    ('contact', null, null, null, 'Needed to serve the customer (GDPR article 6(1)(f)); erased with it, or when asked for.'),
    ('interaction', 'BLANK', null, 'the day it was said',
     'Needed to serve the customer (GDPR article 6(1)(b) and (f)); erased with it, or when its time is over.'),
    ('campaign_member', null, null, null, 'A figure of the campaign (GDPR article 6(1)(f)): of an erased customer it names nobody.'),
    ('agreement', null, null, null,
     'What partners were shown of the customer, and when (GDPR article 5(2)); ends when it is erased, and names nobody.'),
    ('audit_log', null, null, null, 'Shows who changed what (GDPR article 5(2)); blanked with the record that it is of.'),
    ('idempotency_key', 'DELETE', 1, 'the day it was used',
     'Lets a client repeat a request without writing twice (GDPR article 6(1)(f)).'),
    ('partner_read', 'DELETE', 24, 'the day it was read', 'Shows to whom data were disclosed (GDPR articles 5(2) and 15(1)(c)).'),
    ('erasure', null, null, null, 'Shows that an erasure was done (GDPR article 5(2)); names nobody.')
  ) as rule (record, action, months, counted_from, basis);
--> statement-breakpoint
-- What people change from here on.
create trigger audit after insert or update or delete on crm.retention_rule for each row execute function crm.audit_row();

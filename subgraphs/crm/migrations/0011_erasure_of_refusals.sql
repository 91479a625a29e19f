-- As before, and out of the answers kept for idempotency keys also those that refused to give the customer's number twice.
create or replace function crm.erase_person(of_customer uuid, of_contact uuid, sole_trader boolean, receipt uuid, proof text[])
returns uuid language plpgsql security definer set search_path = crm, pg_temp as $$
declare
  earlier uuid;
  person boolean;
  had text;
  n bigint;
  gone jsonb;
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

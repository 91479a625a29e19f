-- A text's words as they are looked for: letters and digits, one space between; `A/S`, `S.p.A.` and `O'Brien` are one word
-- each. Of what `fold` has made.
create function crm.words(folded text) returns text language sql immutable strict parallel safe
as $$ select btrim(regexp_replace(regexp_replace(regexp_replace(folded, '[''’`]', '', 'g'),
                                                 '(\m[[:alnum:]])[./](?=[[:alnum:]]\M)' collate "und-x-icu", '\1', 'g'),
                                  '[^[:alnum:]]+' collate "und-x-icu", ' ', 'g')) $$;
--> statement-breakpoint
-- The words from that one on; null where there are fewer.
create function crm.from_word(folded text, place int) returns text language sql immutable strict parallel safe
as $$ select substring(crm.words(folded) from '^(?:\S+ ){' || place - 1 || '}(\S.*)$') $$;
--> statement-breakpoint
-- What tells numbers apart that are written in several ways: letters and digits.
create function crm.code_key(code text) returns text language sql immutable strict parallel safe
as $$ select lower(regexp_replace(code, '[^A-Za-z0-9]', '', 'g')) $$;
--> statement-breakpoint
create index customer_number_begins on crm.customer ((lower(number) collate "C"));
--> statement-breakpoint
create index customer_organisation_number_begins on crm.customer ((crm.code_key(organisation_number) collate "C"));
--> statement-breakpoint
create index customer_words on crm.customer ((crm.words(name_folded) collate "C"));
--> statement-breakpoint
create index customer_from_word_2 on crm.customer ((crm.from_word(name_folded, 2) collate "C"));
--> statement-breakpoint
create index customer_from_word_3 on crm.customer ((crm.from_word(name_folded, 3) collate "C"));
--> statement-breakpoint
create index customer_from_word_4 on crm.customer ((crm.from_word(name_folded, 4) collate "C"));
--> statement-breakpoint
create index contact_words on crm.contact ((crm.words(crm.fold(name)) collate "C"));
--> statement-breakpoint
create index contact_from_word_2 on crm.contact ((crm.from_word(crm.fold(name), 2) collate "C"));
--> statement-breakpoint
create index contact_from_word_3 on crm.contact ((crm.from_word(crm.fold(name), 3) collate "C"));
--> statement-breakpoint
create index contact_name_similar on crm.contact using gin (crm.fold(name) gin_trgm_ops);
--> statement-breakpoint
-- Customers and contacts whose names are spelt much like a text, likest first.
create function crm.similar_names(text text, most int)
returns table (customer_id uuid, contact_id uuid, likeness real) language sql stable
set pg_trgm.word_similarity_threshold = 0.45 as $$
  (select c.id, null::uuid, public.word_similarity(crm.fold($1), c.name_folded) as likeness
     from crm.customer c where c.name_folded operator(public.%>) crm.fold($1) order by 3 desc, c.name, c.id limit $2)
  union all
  (select c.customer_id, c.id, public.word_similarity(crm.fold($1), crm.fold(c.name))
     from crm.contact c where crm.fold(c.name) operator(public.%>) crm.fold($1) order by 3 desc, c.name, c.id limit $2)
  order by 3 desc, 2 nulls first, 1 limit $2
$$;
--> statement-breakpoint
insert into crm.contact_point (id, customer_id, contact_id, kind, place, written, normal)
select gen_random_uuid(), customer_id, contact_id, 'EMAIL', 0, email, lower(email)
  from (select id as customer_id, null::uuid as contact_id, email from crm.customer
        union all select customer_id, id, email from crm.contact) known
 where email is not null;
--> statement-breakpoint
insert into crm.contact_point (id, customer_id, contact_id, kind, place, written, normal, national)
select gen_random_uuid(), customer_id, contact_id, 'TELEPHONE', 0, phone,
       substring(regexp_replace(regexp_replace(phone, '^\s*00', '+'), '[^0-9+]', '', 'g') from '^\+[1-9][0-9]{4,14}$'),
       nullif(ltrim(regexp_replace(phone, '[^0-9]', '', 'g'), '0'), '')
  from (select id as customer_id, null::uuid as contact_id, phone from crm.customer
        union all select customer_id, id, phone from crm.contact) known
 where phone is not null;
--> statement-breakpoint
grant select, insert, delete on crm.contact_point to samspill_staff;
--> statement-breakpoint
grant update (tags) on crm.customer to samspill_staff;
--> statement-breakpoint
grant update (name, title, email, phone, version) on crm.contact to samspill_staff;
--> statement-breakpoint
grant select, delete on crm.contact_point to samspill_eraser;
--> statement-breakpoint
grant update (tags) on crm.customer to samspill_eraser;
--> statement-breakpoint
alter table crm.contact_point enable row level security;
--> statement-breakpoint
create policy staff on crm.contact_point to samspill_staff using (true) with check (true);
--> statement-breakpoint
create policy eraser on crm.contact_point to samspill_eraser using (true) with check (true);
--> statement-breakpoint
create trigger not_of_erased after insert on crm.contact_point referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
create trigger not_of_erased_contact after insert on crm.contact_point referencing new table as added
  for each statement execute function crm.refuse_erased_contact();
--> statement-breakpoint
-- The first is the record's own, whose change is kept.
create trigger audit_added after insert on crm.contact_point for each row
  when (new.place > 0) execute function crm.audit_row('customer_id');
--> statement-breakpoint
create trigger audit_gone after delete on crm.contact_point for each row
  when (old.place > 0 and current_user <> 'samspill_eraser') execute function crm.audit_row('customer_id');
--> statement-breakpoint
-- By what a text may name a contact, all its addresses and numbers among it.
create or replace function crm.known_by(contact uuid) returns text[] language sql stable as $$
  select array(select lower(known)
                 from crm.contact c, unnest(array[c.name, c.email, c.phone] || array(
                        select p.written from crm.contact_point p where p.contact_id = c.id)) known
                where c.id = contact and c.erased_at is null
                  and (known is distinct from c.name or known ~ '\S\s+\S') and char_length(known) >= 5)
$$;
--> statement-breakpoint
-- By its name after the parts that look contacts up by `known_by`.
create function crm.erase_part_whereabouts(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  erased constant jsonb := '{"written": "Erased", "normal": "Erased", "national": "Erased"}';
  n bigint;
  gone jsonb;
begin
  delete from crm.contact_point p
   where p.customer_id = of_customer and (of_contact is null or p.contact_id = of_contact);
  get diagnostics n = row_count;
  gone := crm.tally('contact_point', n);
  update crm.audit_log a set before = a.before || erased, after = a.after || erased
   where a.record = 'contact_point' and a.record_id = of_customer
     and (of_contact is null or coalesce(a.after, a.before) ->> 'contact_id' = of_contact::text);
  get diagnostics n = row_count;
  gone := gone || crm.tally('audit_log', n);
  if of_contact is not null then return gone; end if;
  update crm.customer c set tags = '{}' where c.id = of_customer and c.tags <> '{}';
  update crm.audit_log a
     set before = case when a.before ? 'tags' then a.before || '{"tags": "Erased"}' else a.before end,
         after = case when a.after ? 'tags' then a.after || '{"tags": "Erased"}' else a.after end
   where a.record = 'customer' and a.record_id = of_customer;
  return gone;
end $$;
--> statement-breakpoint
revoke execute on function crm.erase_part_whereabouts(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function crm.erase_part_whereabouts(uuid, uuid) to samspill_eraser;
--> statement-breakpoint
insert into crm.retention_rule (id, record, basis)
values (gen_random_uuid(), 'contact_point', 'Needed to serve the customer (GDPR article 6(1)(b) and (f)); erased with it, or with the contact.');

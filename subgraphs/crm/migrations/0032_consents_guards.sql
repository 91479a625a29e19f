insert into crm.consent_purpose (code, name) values
  ('MARKETING', 'Offers and advertising'), ('NEWSLETTER', 'Newsletter'), ('EVENTS', 'Invitations to events'),
  ('SURVEYS', 'Surveys'), ('PROFILING', 'Offers by what was bought');
--> statement-breakpoint
-- Who starts a campaign holds off all that are about to write consents, and waits for those who have: what it does not see is
-- written after it, and sees it. Before anything else is locked.
create function crm.enter_consents() returns void language sql as $$
  select pg_advisory_xact_lock_shared(hashtextextended('samspill crm consents', 0))
$$;
--> statement-breakpoint
create function crm.hold_off_consents() returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('samspill crm consents', 0))
$$;
--> statement-breakpoint
create function crm.enter_consents_first() returns trigger language plpgsql as $$
begin
  perform crm.enter_consents();
  return null;
end $$;
--> statement-breakpoint
create trigger enter_first before insert on crm.consent for each statement execute function crm.enter_consents_first();
--> statement-breakpoint
create trigger not_of_erased after insert on crm.consent referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
create trigger not_of_erased_contact after insert on crm.consent referencing new table as added
  for each statement execute function crm.refuse_erased_contact();
--> statement-breakpoint
create trigger append_only before update or delete on crm.consent for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on crm.consent execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_deleted before delete on crm.consent_purpose for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.consent_purpose for each row execute function crm.audit_row();
--> statement-breakpoint
grant select, insert on crm.consent, crm.consent_purpose to samspill_staff;
--> statement-breakpoint
grant update (name, active) on crm.consent_purpose to samspill_staff;
--> statement-breakpoint
grant select, insert, update (proof, proof_file_id) on crm.consent to samspill_eraser;
--> statement-breakpoint
alter table crm.consent enable row level security;
--> statement-breakpoint
create policy staff on crm.consent to samspill_staff using (true) with check (true);
--> statement-breakpoint
create policy eraser on crm.consent to samspill_eraser using (true) with check (true);
--> statement-breakpoint
-- Whoever is erased takes back all that was given. That, and what was taken back before, stays, without proof.
create function crm.erase_part_consents(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  n bigint;
begin
  insert into crm.consent (id, customer_id, contact_id, channel, purpose, state, said_at, how)
  select gen_random_uuid(), h.customer_id, h.contact_id, h.channel, h.purpose, 'WITHDRAWN',
         greatest(clock_timestamp(), h.said_at + interval '1 millisecond'), 'ERASURE'
    from (select distinct on (c.contact_id, c.channel, c.purpose) c.* from crm.consent c
           where c.customer_id = of_customer and (of_contact is null or c.contact_id = of_contact)
           order by c.contact_id, c.channel, c.purpose, c.said_at desc, c.id desc) h
    left join crm.contact o on o.id = h.contact_id
   where h.state = 'GIVEN' and o.erased_at is null;
  update crm.consent c set proof = null, proof_file_id = null
   where c.customer_id = of_customer and (of_contact is null or c.contact_id = of_contact)
     and (c.proof is not null or c.proof_file_id is not null);
  get diagnostics n = row_count;
  return crm.tally('consent', n);
end $$;
--> statement-breakpoint
revoke execute on function crm.erase_part_consents(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function crm.erase_part_consents(uuid, uuid) to samspill_eraser;
--> statement-breakpoint
create function crm.kept_part_consents(of_customer uuid) returns table (record text, rows bigint, latest timestamptz)
language sql stable as $$
  select 'consent', count(*), max(said_at) from crm.consent where customer_id = of_customer
$$;
--> statement-breakpoint
insert into crm.retention_rule (id, record, basis)
values (gen_random_uuid(), 'consent', 'That consent was given has to be shown (GDPR article 7(1)), and that it was taken back or objected to has to be respected for good (articles 7(3) and 21(3)); of an erased person it stays without proof, so that an old list does not bring it back.');

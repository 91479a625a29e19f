create trigger audit after insert or update or delete on crm.segment for each row execute function crm.audit_row();
--> statement-breakpoint
create trigger never_deleted before delete on crm.segment for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.segment_member for each row
  when (current_user <> 'samspill_eraser') execute function crm.audit_row('customer_id');
--> statement-breakpoint
create trigger not_of_erased after insert on crm.segment_member referencing new table as added
  for each statement execute function crm.refuse_erased();
--> statement-breakpoint
create function crm.require_fixed_segment() returns trigger language plpgsql security definer set search_path = crm, pg_temp as $$
begin
  if exists (select 1 from added join segment s on s.id = added.segment_id where s.kind <> 'FIXED') then
    raise exception 'a segment by rule has its members by its rule' using errcode = 'check_violation', constraint = 'segment_member_of_fixed';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger of_fixed after insert on crm.segment_member referencing new table as added
  for each statement execute function crm.require_fixed_segment();
--> statement-breakpoint
grant select, insert on crm.segment, crm.segment_member to samspill_staff;
--> statement-breakpoint
grant update (name, description, rule, version) on crm.segment to samspill_staff;
--> statement-breakpoint
grant delete on crm.segment_member to samspill_staff;
--> statement-breakpoint
grant select, delete on crm.segment_member to samspill_eraser;
--> statement-breakpoint
alter table crm.segment_member enable row level security;
--> statement-breakpoint
create policy staff on crm.segment_member to samspill_staff using (true) with check (true);
--> statement-breakpoint
create policy eraser on crm.segment_member to samspill_eraser using (true) with check (true);
--> statement-breakpoint
create function crm.erase_part_segments(of_customer uuid, of_contact uuid) returns jsonb language plpgsql as $$
declare
  n bigint;
begin
  if of_contact is not null then return '[]'; end if;
  delete from crm.segment_member m where m.customer_id = of_customer;
  get diagnostics n = row_count;
  return crm.tally('segment_member', n);
end $$;
--> statement-breakpoint
revoke execute on function crm.erase_part_segments(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function crm.erase_part_segments(uuid, uuid) to samspill_eraser;
--> statement-breakpoint
insert into crm.retention_rule (id, record, basis)
values (gen_random_uuid(), 'segment_member', 'To tell customers apart who are served alike (GDPR article 6(1)(f)); deleted with the customer.');

-- What partners' statements run under: owns nothing, can't bypass row-level security, and is granted table by table.
do $$ begin
  create role samspill_partner nologin;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$ begin
  execute format('grant samspill_partner to %I', current_user);
exception when insufficient_privilege or internal_error then
  if not pg_has_role(current_user, 'samspill_partner', 'member') then
    raise exception 'The role samspill_partner exists and % is no member of it: grant samspill_partner to %', current_user, current_user;
  end if;
end $$;
--> statement-breakpoint
-- The partner that this transaction is for. Unset it is null, and equal to no partner: after a transaction that had set it,
-- the setting reads as an empty text.
create function crm.partner() returns uuid language sql stable parallel safe
as $$ select nullif(current_setting('samspill.partner', true), '')::uuid $$;
--> statement-breakpoint
grant usage on schema crm to samspill_partner;
--> statement-breakpoint
alter table crm.partner_read enable row level security;
--> statement-breakpoint
create policy staff on crm.partner_read to samspill_staff using (true);
--> statement-breakpoint
create policy own on crm.partner_read for insert to samspill_partner with check (partner_id = crm.partner());
--> statement-breakpoint
grant select on crm.partner_read to samspill_staff;
--> statement-breakpoint
-- It is told what it may tell: not to read what has been kept.
grant insert (partner_id, subject, customer_id, what, request_id) on crm.partner_read to samspill_partner;
--> statement-breakpoint
create trigger append_only before update or delete on crm.partner_read for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on crm.partner_read execute function crm.refuse_change();

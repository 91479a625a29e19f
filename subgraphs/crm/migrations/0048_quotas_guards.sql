create trigger audit after insert or update or delete on crm.quota for each row execute function crm.audit_row();
--> statement-breakpoint
create trigger never_deleted before delete on crm.quota for each row execute function crm.refuse_change();
--> statement-breakpoint
grant select, insert, update (amount, version) on crm.quota to samspill_staff;

-- Pay is added to and never changed.
create trigger append_only before update or delete on erp.employee_pay for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on erp.employee_pay execute function erp.refuse_change();
--> statement-breakpoint
create trigger audit after insert on erp.employee_pay for each row execute function erp.audit_row();
--> statement-breakpoint
grant select on erp.employee_pay to samspill_staff;
--> statement-breakpoint
-- Who set it and when is the database's to say.
grant insert (id, employee_id, valid_from, amount, currency) on erp.employee_pay to samspill_staff;

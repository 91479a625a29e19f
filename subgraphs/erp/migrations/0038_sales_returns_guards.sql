create trigger append_only before update or delete on erp.sales_return_credit_note for each row
  execute function erp.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on erp.sales_return_credit_note execute function erp.refuse_change();
--> statement-breakpoint
alter table erp.sales_return_credit_note enable row level security;
--> statement-breakpoint
create policy staff on erp.sales_return_credit_note to samspill_staff using (true) with check (true);
--> statement-breakpoint
grant select, insert on erp.sales_return_credit_note to samspill_staff;

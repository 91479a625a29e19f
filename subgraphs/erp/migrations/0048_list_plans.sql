DROP INDEX "erp"."journal_line_cost_centre";--> statement-breakpoint
DROP INDEX "erp"."journal_line_project";--> statement-breakpoint
CREATE INDEX "journal_entry_number_part" ON "erp"."journal_entry" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "journal_entry_of_source" ON "erp"."journal_entry" USING btree ("company_id","source","posted_on","id");--> statement-breakpoint
CREATE INDEX "payment_open" ON "erp"."payment" USING btree ("company_id","received_on","id") WHERE unallocated > 0;--> statement-breakpoint
CREATE INDEX "invoice_open_issued" ON "erp"."invoice" USING btree ("company_id","issued_on","id") WHERE outstanding > 0;--> statement-breakpoint
CREATE INDEX "invoice_open_due" ON "erp"."invoice" USING btree ("company_id","due_on","id") WHERE outstanding > 0;--> statement-breakpoint
CREATE INDEX "invoice_partly_paid" ON "erp"."invoice" USING btree ("company_id","issued_on","id") WHERE outstanding > 0 and outstanding < total;--> statement-breakpoint
CREATE INDEX "sales_order_currency" ON "erp"."sales_order" USING btree ("company_id","currency","ordered_on","id");--> statement-breakpoint
CREATE INDEX "journal_line_cost_centre" ON "erp"."journal_line" USING btree ("cost_centre_id","posted_on","entry_id") WHERE cost_centre_id is not null;--> statement-breakpoint
CREATE INDEX "journal_line_project" ON "erp"."journal_line" USING btree ("project_id","posted_on","entry_id") WHERE project_id is not null;
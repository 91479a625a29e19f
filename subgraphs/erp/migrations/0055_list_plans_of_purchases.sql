CREATE INDEX "supplier_invoice_currency" ON "erp"."supplier_invoice" USING btree ("company_id","currency","invoiced_on","id");--> statement-breakpoint
CREATE INDEX "supplier_invoice_kind_on" ON "erp"."supplier_invoice" USING btree ("company_id","kind","invoiced_on","id");--> statement-breakpoint
CREATE INDEX "purchase_order_currency" ON "erp"."purchase_order" USING btree ("company_id","currency","ordered_on","id");--> statement-breakpoint
CREATE INDEX "booking_taken" ON "erp"."booking" USING gist (tstzrange("starts_at", "ends_at"));--> statement-breakpoint
CREATE INDEX "booking_cancelled" ON "erp"."booking" USING btree ("starts_at","id") WHERE cancelled_at is not null;--> statement-breakpoint
ALTER TABLE "erp"."sales_order" ADD CONSTRAINT "sales_order_required" CHECK ("erp"."sales_order"."required_on" >= "erp"."sales_order"."ordered_on");
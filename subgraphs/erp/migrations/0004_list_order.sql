-- ORDER BY x DESC puts nulls first: an index declared DESC NULLS LAST serves neither direction of it, a plain one serves both.
-- Numbers and codes sort byte by byte, whatever the order of the database that a URL names.
DROP INDEX "erp"."journal_entry_posted_on";--> statement-breakpoint
DROP INDEX "erp"."invoice_issued_on";--> statement-breakpoint
DROP INDEX "erp"."invoice_due_on";--> statement-breakpoint
DROP INDEX "erp"."invoice_total_amount";--> statement-breakpoint
DROP INDEX "erp"."invoice_outstanding_amount";--> statement-breakpoint
DROP INDEX "erp"."invoice_customer";--> statement-breakpoint
DROP INDEX "erp"."payment_received_on";--> statement-breakpoint
DROP INDEX "erp"."payment_customer";--> statement-breakpoint
DROP INDEX "erp"."sales_order_ordered_on";--> statement-breakpoint
DROP INDEX "erp"."sales_order_total_amount";--> statement-breakpoint
DROP INDEX "erp"."sales_order_customer";--> statement-breakpoint
DROP INDEX "erp"."sales_order_campaign";--> statement-breakpoint
DROP INDEX "erp"."stock_movement_recorded";--> statement-breakpoint
DROP INDEX "erp"."stock_movement_product";--> statement-breakpoint
ALTER TABLE "erp"."company" ALTER COLUMN "code" SET DATA TYPE text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" ALTER COLUMN "number" SET DATA TYPE text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."ledger_account" ALTER COLUMN "number" SET DATA TYPE text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."invoice" ALTER COLUMN "number" SET DATA TYPE text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."payment" ALTER COLUMN "number" SET DATA TYPE text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."customer" ALTER COLUMN "number" SET DATA TYPE text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."supplier" ALTER COLUMN "number" SET DATA TYPE text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."employee" ALTER COLUMN "number" SET DATA TYPE text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."delivery" ALTER COLUMN "number" SET DATA TYPE text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."sales_order" ALTER COLUMN "number" SET DATA TYPE text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."product" ALTER COLUMN "sku" SET DATA TYPE text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."warehouse" ALTER COLUMN "code" SET DATA TYPE text collate "C";--> statement-breakpoint
CREATE INDEX "invoice_number_part" ON "erp"."invoice" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "sales_order_salesperson" ON "erp"."sales_order" USING btree ("salesperson_id","ordered_on","id");--> statement-breakpoint
CREATE INDEX "sales_order_number_part" ON "erp"."sales_order" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "product_sku_part" ON "erp"."product" USING gin ("sku" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "journal_entry_posted_on" ON "erp"."journal_entry" USING btree ("company_id","posted_on","id");--> statement-breakpoint
CREATE INDEX "invoice_issued_on" ON "erp"."invoice" USING btree ("company_id","issued_on","id");--> statement-breakpoint
CREATE INDEX "invoice_due_on" ON "erp"."invoice" USING btree ("company_id","due_on","id");--> statement-breakpoint
CREATE INDEX "invoice_total_amount" ON "erp"."invoice" USING btree ("company_id","total","id");--> statement-breakpoint
CREATE INDEX "invoice_outstanding_amount" ON "erp"."invoice" USING btree ("company_id","outstanding","id");--> statement-breakpoint
CREATE INDEX "invoice_customer" ON "erp"."invoice" USING btree ("customer_id","issued_on","id");--> statement-breakpoint
CREATE INDEX "payment_received_on" ON "erp"."payment" USING btree ("company_id","received_on","id");--> statement-breakpoint
CREATE INDEX "payment_customer" ON "erp"."payment" USING btree ("customer_id","received_on","id");--> statement-breakpoint
CREATE INDEX "sales_order_ordered_on" ON "erp"."sales_order" USING btree ("company_id","ordered_on","id");--> statement-breakpoint
CREATE INDEX "sales_order_total_amount" ON "erp"."sales_order" USING btree ("company_id","total","id");--> statement-breakpoint
CREATE INDEX "sales_order_customer" ON "erp"."sales_order" USING btree ("customer_id","ordered_on","id");--> statement-breakpoint
CREATE INDEX "sales_order_campaign" ON "erp"."sales_order" USING btree ("campaign_id","ordered_on","id") WHERE campaign_id is not null;--> statement-breakpoint
CREATE INDEX "stock_movement_recorded" ON "erp"."stock_movement" USING btree ("recorded_at","id");--> statement-breakpoint
CREATE INDEX "stock_movement_product" ON "erp"."stock_movement" USING btree ("product_id","recorded_at","id");
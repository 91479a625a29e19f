ALTER TABLE "erp"."supplier_invoice_line" ADD COLUMN "project_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."supplier_invoice_line" ADD CONSTRAINT "supplier_invoice_line_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "erp"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "supplier_invoice_supplier_due" ON "erp"."supplier_invoice" USING btree ("supplier_id","due_on","id");--> statement-breakpoint
CREATE INDEX "supplier_payment_number_part" ON "erp"."supplier_payment" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "supplier_payment_reference_part" ON "erp"."supplier_payment" USING gin ("reference" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "goods_receipt_number_part" ON "erp"."goods_receipt" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "goods_receipt_delivery_note_part" ON "erp"."goods_receipt" USING gin ("delivery_note" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "erp"."supplier_invoice" ADD CONSTRAINT "supplier_invoice_cancelled" CHECK ("erp"."supplier_invoice"."posted_at" is null or "erp"."supplier_invoice"."cancelled_on" >= "erp"."supplier_invoice"."posted_on");
CREATE TABLE "erp"."sales_return_credit_note" (
	"credit_note_id" uuid PRIMARY KEY NOT NULL,
	"return_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "erp"."sales_return_credit_note" ADD CONSTRAINT "sales_return_credit_note_credit_note_id_credit_note_id_fk" FOREIGN KEY ("credit_note_id") REFERENCES "erp"."credit_note"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_return_credit_note" ADD CONSTRAINT "sales_return_credit_note_return_id_sales_return_id_fk" FOREIGN KEY ("return_id") REFERENCES "erp"."sales_return"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sales_return_credit_note_return" ON "erp"."sales_return_credit_note" USING btree ("return_id");
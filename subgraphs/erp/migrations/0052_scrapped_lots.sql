CREATE TABLE "erp"."sales_return_scrap" (
	"return_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"lot_id" uuid NOT NULL,
	"quantity" numeric NOT NULL,
	CONSTRAINT "sales_return_scrap_return_id_line_number_lot_id_pk" PRIMARY KEY("return_id","line_number","lot_id"),
	CONSTRAINT "sales_return_scrap_quantity" CHECK ("erp"."sales_return_scrap"."quantity" > 0)
);
--> statement-breakpoint
ALTER TABLE "erp"."sales_return_scrap" ADD CONSTRAINT "sales_return_scrap_lot_id_lot_id_fk" FOREIGN KEY ("lot_id") REFERENCES "erp"."lot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_return_scrap" ADD CONSTRAINT "sales_return_scrap_line" FOREIGN KEY ("return_id","line_number") REFERENCES "erp"."sales_return_line"("return_id","line_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sales_return_scrap_lot" ON "erp"."sales_return_scrap" USING btree ("lot_id");
CREATE TABLE "erp"."sales_order_line_before" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "erp"."sales_order_line_before_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"order_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"quantity" numeric NOT NULL,
	"net" numeric NOT NULL,
	"cancelled" numeric NOT NULL,
	"since" timestamp(3) with time zone,
	"until" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" ADD COLUMN "changed_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line_before" ADD CONSTRAINT "sales_order_line_before_order_id_sales_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "erp"."sales_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line_before" ADD CONSTRAINT "sales_order_line_before_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sales_order_line_before_order" ON "erp"."sales_order_line_before" USING btree ("order_id","until");
CREATE TABLE "erp"."stock_promise" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "erp"."stock_promise_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"product_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"source_id" uuid,
	"quantity" numeric NOT NULL,
	"promised_on" date NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "stock_promise_kind" CHECK ("erp"."stock_promise"."kind" in ('RESERVED', 'INCOMING')),
	CONSTRAINT "stock_promise_quantity" CHECK ("erp"."stock_promise"."quantity" <> 0)
);
--> statement-breakpoint
ALTER TABLE "erp"."stock_promise" ADD CONSTRAINT "stock_promise_level" FOREIGN KEY ("product_id","warehouse_id") REFERENCES "erp"."stock_level"("product_id","warehouse_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stock_promise_place" ON "erp"."stock_promise" USING btree ("product_id","warehouse_id","promised_on");--> statement-breakpoint
CREATE INDEX "stock_promise_source" ON "erp"."stock_promise" USING btree ("source_id","product_id");
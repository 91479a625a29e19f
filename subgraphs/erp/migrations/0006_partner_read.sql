CREATE TABLE "erp"."partner_read" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "erp"."partner_read_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"partner_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"customer_id" uuid NOT NULL,
	"what" text[] NOT NULL,
	"request_id" text NOT NULL,
	"read_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "partner_read_customer_id_id_index" ON "erp"."partner_read" USING btree ("customer_id","id");--> statement-breakpoint
CREATE INDEX "partner_read_partner_id_id_index" ON "erp"."partner_read" USING btree ("partner_id","id");
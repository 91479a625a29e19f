CREATE TABLE "erp"."erasure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"contact_id" uuid,
	"erased_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"erased_by" text NOT NULL,
	"request_id" text,
	"blanked" jsonb NOT NULL,
	"kept" jsonb NOT NULL,
	"digests" text[] NOT NULL,
	CONSTRAINT "erasure_once" UNIQUE NULLS NOT DISTINCT("customer_id","contact_id")
);
--> statement-breakpoint
CREATE TABLE "erp"."retention_rule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record" text NOT NULL,
	"action" text,
	"months" integer,
	"least_months" integer,
	"counted_from" text,
	"basis" text NOT NULL,
	"applied_at" timestamp(3) with time zone,
	"applied_rows" bigint DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "retention_rule_record" UNIQUE("record"),
	CONSTRAINT "retention_rule_action" CHECK ("erp"."retention_rule"."action" in ('DELETE', 'BLANK')),
	CONSTRAINT "retention_rule_months" CHECK ("erp"."retention_rule"."months" between coalesce("erp"."retention_rule"."least_months", 1) and 1200),
	CONSTRAINT "retention_rule_has_action" CHECK ("erp"."retention_rule"."action" is not null and "erp"."retention_rule"."counted_from" is not null or "erp"."retention_rule"."months" is null)
);
--> statement-breakpoint
ALTER TABLE "erp"."customer" ADD COLUMN "erased_at" timestamp(3) with time zone;--> statement-breakpoint
CREATE INDEX "erasure_erased_at" ON "erp"."erasure" USING btree ("erased_at","id");--> statement-breakpoint
CREATE INDEX "erasure_digests" ON "erp"."erasure" USING gin ("digests");--> statement-breakpoint
CREATE INDEX "idempotency_key_used_at" ON "erp"."idempotency_key" USING btree ("used_at");--> statement-breakpoint
CREATE INDEX "idempotency_key_about" ON "erp"."idempotency_key" USING btree ((coalesce(answer ->> 'customerId', answer ->> 'id')));--> statement-breakpoint
CREATE INDEX "partner_read_read_at" ON "erp"."partner_read" USING btree ("read_at");--> statement-breakpoint
CREATE INDEX "journal_line_customer" ON "erp"."journal_line" USING btree ("customer_id","entry_id") WHERE customer_id is not null;--> statement-breakpoint
CREATE INDEX "customer_erased" ON "erp"."customer" USING btree ("id") WHERE erased_at is not null;
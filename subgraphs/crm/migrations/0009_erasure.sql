CREATE TABLE "crm"."erasure" (
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
CREATE TABLE "crm"."retention_rule" (
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
	CONSTRAINT "retention_rule_action" CHECK ("crm"."retention_rule"."action" in ('DELETE', 'BLANK')),
	CONSTRAINT "retention_rule_months" CHECK ("crm"."retention_rule"."months" between coalesce("crm"."retention_rule"."least_months", 1) and 1200),
	CONSTRAINT "retention_rule_has_action" CHECK ("crm"."retention_rule"."action" is not null and "crm"."retention_rule"."counted_from" is not null or "crm"."retention_rule"."months" is null)
);
--> statement-breakpoint
ALTER TABLE "crm"."contact" ADD COLUMN "erased_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "crm"."customer" ADD COLUMN "erased_at" timestamp(3) with time zone;--> statement-breakpoint
CREATE INDEX "erasure_erased_at" ON "crm"."erasure" USING btree ("erased_at","id");--> statement-breakpoint
CREATE INDEX "erasure_digests" ON "crm"."erasure" USING gin ("digests");--> statement-breakpoint
CREATE INDEX "idempotency_key_used_at" ON "crm"."idempotency_key" USING btree ("used_at");--> statement-breakpoint
CREATE INDEX "idempotency_key_about" ON "crm"."idempotency_key" USING btree ((coalesce(answer ->> 'customerId', answer ->> 'id')));--> statement-breakpoint
CREATE INDEX "partner_read_read_at" ON "crm"."partner_read" USING btree ("read_at");
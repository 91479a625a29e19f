CREATE TABLE "crm"."agreement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"parts" text[] NOT NULL,
	"channels" text[] NOT NULL,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"valid_until" timestamp(3) with time zone,
	"ends_at" timestamp(3) with time zone GENERATED ALWAYS AS (coalesce(valid_until, 'infinity'::timestamptz)) STORED NOT NULL,
	"revoked_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "agreement_once" UNIQUE("partner_id","customer_id"),
	CONSTRAINT "agreement_version" UNIQUE("partner_id","version"),
	CONSTRAINT "agreement_parts" CHECK ("crm"."agreement"."parts" <@ array['PROFILE', 'ORDERS', 'INVOICES']),
	CONSTRAINT "agreement_channels" CHECK ("crm"."agreement"."channels" <@ array['CALL', 'EMAIL', 'MEETING', 'CHAT', 'NOTE']),
	CONSTRAINT "agreement_shares" CHECK (cardinality("crm"."agreement"."parts") + cardinality("crm"."agreement"."channels") > 0),
	CONSTRAINT "agreement_span" CHECK ("crm"."agreement"."valid_until" > "crm"."agreement"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "crm"."partner" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (crm.fold(name)) STORED NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"agreements_version" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "partner_number" UNIQUE("number"),
	CONSTRAINT "partner_number_form" CHECK ("crm"."partner"."number" ~ '^[A-Za-z0-9._-]{1,20}$'),
	CONSTRAINT "partner_name_length" CHECK (char_length("crm"."partner"."name") between 1 and 200),
	CONSTRAINT "partner_version" CHECK ("crm"."partner"."version" > 0)
);
--> statement-breakpoint
ALTER TABLE "crm"."agreement" ADD CONSTRAINT "agreement_partner_id_partner_id_fk" FOREIGN KEY ("partner_id") REFERENCES "crm"."partner"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."agreement" ADD CONSTRAINT "agreement_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_created" ON "crm"."agreement" USING btree ("partner_id","id");--> statement-breakpoint
CREATE INDEX "agreement_valid_from" ON "crm"."agreement" USING btree ("partner_id","valid_from","id");--> statement-breakpoint
CREATE INDEX "agreement_ends_at" ON "crm"."agreement" USING btree ("partner_id","ends_at","id");--> statement-breakpoint
CREATE INDEX "agreement_customer" ON "crm"."agreement" USING btree ("customer_id","id");--> statement-breakpoint
CREATE INDEX "partner_name" ON "crm"."partner" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "partner_created_at" ON "crm"."partner" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "partner_name_folded" ON "crm"."partner" USING gin ("name_folded" gin_trgm_ops);
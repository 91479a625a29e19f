CREATE TABLE "crm"."lead_source" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "lead_source_code" UNIQUE("code"),
	CONSTRAINT "lead_source_code_form" CHECK ("crm"."lead_source"."code" ~ '^[A-Z][A-Z0-9_]{0,39}$'),
	CONSTRAINT "lead_source_name_length" CHECK (char_length("crm"."lead_source"."name") between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "crm"."lost_reason" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "lost_reason_code" UNIQUE("code"),
	CONSTRAINT "lost_reason_code_form" CHECK ("crm"."lost_reason"."code" ~ '^[A-Z][A-Z0-9_]{0,39}$'),
	CONSTRAINT "lost_reason_name_length" CHECK (char_length("crm"."lost_reason"."name") between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "crm"."opportunity_stage" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"stage" text NOT NULL,
	"place" smallint NOT NULL,
	"probability" numeric NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "opportunity_stage_once" UNIQUE("stage"),
	CONSTRAINT "opportunity_stage_name" CHECK ("crm"."opportunity_stage"."stage" in ('PROSPECTING', 'ENGAGING', 'PROPOSED', 'NEGOTIATING', 'WON', 'LOST')),
	CONSTRAINT "opportunity_stage_probability" CHECK ("crm"."opportunity_stage"."probability" between 0 and 1),
	CONSTRAINT "opportunity_stage_closed" CHECK ("crm"."opportunity_stage"."probability" = case "crm"."opportunity_stage"."stage" when 'WON' then 1 when 'LOST' then 0 else "crm"."opportunity_stage"."probability" end)
);
--> statement-breakpoint
CREATE TABLE "crm"."opportunity" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (crm.fold(name)) STORED NOT NULL,
	"customer_id" uuid,
	"contact_id" uuid,
	"owner_id" uuid,
	"source" text,
	"campaign_id" uuid,
	"stage" text DEFAULT 'PROSPECTING' NOT NULL,
	"value_amount" numeric,
	"currency" text,
	"probability" numeric,
	"description" text,
	"opened_on" date,
	"expected_close_on" date,
	"closed_on" date,
	"lost_reason" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"sort_value" numeric GENERATED ALWAYS AS (coalesce(value_amount, 0)) STORED NOT NULL,
	"sort_expected" date GENERATED ALWAYS AS (coalesce(expected_close_on, 'infinity'::date)) STORED NOT NULL,
	"sort_closed" date GENERATED ALWAYS AS (coalesce(closed_on, 'infinity'::date)) STORED NOT NULL,
	CONSTRAINT "opportunity_name_length" CHECK (char_length("crm"."opportunity"."name") between 1 and 200),
	CONSTRAINT "opportunity_description_length" CHECK (char_length("crm"."opportunity"."description") between 1 and 10000),
	CONSTRAINT "opportunity_stage" CHECK ("crm"."opportunity"."stage" in ('PROSPECTING', 'ENGAGING', 'PROPOSED', 'NEGOTIATING', 'WON', 'LOST')),
	CONSTRAINT "opportunity_value" CHECK ("crm"."opportunity"."value_amount" >= 0 and "crm"."opportunity"."value_amount" < 1e15),
	CONSTRAINT "opportunity_currency" CHECK ("crm"."opportunity"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "opportunity_value_whole" CHECK ("crm"."opportunity"."value_amount" is null or "crm"."opportunity"."currency" is not null),
	CONSTRAINT "opportunity_probability" CHECK ("crm"."opportunity"."probability" between 0 and 1),
	CONSTRAINT "opportunity_contact_whole" CHECK ("crm"."opportunity"."contact_id" is null or "crm"."opportunity"."customer_id" is not null),
	CONSTRAINT "opportunity_won_whole" CHECK ("crm"."opportunity"."stage" <> 'WON' or "crm"."opportunity"."customer_id" is not null and "crm"."opportunity"."value_amount" is not null),
	CONSTRAINT "opportunity_lost_why" CHECK (("crm"."opportunity"."stage" = 'LOST') = ("crm"."opportunity"."lost_reason" is not null)),
	CONSTRAINT "opportunity_closed_when" CHECK (("crm"."opportunity"."stage" in ('WON', 'LOST')) = ("crm"."opportunity"."closed_on" is not null)),
	CONSTRAINT "opportunity_closed_surely" CHECK ("crm"."opportunity"."closed_on" is null or "crm"."opportunity"."probability" is null),
	CONSTRAINT "opportunity_span" CHECK ("crm"."opportunity"."closed_on" >= "crm"."opportunity"."opened_on"),
	CONSTRAINT "opportunity_version" CHECK ("crm"."opportunity"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "crm"."opportunity_line" (
	"opportunity_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"product_id" uuid,
	"description" text,
	"quantity" numeric NOT NULL,
	"unit_price" numeric,
	"discount" numeric DEFAULT '0' NOT NULL,
	"net" numeric,
	CONSTRAINT "opportunity_line_opportunity_id_place_pk" PRIMARY KEY("opportunity_id","place"),
	CONSTRAINT "opportunity_line_of" CHECK ("crm"."opportunity_line"."product_id" is not null or "crm"."opportunity_line"."description" is not null),
	CONSTRAINT "opportunity_line_description_length" CHECK (char_length("crm"."opportunity_line"."description") between 1 and 500),
	CONSTRAINT "opportunity_line_quantity" CHECK ("crm"."opportunity_line"."quantity" > 0 and "crm"."opportunity_line"."quantity" < 1e15),
	CONSTRAINT "opportunity_line_price" CHECK ("crm"."opportunity_line"."unit_price" >= 0 and "crm"."opportunity_line"."unit_price" < 1e15),
	CONSTRAINT "opportunity_line_discount" CHECK ("crm"."opportunity_line"."discount" between 0 and 1),
	CONSTRAINT "opportunity_line_net" CHECK (("crm"."opportunity_line"."net" is null) = ("crm"."opportunity_line"."unit_price" is null))
);
--> statement-breakpoint
ALTER TABLE "crm"."opportunity" ADD CONSTRAINT "opportunity_customer" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."opportunity" ADD CONSTRAINT "opportunity_contact" FOREIGN KEY ("customer_id","contact_id") REFERENCES "crm"."contact"("customer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."opportunity" ADD CONSTRAINT "opportunity_campaign" FOREIGN KEY ("campaign_id") REFERENCES "crm"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."opportunity" ADD CONSTRAINT "opportunity_source" FOREIGN KEY ("source") REFERENCES "crm"."lead_source"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."opportunity" ADD CONSTRAINT "opportunity_lost_reason" FOREIGN KEY ("lost_reason") REFERENCES "crm"."lost_reason"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."opportunity_line" ADD CONSTRAINT "opportunity_line_opportunity_id_opportunity_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "crm"."opportunity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opportunity_created_at" ON "crm"."opportunity" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "opportunity_name" ON "crm"."opportunity" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "opportunity_value" ON "crm"."opportunity" USING btree ("sort_value","id");--> statement-breakpoint
CREATE INDEX "opportunity_expected" ON "crm"."opportunity" USING btree ("sort_expected","id");--> statement-breakpoint
CREATE INDEX "opportunity_closed" ON "crm"."opportunity" USING btree ("sort_closed","id");--> statement-breakpoint
CREATE INDEX "opportunity_opened" ON "crm"."opportunity" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "opportunity_customer_created" ON "crm"."opportunity" USING btree ("customer_id","created_at","id");--> statement-breakpoint
CREATE INDEX "opportunity_owner_created" ON "crm"."opportunity" USING btree ("owner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "opportunity_owner_expected" ON "crm"."opportunity" USING btree ("owner_id","stage","sort_expected","id");--> statement-breakpoint
CREATE INDEX "opportunity_stage_created" ON "crm"."opportunity" USING btree ("stage","created_at","id");--> statement-breakpoint
CREATE INDEX "opportunity_source_created" ON "crm"."opportunity" USING btree ("source","created_at","id");--> statement-breakpoint
CREATE INDEX "opportunity_campaign" ON "crm"."opportunity" USING btree ("campaign_id","created_at","id");--> statement-breakpoint
CREATE INDEX "opportunity_lost_reason" ON "crm"."opportunity" USING btree ("lost_reason","created_at","id");--> statement-breakpoint
CREATE INDEX "opportunity_name_folded" ON "crm"."opportunity" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "opportunity_line_product" ON "crm"."opportunity_line" USING btree ("product_id","opportunity_id");
CREATE TABLE "crm"."lead" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text collate "C" DEFAULT null NOT NULL,
	"name" text collate "und-x-icu",
	"organisation" text collate "und-x-icu",
	"shown_name" text collate "und-x-icu" GENERATED ALWAYS AS (coalesce(name, organisation, '')) STORED NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (crm.fold(coalesce(name || ' ' || organisation, name, organisation, ''))) STORED NOT NULL,
	"organisation_key" text collate "C" GENERATED ALWAYS AS (crm.name_key(crm.fold(organisation))) STORED,
	"title" text,
	"email" text,
	"email_normal" text collate "C" GENERATED ALWAYS AS (lower(email)) STORED,
	"phone" text,
	"phone_normal" text collate "C",
	"website" text,
	"country_code" text,
	"language" text,
	"source" text,
	"campaign_id" uuid,
	"description" text,
	"status" text DEFAULT 'NEW' NOT NULL,
	"disqualified_reason" text,
	"owner_id" uuid,
	"team_id" uuid,
	"customer_id" uuid,
	"contact_id" uuid,
	"opportunity_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"erased_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "lead_number" UNIQUE("number"),
	CONSTRAINT "lead_opportunity_once" UNIQUE("opportunity_id"),
	CONSTRAINT "lead_named" CHECK ("crm"."lead"."name" is not null or "crm"."lead"."organisation" is not null),
	CONSTRAINT "lead_name_length" CHECK (char_length("crm"."lead"."name") between 1 and 200),
	CONSTRAINT "lead_organisation_length" CHECK (char_length("crm"."lead"."organisation") between 1 and 200),
	CONSTRAINT "lead_title_length" CHECK (char_length("crm"."lead"."title") between 1 and 100),
	CONSTRAINT "lead_email_length" CHECK (char_length("crm"."lead"."email") between 3 and 254),
	CONSTRAINT "lead_phone_length" CHECK (char_length("crm"."lead"."phone") between 1 and 40),
	CONSTRAINT "lead_phone_e164" CHECK ("crm"."lead"."phone_normal" ~ '^\+[1-9][0-9]{1,14}$'),
	CONSTRAINT "lead_website_length" CHECK (char_length("crm"."lead"."website") between 1 and 300),
	CONSTRAINT "lead_country_code" CHECK ("crm"."lead"."country_code" ~ '^[A-Z]{2}$'),
	CONSTRAINT "lead_language" CHECK ("crm"."lead"."language" in ('simple', 'norwegian', 'english', 'german', 'swedish', 'danish', 'dutch', 'finnish', 'french', 'italian', 'portuguese', 'spanish')),
	CONSTRAINT "lead_description_length" CHECK (char_length("crm"."lead"."description") between 1 and 10000),
	CONSTRAINT "lead_status" CHECK ("crm"."lead"."status" in ('NEW', 'WORKING', 'QUALIFIED', 'DISQUALIFIED', 'CONVERTED')),
	CONSTRAINT "lead_disqualified_why" CHECK (("crm"."lead"."status" = 'DISQUALIFIED') = ("crm"."lead"."disqualified_reason" is not null) or "crm"."lead"."erased_at" is not null),
	CONSTRAINT "lead_converted_whole" CHECK (("crm"."lead"."status" = 'CONVERTED') = ("crm"."lead"."customer_id" is not null)),
	CONSTRAINT "lead_contact_whole" CHECK ("crm"."lead"."contact_id" is null or "crm"."lead"."customer_id" is not null),
	CONSTRAINT "lead_opportunity_whole" CHECK ("crm"."lead"."opportunity_id" is null or "crm"."lead"."customer_id" is not null),
	CONSTRAINT "lead_version" CHECK ("crm"."lead"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "crm"."lead_erasure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_id" uuid NOT NULL,
	"erased_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"erased_by" text NOT NULL,
	"request_id" text,
	"blanked" jsonb NOT NULL,
	"digests" text[] NOT NULL,
	CONSTRAINT "lead_erasure_once" UNIQUE("lead_id")
);
--> statement-breakpoint
ALTER TABLE "crm"."lead" ADD CONSTRAINT "lead_source" FOREIGN KEY ("source") REFERENCES "crm"."lead_source"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."lead" ADD CONSTRAINT "lead_reason" FOREIGN KEY ("disqualified_reason") REFERENCES "crm"."lost_reason"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."lead" ADD CONSTRAINT "lead_campaign" FOREIGN KEY ("campaign_id") REFERENCES "crm"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."lead" ADD CONSTRAINT "lead_team" FOREIGN KEY ("team_id") REFERENCES "crm"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."lead" ADD CONSTRAINT "lead_customer" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."lead" ADD CONSTRAINT "lead_contact" FOREIGN KEY ("customer_id","contact_id") REFERENCES "crm"."contact"("customer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."lead" ADD CONSTRAINT "lead_opportunity" FOREIGN KEY ("opportunity_id") REFERENCES "crm"."opportunity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."lead_erasure" ADD CONSTRAINT "lead_erasure_lead" FOREIGN KEY ("lead_id") REFERENCES "crm"."lead"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lead_created_at" ON "crm"."lead" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "lead_shown_name" ON "crm"."lead" USING btree ("shown_name","id");--> statement-breakpoint
CREATE INDEX "lead_status_created" ON "crm"."lead" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "lead_owner_created" ON "crm"."lead" USING btree ("owner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "lead_team_created" ON "crm"."lead" USING btree ("team_id","created_at","id");--> statement-breakpoint
CREATE INDEX "lead_source_created" ON "crm"."lead" USING btree ("source","created_at","id");--> statement-breakpoint
CREATE INDEX "lead_campaign_created" ON "crm"."lead" USING btree ("campaign_id","created_at","id");--> statement-breakpoint
CREATE INDEX "lead_country_created" ON "crm"."lead" USING btree ("country_code","created_at","id");--> statement-breakpoint
CREATE INDEX "lead_reason_created" ON "crm"."lead" USING btree ("disqualified_reason","created_at","id");--> statement-breakpoint
CREATE INDEX "lead_customer_created" ON "crm"."lead" USING btree ("customer_id","created_at","id");--> statement-breakpoint
CREATE INDEX "lead_contact" ON "crm"."lead" USING btree ("contact_id","created_at","id");--> statement-breakpoint
CREATE INDEX "lead_email" ON "crm"."lead" USING btree ("email_normal","created_at","id");--> statement-breakpoint
CREATE INDEX "lead_phone" ON "crm"."lead" USING btree ("phone_normal","id");--> statement-breakpoint
CREATE INDEX "lead_organisation_key" ON "crm"."lead" USING btree ("organisation_key","id");--> statement-breakpoint
CREATE INDEX "lead_name_folded" ON "crm"."lead" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "lead_erasure_erased_at" ON "crm"."lead_erasure" USING btree ("erased_at","id");
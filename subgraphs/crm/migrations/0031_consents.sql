CREATE TABLE "crm"."consent" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"contact_id" uuid,
	"channel" text NOT NULL,
	"purpose" text collate "C" NOT NULL,
	"state" text NOT NULL,
	"said_at" timestamp(3) with time zone NOT NULL,
	"how" text NOT NULL,
	"proof" text,
	"proof_file_id" uuid,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"recorded_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL,
	CONSTRAINT "consent_channel" CHECK ("crm"."consent"."channel" in ('EMAIL', 'SMS', 'TELEPHONE', 'POST', 'PUSH', 'CHAT')),
	CONSTRAINT "consent_state" CHECK ("crm"."consent"."state" in ('GIVEN', 'WITHDRAWN')),
	CONSTRAINT "consent_how" CHECK ("crm"."consent"."how" in ('WEB_FORM', 'LINK', 'EMAIL', 'TELEPHONE', 'IN_PERSON', 'PAPER', 'IMPORT', 'OTHER', 'CAMPAIGN', 'ERASURE')),
	CONSTRAINT "consent_proof_length" CHECK (char_length("crm"."consent"."proof") between 1 and 10000),
	CONSTRAINT "consent_said" CHECK ("crm"."consent"."said_at" <= "crm"."consent"."recorded_at" + interval '5 minutes')
);
--> statement-breakpoint
CREATE TABLE "crm"."consent_purpose" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "consent_purpose_code" UNIQUE("code"),
	CONSTRAINT "consent_purpose_code_form" CHECK ("crm"."consent_purpose"."code" ~ '^[A-Z][A-Z0-9_]{0,39}$'),
	CONSTRAINT "consent_purpose_name_length" CHECK (char_length("crm"."consent_purpose"."name") between 1 and 100)
);
--> statement-breakpoint
ALTER TABLE "crm"."consent" ADD CONSTRAINT "consent_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."consent" ADD CONSTRAINT "consent_contact" FOREIGN KEY ("customer_id","contact_id") REFERENCES "crm"."contact"("customer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."consent" ADD CONSTRAINT "consent_of_purpose" FOREIGN KEY ("purpose") REFERENCES "crm"."consent_purpose"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consent_now_of_customer" ON "crm"."consent" USING btree ("customer_id","channel","purpose","said_at","id") WHERE contact_id is null;--> statement-breakpoint
CREATE INDEX "consent_now_of_contact" ON "crm"."consent" USING btree ("contact_id","channel","purpose","said_at","id");--> statement-breakpoint
CREATE INDEX "consent_customer" ON "crm"."consent" USING btree ("customer_id","said_at","id");--> statement-breakpoint
CREATE INDEX "consent_said_at" ON "crm"."consent" USING btree ("said_at","id");--> statement-breakpoint
CREATE INDEX "consent_kind" ON "crm"."consent" USING btree ("channel","purpose","state","said_at","id");
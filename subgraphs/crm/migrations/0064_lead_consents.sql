CREATE TABLE "crm"."lead_consent" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"purpose" text collate "C" NOT NULL,
	"state" text NOT NULL,
	"said_at" timestamp(3) with time zone NOT NULL,
	"how" text NOT NULL,
	"proof" text,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"recorded_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL,
	CONSTRAINT "lead_consent_channel" CHECK ("crm"."lead_consent"."channel" in ('EMAIL', 'SMS', 'TELEPHONE', 'POST', 'PUSH', 'CHAT')),
	CONSTRAINT "lead_consent_state" CHECK ("crm"."lead_consent"."state" in ('GIVEN', 'WITHDRAWN')),
	CONSTRAINT "lead_consent_how" CHECK ("crm"."lead_consent"."how" in ('WEB_FORM', 'LINK', 'EMAIL', 'TELEPHONE', 'IN_PERSON', 'PAPER', 'IMPORT', 'OTHER', 'CAMPAIGN', 'ERASURE')),
	CONSTRAINT "lead_consent_proof_length" CHECK (char_length("crm"."lead_consent"."proof") between 1 and 10000),
	CONSTRAINT "lead_consent_said" CHECK ("crm"."lead_consent"."said_at" <= "crm"."lead_consent"."recorded_at" + interval '5 minutes')
);
--> statement-breakpoint
ALTER TABLE "crm"."lead_consent" ADD CONSTRAINT "lead_consent_lead" FOREIGN KEY ("lead_id") REFERENCES "crm"."lead"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."lead_consent" ADD CONSTRAINT "lead_consent_purpose" FOREIGN KEY ("purpose") REFERENCES "crm"."consent_purpose"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lead_consent_of_lead" ON "crm"."lead_consent" USING btree ("lead_id","said_at","id");
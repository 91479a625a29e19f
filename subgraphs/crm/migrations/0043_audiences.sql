CREATE TABLE "crm"."campaign_audience" (
	"campaign_id" uuid PRIMARY KEY NOT NULL,
	"chosen" integer NOT NULL,
	"without_consent" integer NOT NULL,
	"excluded" integer NOT NULL,
	"over_cap" integer NOT NULL,
	"remaining" integer NOT NULL,
	"frozen_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "crm"."campaign_cost" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"variant_id" uuid,
	"incurred_on" date NOT NULL,
	"description" text NOT NULL,
	"amount" numeric NOT NULL,
	"currency" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"recorded_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL,
	CONSTRAINT "campaign_cost_description_length" CHECK (char_length("crm"."campaign_cost"."description") between 1 and 200),
	CONSTRAINT "campaign_cost_amount" CHECK ("crm"."campaign_cost"."amount" <> 0 and abs("crm"."campaign_cost"."amount") < 1e15),
	CONSTRAINT "campaign_cost_currency" CHECK ("crm"."campaign_cost"."currency" ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
CREATE TABLE "crm"."campaign_segment" (
	"campaign_id" uuid NOT NULL,
	"segment_id" uuid NOT NULL,
	"excluded" boolean DEFAULT false NOT NULL,
	CONSTRAINT "campaign_segment_campaign_id_segment_id_pk" PRIMARY KEY("campaign_id","segment_id")
);
--> statement-breakpoint
CREATE TABLE "crm"."campaign_variant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"weight" integer NOT NULL,
	"place" smallint NOT NULL,
	CONSTRAINT "campaign_variant_code" UNIQUE("campaign_id","code"),
	CONSTRAINT "campaign_variant_of_campaign" UNIQUE("campaign_id","id"),
	CONSTRAINT "campaign_variant_code_form" CHECK ("crm"."campaign_variant"."code" ~ '^[A-Z0-9_-]{1,20}$'),
	CONSTRAINT "campaign_variant_name_length" CHECK (char_length("crm"."campaign_variant"."name") between 1 and 100),
	CONSTRAINT "campaign_variant_weight" CHECK ("crm"."campaign_variant"."weight" between 1 and 10000)
);
--> statement-breakpoint
CREATE TABLE "crm"."frequency_cap" (
	"id" uuid PRIMARY KEY NOT NULL,
	"channel" text,
	"sends" integer NOT NULL,
	"days" integer NOT NULL,
	CONSTRAINT "frequency_cap_once" UNIQUE NULLS NOT DISTINCT("channel"),
	CONSTRAINT "frequency_cap_channel" CHECK ("crm"."frequency_cap"."channel" in ('EMAIL', 'SMS', 'TELEPHONE', 'POST', 'PUSH', 'CHAT')),
	CONSTRAINT "frequency_cap_sends" CHECK ("crm"."frequency_cap"."sends" between 1 and 1000),
	CONSTRAINT "frequency_cap_days" CHECK ("crm"."frequency_cap"."days" between 1 and 366)
);
--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" DROP CONSTRAINT "campaign_member_status";--> statement-breakpoint
ALTER TABLE "crm"."campaign" ADD COLUMN "channel" text;--> statement-breakpoint
ALTER TABLE "crm"."campaign" ADD COLUMN "purpose" text collate "C";--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD COLUMN "variant_id" uuid;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD COLUMN "sent_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD COLUMN "delivered_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD COLUMN "opened_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD COLUMN "clicked_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD COLUMN "responded_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD COLUMN "bounced_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD COLUMN "opted_out_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD COLUMN "interaction_id" uuid;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD COLUMN "opportunity_id" uuid;--> statement-breakpoint
ALTER TABLE "crm"."campaign_audience" ADD CONSTRAINT "campaign_audience_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "crm"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."campaign_cost" ADD CONSTRAINT "campaign_cost_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "crm"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."campaign_cost" ADD CONSTRAINT "campaign_cost_variant" FOREIGN KEY ("campaign_id","variant_id") REFERENCES "crm"."campaign_variant"("campaign_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."campaign_segment" ADD CONSTRAINT "campaign_segment_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "crm"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."campaign_segment" ADD CONSTRAINT "campaign_segment_segment_id_segment_id_fk" FOREIGN KEY ("segment_id") REFERENCES "crm"."segment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."campaign_variant" ADD CONSTRAINT "campaign_variant_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "crm"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaign_cost_campaign" ON "crm"."campaign_cost" USING btree ("campaign_id","incurred_on","id");--> statement-breakpoint
CREATE INDEX "campaign_segment_segment" ON "crm"."campaign_segment" USING btree ("segment_id");--> statement-breakpoint
ALTER TABLE "crm"."campaign" ADD CONSTRAINT "campaign_purpose" FOREIGN KEY ("purpose") REFERENCES "crm"."consent_purpose"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD CONSTRAINT "campaign_member_interaction_id_interaction_id_fk" FOREIGN KEY ("interaction_id") REFERENCES "crm"."interaction"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD CONSTRAINT "campaign_member_opportunity_id_opportunity_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "crm"."opportunity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD CONSTRAINT "campaign_member_variant" FOREIGN KEY ("campaign_id","variant_id") REFERENCES "crm"."campaign_variant"("campaign_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaign_member_state" ON "crm"."campaign_member" USING btree ("campaign_id","status","id");--> statement-breakpoint
CREATE INDEX "campaign_member_interaction" ON "crm"."campaign_member" USING btree ("interaction_id") WHERE interaction_id is not null;--> statement-breakpoint
CREATE INDEX "campaign_member_opportunity" ON "crm"."campaign_member" USING btree ("opportunity_id") WHERE opportunity_id is not null;--> statement-breakpoint
ALTER TABLE "crm"."campaign" ADD CONSTRAINT "campaign_channel" CHECK ("crm"."campaign"."channel" in ('EMAIL', 'SMS', 'TELEPHONE', 'POST', 'PUSH', 'CHAT'));--> statement-breakpoint
ALTER TABLE "crm"."campaign" ADD CONSTRAINT "campaign_channel_whole" CHECK (("crm"."campaign"."channel" is null) = ("crm"."campaign"."purpose" is null));--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD CONSTRAINT "campaign_member_status" CHECK ("crm"."campaign_member"."status" in ('ADDED', 'SENT', 'DELIVERED', 'OPENED', 'CLICKED', 'RESPONDED', 'BOUNCED', 'OPTED_OUT', 'REMOVED'));
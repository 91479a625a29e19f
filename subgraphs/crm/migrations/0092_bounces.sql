CREATE TABLE "crm"."undeliverable" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"address" text collate "C",
	"campaign_id" uuid NOT NULL,
	"since" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "undeliverable_channel" CHECK ("crm"."undeliverable"."channel" in ('EMAIL', 'SMS', 'TELEPHONE', 'POST', 'PUSH', 'CHAT'))
);
--> statement-breakpoint
ALTER TABLE "crm"."campaign_audience" ADD COLUMN "undeliverable" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD COLUMN "bounce" text;--> statement-breakpoint
ALTER TABLE "crm"."undeliverable" ADD CONSTRAINT "undeliverable_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."undeliverable" ADD CONSTRAINT "undeliverable_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "crm"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "undeliverable_customer" ON "crm"."undeliverable" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "undeliverable_address" ON "crm"."undeliverable" USING btree ("channel","address");--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD CONSTRAINT "campaign_member_bounce" CHECK ("crm"."campaign_member"."bounce" in ('HARD', 'SOFT'));
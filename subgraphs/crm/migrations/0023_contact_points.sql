CREATE TABLE "crm"."contact_point" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"contact_id" uuid,
	"kind" text NOT NULL,
	"place" smallint NOT NULL,
	"use" text,
	"written" text NOT NULL,
	"normal" text collate "C",
	"national" text collate "C",
	CONSTRAINT "contact_point_place" UNIQUE NULLS NOT DISTINCT("customer_id","contact_id","kind","place"),
	CONSTRAINT "contact_point_kind" CHECK ("crm"."contact_point"."kind" in ('EMAIL', 'TELEPHONE')),
	CONSTRAINT "contact_point_use" CHECK ("crm"."contact_point"."use" in ('WORK', 'MOBILE', 'HOME', 'OTHER')),
	CONSTRAINT "contact_point_written_length" CHECK (char_length("crm"."contact_point"."written") between 1 and 254),
	CONSTRAINT "contact_point_normal" CHECK ("crm"."contact_point"."kind" = 'TELEPHONE' or "crm"."contact_point"."normal" is not null),
	CONSTRAINT "contact_point_e164" CHECK ("crm"."contact_point"."kind" = 'EMAIL' or "crm"."contact_point"."normal" ~ '^\+[1-9][0-9]{1,14}$')
);
--> statement-breakpoint
ALTER TABLE "crm"."contact" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."customer" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."contact_point" ADD CONSTRAINT "contact_point_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."contact_point" ADD CONSTRAINT "contact_point_contact" FOREIGN KEY ("customer_id","contact_id") REFERENCES "crm"."contact"("customer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_point_contact" ON "crm"."contact_point" USING btree ("contact_id","kind","place");--> statement-breakpoint
CREATE INDEX "contact_point_normal" ON "crm"."contact_point" USING btree ("normal","id");--> statement-breakpoint
CREATE INDEX "contact_point_national" ON "crm"."contact_point" USING btree ("national","id");--> statement-breakpoint
CREATE INDEX "customer_tags" ON "crm"."customer" USING gin ("tags");--> statement-breakpoint
ALTER TABLE "crm"."contact" ADD CONSTRAINT "contact_version" CHECK ("crm"."contact"."version" > 0);--> statement-breakpoint
ALTER TABLE "crm"."customer" ADD CONSTRAINT "customer_tags" CHECK (cardinality("crm"."customer"."tags") <= 50);
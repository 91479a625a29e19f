CREATE TABLE "crm"."contact_merge" (
	"id" uuid PRIMARY KEY NOT NULL,
	"survivor_id" uuid NOT NULL,
	"merged_id" uuid NOT NULL,
	"merged_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"merged_by" text NOT NULL,
	"unmerged_at" timestamp(3) with time zone,
	"unmerged_by" text,
	"changed" jsonb NOT NULL,
	"points" jsonb NOT NULL,
	CONSTRAINT "contact_merge_two" CHECK ("crm"."contact_merge"."survivor_id" <> "crm"."contact_merge"."merged_id")
);
--> statement-breakpoint
ALTER TABLE "crm"."merged_row" DROP CONSTRAINT "merged_row_merge_id_customer_merge_id_fk";
--> statement-breakpoint
ALTER TABLE "crm"."contact" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "crm"."contact_merge" ADD CONSTRAINT "contact_merge_survivor_id_contact_id_fk" FOREIGN KEY ("survivor_id") REFERENCES "crm"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."contact_merge" ADD CONSTRAINT "contact_merge_merged_id_contact_id_fk" FOREIGN KEY ("merged_id") REFERENCES "crm"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contact_merge_once" ON "crm"."contact_merge" USING btree ("merged_id") WHERE unmerged_at is null;--> statement-breakpoint
CREATE INDEX "contact_merge_of_merged" ON "crm"."contact_merge" USING btree ("merged_id");--> statement-breakpoint
CREATE INDEX "contact_merge_survivor" ON "crm"."contact_merge" USING btree ("survivor_id","id");--> statement-breakpoint
ALTER TABLE "crm"."contact" ADD CONSTRAINT "contact_merged_into" FOREIGN KEY ("merged_into_id") REFERENCES "crm"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_merged_into" ON "crm"."contact" USING btree ("merged_into_id") WHERE merged_into_id is not null;--> statement-breakpoint
ALTER TABLE "crm"."contact" ADD CONSTRAINT "contact_merged_into_another" CHECK ("crm"."contact"."merged_into_id" <> "crm"."contact"."id");
CREATE TABLE "crm"."feed_mark" (
	"employee_id" uuid PRIMARY KEY NOT NULL,
	"entry_id" bigint NOT NULL,
	"read_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "crm"."feed_entry_of_kind";--> statement-breakpoint
ALTER TABLE "crm"."feed_entry" ADD COLUMN "record" text;--> statement-breakpoint
ALTER TABLE "crm"."follower" ADD COLUMN "muted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "feed_entry_of_record" ON "crm"."feed_entry" USING btree ("feed_id","kind","record","id");--> statement-breakpoint
ALTER TABLE "crm"."feed_entry" ADD CONSTRAINT "feed_entry_record" CHECK ("crm"."feed_entry"."record" in ('customer', 'contact', 'lead', 'opportunity', 'service_case', 'campaign', 'interaction', 'note', 'article'));
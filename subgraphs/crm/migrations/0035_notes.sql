CREATE TABLE "crm"."note" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record" text NOT NULL,
	"record_id" uuid NOT NULL,
	"customer_id" uuid,
	"title" text,
	"body" text,
	"language" text DEFAULT 'simple' NOT NULL,
	"searched" "tsvector" GENERATED ALWAYS AS (crm.text_vector(language, title, body)) STORED NOT NULL,
	"pinned" boolean DEFAULT false NOT NULL,
	"author_id" uuid,
	"written_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"written_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL,
	"edited_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "note_record" CHECK ("crm"."note"."record" in ('customer', 'contact', 'opportunity', 'service_case', 'campaign')),
	CONSTRAINT "note_title_length" CHECK (char_length("crm"."note"."title") between 1 and 200),
	CONSTRAINT "note_body_length" CHECK (char_length("crm"."note"."body") between 1 and 100000),
	CONSTRAINT "note_language" CHECK ("crm"."note"."language" in ('simple', 'norwegian', 'english', 'german', 'swedish', 'danish', 'dutch', 'finnish', 'french', 'italian', 'portuguese', 'spanish')),
	CONSTRAINT "note_deleted_whole" CHECK (("crm"."note"."deleted_at" is null) = ("crm"."note"."title" is not null) and ("crm"."note"."title" is null) = ("crm"."note"."body" is null)),
	CONSTRAINT "note_version" CHECK ("crm"."note"."version" > 0)
);
--> statement-breakpoint
ALTER TABLE "crm"."attachment" DROP CONSTRAINT "attachment_record";--> statement-breakpoint
ALTER TABLE "crm"."note" ADD CONSTRAINT "note_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "note_of_record" ON "crm"."note" USING btree ("record_id","pinned","written_at","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "note_of_customer" ON "crm"."note" USING btree ("customer_id","written_at","id");--> statement-breakpoint
CREATE INDEX "note_edited" ON "crm"."note" USING btree ("edited_at","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "note_written" ON "crm"."note" USING btree ("written_at","id");--> statement-breakpoint
CREATE INDEX "note_searched" ON "crm"."note" USING gin ("searched");--> statement-breakpoint
ALTER TABLE "crm"."attachment" ADD CONSTRAINT "attachment_record" CHECK ("crm"."attachment"."record" in ('customer', 'interaction', 'note'));
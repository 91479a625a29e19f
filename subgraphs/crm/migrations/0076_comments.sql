CREATE TABLE "crm"."comment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record" text NOT NULL,
	"record_id" uuid NOT NULL,
	"customer_id" uuid,
	"parent_id" uuid,
	"body" text,
	"mentioned" uuid[] DEFAULT '{}' NOT NULL,
	"written_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"written_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL,
	"edited_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "comment_in_record" UNIQUE("record_id","id"),
	CONSTRAINT "comment_record" CHECK ("crm"."comment"."record" in ('customer', 'contact', 'opportunity', 'service_case', 'campaign')),
	CONSTRAINT "comment_body_length" CHECK (char_length("crm"."comment"."body") between 1 and 10000),
	CONSTRAINT "comment_mentioned" CHECK (cardinality("crm"."comment"."mentioned") <= 50),
	CONSTRAINT "comment_deleted_whole" CHECK (("crm"."comment"."deleted_at" is null) = ("crm"."comment"."body" is not null)),
	CONSTRAINT "comment_version" CHECK ("crm"."comment"."version" > 0)
);
--> statement-breakpoint
ALTER TABLE "crm"."comment" ADD CONSTRAINT "comment_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."comment" ADD CONSTRAINT "comment_answers" FOREIGN KEY ("record_id","parent_id") REFERENCES "crm"."comment"("record_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_of_record" ON "crm"."comment" USING btree ("record_id","written_at","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "comment_of_customer_itself" ON "crm"."comment" USING btree ("customer_id","written_at","id") WHERE record = 'customer' and deleted_at is null;--> statement-breakpoint
CREATE INDEX "comment_of_customer" ON "crm"."comment" USING btree ("customer_id","written_at","id");--> statement-breakpoint
CREATE INDEX "comment_replies" ON "crm"."comment" USING btree ("record_id","parent_id");--> statement-breakpoint
CREATE INDEX "comment_edited" ON "crm"."comment" USING btree ("edited_at","id") WHERE deleted_at is null;
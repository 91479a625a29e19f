CREATE TABLE "crm"."feed_entry" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "crm"."feed_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"feed_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"record_id" uuid NOT NULL,
	"from_state" text,
	"to_state" text,
	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"told_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL,
	CONSTRAINT "feed_entry_kind" CHECK ("crm"."feed_entry"."kind" in ('COMMENT', 'INTERACTION', 'NOTE', 'LEAD_MOVED', 'OPPORTUNITY_MOVED', 'CASE_MOVED', 'CASE_ESCALATED', 'CAMPAIGN_MOVED'))
);
--> statement-breakpoint
CREATE TABLE "crm"."follower" (
	"record" text NOT NULL,
	"record_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"followed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"followed_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL,
	CONSTRAINT "follower_record_id_employee_id_pk" PRIMARY KEY("record_id","employee_id"),
	CONSTRAINT "follower_record" CHECK ("crm"."follower"."record" in ('customer', 'contact', 'lead', 'opportunity', 'service_case', 'campaign', 'interaction', 'note', 'article'))
);
--> statement-breakpoint
ALTER TABLE "crm"."comment" DROP CONSTRAINT "comment_record";--> statement-breakpoint
CREATE INDEX "feed_entry_of_kind" ON "crm"."feed_entry" USING btree ("feed_id","kind","id");--> statement-breakpoint
CREATE INDEX "feed_entry_at" ON "crm"."feed_entry" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "follower_employee" ON "crm"."follower" USING btree ("employee_id","followed_at","record_id");--> statement-breakpoint
ALTER TABLE "crm"."comment" ADD CONSTRAINT "comment_record" CHECK ("crm"."comment"."record" in ('customer', 'contact', 'lead', 'opportunity', 'service_case', 'campaign', 'interaction', 'note', 'article'));
CREATE TABLE "crm"."deleted_interaction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"message_id" text,
	"deleted_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"deleted_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL
);
--> statement-breakpoint
ALTER TABLE "crm"."interaction" DROP CONSTRAINT "interaction_channel";--> statement-breakpoint
ALTER TABLE "crm"."participant" DROP CONSTRAINT "participant_role";--> statement-breakpoint
DROP INDEX "crm"."participant_contact";--> statement-breakpoint
ALTER TABLE "crm"."participant" ALTER COLUMN "address" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "ends_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "owner_id" uuid;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "time_zone" text;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "due_at" timestamp(3) with time zone GENERATED ALWAYS AS (coalesce((due_on + 1)::timestamp at time zone time_zone, 'infinity'::timestamptz)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "completed_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "completed_by" text;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "follows_id" uuid;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "recorded_at" timestamp(3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "recorded_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."participant" ADD COLUMN "employee_id" uuid;--> statement-breakpoint
ALTER TABLE "crm"."participant" ADD COLUMN "occurred_at" timestamp(3) with time zone DEFAULT null;--> statement-breakpoint
-- Each is known once of those that there are.
UPDATE "crm"."participant" p SET "occurred_at" = i."occurred_at",
  "contact_id" = CASE WHEN NOT EXISTS (SELECT FROM "crm"."participant" o WHERE o."interaction_id" = p."interaction_id"
                                       AND o."contact_id" = p."contact_id" AND o."place" < p."place") THEN p."contact_id" END
  FROM "crm"."interaction" i WHERE i."id" = p."interaction_id";--> statement-breakpoint
ALTER TABLE "crm"."participant" ALTER COLUMN "occurred_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."deleted_interaction" ADD CONSTRAINT "deleted_interaction_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deleted_interaction_customer" ON "crm"."deleted_interaction" USING btree ("customer_id","id");--> statement-breakpoint
CREATE INDEX "deleted_interaction_deleted" ON "crm"."deleted_interaction" USING btree ("deleted_at","id");--> statement-breakpoint
CREATE INDEX "deleted_interaction_message" ON "crm"."deleted_interaction" USING btree ("message_id") WHERE message_id is not null;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD CONSTRAINT "interaction_follows" FOREIGN KEY ("follows_id") REFERENCES "crm"."interaction"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "interaction_follow_ups" ON "crm"."interaction" USING btree ("follows_id","occurred_at","id") WHERE follows_id is not null;--> statement-breakpoint
CREATE INDEX "interaction_due" ON "crm"."interaction" USING btree ("due_at","id") WHERE channel = 'TASK' and completed_at is null;--> statement-breakpoint
CREATE INDEX "interaction_due_of_owner" ON "crm"."interaction" USING btree ("owner_id","due_at","id") WHERE channel = 'TASK' and completed_at is null;--> statement-breakpoint
CREATE INDEX "interaction_due_at" ON "crm"."interaction" USING btree ("due_at","id");--> statement-breakpoint
CREATE INDEX "interaction_tasks_of_owner" ON "crm"."interaction" USING btree ("owner_id","occurred_at","id") WHERE channel = 'TASK';--> statement-breakpoint
CREATE UNIQUE INDEX "participant_contact_once" ON "crm"."participant" USING btree ("contact_id","interaction_id") WHERE contact_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "participant_employee_once" ON "crm"."participant" USING btree ("employee_id","interaction_id") WHERE employee_id is not null;--> statement-breakpoint
CREATE INDEX "participant_of_contact" ON "crm"."participant" USING btree ("contact_id","occurred_at","interaction_id") WHERE contact_id is not null;--> statement-breakpoint
CREATE INDEX "participant_of_employee" ON "crm"."participant" USING btree ("employee_id","occurred_at","interaction_id") WHERE employee_id is not null;--> statement-breakpoint
CREATE INDEX "participant_of_address" ON "crm"."participant" USING btree (lower("address"),"occurred_at","interaction_id");--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD CONSTRAINT "interaction_ends" CHECK ("crm"."interaction"."ends_at" is null or "crm"."interaction"."ends_at" >= "crm"."interaction"."occurred_at" and "crm"."interaction"."channel" in ('CALL', 'MEETING'));--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD CONSTRAINT "interaction_outcome" CHECK ("crm"."interaction"."outcome" is null or "crm"."interaction"."outcome" in ('REACHED', 'NO_ANSWER', 'BUSY', 'VOICEMAIL', 'WRONG_NUMBER') and "crm"."interaction"."channel" = 'CALL');--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD CONSTRAINT "interaction_task" CHECK (num_nonnulls("crm"."interaction"."owner_id", "crm"."interaction"."due_on", "crm"."interaction"."time_zone") = case "crm"."interaction"."channel" when 'TASK' then 3 else 0 end);--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD CONSTRAINT "interaction_completed" CHECK (("crm"."interaction"."completed_at" is null) = ("crm"."interaction"."completed_by" is null) and ("crm"."interaction"."completed_at" is null or "crm"."interaction"."channel" = 'TASK'));--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD CONSTRAINT "interaction_channel" CHECK ("crm"."interaction"."channel" in ('CALL', 'EMAIL', 'MEETING', 'CHAT', 'NOTE', 'TASK', 'DOCUMENT'));--> statement-breakpoint
ALTER TABLE "crm"."participant" ADD CONSTRAINT "participant_somebody" CHECK (num_nonnulls("crm"."participant"."address", "crm"."participant"."name", "crm"."participant"."contact_id", "crm"."participant"."employee_id") > 0);--> statement-breakpoint
ALTER TABLE "crm"."participant" ADD CONSTRAINT "participant_one_side" CHECK ("crm"."participant"."contact_id" is null or "crm"."participant"."employee_id" is null);--> statement-breakpoint
ALTER TABLE "crm"."participant" ADD CONSTRAINT "participant_role" CHECK ("crm"."participant"."role" in ('FROM', 'TO', 'CC', 'BCC', 'ORGANISED', 'ATTENDED', 'INVITED'));
ALTER TABLE "crm"."email" DROP CONSTRAINT "email_message_id";--> statement-breakpoint
ALTER TABLE "crm"."email" ADD COLUMN "copy" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."email" ADD CONSTRAINT "email_copy" UNIQUE("message_id","copy");
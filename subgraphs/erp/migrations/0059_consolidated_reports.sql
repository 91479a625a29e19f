ALTER TABLE "erp"."budget" DROP CONSTRAINT "budget_month";--> statement-breakpoint
ALTER TABLE "erp"."budget" ADD COLUMN "recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL;
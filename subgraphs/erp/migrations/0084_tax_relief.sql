ALTER TABLE "erp"."write_off" ADD COLUMN "tax" numeric DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."write_off" ADD COLUMN "base_tax" numeric DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."write_off" ADD CONSTRAINT "write_off_tax" CHECK ("erp"."write_off"."tax" between 0 and "erp"."write_off"."amount" and "erp"."write_off"."base_tax" >= 0);
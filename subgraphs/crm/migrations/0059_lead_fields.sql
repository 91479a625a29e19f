ALTER TABLE "crm"."quota" DROP CONSTRAINT "quota_once";--> statement-breakpoint
ALTER TABLE "crm"."custom_field" DROP CONSTRAINT "custom_field_record";--> statement-breakpoint
ALTER TABLE "crm"."custom_field" DROP CONSTRAINT "custom_field_target_known";--> statement-breakpoint
ALTER TABLE "crm"."note" DROP CONSTRAINT "note_record";--> statement-breakpoint
ALTER TABLE "crm"."quota" ALTER COLUMN "employee_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."lead" ADD COLUMN "custom" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."quota" ADD COLUMN "team_id" uuid;--> statement-breakpoint
ALTER TABLE "crm"."quota" ADD CONSTRAINT "quota_team" FOREIGN KEY ("team_id") REFERENCES "crm"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "quota_month_of" ON "crm"."quota" USING btree ("month");--> statement-breakpoint
ALTER TABLE "crm"."quota" ADD CONSTRAINT "quota_once" UNIQUE NULLS NOT DISTINCT("employee_id","team_id","month","currency");--> statement-breakpoint
ALTER TABLE "crm"."custom_field" ADD CONSTRAINT "custom_field_record" CHECK ("crm"."custom_field"."record" in ('CUSTOMER', 'CONTACT', 'OPPORTUNITY', 'CASE', 'CAMPAIGN', 'INTERACTION', 'LEAD'));--> statement-breakpoint
ALTER TABLE "crm"."custom_field" ADD CONSTRAINT "custom_field_target_known" CHECK ("crm"."custom_field"."target" in ('CUSTOMER', 'CONTACT', 'OPPORTUNITY', 'CASE', 'CAMPAIGN', 'INTERACTION', 'LEAD', 'EMPLOYEE', 'PRODUCT'));--> statement-breakpoint
ALTER TABLE "crm"."note" ADD CONSTRAINT "note_record" CHECK ("crm"."note"."record" in ('customer', 'contact', 'opportunity', 'service_case', 'campaign', 'lead'));--> statement-breakpoint
ALTER TABLE "crm"."quota" ADD CONSTRAINT "quota_whose" CHECK (num_nonnulls("crm"."quota"."employee_id", "crm"."quota"."team_id") = 1);
DROP INDEX "crm"."service_case_rank";--> statement-breakpoint
CREATE INDEX "campaign_status" ON "crm"."campaign" USING btree ("status","starts_on","id");--> statement-breakpoint
CREATE INDEX "customer_kind" ON "crm"."customer" USING btree ("kind","name","id");--> statement-breakpoint
CREATE INDEX "interaction_channel" ON "crm"."interaction" USING btree ("channel","occurred_at","id");--> statement-breakpoint
CREATE INDEX "lead_ended" ON "crm"."lead" USING btree ("created_at","id") WHERE status in ('DISQUALIFIED', 'CONVERTED');--> statement-breakpoint
CREATE INDEX "opportunity_owner_open" ON "crm"."opportunity" USING btree ("owner_id","sort_expected","id") WHERE stage in ('PROSPECTING', 'ENGAGING', 'PROPOSED', 'NEGOTIATING');--> statement-breakpoint
CREATE INDEX "opportunity_open_value" ON "crm"."opportunity" USING btree ("sort_value","id") WHERE stage in ('PROSPECTING', 'ENGAGING', 'PROPOSED', 'NEGOTIATING');--> statement-breakpoint
CREATE INDEX "opportunity_ended" ON "crm"."opportunity" USING btree ("created_at","id") WHERE stage in ('WON', 'LOST');--> statement-breakpoint
CREATE INDEX "opportunity_currency" ON "crm"."opportunity" USING btree ("currency","created_at","id");--> statement-breakpoint
CREATE INDEX "service_case_open_due" ON "crm"."service_case" USING btree ("due_sort","id") WHERE status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER');--> statement-breakpoint
CREATE INDEX "service_case_not_open" ON "crm"."service_case" USING btree ("opened_at","id") WHERE not status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER');--> statement-breakpoint
CREATE INDEX "service_case_rank" ON "crm"."service_case" USING btree ("priority_rank","id");
DROP INDEX "crm"."comment_searched";--> statement-breakpoint
DROP INDEX "crm"."interaction_searched";--> statement-breakpoint
DROP INDEX "crm"."article_searched";--> statement-breakpoint
DROP INDEX "crm"."note_searched";--> statement-breakpoint
DROP INDEX "crm"."service_case_searched";--> statement-breakpoint
CREATE INDEX "comment_searched" ON "crm"."comment" USING gin ("searched",crm.periods("written_at")) WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "interaction_searched" ON "crm"."interaction" USING gin ("searched",crm.periods("occurred_at")) WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "article_searched" ON "crm"."article" USING gin ("searched",crm.periods("edited_at")) WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "note_searched" ON "crm"."note" USING gin ("searched",crm.periods("written_at")) WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "service_case_searched" ON "crm"."service_case" USING gin ("searched",crm.periods("opened_at")) WITH (gin_pending_list_limit=256);
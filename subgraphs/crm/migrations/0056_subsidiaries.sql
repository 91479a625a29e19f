DROP INDEX "crm"."customer_parent";--> statement-breakpoint
CREATE INDEX "customer_parent" ON "crm"."customer" USING btree ("parent_id","name","id");
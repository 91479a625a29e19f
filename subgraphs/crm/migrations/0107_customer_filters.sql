CREATE INDEX "customer_website" ON "crm"."customer" USING gin ("website" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "customer_nobodys" ON "crm"."customer" USING btree ("name","id") WHERE owner_id is null;--> statement-breakpoint
CREATE INDEX "customer_somebodys" ON "crm"."customer" USING btree ("name","id") WHERE owner_id is not null;--> statement-breakpoint
CREATE INDEX "customer_with_parent" ON "crm"."customer" USING btree ("name","id") WHERE parent_id is not null;--> statement-breakpoint
CREATE INDEX "service_tier_customers" ON "crm"."service_tier" USING btree ("tier","customer_id");
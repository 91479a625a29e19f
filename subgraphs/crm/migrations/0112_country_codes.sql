ALTER TABLE "crm"."customer" ADD COLUMN "country_codes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "customer_countries" ON "crm"."customer" USING gin ("country_codes");
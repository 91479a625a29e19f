ALTER TABLE "crm"."comment" ADD COLUMN "language" text DEFAULT 'simple' NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."comment" ADD COLUMN "searched" "tsvector" GENERATED ALWAYS AS (crm.text_vector(language, null, body)) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "comment_written" ON "crm"."comment" USING btree ("written_at","id");--> statement-breakpoint
CREATE INDEX "comment_searched" ON "crm"."comment" USING gin ("searched");--> statement-breakpoint
ALTER TABLE "crm"."comment" ADD CONSTRAINT "comment_language" CHECK ("crm"."comment"."language" in ('simple', 'norwegian', 'english', 'german', 'swedish', 'danish', 'dutch', 'finnish', 'french', 'italian', 'portuguese', 'spanish'));
CREATE TABLE "crm"."article" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "crm"."article_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"title_folded" text GENERATED ALWAYS AS (crm.fold(title)) STORED NOT NULL,
	"body" text NOT NULL,
	"language" text DEFAULT 'simple' NOT NULL,
	"searched" "tsvector" GENERATED ALWAYS AS (crm.text_vector(language, title, body)) STORED NOT NULL,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"owner_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"edited_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"published_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "article_number" UNIQUE("number"),
	CONSTRAINT "article_title_length" CHECK (char_length("crm"."article"."title") between 1 and 200),
	CONSTRAINT "article_body_length" CHECK (char_length("crm"."article"."body") between 1 and 100000),
	CONSTRAINT "article_language" CHECK ("crm"."article"."language" in ('simple', 'norwegian', 'english', 'german', 'swedish', 'danish', 'dutch', 'finnish', 'french', 'italian', 'portuguese', 'spanish')),
	CONSTRAINT "article_status" CHECK ("crm"."article"."status" in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
	CONSTRAINT "article_published" CHECK ("crm"."article"."status" <> 'PUBLISHED' or "crm"."article"."published_at" is not null),
	CONSTRAINT "article_version" CHECK ("crm"."article"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "crm"."case_article" (
	"case_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"solved" boolean DEFAULT false NOT NULL,
	"linked_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"linked_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL,
	CONSTRAINT "case_article_case_id_article_id_pk" PRIMARY KEY("case_id","article_id")
);
--> statement-breakpoint
ALTER TABLE "crm"."case_article" ADD CONSTRAINT "case_article_case" FOREIGN KEY ("case_id") REFERENCES "crm"."service_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."case_article" ADD CONSTRAINT "case_article_article" FOREIGN KEY ("article_id") REFERENCES "crm"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_edited" ON "crm"."article" USING btree ("edited_at","id");--> statement-breakpoint
CREATE INDEX "article_title" ON "crm"."article" USING btree ("title","id");--> statement-breakpoint
CREATE INDEX "article_status_edited" ON "crm"."article" USING btree ("status","edited_at","id");--> statement-breakpoint
CREATE INDEX "article_owner" ON "crm"."article" USING btree ("owner_id","edited_at","id");--> statement-breakpoint
CREATE INDEX "article_title_folded" ON "crm"."article" USING gin ("title_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "article_searched" ON "crm"."article" USING gin ("searched");--> statement-breakpoint
CREATE INDEX "case_article_of_article" ON "crm"."case_article" USING btree ("article_id","linked_at","case_id");--> statement-breakpoint
CREATE INDEX "case_article_solved" ON "crm"."case_article" USING btree ("article_id") WHERE solved;
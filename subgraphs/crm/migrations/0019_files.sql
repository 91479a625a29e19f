CREATE TABLE "crm"."attachment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record" text NOT NULL,
	"record_id" uuid NOT NULL,
	"customer_id" uuid,
	"hash" text NOT NULL,
	"size" integer NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"attached_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"attached_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL,
	CONSTRAINT "attachment_record" CHECK ("crm"."attachment"."record" in ('customer', 'interaction')),
	CONSTRAINT "attachment_name_length" CHECK (char_length("crm"."attachment"."name") between 1 and 255),
	CONSTRAINT "attachment_media_type" CHECK ("crm"."attachment"."media_type" ~ '^[a-z0-9.+-]+/[a-z0-9.+-]+$' and char_length("crm"."attachment"."media_type") <= 150)
);
--> statement-breakpoint
CREATE TABLE "crm"."file_content" (
	"hash" text PRIMARY KEY GENERATED ALWAYS AS (encode(sha256(content), 'hex')) STORED NOT NULL,
	"size" integer GENERATED ALWAYS AS (octet_length(content)) STORED NOT NULL,
	"content" "bytea" NOT NULL,
	"kept_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "file_content_size" UNIQUE("hash","size")
);
--> statement-breakpoint
ALTER TABLE "crm"."attachment" ADD CONSTRAINT "attachment_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."attachment" ADD CONSTRAINT "attachment_content" FOREIGN KEY ("hash","size") REFERENCES "crm"."file_content"("hash","size") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachment_of_record" ON "crm"."attachment" USING btree ("record_id","attached_at","id");--> statement-breakpoint
CREATE INDEX "attachment_of_customer" ON "crm"."attachment" USING btree ("customer_id","attached_at","id");--> statement-breakpoint
CREATE INDEX "attachment_hash" ON "crm"."attachment" USING btree ("hash");
CREATE TABLE "crm"."segment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (crm.fold(name)) STORED NOT NULL,
	"description" text,
	"kind" text NOT NULL,
	"rule" jsonb,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "segment_name_length" CHECK (char_length("crm"."segment"."name") between 1 and 200),
	CONSTRAINT "segment_description_length" CHECK (char_length("crm"."segment"."description") between 1 and 2000),
	CONSTRAINT "segment_kind" CHECK ("crm"."segment"."kind" in ('FIXED', 'RULE')),
	CONSTRAINT "segment_has_rule" CHECK (("crm"."segment"."kind" = 'RULE') = ("crm"."segment"."rule" is not null)),
	CONSTRAINT "segment_rule_form" CHECK (jsonb_typeof("crm"."segment"."rule") = 'object'),
	CONSTRAINT "segment_version" CHECK ("crm"."segment"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "crm"."segment_member" (
	"segment_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"added_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "segment_member_segment_id_customer_id_pk" PRIMARY KEY("segment_id","customer_id")
);
--> statement-breakpoint
ALTER TABLE "crm"."segment_member" ADD CONSTRAINT "segment_member_segment_id_segment_id_fk" FOREIGN KEY ("segment_id") REFERENCES "crm"."segment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."segment_member" ADD CONSTRAINT "segment_member_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "segment_name" ON "crm"."segment" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "segment_created_at" ON "crm"."segment" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "segment_name_folded" ON "crm"."segment" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "segment_member_customer" ON "crm"."segment_member" USING btree ("customer_id","segment_id");
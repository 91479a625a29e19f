CREATE TABLE "crm"."customer_merge" (
	"id" uuid PRIMARY KEY NOT NULL,
	"survivor_id" uuid NOT NULL,
	"merged_id" uuid NOT NULL,
	"merged_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"merged_by" text NOT NULL,
	"unmerged_at" timestamp(3) with time zone,
	"unmerged_by" text,
	"changed" jsonb NOT NULL,
	CONSTRAINT "customer_merge_two" CHECK ("crm"."customer_merge"."survivor_id" <> "crm"."customer_merge"."merged_id")
);
--> statement-breakpoint
CREATE TABLE "crm"."merge_rule" (
	"record" text collate "C" NOT NULL,
	"of_column" text collate "C" NOT NULL,
	"follows" text NOT NULL,
	"why" text NOT NULL,
	CONSTRAINT "merge_rule_record_of_column_pk" PRIMARY KEY("record","of_column")
);
--> statement-breakpoint
CREATE TABLE "crm"."merged_row" (
	"merge_id" uuid NOT NULL,
	"record" text collate "C" NOT NULL,
	"of_column" text collate "C" NOT NULL,
	"row_key" text collate "C" NOT NULL,
	CONSTRAINT "merged_row_merge_id_record_of_column_row_key_pk" PRIMARY KEY("merge_id","record","of_column","row_key")
);
--> statement-breakpoint
ALTER TABLE "crm"."customer" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "crm"."customer_merge" ADD CONSTRAINT "customer_merge_survivor_id_customer_id_fk" FOREIGN KEY ("survivor_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."customer_merge" ADD CONSTRAINT "customer_merge_merged_id_customer_id_fk" FOREIGN KEY ("merged_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."merged_row" ADD CONSTRAINT "merged_row_merge_id_customer_merge_id_fk" FOREIGN KEY ("merge_id") REFERENCES "crm"."customer_merge"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "customer_merge_once" ON "crm"."customer_merge" USING btree ("merged_id") WHERE unmerged_at is null;--> statement-breakpoint
CREATE INDEX "customer_merge_survivor" ON "crm"."customer_merge" USING btree ("survivor_id","id");--> statement-breakpoint
ALTER TABLE "crm"."customer" ADD CONSTRAINT "customer_merged_into" FOREIGN KEY ("merged_into_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "customer_merged_into" ON "crm"."customer" USING btree ("merged_into_id") WHERE merged_into_id is not null;--> statement-breakpoint
ALTER TABLE "crm"."customer" ADD CONSTRAINT "customer_merged_into_another" CHECK ("crm"."customer"."merged_into_id" <> "crm"."customer"."id");
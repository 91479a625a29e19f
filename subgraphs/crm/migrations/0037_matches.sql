CREATE TABLE "crm"."match_key" (
	"customer_id" uuid NOT NULL,
	"rule" smallint NOT NULL,
	"value" text collate "C" NOT NULL,
	"place" integer NOT NULL,
	CONSTRAINT "match_key_customer_id_rule_value_pk" PRIMARY KEY("customer_id","rule","value"),
	CONSTRAINT "match_key_place" UNIQUE("rule","value","place"),
	CONSTRAINT "match_key_rule" CHECK ("crm"."match_key"."rule" between 1 and 5),
	CONSTRAINT "match_key_place_from" CHECK ("crm"."match_key"."place" >= 0)
);
--> statement-breakpoint
CREATE TABLE "crm"."not_duplicate" (
	"customer_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"declared_by" text NOT NULL,
	"declared_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "not_duplicate_customer_id_other_id_pk" PRIMARY KEY("customer_id","other_id"),
	CONSTRAINT "not_duplicate_order" CHECK ("crm"."not_duplicate"."customer_id" < "crm"."not_duplicate"."other_id")
);
--> statement-breakpoint
ALTER TABLE "crm"."match_key" ADD CONSTRAINT "match_key_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."not_duplicate" ADD CONSTRAINT "not_duplicate_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."not_duplicate" ADD CONSTRAINT "not_duplicate_other_id_customer_id_fk" FOREIGN KEY ("other_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "match_key_shared" ON "crm"."match_key" USING btree ("rule","value","place") WHERE place > 0;--> statement-breakpoint
CREATE INDEX "not_duplicate_other" ON "crm"."not_duplicate" USING btree ("other_id","customer_id");
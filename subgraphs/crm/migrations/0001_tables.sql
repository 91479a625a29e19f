CREATE SCHEMA IF NOT EXISTS "crm";
--> statement-breakpoint
CREATE TABLE "crm"."audit_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "crm"."audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"record" text NOT NULL,
	"record_id" uuid NOT NULL,
	"action" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"changed_by" text NOT NULL,
	"request_id" text,
	"changed_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "crm"."idempotency_key" (
	"caller" text NOT NULL,
	"mutation" text NOT NULL,
	"key" text NOT NULL,
	"input_hash" text NOT NULL,
	"answer" jsonb,
	"used_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_caller_mutation_key_pk" PRIMARY KEY("caller","mutation","key")
);
--> statement-breakpoint
CREATE TABLE "crm"."campaign" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (crm.fold(name)) STORED NOT NULL,
	"status" text DEFAULT 'PLANNED' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"budget_amount" numeric,
	"budget_currency" text,
	"owner_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "campaign_name_length" CHECK (char_length("crm"."campaign"."name") between 1 and 200),
	CONSTRAINT "campaign_status" CHECK ("crm"."campaign"."status" in ('PLANNED', 'ACTIVE', 'COMPLETED', 'CANCELLED')),
	CONSTRAINT "campaign_span" CHECK ("crm"."campaign"."ends_on" >= "crm"."campaign"."starts_on"),
	CONSTRAINT "campaign_budget" CHECK ("crm"."campaign"."budget_amount" >= 0 and "crm"."campaign"."budget_amount" < 1e15),
	CONSTRAINT "campaign_budget_currency" CHECK ("crm"."campaign"."budget_currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "campaign_budget_whole" CHECK (("crm"."campaign"."budget_amount" is null) = ("crm"."campaign"."budget_currency" is null)),
	CONSTRAINT "campaign_version" CHECK ("crm"."campaign"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "crm"."campaign_member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"campaign_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"status" text DEFAULT 'ADDED' NOT NULL,
	"since" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_member_once" UNIQUE("campaign_id","customer_id"),
	CONSTRAINT "campaign_member_status" CHECK ("crm"."campaign_member"."status" in ('ADDED', 'SENT', 'DELIVERED', 'OPENED', 'CLICKED', 'RESPONDED', 'BOUNCED', 'OPTED_OUT'))
);
--> statement-breakpoint
CREATE TABLE "crm"."campaign_product" (
	"campaign_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	CONSTRAINT "campaign_product_campaign_id_product_id_pk" PRIMARY KEY("campaign_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "crm"."address" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"line1" text NOT NULL,
	"line2" text,
	"city" text NOT NULL,
	"region" text,
	"postal_code" text,
	"country_code" text NOT NULL,
	CONSTRAINT "address_kind" CHECK ("crm"."address"."kind" in ('BILLING', 'DELIVERY', 'VISITING')),
	CONSTRAINT "address_line1_length" CHECK (char_length("crm"."address"."line1") between 1 and 200),
	CONSTRAINT "address_line2_length" CHECK (char_length("crm"."address"."line2") between 1 and 200),
	CONSTRAINT "address_city_length" CHECK (char_length("crm"."address"."city") between 1 and 100),
	CONSTRAINT "address_region_length" CHECK (char_length("crm"."address"."region") between 1 and 100),
	CONSTRAINT "address_postal_code_length" CHECK (char_length("crm"."address"."postal_code") between 1 and 20),
	CONSTRAINT "address_country_code" CHECK ("crm"."address"."country_code" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
CREATE TABLE "crm"."contact" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"title" text,
	"email" text,
	"phone" text,
	CONSTRAINT "contact_of_customer" UNIQUE("customer_id","id"),
	CONSTRAINT "contact_name_length" CHECK (char_length("crm"."contact"."name") between 1 and 200),
	CONSTRAINT "contact_title_length" CHECK (char_length("crm"."contact"."title") between 1 and 100),
	CONSTRAINT "contact_email_length" CHECK (char_length("crm"."contact"."email") between 3 and 254),
	CONSTRAINT "contact_phone_length" CHECK (char_length("crm"."contact"."phone") between 1 and 40)
);
--> statement-breakpoint
CREATE TABLE "crm"."customer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (crm.fold(name)) STORED NOT NULL,
	"kind" text NOT NULL,
	"organisation_number" text,
	"email" text,
	"phone" text,
	"website" text,
	"parent_id" uuid,
	"owner_id" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "customer_number" UNIQUE("number"),
	CONSTRAINT "customer_number_form" CHECK ("crm"."customer"."number" ~ '^[A-Za-z0-9._-]{1,20}$'),
	CONSTRAINT "customer_name_length" CHECK (char_length("crm"."customer"."name") between 1 and 200),
	CONSTRAINT "customer_kind" CHECK ("crm"."customer"."kind" in ('ORGANISATION', 'PERSON')),
	CONSTRAINT "customer_organisation_number_length" CHECK (char_length("crm"."customer"."organisation_number") between 1 and 40),
	CONSTRAINT "customer_email_length" CHECK (char_length("crm"."customer"."email") between 3 and 254),
	CONSTRAINT "customer_phone_length" CHECK (char_length("crm"."customer"."phone") between 1 and 40),
	CONSTRAINT "customer_website_length" CHECK (char_length("crm"."customer"."website") between 1 and 300),
	CONSTRAINT "customer_version" CHECK ("crm"."customer"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "crm"."customer_change" (
	"customer_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "crm"."interaction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"contact_id" uuid,
	"employee_id" uuid,
	"channel" text NOT NULL,
	"direction" text NOT NULL,
	"subject" text NOT NULL,
	"subject_folded" text GENERATED ALWAYS AS (crm.fold(subject)) STORED NOT NULL,
	"body" text,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "interaction_channel" CHECK ("crm"."interaction"."channel" in ('CALL', 'EMAIL', 'MEETING', 'CHAT', 'NOTE')),
	CONSTRAINT "interaction_direction" CHECK ("crm"."interaction"."direction" in ('INBOUND', 'OUTBOUND', 'INTERNAL')),
	CONSTRAINT "interaction_subject_length" CHECK (char_length("crm"."interaction"."subject") between 1 and 200),
	CONSTRAINT "interaction_body_length" CHECK (char_length("crm"."interaction"."body") between 1 and 100000),
	CONSTRAINT "interaction_version" CHECK ("crm"."interaction"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "crm"."interaction_product" (
	"interaction_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	CONSTRAINT "interaction_product_interaction_id_product_id_pk" PRIMARY KEY("interaction_id","product_id")
);
--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD CONSTRAINT "campaign_member_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "crm"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."campaign_member" ADD CONSTRAINT "campaign_member_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."campaign_product" ADD CONSTRAINT "campaign_product_campaign_id_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "crm"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."address" ADD CONSTRAINT "address_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."contact" ADD CONSTRAINT "contact_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."customer" ADD CONSTRAINT "customer_parent" FOREIGN KEY ("parent_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."customer_change" ADD CONSTRAINT "customer_change_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD CONSTRAINT "interaction_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD CONSTRAINT "interaction_contact" FOREIGN KEY ("customer_id","contact_id") REFERENCES "crm"."contact"("customer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."interaction_product" ADD CONSTRAINT "interaction_product_interaction_id_interaction_id_fk" FOREIGN KEY ("interaction_id") REFERENCES "crm"."interaction"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_record_id_id_index" ON "crm"."audit_log" USING btree ("record_id","id");--> statement-breakpoint
CREATE INDEX "campaign_starts_on" ON "crm"."campaign" USING btree ("starts_on","id");--> statement-breakpoint
CREATE INDEX "campaign_name" ON "crm"."campaign" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "campaign_name_folded" ON "crm"."campaign" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "campaign_member_added" ON "crm"."campaign_member" USING btree ("campaign_id","id");--> statement-breakpoint
CREATE INDEX "campaign_member_customer" ON "crm"."campaign_member" USING btree ("customer_id","campaign_id");--> statement-breakpoint
CREATE UNIQUE INDEX "address_one_billing" ON "crm"."address" USING btree ("customer_id") WHERE kind = 'BILLING';--> statement-breakpoint
CREATE INDEX "address_customer" ON "crm"."address" USING btree ("customer_id","kind","id");--> statement-breakpoint
CREATE INDEX "address_country" ON "crm"."address" USING btree ("country_code","customer_id");--> statement-breakpoint
CREATE INDEX "contact_name" ON "crm"."contact" USING btree ("customer_id","name","id");--> statement-breakpoint
CREATE INDEX "customer_name" ON "crm"."customer" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "customer_created_at" ON "crm"."customer" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "customer_owner" ON "crm"."customer" USING btree ("owner_id","name","id");--> statement-breakpoint
CREATE INDEX "customer_parent" ON "crm"."customer" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "customer_name_folded" ON "crm"."customer" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "customer_number_part" ON "crm"."customer" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "interaction_occurred" ON "crm"."interaction" USING btree ("occurred_at","id");--> statement-breakpoint
CREATE INDEX "interaction_customer" ON "crm"."interaction" USING btree ("customer_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "interaction_employee" ON "crm"."interaction" USING btree ("employee_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "interaction_subject_folded" ON "crm"."interaction" USING gin ("subject_folded" gin_trgm_ops);
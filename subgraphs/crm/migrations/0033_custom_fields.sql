CREATE TABLE "crm"."custom_field" (
	"id" uuid PRIMARY KEY NOT NULL,
	"record" text NOT NULL,
	"code" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"description" text,
	"required" boolean DEFAULT false NOT NULL,
	"filterable" boolean DEFAULT true NOT NULL,
	"archived" boolean DEFAULT false NOT NULL,
	"min" numeric,
	"max" numeric,
	"decimals" smallint,
	"earliest" date,
	"latest" date,
	"max_length" integer,
	"options" jsonb DEFAULT '[]' NOT NULL,
	"target" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "custom_field_code" UNIQUE("record","code"),
	CONSTRAINT "custom_field_record" CHECK ("crm"."custom_field"."record" in ('CUSTOMER', 'CONTACT', 'OPPORTUNITY', 'CASE', 'CAMPAIGN', 'INTERACTION')),
	CONSTRAINT "custom_field_kind" CHECK ("crm"."custom_field"."kind" in ('TEXT', 'NUMBER', 'MONEY', 'DATE', 'BOOLEAN', 'CHOICE', 'REFERENCE')),
	CONSTRAINT "custom_field_code_form" CHECK ("crm"."custom_field"."code" ~ '^[a-z][a-z0-9_]{0,39}$'),
	CONSTRAINT "custom_field_label_length" CHECK (char_length("crm"."custom_field"."label") between 1 and 100),
	CONSTRAINT "custom_field_description_length" CHECK (char_length("crm"."custom_field"."description") between 1 and 1000),
	CONSTRAINT "custom_field_range" CHECK ("crm"."custom_field"."min" <= "crm"."custom_field"."max"),
	CONSTRAINT "custom_field_bounds" CHECK ("crm"."custom_field"."kind" in ('NUMBER', 'MONEY') or "crm"."custom_field"."min" is null and "crm"."custom_field"."max" is null),
	CONSTRAINT "custom_field_decimals" CHECK ("crm"."custom_field"."decimals" is null or "crm"."custom_field"."decimals" between 0 and 6 and "crm"."custom_field"."kind" = 'NUMBER'),
	CONSTRAINT "custom_field_span" CHECK ("crm"."custom_field"."earliest" <= "crm"."custom_field"."latest"),
	CONSTRAINT "custom_field_dates" CHECK ("crm"."custom_field"."kind" = 'DATE' or "crm"."custom_field"."earliest" is null and "crm"."custom_field"."latest" is null),
	CONSTRAINT "custom_field_max_length" CHECK ("crm"."custom_field"."max_length" is null or "crm"."custom_field"."max_length" between 1 and 10000 and "crm"."custom_field"."kind" = 'TEXT'),
	CONSTRAINT "custom_field_options" CHECK (("crm"."custom_field"."kind" = 'CHOICE') = (jsonb_array_length("crm"."custom_field"."options") > 0)),
	CONSTRAINT "custom_field_target" CHECK (("crm"."custom_field"."kind" = 'REFERENCE') = ("crm"."custom_field"."target" is not null)),
	CONSTRAINT "custom_field_target_known" CHECK ("crm"."custom_field"."target" in ('CUSTOMER', 'CONTACT', 'OPPORTUNITY', 'CASE', 'CAMPAIGN', 'INTERACTION', 'EMPLOYEE', 'PRODUCT')),
	CONSTRAINT "custom_field_version" CHECK ("crm"."custom_field"."version" > 0)
);
--> statement-breakpoint
ALTER TABLE "crm"."campaign" ADD COLUMN "custom" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."contact" ADD COLUMN "custom" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."customer" ADD COLUMN "custom" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "custom" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."opportunity" ADD COLUMN "custom" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."service_case" ADD COLUMN "custom" jsonb DEFAULT '{}' NOT NULL;
CREATE TABLE "crm"."company_form" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"country_code" text,
	"form" text NOT NULL,
	"words" text collate "C" GENERATED ALWAYS AS (crm.words(crm.fold(form))) STORED NOT NULL,
	"place" text DEFAULT 'END' NOT NULL,
	"joined" boolean DEFAULT false NOT NULL,
	CONSTRAINT "company_form_once" UNIQUE NULLS NOT DISTINCT("country_code","words","place"),
	CONSTRAINT "company_form_country" CHECK ("crm"."company_form"."country_code" ~ '^[A-Z]{2}$'),
	CONSTRAINT "company_form_length" CHECK (char_length("crm"."company_form"."form") between 1 and 60),
	CONSTRAINT "company_form_words" CHECK ("crm"."company_form"."words" <> ''),
	CONSTRAINT "company_form_place" CHECK ("crm"."company_form"."place" in ('BEGINNING', 'END'))
);
--> statement-breakpoint
CREATE TABLE "crm"."company_form_pattern" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"beginning" text NOT NULL,
	"ending" text NOT NULL,
	CONSTRAINT "company_form_pattern_one" CHECK ("crm"."company_form_pattern"."only")
);
--> statement-breakpoint
ALTER TABLE "crm"."attachment" DROP CONSTRAINT "attachment_record";--> statement-breakpoint
ALTER TABLE "crm"."attachment" ADD CONSTRAINT "attachment_record" CHECK ("crm"."attachment"."record" in ('customer', 'interaction', 'note', 'opportunity', 'campaign'));
CREATE TABLE "crm"."business_calendar" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"time_zone" text NOT NULL,
	"country_code" text,
	"region" text,
	"is_default" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "business_calendar_code" UNIQUE("code"),
	CONSTRAINT "business_calendar_name_length" CHECK (char_length("crm"."business_calendar"."name") between 1 and 200),
	CONSTRAINT "business_calendar_country" CHECK ("crm"."business_calendar"."country_code" ~ '^[A-Z]{2}$'),
	CONSTRAINT "business_calendar_region" CHECK ("crm"."business_calendar"."region" is null or "crm"."business_calendar"."country_code" is not null)
);
--> statement-breakpoint
CREATE TABLE "crm"."business_holiday" (
	"calendar_id" uuid NOT NULL,
	"day" date NOT NULL,
	"name" text NOT NULL,
	"computed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "business_holiday_calendar_id_day_pk" PRIMARY KEY("calendar_id","day"),
	CONSTRAINT "business_holiday_name_length" CHECK (char_length("crm"."business_holiday"."name") between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "crm"."business_hours" (
	"calendar_id" uuid NOT NULL,
	"weekday" smallint NOT NULL,
	"starts_minute" smallint NOT NULL,
	"ends_minute" smallint NOT NULL,
	CONSTRAINT "business_hours_calendar_id_weekday_starts_minute_pk" PRIMARY KEY("calendar_id","weekday","starts_minute"),
	CONSTRAINT "business_hours_weekday" CHECK ("crm"."business_hours"."weekday" between 1 and 7),
	CONSTRAINT "business_hours_span" CHECK ("crm"."business_hours"."starts_minute" >= 0 and "crm"."business_hours"."starts_minute" < "crm"."business_hours"."ends_minute" and "crm"."business_hours"."ends_minute" <= 1440)
);
--> statement-breakpoint
ALTER TABLE "crm"."business_holiday" ADD CONSTRAINT "business_holiday_calendar_id_business_calendar_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "crm"."business_calendar"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."business_hours" ADD CONSTRAINT "business_hours_calendar_id_business_calendar_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "crm"."business_calendar"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "business_calendar_one_default" ON "crm"."business_calendar" USING btree ("is_default") WHERE is_default;--> statement-breakpoint
CREATE INDEX "business_holiday_day" ON "crm"."business_holiday" USING btree ("day");
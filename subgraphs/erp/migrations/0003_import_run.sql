CREATE TABLE "erp"."import_run" (
	"source" text PRIMARY KEY NOT NULL,
	"fingerprint" text NOT NULL,
	"started_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp(3) with time zone
);
--> statement-breakpoint
-- Commands write it; nobody deletes it.
grant select, insert, update (finished_at) on erp.import_run to samspill_staff;

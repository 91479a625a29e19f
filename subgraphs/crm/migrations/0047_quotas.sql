CREATE TABLE "crm"."quota" (
	"id" uuid PRIMARY KEY NOT NULL,
	"employee_id" uuid NOT NULL,
	"month" date NOT NULL,
	"currency" text NOT NULL,
	"amount" numeric NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "quota_once" UNIQUE("employee_id","month","currency"),
	CONSTRAINT "quota_month" CHECK (extract(day from "crm"."quota"."month") = 1),
	CONSTRAINT "quota_currency" CHECK ("crm"."quota"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "quota_amount" CHECK ("crm"."quota"."amount" >= 0 and "crm"."quota"."amount" < 1e15),
	CONSTRAINT "quota_version" CHECK ("crm"."quota"."version" > 0)
);

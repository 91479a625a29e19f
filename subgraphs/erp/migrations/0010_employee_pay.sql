CREATE TABLE "erp"."employee_pay" (
	"id" uuid PRIMARY KEY NOT NULL,
	"employee_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"amount" numeric NOT NULL,
	"currency" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"recorded_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL,
	CONSTRAINT "employee_pay_day" UNIQUE("employee_id","valid_from"),
	CONSTRAINT "employee_pay_amount" CHECK ("erp"."employee_pay"."amount" > 0),
	CONSTRAINT "employee_pay_currency" CHECK ("erp"."employee_pay"."currency" ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
ALTER TABLE "erp"."employee_pay" ADD CONSTRAINT "employee_pay_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "erp"."employee"("id") ON DELETE no action ON UPDATE no action;
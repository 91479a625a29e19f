CREATE TABLE "erp"."holiday" (
	"calendar_id" uuid NOT NULL,
	"day" date NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "holiday_calendar_id_day_pk" PRIMARY KEY("calendar_id","day")
);
--> statement-breakpoint
CREATE TABLE "erp"."working_calendar" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"time_zone" text NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "working_calendar_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "erp"."working_hours" (
	"calendar_id" uuid NOT NULL,
	"weekday" smallint NOT NULL,
	"starts_minute" smallint NOT NULL,
	"ends_minute" smallint NOT NULL,
	CONSTRAINT "working_hours_calendar_id_weekday_starts_minute_pk" PRIMARY KEY("calendar_id","weekday","starts_minute"),
	CONSTRAINT "working_hours_weekday" CHECK ("erp"."working_hours"."weekday" between 1 and 7),
	CONSTRAINT "working_hours_span" CHECK ("erp"."working_hours"."starts_minute" >= 0 and "erp"."working_hours"."starts_minute" < "erp"."working_hours"."ends_minute" and "erp"."working_hours"."ends_minute" <= 1440)
);
--> statement-breakpoint
CREATE TABLE "erp"."leave_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"employee_id" uuid NOT NULL,
	"leave_type_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"days" numeric NOT NULL,
	"pending" numeric DEFAULT '0' NOT NULL,
	"effective_on" date NOT NULL,
	"period" date,
	"request_id" uuid,
	"reason" text,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"recorded_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL,
	CONSTRAINT "leave_entry_kind" CHECK ("erp"."leave_entry"."kind" in ('ACCRUAL', 'LAPSE', 'ADJUSTMENT', 'REQUEST', 'APPROVAL', 'REJECTION', 'CANCELLATION')),
	CONSTRAINT "leave_entry_something" CHECK ("erp"."leave_entry"."days" <> 0 or "erp"."leave_entry"."pending" <> 0),
	CONSTRAINT "leave_entry_of_request" CHECK (("erp"."leave_entry"."request_id" is not null) = ("erp"."leave_entry"."kind" in ('REQUEST', 'APPROVAL', 'REJECTION', 'CANCELLATION'))),
	CONSTRAINT "leave_entry_of_period" CHECK (("erp"."leave_entry"."period" is not null) = ("erp"."leave_entry"."kind" in ('ACCRUAL', 'LAPSE'))),
	CONSTRAINT "leave_entry_reason" CHECK (("erp"."leave_entry"."reason" is not null) = ("erp"."leave_entry"."kind" = 'ADJUSTMENT'))
);
--> statement-breakpoint
CREATE TABLE "erp"."leave_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"employee_id" uuid NOT NULL,
	"leave_type_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"days" numeric NOT NULL,
	"status" text DEFAULT 'REQUESTED' NOT NULL,
	"requested_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"decided_at" timestamp(3) with time zone,
	"decided_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "leave_request_status" CHECK ("erp"."leave_request"."status" in ('REQUESTED', 'APPROVED', 'REJECTED', 'CANCELLED')),
	CONSTRAINT "leave_request_span" CHECK ("erp"."leave_request"."starts_on" <= "erp"."leave_request"."ends_on" and "erp"."leave_request"."ends_on" - "erp"."leave_request"."starts_on" < 1000),
	CONSTRAINT "leave_request_days" CHECK ("erp"."leave_request"."days" > 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."leave_type" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"accrual" text DEFAULT 'NONE' NOT NULL,
	"accrual_days" numeric DEFAULT '0' NOT NULL,
	"accrues_from" date,
	"carry_over_days" numeric,
	"lowest_balance" numeric DEFAULT '0',
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "leave_type_code_unique" UNIQUE("code"),
	CONSTRAINT "leave_type_accrual" CHECK ("erp"."leave_type"."accrual" in ('NONE', 'MONTH', 'YEAR')),
	CONSTRAINT "leave_type_accrual_days" CHECK ("erp"."leave_type"."accrual_days" between 0 and 366),
	CONSTRAINT "leave_type_accrues_from" CHECK (("erp"."leave_type"."accrual" = 'NONE') = ("erp"."leave_type"."accrues_from" is null)),
	CONSTRAINT "leave_type_carry_over" CHECK ("erp"."leave_type"."carry_over_days" >= 0),
	CONSTRAINT "leave_type_lowest" CHECK ("erp"."leave_type"."lowest_balance" <= 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."department" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"parent_id" uuid,
	"head_id" uuid,
	"cost_centre_id" uuid,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "department_code" UNIQUE("company_id","code"),
	CONSTRAINT "department_of_company" UNIQUE("company_id","id")
);
--> statement-breakpoint
CREATE TABLE "erp"."employee_skill" (
	"employee_id" uuid NOT NULL,
	"skill_id" uuid NOT NULL,
	"level" smallint NOT NULL,
	CONSTRAINT "employee_skill_employee_id_skill_id_pk" PRIMARY KEY("employee_id","skill_id"),
	CONSTRAINT "employee_skill_level" CHECK ("erp"."employee_skill"."level" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "erp"."position" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"hourly_cost" numeric,
	"currency" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "position_code_unique" UNIQUE("code"),
	CONSTRAINT "position_hourly_cost" CHECK (("erp"."position"."hourly_cost" is null) = ("erp"."position"."currency" is null) and "erp"."position"."hourly_cost" >= 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."skill" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "skill_code_unique" UNIQUE("code")
);
--> statement-breakpoint
ALTER TABLE "erp"."employee" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "erp"."employee" ADD COLUMN "department_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."employee" ADD COLUMN "position_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."employee" ADD COLUMN "calendar_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."holiday" ADD CONSTRAINT "holiday_calendar_id_working_calendar_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "erp"."working_calendar"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."working_hours" ADD CONSTRAINT "working_hours_calendar_id_working_calendar_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "erp"."working_calendar"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."leave_entry" ADD CONSTRAINT "leave_entry_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "erp"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."leave_entry" ADD CONSTRAINT "leave_entry_leave_type_id_leave_type_id_fk" FOREIGN KEY ("leave_type_id") REFERENCES "erp"."leave_type"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."leave_entry" ADD CONSTRAINT "leave_entry_request_id_leave_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "erp"."leave_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."leave_request" ADD CONSTRAINT "leave_request_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "erp"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."leave_request" ADD CONSTRAINT "leave_request_leave_type_id_leave_type_id_fk" FOREIGN KEY ("leave_type_id") REFERENCES "erp"."leave_type"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."department" ADD CONSTRAINT "department_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."department" ADD CONSTRAINT "department_head_id_employee_id_fk" FOREIGN KEY ("head_id") REFERENCES "erp"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."department" ADD CONSTRAINT "department_cost_centre_id_cost_centre_id_fk" FOREIGN KEY ("cost_centre_id") REFERENCES "erp"."cost_centre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."department" ADD CONSTRAINT "department_parent" FOREIGN KEY ("company_id","parent_id") REFERENCES "erp"."department"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."employee_skill" ADD CONSTRAINT "employee_skill_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "erp"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."employee_skill" ADD CONSTRAINT "employee_skill_skill_id_skill_id_fk" FOREIGN KEY ("skill_id") REFERENCES "erp"."skill"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "holiday_day" ON "erp"."holiday" USING btree ("day");--> statement-breakpoint
CREATE UNIQUE INDEX "working_calendar_one_default" ON "erp"."working_calendar" USING btree ("is_default") WHERE is_default;--> statement-breakpoint
CREATE UNIQUE INDEX "leave_entry_once_a_period" ON "erp"."leave_entry" USING btree ("employee_id","leave_type_id","kind","period") WHERE period is not null;--> statement-breakpoint
CREATE INDEX "leave_entry_balance" ON "erp"."leave_entry" USING btree ("employee_id","leave_type_id","effective_on");--> statement-breakpoint
CREATE INDEX "leave_entry_employee" ON "erp"."leave_entry" USING btree ("employee_id","effective_on","id");--> statement-breakpoint
CREATE INDEX "leave_entry_request" ON "erp"."leave_entry" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "leave_request_starts_on" ON "erp"."leave_request" USING btree ("starts_on","id");--> statement-breakpoint
CREATE INDEX "leave_request_employee" ON "erp"."leave_request" USING btree ("employee_id","starts_on","id");--> statement-breakpoint
CREATE INDEX "leave_request_by_status" ON "erp"."leave_request" USING btree ("status","starts_on","id");--> statement-breakpoint
CREATE INDEX "leave_request_type" ON "erp"."leave_request" USING btree ("leave_type_id","starts_on","id");--> statement-breakpoint
CREATE INDEX "department_parent_name" ON "erp"."department" USING btree ("parent_id","name","id");--> statement-breakpoint
CREATE INDEX "department_name" ON "erp"."department" USING btree ("company_id","name","id");--> statement-breakpoint
CREATE INDEX "employee_skill_skill" ON "erp"."employee_skill" USING btree ("skill_id","level","employee_id");--> statement-breakpoint
CREATE INDEX "position_name" ON "erp"."position" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "skill_name" ON "erp"."skill" USING btree ("name","id");--> statement-breakpoint
ALTER TABLE "erp"."employee" ADD CONSTRAINT "employee_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "erp"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."employee" ADD CONSTRAINT "employee_position_id_position_id_fk" FOREIGN KEY ("position_id") REFERENCES "erp"."position"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."employee" ADD CONSTRAINT "employee_calendar_id_working_calendar_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "erp"."working_calendar"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "employee_department" ON "erp"."employee" USING btree ("department_id","name","id");--> statement-breakpoint
CREATE INDEX "employee_position" ON "erp"."employee" USING btree ("position_id","name","id");--> statement-breakpoint
ALTER TABLE "erp"."employee" ADD CONSTRAINT "employee_span" CHECK ("erp"."employee"."ends_on" >= "erp"."employee"."hired_on");
CREATE TABLE "erp"."asset_depreciation" (
	"asset_id" uuid NOT NULL,
	"month" date NOT NULL,
	"amount" numeric NOT NULL,
	"posted_on" date NOT NULL,
	"posting_id" uuid NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "asset_depreciation_asset_id_month_pk" PRIMARY KEY("asset_id","month"),
	CONSTRAINT "asset_depreciation_amount" CHECK ("erp"."asset_depreciation"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."asset_disposal" (
	"asset_id" uuid PRIMARY KEY NOT NULL,
	"disposed_on" date NOT NULL,
	"proceeds" numeric NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "asset_disposal_proceeds" CHECK ("erp"."asset_disposal"."proceeds" >= 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."equipment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"calendar_id" uuid,
	"asset_id" uuid,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "equipment_code" UNIQUE("company_id","code")
);
--> statement-breakpoint
CREATE TABLE "erp"."fixed_asset" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"acquired_on" date NOT NULL,
	"cost" numeric NOT NULL,
	"salvage" numeric NOT NULL,
	"method" text NOT NULL,
	"months" integer NOT NULL,
	"factor" numeric NOT NULL,
	"first_month" date NOT NULL,
	"cost_centre_id" uuid,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "fixed_asset_number" UNIQUE("company_id","number"),
	CONSTRAINT "fixed_asset_method" CHECK ("erp"."fixed_asset"."method" in ('STRAIGHT_LINE', 'DECLINING_BALANCE')),
	CONSTRAINT "fixed_asset_values" CHECK ("erp"."fixed_asset"."cost" > 0 and "erp"."fixed_asset"."salvage" >= 0 and "erp"."fixed_asset"."salvage" <= "erp"."fixed_asset"."cost"),
	CONSTRAINT "fixed_asset_months" CHECK ("erp"."fixed_asset"."months" between 1 and 1200 and "erp"."fixed_asset"."factor" >= 1 and "erp"."fixed_asset"."factor" <= 10),
	CONSTRAINT "fixed_asset_first_month" CHECK (extract(day from "erp"."fixed_asset"."first_month") = 1)
);
--> statement-breakpoint
CREATE TABLE "erp"."booking" (
	"id" uuid PRIMARY KEY NOT NULL,
	"employee_id" uuid,
	"equipment_id" uuid,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"project_id" uuid,
	"sales_order_id" uuid,
	"work_order_id" uuid,
	"purpose" text,
	"cancelled_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "booking_of_one" CHECK (num_nonnulls("erp"."booking"."employee_id", "erp"."booking"."equipment_id") = 1),
	CONSTRAINT "booking_for_one" CHECK (num_nonnulls("erp"."booking"."project_id", "erp"."booking"."sales_order_id", "erp"."booking"."work_order_id", "erp"."booking"."purpose") = 1),
	CONSTRAINT "booking_span" CHECK ("erp"."booking"."starts_at" < "erp"."booking"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "erp"."project" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"customer_id" uuid,
	"manager_id" uuid,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "project_code" UNIQUE("company_id","code")
);
--> statement-breakpoint
CREATE TABLE "erp"."time_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"employee_id" uuid NOT NULL,
	"worked_on" date NOT NULL,
	"hours" numeric NOT NULL,
	"project_id" uuid,
	"sales_order_id" uuid,
	"work_order_id" uuid,
	"note" text,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"cost" numeric,
	"currency" text,
	"posting_id" uuid,
	"decided_at" timestamp(3) with time zone,
	"decided_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "time_entry_status" CHECK ("erp"."time_entry"."status" in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED')),
	CONSTRAINT "time_entry_hours" CHECK ("erp"."time_entry"."hours" > 0 and "erp"."time_entry"."hours" <= 24),
	CONSTRAINT "time_entry_for_one" CHECK (num_nonnulls("erp"."time_entry"."project_id", "erp"."time_entry"."sales_order_id", "erp"."time_entry"."work_order_id") = 1),
	CONSTRAINT "time_entry_cost" CHECK (("erp"."time_entry"."cost" is not null) = ("erp"."time_entry"."status" = 'APPROVED') and ("erp"."time_entry"."cost" is null) = ("erp"."time_entry"."currency" is null))
);
--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" DROP CONSTRAINT "journal_entry_source";--> statement-breakpoint
ALTER TABLE "erp"."asset_depreciation" ADD CONSTRAINT "asset_depreciation_asset_id_fixed_asset_id_fk" FOREIGN KEY ("asset_id") REFERENCES "erp"."fixed_asset"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."asset_disposal" ADD CONSTRAINT "asset_disposal_asset_id_fixed_asset_id_fk" FOREIGN KEY ("asset_id") REFERENCES "erp"."fixed_asset"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."equipment" ADD CONSTRAINT "equipment_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."equipment" ADD CONSTRAINT "equipment_calendar_id_working_calendar_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "erp"."working_calendar"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."equipment" ADD CONSTRAINT "equipment_asset_id_fixed_asset_id_fk" FOREIGN KEY ("asset_id") REFERENCES "erp"."fixed_asset"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."fixed_asset" ADD CONSTRAINT "fixed_asset_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."fixed_asset" ADD CONSTRAINT "fixed_asset_cost_centre_id_cost_centre_id_fk" FOREIGN KEY ("cost_centre_id") REFERENCES "erp"."cost_centre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."booking" ADD CONSTRAINT "booking_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "erp"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."booking" ADD CONSTRAINT "booking_equipment_id_equipment_id_fk" FOREIGN KEY ("equipment_id") REFERENCES "erp"."equipment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."booking" ADD CONSTRAINT "booking_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "erp"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."booking" ADD CONSTRAINT "booking_sales_order_id_sales_order_id_fk" FOREIGN KEY ("sales_order_id") REFERENCES "erp"."sales_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."booking" ADD CONSTRAINT "booking_work_order_id_work_order_id_fk" FOREIGN KEY ("work_order_id") REFERENCES "erp"."work_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."project" ADD CONSTRAINT "project_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."project" ADD CONSTRAINT "project_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."project" ADD CONSTRAINT "project_manager_id_employee_id_fk" FOREIGN KEY ("manager_id") REFERENCES "erp"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."time_entry" ADD CONSTRAINT "time_entry_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "erp"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."time_entry" ADD CONSTRAINT "time_entry_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "erp"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."time_entry" ADD CONSTRAINT "time_entry_sales_order" FOREIGN KEY ("sales_order_id") REFERENCES "erp"."sales_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."time_entry" ADD CONSTRAINT "time_entry_work_order" FOREIGN KEY ("work_order_id") REFERENCES "erp"."work_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "equipment_name" ON "erp"."equipment" USING btree ("company_id","name","id");--> statement-breakpoint
CREATE INDEX "fixed_asset_name" ON "erp"."fixed_asset" USING btree ("company_id","name","id");--> statement-breakpoint
CREATE INDEX "fixed_asset_acquired_on" ON "erp"."fixed_asset" USING btree ("company_id","acquired_on","id");--> statement-breakpoint
CREATE INDEX "booking_starts_at" ON "erp"."booking" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "booking_employee" ON "erp"."booking" USING btree ("employee_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "booking_equipment" ON "erp"."booking" USING btree ("equipment_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "booking_project" ON "erp"."booking" USING btree ("project_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "booking_sales_order" ON "erp"."booking" USING btree ("sales_order_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "booking_work_order" ON "erp"."booking" USING btree ("work_order_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "project_name" ON "erp"."project" USING btree ("company_id","name","id");--> statement-breakpoint
CREATE INDEX "project_customer" ON "erp"."project" USING btree ("customer_id","name","id");--> statement-breakpoint
CREATE INDEX "time_entry_worked_on" ON "erp"."time_entry" USING btree ("worked_on","id");--> statement-breakpoint
CREATE INDEX "time_entry_employee" ON "erp"."time_entry" USING btree ("employee_id","worked_on","id");--> statement-breakpoint
CREATE INDEX "time_entry_project" ON "erp"."time_entry" USING btree ("project_id","worked_on","id");--> statement-breakpoint
CREATE INDEX "time_entry_for_sales_order" ON "erp"."time_entry" USING btree ("sales_order_id","worked_on","id");--> statement-breakpoint
CREATE INDEX "time_entry_for_work_order" ON "erp"."time_entry" USING btree ("work_order_id","worked_on","id");--> statement-breakpoint
CREATE INDEX "time_entry_by_status" ON "erp"."time_entry" USING btree ("status","worked_on","id");--> statement-breakpoint
CREATE INDEX "time_entry_unposted" ON "erp"."time_entry" USING btree ("project_id","worked_on") WHERE status = 'APPROVED' and posting_id is null;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ADD CONSTRAINT "journal_line_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "erp"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" ADD CONSTRAINT "journal_entry_source" CHECK ("erp"."journal_entry"."source" in ('OPENING', 'MANUAL', 'REVERSAL', 'CLOSING', 'DELIVERY', 'RETURN', 'INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'WRITE_OFF', 'REFUND', 'GOODS_RECEIPT', 'SUPPLIER_RETURN', 'SUPPLIER_INVOICE', 'SUPPLIER_PAYMENT', 'EXCHANGE', 'STOCK_ADJUSTMENT', 'TRANSFER', 'COUNT', 'PRODUCTION', 'ASSET', 'DEPRECIATION', 'TIMESHEET'));
CREATE TABLE "erp"."bom" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"output" numeric DEFAULT '1' NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "bom_revision" UNIQUE("company_id","product_id","revision"),
	CONSTRAINT "bom_output" CHECK ("erp"."bom"."output" > 0),
	CONSTRAINT "bom_span" CHECK ("erp"."bom"."valid_to" is null or "erp"."bom"."valid_from" <= "erp"."bom"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "erp"."bom_component" (
	"bom_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"product_id" uuid NOT NULL,
	"quantity" numeric NOT NULL,
	"scrap" numeric DEFAULT '0' NOT NULL,
	CONSTRAINT "bom_component_bom_id_line_number_pk" PRIMARY KEY("bom_id","line_number"),
	CONSTRAINT "bom_component_quantity" CHECK ("erp"."bom_component"."quantity" > 0 and "erp"."bom_component"."scrap" >= 0 and "erp"."bom_component"."scrap" <= 10)
);
--> statement-breakpoint
CREATE TABLE "erp"."bom_operation" (
	"bom_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"name" text NOT NULL,
	"work_centre_id" uuid NOT NULL,
	"setup_minutes" numeric DEFAULT '0' NOT NULL,
	"run_minutes" numeric DEFAULT '0' NOT NULL,
	CONSTRAINT "bom_operation_bom_id_line_number_pk" PRIMARY KEY("bom_id","line_number"),
	CONSTRAINT "bom_operation_minutes" CHECK ("erp"."bom_operation"."setup_minutes" >= 0 and "erp"."bom_operation"."run_minutes" >= 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."work_centre" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (erp.fold(name)) STORED NOT NULL,
	"hourly_rate" numeric NOT NULL,
	"capacity_hours" numeric NOT NULL,
	"efficiency" numeric DEFAULT '1' NOT NULL,
	"working_days" text[] NOT NULL,
	"closed_on" date[] DEFAULT '{}' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "work_centre_code" UNIQUE("company_id","code"),
	CONSTRAINT "work_centre_rate" CHECK ("erp"."work_centre"."hourly_rate" >= 0),
	CONSTRAINT "work_centre_capacity" CHECK ("erp"."work_centre"."capacity_hours" > 0 and "erp"."work_centre"."capacity_hours" <= 10000),
	CONSTRAINT "work_centre_efficiency" CHECK ("erp"."work_centre"."efficiency" > 0 and "erp"."work_centre"."efficiency" <= 10),
	CONSTRAINT "work_centre_working_days" CHECK ("erp"."work_centre"."working_days" <@ array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] and cardinality("erp"."work_centre"."working_days") > 0)
);
--> statement-breakpoint
ALTER TABLE "erp"."bom" ADD CONSTRAINT "bom_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."bom" ADD CONSTRAINT "bom_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."bom_component" ADD CONSTRAINT "bom_component_bom_id_bom_id_fk" FOREIGN KEY ("bom_id") REFERENCES "erp"."bom"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."bom_component" ADD CONSTRAINT "bom_component_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."bom_operation" ADD CONSTRAINT "bom_operation_bom_id_bom_id_fk" FOREIGN KEY ("bom_id") REFERENCES "erp"."bom"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."bom_operation" ADD CONSTRAINT "bom_operation_work_centre_id_work_centre_id_fk" FOREIGN KEY ("work_centre_id") REFERENCES "erp"."work_centre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."work_centre" ADD CONSTRAINT "work_centre_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bom_valid_from" ON "erp"."bom" USING btree ("company_id","valid_from","id");--> statement-breakpoint
CREATE INDEX "bom_product" ON "erp"."bom" USING btree ("product_id","company_id","valid_from","id");--> statement-breakpoint
CREATE INDEX "bom_component_product" ON "erp"."bom_component" USING btree ("product_id","bom_id");--> statement-breakpoint
CREATE INDEX "bom_operation_work_centre" ON "erp"."bom_operation" USING btree ("work_centre_id");--> statement-breakpoint
CREATE INDEX "work_centre_name" ON "erp"."work_centre" USING btree ("company_id","name","id");
CREATE TABLE "erp"."mrp_demand" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"run_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_on" date NOT NULL,
	"quantity" numeric NOT NULL,
	"sales_order_id" uuid,
	"work_order_id" uuid,
	"planned_demand_id" uuid,
	"proposal_id" uuid,
	CONSTRAINT "mrp_demand_kind" CHECK ("erp"."mrp_demand"."kind" in ('SALES_ORDER', 'WORK_ORDER', 'PLANNED', 'REORDER', 'PROPOSAL')),
	CONSTRAINT "mrp_demand_quantity" CHECK ("erp"."mrp_demand"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."mrp_item" (
	"run_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"level" integer NOT NULL,
	"lead_time_days" integer,
	"minimum_lot" numeric NOT NULL,
	"lot_multiple" numeric,
	"buy_days" integer,
	"buy_multiple" numeric,
	CONSTRAINT "mrp_item_run_id_product_id_pk" PRIMARY KEY("run_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "erp"."mrp_peg" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"run_id" uuid NOT NULL,
	"demand_id" uuid NOT NULL,
	"supply_id" uuid,
	"proposal_id" uuid,
	"quantity" numeric NOT NULL,
	"due_on" date NOT NULL,
	"late" boolean NOT NULL,
	CONSTRAINT "mrp_peg_quantity" CHECK ("erp"."mrp_peg"."quantity" > 0 and ("erp"."mrp_peg"."supply_id" is null) <> ("erp"."mrp_peg"."proposal_id" is null))
);
--> statement-breakpoint
CREATE TABLE "erp"."mrp_proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"run_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"level" integer NOT NULL,
	"action" text NOT NULL,
	"bom_id" uuid,
	"quantity" numeric NOT NULL,
	"release_on" date NOT NULL,
	"due_on" date NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"work_order_id" uuid,
	"purchase_order_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mrp_proposal_work_order" UNIQUE("work_order_id"),
	CONSTRAINT "mrp_proposal_action" CHECK ("erp"."mrp_proposal"."action" in ('MAKE', 'BUY')),
	CONSTRAINT "mrp_proposal_status" CHECK ("erp"."mrp_proposal"."status" in ('OPEN', 'FIRMED')),
	CONSTRAINT "mrp_proposal_quantity" CHECK ("erp"."mrp_proposal"."quantity" > 0 and "erp"."mrp_proposal"."release_on" <= "erp"."mrp_proposal"."due_on"),
	CONSTRAINT "mrp_proposal_made_by" CHECK (("erp"."mrp_proposal"."bom_id" is not null) = ("erp"."mrp_proposal"."action" = 'MAKE')),
	CONSTRAINT "mrp_proposal_firmed" CHECK (("erp"."mrp_proposal"."status" = 'FIRMED') = (coalesce("erp"."mrp_proposal"."work_order_id", "erp"."mrp_proposal"."purchase_order_id") is not null)),
	CONSTRAINT "mrp_proposal_became" CHECK (("erp"."mrp_proposal"."work_order_id" is null or "erp"."mrp_proposal"."action" = 'MAKE') and ("erp"."mrp_proposal"."purchase_order_id" is null or "erp"."mrp_proposal"."action" = 'BUY'))
);
--> statement-breakpoint
CREATE TABLE "erp"."mrp_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"ran_on" date NOT NULL,
	"horizon" date NOT NULL,
	"reorder_levels" boolean NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"recorded_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL,
	CONSTRAINT "mrp_run_horizon" CHECK ("erp"."mrp_run"."ran_on" <= "erp"."mrp_run"."horizon")
);
--> statement-breakpoint
CREATE TABLE "erp"."mrp_supply" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"run_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"available_on" date NOT NULL,
	"quantity" numeric NOT NULL,
	"work_order_id" uuid,
	"purchase_order_id" uuid,
	CONSTRAINT "mrp_supply_kind" CHECK ("erp"."mrp_supply"."kind" in ('ON_HAND', 'WORK_ORDER', 'PURCHASE_ORDER')),
	CONSTRAINT "mrp_supply_quantity" CHECK ("erp"."mrp_supply"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."planned_demand" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"quantity" numeric NOT NULL,
	"note" text,
	"withdrawn" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "planned_demand_quantity" CHECK ("erp"."planned_demand"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."planning_parameter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"lead_time_days" integer,
	"minimum_lot" numeric DEFAULT '0' NOT NULL,
	"lot_multiple" numeric,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "planning_parameter_product" UNIQUE("company_id","product_id"),
	CONSTRAINT "planning_parameter_lead_time" CHECK ("erp"."planning_parameter"."lead_time_days" between 0 and 999),
	CONSTRAINT "planning_parameter_lots" CHECK ("erp"."planning_parameter"."minimum_lot" >= 0 and "erp"."planning_parameter"."lot_multiple" > 0)
);
--> statement-breakpoint
ALTER TABLE "erp"."mrp_demand" ADD CONSTRAINT "mrp_demand_run_id_mrp_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "erp"."mrp_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_demand" ADD CONSTRAINT "mrp_demand_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_demand" ADD CONSTRAINT "mrp_demand_sales_order_id_sales_order_id_fk" FOREIGN KEY ("sales_order_id") REFERENCES "erp"."sales_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_demand" ADD CONSTRAINT "mrp_demand_work_order_id_work_order_id_fk" FOREIGN KEY ("work_order_id") REFERENCES "erp"."work_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_demand" ADD CONSTRAINT "mrp_demand_planned_demand_id_planned_demand_id_fk" FOREIGN KEY ("planned_demand_id") REFERENCES "erp"."planned_demand"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_demand" ADD CONSTRAINT "mrp_demand_proposal_id_mrp_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "erp"."mrp_proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_item" ADD CONSTRAINT "mrp_item_run_id_mrp_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "erp"."mrp_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_item" ADD CONSTRAINT "mrp_item_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_peg" ADD CONSTRAINT "mrp_peg_run_id_mrp_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "erp"."mrp_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_peg" ADD CONSTRAINT "mrp_peg_demand_id_mrp_demand_id_fk" FOREIGN KEY ("demand_id") REFERENCES "erp"."mrp_demand"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_peg" ADD CONSTRAINT "mrp_peg_supply_id_mrp_supply_id_fk" FOREIGN KEY ("supply_id") REFERENCES "erp"."mrp_supply"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_peg" ADD CONSTRAINT "mrp_peg_proposal_id_mrp_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "erp"."mrp_proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_proposal" ADD CONSTRAINT "mrp_proposal_run_id_mrp_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "erp"."mrp_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_proposal" ADD CONSTRAINT "mrp_proposal_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_proposal" ADD CONSTRAINT "mrp_proposal_bom_id_bom_id_fk" FOREIGN KEY ("bom_id") REFERENCES "erp"."bom"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_proposal" ADD CONSTRAINT "mrp_proposal_work_order_id_work_order_id_fk" FOREIGN KEY ("work_order_id") REFERENCES "erp"."work_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_proposal" ADD CONSTRAINT "mrp_proposal_purchase_order_id_purchase_order_id_fk" FOREIGN KEY ("purchase_order_id") REFERENCES "erp"."purchase_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_run" ADD CONSTRAINT "mrp_run_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_run" ADD CONSTRAINT "mrp_run_warehouse_id_warehouse_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "erp"."warehouse"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_supply" ADD CONSTRAINT "mrp_supply_run_id_mrp_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "erp"."mrp_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_supply" ADD CONSTRAINT "mrp_supply_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_supply" ADD CONSTRAINT "mrp_supply_work_order_id_work_order_id_fk" FOREIGN KEY ("work_order_id") REFERENCES "erp"."work_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_supply" ADD CONSTRAINT "mrp_supply_purchase_order_id_purchase_order_id_fk" FOREIGN KEY ("purchase_order_id") REFERENCES "erp"."purchase_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."planned_demand" ADD CONSTRAINT "planned_demand_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."planned_demand" ADD CONSTRAINT "planned_demand_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."planned_demand" ADD CONSTRAINT "planned_demand_warehouse_id_warehouse_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "erp"."warehouse"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."planning_parameter" ADD CONSTRAINT "planning_parameter_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."planning_parameter" ADD CONSTRAINT "planning_parameter_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mrp_demand_due" ON "erp"."mrp_demand" USING btree ("run_id","due_on","id");--> statement-breakpoint
CREATE INDEX "mrp_demand_product" ON "erp"."mrp_demand" USING btree ("run_id","product_id");--> statement-breakpoint
CREATE INDEX "mrp_item_level" ON "erp"."mrp_item" USING btree ("run_id","level");--> statement-breakpoint
CREATE INDEX "mrp_peg_demand" ON "erp"."mrp_peg" USING btree ("demand_id","due_on","id");--> statement-breakpoint
CREATE INDEX "mrp_peg_proposal" ON "erp"."mrp_peg" USING btree ("proposal_id","due_on","id");--> statement-breakpoint
CREATE INDEX "mrp_peg_run" ON "erp"."mrp_peg" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "mrp_proposal_due" ON "erp"."mrp_proposal" USING btree ("run_id","due_on","id");--> statement-breakpoint
CREATE INDEX "mrp_proposal_release" ON "erp"."mrp_proposal" USING btree ("run_id","release_on","id");--> statement-breakpoint
CREATE INDEX "mrp_proposal_product" ON "erp"."mrp_proposal" USING btree ("product_id","run_id");--> statement-breakpoint
CREATE INDEX "mrp_run_recorded" ON "erp"."mrp_run" USING btree ("company_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "mrp_run_warehouse" ON "erp"."mrp_run" USING btree ("warehouse_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "mrp_supply_product" ON "erp"."mrp_supply" USING btree ("run_id","product_id");--> statement-breakpoint
CREATE INDEX "planned_demand_due" ON "erp"."planned_demand" USING btree ("company_id","due_on","id");--> statement-breakpoint
CREATE INDEX "planned_demand_place" ON "erp"."planned_demand" USING btree ("warehouse_id","due_on");--> statement-breakpoint
CREATE INDEX "planned_demand_product" ON "erp"."planned_demand" USING btree ("product_id","due_on","id");--> statement-breakpoint
CREATE INDEX "planning_parameter_recorded" ON "erp"."planning_parameter" USING btree ("company_id","recorded_at","id");
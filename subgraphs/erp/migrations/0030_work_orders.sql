CREATE TABLE "erp"."work_order" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text collate "C" DEFAULT '' NOT NULL,
	"product_id" uuid NOT NULL,
	"bom_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"quantity" numeric NOT NULL,
	"tolerance" numeric DEFAULT '0' NOT NULL,
	"backflush" boolean DEFAULT false NOT NULL,
	"starts_on" date NOT NULL,
	"due_on" date NOT NULL,
	"status" text DEFAULT 'PLANNED' NOT NULL,
	"received" numeric DEFAULT '0' NOT NULL,
	"scrapped" numeric DEFAULT '0' NOT NULL,
	"wip" numeric DEFAULT '0' NOT NULL,
	"released_on" date,
	"closed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "work_order_status" CHECK ("erp"."work_order"."status" in ('PLANNED', 'RELEASED', 'STARTED', 'COMPLETED', 'CLOSED', 'CANCELLED')),
	CONSTRAINT "work_order_numbered" CHECK ("erp"."work_order"."number" <> '' or "erp"."work_order"."status" in ('PLANNED', 'CANCELLED')),
	CONSTRAINT "work_order_quantity" CHECK ("erp"."work_order"."quantity" > 0 and "erp"."work_order"."tolerance" >= 0 and "erp"."work_order"."tolerance" <= 1),
	CONSTRAINT "work_order_dates" CHECK ("erp"."work_order"."starts_on" <= "erp"."work_order"."due_on"),
	CONSTRAINT "work_order_made" CHECK ("erp"."work_order"."received" >= 0 and "erp"."work_order"."scrapped" >= 0 and "erp"."work_order"."received" + "erp"."work_order"."scrapped" <= "erp"."work_order"."quantity" * (1 + "erp"."work_order"."tolerance")),
	CONSTRAINT "work_order_wip" CHECK ("erp"."work_order"."wip" >= 0 and ("erp"."work_order"."wip" = 0 or "erp"."work_order"."status" in ('STARTED', 'COMPLETED')))
);
--> statement-breakpoint
CREATE TABLE "erp"."work_order_component" (
	"work_order_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"product_id" uuid NOT NULL,
	"required" numeric NOT NULL,
	"allowed" numeric NOT NULL,
	"reserved" numeric DEFAULT '0' NOT NULL,
	"issued" numeric DEFAULT '0' NOT NULL,
	"scrapped" numeric DEFAULT '0' NOT NULL,
	"value" numeric DEFAULT '0' NOT NULL,
	CONSTRAINT "work_order_component_work_order_id_line_number_pk" PRIMARY KEY("work_order_id","line_number"),
	CONSTRAINT "work_order_component_once" UNIQUE("work_order_id","product_id"),
	CONSTRAINT "work_order_component_required" CHECK ("erp"."work_order_component"."required" > 0 and "erp"."work_order_component"."allowed" >= "erp"."work_order_component"."required"),
	CONSTRAINT "work_order_component_issued" CHECK ("erp"."work_order_component"."issued" between 0 and "erp"."work_order_component"."allowed"),
	CONSTRAINT "work_order_component_reserved" CHECK ("erp"."work_order_component"."reserved" between 0 and greatest("erp"."work_order_component"."required" - "erp"."work_order_component"."issued", 0)),
	CONSTRAINT "work_order_component_scrapped" CHECK ("erp"."work_order_component"."scrapped" >= 0 and "erp"."work_order_component"."value" >= 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."work_order_event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"work_order_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"line_number" integer,
	"quantity" numeric NOT NULL,
	"value" numeric NOT NULL,
	"movement_id" uuid,
	"occurred_on" date NOT NULL,
	"reason" text,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "work_order_event_movement" UNIQUE("movement_id"),
	CONSTRAINT "work_order_event_kind" CHECK ("erp"."work_order_event"."kind" in ('ISSUE', 'OPERATION', 'RECEIPT', 'COMPONENT_SCRAP', 'PRODUCT_SCRAP', 'VARIANCE')),
	CONSTRAINT "work_order_event_value" CHECK ("erp"."work_order_event"."quantity" >= 0 and "erp"."work_order_event"."value" >= 0),
	CONSTRAINT "work_order_event_moves_stock" CHECK (("erp"."work_order_event"."movement_id" is not null) = ("erp"."work_order_event"."kind" in ('ISSUE', 'RECEIPT', 'COMPONENT_SCRAP'))),
	CONSTRAINT "work_order_event_line" CHECK (("erp"."work_order_event"."line_number" is not null) = ("erp"."work_order_event"."kind" in ('ISSUE', 'OPERATION', 'COMPONENT_SCRAP')))
);
--> statement-breakpoint
CREATE TABLE "erp"."work_order_operation" (
	"work_order_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"name" text NOT NULL,
	"work_centre_id" uuid NOT NULL,
	"planned_hours" numeric NOT NULL,
	"reported_hours" numeric DEFAULT '0' NOT NULL,
	"value" numeric DEFAULT '0' NOT NULL,
	CONSTRAINT "work_order_operation_work_order_id_line_number_pk" PRIMARY KEY("work_order_id","line_number"),
	CONSTRAINT "work_order_operation_hours" CHECK ("erp"."work_order_operation"."planned_hours" >= 0 and "erp"."work_order_operation"."reported_hours" >= 0 and "erp"."work_order_operation"."value" >= 0)
);
--> statement-breakpoint
ALTER TABLE "erp"."work_order" ADD CONSTRAINT "work_order_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."work_order" ADD CONSTRAINT "work_order_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."work_order" ADD CONSTRAINT "work_order_bom_id_bom_id_fk" FOREIGN KEY ("bom_id") REFERENCES "erp"."bom"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."work_order" ADD CONSTRAINT "work_order_warehouse_id_warehouse_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "erp"."warehouse"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."work_order_component" ADD CONSTRAINT "work_order_component_work_order_id_work_order_id_fk" FOREIGN KEY ("work_order_id") REFERENCES "erp"."work_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."work_order_component" ADD CONSTRAINT "work_order_component_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."work_order_event" ADD CONSTRAINT "work_order_event_work_order_id_work_order_id_fk" FOREIGN KEY ("work_order_id") REFERENCES "erp"."work_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."work_order_event" ADD CONSTRAINT "work_order_event_movement_id_stock_movement_id_fk" FOREIGN KEY ("movement_id") REFERENCES "erp"."stock_movement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."work_order_operation" ADD CONSTRAINT "work_order_operation_work_order_id_work_order_id_fk" FOREIGN KEY ("work_order_id") REFERENCES "erp"."work_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."work_order_operation" ADD CONSTRAINT "work_order_operation_work_centre_id_work_centre_id_fk" FOREIGN KEY ("work_centre_id") REFERENCES "erp"."work_centre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "work_order_number" ON "erp"."work_order" USING btree ("company_id","number") WHERE number <> '';--> statement-breakpoint
CREATE INDEX "work_order_due_on" ON "erp"."work_order" USING btree ("company_id","due_on","id");--> statement-breakpoint
CREATE INDEX "work_order_starts_on" ON "erp"."work_order" USING btree ("company_id","starts_on","id");--> statement-breakpoint
CREATE INDEX "work_order_by_number" ON "erp"."work_order" USING btree ("company_id","number","id");--> statement-breakpoint
CREATE INDEX "work_order_by_status" ON "erp"."work_order" USING btree ("company_id","status","due_on","id");--> statement-breakpoint
CREATE INDEX "work_order_product" ON "erp"."work_order" USING btree ("product_id","due_on","id");--> statement-breakpoint
CREATE INDEX "work_order_number_part" ON "erp"."work_order" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "work_order_component_product" ON "erp"."work_order_component" USING btree ("product_id","work_order_id");--> statement-breakpoint
CREATE INDEX "work_order_event_order" ON "erp"."work_order_event" USING btree ("work_order_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "work_order_operation_work_centre" ON "erp"."work_order_operation" USING btree ("work_centre_id","work_order_id");
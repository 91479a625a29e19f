ALTER TABLE "erp"."warehouse" ADD CONSTRAINT "warehouse_company" UNIQUE("id","company_id");--> statement-breakpoint
CREATE TABLE "erp"."reorder_point" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"reorder_level" numeric NOT NULL,
	"reorder_target" numeric,
	"lot_size" numeric,
	"lead_days" integer,
	"supplier_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reorder_point_place" UNIQUE("product_id","warehouse_id"),
	CONSTRAINT "reorder_point_level" CHECK ("erp"."reorder_point"."reorder_level" >= 0),
	CONSTRAINT "reorder_point_target" CHECK ("erp"."reorder_point"."reorder_target" >= "erp"."reorder_point"."reorder_level"),
	CONSTRAINT "reorder_point_lot_size" CHECK ("erp"."reorder_point"."lot_size" > 0),
	CONSTRAINT "reorder_point_lead_days" CHECK ("erp"."reorder_point"."lead_days" >= 0)
);--> statement-breakpoint
CREATE TABLE "erp"."stock_count" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text collate "C" NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"opened_at" timestamp(3) with time zone NOT NULL,
	"posted_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "stock_count_number" UNIQUE("company_id","number"),
	CONSTRAINT "stock_count_status" CHECK ("erp"."stock_count"."status" in ('OPEN', 'POSTED', 'CANCELLED')),
	CONSTRAINT "stock_count_posted" CHECK (("erp"."stock_count"."status" = 'POSTED') = ("erp"."stock_count"."posted_on" is not null))
);--> statement-breakpoint
CREATE TABLE "erp"."stock_count_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"count_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"lot_id" uuid,
	"bin_id" uuid,
	"snapshot" numeric NOT NULL,
	"expected" numeric,
	"counted" numeric,
	"counted_at" timestamp(3) with time zone,
	CONSTRAINT "stock_count_line_place" UNIQUE NULLS NOT DISTINCT("count_id","product_id","lot_id","bin_id"),
	CONSTRAINT "stock_count_line_counted" CHECK ("erp"."stock_count_line"."counted" >= 0),
	CONSTRAINT "stock_count_line_together" CHECK (("erp"."stock_count_line"."counted" is null) = ("erp"."stock_count_line"."expected" is null) and ("erp"."stock_count_line"."counted" is null) = ("erp"."stock_count_line"."counted_at" is null))
);--> statement-breakpoint
CREATE TABLE "erp"."stock_transfer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text collate "C" NOT NULL,
	"from_warehouse_id" uuid NOT NULL,
	"to_warehouse_id" uuid NOT NULL,
	"status" text NOT NULL,
	"shipped_on" date NOT NULL,
	"received_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "stock_transfer_number" UNIQUE("company_id","number"),
	CONSTRAINT "stock_transfer_elsewhere" CHECK ("erp"."stock_transfer"."from_warehouse_id" <> "erp"."stock_transfer"."to_warehouse_id"),
	CONSTRAINT "stock_transfer_status" CHECK ("erp"."stock_transfer"."status" in ('IN_TRANSIT', 'RECEIVED')),
	CONSTRAINT "stock_transfer_received" CHECK (("erp"."stock_transfer"."status" = 'RECEIVED') = ("erp"."stock_transfer"."received_on" is not null) and "erp"."stock_transfer"."received_on" >= "erp"."stock_transfer"."shipped_on")
);--> statement-breakpoint
ALTER TABLE "erp"."reorder_point" ADD CONSTRAINT "reorder_point_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."reorder_point" ADD CONSTRAINT "reorder_point_warehouse_id_warehouse_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "erp"."warehouse"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."reorder_point" ADD CONSTRAINT "reorder_point_supplier_id_supplier_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "erp"."supplier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_count" ADD CONSTRAINT "stock_count_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_count" ADD CONSTRAINT "stock_count_warehouse" FOREIGN KEY ("warehouse_id","company_id") REFERENCES "erp"."warehouse"("id","company_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_count_line" ADD CONSTRAINT "stock_count_line_count_id_stock_count_id_fk" FOREIGN KEY ("count_id") REFERENCES "erp"."stock_count"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_count_line" ADD CONSTRAINT "stock_count_line_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_count_line" ADD CONSTRAINT "stock_count_line_lot_id_lot_id_fk" FOREIGN KEY ("lot_id") REFERENCES "erp"."lot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_count_line" ADD CONSTRAINT "stock_count_line_bin_id_bin_id_fk" FOREIGN KEY ("bin_id") REFERENCES "erp"."bin"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_transfer" ADD CONSTRAINT "stock_transfer_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_transfer" ADD CONSTRAINT "stock_transfer_from" FOREIGN KEY ("from_warehouse_id","company_id") REFERENCES "erp"."warehouse"("id","company_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_transfer" ADD CONSTRAINT "stock_transfer_to" FOREIGN KEY ("to_warehouse_id","company_id") REFERENCES "erp"."warehouse"("id","company_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reorder_point_warehouse" ON "erp"."reorder_point" USING btree ("warehouse_id","product_id");--> statement-breakpoint
CREATE INDEX "stock_count_opened" ON "erp"."stock_count" USING btree ("company_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "stock_count_line_of" ON "erp"."stock_count_line" USING btree ("count_id","id");--> statement-breakpoint
CREATE INDEX "stock_transfer_shipped" ON "erp"."stock_transfer" USING btree ("company_id","shipped_on","id");--> statement-breakpoint
CREATE INDEX "stock_transfer_status_shipped" ON "erp"."stock_transfer" USING btree ("company_id","status","shipped_on","id");--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" ADD CONSTRAINT "stock_movement_transfer" CHECK ("erp"."stock_movement"."kind" <> 'TRANSFER' or "erp"."stock_movement"."source_id" is not null);
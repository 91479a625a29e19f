CREATE TABLE "erp"."bin_move" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"lot_id" uuid,
	"from_bin_id" uuid,
	"to_bin_id" uuid,
	"quantity" numeric NOT NULL,
	"moved_on" date NOT NULL,
	"reason" text,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "bin_move_quantity" CHECK ("erp"."bin_move"."quantity" > 0),
	CONSTRAINT "bin_move_elsewhere" CHECK ("erp"."bin_move"."from_bin_id" is distinct from "erp"."bin_move"."to_bin_id")
);
--> statement-breakpoint
CREATE TABLE "erp"."stock_layer" (
	"product_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"place" bigint GENERATED ALWAYS AS IDENTITY (sequence name "erp"."stock_layer_place_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"movement_id" uuid NOT NULL,
	"source_id" uuid,
	"quantity" numeric NOT NULL,
	"value" numeric NOT NULL,
	CONSTRAINT "stock_layer_product_id_warehouse_id_place_pk" PRIMARY KEY("product_id","warehouse_id","place"),
	CONSTRAINT "stock_layer_quantity" CHECK ("erp"."stock_layer"."quantity" > 0),
	CONSTRAINT "stock_layer_value" CHECK ("erp"."stock_layer"."value" >= 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."stock_part" (
	"product_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"lot_id" uuid,
	"bin_id" uuid,
	"on_hand" numeric NOT NULL,
	"serial" boolean NOT NULL,
	CONSTRAINT "stock_part_place" UNIQUE NULLS NOT DISTINCT("product_id","warehouse_id","lot_id","bin_id"),
	CONSTRAINT "stock_part_on_hand" CHECK ("erp"."stock_part"."on_hand" > 0),
	CONSTRAINT "stock_part_piece" CHECK (not "erp"."stock_part"."serial" or "erp"."stock_part"."on_hand" = 1),
	CONSTRAINT "stock_part_somewhere" CHECK ("erp"."stock_part"."lot_id" is not null or "erp"."stock_part"."bin_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "erp"."bin" (
	"id" uuid PRIMARY KEY NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"code" text collate "C" NOT NULL,
	CONSTRAINT "bin_code" UNIQUE("warehouse_id","code"),
	CONSTRAINT "bin_warehouse" UNIQUE("id","warehouse_id")
);
--> statement-breakpoint
CREATE TABLE "erp"."lot" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"number" text collate "C" NOT NULL,
	"expires_on" date,
	CONSTRAINT "lot_number" UNIQUE("product_id","number"),
	CONSTRAINT "lot_product" UNIQUE("id","product_id")
);
--> statement-breakpoint
ALTER TABLE "erp"."product" ADD COLUMN "reorder_target" numeric;--> statement-breakpoint
ALTER TABLE "erp"."product" ADD COLUMN "lot_size" numeric;--> statement-breakpoint
ALTER TABLE "erp"."product" ADD COLUMN "lead_days" integer;--> statement-breakpoint
ALTER TABLE "erp"."product" ADD COLUMN "barcode" text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."product" ADD COLUMN "costing" text DEFAULT 'FIFO' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."product" ADD COLUMN "tracking" text DEFAULT 'NONE' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."stock_level" ADD COLUMN "placed" numeric DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" ADD COLUMN "lot_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" ADD COLUMN "bin_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."warehouse" ADD COLUMN "in_transit" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."bin_move" ADD CONSTRAINT "bin_move_level" FOREIGN KEY ("product_id","warehouse_id") REFERENCES "erp"."stock_level"("product_id","warehouse_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."bin_move" ADD CONSTRAINT "bin_move_lot" FOREIGN KEY ("lot_id","product_id") REFERENCES "erp"."lot"("id","product_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."bin_move" ADD CONSTRAINT "bin_move_from" FOREIGN KEY ("from_bin_id","warehouse_id") REFERENCES "erp"."bin"("id","warehouse_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."bin_move" ADD CONSTRAINT "bin_move_to" FOREIGN KEY ("to_bin_id","warehouse_id") REFERENCES "erp"."bin"("id","warehouse_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_layer" ADD CONSTRAINT "stock_layer_level" FOREIGN KEY ("product_id","warehouse_id") REFERENCES "erp"."stock_level"("product_id","warehouse_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_part" ADD CONSTRAINT "stock_part_lot_id_lot_id_fk" FOREIGN KEY ("lot_id") REFERENCES "erp"."lot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_part" ADD CONSTRAINT "stock_part_bin_id_bin_id_fk" FOREIGN KEY ("bin_id") REFERENCES "erp"."bin"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_part" ADD CONSTRAINT "stock_part_level" FOREIGN KEY ("product_id","warehouse_id") REFERENCES "erp"."stock_level"("product_id","warehouse_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."bin" ADD CONSTRAINT "bin_warehouse_id_warehouse_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "erp"."warehouse"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."lot" ADD CONSTRAINT "lot_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bin_move_product" ON "erp"."bin_move" USING btree ("product_id","warehouse_id","recorded_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "stock_part_serial" ON "erp"."stock_part" USING btree ("lot_id") WHERE "erp"."stock_part"."serial";--> statement-breakpoint
CREATE INDEX "stock_part_lot" ON "erp"."stock_part" USING btree ("lot_id");--> statement-breakpoint
CREATE INDEX "stock_part_bin" ON "erp"."stock_part" USING btree ("bin_id","product_id");--> statement-breakpoint
CREATE INDEX "lot_expires" ON "erp"."lot" USING btree ("expires_on","id");--> statement-breakpoint
CREATE INDEX "lot_number_part" ON "erp"."lot" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" ADD CONSTRAINT "stock_movement_lot" FOREIGN KEY ("lot_id","product_id") REFERENCES "erp"."lot"("id","product_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" ADD CONSTRAINT "stock_movement_bin" FOREIGN KEY ("bin_id","warehouse_id") REFERENCES "erp"."bin"("id","warehouse_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "product_category" ON "erp"."product" USING gin (erp.fold("category") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "stock_level_warehouse" ON "erp"."stock_level" USING btree ("warehouse_id","product_id");--> statement-breakpoint
CREATE INDEX "stock_movement_warehouse" ON "erp"."stock_movement" USING btree ("warehouse_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "stock_movement_kinds" ON "erp"."stock_movement" USING btree ("kind","recorded_at","id");--> statement-breakpoint
CREATE INDEX "stock_movement_day" ON "erp"."stock_movement" USING btree ("moved_on","id");--> statement-breakpoint
CREATE INDEX "stock_movement_of_lot" ON "erp"."stock_movement" USING btree ("lot_id","recorded_at","id") WHERE "erp"."stock_movement"."lot_id" is not null;--> statement-breakpoint
CREATE INDEX "stock_movement_of_bin" ON "erp"."stock_movement" USING btree ("bin_id","recorded_at","id") WHERE "erp"."stock_movement"."bin_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "warehouse_in_transit" ON "erp"."warehouse" USING btree ("company_id") WHERE "erp"."warehouse"."in_transit";--> statement-breakpoint
ALTER TABLE "erp"."product" ADD CONSTRAINT "product_barcode_unique" UNIQUE("barcode");--> statement-breakpoint
ALTER TABLE "erp"."product" ADD CONSTRAINT "product_reorder_target" CHECK ("erp"."product"."reorder_target" >= "erp"."product"."reorder_level");--> statement-breakpoint
ALTER TABLE "erp"."product" ADD CONSTRAINT "product_lot_size" CHECK ("erp"."product"."lot_size" > 0);--> statement-breakpoint
ALTER TABLE "erp"."product" ADD CONSTRAINT "product_lead_days" CHECK ("erp"."product"."lead_days" >= 0);--> statement-breakpoint
ALTER TABLE "erp"."product" ADD CONSTRAINT "product_costing" CHECK ("erp"."product"."costing" in ('FIFO', 'AVERAGE'));--> statement-breakpoint
ALTER TABLE "erp"."product" ADD CONSTRAINT "product_tracking" CHECK ("erp"."product"."tracking" in ('NONE', 'LOT', 'SERIAL'));--> statement-breakpoint
ALTER TABLE "erp"."stock_level" ADD CONSTRAINT "stock_level_placed" CHECK ("erp"."stock_level"."placed" between 0 and "erp"."stock_level"."on_hand");
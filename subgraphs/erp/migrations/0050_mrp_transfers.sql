ALTER TABLE "erp"."mrp_supply" DROP CONSTRAINT "mrp_supply_kind";--> statement-breakpoint
ALTER TABLE "erp"."mrp_supply" ADD COLUMN "transfer_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."mrp_supply" ADD CONSTRAINT "mrp_supply_transfer_id_stock_transfer_id_fk" FOREIGN KEY ("transfer_id") REFERENCES "erp"."stock_transfer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."mrp_supply" ADD CONSTRAINT "mrp_supply_kind" CHECK ("erp"."mrp_supply"."kind" in ('ON_HAND', 'TRANSFER', 'WORK_ORDER', 'PURCHASE_ORDER'));
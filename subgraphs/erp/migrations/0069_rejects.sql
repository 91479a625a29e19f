ALTER TABLE "erp"."goods_receipt_line" DROP CONSTRAINT "goods_receipt_line_quantity";--> statement-breakpoint
ALTER TABLE "erp"."purchase_order_line" ADD COLUMN "rejected" numeric DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."goods_receipt_line" ADD COLUMN "rejected" numeric DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."goods_receipt_line" ADD COLUMN "rejection_reason" text;--> statement-breakpoint
ALTER TABLE "erp"."purchase_order_line" ADD CONSTRAINT "purchase_order_line_rejected" CHECK ("erp"."purchase_order_line"."rejected" >= 0);--> statement-breakpoint
ALTER TABLE "erp"."goods_receipt_line" ADD CONSTRAINT "goods_receipt_line_reason" CHECK ("erp"."goods_receipt_line"."rejection_reason" is null or "erp"."goods_receipt_line"."rejected" > 0);--> statement-breakpoint
ALTER TABLE "erp"."goods_receipt_line" ADD CONSTRAINT "goods_receipt_line_quantity" CHECK ("erp"."goods_receipt_line"."quantity" >= 0 and "erp"."goods_receipt_line"."rejected" >= 0 and "erp"."goods_receipt_line"."quantity" + "erp"."goods_receipt_line"."rejected" > 0 and "erp"."goods_receipt_line"."value" is not null);
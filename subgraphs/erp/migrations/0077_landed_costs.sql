CREATE TABLE "erp"."landed_cost" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"receipt_id" uuid NOT NULL,
	"description" text NOT NULL,
	"basis" text NOT NULL,
	"amount" numeric NOT NULL,
	"account_id" uuid NOT NULL,
	"posted_on" date NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "landed_cost_amount" CHECK ("erp"."landed_cost"."amount" <> 0),
	CONSTRAINT "landed_cost_basis" CHECK ("erp"."landed_cost"."basis" in ('VALUE', 'QUANTITY'))
);
--> statement-breakpoint
CREATE TABLE "erp"."landed_cost_line" (
	"landed_cost_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"amount" numeric NOT NULL,
	"stocked" numeric NOT NULL,
	CONSTRAINT "landed_cost_line_landed_cost_id_line_number_pk" PRIMARY KEY("landed_cost_id","line_number"),
	CONSTRAINT "landed_cost_line_stocked" CHECK (sign("erp"."landed_cost_line"."stocked") in (0, sign("erp"."landed_cost_line"."amount")) and abs("erp"."landed_cost_line"."stocked") <= abs("erp"."landed_cost_line"."amount"))
);
--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" DROP CONSTRAINT "journal_entry_source";--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" DROP CONSTRAINT "stock_movement_quantity";--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" DROP CONSTRAINT "stock_movement_value";--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" DROP CONSTRAINT "stock_movement_kind";--> statement-breakpoint
ALTER TABLE "erp"."landed_cost" ADD CONSTRAINT "landed_cost_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."landed_cost" ADD CONSTRAINT "landed_cost_receipt_id_goods_receipt_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "erp"."goods_receipt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."landed_cost" ADD CONSTRAINT "landed_cost_account_id_ledger_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "erp"."ledger_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."landed_cost_line" ADD CONSTRAINT "landed_cost_line_landed_cost_id_landed_cost_id_fk" FOREIGN KEY ("landed_cost_id") REFERENCES "erp"."landed_cost"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "landed_cost_receipt" ON "erp"."landed_cost" USING btree ("receipt_id","posted_on","id");--> statement-breakpoint
CREATE INDEX "landed_cost_account" ON "erp"."landed_cost" USING btree ("account_id");--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" ADD CONSTRAINT "journal_entry_source" CHECK ("erp"."journal_entry"."source" in ('OPENING', 'MANUAL', 'REVERSAL', 'CLOSING', 'DELIVERY', 'RETURN', 'INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'WRITE_OFF', 'REFUND', 'GOODS_RECEIPT', 'LANDED_COST', 'SUPPLIER_RETURN', 'SUPPLIER_INVOICE', 'SUPPLIER_PAYMENT', 'SUPPLIER_REFUND', 'EXCHANGE', 'REVALUATION', 'STOCK_ADJUSTMENT', 'TRANSFER', 'COUNT', 'PRODUCTION', 'ASSET', 'DEPRECIATION', 'TIMESHEET'));--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" ADD CONSTRAINT "stock_movement_quantity" CHECK (("erp"."stock_movement"."quantity" = 0) = ("erp"."stock_movement"."kind" = 'LANDED_COST'));--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" ADD CONSTRAINT "stock_movement_value" CHECK ("erp"."stock_movement"."value" is not null and (sign("erp"."stock_movement"."value") in (0, sign("erp"."stock_movement"."quantity")) or "erp"."stock_movement"."kind" = 'LANDED_COST'));--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" ADD CONSTRAINT "stock_movement_kind" CHECK ("erp"."stock_movement"."kind" in ('OPENING', 'ADJUSTMENT', 'DELIVERY', 'RETURN', 'RECEIPT', 'LANDED_COST', 'SUPPLIER_RETURN', 'TRANSFER', 'COUNT', 'ISSUE', 'PRODUCTION', 'SCRAP'));
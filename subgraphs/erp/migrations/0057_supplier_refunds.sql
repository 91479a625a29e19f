CREATE TABLE "erp"."supplier_refund" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text collate "C" NOT NULL,
	"supplier_id" uuid NOT NULL,
	"received_on" date NOT NULL,
	"currency" text NOT NULL,
	"amount" numeric NOT NULL,
	"rate" numeric NOT NULL,
	"base_amount" numeric NOT NULL,
	"reference" text,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "supplier_refund_number" UNIQUE("company_id","number"),
	CONSTRAINT "supplier_refund_amount" CHECK ("erp"."supplier_refund"."amount" > 0 and "erp"."supplier_refund"."base_amount" >= 0 and "erp"."supplier_refund"."rate" > 0)
);
--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" DROP CONSTRAINT "journal_entry_source";--> statement-breakpoint
ALTER TABLE "erp"."supplier_allocation" DROP CONSTRAINT "supplier_allocation_amount";--> statement-breakpoint
ALTER TABLE "erp"."supplier_allocation" ALTER COLUMN "invoice_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."supplier_allocation" ADD COLUMN "refund_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."supplier_allocation" ADD COLUMN "reverses_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."supplier_payment" ADD COLUMN "cancelled_on" date;--> statement-breakpoint
ALTER TABLE "erp"."supplier_refund" ADD CONSTRAINT "supplier_refund_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_refund" ADD CONSTRAINT "supplier_refund_supplier_id_supplier_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "erp"."supplier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "supplier_refund_supplier" ON "erp"."supplier_refund" USING btree ("supplier_id","received_on","id");--> statement-breakpoint
ALTER TABLE "erp"."supplier_allocation" ADD CONSTRAINT "supplier_allocation_refund_id_supplier_refund_id_fk" FOREIGN KEY ("refund_id") REFERENCES "erp"."supplier_refund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "supplier_allocation_refund" ON "erp"."supplier_allocation" USING btree ("refund_id") WHERE refund_id is not null;--> statement-breakpoint
CREATE INDEX "supplier_payment_open" ON "erp"."supplier_payment" USING btree ("company_id","paid_on","id") WHERE unallocated > 0;--> statement-breakpoint
CREATE INDEX "supplier_payment_cancelled" ON "erp"."supplier_payment" USING btree ("company_id","paid_on","id") WHERE cancelled_on is not null;--> statement-breakpoint
ALTER TABLE "erp"."supplier_allocation" ADD CONSTRAINT "supplier_allocation_reversed_once" UNIQUE("reverses_id");--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" ADD CONSTRAINT "journal_entry_source" CHECK ("erp"."journal_entry"."source" in ('OPENING', 'MANUAL', 'REVERSAL', 'CLOSING', 'DELIVERY', 'RETURN', 'INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'WRITE_OFF', 'REFUND', 'GOODS_RECEIPT', 'SUPPLIER_RETURN', 'SUPPLIER_INVOICE', 'SUPPLIER_PAYMENT', 'SUPPLIER_REFUND', 'EXCHANGE', 'STOCK_ADJUSTMENT', 'TRANSFER', 'COUNT', 'PRODUCTION', 'ASSET', 'DEPRECIATION', 'TIMESHEET'));--> statement-breakpoint
ALTER TABLE "erp"."supplier_allocation" ADD CONSTRAINT "supplier_allocation_for" CHECK (num_nonnulls("erp"."supplier_allocation"."invoice_id", "erp"."supplier_allocation"."refund_id") = 1 or ("erp"."supplier_allocation"."payment_id" is not null and num_nonnulls("erp"."supplier_allocation"."invoice_id", "erp"."supplier_allocation"."refund_id") = 0));--> statement-breakpoint
ALTER TABLE "erp"."supplier_allocation" ADD CONSTRAINT "supplier_allocation_amount" CHECK (("erp"."supplier_allocation"."amount" > 0) = ("erp"."supplier_allocation"."reverses_id" is null) and "erp"."supplier_allocation"."amount" <> 0 and "erp"."supplier_allocation"."base_amount" is not null and "erp"."supplier_allocation"."base_given" is not null);
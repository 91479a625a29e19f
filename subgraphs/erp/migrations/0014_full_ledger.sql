CREATE TABLE "erp"."cost_centre" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "cost_centre_code" UNIQUE("company_id","code")
);
--> statement-breakpoint
CREATE TABLE "erp"."exchange_rate" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"valid_on" date NOT NULL,
	"rate" numeric NOT NULL,
	CONSTRAINT "exchange_rate_day" UNIQUE("company_id","currency","valid_on"),
	CONSTRAINT "exchange_rate_positive" CHECK ("erp"."exchange_rate"."rate" > 0)
);
--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" DROP CONSTRAINT "journal_entry_source";--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" DROP CONSTRAINT "stock_movement_kind";--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" ADD COLUMN "reverses_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ADD COLUMN "supplier_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ADD COLUMN "cost_centre_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ADD COLUMN "project_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ADD COLUMN "currency" text;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ADD COLUMN "currency_amount" numeric;--> statement-breakpoint
ALTER TABLE "erp"."cost_centre" ADD CONSTRAINT "cost_centre_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."exchange_rate" ADD CONSTRAINT "exchange_rate_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" ADD CONSTRAINT "journal_entry_reverses" FOREIGN KEY ("reverses_id") REFERENCES "erp"."journal_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ADD CONSTRAINT "journal_line_cost_centre_id_cost_centre_id_fk" FOREIGN KEY ("cost_centre_id") REFERENCES "erp"."cost_centre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "journal_entry_source_document" ON "erp"."journal_entry" USING btree ("source_id") WHERE source_id is not null;--> statement-breakpoint
CREATE INDEX "journal_line_supplier" ON "erp"."journal_line" USING btree ("supplier_id","entry_id") WHERE supplier_id is not null;--> statement-breakpoint
CREATE INDEX "journal_line_cost_centre" ON "erp"."journal_line" USING btree ("cost_centre_id","entry_id") WHERE cost_centre_id is not null;--> statement-breakpoint
CREATE INDEX "journal_line_project" ON "erp"."journal_line" USING btree ("project_id","entry_id") WHERE project_id is not null;--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" ADD CONSTRAINT "journal_entry_reversed_once" UNIQUE("reverses_id");--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" ADD CONSTRAINT "journal_entry_source" CHECK ("erp"."journal_entry"."source" in ('OPENING', 'MANUAL', 'REVERSAL', 'CLOSING', 'DELIVERY', 'RETURN', 'INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'REFUND', 'GOODS_RECEIPT', 'SUPPLIER_RETURN', 'SUPPLIER_INVOICE', 'SUPPLIER_PAYMENT', 'EXCHANGE', 'STOCK_ADJUSTMENT', 'TRANSFER', 'COUNT', 'PRODUCTION', 'ASSET', 'DEPRECIATION'));--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ADD CONSTRAINT "journal_line_currency" CHECK (("erp"."journal_line"."currency" is null) = ("erp"."journal_line"."currency_amount" is null) and "erp"."journal_line"."currency_amount" >= 0);--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" ADD CONSTRAINT "stock_movement_kind" CHECK ("erp"."stock_movement"."kind" in ('OPENING', 'ADJUSTMENT', 'DELIVERY', 'RETURN', 'RECEIPT', 'SUPPLIER_RETURN', 'TRANSFER', 'COUNT', 'ISSUE', 'PRODUCTION', 'SCRAP'));
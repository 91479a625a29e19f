CREATE TABLE "erp"."currency_revaluation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"revalued_on" date NOT NULL,
	"gain" numeric NOT NULL,
	"loss" numeric NOT NULL,
	"cancelled_at" timestamp(3) with time zone,
	"cancel_reason" text,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "currency_revaluation_sums" CHECK ("erp"."currency_revaluation"."gain" >= 0 and "erp"."currency_revaluation"."loss" >= 0),
	CONSTRAINT "currency_revaluation_cancelled" CHECK (("erp"."currency_revaluation"."cancelled_at" is null) = ("erp"."currency_revaluation"."cancel_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "erp"."currency_revaluation_item" (
	"revaluation_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"ledger" text NOT NULL,
	"kind" text NOT NULL,
	"document_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"open" numeric NOT NULL,
	"base" numeric NOT NULL,
	"rate" numeric NOT NULL,
	"revalued" numeric NOT NULL,
	"gain" numeric NOT NULL,
	CONSTRAINT "currency_revaluation_item_revaluation_id_place_pk" PRIMARY KEY("revaluation_id","place"),
	CONSTRAINT "currency_revaluation_item_ledger" CHECK ("erp"."currency_revaluation_item"."ledger" in ('RECEIVABLE', 'PAYABLE', 'BANK')),
	CONSTRAINT "currency_revaluation_item_kind" CHECK ("erp"."currency_revaluation_item"."kind" in ('INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'BALANCE')),
	CONSTRAINT "currency_revaluation_item_balance" CHECK (("erp"."currency_revaluation_item"."ledger" = 'BANK') = ("erp"."currency_revaluation_item"."kind" = 'BALANCE')),
	CONSTRAINT "currency_revaluation_item_gain" CHECK ("erp"."currency_revaluation_item"."gain" = case "erp"."currency_revaluation_item"."ledger" when 'PAYABLE' then "erp"."currency_revaluation_item"."base" - "erp"."currency_revaluation_item"."revalued" else "erp"."currency_revaluation_item"."revalued" - "erp"."currency_revaluation_item"."base" end)
);
--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" DROP CONSTRAINT "journal_entry_source";--> statement-breakpoint
ALTER TABLE "erp"."currency_revaluation" ADD CONSTRAINT "currency_revaluation_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."currency_revaluation_item" ADD CONSTRAINT "currency_revaluation_item_revaluation_id_currency_revaluation_id_fk" FOREIGN KEY ("revaluation_id") REFERENCES "erp"."currency_revaluation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "currency_revaluation_once" ON "erp"."currency_revaluation" USING btree ("company_id","revalued_on") WHERE cancelled_at is null;--> statement-breakpoint
CREATE INDEX "currency_revaluation_revalued_on" ON "erp"."currency_revaluation" USING btree ("company_id","revalued_on","id");--> statement-breakpoint
CREATE INDEX "journal_line_foreign" ON "erp"."journal_line" USING btree ("account_id","currency","posted_on") WHERE currency is not null;--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" ADD CONSTRAINT "journal_entry_source" CHECK ("erp"."journal_entry"."source" in ('OPENING', 'MANUAL', 'REVERSAL', 'CLOSING', 'DELIVERY', 'RETURN', 'INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'WRITE_OFF', 'REFUND', 'GOODS_RECEIPT', 'SUPPLIER_RETURN', 'SUPPLIER_INVOICE', 'SUPPLIER_PAYMENT', 'SUPPLIER_REFUND', 'EXCHANGE', 'REVALUATION', 'STOCK_ADJUSTMENT', 'TRANSFER', 'COUNT', 'PRODUCTION', 'ASSET', 'DEPRECIATION', 'TIMESHEET'));
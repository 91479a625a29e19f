CREATE TABLE "erp"."credit_note" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text collate "C" NOT NULL,
	"customer_id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"issued_on" date NOT NULL,
	"currency" text NOT NULL,
	"net" numeric NOT NULL,
	"tax" numeric NOT NULL,
	"total" numeric NOT NULL,
	"unallocated" numeric NOT NULL,
	"rate" numeric NOT NULL,
	"base_net" numeric NOT NULL,
	"base_tax" numeric NOT NULL,
	"base_total" numeric NOT NULL,
	"base_unallocated" numeric NOT NULL,
	"reason" text,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "credit_note_number" UNIQUE("company_id","number"),
	CONSTRAINT "credit_note_total" CHECK ("erp"."credit_note"."total" = "erp"."credit_note"."net" + "erp"."credit_note"."tax" and "erp"."credit_note"."rate" > 0),
	CONSTRAINT "credit_note_base_total" CHECK ("erp"."credit_note"."base_total" = "erp"."credit_note"."base_net" + "erp"."credit_note"."base_tax"),
	CONSTRAINT "credit_note_unallocated" CHECK ("erp"."credit_note"."unallocated" between 0 and "erp"."credit_note"."total"),
	CONSTRAINT "credit_note_base_unallocated" CHECK ("erp"."credit_note"."base_unallocated" between 0 and "erp"."credit_note"."base_total" and ("erp"."credit_note"."unallocated" > 0 or "erp"."credit_note"."base_unallocated" = 0))
);
--> statement-breakpoint
CREATE TABLE "erp"."credit_note_line" (
	"credit_note_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"invoice_id" uuid NOT NULL,
	"invoice_line_number" integer NOT NULL,
	"product_id" uuid,
	"description" text NOT NULL,
	"quantity" numeric NOT NULL,
	"unit_price" numeric NOT NULL,
	"discount" numeric NOT NULL,
	"net" numeric NOT NULL,
	"tax_rate" numeric NOT NULL,
	"tax_code" text,
	"tax" numeric NOT NULL,
	"base_net" numeric NOT NULL,
	"base_tax" numeric NOT NULL,
	"account_id" uuid,
	CONSTRAINT "credit_note_line_credit_note_id_line_number_pk" PRIMARY KEY("credit_note_id","line_number"),
	CONSTRAINT "credit_note_line_amounts" CHECK ("erp"."credit_note_line"."quantity" >= 0 and "erp"."credit_note_line"."net" >= 0 and "erp"."credit_note_line"."tax" >= 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."invoice_draft" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"invoice_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "invoice_draft_status" CHECK ("erp"."invoice_draft"."status" in ('DRAFT', 'ISSUED', 'DISCARDED')),
	CONSTRAINT "invoice_draft_issued" CHECK (("erp"."invoice_draft"."status" = 'ISSUED') = ("erp"."invoice_draft"."invoice_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "erp"."invoice_draft_line" (
	"draft_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"product_id" uuid,
	"account_id" uuid,
	"description" text NOT NULL,
	"quantity" numeric NOT NULL,
	"unit_price" numeric NOT NULL,
	"discount" numeric NOT NULL,
	"tax_code" text,
	CONSTRAINT "invoice_draft_line_draft_id_line_number_pk" PRIMARY KEY("draft_id","line_number"),
	CONSTRAINT "invoice_draft_line_of" CHECK ("erp"."invoice_draft_line"."product_id" is not null or "erp"."invoice_draft_line"."account_id" is not null),
	CONSTRAINT "invoice_draft_line_quantity" CHECK ("erp"."invoice_draft_line"."quantity" > 0 and "erp"."invoice_draft_line"."unit_price" >= 0 and "erp"."invoice_draft_line"."discount" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "erp"."refund" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text collate "C" NOT NULL,
	"customer_id" uuid NOT NULL,
	"paid_on" date NOT NULL,
	"currency" text NOT NULL,
	"amount" numeric NOT NULL,
	"rate" numeric NOT NULL,
	"base_amount" numeric NOT NULL,
	"reason" text,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "refund_number" UNIQUE("company_id","number"),
	CONSTRAINT "refund_amount" CHECK ("erp"."refund"."amount" > 0 and "erp"."refund"."base_amount" >= 0 and "erp"."refund"."rate" > 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."write_off" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"written_off_on" date NOT NULL,
	"currency" text NOT NULL,
	"amount" numeric NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "write_off_amount" CHECK ("erp"."write_off"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."credit_override" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"order_id" uuid,
	"currency" text NOT NULL,
	"amount" numeric NOT NULL,
	"available" numeric NOT NULL,
	"reason" text NOT NULL,
	"overridden_by" text DEFAULT coalesce(nullif(current_setting('samspill.actor', true), ''), session_user) NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" DROP CONSTRAINT "journal_entry_source";--> statement-breakpoint
ALTER TABLE "erp"."allocation" DROP CONSTRAINT "allocation_amount";--> statement-breakpoint
ALTER TABLE "erp"."payment" DROP CONSTRAINT "payment_amount";--> statement-breakpoint
DROP INDEX "erp"."allocation_payment";--> statement-breakpoint
DROP INDEX "erp"."allocation_invoice";--> statement-breakpoint
DROP INDEX "erp"."invoice_open";--> statement-breakpoint
DROP INDEX "erp"."payment_credit";--> statement-breakpoint
ALTER TABLE "erp"."allocation" ALTER COLUMN "payment_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ALTER COLUMN "invoice_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."company" ADD COLUMN "country_code" text;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD COLUMN "credit_note_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD COLUMN "write_off_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD COLUMN "refund_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD COLUMN "credit_base" numeric DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD COLUMN "debit_base" numeric DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD COLUMN "reverses_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD COLUMN "recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."customer_account" ADD COLUMN "tax_treatment" text DEFAULT 'AUTOMATIC' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."customer_account" ADD COLUMN "tax_code" text;--> statement-breakpoint
ALTER TABLE "erp"."invoice" ADD COLUMN "rate" numeric;--> statement-breakpoint
ALTER TABLE "erp"."invoice" ADD COLUMN "base_net" numeric;--> statement-breakpoint
ALTER TABLE "erp"."invoice" ADD COLUMN "base_tax" numeric;--> statement-breakpoint
ALTER TABLE "erp"."invoice" ADD COLUMN "base_total" numeric;--> statement-breakpoint
ALTER TABLE "erp"."invoice" ADD COLUMN "base_outstanding" numeric;--> statement-breakpoint
ALTER TABLE "erp"."invoice_line" ADD COLUMN "tax_code" text;--> statement-breakpoint
ALTER TABLE "erp"."invoice_line" ADD COLUMN "base_net" numeric;--> statement-breakpoint
ALTER TABLE "erp"."invoice_line" ADD COLUMN "base_tax" numeric;--> statement-breakpoint
ALTER TABLE "erp"."invoice_line" ADD COLUMN "account_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."payment" ADD COLUMN "rate" numeric;--> statement-breakpoint
ALTER TABLE "erp"."payment" ADD COLUMN "base_amount" numeric;--> statement-breakpoint
ALTER TABLE "erp"."payment" ADD COLUMN "base_unallocated" numeric;--> statement-breakpoint
ALTER TABLE "erp"."payment" ADD COLUMN "cancelled_on" date;--> statement-breakpoint
-- All there is so far is in the books' own currency.
alter table erp.invoice disable trigger user;--> statement-breakpoint
update erp.invoice set rate = 1, base_net = net, base_tax = tax, base_total = total, base_outstanding = outstanding;--> statement-breakpoint
alter table erp.invoice enable trigger user;--> statement-breakpoint
ALTER TABLE "erp"."invoice" ALTER COLUMN "rate" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."invoice" ALTER COLUMN "base_net" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."invoice" ALTER COLUMN "base_tax" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."invoice" ALTER COLUMN "base_total" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."invoice" ALTER COLUMN "base_outstanding" SET NOT NULL;--> statement-breakpoint
alter table erp.invoice_line disable trigger user;--> statement-breakpoint
update erp.invoice_line set base_net = net, base_tax = tax;--> statement-breakpoint
alter table erp.invoice_line enable trigger user;--> statement-breakpoint
ALTER TABLE "erp"."invoice_line" ALTER COLUMN "base_net" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."invoice_line" ALTER COLUMN "base_tax" SET NOT NULL;--> statement-breakpoint
alter table erp.payment disable trigger user;--> statement-breakpoint
update erp.payment set rate = 1, base_amount = amount, base_unallocated = unallocated;--> statement-breakpoint
alter table erp.payment enable trigger user;--> statement-breakpoint
ALTER TABLE "erp"."payment" ALTER COLUMN "rate" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."payment" ALTER COLUMN "base_amount" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."payment" ALTER COLUMN "base_unallocated" SET NOT NULL;--> statement-breakpoint
alter table erp.allocation disable trigger user;--> statement-breakpoint
update erp.allocation set credit_base = amount, debit_base = amount;--> statement-breakpoint
alter table erp.allocation enable trigger user;--> statement-breakpoint
ALTER TABLE "erp"."credit_note" ADD CONSTRAINT "credit_note_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."credit_note" ADD CONSTRAINT "credit_note_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."credit_note" ADD CONSTRAINT "credit_note_invoice_id_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "erp"."invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."credit_note_line" ADD CONSTRAINT "credit_note_line_credit_note_id_credit_note_id_fk" FOREIGN KEY ("credit_note_id") REFERENCES "erp"."credit_note"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."credit_note_line" ADD CONSTRAINT "credit_note_line_account_id_ledger_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "erp"."ledger_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."credit_note_line" ADD CONSTRAINT "credit_note_line_invoice_line" FOREIGN KEY ("invoice_id","invoice_line_number") REFERENCES "erp"."invoice_line"("invoice_id","line_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."invoice_draft" ADD CONSTRAINT "invoice_draft_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."invoice_draft" ADD CONSTRAINT "invoice_draft_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."invoice_draft" ADD CONSTRAINT "invoice_draft_invoice_id_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "erp"."invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."invoice_draft_line" ADD CONSTRAINT "invoice_draft_line_account_id_ledger_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "erp"."ledger_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."invoice_draft_line" ADD CONSTRAINT "invoice_draft_line_draft_id_invoice_draft_id_fk" FOREIGN KEY ("draft_id") REFERENCES "erp"."invoice_draft"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."refund" ADD CONSTRAINT "refund_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."refund" ADD CONSTRAINT "refund_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."write_off" ADD CONSTRAINT "write_off_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."write_off" ADD CONSTRAINT "write_off_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."write_off" ADD CONSTRAINT "write_off_invoice_id_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "erp"."invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."credit_override" ADD CONSTRAINT "credit_override_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."credit_override" ADD CONSTRAINT "credit_override_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "credit_note_issued_on" ON "erp"."credit_note" USING btree ("company_id","issued_on","id");--> statement-breakpoint
CREATE INDEX "credit_note_total_amount" ON "erp"."credit_note" USING btree ("company_id","total","id");--> statement-breakpoint
CREATE INDEX "credit_note_unallocated_amount" ON "erp"."credit_note" USING btree ("company_id","unallocated","id");--> statement-breakpoint
CREATE INDEX "credit_note_currency" ON "erp"."credit_note" USING btree ("company_id","currency","issued_on","id");--> statement-breakpoint
CREATE INDEX "credit_note_customer" ON "erp"."credit_note" USING btree ("customer_id","issued_on","id");--> statement-breakpoint
CREATE INDEX "credit_note_invoice" ON "erp"."credit_note" USING btree ("invoice_id");--> statement-breakpoint
CREATE INDEX "credit_note_number_part" ON "erp"."credit_note" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "credit_note_credit" ON "erp"."credit_note" USING btree ("customer_id","company_id","currency","unallocated","base_unallocated") WHERE unallocated > 0;--> statement-breakpoint
CREATE INDEX "credit_note_line_invoiced" ON "erp"."credit_note_line" USING btree ("invoice_id","invoice_line_number");--> statement-breakpoint
CREATE INDEX "credit_note_line_product" ON "erp"."credit_note_line" USING btree ("product_id","credit_note_id") WHERE product_id is not null;--> statement-breakpoint
CREATE INDEX "invoice_draft_recorded" ON "erp"."invoice_draft" USING btree ("company_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "invoice_draft_customer" ON "erp"."invoice_draft" USING btree ("customer_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "refund_customer" ON "erp"."refund" USING btree ("customer_id","paid_on","id");--> statement-breakpoint
CREATE INDEX "write_off_invoice" ON "erp"."write_off" USING btree ("invoice_id");--> statement-breakpoint
CREATE INDEX "credit_override_recorded" ON "erp"."credit_override" USING btree ("company_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "credit_override_customer" ON "erp"."credit_override" USING btree ("customer_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "credit_override_order" ON "erp"."credit_override" USING btree ("order_id") WHERE order_id is not null;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD CONSTRAINT "allocation_credit_note_id_credit_note_id_fk" FOREIGN KEY ("credit_note_id") REFERENCES "erp"."credit_note"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD CONSTRAINT "allocation_write_off_id_write_off_id_fk" FOREIGN KEY ("write_off_id") REFERENCES "erp"."write_off"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD CONSTRAINT "allocation_refund_id_refund_id_fk" FOREIGN KEY ("refund_id") REFERENCES "erp"."refund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."invoice_line" ADD CONSTRAINT "invoice_line_account_id_ledger_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "erp"."ledger_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "allocation_credit_note" ON "erp"."allocation" USING btree ("credit_note_id") WHERE credit_note_id is not null;--> statement-breakpoint
CREATE INDEX "allocation_write_off" ON "erp"."allocation" USING btree ("write_off_id") WHERE write_off_id is not null;--> statement-breakpoint
CREATE INDEX "allocation_refund" ON "erp"."allocation" USING btree ("refund_id") WHERE refund_id is not null;--> statement-breakpoint
CREATE INDEX "invoice_currency" ON "erp"."invoice" USING btree ("company_id","currency","issued_on","id");--> statement-breakpoint
CREATE INDEX "invoice_buyer_part" ON "erp"."invoice" USING gin (erp.fold(buyer_name) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "invoice_line_product" ON "erp"."invoice_line" USING btree ("product_id","invoice_id") WHERE product_id is not null;--> statement-breakpoint
CREATE INDEX "payment_amount_sent" ON "erp"."payment" USING btree ("company_id","amount","id");--> statement-breakpoint
CREATE INDEX "payment_unallocated_amount" ON "erp"."payment" USING btree ("company_id","unallocated","id");--> statement-breakpoint
CREATE INDEX "payment_currency" ON "erp"."payment" USING btree ("company_id","currency","received_on","id");--> statement-breakpoint
CREATE INDEX "payment_cancelled" ON "erp"."payment" USING btree ("company_id","received_on","id") WHERE cancelled_on is not null;--> statement-breakpoint
CREATE INDEX "payment_number_part" ON "erp"."payment" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "payment_reference_part" ON "erp"."payment" USING gin (erp.fold(reference) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "allocation_payment" ON "erp"."allocation" USING btree ("payment_id") WHERE payment_id is not null;--> statement-breakpoint
CREATE INDEX "allocation_invoice" ON "erp"."allocation" USING btree ("invoice_id") WHERE invoice_id is not null;--> statement-breakpoint
CREATE INDEX "invoice_open" ON "erp"."invoice" USING btree ("customer_id","company_id","due_on","currency","outstanding","base_outstanding") WHERE outstanding > 0;--> statement-breakpoint
CREATE INDEX "payment_credit" ON "erp"."payment" USING btree ("customer_id","company_id","currency","unallocated","base_unallocated") WHERE unallocated > 0;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD CONSTRAINT "allocation_reversed_once" UNIQUE("reverses_id");--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" ADD CONSTRAINT "journal_entry_source" CHECK ("erp"."journal_entry"."source" in ('OPENING', 'MANUAL', 'REVERSAL', 'CLOSING', 'DELIVERY', 'RETURN', 'INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'WRITE_OFF', 'REFUND', 'GOODS_RECEIPT', 'SUPPLIER_RETURN', 'SUPPLIER_INVOICE', 'SUPPLIER_PAYMENT', 'EXCHANGE', 'STOCK_ADJUSTMENT', 'TRANSFER', 'COUNT', 'PRODUCTION', 'ASSET', 'DEPRECIATION'));--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD CONSTRAINT "allocation_credit_side" CHECK (num_nonnulls("erp"."allocation"."payment_id", "erp"."allocation"."credit_note_id", "erp"."allocation"."write_off_id") = 1);--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD CONSTRAINT "allocation_debit_side" CHECK (num_nonnulls("erp"."allocation"."invoice_id", "erp"."allocation"."refund_id") = 1 or ("erp"."allocation"."payment_id" is not null and num_nonnulls("erp"."allocation"."invoice_id", "erp"."allocation"."refund_id") = 0));--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD CONSTRAINT "allocation_write_off" CHECK ("erp"."allocation"."write_off_id" is null or "erp"."allocation"."invoice_id" is not null);--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD CONSTRAINT "allocation_amount" CHECK (("erp"."allocation"."amount" > 0) = ("erp"."allocation"."reverses_id" is null) and "erp"."allocation"."amount" <> 0);--> statement-breakpoint
ALTER TABLE "erp"."customer_account" ADD CONSTRAINT "customer_account_treatment" CHECK ("erp"."customer_account"."tax_treatment" in ('AUTOMATIC', 'DOMESTIC', 'EXPORT', 'FIXED'));--> statement-breakpoint
ALTER TABLE "erp"."customer_account" ADD CONSTRAINT "customer_account_tax_code" CHECK (("erp"."customer_account"."tax_treatment" = 'FIXED') = ("erp"."customer_account"."tax_code" is not null));--> statement-breakpoint
ALTER TABLE "erp"."invoice" ADD CONSTRAINT "invoice_rate" CHECK ("erp"."invoice"."rate" > 0);--> statement-breakpoint
ALTER TABLE "erp"."invoice" ADD CONSTRAINT "invoice_base_total" CHECK ("erp"."invoice"."base_total" = "erp"."invoice"."base_net" + "erp"."invoice"."base_tax");--> statement-breakpoint
ALTER TABLE "erp"."invoice" ADD CONSTRAINT "invoice_base_outstanding" CHECK ("erp"."invoice"."base_outstanding" between 0 and "erp"."invoice"."base_total" and ("erp"."invoice"."outstanding" > 0 or "erp"."invoice"."base_outstanding" = 0));--> statement-breakpoint
ALTER TABLE "erp"."payment" ADD CONSTRAINT "payment_base_unallocated" CHECK ("erp"."payment"."base_unallocated" between 0 and "erp"."payment"."base_amount" and ("erp"."payment"."unallocated" > 0 or "erp"."payment"."base_unallocated" = 0));--> statement-breakpoint
ALTER TABLE "erp"."payment" ADD CONSTRAINT "payment_amount" CHECK ("erp"."payment"."amount" > 0 and "erp"."payment"."base_amount" >= 0 and "erp"."payment"."rate" > 0);
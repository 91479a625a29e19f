CREATE TABLE "erp"."purchase_policy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"match_tolerance" numeric DEFAULT '0' NOT NULL,
	"match_tolerance_amount" numeric DEFAULT '0' NOT NULL,
	"over_receipt" numeric DEFAULT '0' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "purchase_policy_tolerance" CHECK ("erp"."purchase_policy"."match_tolerance" between 0 and 1 and "erp"."purchase_policy"."match_tolerance_amount" >= 0),
	CONSTRAINT "purchase_policy_over_receipt" CHECK ("erp"."purchase_policy"."over_receipt" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "erp"."supplier_allocation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid,
	"credit_note_id" uuid,
	"invoice_id" uuid NOT NULL,
	"amount" numeric NOT NULL,
	"base_amount" numeric,
	"base_given" numeric,
	"allocated_on" date NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "supplier_allocation_amount" CHECK ("erp"."supplier_allocation"."amount" > 0 and "erp"."supplier_allocation"."base_amount" is not null and "erp"."supplier_allocation"."base_given" is not null),
	CONSTRAINT "supplier_allocation_of" CHECK (("erp"."supplier_allocation"."payment_id" is null) <> ("erp"."supplier_allocation"."credit_note_id" is null))
);
--> statement-breakpoint
CREATE TABLE "erp"."supplier_invoice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"number" text collate "C",
	"supplier_id" uuid NOT NULL,
	"supplier_number" text NOT NULL,
	"invoiced_on" date NOT NULL,
	"due_on" date NOT NULL,
	"posted_on" date NOT NULL,
	"payment_reference" text,
	"currency" text NOT NULL,
	"rate" numeric NOT NULL,
	"net" numeric NOT NULL,
	"tax" numeric NOT NULL,
	"rounding" numeric NOT NULL,
	"total" numeric NOT NULL,
	"base_total" numeric NOT NULL,
	"outstanding" numeric DEFAULT '0' NOT NULL,
	"base_outstanding" numeric DEFAULT '0' NOT NULL,
	"released_by" text,
	"release_reason" text,
	"cancelled_on" date,
	"cancel_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"posted_at" timestamp(3) with time zone,
	"cancelled_at" timestamp(3) with time zone,
	CONSTRAINT "supplier_invoice_number" UNIQUE("company_id","number"),
	CONSTRAINT "supplier_invoice_kind" CHECK ("erp"."supplier_invoice"."kind" in ('INVOICE', 'CREDIT_NOTE')),
	CONSTRAINT "supplier_invoice_status" CHECK ("erp"."supplier_invoice"."status" in ('HELD', 'POSTED', 'CANCELLED')),
	CONSTRAINT "supplier_invoice_posted" CHECK (("erp"."supplier_invoice"."number" is null) = ("erp"."supplier_invoice"."posted_at" is null)),
	CONSTRAINT "supplier_invoice_numbered" CHECK ("erp"."supplier_invoice"."status" <> 'POSTED' or "erp"."supplier_invoice"."number" is not null),
	CONSTRAINT "supplier_invoice_released" CHECK (("erp"."supplier_invoice"."released_by" is null) = ("erp"."supplier_invoice"."release_reason" is null)),
	CONSTRAINT "supplier_invoice_total" CHECK ("erp"."supplier_invoice"."total" = "erp"."supplier_invoice"."net" + "erp"."supplier_invoice"."tax" + "erp"."supplier_invoice"."rounding" and "erp"."supplier_invoice"."total" > 0),
	CONSTRAINT "supplier_invoice_outstanding" CHECK ("erp"."supplier_invoice"."outstanding" between 0 and "erp"."supplier_invoice"."total"),
	CONSTRAINT "supplier_invoice_base_outstanding" CHECK ("erp"."supplier_invoice"."base_outstanding" between 0 and "erp"."supplier_invoice"."base_total" and ("erp"."supplier_invoice"."outstanding" > 0 or "erp"."supplier_invoice"."base_outstanding" = 0)),
	CONSTRAINT "supplier_invoice_open" CHECK ("erp"."supplier_invoice"."status" = 'POSTED' or "erp"."supplier_invoice"."outstanding" = 0),
	CONSTRAINT "supplier_invoice_due" CHECK ("erp"."supplier_invoice"."due_on" >= "erp"."supplier_invoice"."invoiced_on" and "erp"."supplier_invoice"."posted_on" >= "erp"."supplier_invoice"."invoiced_on"),
	CONSTRAINT "supplier_invoice_rate" CHECK ("erp"."supplier_invoice"."rate" > 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."supplier_invoice_line" (
	"invoice_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"order_id" uuid,
	"order_line" integer,
	"description" text NOT NULL,
	"account_id" uuid,
	"cost_centre_id" uuid,
	"quantity" numeric NOT NULL,
	"unit_price" numeric NOT NULL,
	"net" numeric NOT NULL,
	"expected_net" numeric,
	"tax_code" text,
	"tax_rate" numeric NOT NULL,
	"tax" numeric NOT NULL,
	"holds" text[] DEFAULT '{}' NOT NULL,
	"cleared" numeric DEFAULT '0' NOT NULL,
	"excess" numeric DEFAULT '0' NOT NULL,
	CONSTRAINT "supplier_invoice_line_invoice_id_line_number_pk" PRIMARY KEY("invoice_id","line_number"),
	CONSTRAINT "supplier_invoice_line_quantity" CHECK ("erp"."supplier_invoice_line"."quantity" > 0 and "erp"."supplier_invoice_line"."unit_price" >= 0),
	CONSTRAINT "supplier_invoice_line_kind" CHECK (("erp"."supplier_invoice_line"."order_id" is null) = ("erp"."supplier_invoice_line"."account_id" is not null) and ("erp"."supplier_invoice_line"."order_id" is null) = ("erp"."supplier_invoice_line"."order_line" is null)
          and ("erp"."supplier_invoice_line"."order_id" is null) = ("erp"."supplier_invoice_line"."expected_net" is null)),
	CONSTRAINT "supplier_invoice_line_holds" CHECK ("erp"."supplier_invoice_line"."holds" <@ array['QUANTITY', 'PRICE'])
);
--> statement-breakpoint
CREATE TABLE "erp"."supplier_payment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text collate "C" NOT NULL,
	"supplier_id" uuid NOT NULL,
	"paid_on" date NOT NULL,
	"currency" text NOT NULL,
	"rate" numeric NOT NULL,
	"amount" numeric NOT NULL,
	"base_amount" numeric NOT NULL,
	"unallocated" numeric NOT NULL,
	"base_unallocated" numeric NOT NULL,
	"reference" text,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "supplier_payment_number" UNIQUE("company_id","number"),
	CONSTRAINT "supplier_payment_amount" CHECK ("erp"."supplier_payment"."amount" > 0 and "erp"."supplier_payment"."base_amount" >= 0 and "erp"."supplier_payment"."rate" > 0),
	CONSTRAINT "supplier_payment_unallocated" CHECK ("erp"."supplier_payment"."unallocated" between 0 and "erp"."supplier_payment"."amount"),
	CONSTRAINT "supplier_payment_base_unallocated" CHECK ("erp"."supplier_payment"."base_unallocated" between 0 and "erp"."supplier_payment"."base_amount" and ("erp"."supplier_payment"."unallocated" > 0 or "erp"."supplier_payment"."base_unallocated" = 0))
);
--> statement-breakpoint
CREATE TABLE "erp"."purchase_order" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text collate "C",
	"supplier_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"status" text NOT NULL,
	"currency" text NOT NULL,
	"ordered_on" date NOT NULL,
	"expected_on" date NOT NULL,
	"reference" text,
	"note" text,
	"over_receipt" numeric NOT NULL,
	"net" numeric NOT NULL,
	"tax" numeric NOT NULL,
	"total" numeric NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "purchase_order_number" UNIQUE("company_id","number"),
	CONSTRAINT "purchase_order_status" CHECK ("erp"."purchase_order"."status" in ('DRAFT', 'ORDERED', 'PARTLY_RECEIVED', 'RECEIVED', 'CLOSED', 'CANCELLED')),
	CONSTRAINT "purchase_order_numbered" CHECK ("erp"."purchase_order"."number" is not null or "erp"."purchase_order"."status" in ('DRAFT', 'CANCELLED')),
	CONSTRAINT "purchase_order_total" CHECK ("erp"."purchase_order"."total" = "erp"."purchase_order"."net" + "erp"."purchase_order"."tax"),
	CONSTRAINT "purchase_order_over_receipt" CHECK ("erp"."purchase_order"."over_receipt" between 0 and 1),
	CONSTRAINT "purchase_order_expected" CHECK ("erp"."purchase_order"."expected_on" >= "erp"."purchase_order"."ordered_on")
);
--> statement-breakpoint
CREATE TABLE "erp"."purchase_order_line" (
	"order_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"product_id" uuid,
	"description" text NOT NULL,
	"account_id" uuid,
	"cost_centre_id" uuid,
	"warehouse_id" uuid,
	"quantity" numeric NOT NULL,
	"unit_price" numeric NOT NULL,
	"net" numeric NOT NULL,
	"tax_code" text,
	"tax_rate" numeric NOT NULL,
	"tax" numeric NOT NULL,
	"expected_on" date NOT NULL,
	"most_received" numeric NOT NULL,
	"received" numeric DEFAULT '0' NOT NULL,
	"received_value" numeric DEFAULT '0' NOT NULL,
	"returned" numeric DEFAULT '0' NOT NULL,
	"returned_value" numeric DEFAULT '0' NOT NULL,
	"invoiced" numeric DEFAULT '0' NOT NULL,
	"invoiced_value" numeric DEFAULT '0' NOT NULL,
	"credited" numeric DEFAULT '0' NOT NULL,
	"credited_value" numeric DEFAULT '0' NOT NULL,
	"excess" numeric DEFAULT '0' NOT NULL,
	CONSTRAINT "purchase_order_line_order_id_line_number_pk" PRIMARY KEY("order_id","line_number"),
	CONSTRAINT "purchase_order_line_quantity" CHECK ("erp"."purchase_order_line"."quantity" > 0 and "erp"."purchase_order_line"."unit_price" >= 0),
	CONSTRAINT "purchase_order_line_kind" CHECK (("erp"."purchase_order_line"."product_id" is null) = ("erp"."purchase_order_line"."account_id" is not null) and ("erp"."purchase_order_line"."product_id" is null) = ("erp"."purchase_order_line"."warehouse_id" is null)),
	CONSTRAINT "purchase_order_line_received" CHECK ("erp"."purchase_order_line"."received" between 0 and "erp"."purchase_order_line"."most_received"),
	CONSTRAINT "purchase_order_line_returned" CHECK ("erp"."purchase_order_line"."returned" between 0 and "erp"."purchase_order_line"."received"),
	CONSTRAINT "purchase_order_line_invoiced" CHECK ("erp"."purchase_order_line"."invoiced" between 0 and "erp"."purchase_order_line"."received" + "erp"."purchase_order_line"."credited" + "erp"."purchase_order_line"."excess"),
	CONSTRAINT "purchase_order_line_credited" CHECK ("erp"."purchase_order_line"."credited" between 0 and "erp"."purchase_order_line"."invoiced")
);
--> statement-breakpoint
CREATE TABLE "erp"."goods_receipt" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text collate "C" NOT NULL,
	"order_id" uuid NOT NULL,
	"received_on" date NOT NULL,
	"rate" numeric NOT NULL,
	"delivery_note" text,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "goods_receipt_number" UNIQUE("company_id","number"),
	CONSTRAINT "goods_receipt_rate" CHECK ("erp"."goods_receipt"."rate" > 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."goods_receipt_line" (
	"receipt_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"quantity" numeric NOT NULL,
	"value" numeric,
	CONSTRAINT "goods_receipt_line_receipt_id_line_number_pk" PRIMARY KEY("receipt_id","line_number"),
	CONSTRAINT "goods_receipt_line_quantity" CHECK ("erp"."goods_receipt_line"."quantity" > 0 and "erp"."goods_receipt_line"."value" is not null)
);
--> statement-breakpoint
CREATE TABLE "erp"."supplier_return" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text collate "C" NOT NULL,
	"order_id" uuid NOT NULL,
	"returned_on" date NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "supplier_return_number" UNIQUE("company_id","number")
);
--> statement-breakpoint
CREATE TABLE "erp"."supplier_return_line" (
	"return_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"quantity" numeric NOT NULL,
	"value" numeric,
	CONSTRAINT "supplier_return_line_return_id_line_number_pk" PRIMARY KEY("return_id","line_number"),
	CONSTRAINT "supplier_return_line_quantity" CHECK ("erp"."supplier_return_line"."quantity" > 0 and "erp"."supplier_return_line"."value" is not null)
);
--> statement-breakpoint
CREATE TABLE "erp"."supplier_product" (
	"id" uuid PRIMARY KEY NOT NULL,
	"supplier_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"supplier_sku" text,
	"currency" text NOT NULL,
	"price" numeric NOT NULL,
	"minimum_quantity" numeric DEFAULT '0' NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"lead_time_days" integer,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "supplier_product_price" CHECK ("erp"."supplier_product"."price" >= 0 and "erp"."supplier_product"."minimum_quantity" >= 0),
	CONSTRAINT "supplier_product_span" CHECK ("erp"."supplier_product"."valid_from" <= "erp"."supplier_product"."valid_to"),
	CONSTRAINT "supplier_product_lead_time" CHECK ("erp"."supplier_product"."lead_time_days" between 0 and 999)
);
--> statement-breakpoint
ALTER TABLE "erp"."supplier" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "erp"."supplier" ADD COLUMN "currency" text;--> statement-breakpoint
ALTER TABLE "erp"."supplier" ADD COLUMN "payment_terms_days" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."supplier" ADD COLUMN "lead_time_days" integer;--> statement-breakpoint
ALTER TABLE "erp"."supplier" ADD COLUMN "active" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."purchase_policy" ADD CONSTRAINT "purchase_policy_id_company_id_fk" FOREIGN KEY ("id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_allocation" ADD CONSTRAINT "supplier_allocation_payment_id_supplier_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "erp"."supplier_payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_allocation" ADD CONSTRAINT "supplier_allocation_credit_note_id_supplier_invoice_id_fk" FOREIGN KEY ("credit_note_id") REFERENCES "erp"."supplier_invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_allocation" ADD CONSTRAINT "supplier_allocation_invoice_id_supplier_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "erp"."supplier_invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_invoice" ADD CONSTRAINT "supplier_invoice_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_invoice" ADD CONSTRAINT "supplier_invoice_supplier_id_supplier_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "erp"."supplier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_invoice_line" ADD CONSTRAINT "supplier_invoice_line_invoice_id_supplier_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "erp"."supplier_invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_invoice_line" ADD CONSTRAINT "supplier_invoice_line_account_id_ledger_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "erp"."ledger_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_invoice_line" ADD CONSTRAINT "supplier_invoice_line_cost_centre_id_cost_centre_id_fk" FOREIGN KEY ("cost_centre_id") REFERENCES "erp"."cost_centre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_invoice_line" ADD CONSTRAINT "supplier_invoice_line_order_id_order_line_purchase_order_line_order_id_line_number_fk" FOREIGN KEY ("order_id","order_line") REFERENCES "erp"."purchase_order_line"("order_id","line_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_payment" ADD CONSTRAINT "supplier_payment_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_payment" ADD CONSTRAINT "supplier_payment_supplier_id_supplier_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "erp"."supplier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."purchase_order" ADD CONSTRAINT "purchase_order_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."purchase_order" ADD CONSTRAINT "purchase_order_supplier_id_supplier_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "erp"."supplier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."purchase_order" ADD CONSTRAINT "purchase_order_warehouse_id_warehouse_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "erp"."warehouse"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."purchase_order_line" ADD CONSTRAINT "purchase_order_line_order_id_purchase_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "erp"."purchase_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."purchase_order_line" ADD CONSTRAINT "purchase_order_line_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."purchase_order_line" ADD CONSTRAINT "purchase_order_line_account_id_ledger_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "erp"."ledger_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."purchase_order_line" ADD CONSTRAINT "purchase_order_line_cost_centre_id_cost_centre_id_fk" FOREIGN KEY ("cost_centre_id") REFERENCES "erp"."cost_centre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."purchase_order_line" ADD CONSTRAINT "purchase_order_line_warehouse_id_warehouse_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "erp"."warehouse"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."goods_receipt" ADD CONSTRAINT "goods_receipt_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."goods_receipt" ADD CONSTRAINT "goods_receipt_order_id_purchase_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "erp"."purchase_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."goods_receipt_line" ADD CONSTRAINT "goods_receipt_line_receipt_id_goods_receipt_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "erp"."goods_receipt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."goods_receipt_line" ADD CONSTRAINT "goods_receipt_line_order_id_line_number_purchase_order_line_order_id_line_number_fk" FOREIGN KEY ("order_id","line_number") REFERENCES "erp"."purchase_order_line"("order_id","line_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_return" ADD CONSTRAINT "supplier_return_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_return" ADD CONSTRAINT "supplier_return_order_id_purchase_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "erp"."purchase_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_return_line" ADD CONSTRAINT "supplier_return_line_return_id_supplier_return_id_fk" FOREIGN KEY ("return_id") REFERENCES "erp"."supplier_return"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_return_line" ADD CONSTRAINT "supplier_return_line_order_id_line_number_purchase_order_line_order_id_line_number_fk" FOREIGN KEY ("order_id","line_number") REFERENCES "erp"."purchase_order_line"("order_id","line_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_product" ADD CONSTRAINT "supplier_product_supplier_id_supplier_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "erp"."supplier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."supplier_product" ADD CONSTRAINT "supplier_product_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "supplier_allocation_payment" ON "erp"."supplier_allocation" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "supplier_allocation_credit_note" ON "erp"."supplier_allocation" USING btree ("credit_note_id");--> statement-breakpoint
CREATE INDEX "supplier_allocation_invoice" ON "erp"."supplier_allocation" USING btree ("invoice_id");--> statement-breakpoint
CREATE UNIQUE INDEX "supplier_invoice_supplier_number" ON "erp"."supplier_invoice" USING btree ("supplier_id","kind",upper("supplier_number")) WHERE status <> 'CANCELLED';--> statement-breakpoint
CREATE INDEX "supplier_invoice_invoiced_on" ON "erp"."supplier_invoice" USING btree ("company_id","invoiced_on","id");--> statement-breakpoint
CREATE INDEX "supplier_invoice_due_on" ON "erp"."supplier_invoice" USING btree ("company_id","due_on","id");--> statement-breakpoint
CREATE INDEX "supplier_invoice_total_amount" ON "erp"."supplier_invoice" USING btree ("company_id","total","id");--> statement-breakpoint
CREATE INDEX "supplier_invoice_outstanding_amount" ON "erp"."supplier_invoice" USING btree ("company_id","outstanding","id");--> statement-breakpoint
CREATE INDEX "supplier_invoice_status_on" ON "erp"."supplier_invoice" USING btree ("company_id","status","invoiced_on","id");--> statement-breakpoint
CREATE INDEX "supplier_invoice_supplier" ON "erp"."supplier_invoice" USING btree ("supplier_id","invoiced_on","id");--> statement-breakpoint
CREATE INDEX "supplier_invoice_number_part" ON "erp"."supplier_invoice" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "supplier_invoice_supplier_number_part" ON "erp"."supplier_invoice" USING gin ("supplier_number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "supplier_invoice_to_pay" ON "erp"."supplier_invoice" USING btree ("company_id","due_on","id") WHERE outstanding > 0;--> statement-breakpoint
CREATE INDEX "supplier_invoice_line_order" ON "erp"."supplier_invoice_line" USING btree ("order_id","order_line");--> statement-breakpoint
CREATE INDEX "supplier_payment_paid_on" ON "erp"."supplier_payment" USING btree ("company_id","paid_on","id");--> statement-breakpoint
CREATE INDEX "supplier_payment_amount" ON "erp"."supplier_payment" USING btree ("company_id","amount","id");--> statement-breakpoint
CREATE INDEX "supplier_payment_supplier" ON "erp"."supplier_payment" USING btree ("supplier_id","paid_on","id");--> statement-breakpoint
CREATE INDEX "supplier_payment_credit" ON "erp"."supplier_payment" USING btree ("company_id","supplier_id","unallocated") WHERE unallocated > 0;--> statement-breakpoint
CREATE INDEX "purchase_order_ordered_on" ON "erp"."purchase_order" USING btree ("company_id","ordered_on","id");--> statement-breakpoint
CREATE INDEX "purchase_order_expected_on" ON "erp"."purchase_order" USING btree ("company_id","expected_on","id");--> statement-breakpoint
CREATE INDEX "purchase_order_total_amount" ON "erp"."purchase_order" USING btree ("company_id","total","id");--> statement-breakpoint
CREATE INDEX "purchase_order_status_on" ON "erp"."purchase_order" USING btree ("company_id","status","ordered_on","id");--> statement-breakpoint
CREATE INDEX "purchase_order_supplier" ON "erp"."purchase_order" USING btree ("supplier_id","ordered_on","id");--> statement-breakpoint
CREATE INDEX "purchase_order_number_part" ON "erp"."purchase_order" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "purchase_order_reference_part" ON "erp"."purchase_order" USING gin ("reference" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "purchase_order_line_product" ON "erp"."purchase_order_line" USING btree ("product_id","order_id");--> statement-breakpoint
CREATE INDEX "goods_receipt_received_on" ON "erp"."goods_receipt" USING btree ("company_id","received_on","id");--> statement-breakpoint
CREATE INDEX "goods_receipt_order" ON "erp"."goods_receipt" USING btree ("order_id","received_on","id");--> statement-breakpoint
CREATE INDEX "goods_receipt_line_order" ON "erp"."goods_receipt_line" USING btree ("order_id","line_number");--> statement-breakpoint
CREATE INDEX "supplier_return_order" ON "erp"."supplier_return" USING btree ("order_id","returned_on","id");--> statement-breakpoint
CREATE INDEX "supplier_return_line_order" ON "erp"."supplier_return_line" USING btree ("order_id","line_number");--> statement-breakpoint
CREATE INDEX "supplier_product_valid_from" ON "erp"."supplier_product" USING btree ("valid_from","id");--> statement-breakpoint
CREATE INDEX "supplier_product_sku_part" ON "erp"."supplier_product" USING gin ("supplier_sku" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "supplier_product_supplier" ON "erp"."supplier_product" USING btree ("supplier_id","valid_from","id");--> statement-breakpoint
CREATE INDEX "supplier_product_product" ON "erp"."supplier_product" USING btree ("product_id","valid_from","id");--> statement-breakpoint
CREATE INDEX "supplier_number_part" ON "erp"."supplier" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "erp"."supplier" ADD CONSTRAINT "supplier_terms" CHECK ("erp"."supplier"."payment_terms_days" between 0 and 365);--> statement-breakpoint
ALTER TABLE "erp"."supplier" ADD CONSTRAINT "supplier_lead_time" CHECK ("erp"."supplier"."lead_time_days" between 0 and 999);
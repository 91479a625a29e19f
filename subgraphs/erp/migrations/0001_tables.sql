CREATE SCHEMA IF NOT EXISTS "erp";
--> statement-breakpoint
CREATE TABLE "erp"."audit_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "erp"."audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"record" text NOT NULL,
	"record_id" uuid NOT NULL,
	"action" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"changed_by" text NOT NULL,
	"request_id" text,
	"changed_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "erp"."idempotency_key" (
	"caller" text NOT NULL,
	"mutation" text NOT NULL,
	"key" text NOT NULL,
	"input_hash" text NOT NULL,
	"answer" jsonb,
	"used_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_caller_mutation_key_pk" PRIMARY KEY("caller","mutation","key")
);
--> statement-breakpoint
CREATE TABLE "erp"."company" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"base_currency" text NOT NULL,
	"decimals" smallint NOT NULL,
	"time_zone" text NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	CONSTRAINT "company_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "erp"."fiscal_year" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"closed_through" date,
	CONSTRAINT "fiscal_year_span" CHECK ("erp"."fiscal_year"."starts_on" <= "erp"."fiscal_year"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "erp"."journal_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text NOT NULL,
	"posted_on" date NOT NULL,
	"description" text NOT NULL,
	"source" text NOT NULL,
	"source_id" uuid,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "journal_entry_number" UNIQUE("company_id","number"),
	CONSTRAINT "journal_entry_source" CHECK ("erp"."journal_entry"."source" in ('OPENING', 'DELIVERY', 'INVOICE', 'PAYMENT', 'STOCK_ADJUSTMENT'))
);
--> statement-breakpoint
CREATE TABLE "erp"."journal_line" (
	"entry_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"debit" numeric NOT NULL,
	"credit" numeric NOT NULL,
	"customer_id" uuid,
	CONSTRAINT "journal_line_entry_id_line_number_pk" PRIMARY KEY("entry_id","line_number"),
	CONSTRAINT "journal_line_one_side" CHECK ("erp"."journal_line"."debit" >= 0 and "erp"."journal_line"."credit" >= 0 and ("erp"."journal_line"."debit" = 0) <> ("erp"."journal_line"."credit" = 0))
);
--> statement-breakpoint
CREATE TABLE "erp"."ledger_account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"is_group" boolean DEFAULT false NOT NULL,
	"purpose" text,
	CONSTRAINT "ledger_account_number" UNIQUE("company_id","number"),
	CONSTRAINT "ledger_account_purpose" UNIQUE("company_id","purpose"),
	CONSTRAINT "ledger_account_type" CHECK ("erp"."ledger_account"."type" in ('ASSET', 'LIABILITY', 'EQUITY', 'REVENUE', 'EXPENSE')),
	CONSTRAINT "ledger_account_group_has_no_purpose" CHECK (not ("erp"."ledger_account"."is_group" and "erp"."ledger_account"."purpose" is not null))
);
--> statement-breakpoint
CREATE TABLE "erp"."number_series" (
	"company_id" uuid NOT NULL,
	"series" text NOT NULL,
	"year" integer NOT NULL,
	"last_number" integer NOT NULL,
	CONSTRAINT "number_series_company_id_series_year_pk" PRIMARY KEY("company_id","series","year")
);
--> statement-breakpoint
CREATE TABLE "erp"."tax_code" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"rate" numeric NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "tax_code_from" UNIQUE("company_id","code","valid_from"),
	CONSTRAINT "tax_code_rate" CHECK ("erp"."tax_code"."rate" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "erp"."allocation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"amount" numeric NOT NULL,
	"allocated_on" date NOT NULL,
	CONSTRAINT "allocation_amount" CHECK ("erp"."allocation"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."customer_account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"credit_limit" numeric,
	"payment_terms_days" integer DEFAULT 30 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "customer_account_customer" UNIQUE("customer_id","company_id"),
	CONSTRAINT "customer_account_limit" CHECK ("erp"."customer_account"."credit_limit" >= 0),
	CONSTRAINT "customer_account_terms" CHECK ("erp"."customer_account"."payment_terms_days" between 0 and 365)
);
--> statement-breakpoint
CREATE TABLE "erp"."invoice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text NOT NULL,
	"customer_id" uuid NOT NULL,
	"order_id" uuid,
	"issued_on" date NOT NULL,
	"due_on" date NOT NULL,
	"currency" text NOT NULL,
	"net" numeric NOT NULL,
	"tax" numeric NOT NULL,
	"total" numeric NOT NULL,
	"outstanding" numeric NOT NULL,
	"buyer_name" text NOT NULL,
	"buyer_address" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "invoice_number" UNIQUE("company_id","number"),
	CONSTRAINT "invoice_total" CHECK ("erp"."invoice"."total" = "erp"."invoice"."net" + "erp"."invoice"."tax"),
	CONSTRAINT "invoice_outstanding" CHECK ("erp"."invoice"."outstanding" between 0 and "erp"."invoice"."total"),
	CONSTRAINT "invoice_due" CHECK ("erp"."invoice"."due_on" >= "erp"."invoice"."issued_on")
);
--> statement-breakpoint
CREATE TABLE "erp"."invoice_line" (
	"invoice_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"kind" text NOT NULL,
	"product_id" uuid,
	"description" text NOT NULL,
	"quantity" numeric NOT NULL,
	"unit_price" numeric NOT NULL,
	"discount" numeric NOT NULL,
	"net" numeric NOT NULL,
	"tax_rate" numeric NOT NULL,
	"tax" numeric NOT NULL,
	CONSTRAINT "invoice_line_invoice_id_line_number_pk" PRIMARY KEY("invoice_id","line_number"),
	CONSTRAINT "invoice_line_kind" CHECK (("erp"."invoice_line"."kind" = 'PRODUCT') = ("erp"."invoice_line"."product_id" is not null) and "erp"."invoice_line"."kind" in ('PRODUCT', 'CHARGE'))
);
--> statement-breakpoint
CREATE TABLE "erp"."payment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text NOT NULL,
	"customer_id" uuid NOT NULL,
	"received_on" date NOT NULL,
	"currency" text NOT NULL,
	"amount" numeric NOT NULL,
	"unallocated" numeric NOT NULL,
	"reference" text,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "payment_number" UNIQUE("company_id","number"),
	CONSTRAINT "payment_amount" CHECK ("erp"."payment"."amount" > 0),
	CONSTRAINT "payment_unallocated" CHECK ("erp"."payment"."unallocated" between 0 and "erp"."payment"."amount")
);
--> statement-breakpoint
CREATE TABLE "erp"."customer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"billing_address" text NOT NULL,
	"crm_version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "erp"."supplier" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (erp.fold(name)) STORED NOT NULL,
	"contact_name" text,
	"contact_title" text,
	"phone" text,
	"website" text,
	"line1" text,
	"city" text,
	"region" text,
	"postal_code" text,
	"country_code" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "supplier_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "erp"."employee" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (erp.fold(name)) STORED NOT NULL,
	"title" text NOT NULL,
	"email" text,
	"phone" text,
	"hired_on" date NOT NULL,
	"manager_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "employee_number_unique" UNIQUE("number"),
	CONSTRAINT "employee_not_own_manager" CHECK ("erp"."employee"."manager_id" <> "erp"."employee"."id")
);
--> statement-breakpoint
CREATE TABLE "erp"."delivery" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text NOT NULL,
	"order_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"delivered_on" date NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "delivery_number" UNIQUE("company_id","number")
);
--> statement-breakpoint
CREATE TABLE "erp"."delivery_line" (
	"delivery_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"quantity" numeric NOT NULL,
	CONSTRAINT "delivery_line_delivery_id_line_number_pk" PRIMARY KEY("delivery_id","line_number"),
	CONSTRAINT "delivery_line_quantity" CHECK ("erp"."delivery_line"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."sales_order" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text NOT NULL,
	"customer_id" uuid NOT NULL,
	"salesperson_id" uuid,
	"campaign_id" uuid,
	"warehouse_id" uuid NOT NULL,
	"ordered_on" date NOT NULL,
	"required_on" date,
	"status" text NOT NULL,
	"currency" text NOT NULL,
	"net" numeric NOT NULL,
	"freight" numeric NOT NULL,
	"tax" numeric NOT NULL,
	"total" numeric NOT NULL,
	"uninvoiced" numeric NOT NULL,
	"buyer_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "sales_order_number" UNIQUE("company_id","number"),
	CONSTRAINT "sales_order_status" CHECK ("erp"."sales_order"."status" in ('CONFIRMED', 'PARTLY_DELIVERED', 'DELIVERED', 'INVOICED', 'CANCELLED')),
	CONSTRAINT "sales_order_total" CHECK ("erp"."sales_order"."total" = "erp"."sales_order"."net" + "erp"."sales_order"."freight" + "erp"."sales_order"."tax" and "erp"."sales_order"."freight" >= 0),
	CONSTRAINT "sales_order_uninvoiced" CHECK ("erp"."sales_order"."uninvoiced" between 0 and "erp"."sales_order"."total")
);
--> statement-breakpoint
CREATE TABLE "erp"."sales_order_line" (
	"order_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"product_id" uuid NOT NULL,
	"quantity" numeric NOT NULL,
	"unit_price" numeric NOT NULL,
	"discount" numeric NOT NULL,
	"net" numeric NOT NULL,
	"tax_rate" numeric NOT NULL,
	"tax" numeric NOT NULL,
	"reserved" numeric NOT NULL,
	"delivered" numeric DEFAULT '0' NOT NULL,
	"invoiced" numeric DEFAULT '0' NOT NULL,
	CONSTRAINT "sales_order_line_order_id_line_number_pk" PRIMARY KEY("order_id","line_number"),
	CONSTRAINT "sales_order_line_quantity" CHECK ("erp"."sales_order_line"."quantity" > 0 and "erp"."sales_order_line"."unit_price" >= 0 and "erp"."sales_order_line"."discount" between 0 and 1),
	CONSTRAINT "sales_order_line_delivered" CHECK ("erp"."sales_order_line"."delivered" between 0 and "erp"."sales_order_line"."quantity"),
	CONSTRAINT "sales_order_line_invoiced" CHECK ("erp"."sales_order_line"."invoiced" between 0 and "erp"."sales_order_line"."delivered"),
	CONSTRAINT "sales_order_line_reserved" CHECK ("erp"."sales_order_line"."reserved" between 0 and "erp"."sales_order_line"."quantity" - "erp"."sales_order_line"."delivered")
);
--> statement-breakpoint
CREATE TABLE "erp"."product" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sku" text NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (erp.fold(name)) STORED NOT NULL,
	"category" text,
	"unit" text NOT NULL,
	"list_price" numeric NOT NULL,
	"currency" text NOT NULL,
	"tax_code" text,
	"supplier_id" uuid,
	"reorder_level" numeric DEFAULT '0' NOT NULL,
	"discontinued" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "product_sku_unique" UNIQUE("sku"),
	CONSTRAINT "product_list_price" CHECK ("erp"."product"."list_price" >= 0),
	CONSTRAINT "product_reorder_level" CHECK ("erp"."product"."reorder_level" >= 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."stock_level" (
	"product_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"on_hand" numeric DEFAULT '0' NOT NULL,
	"reserved" numeric DEFAULT '0' NOT NULL,
	"incoming" numeric DEFAULT '0' NOT NULL,
	"value" numeric DEFAULT '0' NOT NULL,
	CONSTRAINT "stock_level_product_id_warehouse_id_pk" PRIMARY KEY("product_id","warehouse_id"),
	CONSTRAINT "stock_level_on_hand" CHECK ("erp"."stock_level"."on_hand" >= 0),
	CONSTRAINT "stock_level_available" CHECK ("erp"."stock_level"."reserved" between 0 and "erp"."stock_level"."on_hand"),
	CONSTRAINT "stock_level_incoming" CHECK ("erp"."stock_level"."incoming" >= 0),
	CONSTRAINT "stock_level_value" CHECK ("erp"."stock_level"."value" >= 0 and ("erp"."stock_level"."on_hand" > 0 or "erp"."stock_level"."value" = 0))
);
--> statement-breakpoint
CREATE TABLE "erp"."stock_movement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"quantity" numeric NOT NULL,
	"value" numeric,
	"moved_on" date NOT NULL,
	"reason" text,
	"source_id" uuid,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "stock_movement_quantity" CHECK ("erp"."stock_movement"."quantity" <> 0),
	CONSTRAINT "stock_movement_value" CHECK ("erp"."stock_movement"."value" is not null and sign("erp"."stock_movement"."value") in (0, sign("erp"."stock_movement"."quantity"))),
	CONSTRAINT "stock_movement_kind" CHECK ("erp"."stock_movement"."kind" in ('OPENING', 'ADJUSTMENT', 'DELIVERY'))
);
--> statement-breakpoint
CREATE TABLE "erp"."warehouse" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "warehouse_code" UNIQUE("company_id","code")
);
--> statement-breakpoint
ALTER TABLE "erp"."fiscal_year" ADD CONSTRAINT "fiscal_year_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."journal_entry" ADD CONSTRAINT "journal_entry_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ADD CONSTRAINT "journal_line_account_id_ledger_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "erp"."ledger_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ADD CONSTRAINT "journal_line_entry_id_journal_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "erp"."journal_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."ledger_account" ADD CONSTRAINT "ledger_account_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."number_series" ADD CONSTRAINT "number_series_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."tax_code" ADD CONSTRAINT "tax_code_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD CONSTRAINT "allocation_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "erp"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."allocation" ADD CONSTRAINT "allocation_invoice_id_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "erp"."invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."customer_account" ADD CONSTRAINT "customer_account_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."customer_account" ADD CONSTRAINT "customer_account_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."invoice" ADD CONSTRAINT "invoice_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."invoice" ADD CONSTRAINT "invoice_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."invoice_line" ADD CONSTRAINT "invoice_line_invoice_id_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "erp"."invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."payment" ADD CONSTRAINT "payment_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."payment" ADD CONSTRAINT "payment_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."employee" ADD CONSTRAINT "employee_manager_id_employee_id_fk" FOREIGN KEY ("manager_id") REFERENCES "erp"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."delivery" ADD CONSTRAINT "delivery_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."delivery" ADD CONSTRAINT "delivery_order_id_sales_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "erp"."sales_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."delivery" ADD CONSTRAINT "delivery_warehouse_id_warehouse_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "erp"."warehouse"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."delivery_line" ADD CONSTRAINT "delivery_line_delivery_id_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "erp"."delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."delivery_line" ADD CONSTRAINT "delivery_line_order_id_line_number_sales_order_line_order_id_line_number_fk" FOREIGN KEY ("order_id","line_number") REFERENCES "erp"."sales_order_line"("order_id","line_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_order" ADD CONSTRAINT "sales_order_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_order" ADD CONSTRAINT "sales_order_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_order" ADD CONSTRAINT "sales_order_salesperson_id_employee_id_fk" FOREIGN KEY ("salesperson_id") REFERENCES "erp"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_order" ADD CONSTRAINT "sales_order_warehouse_id_warehouse_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "erp"."warehouse"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" ADD CONSTRAINT "sales_order_line_order_id_sales_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "erp"."sales_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" ADD CONSTRAINT "sales_order_line_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."product" ADD CONSTRAINT "product_supplier_id_supplier_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "erp"."supplier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_level" ADD CONSTRAINT "stock_level_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_level" ADD CONSTRAINT "stock_level_warehouse_id_warehouse_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "erp"."warehouse"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" ADD CONSTRAINT "stock_movement_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."stock_movement" ADD CONSTRAINT "stock_movement_warehouse_id_warehouse_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "erp"."warehouse"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."warehouse" ADD CONSTRAINT "warehouse_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_record_id_id_index" ON "erp"."audit_log" USING btree ("record_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "company_one_default" ON "erp"."company" USING btree ("is_default") WHERE is_default;--> statement-breakpoint
CREATE INDEX "journal_entry_posted_on" ON "erp"."journal_entry" USING btree ("company_id","posted_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "journal_line_account" ON "erp"."journal_line" USING btree ("account_id","entry_id");--> statement-breakpoint
CREATE INDEX "allocation_payment" ON "erp"."allocation" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "allocation_invoice" ON "erp"."allocation" USING btree ("invoice_id");--> statement-breakpoint
CREATE INDEX "invoice_issued_on" ON "erp"."invoice" USING btree ("company_id","issued_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "invoice_due_on" ON "erp"."invoice" USING btree ("company_id","due_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "invoice_total_amount" ON "erp"."invoice" USING btree ("company_id","total" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "invoice_outstanding_amount" ON "erp"."invoice" USING btree ("company_id","outstanding" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "invoice_customer" ON "erp"."invoice" USING btree ("customer_id","issued_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "invoice_open" ON "erp"."invoice" USING btree ("customer_id","company_id","due_on","outstanding") WHERE outstanding > 0;--> statement-breakpoint
CREATE INDEX "invoice_order" ON "erp"."invoice" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "payment_received_on" ON "erp"."payment" USING btree ("company_id","received_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "payment_customer" ON "erp"."payment" USING btree ("customer_id","received_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "payment_credit" ON "erp"."payment" USING btree ("customer_id","company_id","unallocated") WHERE unallocated > 0;--> statement-breakpoint
CREATE INDEX "supplier_name" ON "erp"."supplier" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "supplier_name_folded" ON "erp"."supplier" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "employee_manager" ON "erp"."employee" USING btree ("manager_id","name","id");--> statement-breakpoint
CREATE INDEX "employee_name" ON "erp"."employee" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "employee_hired_on" ON "erp"."employee" USING btree ("hired_on","id");--> statement-breakpoint
CREATE INDEX "employee_name_folded" ON "erp"."employee" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "delivery_order" ON "erp"."delivery" USING btree ("order_id","delivered_on");--> statement-breakpoint
CREATE INDEX "sales_order_ordered_on" ON "erp"."sales_order" USING btree ("company_id","ordered_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sales_order_total_amount" ON "erp"."sales_order" USING btree ("company_id","total" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sales_order_customer" ON "erp"."sales_order" USING btree ("customer_id","ordered_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sales_order_campaign" ON "erp"."sales_order" USING btree ("campaign_id","ordered_on" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE campaign_id is not null;--> statement-breakpoint
CREATE INDEX "sales_order_uninvoiced" ON "erp"."sales_order" USING btree ("customer_id","company_id","uninvoiced") WHERE uninvoiced > 0;--> statement-breakpoint
CREATE INDEX "sales_order_line_product" ON "erp"."sales_order_line" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "product_name" ON "erp"."product" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "product_price" ON "erp"."product" USING btree ("list_price","id");--> statement-breakpoint
CREATE INDEX "product_supplier" ON "erp"."product" USING btree ("supplier_id","name","id");--> statement-breakpoint
CREATE INDEX "product_name_folded" ON "erp"."product" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "stock_movement_recorded" ON "erp"."stock_movement" USING btree ("recorded_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "stock_movement_product" ON "erp"."stock_movement" USING btree ("product_id","recorded_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "stock_movement_source" ON "erp"."stock_movement" USING btree ("source_id");
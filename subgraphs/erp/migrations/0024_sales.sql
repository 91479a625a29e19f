CREATE TABLE "erp"."price_list" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"currency" text NOT NULL,
	"audience" text NOT NULL,
	"customer_id" uuid,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "price_list_code" UNIQUE("company_id","code"),
	CONSTRAINT "price_list_audience" CHECK ("erp"."price_list"."audience" in ('ALL', 'ASSIGNED', 'CUSTOMER')),
	CONSTRAINT "price_list_customer" CHECK (("erp"."price_list"."audience" = 'CUSTOMER') = ("erp"."price_list"."customer_id" is not null)),
	CONSTRAINT "price_list_span" CHECK ("erp"."price_list"."valid_to" >= "erp"."price_list"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "erp"."price_list_assignment" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"price_list_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "erp"."price_list_item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"price_list_id" uuid NOT NULL,
	"product_id" uuid,
	"min_quantity" numeric DEFAULT '0' NOT NULL,
	"unit_price" numeric,
	"discount" numeric DEFAULT '0' NOT NULL,
	CONSTRAINT "price_list_item_break" UNIQUE NULLS NOT DISTINCT("price_list_id","product_id","min_quantity"),
	CONSTRAINT "price_list_item_quantity" CHECK ("erp"."price_list_item"."min_quantity" >= 0),
	CONSTRAINT "price_list_item_price" CHECK ("erp"."price_list_item"."unit_price" >= 0 and ("erp"."price_list_item"."product_id" is not null or "erp"."price_list_item"."unit_price" is null)),
	CONSTRAINT "price_list_item_discount" CHECK ("erp"."price_list_item"."discount" between 0 and 1),
	CONSTRAINT "price_list_item_says" CHECK ("erp"."price_list_item"."unit_price" is not null or "erp"."price_list_item"."discount" > 0)
);
--> statement-breakpoint
CREATE TABLE "erp"."quote" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text collate "C" NOT NULL,
	"customer_id" uuid NOT NULL,
	"salesperson_id" uuid,
	"campaign_id" uuid,
	"warehouse_id" uuid NOT NULL,
	"quoted_on" date NOT NULL,
	"valid_until" date NOT NULL,
	"status" text NOT NULL,
	"currency" text NOT NULL,
	"net" numeric NOT NULL,
	"freight" numeric NOT NULL,
	"tax" numeric NOT NULL,
	"total" numeric NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"order_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "quote_order" UNIQUE("order_id"),
	CONSTRAINT "quote_number" UNIQUE("company_id","number"),
	CONSTRAINT "quote_status" CHECK ("erp"."quote"."status" in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED')),
	CONSTRAINT "quote_accepted" CHECK (("erp"."quote"."status" = 'ACCEPTED') = ("erp"."quote"."order_id" is not null)),
	CONSTRAINT "quote_total" CHECK ("erp"."quote"."total" = "erp"."quote"."net" + "erp"."quote"."freight" + "erp"."quote"."tax" and "erp"."quote"."freight" >= 0),
	CONSTRAINT "quote_validity" CHECK ("erp"."quote"."valid_until" >= "erp"."quote"."quoted_on")
);
--> statement-breakpoint
CREATE TABLE "erp"."quote_line" (
	"quote_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"line_number" integer NOT NULL,
	"product_id" uuid NOT NULL,
	"quantity" numeric NOT NULL,
	"unit_price" numeric NOT NULL,
	"discount" numeric NOT NULL,
	"net" numeric NOT NULL,
	"tax_rate" numeric NOT NULL,
	"tax_code" text,
	"tax" numeric NOT NULL,
	CONSTRAINT "quote_line_quote_id_revision_line_number_pk" PRIMARY KEY("quote_id","revision","line_number"),
	CONSTRAINT "quote_line_quantity" CHECK ("erp"."quote_line"."quantity" > 0 and "erp"."quote_line"."unit_price" >= 0 and "erp"."quote_line"."discount" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "erp"."quote_revision" (
	"quote_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"valid_until" date NOT NULL,
	"net" numeric NOT NULL,
	"freight" numeric NOT NULL,
	"tax" numeric NOT NULL,
	"total" numeric NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "quote_revision_quote_id_revision_pk" PRIMARY KEY("quote_id","revision")
);
--> statement-breakpoint
CREATE TABLE "erp"."sales_return" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"number" text collate "C" NOT NULL,
	"delivery_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"warehouse_id" uuid NOT NULL,
	"returned_on" date NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "sales_return_number" UNIQUE("company_id","number"),
	CONSTRAINT "sales_return_reason" CHECK ("erp"."sales_return"."reason" in ('DAMAGED', 'WRONG_ITEM', 'NOT_WANTED', 'OTHER'))
);
--> statement-breakpoint
CREATE TABLE "erp"."sales_return_line" (
	"return_id" uuid NOT NULL,
	"delivery_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"quantity" numeric NOT NULL,
	"credited" numeric NOT NULL,
	"restocked" boolean NOT NULL,
	"cost" numeric NOT NULL,
	CONSTRAINT "sales_return_line_return_id_line_number_pk" PRIMARY KEY("return_id","line_number"),
	CONSTRAINT "sales_return_line_quantity" CHECK ("erp"."sales_return_line"."quantity" > 0 and "erp"."sales_return_line"."credited" between 0 and "erp"."sales_return_line"."quantity"),
	CONSTRAINT "sales_return_line_cost" CHECK ("erp"."sales_return_line"."cost" >= 0)
);
--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" DROP CONSTRAINT "sales_order_line_delivered";--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" DROP CONSTRAINT "sales_order_line_invoiced";--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" DROP CONSTRAINT "sales_order_line_reserved";--> statement-breakpoint
DROP INDEX "erp"."sales_order_line_product";--> statement-breakpoint
ALTER TABLE "erp"."customer" ADD COLUMN "country_code" text;--> statement-breakpoint
ALTER TABLE "erp"."customer" ADD COLUMN "region" text;--> statement-breakpoint
ALTER TABLE "erp"."delivery" ADD COLUMN "customer_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."delivery_line" ADD COLUMN "returned" numeric DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."sales_order" ADD COLUMN "rate" numeric DEFAULT '1' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."sales_order" ADD COLUMN "allow_back_order" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" ADD COLUMN "tax_code" text;--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" ADD COLUMN "cancelled" numeric DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" ADD COLUMN "returned" numeric DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" ADD COLUMN "credited" numeric DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."price_list" ADD CONSTRAINT "price_list_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."price_list" ADD CONSTRAINT "price_list_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."price_list_assignment" ADD CONSTRAINT "price_list_assignment_account_id_customer_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "erp"."customer_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."price_list_assignment" ADD CONSTRAINT "price_list_assignment_price_list_id_price_list_id_fk" FOREIGN KEY ("price_list_id") REFERENCES "erp"."price_list"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."price_list_item" ADD CONSTRAINT "price_list_item_price_list_id_price_list_id_fk" FOREIGN KEY ("price_list_id") REFERENCES "erp"."price_list"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."price_list_item" ADD CONSTRAINT "price_list_item_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."quote" ADD CONSTRAINT "quote_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."quote" ADD CONSTRAINT "quote_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."quote" ADD CONSTRAINT "quote_salesperson_id_employee_id_fk" FOREIGN KEY ("salesperson_id") REFERENCES "erp"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."quote" ADD CONSTRAINT "quote_warehouse_id_warehouse_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "erp"."warehouse"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."quote" ADD CONSTRAINT "quote_order_id_sales_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "erp"."sales_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."quote_line" ADD CONSTRAINT "quote_line_product_id_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "erp"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."quote_line" ADD CONSTRAINT "quote_line_revision" FOREIGN KEY ("quote_id","revision") REFERENCES "erp"."quote_revision"("quote_id","revision") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."quote_revision" ADD CONSTRAINT "quote_revision_quote_id_quote_id_fk" FOREIGN KEY ("quote_id") REFERENCES "erp"."quote"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_return" ADD CONSTRAINT "sales_return_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_return" ADD CONSTRAINT "sales_return_delivery_id_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "erp"."delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_return" ADD CONSTRAINT "sales_return_order_id_sales_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "erp"."sales_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_return" ADD CONSTRAINT "sales_return_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_return" ADD CONSTRAINT "sales_return_warehouse_id_warehouse_id_fk" FOREIGN KEY ("warehouse_id") REFERENCES "erp"."warehouse"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_return_line" ADD CONSTRAINT "sales_return_line_return_id_sales_return_id_fk" FOREIGN KEY ("return_id") REFERENCES "erp"."sales_return"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."sales_return_line" ADD CONSTRAINT "sales_return_line_delivery" FOREIGN KEY ("delivery_id","line_number") REFERENCES "erp"."delivery_line"("delivery_id","line_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "price_list_name" ON "erp"."price_list" USING btree ("company_id","name","id");--> statement-breakpoint
CREATE INDEX "price_list_of_customer" ON "erp"."price_list" USING btree ("customer_id","id") WHERE customer_id is not null;--> statement-breakpoint
CREATE INDEX "price_list_assignment_list" ON "erp"."price_list_assignment" USING btree ("price_list_id","account_id");--> statement-breakpoint
CREATE INDEX "price_list_item_product" ON "erp"."price_list_item" USING btree ("product_id","price_list_id");--> statement-breakpoint
CREATE INDEX "quote_quoted_on" ON "erp"."quote" USING btree ("company_id","quoted_on","id");--> statement-breakpoint
CREATE INDEX "quote_valid_until" ON "erp"."quote" USING btree ("company_id","valid_until","id");--> statement-breakpoint
CREATE INDEX "quote_total_amount" ON "erp"."quote" USING btree ("company_id","total","id");--> statement-breakpoint
CREATE INDEX "quote_in_status" ON "erp"."quote" USING btree ("company_id","status","quoted_on","id");--> statement-breakpoint
CREATE INDEX "quote_customer" ON "erp"."quote" USING btree ("customer_id","quoted_on","id");--> statement-breakpoint
CREATE INDEX "quote_salesperson" ON "erp"."quote" USING btree ("salesperson_id","quoted_on","id");--> statement-breakpoint
CREATE INDEX "quote_campaign" ON "erp"."quote" USING btree ("campaign_id","quoted_on","id") WHERE campaign_id is not null;--> statement-breakpoint
CREATE INDEX "quote_number_part" ON "erp"."quote" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "quote_line_product" ON "erp"."quote_line" USING btree ("product_id","quote_id");--> statement-breakpoint
CREATE INDEX "sales_return_order" ON "erp"."sales_return" USING btree ("order_id","returned_on");--> statement-breakpoint
CREATE INDEX "sales_return_returned_on" ON "erp"."sales_return" USING btree ("company_id","returned_on","id");--> statement-breakpoint
CREATE INDEX "sales_return_customer" ON "erp"."sales_return" USING btree ("customer_id","returned_on","id");--> statement-breakpoint
CREATE INDEX "sales_return_delivery" ON "erp"."sales_return" USING btree ("delivery_id");--> statement-breakpoint
ALTER TABLE "erp"."delivery" ADD CONSTRAINT "delivery_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "erp"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delivery_delivered_on" ON "erp"."delivery" USING btree ("company_id","delivered_on","id");--> statement-breakpoint
CREATE INDEX "delivery_customer" ON "erp"."delivery" USING btree ("customer_id","delivered_on","id");--> statement-breakpoint
CREATE INDEX "delivery_number_part" ON "erp"."delivery" USING gin ("number" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "delivery_line_of_order" ON "erp"."delivery_line" USING btree ("order_id","line_number");--> statement-breakpoint
CREATE INDEX "sales_order_in_status" ON "erp"."sales_order" USING btree ("company_id","status","ordered_on","id");--> statement-breakpoint
CREATE INDEX "sales_order_required_on" ON "erp"."sales_order" USING btree ("company_id","required_on","id");--> statement-breakpoint
CREATE INDEX "sales_order_buyer" ON "erp"."sales_order" USING gin (erp.fold(buyer_name) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "sales_order_line_waiting" ON "erp"."sales_order_line" USING btree ("product_id","order_id") WHERE quantity > delivered + cancelled + reserved;--> statement-breakpoint
CREATE INDEX "sales_order_line_product" ON "erp"."sales_order_line" USING btree ("product_id","order_id");--> statement-breakpoint
ALTER TABLE "erp"."delivery_line" ADD CONSTRAINT "delivery_line_returned" CHECK ("erp"."delivery_line"."returned" between 0 and "erp"."delivery_line"."quantity");--> statement-breakpoint
ALTER TABLE "erp"."sales_order" ADD CONSTRAINT "sales_order_rate" CHECK ("erp"."sales_order"."rate" > 0);--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" ADD CONSTRAINT "sales_order_line_cancelled" CHECK ("erp"."sales_order_line"."cancelled" between 0 and "erp"."sales_order_line"."quantity");--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" ADD CONSTRAINT "sales_order_line_returned" CHECK ("erp"."sales_order_line"."returned" between 0 and "erp"."sales_order_line"."delivered");--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" ADD CONSTRAINT "sales_order_line_credited" CHECK ("erp"."sales_order_line"."credited" between 0 and least("erp"."sales_order_line"."returned", "erp"."sales_order_line"."invoiced"));--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" ADD CONSTRAINT "sales_order_line_delivered" CHECK ("erp"."sales_order_line"."delivered" between 0 and "erp"."sales_order_line"."quantity" - "erp"."sales_order_line"."cancelled");--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" ADD CONSTRAINT "sales_order_line_invoiced" CHECK ("erp"."sales_order_line"."invoiced" between 0 and "erp"."sales_order_line"."delivered" - "erp"."sales_order_line"."returned" + "erp"."sales_order_line"."credited");--> statement-breakpoint
ALTER TABLE "erp"."sales_order_line" ADD CONSTRAINT "sales_order_line_reserved" CHECK ("erp"."sales_order_line"."reserved" between 0 and "erp"."sales_order_line"."quantity" - "erp"."sales_order_line"."delivered" - "erp"."sales_order_line"."cancelled");
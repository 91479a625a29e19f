CREATE TABLE "erp"."budget" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"cost_centre_id" uuid,
	"month" date NOT NULL,
	"amount" numeric NOT NULL,
	CONSTRAINT "budget_month" UNIQUE NULLS NOT DISTINCT("company_id","account_id","cost_centre_id","month"),
	CONSTRAINT "budget_first_of_month" CHECK (extract(day from "erp"."budget"."month") = 1)
);
--> statement-breakpoint
CREATE TABLE "erp"."journal_draft" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_id" uuid NOT NULL,
	"posted_on" date NOT NULL,
	"description" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "erp"."journal_draft_line" (
	"draft_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"debit" numeric NOT NULL,
	"credit" numeric NOT NULL,
	"cost_centre_id" uuid,
	"project_id" uuid,
	"currency" text,
	"currency_amount" numeric,
	"tax_code_id" uuid,
	CONSTRAINT "journal_draft_line_draft_id_line_number_pk" PRIMARY KEY("draft_id","line_number"),
	CONSTRAINT "journal_draft_line_one_side" CHECK ("erp"."journal_draft_line"."debit" >= 0 and "erp"."journal_draft_line"."credit" >= 0 and ("erp"."journal_draft_line"."debit" = 0) <> ("erp"."journal_draft_line"."credit" = 0))
);
--> statement-breakpoint
ALTER TABLE "erp"."budget" ADD CONSTRAINT "budget_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."budget" ADD CONSTRAINT "budget_account_id_ledger_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "erp"."ledger_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."budget" ADD CONSTRAINT "budget_cost_centre_id_cost_centre_id_fk" FOREIGN KEY ("cost_centre_id") REFERENCES "erp"."cost_centre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."journal_draft" ADD CONSTRAINT "journal_draft_company_id_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "erp"."company"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."journal_draft_line" ADD CONSTRAINT "journal_draft_line_account_id_ledger_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "erp"."ledger_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."journal_draft_line" ADD CONSTRAINT "journal_draft_line_cost_centre_id_cost_centre_id_fk" FOREIGN KEY ("cost_centre_id") REFERENCES "erp"."cost_centre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."journal_draft_line" ADD CONSTRAINT "journal_draft_line_tax_code_id_tax_code_id_fk" FOREIGN KEY ("tax_code_id") REFERENCES "erp"."tax_code"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."journal_draft_line" ADD CONSTRAINT "journal_draft_line_draft" FOREIGN KEY ("draft_id") REFERENCES "erp"."journal_draft"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "budget_by_month" ON "erp"."budget" USING btree ("company_id","month");--> statement-breakpoint
CREATE INDEX "journal_draft_posted_on" ON "erp"."journal_draft" USING btree ("company_id","posted_on","id");--> statement-breakpoint
CREATE INDEX "journal_entry_description" ON "erp"."journal_entry" USING gin (erp.fold(description) gin_trgm_ops);
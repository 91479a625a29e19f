ALTER TABLE "erp"."tax_code" DROP CONSTRAINT "tax_code_from";--> statement-breakpoint
DROP INDEX "erp"."journal_line_account";--> statement-breakpoint
ALTER TABLE "erp"."tax_code" ALTER COLUMN "code" SET DATA TYPE text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."fiscal_year" ADD COLUMN "closed_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "erp"."fiscal_year" ADD COLUMN "closing_entry_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."fiscal_year" ADD COLUMN "reopen_reason" text;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ADD COLUMN "posted_on" date;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" DISABLE TRIGGER append_only;--> statement-breakpoint
UPDATE "erp"."journal_line" line SET posted_on = entry.posted_on FROM "erp"."journal_entry" entry WHERE entry.id = line.entry_id;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ENABLE TRIGGER append_only;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ALTER COLUMN "posted_on" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ADD COLUMN "tax_code_id" uuid;--> statement-breakpoint
ALTER TABLE "erp"."ledger_account" ADD COLUMN "group_number" text collate "C";--> statement-breakpoint
ALTER TABLE "erp"."ledger_account" ADD COLUMN "active" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."ledger_account" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."tax_code" ADD COLUMN "direction" text NOT NULL DEFAULT 'OUTPUT';--> statement-breakpoint
ALTER TABLE "erp"."tax_code" ALTER COLUMN "direction" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "erp"."tax_code" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "erp"."fiscal_year" ADD CONSTRAINT "fiscal_year_closing_entry_id_journal_entry_id_fk" FOREIGN KEY ("closing_entry_id") REFERENCES "erp"."journal_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."journal_line" ADD CONSTRAINT "journal_line_tax_code_id_tax_code_id_fk" FOREIGN KEY ("tax_code_id") REFERENCES "erp"."tax_code"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erp"."ledger_account" ADD CONSTRAINT "ledger_account_group" FOREIGN KEY ("company_id","group_number") REFERENCES "erp"."ledger_account"("company_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "journal_line_tax_code" ON "erp"."journal_line" USING btree ("tax_code_id","posted_on") WHERE tax_code_id is not null;--> statement-breakpoint
CREATE INDEX "journal_line_amount" ON "erp"."journal_line" USING btree ((debit + credit),"entry_id");--> statement-breakpoint
CREATE INDEX "journal_line_account" ON "erp"."journal_line" USING btree ("account_id","posted_on","entry_id","line_number");--> statement-breakpoint
ALTER TABLE "erp"."tax_code" ADD CONSTRAINT "tax_code_from" UNIQUE("company_id","direction","code","valid_from");--> statement-breakpoint
ALTER TABLE "erp"."fiscal_year" ADD CONSTRAINT "fiscal_year_closed_within" CHECK ("erp"."fiscal_year"."closed_through" between "erp"."fiscal_year"."starts_on" and "erp"."fiscal_year"."ends_on");--> statement-breakpoint
ALTER TABLE "erp"."fiscal_year" ADD CONSTRAINT "fiscal_year_closed_whole" CHECK (("erp"."fiscal_year"."closed_at" is null or "erp"."fiscal_year"."closed_through" is not distinct from "erp"."fiscal_year"."ends_on") and ("erp"."fiscal_year"."closing_entry_id" is null or "erp"."fiscal_year"."closed_at" is not null));--> statement-breakpoint
ALTER TABLE "erp"."ledger_account" ADD CONSTRAINT "ledger_account_below_group" CHECK ("erp"."ledger_account"."group_number" < "erp"."ledger_account"."number");--> statement-breakpoint
ALTER TABLE "erp"."ledger_account" ADD CONSTRAINT "ledger_account_purpose_active" CHECK ("erp"."ledger_account"."active" or "erp"."ledger_account"."purpose" is null);--> statement-breakpoint
ALTER TABLE "erp"."tax_code" ADD CONSTRAINT "tax_code_direction" CHECK ("erp"."tax_code"."direction" in ('OUTPUT', 'INPUT'));--> statement-breakpoint
ALTER TABLE "erp"."tax_code" ADD CONSTRAINT "tax_code_span" CHECK ("erp"."tax_code"."valid_from" <= "erp"."tax_code"."valid_to");
ALTER TABLE "erp"."leave_entry" DROP CONSTRAINT "leave_entry_kind";--> statement-breakpoint
ALTER TABLE "erp"."leave_entry" DROP CONSTRAINT "leave_entry_of_period";--> statement-breakpoint
DROP INDEX "erp"."leave_entry_once_a_period";--> statement-breakpoint
CREATE UNIQUE INDEX "leave_entry_once_a_period" ON "erp"."leave_entry" USING btree ("employee_id","leave_type_id","kind","period") WHERE kind in ('ACCRUAL', 'LAPSE');--> statement-breakpoint
ALTER TABLE "erp"."leave_entry" ADD CONSTRAINT "leave_entry_kind" CHECK ("erp"."leave_entry"."kind" in ('ACCRUAL', 'PRORATION', 'LAPSE', 'ADJUSTMENT', 'REQUEST', 'APPROVAL', 'REJECTION', 'CANCELLATION'));--> statement-breakpoint
ALTER TABLE "erp"."leave_entry" ADD CONSTRAINT "leave_entry_of_period" CHECK (("erp"."leave_entry"."period" is not null) = ("erp"."leave_entry"."kind" in ('ACCRUAL', 'PRORATION', 'LAPSE')));
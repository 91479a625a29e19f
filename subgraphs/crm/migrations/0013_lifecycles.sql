CREATE TABLE "crm"."lifecycle_move" (
	"lifecycle" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	CONSTRAINT "lifecycle_move_once" UNIQUE NULLS NOT DISTINCT("lifecycle","from_state","to_state")
);
--> statement-breakpoint
CREATE TABLE "crm"."state_change" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "crm"."state_change_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"lifecycle" text NOT NULL,
	"record_id" uuid NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"changed_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"changed_by" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "state_change_record" ON "crm"."state_change" USING btree ("record_id","id");--> statement-breakpoint
CREATE INDEX "state_change_lifecycle" ON "crm"."state_change" USING btree ("lifecycle","to_state","changed_at");
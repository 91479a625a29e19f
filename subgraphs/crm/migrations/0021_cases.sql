CREATE TABLE "crm"."case_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"body" text NOT NULL,
	"employee_id" uuid,
	"contact_id" uuid,
	"sent_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "case_message_direction" CHECK ("crm"."case_message"."direction" in ('INBOUND', 'OUTBOUND', 'INTERNAL')),
	CONSTRAINT "case_message_body_length" CHECK (char_length("crm"."case_message"."body") between 1 and 100000)
);
--> statement-breakpoint
CREATE TABLE "crm"."case_rating" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"score" smallint NOT NULL,
	"comment" text,
	"rated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_rating_score" CHECK ("crm"."case_rating"."score" between 1 and 5),
	CONSTRAINT "case_rating_comment_length" CHECK (char_length("crm"."case_rating"."comment") between 1 and 10000)
);
--> statement-breakpoint
CREATE TABLE "crm"."service_case" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text collate "C" DEFAULT null NOT NULL,
	"customer_id" uuid NOT NULL,
	"contact_id" uuid,
	"channel" text NOT NULL,
	"subject" text NOT NULL,
	"subject_folded" text GENERATED ALWAYS AS (crm.fold(subject)) STORED NOT NULL,
	"description" text,
	"priority" text DEFAULT 'NORMAL' NOT NULL,
	"priority_rank" smallint GENERATED ALWAYS AS (array_position(array['LOW', 'NORMAL', 'HIGH', 'URGENT'], priority)) STORED NOT NULL,
	"queue_id" uuid,
	"owner_id" uuid,
	"status" text DEFAULT 'NEW' NOT NULL,
	"status_since" timestamp(3) with time zone,
	"opened_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"policy_id" uuid,
	"calendar_id" uuid,
	"first_response_minutes" integer,
	"resolution_minutes" integer,
	"first_responded_at" timestamp(3) with time zone,
	"resolved_at" timestamp(3) with time zone,
	"waited_minutes" numeric DEFAULT '0' NOT NULL,
	"first_response_due_at" timestamp(3) with time zone,
	"first_response_escalate_at" timestamp(3) with time zone,
	"first_response_stage" smallint DEFAULT 0 NOT NULL,
	"first_response_took" numeric,
	"resolution_due_at" timestamp(3) with time zone,
	"resolution_escalate_at" timestamp(3) with time zone,
	"resolution_stage" smallint DEFAULT 0 NOT NULL,
	"resolution_took" numeric,
	"next_event_at" timestamp(3) with time zone,
	"breached" boolean GENERATED ALWAYS AS (first_response_stage = 2 or resolution_stage = 2) STORED NOT NULL,
	"due_sort" timestamp(3) with time zone GENERATED ALWAYS AS (coalesce(resolution_due_at, 'infinity'::timestamptz)) STORED NOT NULL,
	"reopened" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "service_case_number" UNIQUE("number"),
	CONSTRAINT "service_case_channel" CHECK ("crm"."service_case"."channel" in ('EMAIL', 'PHONE', 'CHAT', 'WEB', 'MEETING', 'OTHER')),
	CONSTRAINT "service_case_priority" CHECK ("crm"."service_case"."priority" in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
	CONSTRAINT "service_case_status" CHECK ("crm"."service_case"."status" in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER', 'RESOLVED', 'CLOSED', 'CANCELLED')),
	CONSTRAINT "service_case_subject_length" CHECK (char_length("crm"."service_case"."subject") between 1 and 200),
	CONSTRAINT "service_case_description_length" CHECK (char_length("crm"."service_case"."description") between 1 and 100000),
	CONSTRAINT "service_case_stages" CHECK ("crm"."service_case"."first_response_stage" between 0 and 2 and "crm"."service_case"."resolution_stage" between 0 and 2),
	CONSTRAINT "service_case_resolved" CHECK (("crm"."service_case"."status" in ('RESOLVED', 'CLOSED')) = ("crm"."service_case"."resolved_at" is not null)),
	CONSTRAINT "service_case_responded" CHECK ("crm"."service_case"."first_responded_at" >= "crm"."service_case"."opened_at"),
	CONSTRAINT "service_case_waited" CHECK ("crm"."service_case"."waited_minutes" >= 0),
	CONSTRAINT "service_case_version" CHECK ("crm"."service_case"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "crm"."sla_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "crm"."sla_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"goal" text NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"occurred_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"employee_id" uuid,
	CONSTRAINT "sla_event_once" UNIQUE("case_id","kind","goal","due_at"),
	CONSTRAINT "sla_event_kind" CHECK ("crm"."sla_event"."kind" in ('ESCALATED', 'BREACHED')),
	CONSTRAINT "sla_event_goal" CHECK ("crm"."sla_event"."goal" in ('FIRST_RESPONSE', 'RESOLUTION'))
);
--> statement-breakpoint
CREATE TABLE "crm"."case_queue" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "case_queue_code" UNIQUE("code"),
	CONSTRAINT "case_queue_name_length" CHECK (char_length("crm"."case_queue"."name") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "crm"."service_tier" (
	"customer_id" uuid PRIMARY KEY NOT NULL,
	"tier" text collate "C" NOT NULL,
	CONSTRAINT "service_tier_length" CHECK (char_length("crm"."service_tier"."tier") between 1 and 40)
);
--> statement-breakpoint
CREATE TABLE "crm"."sla_policy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"calendar_id" uuid,
	"queue_id" uuid,
	"tier" text collate "C",
	"escalate_at_percent" smallint,
	"escalate_to_id" uuid,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sla_policy_code" UNIQUE("code"),
	CONSTRAINT "sla_policy_name_length" CHECK (char_length("crm"."sla_policy"."name") between 1 and 200),
	CONSTRAINT "sla_policy_tier_length" CHECK (char_length("crm"."sla_policy"."tier") between 1 and 40),
	CONSTRAINT "sla_policy_escalate_at" CHECK ("crm"."sla_policy"."escalate_at_percent" between 1 and 99),
	CONSTRAINT "sla_policy_escalate_to" CHECK ("crm"."sla_policy"."escalate_to_id" is null or "crm"."sla_policy"."escalate_at_percent" is not null)
);
--> statement-breakpoint
CREATE TABLE "crm"."sla_target" (
	"policy_id" uuid NOT NULL,
	"priority" text NOT NULL,
	"first_response_minutes" integer,
	"resolution_minutes" integer,
	CONSTRAINT "sla_target_policy_id_priority_pk" PRIMARY KEY("policy_id","priority"),
	CONSTRAINT "sla_target_priority" CHECK ("crm"."sla_target"."priority" in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
	CONSTRAINT "sla_target_first_response" CHECK ("crm"."sla_target"."first_response_minutes" between 1 and 527040),
	CONSTRAINT "sla_target_resolution" CHECK ("crm"."sla_target"."resolution_minutes" between 1 and 527040),
	CONSTRAINT "sla_target_promises" CHECK (coalesce("crm"."sla_target"."first_response_minutes", "crm"."sla_target"."resolution_minutes") is not null)
);
--> statement-breakpoint
ALTER TABLE "crm"."case_message" ADD CONSTRAINT "case_message_case_id_service_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "crm"."service_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."case_message" ADD CONSTRAINT "case_message_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "crm"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."case_rating" ADD CONSTRAINT "case_rating_case_id_service_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "crm"."service_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."service_case" ADD CONSTRAINT "service_case_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."service_case" ADD CONSTRAINT "service_case_queue_id_case_queue_id_fk" FOREIGN KEY ("queue_id") REFERENCES "crm"."case_queue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."service_case" ADD CONSTRAINT "service_case_policy_id_sla_policy_id_fk" FOREIGN KEY ("policy_id") REFERENCES "crm"."sla_policy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."service_case" ADD CONSTRAINT "service_case_calendar_id_business_calendar_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "crm"."business_calendar"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."service_case" ADD CONSTRAINT "service_case_contact" FOREIGN KEY ("customer_id","contact_id") REFERENCES "crm"."contact"("customer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."sla_event" ADD CONSTRAINT "sla_event_case_id_service_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "crm"."service_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."service_tier" ADD CONSTRAINT "service_tier_customer_id_customer_id_fk" FOREIGN KEY ("customer_id") REFERENCES "crm"."customer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."sla_policy" ADD CONSTRAINT "sla_policy_calendar_id_business_calendar_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "crm"."business_calendar"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."sla_policy" ADD CONSTRAINT "sla_policy_queue_id_case_queue_id_fk" FOREIGN KEY ("queue_id") REFERENCES "crm"."case_queue"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."sla_target" ADD CONSTRAINT "sla_target_policy_id_sla_policy_id_fk" FOREIGN KEY ("policy_id") REFERENCES "crm"."sla_policy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_message_case" ON "crm"."case_message" USING btree ("case_id","sent_at","id");--> statement-breakpoint
CREATE INDEX "case_message_contact" ON "crm"."case_message" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "service_case_opened" ON "crm"."service_case" USING btree ("opened_at","id");--> statement-breakpoint
CREATE INDEX "service_case_due" ON "crm"."service_case" USING btree ("due_sort","id");--> statement-breakpoint
CREATE INDEX "service_case_rank" ON "crm"."service_case" USING btree ("priority_rank","opened_at","id");--> statement-breakpoint
CREATE INDEX "service_case_customer" ON "crm"."service_case" USING btree ("customer_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "service_case_queue" ON "crm"."service_case" USING btree ("queue_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "service_case_owner" ON "crm"."service_case" USING btree ("owner_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "service_case_status_opened" ON "crm"."service_case" USING btree ("status","opened_at","id");--> statement-breakpoint
CREATE INDEX "service_case_breached" ON "crm"."service_case" USING btree ("opened_at","id") WHERE breached;--> statement-breakpoint
CREATE INDEX "service_case_queue_open" ON "crm"."service_case" USING btree ("queue_id","due_sort","id") WHERE status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER');--> statement-breakpoint
CREATE INDEX "service_case_owner_open" ON "crm"."service_case" USING btree ("owner_id","due_sort","id") WHERE status in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER');--> statement-breakpoint
CREATE INDEX "service_case_next_event" ON "crm"."service_case" USING btree ("next_event_at","id") WHERE next_event_at is not null;--> statement-breakpoint
CREATE INDEX "service_case_resolved_at" ON "crm"."service_case" USING btree ("resolved_at","id") WHERE resolved_at is not null;--> statement-breakpoint
CREATE INDEX "service_case_calendar" ON "crm"."service_case" USING btree ("calendar_id") WHERE next_event_at is not null;--> statement-breakpoint
CREATE INDEX "service_case_policy" ON "crm"."service_case" USING btree ("policy_id");--> statement-breakpoint
CREATE INDEX "service_case_contact_of" ON "crm"."service_case" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "service_case_subject_folded" ON "crm"."service_case" USING gin ("subject_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "sla_event_occurred" ON "crm"."sla_event" USING btree ("occurred_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "sla_policy_one_for_each" ON "crm"."sla_policy" USING btree (coalesce(queue_id, '00000000-0000-0000-0000-000000000000'::uuid),coalesce(tier, '')) WHERE active;
CREATE TABLE "crm"."team" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"name_folded" text GENERATED ALWAYS AS (crm.fold(name)) STORED NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "team_name_once" UNIQUE("name_folded"),
	CONSTRAINT "team_name_length" CHECK (char_length("crm"."team"."name") between 1 and 100),
	CONSTRAINT "team_version" CHECK ("crm"."team"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "crm"."team_member" (
	"team_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	CONSTRAINT "team_member_team_id_employee_id_pk" PRIMARY KEY("team_id","employee_id")
);
--> statement-breakpoint
ALTER TABLE "crm"."customer" ADD COLUMN "team_id" uuid;--> statement-breakpoint
ALTER TABLE "crm"."team_member" ADD CONSTRAINT "team_member_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "crm"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "team_name" ON "crm"."team" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "team_member_employee" ON "crm"."team_member" USING btree ("employee_id","team_id");--> statement-breakpoint
ALTER TABLE "crm"."customer" ADD CONSTRAINT "customer_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "crm"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "customer_team" ON "crm"."customer" USING btree ("team_id","name","id");
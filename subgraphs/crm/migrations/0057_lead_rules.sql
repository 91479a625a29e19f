CREATE TABLE "crm"."lead_assignment_rule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"condition" jsonb NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"place" integer NOT NULL,
	"owner_id" uuid,
	"team_id" uuid,
	CONSTRAINT "lead_assignment_rule_name_length" CHECK (char_length("crm"."lead_assignment_rule"."name") between 1 and 100),
	CONSTRAINT "lead_assignment_rule_one" CHECK (num_nonnulls("crm"."lead_assignment_rule"."owner_id", "crm"."lead_assignment_rule"."team_id") = 1),
	CONSTRAINT "lead_assignment_rule_version" CHECK ("crm"."lead_assignment_rule"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "crm"."lead_score_rule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text collate "und-x-icu" NOT NULL,
	"condition" jsonb NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"points" integer NOT NULL,
	CONSTRAINT "lead_score_rule_name_length" CHECK (char_length("crm"."lead_score_rule"."name") between 1 and 100),
	CONSTRAINT "lead_score_rule_points" CHECK ("crm"."lead_score_rule"."points" between -1000 and 1000),
	CONSTRAINT "lead_score_rule_version" CHECK ("crm"."lead_score_rule"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "crm"."lead_turn" (
	"team_id" uuid PRIMARY KEY NOT NULL,
	"turns" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "crm"."lead" ADD COLUMN "assignment_rule_id" uuid;--> statement-breakpoint
ALTER TABLE "crm"."lead" ADD COLUMN "score" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."lead_assignment_rule" ADD CONSTRAINT "lead_assignment_rule_team" FOREIGN KEY ("team_id") REFERENCES "crm"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."lead_turn" ADD CONSTRAINT "lead_turn_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "crm"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lead_assignment_rule_place" ON "crm"."lead_assignment_rule" USING btree ("place","id");--> statement-breakpoint
ALTER TABLE "crm"."lead" ADD CONSTRAINT "lead_rule" FOREIGN KEY ("assignment_rule_id") REFERENCES "crm"."lead_assignment_rule"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lead_score" ON "crm"."lead" USING btree ("score","id");--> statement-breakpoint
CREATE INDEX "lead_status_score" ON "crm"."lead" USING btree ("status","score","id");--> statement-breakpoint
CREATE INDEX "lead_owner_score" ON "crm"."lead" USING btree ("owner_id","score","id");--> statement-breakpoint
CREATE INDEX "lead_nobodys" ON "crm"."lead" USING btree ("created_at","id") WHERE status in ('NEW', 'WORKING', 'QUALIFIED') and owner_id is null and team_id is null;
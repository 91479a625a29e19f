CREATE TABLE "crm"."email" (
	"interaction_id" uuid PRIMARY KEY NOT NULL,
	"message_id" text NOT NULL,
	"refs" text[] NOT NULL,
	CONSTRAINT "email_message_id" UNIQUE("message_id"),
	CONSTRAINT "email_message_id_length" CHECK (char_length("crm"."email"."message_id") between 1 and 998)
);
--> statement-breakpoint
CREATE TABLE "crm"."participant" (
	"interaction_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"role" text NOT NULL,
	"address" text NOT NULL,
	"name" text,
	"contact_id" uuid,
	CONSTRAINT "participant_interaction_id_place_pk" PRIMARY KEY("interaction_id","place"),
	CONSTRAINT "participant_role" CHECK ("crm"."participant"."role" in ('FROM', 'TO', 'CC')),
	CONSTRAINT "participant_address_length" CHECK (char_length("crm"."participant"."address") between 1 and 320),
	CONSTRAINT "participant_name_length" CHECK (char_length("crm"."participant"."name") between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "language" text DEFAULT 'simple' NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "searched" "tsvector" GENERATED ALWAYS AS (crm.text_vector(language, subject, body)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD COLUMN "thread_id" uuid;--> statement-breakpoint
ALTER TABLE "crm"."email" ADD CONSTRAINT "email_interaction_id_interaction_id_fk" FOREIGN KEY ("interaction_id") REFERENCES "crm"."interaction"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."participant" ADD CONSTRAINT "participant_interaction_id_interaction_id_fk" FOREIGN KEY ("interaction_id") REFERENCES "crm"."interaction"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crm"."participant" ADD CONSTRAINT "participant_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "crm"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "email_refs" ON "crm"."email" USING gin ("refs");--> statement-breakpoint
CREATE INDEX "participant_contact" ON "crm"."participant" USING btree ("contact_id","interaction_id");--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD CONSTRAINT "interaction_thread" FOREIGN KEY ("thread_id") REFERENCES "crm"."interaction"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "interaction_searched" ON "crm"."interaction" USING gin ("searched");--> statement-breakpoint
CREATE INDEX "interaction_of_thread" ON "crm"."interaction" USING btree ("thread_id","occurred_at","id");--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD CONSTRAINT "interaction_language" CHECK ("crm"."interaction"."language" in ('simple', 'norwegian', 'english', 'german', 'swedish', 'danish', 'dutch', 'finnish', 'french', 'italian', 'portuguese', 'spanish'));
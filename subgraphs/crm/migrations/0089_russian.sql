ALTER TABLE "crm"."comment" DROP CONSTRAINT "comment_language";--> statement-breakpoint
ALTER TABLE "crm"."interaction" DROP CONSTRAINT "interaction_language";--> statement-breakpoint
ALTER TABLE "crm"."article" DROP CONSTRAINT "article_language";--> statement-breakpoint
ALTER TABLE "crm"."lead" DROP CONSTRAINT "lead_language";--> statement-breakpoint
ALTER TABLE "crm"."note" DROP CONSTRAINT "note_language";--> statement-breakpoint
ALTER TABLE "crm"."service_case" DROP CONSTRAINT "service_case_language";--> statement-breakpoint
ALTER TABLE "crm"."comment" ADD CONSTRAINT "comment_language" CHECK ("crm"."comment"."language" in ('simple', 'norwegian', 'english', 'german', 'swedish', 'danish', 'dutch', 'finnish', 'french', 'italian', 'portuguese', 'spanish', 'russian'));--> statement-breakpoint
ALTER TABLE "crm"."interaction" ADD CONSTRAINT "interaction_language" CHECK ("crm"."interaction"."language" in ('simple', 'norwegian', 'english', 'german', 'swedish', 'danish', 'dutch', 'finnish', 'french', 'italian', 'portuguese', 'spanish', 'russian'));--> statement-breakpoint
ALTER TABLE "crm"."article" ADD CONSTRAINT "article_language" CHECK ("crm"."article"."language" in ('simple', 'norwegian', 'english', 'german', 'swedish', 'danish', 'dutch', 'finnish', 'french', 'italian', 'portuguese', 'spanish', 'russian'));--> statement-breakpoint
ALTER TABLE "crm"."lead" ADD CONSTRAINT "lead_language" CHECK ("crm"."lead"."language" in ('simple', 'norwegian', 'english', 'german', 'swedish', 'danish', 'dutch', 'finnish', 'french', 'italian', 'portuguese', 'spanish', 'russian'));--> statement-breakpoint
ALTER TABLE "crm"."note" ADD CONSTRAINT "note_language" CHECK ("crm"."note"."language" in ('simple', 'norwegian', 'english', 'german', 'swedish', 'danish', 'dutch', 'finnish', 'french', 'italian', 'portuguese', 'spanish', 'russian'));--> statement-breakpoint
ALTER TABLE "crm"."service_case" ADD CONSTRAINT "service_case_language" CHECK ("crm"."service_case"."language" in ('simple', 'norwegian', 'english', 'german', 'swedish', 'danish', 'dutch', 'finnish', 'french', 'italian', 'portuguese', 'spanish', 'russian'));
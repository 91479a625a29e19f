-- Contacts are found by a part of their name, or of their title.
create index contact_name_part on crm.contact using gin (crm.fold(name) gin_trgm_ops);
--> statement-breakpoint
create index contact_title_part on crm.contact using gin (crm.fold(title) gin_trgm_ops);

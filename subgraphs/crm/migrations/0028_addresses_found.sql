-- An e-mail finds its customer by any address that a contact or a customer has, not by the first alone.
drop index crm.contact_email;
--> statement-breakpoint
drop index crm.contact_email_domain;
--> statement-breakpoint
drop index crm.customer_email;
--> statement-breakpoint
drop index crm.customer_email_domain;
--> statement-breakpoint
create index contact_point_domain on crm.contact_point (split_part(normal, '@', 2)) where kind = 'EMAIL';

-- Who reads addresses or contacts names customers already, and an index finds them by those. A second array of customers
-- beside the first makes PostgreSQL before 17 try each pair of the two; what is shared is only looked up here, hashed.
alter policy shared on crm.address using (customer_id in (select unnest(crm.shared_profiles())));
--> statement-breakpoint
alter policy shared on crm.contact using (customer_id in (select unnest(crm.shared_profiles())));

insert into crm.lifecycle_move values
  ('article', null, 'DRAFT'), ('article', 'DRAFT', 'PUBLISHED'), ('article', 'DRAFT', 'ARCHIVED'),
  ('article', 'PUBLISHED', 'DRAFT'), ('article', 'PUBLISHED', 'ARCHIVED'), ('article', 'ARCHIVED', 'DRAFT');
--> statement-breakpoint
select crm.guard_lifecycle('crm.article', 'article', 'status');
--> statement-breakpoint
create trigger never_deleted before delete on crm.article for each row execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on crm.article execute function crm.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on crm.case_article execute function crm.refuse_change();
--> statement-breakpoint
-- What solves a case is published: whoever writes.
create function crm.check_case_article() returns trigger language plpgsql as $$
begin
  if not exists (select from crm.article a where a.id = new.article_id and a.status = 'PUBLISHED') then
    raise exception 'that article is not published' using errcode = 'check_violation', constraint = 'case_article_published';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger of_published after insert on crm.case_article for each row execute function crm.check_case_article();
--> statement-breakpoint
create trigger audit after insert or update or delete on crm.article for each row execute function crm.audit_row();
--> statement-breakpoint
alter table crm.case_article enable row level security;
--> statement-breakpoint
create policy staff on crm.case_article to samspill_staff using (true) with check (true);
--> statement-breakpoint
create policy eraser on crm.case_article to samspill_eraser using (true) with check (true);
--> statement-breakpoint
grant select on crm.case_article to samspill_staff, samspill_eraser;
--> statement-breakpoint
grant select on crm.article to samspill_staff;
--> statement-breakpoint
grant insert on crm.article, crm.case_article to samspill_staff;
--> statement-breakpoint
grant update (title, body, language, status, owner_id, edited_at, published_at, version) on crm.article to samspill_staff;
--> statement-breakpoint
grant update (solved) on crm.case_article to samspill_staff;
--> statement-breakpoint
grant delete on crm.case_article to samspill_staff;
--> statement-breakpoint
insert into crm.retention_rule (id, record, basis) values
  (gen_random_uuid(), 'case_article', 'Which article settled a case (GDPR article 6(1)(f)): of an erased customer it names nobody.');

grant select, insert, delete on erp.journal_draft, erp.journal_draft_line to samspill_staff;
--> statement-breakpoint
grant update (posted_on, description, version) on erp.journal_draft to samspill_staff;
--> statement-breakpoint
grant select, insert on erp.budget to samspill_staff;
--> statement-breakpoint
grant update (amount) on erp.budget to samspill_staff;
--> statement-breakpoint
create trigger audit after insert or update or delete on erp.journal_draft for each row execute function erp.audit_row();
--> statement-breakpoint
create trigger audit after insert or update or delete on erp.budget for each row execute function erp.audit_row();
--> statement-breakpoint
-- What takes an entry back without a document of its own takes back an entry by hand: those of documents go with the document.
create function erp.guard_reversal() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select 1 from erp.journal_entry reversed
              where reversed.id = new.reverses_id
                and (reversed.company_id <> new.company_id
                     or (new.source = 'REVERSAL' and new.source_id is null and reversed.source <> 'MANUAL'))) then
    raise exception 'the entry belongs to a document or to another company' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger reversal before insert on erp.journal_entry for each row when (new.reverses_id is not null)
  execute function erp.guard_reversal();

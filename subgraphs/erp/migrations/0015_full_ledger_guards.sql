grant select, insert on erp.cost_centre, erp.exchange_rate to samspill_staff;
--> statement-breakpoint
grant update (code, name, active, version) on erp.cost_centre to samspill_staff;
--> statement-breakpoint
grant update (rate) on erp.exchange_rate to samspill_staff;
--> statement-breakpoint
create trigger audit after insert or update or delete on erp.cost_centre for each row execute function erp.audit_row();
--> statement-breakpoint
create trigger audit after insert or update or delete on erp.exchange_rate for each row execute function erp.audit_row();
--> statement-breakpoint
-- A line's dimensions belong to the company of its entry.
create or replace function erp.check_journal_lines() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (
    select 1 from added
      join erp.journal_entry entry on entry.id = added.entry_id
      join erp.ledger_account account on account.id = added.account_id
      left join erp.cost_centre centre on centre.id = added.cost_centre_id
     where entry.transaction_id <> pg_current_xact_id() or account.is_group or account.company_id <> entry.company_id
        or centre.company_id <> entry.company_id
  ) then
    raise exception 'a journal line belongs to an entry posted earlier, to a group account or to another company'
      using errcode = 'check_violation';
  end if;
  return null;
end $$;

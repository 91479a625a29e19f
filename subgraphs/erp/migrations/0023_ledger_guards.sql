-- What is bought is taxed as what is sold, until told otherwise.
insert into erp.tax_code (id, company_id, direction, code, name, rate, valid_from, valid_to)
select gen_random_uuid(), company_id, 'INPUT', code, name, rate, valid_from, valid_to from erp.tax_code;
--> statement-breakpoint
alter table erp.tax_code add constraint tax_code_no_overlap
  exclude using gist (company_id with =, direction with =, (code collate "default") with =,
                      daterange(valid_from, valid_to, '[]') with &&);
--> statement-breakpoint
-- The books of a year go back for a reason, which stands beside them and in the audit trail; its dates stay.
create function erp.guard_fiscal_year() returns trigger language plpgsql as $$
begin
  if (new.id, new.company_id, new.starts_on, new.ends_on) is distinct from (old.id, old.company_id, old.starts_on, old.ends_on) then
    raise exception 'a fiscal year keeps its dates' using errcode = 'restrict_violation';
  end if;
  if old.closed_through is not null and (new.closed_through is null or new.closed_through < old.closed_through)
     and (new.reopen_reason is null or new.reopen_reason = old.reopen_reason) then
    raise exception 'the books were closed through %, and are opened again for a reason only', old.closed_through
      using errcode = 'restrict_violation';
  end if;
  if new.closed_through > coalesce(old.closed_through, '-infinity') then new.reopen_reason := null; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard before update on erp.fiscal_year for each row execute function erp.guard_fiscal_year();
--> statement-breakpoint
create trigger never_deleted before delete on erp.fiscal_year for each row execute function erp.refuse_change();
--> statement-breakpoint
create trigger never_truncated before truncate on erp.fiscal_year execute function erp.refuse_change();
--> statement-breakpoint
revoke update on erp.fiscal_year from samspill_staff;
--> statement-breakpoint
grant update (closed_through, closed_at, closing_entry_id, reopen_reason) on erp.fiscal_year to samspill_staff;
--> statement-breakpoint
-- The entry that closes a year goes into its last day, where the months may have been closed before.
create or replace function erp.require_open_period() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  perform 1 from erp.fiscal_year
   where company_id = new.company_id and new.posted_on between starts_on and ends_on
     and (closed_through is null or new.posted_on > closed_through
          or (new.source = 'CLOSING' and new.posted_on = ends_on and closed_at is null))
     for share;
  if not found then
    raise exception 'no open period for %', new.posted_on using errcode = 'SP001', detail = new.posted_on::text;
  end if;
  new.transaction_id := pg_current_xact_id();
  return new;
end $$;
--> statement-breakpoint
create function erp.date_journal_line() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  new.posted_on := (select posted_on from erp.journal_entry where id = new.entry_id);
  return new;
end $$;
--> statement-breakpoint
create trigger dated_by_entry before insert on erp.journal_line for each row when (new.posted_on is null)
  execute function erp.date_journal_line();
--> statement-breakpoint
-- Lines come with their entry, in its transaction, on accounts of its company that are no headings and in use; all that a
-- line says is its company's. What documents keep, nobody posts to by hand: it would no longer be what they add up to.
create or replace function erp.check_journal_lines() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  wrong text;
begin
  select case
           when entry.transaction_id <> pg_current_xact_id() then 'an entry posted earlier'
           when added.posted_on <> entry.posted_on then 'another day than its entry'
           when account.is_group then 'a group account'
           when account.company_id <> entry.company_id or centre.company_id <> entry.company_id
             or tax.company_id <> entry.company_id or reversed.company_id <> entry.company_id then 'another company'
           when not account.active and entry.source <> 'CLOSING' then 'an account out of use'
           when account.purpose in ('OUTPUT_VAT', 'INPUT_VAT') and account.purpose <> tax.direction || '_VAT'
             then 'tax of the other direction'
           when entry.source = 'MANUAL' and account.purpose in ('RECEIVABLE', 'PAYABLE', 'INVENTORY', 'WORK_IN_PROGRESS', 'GOODS_RECEIVED')
             then 'an account that documents keep'
         end into wrong
    from added
    join erp.journal_entry entry on entry.id = added.entry_id
    join erp.ledger_account account on account.id = added.account_id
    left join erp.cost_centre centre on centre.id = added.cost_centre_id
    left join erp.tax_code tax on tax.id = added.tax_code_id
    left join erp.journal_entry reversed on reversed.id = entry.reverses_id
   where entry.transaction_id <> pg_current_xact_id() or added.posted_on <> entry.posted_on or account.is_group
      or account.company_id <> entry.company_id or centre.company_id <> entry.company_id or tax.company_id <> entry.company_id
      or reversed.company_id <> entry.company_id or (not account.active and entry.source <> 'CLOSING')
      or (account.purpose in ('OUTPUT_VAT', 'INPUT_VAT') and account.purpose <> tax.direction || '_VAT')
      or (entry.source = 'MANUAL' and account.purpose in ('RECEIVABLE', 'PAYABLE', 'INVENTORY', 'WORK_IN_PROGRESS', 'GOODS_RECEIVED'))
   limit 1;
  if found then
    raise exception 'a journal line belongs to %', wrong using errcode = 'check_violation', constraint = 'journal_line_belongs';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- What an account is stays, once something was posted to it. Postings under way are waited for.
create function erp.guard_ledger_account() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if (new.id, new.company_id, new.number) is distinct from (old.id, old.company_id, old.number) then
    raise exception 'an account keeps its number' using errcode = 'restrict_violation';
  end if;
  lock table erp.journal_line in share row exclusive mode;
  if exists (select 1 from erp.journal_line where account_id = old.id) then
    raise exception 'something was posted to account %', old.number
      using errcode = 'restrict_violation', constraint = 'ledger_account_posted', table = 'ledger_account', schema = 'erp';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard before update on erp.ledger_account for each row
  when ((new.id, new.company_id, new.number, new.type, new.is_group, new.purpose)
        is distinct from (old.id, old.company_id, old.number, old.type, old.is_group, old.purpose))
  execute function erp.guard_ledger_account();
--> statement-breakpoint
create function erp.require_group_account() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select 1 from erp.ledger_account child
              join erp.ledger_account heading on heading.company_id = child.company_id and heading.number = child.group_number
             where (child.id = new.id or heading.id = new.id) and not heading.is_group) then
    raise exception 'accounts stand under headings' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger under_heading after insert or update of group_number, is_group on erp.ledger_account
  deferrable initially deferred for each row execute function erp.require_group_account();
--> statement-breakpoint
grant update (name, type, is_group, group_number, active, purpose, version), delete on erp.ledger_account to samspill_staff;
--> statement-breakpoint
-- A rate stays; another one comes from a day on. It ends on no day before the last that something was posted with it.
create function erp.guard_tax_code() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if (new.id, new.company_id, new.direction, new.code, new.rate, new.valid_from)
     is distinct from (old.id, old.company_id, old.direction, old.code, old.rate, old.valid_from) then
    raise exception 'a VAT code keeps its rate' using errcode = 'restrict_violation';
  end if;
  if new.valid_to < coalesce(old.valid_to, 'infinity')
     and exists (select 1 from erp.journal_line where tax_code_id = old.id and posted_on > new.valid_to) then
    raise exception 'something was posted with the VAT code later'
      using errcode = 'restrict_violation', constraint = 'tax_code_posted_later', table = 'tax_code', schema = 'erp';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard before update on erp.tax_code for each row execute function erp.guard_tax_code();
--> statement-breakpoint
grant update (name, valid_to, version), delete on erp.tax_code to samspill_staff;

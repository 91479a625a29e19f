-- Companies that have a chart already: under these numbers where they are free, as a new company has them.
insert into erp.ledger_account (id, company_id, number, name, type, group_number, purpose)
select gen_random_uuid(), company.id, given.number, given.name, given.type, heading.number, given.purpose
  from erp.company
 cross join (values ('1509', 'Valuation of foreign receivables', 'ASSET', '1000', 'RECEIVABLE_VALUATION'),
                    ('1929', 'Valuation of foreign deposits', 'ASSET', '1900', 'BANK_VALUATION'),
                    ('2409', 'Valuation of foreign payables', 'LIABILITY', '2000', 'PAYABLE_VALUATION'),
                    ('8070', 'Unrealized exchange gains', 'REVENUE', '8000', 'UNREALIZED_GAIN'),
                    ('8170', 'Unrealized exchange losses', 'EXPENSE', '8000', 'UNREALIZED_LOSS')
            ) given (number, name, type, heading, purpose)
  left join erp.ledger_account heading
         on heading.company_id = company.id and heading.number = given.heading and heading.is_group
    on conflict (company_id, number) do nothing;
--> statement-breakpoint
-- As before, and accounts of valuation are kept by revaluations alone.
create or replace function erp.check_journal_lines() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  wrong text;
begin
  select rule.broken into wrong
    from added
    join erp.journal_entry entry on entry.id = added.entry_id
    join erp.ledger_account account on account.id = added.account_id
    left join erp.cost_centre centre on centre.id = added.cost_centre_id
    left join erp.tax_code tax on tax.id = added.tax_code_id
    left join erp.journal_entry reversed on reversed.id = entry.reverses_id
   cross join lateral (
     select case
              when entry.transaction_id <> pg_current_xact_id() then 'an entry posted earlier'
              when added.posted_on <> entry.posted_on then 'another day than its entry'
              when account.is_group then 'a group account'
              when account.company_id <> entry.company_id or centre.company_id <> entry.company_id
                or tax.company_id <> entry.company_id or reversed.company_id <> entry.company_id then 'another company'
              when not account.active and entry.source <> 'CLOSING' then 'an account out of use'
              when account.purpose in ('OUTPUT_VAT', 'INPUT_VAT') and account.purpose <> tax.direction || '_VAT'
                then 'tax of the other direction'
              when entry.source <> 'REVALUATION'
                and account.purpose in ('RECEIVABLE_VALUATION', 'PAYABLE_VALUATION', 'BANK_VALUATION')
                then 'an account that revaluations keep'
              when entry.source = 'MANUAL'
                and account.purpose in ('RECEIVABLE', 'PAYABLE', 'INVENTORY', 'WORK_IN_PROGRESS', 'GOODS_RECEIVED')
                then 'an account that documents keep'
              when (account.purpose = 'RECEIVABLE' and added.customer_id is null
                    or account.purpose = 'PAYABLE' and added.supplier_id is null)
                -- What was posted before there was this rule may be reversed.
                and not exists (
                  select from erp.journal_line before
                   where before.entry_id = entry.reverses_id and before.account_id = added.account_id
                     and (before.customer_id, before.supplier_id) is not distinct from (added.customer_id, added.supplier_id))
                then case account.purpose when 'RECEIVABLE' then 'a customer' else 'a supplier' end
            end as broken) rule
   where rule.broken is not null
   limit 1;
  if found then
    raise exception 'a journal line belongs to %', wrong using errcode = 'check_violation', constraint = 'journal_line_belongs';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- A revaluation has all its items from the beginning.
create function erp.require_items_of_revaluation() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (
    select from currency_revaluation r
     cross join lateral (
           select coalesce(sum(gain) filter (where gain > 0), 0) as gain, coalesce(-sum(gain) filter (where gain < 0), 0) as loss
             from currency_revaluation_item where revaluation_id = r.id) told
     where r.id in (select revaluation_id from added) and (r.gain, r.loss) <> (told.gain, told.loss)
  ) then
    raise exception 'a revaluation comes to what its items do'
      using errcode = 'check_violation', constraint = 'currency_revaluation_items';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger items_of_revaluation after insert on erp.currency_revaluation_item referencing new table as added
  for each statement execute function erp.require_items_of_revaluation();
--> statement-breakpoint
-- Checked at commit: a revaluation that stands is in the books on its day and no longer, one that is cancelled not at all.
create function erp.require_revalued() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  told numeric := case when new.cancelled_at is null then new.gain - new.loss else 0 end;
  that_day numeric;
  at_last numeric;
begin
  select coalesce(sum(line.debit - line.credit) filter (where entry.posted_on = new.revalued_on), 0),
         coalesce(sum(line.debit - line.credit), 0)
    into that_day, at_last
    from journal_entry entry
    join journal_line line on line.entry_id = entry.id
    join ledger_account account on account.id = line.account_id
     and account.purpose in ('RECEIVABLE_VALUATION', 'PAYABLE_VALUATION', 'BANK_VALUATION')
   where entry.source_id = new.id and entry.posted_on <= new.revalued_on + 1;
  if (that_day, at_last) <> (told, 0) then
    raise exception 'a revaluation of % is posted as %, and % is left of it', told, that_day, at_last
      using errcode = 'check_violation', constraint = 'currency_revaluation_posted';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger posted after insert or update on erp.currency_revaluation deferrable initially deferred
  for each row execute function erp.require_revalued();
--> statement-breakpoint
create function erp.keep_revaluation() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.cancelled_at is not null
    or (to_jsonb(new) - '{cancelled_at,cancel_reason}'::text[]) is distinct from (to_jsonb(old) - '{cancelled_at,cancel_reason}'::text[]) then
    raise exception 'a revaluation stays, or is cancelled once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger keep_revaluation before update or delete on erp.currency_revaluation for each row
  execute function erp.keep_revaluation();
--> statement-breakpoint
create trigger append_only before update or delete on erp.currency_revaluation_item for each row
  execute function erp.refuse_change();
--> statement-breakpoint
create trigger append_only_truncate before truncate on erp.currency_revaluation_item execute function erp.refuse_change();
--> statement-breakpoint
create trigger audit after insert or update or delete on erp.currency_revaluation for each row execute function erp.audit_row();
--> statement-breakpoint
grant select, insert on erp.currency_revaluation, erp.currency_revaluation_item to samspill_staff;
--> statement-breakpoint
grant update (cancelled_at, cancel_reason) on erp.currency_revaluation to samspill_staff;

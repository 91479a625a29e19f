-- As before, each rule said once.
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

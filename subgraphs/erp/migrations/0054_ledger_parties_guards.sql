-- What is owed is owed by or to somebody: a line on receivables names the customer, one on payables the supplier. Otherwise what
-- the accounts say is not what the open items add up to, and nobody can tell whose it is. What was posted before may be reversed.
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
           when account.purpose = 'RECEIVABLE' and added.customer_id is null then 'a customer'
           when account.purpose = 'PAYABLE' and added.supplier_id is null then 'a supplier'
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
      or ((account.purpose = 'RECEIVABLE' and added.customer_id is null or account.purpose = 'PAYABLE' and added.supplier_id is null)
          and not exists (
            select from erp.journal_line before where before.entry_id = entry.reverses_id and before.account_id = added.account_id
               and (before.customer_id, before.supplier_id) is not distinct from (added.customer_id, added.supplier_id)))
   limit 1;
  if found then
    raise exception 'a journal line belongs to %', wrong using errcode = 'check_violation', constraint = 'journal_line_belongs';
  end if;
  return null;
end $$;

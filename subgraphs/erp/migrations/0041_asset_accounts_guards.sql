-- What fixed assets cost and have lost is what their register says: nothing else posts to those accounts.
create function erp.check_asset_lines() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (
    select 1 from added join ledger_account account on account.id = added.account_id
      join journal_entry entry on entry.id = added.entry_id
     where account.purpose in ('FIXED_ASSETS', 'ACCUMULATED_DEPRECIATION') and entry.source not in ('ASSET', 'DEPRECIATION')
  ) then
    raise exception 'that account is kept by the register of assets' using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger assets_of_lines after insert on erp.journal_line referencing new table as added
  for each statement execute function erp.check_asset_lines();

-- What was given up of an invoice with the tax in it taken back, and was not released since.
create function erp.tax_relieved(of_invoice uuid) returns numeric language sql stable set search_path = erp, pg_temp as $$
  select coalesce(sum(amount), 0) from erp.write_off
   where invoice_id = of_invoice and tax > 0
     and not exists (select from erp.allocation back where back.write_off_id = write_off.id and back.reverses_id is not null)
$$;
--> statement-breakpoint
-- The tax on an invoice is taken back once: by credit notes, or by write-offs.
create function erp.check_tax_relieved() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  perform from invoice where id in (select invoice_id from added) order by id for update;
  if exists (
    select from invoice d
     cross join lateral (select tax_relieved(d.id) as amount) relieved
     where d.id in (select invoice_id from added) and relieved.amount > 0
       and d.total < relieved.amount + (select coalesce(sum(total), 0) from credit_note where invoice_id = d.id)) then
    raise exception 'the tax on that has been taken back already'
      using errcode = 'check_violation', constraint = 'tax_relieved_once';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger tax_relieved_once after insert on erp.write_off referencing new table as added
  for each statement execute function erp.check_tax_relieved();
--> statement-breakpoint
create trigger tax_relieved_once after insert on erp.credit_note referencing new table as added
  for each statement execute function erp.check_tax_relieved();

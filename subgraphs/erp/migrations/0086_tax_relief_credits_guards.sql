-- The tax on an invoice is taken back once: what is written off bears no more than credit notes have left, and after that nothing
-- is credited, since a line's tax may already be in the loss.
create or replace function erp.check_tax_relieved() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  perform from invoice where id in (select invoice_id from added) order by id for update;
  if exists (
    select from invoice d
     cross join lateral (select tax_relieved(d.id) as amount) relieved
     where d.id in (select invoice_id from added) and relieved.amount > 0
       and (tg_table_name = 'credit_note'
            or d.total < relieved.amount + (select coalesce(sum(total), 0) from credit_note where invoice_id = d.id))) then
    raise exception 'the tax on that has been taken back already'
      using errcode = 'check_violation', constraint = 'tax_relieved_once';
  end if;
  return null;
end $$;

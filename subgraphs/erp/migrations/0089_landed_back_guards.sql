-- What was added to goods of a receipt is taken back no further than to nothing; one at a time, since two would each leave enough.
create function erp.check_landed() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  perform from goods_receipt where id in (select receipt_id from added) order by id for no key update;
  if exists (
    select from landed_cost where receipt_id in (select receipt_id from added)
     group by receipt_id having sum(amount) < 0) then
    raise exception 'more is taken back than was added to the goods'
      using errcode = 'check_violation', constraint = 'landed_cost_taken_back';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger taken_back after insert on erp.landed_cost referencing new table as added
  for each statement execute function erp.check_landed();

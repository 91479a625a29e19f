-- Called by the statement that promises stock, so that what is sent with it does not stand either.
create function erp.refuse_short(short uuid, available numeric) returns void language plpgsql as $$
begin
  raise exception 'fewer of a product are available'
    using errcode = 'check_violation', constraint = 'stock_available', schema = 'erp', table = 'stock_promise',
          detail = (select json_build_object('sku', sku, 'available', available::text) from erp.product where id = short);
end $$;

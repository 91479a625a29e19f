/** What placing an order comes to, written by hand as one function: the same reads, locks, checks and writes. */
export const byHand = `
create schema bench;
create type bench.priced as (line int, product_id uuid, quantity numeric, unit_price numeric, net numeric, tax_rate numeric,
                             tax_code text, tax numeric);
create function bench.place_order(buyer uuid, wanted jsonb) returns uuid language plpgsql as $$
declare
  books erp.company;
  place uuid;
  today date;
  who erp.customer;
  account erp.customer_account;
  exposure numeric;
  net_sum numeric;
  tax_sum numeric;
  number int;
  lines bench.priced[];
  made uuid := gen_random_uuid();
begin
  perform set_config('samspill.actor', 'bench', true), set_config('samspill.request', 'bench', true);
  select * into strict books from erp.company where is_default;
  today := (now() at time zone books.time_zone)::date;
  select id into strict place from erp.warehouse where company_id = books.id;
  select * into strict who from erp.customer where id = buyer;

  select array_agg(row(w.line, p.id, w.quantity, p.list_price, n.net, coalesce(t.rate, 0), p.tax_code,
                       round(n.net * coalesce(t.rate, 0), 2))::bench.priced)
    into lines
    from (select row_number() over () as line, (e ->> 'productId')::uuid as product_id, (e ->> 'quantity')::numeric as quantity
            from jsonb_array_elements(wanted) e) w
    join erp.product p on p.id = w.product_id
    left join erp.tax_code t on t.company_id = books.id and t.direction = 'OUTPUT' and t.code = p.tax_code
                            and today between t.valid_from and coalesce(t.valid_to, 'infinity')
   cross join lateral (select round(w.quantity * p.list_price, 2) as net) n;
  select sum(net), sum(tax) into net_sum, tax_sum from unnest(lines);

  select * into strict account from erp.customer_account where customer_id = buyer and company_id = books.id for update;
  select (select coalesce(sum(outstanding), 0) from erp.invoice
           where customer_id = buyer and company_id = books.id and outstanding > 0)
       - (select coalesce(sum(unallocated), 0) from erp.payment
           where customer_id = buyer and company_id = books.id and unallocated > 0)
       + (select coalesce(sum(uninvoiced), 0) from erp.sales_order
           where customer_id = buyer and company_id = books.id and uninvoiced > 0)
    into exposure;
  if account.credit_limit - exposure < net_sum + tax_sum then raise exception 'credit'; end if;

  perform 1 from erp.stock_level l join unnest(lines) p on p.product_id = l.product_id
   where l.warehouse_id = place order by l.product_id for update of l;
  if exists (select from unnest(lines) p left join erp.stock_level l on l.product_id = p.product_id and l.warehouse_id = place
              where coalesce(l.on_hand - l.reserved, 0) < p.quantity) then
    raise exception 'stock';
  end if;
  insert into erp.stock_promise (product_id, warehouse_id, kind, source_id, quantity, promised_on)
  select product_id, place, 'RESERVED', made, sum(quantity), today from unnest(lines) group by 1;

  insert into erp.number_series as s (company_id, series, year, last_number)
  values (books.id, 'ORDER', extract(year from today), 1)
  on conflict (company_id, series, year) do update set last_number = s.last_number + 1
  returning last_number into number;
  insert into erp.sales_order (id, company_id, number, customer_id, warehouse_id, ordered_on, status, currency, net, freight,
                               tax, total, uninvoiced, buyer_name)
  values (made, books.id, extract(year from today) || '-' || to_char(number, 'FM000000'), buyer, place, today, 'CONFIRMED',
          books.base_currency, net_sum, 0, tax_sum, net_sum + tax_sum, net_sum + tax_sum, who.name);
  insert into erp.sales_order_line (order_id, line_number, product_id, quantity, unit_price, discount, net, tax_rate, tax_code,
                                    tax, reserved)
  select made, line, product_id, quantity, unit_price, 0, net, tax_rate, tax_code, tax, quantity from unnest(lines);
  return made;
end $$;
`

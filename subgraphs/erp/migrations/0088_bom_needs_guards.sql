-- As before, planned once, not anew for each bill of material.
create or replace function erp.bom_needs(bom uuid, on_day date) returns table (line_number int, product_id uuid, quantity numeric)
language plpgsql stable set search_path = erp, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with recursive made as (select * from erp.bom where id = bom_needs.bom),
  phantom as not materialized (
    select b.id, b.product_id, b.output from made join erp.bom b on b.company_id = made.company_id
     where b.phantom and not b.withdrawn and on_day between b.valid_from and coalesce(b.valid_to, 'infinity')),
  level (depth, products, quantities, places) as (
    select 0, array_agg(c.product_id), array_agg(c.quantity), array_agg(c.place) from (
      select c.product_id, sum(c.quantity * (1 + c.scrap)) / made.output as quantity, min(c.line_number) as place
        from made join erp.bom_component c on c.bom_id = made.id group by c.product_id, made.output) c
    union all
    select level.depth + 1, found.products, found.quantities, found.places
      from level cross join lateral (
           select array_agg(n.product_id), array_agg(n.quantity), array_agg(n.place) from (
             select c.product_id, sum(need.quantity * c.quantity * (1 + c.scrap) / p.output) as quantity, min(need.place) as place
               from unnest(level.products, level.quantities, level.places) need (product_id, quantity, place)
               join phantom p on p.product_id = need.product_id join erp.bom_component c on c.bom_id = p.id
              group by c.product_id) n) found (products, quantities, places)
     where found.products is not null)
  select row_number() over (order by min(need.place), min(level.depth), product.sku)::int, need.product_id, sum(need.quantity)
    from level cross join unnest(level.products, level.quantities, level.places) need (product_id, quantity, place)
    join erp.product on product.id = need.product_id
   where not exists (select from phantom p where p.product_id = need.product_id)
   group by need.product_id, product.sku;
end $$;

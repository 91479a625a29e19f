-- What one of a revision's output takes, each product once, scrap on top; in place of a phantom what that is made of on the day.
-- Level by level, so that it takes as long as there are products, not ways to them.
create function erp.bom_needs(bom uuid, on_day date) returns table (line_number int, product_id uuid, quantity numeric)
language sql stable set search_path = erp, pg_temp as $$
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
   group by need.product_id, product.sku
$$;
--> statement-breakpoint
-- As before; and what is not made by itself has no operations.
create or replace function erp.check_bom_operations() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select from added join erp.bom on bom.id = added.bom_id
               join erp.work_centre on work_centre.id = added.work_centre_id
              where work_centre.company_id <> bom.company_id) then
    raise exception 'an operation is done at a work centre of the same company' using errcode = 'check_violation';
  end if;
  if exists (select from added join erp.bom on bom.id = added.bom_id where bom.phantom) then
    raise exception 'a phantom has no operations' using errcode = 'check_violation', constraint = 'bom_phantom_operations';
  end if;
  return null;
end $$;

alter table erp.invoice_line disable trigger append_only;
--> statement-breakpoint
-- Of invoices that were issued before: the line of their order that has the same product at the same price.
update erp.invoice_line l set order_line = o.line_number
  from erp.invoice i,
       (select order_id, product_id, unit_price, discount, min(line_number) as line_number
          from erp.sales_order_line group by 1, 2, 3, 4) o
 where i.id = l.invoice_id and o.order_id = i.order_id
   and (o.product_id, o.unit_price, o.discount) = (l.product_id, l.unit_price, l.discount);
--> statement-breakpoint
alter table erp.invoice_line enable trigger append_only;
--> statement-breakpoint
-- What is invoiced of an order's line is what its invoices say: nobody else may write it, and constraints refuse what is too much.
create function erp.count_invoiced() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if exists (select from added a join invoice i on i.id = a.invoice_id
               left join sales_order o on o.id = i.order_id
               left join sales_order_line l on l.order_id = i.order_id and l.line_number = a.order_line
              where (a.order_line is not null) <> (i.order_id is not null and a.product_id is not null)
                 or a.order_line is not null
                    and (o.customer_id, o.company_id, l.product_id) is distinct from (i.customer_id, i.company_id, a.product_id)) then
    raise exception 'goods of an order name its line' using errcode = 'check_violation', constraint = 'invoice_line_of_order';
  end if;
  update sales_order_line l set invoiced = l.invoiced + a.quantity
    from (select i.order_id, added.order_line, sum(added.quantity) as quantity
            from added join invoice i on i.id = added.invoice_id
           where added.order_line is not null group by 1, 2) a
   where l.order_id = a.order_id and l.line_number = a.order_line;
  return null;
end $$;
--> statement-breakpoint
create trigger count_invoiced after insert on erp.invoice_line referencing new table as added
  for each statement execute function erp.count_invoiced();
--> statement-breakpoint
revoke update (invoiced) on erp.sales_order_line from samspill_staff;

/**
 * A company's ten years as rows made by SQL, newest last as in life: 50,000 customers, 20,000 products, and a million each of
 * orders, invoices, payments, journal entries and stock movements, with their lines. A tenth is another company's.
 */
const rows = 1_000_000

const id = (kind: number, n: string): string =>
  `('0000000${kind}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`

export const customerId = (n: number): string => `00000001-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
export const productId = (n: number): string => `00000002-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
export const salespersonId = (n: number): string => `0000000a-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

const one = { customer: id(1, '(i * 7919) % 50000'), product: id(2, '(i * 31) % 20000') }
const company = `(select id from erp.company where is_default = (i % 10 <> 0))`
const day = `(current_date - 3590 + (i * 3590 / ${rows})::int)`
const total = `(10 + (i * 7919) % 1000003 / 10.0)`
const currency = `(case when i % 20 = 1 then 'EUR' else 'NOK' end)`
const buyer = `'Fjord Handel ' || (i * 7919) % 50000 || ' AS'`
const number = (of: string): string => `${of} || '-' || i`
const open = `i > ${rows * 0.95}`
const each = `generate_series(1, ${rows}::bigint) i`
/** One paid in part among ten that are open; of what is old, one in 5,000 was never paid. */
const outstanding = `(case when ${open} and i % 10 = 1 then 1 when ${open} and i % 2 = 0 or i % 5000 = 2 then ${total} else 0 end)`

export const fill = `
  insert into erp.company (id, code, name, base_currency, decimals, time_zone, is_default) values
    (gen_random_uuid(), 'A', 'A', 'NOK', 2, 'Europe/Oslo', true), (gen_random_uuid(), 'B', 'B', 'NOK', 2, 'Europe/Oslo', false);
  insert into erp.customer (id, number, name, billing_address, crm_version)
    select ${id(1, 'i')}, i, 'Fjord Handel ' || i || ' AS', '', 1 from generate_series(0, 49999) i;
  insert into erp.product (id, sku, name, category, unit, list_price, currency, discontinued)
    select ${id(2, 'i')}, 'SKU-' || i, 'Board ' || i, 'Category ' || i % 100, 'piece', i % 1000, 'NOK', i % 10 = 0
      from generate_series(0, 19999) i;
  insert into erp.warehouse (id, company_id, code, name)
    select ${id(3, 'i')}, ${company}, 'W' || i, 'W' || i from generate_series(1, 5) i;
  insert into erp.ledger_account (id, company_id, number, name, type)
    select ${id(4, 'i')}, (select id from erp.company where is_default), 1000 + i, 'Account', 'EXPENSE' from generate_series(0, 99) i;
  insert into erp.cost_centre (id, company_id, code, name)
    select ${id(5, 'i')}, (select id from erp.company where is_default), 'C' || i, 'C' from generate_series(0, 19) i;
  insert into erp.sales_order (id, company_id, number, customer_id, salesperson_id, campaign_id, warehouse_id, ordered_on,
      required_on, status, currency, net, freight, tax, total, uninvoiced, buyer_name)
    select ${id(6, 'i')}, ${company}, ${number(`'O'`)}, ${one.customer}, ('0000000a-0000-7000-8000-' || lpad(to_hex(i % 40), 12, '0'))::uuid,
           case when i % 100 = 0 then ${id(7, 'i % 1000')} end, ${id(3, '1 + i % 5')}, ${day}, ${day} + 10,
           case when i % 50 = 0 then 'CANCELLED' when ${open} then (array['CONFIRMED', 'PARTLY_DELIVERED', 'DELIVERED'])[1 + i % 3]
                else 'INVOICED' end,
           ${currency}, ${total}, 0, 0, ${total}, 0, ${buyer} from ${each};
  insert into erp.sales_order_line (order_id, line_number, product_id, quantity, unit_price, discount, net, tax_rate, tax, reserved, delivered)
    select ${id(6, 'i')}, 1, ${one.product}, 2, 1, 0, 1, 0, 0, 0, case when ${open} and i % 3 = 0 then 1 else 2 end from ${each};
  insert into erp.delivery (id, company_id, number, order_id, customer_id, warehouse_id, delivered_on)
    select ${id(8, 'i')}, ${company}, ${number(`'D'`)}, ${id(6, 'i')}, ${one.customer}, ${id(3, '1 + i % 5')},
           ${day} + 5 + case when i % 5 = 3 then 10 else 0 end from ${each};
  insert into erp.delivery_line (delivery_id, order_id, line_number, quantity) select ${id(8, 'i')}, ${id(6, 'i')}, 1, 2 from ${each};
  insert into erp.invoice (id, company_id, number, customer_id, order_id, issued_on, due_on, currency, net, tax, total, outstanding,
      rate, base_net, base_tax, base_total, base_outstanding, buyer_name, buyer_address)
    select ${id(9, 'i')}, ${company}, ${number(`'I'`)}, ${one.customer}, ${id(6, 'i')}, ${day}, ${day} + 30, ${currency}, ${total}, 0,
           ${total}, ${outstanding}, 1, ${total}, 0, ${total}, ${outstanding}, ${buyer}, '' from ${each};
  insert into erp.invoice_line (invoice_id, line_number, kind, product_id, description, quantity, unit_price, discount, net, tax_rate,
      tax, base_net, base_tax)
    select ${id(9, 'i')}, 1, 'PRODUCT', ${one.product}, '', 1, 1, 0, 1, 0, 0, 1, 0 from ${each};
  insert into erp.payment (id, company_id, number, customer_id, received_on, currency, amount, unallocated, rate, base_amount,
      base_unallocated, cancelled_on, reference)
    select ${id(1, 'i + 100000000')}, ${company}, ${number(`'P'`)}, ${one.customer}, ${day}, ${currency}, ${total},
           case when i % 200 = 1 then 1 else 0 end, 1, ${total}, 0, case when i % 1000 = 2 then ${day} end, 'KID ' || (i * 7919) % 1000003
      from ${each};
  insert into erp.journal_entry (id, company_id, number, posted_on, description, source, source_id)
    select ${id(2, 'i + 100000000')}, ${company}, ${number(`'J'`)}, ${day}, 'Invoice ' || i || ', ' || ${buyer},
           (array['DELIVERY', 'DELIVERY', 'INVOICE', 'INVOICE', 'INVOICE', 'PAYMENT', 'PAYMENT', 'PAYMENT', 'TRANSFER'])[1 + i % 9], null
      from ${each} where i % 1000 <> 7;
  insert into erp.journal_entry (id, company_id, number, posted_on, description, source)
    select ${id(2, 'i + 100000000')}, ${company}, ${number(`'J'`)}, ${day}, 'By hand', 'MANUAL' from ${each} where i % 1000 = 7;
  insert into erp.journal_line (entry_id, line_number, posted_on, account_id, debit, credit, customer_id, cost_centre_id)
    select ${id(2, 'i + 100000000')}, n, ${day}, ${id(4, '(i * 17 + n) % 100')}, case n when 1 then ${total} else 0 end,
           case n when 2 then ${total} else 0 end, case n when 1 then ${one.customer} end,
           case when i % 10 = n then ${id(5, '(i / 10) % 20')} end
      from ${each}, generate_series(1, 2) n;
  insert into erp.stock_movement (id, product_id, warehouse_id, kind, quantity, value, moved_on, source_id, recorded_at)
    select ${id(3, 'i + 100000000')}, ${one.product}, ${id(3, '1 + i % 5')},
           case when i % 200 = 9 then 'COUNT' when i % 3 = 0 then 'RECEIPT' else 'DELIVERY' end,
           case when i % 3 = 0 then 1 + i % 100 else - (i % 50) - 1 end, case when i % 3 = 0 then 1 else -1 end, ${day}, ${id(8, 'i')}, ${day}::timestamptz + i * interval '1 millisecond'
      from ${each};`

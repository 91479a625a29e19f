/**
 * A company's ten years as rows made by SQL, newest last as in life: 50,000 customers, 20,000 products, 1,000 suppliers and people,
 * and a million each of orders, invoices, payments, journal entries, stock movements, purchase orders, suppliers' invoices,
 * work orders, hours and bookings, with their lines. A tenth is another company's.
 */
const rows = 1_000_000

const id = (kind: number, n: string): string =>
  `('0000000${kind}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`

export const customerId = (n: number): string => `00000001-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
export const productId = (n: number): string => `00000002-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
export const supplierId = (n: number): string => `00000004-0000-7000-8000-${(n + 1000).toString(16).padStart(12, '0')}`
export const projectId = (n: number): string => `00000005-0000-7000-8000-${(n + 2000).toString(16).padStart(12, '0')}`
/** A salesperson or another employee. */
export const employeeId = (n: number): string => `0000000a-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

const employee = (n: string): string => `('0000000a-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`
const one = { customer: id(1, '(i * 7919) % 50000'), product: id(2, '(i * 31) % 20000') }
const company = `(select id from erp.company where is_default = (i % 10 <> 0))`
const day = `(current_date - 3590 + (i * 3590 / ${rows})::int)`
const projectOf = id(5, '2000 + i % 500')
const total = `(10 + (i * 7919) % 1000003 / 10.0)`
const currency = `(case when i % 20 = 1 then 'EUR' else 'NOK' end)`
const buyer = `'Fjord Handel ' || (i * 7919) % 50000 || ' AS'`
const number = (of: string): string => `${of} || '-' || i`
const open = `i > ${rows * 0.95}`
const each = `generate_series(1, ${rows}::bigint) i`
/** One paid in part among ten that are open; of what is old, one in 5,000 was never paid. */
const outstanding = `(case when ${open} and i % 10 = 1 then 1 when ${open} and i % 2 = 0 or i % 5000 = 2 then ${total} else 0 end)`

const held = `(${open} and i % 50 = 4)`
const toPay = `(case when ${held} or i % 1000 = 3 then 0 else ${outstanding} end)`

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
    select ${id(4, 'i + b * 100')}, (select id from erp.company where is_default = (b = 0)), 1000 + i, 'Account', 'EXPENSE'
      from generate_series(0, 99) i, generate_series(0, 1) b;
  insert into erp.cost_centre (id, company_id, code, name)
    select ${id(5, 'i')}, (select id from erp.company where is_default), 'C' || i, 'C' from generate_series(0, 19) i;
  insert into erp.sales_order (id, company_id, number, customer_id, salesperson_id, campaign_id, warehouse_id, ordered_on,
      required_on, status, currency, net, freight, tax, total, uninvoiced, buyer_name)
    select ${id(6, 'i')}, ${company}, ${number(`'O'`)}, ${one.customer}, ${employee('i % 40')},
           case when i % 100 = 0 then ${id(7, 'i % 1000')} end, ${id(3, '1 + i % 5')}, ${day}, ${day} + 10,
           case when i % 50 = 0 then 'CANCELLED' when ${open} then (array['CONFIRMED', 'PARTLY_DELIVERED', 'DELIVERED'])[1 + i % 3]
                else 'INVOICED' end,
           ${currency}, ${total}, 0, 0, ${total}, 0, ${buyer} from ${each};
  insert into erp.sales_order_line (order_id, line_number, product_id, quantity, unit_price, discount, net, tax_rate, tax, reserved, delivered)
    select ${id(6, 'i')}, 1, ${one.product}, 2, 1, 0, 1, 0, 0, 0, case when ${open} and i % 3 = 0 then 1 else 2 end from ${each};
  insert into erp.delivery (id, company_id, number, order_id, customer_id, warehouse_id, delivered_on)
    select ${id(8, 'i')}, ${company}, ${number(`'D'`)}, ${id(6, 'i')}, ${one.customer}, ${id(3, '1 + i % 5')},
           ${day} + 5 + case when i % 7 = 3 then 10 else 0 end from ${each};
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
    select ${id(2, 'i + 100000000')}, n, ${day}, ${id(4, '(i / 10 * 17 + i + n) % 100 + case when i % 10 = 0 then 100 else 0 end')}, case n when 1 then ${total} else 0 end,
           case n when 2 then ${total} else 0 end, case n when 1 then ${one.customer} end,
           case when i % 10 = n then ${id(5, '(i / 10) % 20')} end
      from ${each}, generate_series(1, 2) n;
  insert into erp.stock_movement (id, product_id, warehouse_id, kind, quantity, value, moved_on, source_id, recorded_at)
    select ${id(3, 'i + 100000000')}, ${one.product}, ${id(3, '1 + i % 5')},
           case when i % 200 = 9 then 'COUNT' when i % 3 = 0 then 'RECEIPT' else 'DELIVERY' end,
           case when i % 3 = 0 then 1 + i % 100 else - (i % 50) - 1 end, case when i % 3 = 0 then 1 else -1 end, ${day}, ${id(8, 'i')}, ${day}::timestamptz + i * interval '1 millisecond'
      from ${each};
  insert into erp.supplier (id, number, name) select ${id(4, 'i + 1000')}, 'S' || i, 'Supplier ' || i from generate_series(0, 999) i;
  insert into erp.employee (id, number, name, title, hired_on)
    select ${employee('i')}, 'E' || i, 'Employee ' || i, '', current_date - 4000 from generate_series(0, 999) i;
  insert into erp.purchase_order (id, company_id, number, supplier_id, warehouse_id, status, currency, ordered_on, expected_on,
      reference, over_receipt, net, tax, total)
    select ${id(5, 'i + 100000000')}, ${company}, ${number(`'PO'`)}, ${id(4, '1000 + (i * 7) % 1000')}, ${id(3, '1 + i % 5')},
           case when i % 50 = 1 then 'CANCELLED' when ${open} then (array['DRAFT', 'ORDERED', 'PARTLY_RECEIVED'])[1 + i % 3] else 'CLOSED' end,
           ${currency}, ${day}, ${day} + 14, 'Ref ' || (i * 7919) % 1000003, 0, ${total}, 0, ${total} from ${each};
  insert into erp.purchase_order_line (order_id, line_number, product_id, description, warehouse_id, quantity, unit_price, net, tax_rate,
      tax, expected_on, most_received)
    select ${id(5, 'i + 100000000')}, 1, ${one.product}, '', ${id(3, '1 + i % 5')}, 2, 1, 2, 0, 0, ${day} + 14, 2 from ${each};
  insert into erp.supplier_invoice (id, company_id, kind, status, number, posted_at, supplier_id, supplier_number, invoiced_on, due_on,
      posted_on, currency, rate, net, tax, rounding, total, base_total, outstanding, base_outstanding)
    select ${id(6, 'i + 100000000')}, ${company}, case when i % 50 = 2 then 'CREDIT_NOTE' else 'INVOICE' end,
           case when ${held} then 'HELD' when i % 1000 = 3 then 'CANCELLED' else 'POSTED' end,
           case when not ${held} then ${number(`'SI'`)} end, case when not ${held} then now() end,
           ${id(4, '1000 + (i * 7) % 1000')}, (i * 7919) % 1000003, ${day}, ${day} + 30, ${day}, ${currency}, 1,
           ${total}, 0, 0, ${total}, ${total}, ${toPay}, ${toPay} from ${each};
  insert into erp.supplier_invoice_line (invoice_id, line_number, order_id, order_line, description, quantity, unit_price, net,
      expected_net, tax_rate, tax)
    select ${id(6, 'i + 100000000')}, 1, ${id(5, 'i + 100000000')}, 1, '', 2, 1, 2, 2, 0, 0 from ${each};
  insert into erp.work_order (id, company_id, number, product_id, bom_id, warehouse_id, quantity, starts_on, due_on, status)
    select ${id(7, 'i + 100000000')}, ${company}, ${number(`'W'`)}, ${one.product}, ${id(7, '1')}, ${id(3, '1 + i % 5')}, 1, ${day} - 5, ${day} + 5,
           case when i % 50 = 1 then 'CANCELLED' when ${open} then (array['PLANNED', 'RELEASED', 'STARTED'])[1 + i % 3] else 'CLOSED' end
      from ${each};
  insert into erp.work_order_component (work_order_id, line_number, product_id, required, allowed)
    select ${id(7, 'i + 100000000')}, 1, ${id(2, '(i * 37) % 20000')}, 1, 1 from ${each};
  insert into erp.time_entry (id, employee_id, worked_on, hours, project_id, work_order_id, status, cost, currency)
    select ${id(8, 'i + 100000000')}, ${employee('(i * 7) % 1000')}, ${day}, 1 + i % 8, case when i % 2 = 0 then ${projectOf} end,
           case when i % 2 = 1 then ${id(7, 'i + 100000000')} end, decided.status,
           case decided.status when 'APPROVED' then 1 end, case decided.status when 'APPROVED' then 'NOK' end
      from ${each} cross join lateral (select
        case when i % 500 = 1 then 'REJECTED' when ${open} then (array['DRAFT', 'SUBMITTED', 'APPROVED'])[1 + i % 3] else 'APPROVED' end
      ) decided (status);
  insert into erp.booking (id, employee_id, starts_at, ends_at, project_id, cancelled_at)
    select ${id(9, 'i + 100000000')}, ${employee('i % 1000')}, (current_date - 3590)::timestamptz + (i / 1000) * interval '86 hours',
           (current_date - 3590)::timestamptz + (i / 1000) * interval '86 hours' + interval '2 hours', ${projectOf},
           case when i % 100 = 7 then now() end
      from ${each};`

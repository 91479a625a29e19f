/** What a cursor of ours holds behind the name of its order. */
const placeIn = (after: unknown): string[] =>
  (JSON.parse(Buffer.from(String(after), 'base64url').toString('utf8')) as string[]).slice(1)

export interface Statement {
  /** Answers one row with the text `data`. */
  readonly sql: string
  readonly parameters: (variables: Readonly<Record<string, unknown>>) => readonly (string | null)[]
}

const money = (amount: string, currency: string): string =>
  `case when ${amount} is not null then json_build_object('amount', round(${amount}, 2)::text, 'currency', ${currency}) end`

const moment = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const list = (row: string, from: string, where: string, order: string, limit: number): string =>
  `(select coalesce(json_agg(r.row order by ${order.replaceAll('t.', 'r.')}), '[]') from (
      select ${row} as row, t.* from ${from} t where ${where} order by ${order} limit ${limit}) r)`

const status = `case when t.outstanding = 0 then 'PAID'
  when t.due_on < (select (now() at time zone o.time_zone)::date from erp.company o where o.is_default) then 'OVERDUE'
  when t.outstanding = t.total then 'OPEN' else 'PARTLY_PAID' end`

const account = (fields: string): string => `(select json_build_object(${fields})
  from erp.customer_account a join erp.company o on o.id = a.company_id and o.is_default
  cross join lateral (select coalesce(sum(outstanding), 0) as open,
    coalesce(sum(outstanding) filter (where due_on < (now() at time zone o.time_zone)::date), 0) as overdue
    from erp.invoice where customer_id = a.customer_id and company_id = a.company_id and outstanding > 0) owed
  cross join lateral (select coalesce(sum(unallocated), 0) as open from erp.payment
    where customer_id = a.customer_id and company_id = a.company_id and unallocated > 0) paid
  cross join lateral (select coalesce(sum(unallocated), 0) as open from erp.credit_note
    where customer_id = a.customer_id and company_id = a.company_id and unallocated > 0) credited
  where a.customer_id = c.id)`

const balance = `'balance', ${money('owed.open - paid.open - credited.open', 'a.currency')}`
const ordered = `(select coalesce(sum(uninvoiced), 0) from erp.sales_order
  where customer_id = a.customer_id and company_id = a.company_id and uninvoiced > 0)`

const invoiceAmounts = `'total', ${money('t.total', 't.currency')}, 'outstanding', ${money('t.outstanding', 't.currency')}`

const invoiceLines = `(select json_agg(json_build_object('lineNumber', l.line_number, 'description', l.description,
    'quantity', l.quantity::text, 'unitPrice', ${money('l.unit_price', 't.currency')}, 'net', ${money('l.net', 't.currency')})
    order by l.line_number) from erp.invoice_line l where l.invoice_id = t.id)`

const pageOf10 = `select json_build_object('customers', json_build_object(
  'nodes', coalesce((select json_agg(json_build_object('id', c.id, 'number', c.number, 'name', c.name,
    'account', ${account(`'currency', a.currency, ${balance}, 'overdue', ${money('owed.overdue', 'a.currency')},
      'creditLimit', ${money('a.credit_limit', 'a.currency')}`)},
    'invoices', json_build_object('nodes', ${list(
      `json_build_object('id', t.id, 'number', t.number, 'issuedOn', t.issued_on, 'dueOn', t.due_on, 'status', ${status},
        ${invoiceAmounts}, 'lines', ${invoiceLines})`,
      'erp.invoice',
      't.customer_id = c.id',
      't.issued_on desc, t.id desc',
      5,
    )}),
    'interactions', json_build_object('nodes', ${list(
      `json_build_object('id', t.id, 'channel', t.channel, 'direction', t.direction, 'subject', t.subject,
        'occurredAt', ${moment('t.occurred_at')})`,
      'crm.interaction',
      't.customer_id = c.id',
      't.occurred_at desc, t.id desc',
      5,
    )})) order by c.number, c.id) from (select * from page limit 10) c), '[]'),
  'pageInfo', json_build_object('hasNextPage', (select count(*) > 10 from page))))::text as data`

const contacts = list(
  `json_build_object('name', t.name, 'title', t.title, 'phone', t.phone)`,
  'crm.contact',
  't.customer_id = c.id',
  't.name, t.id',
  5,
)

const cursor = `rtrim(translate(encode(convert_to(format('["occurredAt-id-","%s","%s"]', t.occurred_at, t.id), 'UTF8'), 'base64'),
  E'+/\\n', '-_'), '=')`

const interactions = `(select json_build_object('edges', coalesce(json_agg(e.row order by e.occurred_at desc, e.id desc), '[]'),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > 5 from crm.interaction n where n.customer_id = c.id),
      'endCursor', (array_agg(e.cursor order by e.occurred_at, e.id))[1]),
    'totalCount', (select count(*) from crm.interaction n where n.customer_id = c.id))
  from (select t.occurred_at, t.id, ${cursor} as cursor, json_build_object('cursor', ${cursor}, 'node', json_build_object(
          'id', t.id, 'channel', t.channel, 'subject', t.subject, 'occurredAt', ${moment('t.occurred_at')})) as row
          from crm.interaction t where t.customer_id = c.id order by t.occurred_at desc, t.id desc limit 5) e)`

const campaigns = list(
  `json_build_object('name', t.name, 'status', t.status)`,
  `(select g.* from crm.campaign g join crm.campaign_member m on m.campaign_id = g.id where m.customer_id = c.id)`,
  'true',
  't.starts_on desc, t.id desc',
  5,
)

const orderLines = `(select json_agg(json_build_object('product', (select json_build_object('sku', p.sku, 'name', p.name)
    from erp.product p where p.id = l.product_id), 'quantity', l.quantity::text, 'unitPrice', ${money('l.unit_price', 't.currency')},
    'discount', l.discount::text, 'net', ${money('l.net', 't.currency')}) order by l.line_number)
  from erp.sales_order_line l where l.order_id = t.id)`

const orders = list(
  `json_build_object('number', t.number, 'orderedOn', t.ordered_on, 'status', t.status, 'total', ${money('t.total', 't.currency')},
    'lines', ${orderLines})`,
  'erp.sales_order',
  't.customer_id = c.id',
  't.ordered_on desc, t.id desc',
  5,
)

const view = `select json_build_object('customerByNumber', (select json_build_object('id', c.id, 'number', c.number, 'name', c.name,
  'kind', c.kind,
  'addresses', (select json_agg(json_build_object('line1', d.line1, 'city', d.city, 'region', d.region,
    'postalCode', d.postal_code, 'countryCode', d.country_code) order by d.kind, d.id) from crm.address d where d.customer_id = c.id),
  'contacts', json_build_object('nodes', ${contacts}, 'totalCount', (select count(*) from crm.contact n where n.customer_id = c.id)),
  'interactions', ${interactions},
  'campaigns', json_build_object('nodes', ${campaigns},
    'totalCount', (select count(*) from crm.campaign_member m where m.customer_id = c.id)),
  'account', ${account(`'currency', a.currency, ${balance}, 'overdue', ${money('owed.overdue', 'a.currency')},
    'creditLimit', ${money('a.credit_limit', 'a.currency')},
    'availableCredit', ${money(`a.credit_limit - (owed.open - paid.open - credited.open) - ${ordered}`, 'a.currency')}`)},
  'salesOrders', json_build_object('nodes', ${orders},
    'totalCount', (select count(*) from erp.sales_order n where n.customer_id = c.id)),
  'invoices', json_build_object('nodes', ${list(
    `json_build_object('number', t.number, 'issuedOn', t.issued_on, 'dueOn', t.due_on, 'status', ${status}, ${invoiceAmounts})`,
    'erp.invoice',
    't.customer_id = c.id',
    't.issued_on desc, t.id desc',
    5,
  )}, 'totalCount', (select count(*) from erp.invoice n where n.customer_id = c.id)))
  from crm.customer c where c.number = $1))::text as data`

const invoices = `with page as (select * from erp.invoice
    where company_id = (select id from erp.company where is_default) and (issued_on, id) < ($1::text::date, $2::text::uuid)
    order by issued_on desc, id desc limit 101)
  select json_build_object('invoices', json_build_object(
    'nodes', coalesce((select json_agg(json_build_object('id', t.id, 'number', t.number, 'issuedOn', t.issued_on, 'status', ${status},
        ${invoiceAmounts}, 'customer', json_build_object('id', c.id, 'number', c.number, 'name', c.name))
        order by t.issued_on desc, t.id desc)
      from (select * from page limit 100) t join crm.customer c on c.id = t.customer_id), '[]'),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > 100 from page))))::text as data`

const products = `with page as (select * from erp.product where (name, id) > ($1::text collate "und-x-icu", $2::text::uuid)
    order by name, id limit 51)
  select json_build_object('products', json_build_object(
    'nodes', coalesce((select json_agg(json_build_object('id', t.id, 'sku', t.sku, 'name', t.name, 'unit', t.unit,
        'listPrice', ${money('t.list_price', 't.currency')},
        'stockLevels', (select json_agg(json_build_object('warehouse', json_build_object('code', w.code, 'name', w.name),
            'onHand', trim_scale(l.on_hand)::text, 'reserved', trim_scale(l.reserved)::text,
            'available', trim_scale(l.on_hand - l.reserved)::text, 'incoming', trim_scale(l.incoming)::text) order by w.code, w.id)
          from erp.stock_level l join erp.warehouse w on w.id = l.warehouse_id where l.product_id = t.id)) order by t.name, t.id)
      from (select * from page limit 50) t), '[]'),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from page))))::text as data`

const search = `with q as materialized (select crm.words(crm.fold($1)) as words),
    found as (select c.*, crm.words(name_folded) collate "C" as place from crm.customer c
      where crm.words(name_folded) collate "C" >= (select words from q) and crm.words(name_folded) collate "C" < (select words from q) || U&'\\+10FFFF'
      order by crm.words(name_folded) collate "C" limit 10)
  select json_build_object('findCustomers', coalesce((select json_agg(json_build_object('matched', 'NAME', 'likeness', 1,
    'customer', json_build_object('id', c.id, 'number', c.number, 'name', c.name, 'account', ${account(balance)})) order by c.place, c.id)
    from found c), '[]'))::text as data`

const nameFilter = `with page as (select * from crm.customer where name_folded like (select '%' || crm.fold($1) || '%')
    order by name, id limit 21)
  select json_build_object('customers', json_build_object(
    'nodes', coalesce((select json_agg(json_build_object('id', c.id, 'number', c.number, 'name', c.name,
      'account', ${account(balance)}) order by c.name, c.id) from (select * from page limit 20) c), '[]'),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > 20 from page))))::text as data`

/** Written by hand, one for each workload, by its name. */
export const statements: Readonly<Record<string, Statement>> = {
  PageOf10: {
    sql: `with page as (select * from crm.customer where (number, id) > ($1::text collate "C", $2::text::uuid)
      order by number, id limit 11) ${pageOf10}`,
    parameters: ({ after }) => placeIn(after),
  },
  CustomerView: { sql: view, parameters: ({ number }) => [String(number)] },
  Invoices100: { sql: invoices, parameters: ({ after }) => placeIn(after) },
  Products50: { sql: products, parameters: ({ after }) => placeIn(after) },
  Search: { sql: search, parameters: ({ text }) => [String(text)] },
  NameFilter: { sql: nameFilter, parameters: ({ text }) => [String(text)] },
  PlaceOrder: {
    sql: `select bench.answer_order($1::uuid, $2::text::jsonb) as data`,
    parameters: ({ input }) => {
      const { customerId, lines } = input as { customerId: string; lines: unknown }
      return [customerId, JSON.stringify(lines)]
    },
  },
}

/** What the statement of placing an order needs beside `place_order` (../orders.function.ts). */
export const answerOrder = `
create function bench.answer_order(buyer uuid, wanted jsonb) returns text language plpgsql as $$
declare made uuid := bench.place_order(buyer, wanted);
begin
  return (select json_build_object('placeOrder', json_build_object('__typename', 'SalesOrder', 'id', t.id, 'number', t.number,
    'status', t.status, 'total', ${money('t.total', 't.currency')})) from erp.sales_order t where t.id = made);
end $$;
grant usage on schema bench to samspill_staff;`

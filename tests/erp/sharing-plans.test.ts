import { sql } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Context } from '../../subgraphs/common/context.ts'
import { connect, type Db, type Pool } from '../../subgraphs/common/database/connect.ts'
import { invoicesOfCustomer, linesOfInvoice, listInvoices } from '../../subgraphs/erp/accounts/receivables.loaders.ts'
import { enterAsPartner } from '../../subgraphs/erp/partners/partners.service.ts'
import {
  deliveriesOfOrder,
  linesOfDelivery,
  linesOfOrder,
  listOrders,
  orderById,
  ordersOfCustomer,
} from '../../subgraphs/erp/sales/sales.loaders.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'

// A partner with 20 customers of 10,000, each of which has three orders, and invoices, of two lines.
const partnerId = uuidv7()
const [customers, shared] = [10_000, 20]

let database: TestDatabase
let superuser: Sql
let partners: Pool
beforeAll(async () => {
  database = await testDatabase('erp')
  superuser = database.superuser(1)
  partners = connect({ url: database.url, role: 'samspill_partner', size: 1, prepare: true })
  await superuser.unsafe(`
    set session_replication_role = replica;
    insert into erp.company values (gen_random_uuid(), 'A', 'A', 'NOK', 2, 'Europe/Oslo', true);
    insert into erp.product (id, sku, name, unit, list_price, currency) values (gen_random_uuid(), 'P', 'P', 'piece', 1, 'NOK');
    insert into erp.customer select gen_random_uuid(), i, 'Customer', '', 1 from generate_series(1, ${customers}) i;
    insert into erp.sales_order (id, company_id, number, customer_id, warehouse_id, ordered_on, status, currency, net, freight,
                                 tax, total, uninvoiced, buyer_name)
      select gen_random_uuid(), company.id, '2026-' || row_number() over (), customer.id, gen_random_uuid(),
             date '2020-01-01' + (random() * 2000)::int, 'INVOICED', 'NOK', 10, 0, 0, 10, 0, ''
        from erp.company, erp.customer, generate_series(1, 3);
    insert into erp.sales_order_line (order_id, line_number, product_id, quantity, unit_price, discount, net, tax_rate, tax, reserved)
      select o.id, n, p.id, 1, 5, 0, 5, 0, 0, 0 from erp.sales_order o, erp.product p, generate_series(1, 2) n;
    insert into erp.delivery (id, company_id, number, order_id, customer_id, warehouse_id, delivered_on)
      select gen_random_uuid(), company_id, number, id, customer_id, warehouse_id, ordered_on from erp.sales_order;
    insert into erp.delivery_line select d.id, order_id, n, 1 from erp.delivery d, generate_series(1, 2) n;
    insert into erp.invoice (id, company_id, number, customer_id, order_id, issued_on, due_on, currency, net, tax, total,
                             outstanding, rate, base_net, base_tax, base_total, base_outstanding, buyer_name, buyer_address)
      select gen_random_uuid(), company_id, number, customer_id, id, ordered_on, ordered_on, 'NOK', 10, 0, 10, 10, 1, 10, 0, 10, 10, '', ''
        from erp.sales_order;
    insert into erp.invoice_line (invoice_id, line_number, kind, product_id, description, quantity, unit_price, discount, net, tax_rate,
                                  tax, base_net, base_tax)
      select i.id, n, 'PRODUCT', p.id, '', 1, 5, 0, 5, 0, 0, 5, 0
      from erp.invoice i, erp.product p, generate_series(1, 2) n;
    insert into erp.agreement select '${partnerId}', id, true, true, '2020-01-01', null, null, row_number() over ()
      from (select id from erp.customer order by id limit ${shared}) c;
    insert into erp.agreement select gen_random_uuid(), id, true, true, '2020-01-01', null, null, 1 from erp.customer;
    insert into erp.partner_agreements values ('${partnerId}', ${shared});
    analyze`)
})
afterAll(async () => {
  await partners.close()
  await database.drop()
})

const learnt = { partnerId, version: shared, asOf: '2026-06-01T12:00:00Z' }

/** How many rows of all tables a partner's reads touch, found or not. */
async function touched(read: (tx: Db) => Promise<unknown>): Promise<number> {
  return partners.db.transaction(async (tx) => {
    await enterAsPartner(tx, learnt)
    const before = await rowsRead(tx)
    await read(tx)
    return (await rowsRead(tx)) - before
  })
}

async function rowsRead(tx: Db): Promise<number> {
  const [read] = await tx.execute<{ rows: number }>(sql`
    select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows from pg_stat_xact_user_tables where schemaname = 'erp'`)
  return read?.rows ?? 0
}

const contextOf = (db: Db): Context => ({ db, viewer: null, requestId: 'test', loaders: new Map() })

const somebody = async () =>
  (await superuser`select customer_id as id from erp.agreement where partner_id = ${partnerId}`).map(
    ({ id }) => id as string,
  )
const orders = async (tx: Db) => (await listOrders(tx, { first: 20 })).nodes
const invoices = async (tx: Db) => (await listInvoices(tx, { first: 20 })).nodes

const found = async (list: Promise<{ nodes: readonly unknown[]; count(): Promise<number> }>, count: number) => {
  const page = await list
  expect(await page.count()).toBe(count)
  expect(page.nodes).toHaveLength(Math.min(count, 20))
}

it.each<[string, (tx: Db) => Promise<unknown>]>([
  ['a page of orders, and how many there are', (tx) => found(listOrders(tx, { first: 20 }), 60)],
  ['a page of invoices, and how many there are', (tx) => found(listInvoices(tx, { first: 20 }), 60)],
  [
    'orders by part of their number',
    async (tx) => {
      const [order] = await orders(tx)
      await found(listOrders(tx, { first: 20, where: { number: { contains: order?.number.slice(-4) ?? '' } } }), 1)
    },
  ],
  [
    'invoices by part of their number that nobody has',
    (tx) => found(listInvoices(tx, { first: 20, where: { number: { contains: '2027-' } } }), 0),
  ],
  [
    'invoices by amount, largest first',
    (tx) =>
      found(
        listInvoices(tx, {
          first: 20,
          where: { outstanding: { min: '1' } },
          orderBy: [{ field: 'TOTAL', direction: 'DESC' }],
        }),
        60,
      ),
  ],
  [
    'the orders of each of its customers',
    async (tx) => {
      const pages = await ordersOfCustomer(contextOf(tx), { first: 2, counted: 'too' }).loadMany(await somebody())
      expect(pages).toHaveLength(shared)
    },
  ],
  [
    'the invoices of each of its customers',
    async (tx) => {
      const pages = await invoicesOfCustomer(contextOf(tx), { first: 2, counted: 'too' }).loadMany(await somebody())
      expect(pages).toHaveLength(shared)
    },
  ],
  [
    'orders with lines, deliveries and their lines',
    async (tx) => {
      const context = contextOf(tx)
      const ids = (await orders(tx)).map(({ id }) => id)
      await orderById(context).loadMany(ids)
      const lines = await linesOfOrder(context).loadMany(ids)
      const deliveries = (await deliveriesOfOrder(context).loadMany(ids)).flat()
      const delivered = await linesOfDelivery(context).loadMany(deliveries.map((one) => (one as { id: string }).id))
      expect([lines.flat(), deliveries, delivered.flat()].map((rows) => rows.length)).toEqual([40, 20, 40])
    },
  ],
  [
    'invoices with lines',
    async (tx) => {
      const ids = (await invoices(tx)).map(({ id }) => id)
      expect((await linesOfInvoice(contextOf(tx)).loadMany(ids)).flat()).toHaveLength(40)
    },
  ],
])('reading %s touches what is shared, and little else', async (_, read) => {
  // From the sixth time on PostgreSQL may run a prepared statement by a plan that knows no values.
  for (let i = 0; i < 8; i++) {
    const rows = await touched(read)
    expect(rows).toBeGreaterThan(0)
    expect(rows).toBeLessThan(1_000)
  }
})

it('staff statements are planned as if there were no policies', async () => {
  const id = partnerId
  const company = '(select id from erp.company where is_default)'
  const statements = [
    `select * from erp.sales_order where company_id = ${company} order by ordered_on desc, id desc limit 21`,
    `select * from erp.sales_order where company_id = ${company} and number ilike '%12345%' order by ordered_on desc, id desc limit 21`,
    `select count(*) from erp.invoice where company_id = ${company} and number ilike '%12345%' and outstanding > 5`,
    `select * from erp.invoice where customer_id = '${id}' order by issued_on desc, id desc limit 6`,
    `select l.*, o.currency from erp.sales_order_line l join erp.sales_order o on o.id = l.order_id where order_id = '${id}'`,
    `select * from erp.customer where id = '${id}' for update`,
    `update erp.sales_order set version = version + 1 where id = '${id}'`,
  ]
  const plans = async (role: string) => {
    await superuser`select set_config('role', ${role}, false)`
    const texts = []
    for (const statement of statements) texts.push(await superuser.unsafe(`explain ${statement}`))
    await superuser`reset role`
    return texts
  }
  expect(await plans('samspill_staff')).toEqual(await plans('none'))
})

import type { Sql, TransactionSql } from 'postgres'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverOrder, invoiceOrder, openShop, placeOrder, postPayment, type Shop } from '../support/shop.ts'

// What PostgreSQL itself shows a partner of ERP, asked in plain SQL.

const now = '2026-06-01T12:00:00Z'
const [partner, other] = [uuidv7(), uuidv7()]
const inForce = {
  orders: true,
  invoices: true,
  from: '2026-01-01T00:00:00Z',
  until: null as string | null,
  revoked: false,
}

/** How each customer is shared with the partner. */
const agreements = {
  whole: inForce,
  orders: { ...inForce, invoices: false },
  invoices: { ...inForce, orders: false },
  neither: { ...inForce, orders: false, invoices: false },
  revoked: { ...inForce, revoked: true },
  until: { ...inForce, until: now },
  longer: { ...inForce, until: '2026-06-01T12:00:00.001Z' },
  from: { ...inForce, from: now },
  later: { ...inForce, from: '2026-06-01T12:00:00.001Z' },
  others: null,
}
type Name = keyof typeof agreements

const seesOrders: readonly Name[] = ['whole', 'orders', 'longer', 'from']
const seesInvoices: readonly Name[] = ['whole', 'invoices', 'longer', 'from']

let shop: Shop
let sql: Sql
const ids = {} as Record<Name, string>

beforeAll(async () => {
  shop = await openShop()
  sql = shop.sql
  const productId = await shop.product({ price: '100', onHand: '1000' })
  for (const name of Object.keys(agreements) as Name[]) {
    const customerId = (ids[name] = await shop.customer(`Customer ${name}`))
    const lines = [{ productId, quantity: '2' }]
    const { placeOrder: order } = await shop.ask(placeOrder, { input: { customerId, lines, freight: '10' } })
    await shop.ask(deliverOrder, { input: { orderId: order.id } })
    await shop.ask(invoiceOrder, { input: { orderId: order.id } })
    await shop.ask(postPayment, { input: { customerId, amount: { amount: '50', currency: 'NOK' } } })
    const shared = agreements[name] ?? inForce
    await sql`insert into erp.agreement values (${agreements[name] ? partner : other}, ${customerId}, ${shared.orders},
      ${shared.invoices}, ${shared.from}, ${shared.until}, ${shared.revoked ? now : null}, 1)`
  }
})
afterAll(() => shop.stop())

/** As the partners' role; `settings` as the servers set them. */
const asPartner = <T>(settings: Record<string, string>, work: (tx: TransactionSql) => Promise<T>) =>
  sql.begin(async (tx) => {
    await tx`set local role samspill_partner`
    for (const [name, value] of Object.entries(settings))
      await tx`select set_config(${`samspill.${name}`}, ${value}, true)`
    return work(tx)
  }) as Promise<T>

const entered = { partner, as_of: now }

const customersOf = async (tx: TransactionSql, table: string): Promise<Name[]> => {
  const rows = await tx<{ id: string }[]>`select distinct customer_id as id from ${tx(`erp.${table}`)}`
  return (Object.keys(ids) as Name[]).filter((name) => rows.some(({ id }) => id === ids[name]))
}

describe('a partner sees', () => {
  it('orders and invoices of the customers whose agreement opens them now, each part by itself', async () => {
    await asPartner(entered, async (tx) => {
      expect(await customersOf(tx, 'sales_order')).toEqual(seesOrders)
      expect(await customersOf(tx, 'invoice')).toEqual(seesInvoices)
      for (const name of Object.keys(ids) as Name[]) {
        const [found] =
          await tx`select (select count(*)::int from erp.sales_order where customer_id = ${ids[name]}) as orders,
          (select count(*)::int from erp.invoice where customer_id = ${ids[name]}) as invoices`
        expect(found).toEqual({
          orders: Number(seesOrders.includes(name)),
          invoices: Number(seesInvoices.includes(name)),
        })
      }
    })
  })

  it.each<[string, Record<string, string>]>([
    ['nothing is set', {}],
    ['no partner is set', { as_of: now }],
    ['the partner is blank', { partner: '', as_of: now }],
    ['no clock is set', { partner }],
    ['the clock is blank', { partner, as_of: '' }],
    ['the clock stands before all agreements', { partner, as_of: '2025-12-31T23:59:59.999Z' }],
    ['the partner is another, of whom nothing is known', { partner: uuidv7(), as_of: now }],
  ])('nothing where %s', async (_, settings) => {
    await asPartner(settings, async (tx) => {
      for (const table of shared.keys()) expect(await tx`select 1 from ${tx(`erp.${table}`)}`).toHaveLength(0)
    })
  })

  it('what is shared with itself, not with another', async () => {
    expect(await asPartner({ partner: other, as_of: now }, (tx) => customersOf(tx, 'sales_order'))).toEqual(['others'])
  })

  it.each([
    { partner: 'everybody', as_of: now },
    { partner, as_of: 'whenever' },
  ])('an error where the settings are no settings: %o', async (settings) => {
    await expect(asPartner(settings, (tx) => tx`select 1 from erp.sales_order`)).rejects.toThrow(/invalid input syntax/)
  })

  it('nothing any more on a connection whose transaction has ended', async () => {
    const connection = await sql.reserve()
    await connection`set role samspill_partner`
    await connection`begin`
    await connection`select set_config('samspill.partner', ${partner}, true), set_config('samspill.as_of', ${now}, true)`
    expect(await connection`select 1 from erp.sales_order`).toHaveLength(seesOrders.length)
    await connection`commit`
    expect(await connection`select 1 from erp.sales_order`).toHaveLength(0)
    await connection`reset role`
    connection.release()
  })
})

/** Tables that partners read, and which of their rows are shared. */
const [ordersOf, invoicesOf] = [
  () => sql`(select id from erp.sales_order where customer_id in ${sql(seesOrders.map((name) => ids[name]))})`,
  () => sql`(select id from erp.invoice where customer_id in ${sql(seesInvoices.map((name) => ids[name]))})`,
]
const shared = new Map([
  ['sales_order', () => sql`id in ${ordersOf()}`],
  ['sales_order_line', () => sql`order_id in ${ordersOf()}`],
  ['delivery', () => sql`order_id in ${ordersOf()}`],
  ['delivery_line', () => sql`order_id in ${ordersOf()}`],
  ['invoice', () => sql`id in ${invoicesOf()}`],
  ['invoice_line', () => sql`invoice_id in ${invoicesOf()}`],
])
/** What all partners see alike: no customer's data. */
const catalogue = ['company', 'product']

const tablesOf = async () =>
  (await sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'erp' order by 1`).map(
    ({ name }) => name,
  )

describe('in every table of ERP a partner', () => {
  it('reads the shared rows, the catalogue, or nothing at all', async () => {
    const tables = await tablesOf()
    expect(tables.length).toBeGreaterThan(25)
    for (const table of tables) {
      const rows = asPartner(entered, (tx) => tx`select t::text as row from ${tx(`erp.${table}`)} t order by 1`)
      if (catalogue.includes(table)) {
        expect(await rows).not.toHaveLength(0)
        continue
      }
      const condition = shared.get(table)
      if (!condition) {
        await expect(rows, table).rejects.toMatchObject({ code: '42501' })
        continue
      }
      const expected = await sql`select t::text as row from ${sql(`erp.${table}`)} t where ${condition()} order by 1`
      expect(expected.length).toBeGreaterThan(2)
      expect([...(await rows)], table).toEqual([...expected])
    }
  })

  it('changes nothing and locks nothing', async () => {
    for (const table of await tablesOf()) {
      const name = sql(`erp.${table}`)
      for (const statement of [
        sql`update ${name} set ${sql(await firstColumn(table))} = default`,
        sql`delete from ${name}`,
        sql`truncate ${name}`,
        sql`select 1 from ${name} for share`,
        sql`lock table ${name} in row exclusive mode`,
      ])
        await expect(
          asPartner(entered, (tx) => tx`${statement}`),
          table,
        ).rejects.toMatchObject({ code: '42501' })
      if (table === 'partner_read') continue
      const insert = asPartner(entered, (tx) => tx`insert into ${name} default values`)
      await expect(insert, table).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('is let in by a policy, or reads the catalogue', async () => {
    const open = await sql<{ name: string }[]>`
      select relname as name from pg_class c where relnamespace = 'erp'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
         and not relrowsecurity
         and (has_table_privilege('samspill_partner', c.oid, 'select, insert, update, delete, truncate, references, trigger')
              or has_any_column_privilege('samspill_partner', c.oid, 'select, insert, update, references'))
       order by 1`
    expect(open.map(({ name }) => name)).toEqual(catalogue)
  })

  it('is kept out of all that tells of a customer, and of what belongs to that', async () => {
    const open = await sql<{ name: string }[]>`
      with recursive telling as (
        select attrelid as id from pg_attribute a join pg_class c on c.oid = a.attrelid
         where attname = 'customer_id' and relnamespace = 'erp'::regnamespace and relkind = 'r'
        union select 'erp.customer'::regclass
        union select conrelid from pg_constraint join telling on confrelid = telling.id where contype = 'f'
      )
      select id::regclass::text as name from telling join pg_class c on c.oid = id
       where not relrowsecurity and has_any_column_privilege('samspill_partner', id, 'select')`
    expect(open).toEqual([])
  })
})

describe('the role of partners', () => {
  it('owns nothing, is a member of nothing, and is no more than others', async () => {
    const [role] = await sql`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin,
             (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
             (select count(*)::int from pg_shdepend where refobjid = r.oid and deptype = 'o') as owned
        from pg_roles r where rolname = 'samspill_partner'`
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolcanlogin: false,
      memberships: 0,
      owned: 0,
    })
  })

  it('may run with the rights of others what its policies need, and nothing more', async () => {
    const functions = await sql<{ name: string }[]>`
      select proname as name from pg_proc where pronamespace = 'erp'::regnamespace and prosecdef
         and prorettype <> 'trigger'::regtype and has_function_privilege('samspill_partner', oid, 'execute') order by 1`
    expect(functions.map(({ name }) => name)).toEqual(['enter_as_partner', 'shared_invoices', 'shared_orders'])
    const [open] = await sql`
      select count(*)::int as count from pg_proc p, aclexplode(proacl) where pronamespace = 'erp'::regnamespace
         and prosecdef and grantee = 0 and prorettype <> 'trigger'::regtype`
    expect(open?.count).toBe(0)
  })
})

describe('staff', () => {
  it('see all rows by policy too, where their role may not bypass it', async () => {
    const closed = await sql<{ name: string }[]>`
      select relname as name from pg_class where relnamespace = 'erp'::regnamespace and relrowsecurity order by 1`
    expect(closed.map(({ name }) => name)).toEqual(expect.arrayContaining(['customer', 'payment', ...shared.keys()]))
    const role = `clerk_${uuidv7().replaceAll('-', '')}`
    await sql.begin(async (tx) => {
      await tx.unsafe(`create role ${role} in role samspill_staff; set local role ${role}`)
      for (const { name } of closed) {
        const [seen] =
          await tx`select count(*)::int as count, row_security_active(${`erp.${name}`}) as active from ${tx(`erp.${name}`)}`
        await tx`reset role`
        const [all] = await tx`select count(*)::int as count from ${tx(`erp.${name}`)}`
        expect(seen, name).toEqual({ count: all?.count, active: true })
        await tx.unsafe(`set local role ${role}`)
      }
      await tx`update erp.customer set name = name || '.'`
      await tx`reset role`
      await tx.unsafe(`drop role ${role}`)
    })
  })
})

async function firstColumn(table: string): Promise<string> {
  const [column] = await sql<{ name: string }[]>`select attname as name from pg_attribute
    where attrelid = ${`erp.${table}`}::regclass and attnum = 1`
  return column?.name ?? ''
}

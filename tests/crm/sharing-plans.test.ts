import { sql } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Context } from '../../subgraphs/common/context.ts'
import { connect, type Db, type Pool } from '../../subgraphs/common/database/connect.ts'
import { page } from '../../subgraphs/common/list/list.ts'
import { enterAs } from '../../subgraphs/common/partner/partner.ts'
import {
  addressesOfCustomer,
  contactsOfCustomer,
  customerById,
  customerByNumber,
  customerList,
} from '../../subgraphs/crm/customers/customers.loaders.ts'
import {
  interactionById,
  interactionList,
  interactionsOfCustomer,
  productsOfInteraction,
} from '../../subgraphs/crm/interactions/interactions.loaders.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'

// A partner with 20 customers of 10,000, each of which has an address, two contacts and five interactions, one of each channel.
const partnerId = uuidv7()
const [customers, shared] = [10_000, 20]

let database: TestDatabase
let superuser: Sql
let partners: Pool
let ids: string[]
let numbers: string[]
/** The number of a customer that is not shared. */
let foreign: string
beforeAll(async () => {
  database = await testDatabase('crm')
  superuser = database.superuser(1)
  partners = connect({ url: database.url, role: 'samspill_partner', size: 1, prepare: true })
  await superuser.unsafe(`
    set session_replication_role = replica;
    insert into crm.customer (id, number, name, kind, country_codes)
      select gen_random_uuid(), 100000 + i, 'Customer ' || md5(i::text), 'ORGANISATION', array['NO'] from generate_series(1, ${customers}) i;
    insert into crm.address (id, customer_id, kind, line1, city, country_code)
      select gen_random_uuid(), id, 'BILLING', 'x', 'Oslo', 'NO' from crm.customer;
    insert into crm.contact (id, customer_id, name)
      select gen_random_uuid(), id, 'Contact ' || n from crm.customer, generate_series(1, 2) n;
    insert into crm.interaction (id, customer_id, channel, direction, subject, occurred_at)
      select gen_random_uuid(), id, channel, 'INBOUND', 'About ' || channel, timestamptz '2020-01-01' + random() * interval '5 years'
        from crm.customer, unnest(array['CALL', 'EMAIL', 'MEETING', 'CHAT', 'NOTE']) channel;
    insert into crm.interaction_product select id, gen_random_uuid(), 0 from crm.interaction;
    insert into crm.partner (id, number, name) values ('${partnerId}', 'P', 'Partner');
    insert into crm.partner (id, number, name) select gen_random_uuid(), i, 'Other' from generate_series(1, 50) i;
    insert into crm.agreement (id, partner_id, customer_id, parts, channels, valid_from, version)
      select gen_random_uuid(), p.id, c.id, '{PROFILE}'::text[], '{CALL,EMAIL}'::text[], '2020-01-01', row_number() over ()
        from crm.partner p, lateral (select id from crm.customer order by id, p.id
                                      limit case when p.number = 'P' then ${shared} else 500 end) c;
    analyze`)
  const rows = await superuser<{ id: string; number: string }[]>`
    select id, number from crm.customer where id in (select customer_id from crm.agreement where partner_id = ${partnerId})`
  ids = rows.map(({ id }) => id)
  numbers = rows.map(({ number }) => number)
  foreign = (await superuser`select number from crm.customer where id <> all (${ids}::uuid[]) limit 1`)[0]
    ?.number as string
})
afterAll(async () => {
  await partners.close()
  await database.drop()
})

/** How many rows of all tables a partner's reads touch, found or not. */
async function touched(read: (tx: Db) => Promise<unknown>): Promise<number> {
  return partners.db.transaction(async (tx) => {
    await enterAs(partnerId)(tx)
    const before = await rowsRead(tx)
    await read(tx)
    return (await rowsRead(tx)) - before
  })
}

async function rowsRead(tx: Db): Promise<number> {
  const [read] = await tx.execute<{ rows: number }>(sql`
    select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows from pg_stat_xact_user_tables where schemaname = 'crm'`)
  return read?.rows ?? 0
}

const contextOf = (db: Db): Context => ({ db, viewer: null, requestId: 'test', loaders: new Map() })

const found = async (list: Promise<{ nodes: readonly unknown[]; count(): Promise<number> }>, count: number) => {
  const { nodes, count: counted } = await list
  expect(await counted()).toBe(count)
  expect(nodes).toHaveLength(Math.min(count, 20))
}

const interactions = async (tx: Db) => (await page(tx, interactionList, { first: 20 })).nodes.map(({ id }) => id)

it.each<[string, (tx: Db) => Promise<unknown>]>([
  ['a page of customers, and how many there are', (tx) => found(page(tx, customerList, { first: 20 }), shared)],
  ['the first customer', (tx) => page(tx, customerList, { first: 1 })],
  [
    'customers by part of their name',
    (tx) => found(page(tx, customerList, { first: 20, where: { name: { contains: 'CUSTOMER' } } }), shared),
  ],
  [
    'customers by part of a name that nobody has',
    (tx) => found(page(tx, customerList, { first: 20, where: { name: { contains: 'nobody' } } }), 0),
  ],
  [
    'customers by part of their number',
    (tx) => found(page(tx, customerList, { first: 20, where: { number: { contains: numbers[0] ?? '' } } }), 1),
  ],
  ['customers by country', (tx) => found(page(tx, customerList, { first: 20, where: { countryCode: 'NO' } }), shared)],
  [
    'customers by id and by number',
    async (tx) => {
      expect(await customerById(contextOf(tx)).loadMany([...ids, uuidv7()])).toHaveLength(shared + 1)
      const [own, others] = await customerByNumber(contextOf(tx)).loadMany([numbers[0] ?? '', foreign])
      expect([own, others]).toEqual([expect.objectContaining({ number: numbers[0] }), null])
    },
  ],
  [
    'the addresses of each of its customers',
    async (tx) => {
      expect((await addressesOfCustomer(contextOf(tx)).loadMany(ids)).flat()).toHaveLength(shared)
    },
  ],
  [
    'the contacts of each of its customers',
    async (tx) => {
      for (const child of await contactsOfCustomer(contextOf(tx), { first: 2, counted: 'too' }).loadMany(ids))
        expect(child).toMatchObject({ nodes: { length: 2 } })
    },
  ],
  [
    'the interactions of each of its customers',
    async (tx) => {
      for (const child of await interactionsOfCustomer(contextOf(tx), { first: 2, counted: 'too' }).loadMany(ids))
        expect(child).toMatchObject({ nodes: { length: 2 } })
    },
  ],
  ['a page of interactions, and how many there are', (tx) => found(page(tx, interactionList, { first: 20 }), 40)],
  [
    'interactions by channel and part of their subject',
    (tx) =>
      found(page(tx, interactionList, { first: 20, where: { channel: 'CALL', subject: { contains: 'about' } } }), 20),
  ],
  [
    'interactions of a channel that is not shared',
    (tx) => found(page(tx, interactionList, { first: 20, where: { channel: 'NOTE' } }), 0),
  ],
  [
    'interactions with their products',
    async (tx) => {
      const context = contextOf(tx)
      const some = await interactions(tx)
      await interactionById(context).loadMany(some)
      expect((await productsOfInteraction(context).loadMany(some)).flat()).toHaveLength(20)
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
  const id = ids[0]
  const statements = [
    `select * from crm.customer order by name, id limit 21`,
    `select * from crm.customer where number ilike '%12345%' order by name, id limit 21`,
    `select count(*) from crm.customer where name_folded like '%customer 1%'`,
    `select * from crm.customer where id = '${id}' for no key update`,
    `select * from crm.contact where customer_id = '${id}' order by name, id limit 6`,
    `select * from crm.interaction where subject_folded like '%chat%' order by occurred_at desc, id desc limit 21`,
    `update crm.customer set version = version + 1 where id = '${id}'`,
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

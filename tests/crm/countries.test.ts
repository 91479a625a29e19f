import { afterAll, beforeAll, expect, it } from 'vitest'
import type postgres from 'postgres'
import { testDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let sql: postgres.Sql
const [nordlys, solberg] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']

beforeAll(async () => {
  database = await testDatabase('crm')
  sql = database.superuser(3)
  await sql`insert into crm.customer (id, number, name, kind) values
    (${nordlys}, 'K1', 'Nordlys', 'ORGANISATION'), (${solberg}, 'K2', 'Solberg', 'ORGANISATION')`
})
afterAll(() => database.drop())

const added = (tx: postgres.Sql, customerId: string, ...countries: string[]) => tx`
  insert into crm.address (id, customer_id, kind, line1, city, country_code)
  select gen_random_uuid(), ${customerId}, 'VISITING', 'Kaia 1', 'By', c from unnest(${countries}::text[]) c`

const countries = async () =>
  (await sql<{ countries: string[] }[]>`select country_codes as countries from crm.customer order by number`).map(
    (row) => row.countries,
  )

it('knows the countries of its addresses, each once, as these come, change and go', async () => {
  await added(sql, nordlys, 'SE', 'NO', 'SE')
  expect(await countries()).toEqual([['NO', 'SE'], []])
  await sql`update crm.address set country_code = 'DK' where country_code = 'NO'`
  await sql`update crm.address set customer_id = ${solberg} where country_code = 'SE'`
  expect(await countries()).toEqual([['DK'], ['SE']])
  await sql`delete from crm.address`
  expect(await countries()).toEqual([[], []])
  expect(await sql`select from crm.audit_log where record = 'customer' and action = 'UPDATE'`).toHaveLength(0)
})

it('misses none of two that are written at once', async () => {
  let second: Promise<unknown> = Promise.resolve()
  await sql.begin(async (tx) => {
    await added(tx as unknown as postgres.Sql, nordlys, 'FI')
    second = added(sql, nordlys, 'IS').execute()
    await expect.poll(async () => (await tx`select from pg_locks where not granted`).length).toBeGreaterThan(0)
  })
  await second
  expect((await countries())[0]).toEqual(['FI', 'IS'])
})

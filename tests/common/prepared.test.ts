import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { array } from '../../subgraphs/common/database/bulk.ts'
import { connect } from '../../subgraphs/common/database/connect.ts'
import { preparedRead } from '../../subgraphs/common/database/prepared.ts'
import { customer } from '../../subgraphs/crm/customers/customers.table.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('crm')
})
afterAll(() => database.drop())

it.each([1, 9, 10, 200])('a read by %i keys keeps the plan that it made at its sixth time', async (count) => {
  const { db, sql: driver, close } = connect({ url: database.url, size: 1, prepare: true })
  const read = preparedRead((on, keys) =>
    on
      .select({ id: customer.id })
      .from(customer)
      .where(sql`${customer.id} = any(${array(keys, 'uuid')})`),
  )
  const keys = Array.from({ length: count }, () => crypto.randomUUID())
  for (let times = 0; times < 20; times += 1) await read(db, keys)
  expect(
    await driver`
      select custom_plans::int as anew, generic_plans::int as kept from pg_prepared_statements
       where starts_with(statement, 'select "id" from "crm"."customer"')`,
  ).toEqual([{ anew: 5, kept: 15 }])
  await close()
})

import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect } from '../../subgraphs/common/database/connect.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('crm')
})
afterAll(() => database.drop())

it('now and then all connections of a pool are given something to do, where one at a time would do', async () => {
  const { db, close } = connect({ url: database.url, size: 3, prepare: true })
  const connections = async () => {
    const [row] = await db.execute<{ n: number }>(
      sql`select count(*)::int as n from pg_stat_activity where application_name = 'samspill' and datname = current_database()`,
    )
    return row?.n
  }
  for (let times = 0; times < 4_998; times += 1) await db.execute(sql`select 1`)
  expect(await connections()).toBe(1)
  await db.execute(sql`select 1`)
  await expect.poll(connections).toBe(3)
  await close()
})

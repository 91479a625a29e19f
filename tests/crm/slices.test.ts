import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Db } from '../../subgraphs/common/database/connect.ts'
import { page } from '../../subgraphs/common/list/list.ts'
import { learnSizes } from '../../subgraphs/common/list/shares.ts'
import { customerList, notMerged } from '../../subgraphs/crm/customers/customers.loaders.ts'
import type { CustomerRow } from '../../subgraphs/crm/customers/customers.table.ts'
import type { Connection } from '../../subgraphs/common/list/page.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let client: postgres.Sql
let usual: Db
let sliced: Db
const sent: string[] = []

/** So many that the table is large; names and moments come many times, and all whose number begins with 9 lie together. */
const fill = `
  set session_replication_role = replica;
  insert into crm.customer (id, number, name, kind, owner_id, tags, created_at)
  select gen_random_uuid(), i::text, 'Name ' || (i * 7919) % 5000, 'ORGANISATION',
         ('00000003-0000-7000-8000-' || lpad(((i * 104729) % 40)::text, 12, '0'))::uuid,
         case when i % 100 = 0 then array['vip'] else '{}' end, '2026-01-01'::timestamptz + ((i * 31) % 9000) * interval '1 minute'
    from generate_series(1, 25000::bigint) i;
  reset session_replication_role;
  analyze crm.customer`

beforeAll(async () => {
  database = await testDatabase('crm')
  await database.superuser(1).unsafe(fill)
  client = postgres(database.url, { max: 1, onnotice: () => undefined, connection: { role: 'samspill_staff' } })
  usual = drizzle(client, { casing: 'snake_case' })
  sliced = drizzle(client, { casing: 'snake_case', logger: { logQuery: (text) => sent.push(text) } })
  await learnSizes(sliced, 'crm')
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

async function all(db: Db, where: object, orderBy: object[], first: number): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  do {
    const args = { first, after, where, orderBy } as never
    const { nodes, pageInfo }: Connection<CustomerRow> = await page(db, customerList, args, notMerged)
    ids.push(...nodes.map(({ id }) => id))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  return ids
}

const owner = '00000003-0000-7000-8000-000000000007'

it.each([
  [{ tags: ['vip'] }, [{ field: 'NAME', direction: 'ASC' }]],
  [{ tags: ['vip'] }, [{ field: 'NAME', direction: 'DESC' }]],
  [{ tags: ['vip'] }, [{ field: 'CREATED_AT', direction: 'DESC' }]],
  [{ ownerId: owner }, [{ field: 'NUMBER', direction: 'ASC' }]],
  [{ number: { contains: '99' } }, [{ field: 'NUMBER', direction: 'DESC' }]],
  [
    { number: { contains: '77' } },
    [
      { field: 'CREATED_AT', direction: 'DESC' },
      { field: 'NAME', direction: 'ASC' },
    ],
  ],
  [{ or: [{ ownerId: owner }, { tags: ['vip'] }] }, [{ field: 'CREATED_AT', direction: 'ASC' }]],
  [{ ownerId: owner, not: { tags: ['vip'] } }, [{ field: 'NUMBER', direction: 'DESC' }]],
  [{ tags: ['nobody'] }, [{ field: 'NAME', direction: 'ASC' }]],
])('in slices %j by %j is what it is without', async (where, orderBy) => {
  sent.length = 0
  const wanted = await all(usual, where, orderBy, 200)
  for (const first of [40, 200]) expect(await all(sliced, where, orderBy, first)).toEqual(wanted)
  expect(sent.some((text) => text.includes('with found as materialized'))).toBe(true)
})

it('shares that could not be read are read by who comes next', async () => {
  const { unsafe } = database.superuser(1)
  const other = drizzle(client, { casing: 'snake_case' })
  await learnSizes(other, 'crm')
  const read = () => page(other, customerList, { first: 20, where: { tags: ['vip'] } }, notMerged)
  await unsafe('revoke execute on function crm.list_shares(text, text) from samspill_staff')
  await expect(read()).rejects.toThrow()
  await unsafe('grant execute on function crm.list_shares(text, text) to samspill_staff')
  expect((await read()).nodes).toHaveLength(20)
})

it('what an index has in its order is read at once', async () => {
  for (const many of [20, 21]) {
    sent.length = 0
    const { nodes } = await page(sliced, customerList, { first: many, where: { ownerId: owner } }, notMerged)
    expect(nodes).toHaveLength(many)
  }
  expect(sent).toHaveLength(1)
})

import { randomUUID } from 'node:crypto'
import { drizzle } from 'drizzle-orm/postgres-js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Context } from '../../subgraphs/common/context.ts'
import { stateChangesOf } from '../../subgraphs/crm/lifecycles/lifecycles.loaders.ts'
import { requireLegalMove } from '../../subgraphs/crm/lifecycles/lifecycles.service.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let sql: ReturnType<TestDatabase['superuser']>
beforeAll(async () => {
  database = await testDatabase('crm')
  sql = database.superuser(10)
  await sql`create table crm.door (id uuid primary key, state text not null)`
  await sql`insert into crm.lifecycle_move values
    ('door', null, 'SHUT'), ('door', 'SHUT', 'OPEN'), ('door', 'OPEN', 'SHUT'), ('door', 'SHUT', 'LOCKED')`
  await sql`select crm.guard_lifecycle('crm.door', 'door', 'state')`
})
afterAll(() => database.drop())

const shut = async () => {
  const id = randomUUID()
  await sql`insert into crm.door values (${id}, 'SHUT')`
  return id
}
const becomes = (id: string, state: string) => sql`update crm.door set state = ${state} where id = ${id}`
const illegal = { constraint_name: 'legal_move' }

it('lets records begin and move as the table of moves says, whoever writes, and keeps each move', async () => {
  const id = await shut()
  await becomes(id, 'OPEN')
  await expect(becomes(id, 'LOCKED')).rejects.toMatchObject(illegal)
  await expect(sql`insert into crm.door values (${randomUUID()}, 'OPEN')`).rejects.toMatchObject(illegal)
  await expect(
    sql`insert into crm.door values (${id}, 'SHUT') on conflict (id) do update set state = 'LOCKED'`,
  ).rejects.toMatchObject(illegal)
  const kept =
    await sql`select from_state, to_state, changed_by from crm.state_change where record_id = ${id} order by id`
  expect(kept.map(({ from_state, to_state, changed_by }) => [from_state, to_state, changed_by])).toEqual([
    [null, 'SHUT', 'postgres'],
    ['SHUT', 'OPEN', 'postgres'],
  ])
})

it('keeps what it kept', async () => {
  const id = await shut()
  await expect(sql`update crm.state_change set changed_by = 'me' where record_id = ${id}`).rejects.toThrow('are kept')
  await expect(sql`delete from crm.state_change where record_id = ${id}`).rejects.toThrow('are kept')
  await expect(sql`truncate crm.state_change`).rejects.toThrow('are kept')
})

it('lets one of many that move the same record at once through', async () => {
  const id = await shut()
  const moves = await Promise.allSettled(Array.from({ length: 10 }, () => becomes(id, 'LOCKED')))
  expect(moves.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
  expect(await sql`select from crm.state_change where record_id = ${id} and to_state = 'LOCKED'`).toHaveLength(1)
})

it('has services refuse first, naming the legal moves', async () => {
  const refused = requireLegalMove(drizzle(sql, { casing: 'snake_case' }), 'door', 'OPEN', 'LOCKED')
  await expect(refused).rejects.toMatchObject({
    data: { kind: 'IllegalMove', from: 'OPEN', to: 'LOCKED', legal: ['SHUT'] },
  })
})

it('answers the moves of a record, latest first', async () => {
  const id = await shut()
  await becomes(id, 'OPEN')
  const context = { db: drizzle(sql, { casing: 'snake_case' }), loaders: new Map() } as unknown as Context
  const { nodes } = await stateChangesOf(context, { first: 1 }).load(id)
  expect(nodes).toMatchObject([{ lifecycle: 'door', fromState: 'SHUT', toState: 'OPEN' }])
})

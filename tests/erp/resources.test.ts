import { afterAll, beforeAll, expect, test } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { addEmployees } from '../../subgraphs/erp/resources/resources.service.ts'
import type { NewEmployee } from '../../subgraphs/erp/resources/resources.table.ts'
import { eventually } from '../support/eventually.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

let world: World

const employee = (number: string, name: string, managerId: string | null = null): NewEmployee & { id: string } => ({
  id: uuidv7(),
  number,
  name,
  title: 'Seller',
  hiredOn: `2020-01-0${Number(number) % 9 || 9}`,
  managerId,
})

const chief = employee('2', 'Åse Fuller')
const middle = employee('5', 'Steven Buchanan', chief.id)
const [robert, anne] = [employee('7', 'Robert King', middle.id), employee('9', 'Anne Dodsworth', middle.id)]

beforeAll(async () => {
  world = await erpWorld()
  // Managers last: they may come in any order.
  expect(await addEmployees(world.db, [anne, robert, middle, chief])).toBe(4)
})
afterAll(() => world.close())

const organisation = `query Organisation($first: Int = 50) {
  employees(first: $first) { nodes { number name title manager { name } reports { name } } totalCount } }`

test('shows the reporting line', async () => {
  const { data, codes, statements } = await world.ask(organisation)
  const of = (number: string, name: string, manager: string | null, ...reports: string[]) => ({
    number,
    name,
    title: 'Seller',
    manager: manager && { name: manager },
    reports: reports.map((report) => ({ name: report })),
  })
  expect(codes).toEqual([])
  expect(data.employees).toEqual({
    nodes: [
      of('2', 'Åse Fuller', null, 'Steven Buchanan'),
      of('5', 'Steven Buchanan', 'Åse Fuller', 'Anne Dodsworth', 'Robert King'),
      of('7', 'Robert King', 'Steven Buchanan'),
      of('9', 'Anne Dodsworth', 'Steven Buchanan'),
    ],
    totalCount: 4,
  })
  expect(statements).toBe(4)
})

test('adding the same numbers again changes nothing', async () => {
  expect(await addEmployees(world.db, [{ ...chief, name: 'Another' }])).toBe(0)
  expect(await addEmployees(world.db, [])).toBe(0)
  expect((await world.ask(`query ($id: ID!) { employee(id: $id) { name version } }`, { id: chief.id })).data).toEqual({
    employee: { name: 'Åse Fuller', version: 1 },
  })
})

test.each([
  ['where: { name: { contains: "ase" } }', ['2']],
  ['where: { number: { equals: "7" } }', ['7']],
  [`where: { managerId: "${middle.id}" }`, ['7', '9']],
  ['where: { managerId: "none" }', []],
  ['orderBy: [{ field: NAME }]', ['9', '2', '7', '5']],
  ['orderBy: [{ field: HIRED_ON, direction: DESC }]', ['9', '7', '5', '2']],
])('lists employees with %s', async (args, numbers) => {
  const { data, codes } = await world.ask<{ employees: { nodes: { number: string }[] } }>(
    `{ employees(${args}) { nodes { number } } }`,
  )
  expect(codes).toEqual([])
  // Å comes with A by the root collation.
  expect(data.employees.nodes.map(({ number }) => number)).toEqual(numbers)
})

test('refuses a cycle in the reporting line, of one step, of many, and in one batch', async () => {
  const { sql } = world
  await expect(sql`update erp.employee set manager_id = id where id = ${chief.id}`).rejects.toThrow(/check constraint/)
  await expect(sql`update erp.employee set manager_id = ${anne.id} where id = ${chief.id}`).rejects.toThrow(/cycle/)
  const [a, b] = [employee('31', 'A'), employee('32', 'B')]
  await expect(
    addEmployees(world.db, [
      { ...a, managerId: b.id },
      { ...b, managerId: a.id },
    ]),
  ).rejects.toThrow()
  expect((await world.ask('{ employees { totalCount } }')).data.employees).toEqual({ totalCount: 4 })
})

test('refuses a cycle that two close together', async () => {
  const [a, b] = [employee('41', 'A'), employee('42', 'B')]
  await addEmployees(world.db, [a, b])
  let second: Promise<unknown> | undefined
  await world.sql.begin(async (tx) => {
    await tx`update erp.employee set manager_id = ${b.id} where id = ${a.id}`
    second = Promise.allSettled([world.sql`update erp.employee set manager_id = ${a.id} where id = ${b.id}`])
    // The first commits only when the second waits for it.
    await eventually(async () => {
      const [{ waiting }] = await tx<
        [{ waiting: number }]
      >`select count(*)::int as waiting from pg_locks where not granted`
      expect(waiting).toBeGreaterThan(0)
    })
  })
  expect(await second).toMatchObject([{ status: 'rejected' }])
  await world.sql`delete from erp.employee where id in ${world.sql([a.id, b.id])}`
})

test('takes as many statements for many as for one', async () => {
  await addEmployees(
    world.db,
    Array.from({ length: 40 }, (_, i) => employee(String(100 + i), `Report ${i}`, i % 2 ? anne.id : robert.id)),
  )
  const [few, many] = [await world.ask(organisation, { first: 2 }), await world.ask(organisation, { first: 44 })]
  expect(many.statements).toBe(few.statements)
})

test('reads nothing for those who may not', async () => {
  expect(await world.ask(organisation, {}, viewerWith('stock:read'))).toEqual({
    data: { employees: null },
    codes: ['FORBIDDEN'],
    statements: 0,
  })
})

test('answers references by id and by number, and tells CRM whom there are', async () => {
  const { data } = await world.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Employee { name } } }`,
    {
      of: [
        { __typename: 'Employee', id: anne.id },
        { __typename: 'Employee', number: '7' },
        { __typename: 'Employee', number: 'none' },
      ],
    },
  )
  expect(data._entities).toEqual([{ name: 'Anne Dodsworth' }, { name: 'Robert King' }, null])
  expect(await world.ports.employees?.({ ids: ['none', anne.id] })).toEqual({ known: [anne.id] })
})

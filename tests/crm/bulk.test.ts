import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

const known = '019a0000-0000-7000-8000-000000000001'
const stranger = '019a0000-0000-7000-8000-000000000002'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm({
    erp: {
      employees: (asked) => Promise.resolve({ known: (asked as { ids: string[] }).ids.filter((id) => id === known) }),
      products: () => Promise.resolve({ known: [] }),
      customersChanged: () => Promise.resolve({}),
      openOrders: () => Promise.resolve({ orders: 0 }),
      employeesByAddress: async () => ({ employees: [] }),
      paidSales: async () => ({ sales: [] }),
    },
  })
})
afterAll(() => crm.close())

const answered = /* GraphQL */ `
  __typename
  ... on CustomersWritten {
    dryRun
    written
    refused
    rows {
      index
      result {
        __typename
        ... on Customer {
          id
          name
          number
          version
          contacts {
            totalCount
          }
          addresses {
            line1
          }
        }
        ... on InvalidInput {
          field
        }
        ... on UserError {
          message
        }
      }
    }
  }
  ... on InvalidInput {
    field
  }
  ... on UserError {
    message
  }
`
const write =
  (verb: 'create' | 'update') =>
  (rows: readonly object[], more: object = {}, idempotencyKey?: string): Promise<Data> =>
    crm
      .ask(
        `mutation ($input: ${verb === 'create' ? 'CreateCustomersInput' : 'UpdateCustomersInput'}!, $key: String) {
          done: ${verb}Customers(input: $input, idempotencyKey: $key) { ${answered} }
        }`,
        { input: { rows: rows.map((row) => ({ allowDuplicate: true, ...row })), ...more }, key: idempotencyKey },
      )
      .then(({ done }) => done)
const create = write('create')
const update = write('update')

const count = async (like = '%'): Promise<number> => {
  const [row] = await crm.sql`select count(*)::int as count from crm.customer where number like ${like}`
  return row?.count as number
}
const outcome = ({ rows }: Data) => rows.map(({ index, result }: Data) => [index, result.__typename])

describe('a bulk mutation with bad rows among good ones', () => {
  let before: number
  let rows: object[]
  beforeEach(async () => {
    before = await count()
    rows = [
      { name: 'Good', number: `G-${before}`, contacts: [{ name: 'Kari' }], addresses: [] },
      { name: ' ' },
      { name: 'Twice', number: `G-${before}` },
      { name: 'Orphan', parentId: stranger },
      { name: 'Nobody’s', ownerId: stranger },
      { name: 'Owned', ownerId: known },
    ]
  })
  const bad = [
    [1, 'InvalidInput'],
    [2, 'CustomerNumberTaken'],
    [3, 'CustomerNotFound'],
    [4, 'InvalidInput'],
  ]

  it('REJECT_ALL writes nothing and tells of every bad row', async () => {
    const answer = await create(rows)
    expect(answer).toMatchObject({ dryRun: false, written: 0, refused: 4 })
    expect(outcome(answer)).toEqual(bad)
    expect(await count()).toBe(before)
  })

  it('REJECT_FAILED writes the good rows and tells of every bad one', async () => {
    const answer = await create(rows, { policy: 'REJECT_FAILED' })
    expect(answer).toMatchObject({ written: 2, refused: 4 })
    expect(outcome(answer)).toEqual([[0, 'Customer'], ...bad, [5, 'Customer']])
    expect(answer.rows[0].result).toMatchObject({ name: 'Good', version: 1, contacts: { totalCount: 1 } })
    expect(answer.rows[4].result).toMatchObject({ field: 'ownerId' })
    expect(await count()).toBe(before + 2)
  })

  it('IGNORE_FAILED writes the good rows and lists ten of the bad ones', async () => {
    const many = [...Array.from({ length: 30 }, () => ({ name: '' })), { name: 'Good' }]
    const answer = await create(many, { policy: 'IGNORE_FAILED' })
    expect(answer).toMatchObject({ written: 1, refused: 30 })
    expect(outcome(answer)).toEqual([...Array.from({ length: 10 }, (_, i) => [i, 'InvalidInput']), [30, 'Customer']])
  })

  it('a dry run answers the same and writes nothing', async () => {
    const answer = await create(rows, { policy: 'REJECT_FAILED', dryRun: true })
    expect(answer).toMatchObject({ dryRun: true, written: 2, refused: 4 })
    expect(outcome(answer)).toEqual(bad)
    expect(await count()).toBe(before)
  })
})

it.each([0, 1001])('takes 1 to 1,000 rows, not %i', async (length) => {
  expect(await create(Array.from({ length }, () => ({ name: 'x' })))).toMatchObject({
    __typename: 'InvalidInput',
    field: 'rows',
  })
})

it('writes a thousand rows by as many statements as ten', async () => {
  const statements = async (length: number) => {
    const from = crm.statements.length
    await crm.ask(`mutation ($input: CreateCustomersInput!) { createCustomers(input: $input) { __typename } }`, {
      input: {
        rows: Array.from({ length }, (_, i) => ({
          name: `Many ${i}`,
          contacts: [{ name: 'a' }],
          email: `${i}@a.example`,
        })),
      },
    })
    return crm.statements.length - from
  }
  expect(await statements(1000)).toBe(await statements(10))
})

it('gives no row the number that another one of the call names', async () => {
  const [{ result: last }] = (await create([{ name: 'Last of the series' }])).rows
  const next = String(Number(last.number) + 1)
  const { rows } = await create([{ name: 'Numbered by the series' }, { name: 'Numbered by people', number: next }])
  expect(rows.map(({ result }: Data) => result.number)).toEqual([String(Number(next) + 1), next])
})

it('answers per row whose number others took meanwhile, and nobody waits in a circle', async () => {
  const numbers = Array.from({ length: 40 }, (_, i) => ({ name: 'Racer', number: `RACE-${i}` }))
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, i) => create(i % 2 ? numbers : numbers.toReversed(), { policy: 'REJECT_FAILED' })),
  )
  expect(answers.reduce((sum, { written }) => sum + Number(written), 0)).toBe(40)
  expect(answers.reduce((sum, { refused }) => sum + Number(refused), 0)).toBe(200)
  expect(await count('RACE-%')).toBe(40)
})

it('changes many, each refused by itself: unknown, at another version, named twice, its own grandparent', async () => {
  const [a, b, c] = await Promise.all(['A', 'B', 'C'].map((name) => addCustomer(crm, name)))
  const rows = [
    { id: a?.id, parentId: b?.id, addresses: [{ line1: 'New Street 1', city: 'Oslo', countryCode: 'NO' }] },
    { id: stranger, name: 'x' },
    { id: b?.id, parentId: a?.id },
    { id: c?.id, expectedVersion: 7, name: 'x' },
    { id: a?.id, name: 'x' },
  ]
  const answer = await update(rows, { policy: 'REJECT_FAILED' })
  expect(outcome(answer)).toEqual([
    [0, 'Customer'],
    [1, 'CustomerNotFound'],
    [2, 'ParentCycle'],
    [3, 'VersionConflict'],
    [4, 'InvalidInput'],
  ])
  expect(answer.rows[0].result).toMatchObject({ name: 'A', version: 2, addresses: [{ line1: 'New Street 1' }] })
})

it('answers the same when it is sent again, and keeps of people nothing but ids', async () => {
  const rows = [{ name: 'Once Only', number: 'ONCE' }, { name: '' }]
  const first = await create(rows, { policy: 'REJECT_FAILED' }, 'bulk-1')
  expect(await create(rows, { policy: 'REJECT_FAILED' }, 'bulk-1')).toEqual(first)
  expect(await count('ONCE')).toBe(1)
  const [kept] = await crm.sql`select answer::text from crm.idempotency_key where mutation = 'createCustomers'`
  expect(kept?.answer).not.toContain('Once Only')
})

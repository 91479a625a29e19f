import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

const texts = 3_000
const day = (n: number) => new Date(Date.UTC(2026, 0, 1) - n * 86_400_000).toISOString()

let crm: TestCrm
let customer: Data
beforeAll(async () => {
  crm = await testCrm()
  customer = await addCustomer(crm, 'Talkative')
  // A text a day, the last the oldest.
  await crm.sql`
    insert into crm.interaction (id, customer_id, channel, direction, subject, occurred_at)
    select gen_random_uuid(), ${customer.id}, 'NOTE', 'INTERNAL',
           case when i in (1500, 2500) then 'Gasket valve ' || i else 'Valve and gasket ' || i end, ${day(0)}::timestamptz - i * interval '1 day'
      from generate_series(0, ${texts - 1}::int) i`
})
afterAll(() => crm.close())

const search = async (text: string, more: object = {}): Promise<Data> =>
  (
    await crm.ask(
      `query ($text: String!, $first: Int, $after: String, $from: DateTime, $to: DateTime, $customerId: ID) {
         search(text: $text, first: $first, after: $after, from: $from, to: $to, customerId: $customerId) {
           totalCount pageInfo { hasNextPage endCursor } nodes { title at } } }`,
      { text, ...more },
    )
  ).search
const titles = async (text: string, more?: object) => (await search(text, more)).nodes.map(({ title }: Data) => title)

describe('among very many that match', () => {
  it('the latest 1,000 are ranked, all of them and no others', async () => {
    const read: Data[] = []
    for (let after: string | null = null; ;) {
      const page: Data = await search('gasket', { first: 200, after })
      expect(page.totalCount).toBe(1_000)
      read.push(...page.nodes)
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(read.map(({ at }) => at).toSorted()).toEqual(Array.from({ length: 1_000 }, (_, i) => day(999 - i)))
  })

  it('older ones are found by when they were written, or by what else they say', async () => {
    expect((await search('gasket', { to: day(2_000) })).totalCount).toBe(999)
    expect((await search('gasket', { from: day(1_100), to: day(1_000) })).totalCount).toBe(100)
    expect(await titles('gasket 2999')).toEqual(['Valve and gasket 2999'])
    expect(await titles('valve 0', { customerId: customer.id })).toEqual(['Valve and gasket 0'])
    expect(await titles('gasket 7 or 2700')).toEqual(['Valve and gasket 7', 'Valve and gasket 2700'])
  })

  it('a phrase is looked for in the latest 2,000 that have its words', async () => {
    expect(await titles('"gasket valve"')).toEqual(['Gasket valve 1500'])
    expect(await titles('"gasket valve"', { to: day(2_400) })).toEqual(['Gasket valve 2500'])
    expect(await titles('"gasket valve"', { customerId: customer.id })).toEqual([
      'Gasket valve 1500',
      'Gasket valve 2500',
    ])
    expect(await titles('gasket -"valve and gasket"', { to: day(1_400) })).toEqual([
      'Gasket valve 1500',
      'Gasket valve 2500',
    ])
  })
})

it('each earlier week is in the periods of one step', async () => {
  const rows = await crm.sql`
    with moment as (select n, timestamptz '1970-01-01T12:00:00Z' + n * interval '7 days' as at from generate_series(0, 1200) n)
    select l.n, e.n from moment l join moment e on e.n <= l.n and e.n % 5 = l.n % 5
     where l.n in (0, 1, 8, 63, 64, 511, 512, 600, 1200)
       and 1 <> (select count(*) from generate_series(0, 5) step where crm.periods(e.at) && crm.periods_before(l.at, step))`
  expect(rows).toEqual([])
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { findCustomers } from '../../subgraphs/crm/customers/lookup.loaders.ts'
import { fillNames } from './million-crm.ts'
import { million, type Million } from './plans.ts'

let there: Million
beforeAll(async () => {
  there = await million('crm', fillNames)
}, 900_000)
afterAll(() => there.close())

const most = 10

/** Rows that a lookup takes up, and what it found. */
async function lookup(text: string) {
  let found: readonly { likeness: number }[] = []
  const rows = await there.taken(async (db) => (found = await findCustomers(db, text, most)))
  return { found: found.length, likeness: found[0]?.likeness ?? 0, rows }
}

/** Every place is read for twice what is asked for, and its customer is looked at. */
const ofPlaces = 10 * 2 * most * 2

it.each(['fjo', 'han', 'kari h', 'fjordmat as 9', 'as 1234', '0012', '00123456', 'kari hansen 99'])(
  'what begins with %s takes up what it looks for in each place',
  async (text) => {
    const { found, likeness, rows } = await lookup(text)
    expect([found > 0, likeness]).toEqual([true, 1])
    expect(rows).toBeLessThanOrEqual(ofPlaces)
  },
)

/** Of a word that very many names have, so many of customers and of contacts are compared, once for each word left out. */
const compared = 4 * 600

it.each([
  ...[
    'hanesn',
    'hnasen',
    'krai',
    'kari hansne',
    'hansen krai',
    'lie krai',
    'fjordamt',
    'fjrodmat sa',
    'nordbyg',
    'skogenergy',
  ],
  ...['per fjo', 'hav kar', 'sørhandle as', 'kari hansen fjordmat', 'solbygg xyzzy', 'bergsprot 4711'],
])('%s, spelt otherwise, takes up no more than is compared, among names by the hundred thousand', async (text) => {
  const { rows } = await lookup(text)
  expect(rows).toBeLessThanOrEqual(compared)
})

it.each(['hanesn', 'krai hansen', 'fjrodmat', 'skogenergy', 'solbygg xyzzy'])('%s is found', async (text) => {
  const { found, likeness } = await lookup(text)
  expect(found).toBe(most)
  expect(likeness).toBeGreaterThan(0.45)
})

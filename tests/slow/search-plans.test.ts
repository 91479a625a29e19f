import { afterAll, beforeAll, expect, it } from 'vitest'
import { searchTexts, type Hit } from '../../subgraphs/crm/search/search.loaders.ts'
import { searchSources } from '../../subgraphs/crm/search/search.sources.ts'
import { customerId, fills } from './million-crm.ts'
import { million, type Million } from './plans.ts'

let there: Million
beforeAll(async () => {
  there = await million('crm', fills.interactions)
}, 900_000)
afterAll(() => there.close())

/** Of a thousand texts that are ranked: those of a stretch of time are read before it is known which are the latest. */
const most = 12_000
const few = 100

it.each([
  [{ text: 'order' }, 20, most],
  [{ text: '"about order"' }, 20, most],
  [{ text: 'order -invoice', language: 'norwegian' as const }, 20, most],
  [{ text: 'order', to: '2020-01-01T00:00:00Z' }, 20, most],
  [{ text: 'order', from: '2020-01-01T00:00:00Z', to: '2020-01-02T00:00:00Z' }, 20, most],
  [{ text: 'order', customerId: customerId(471) }, 1, few],
  [{ text: 'order 915170' }, 1, few],
  [{ text: 'invoice' }, 0, few],
])('%j is looked for among a million texts, nearly all of which have its word', async (sought, found, rows) => {
  let hits: readonly Hit[] = []
  const taken = await there.taken(async (db) => {
    hits = (
      await searchTexts(db, searchSources, {
        language: null,
        mayRead: { notes: null, comments: null },
        ...sought,
        first: 20,
      })
    ).nodes
  })
  expect(hits).toHaveLength(found)
  expect(taken).toBeLessThanOrEqual(rows)
})

import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crmPipeline } from '../../gateway/cli/import/crm-pipeline/index.ts'
import { sum } from '../../subgraphs/common/money.ts'
import type { Data } from '../support/data.ts'
import { startGraph, type TestGraph } from '../support/graph.ts'
import { sharedFolder } from '../support/operations.ts'
import { load } from './importer.ts'

const data = sharedFolder('data')
const folder = data && path.join(data, 'crm-pipeline')
if (!folder) console.warn('Tests on the CRM pipeline are skipped: SAMSPILL_TEST_DATA names their folder.')

describe.skipIf(!folder)('the CRM pipeline, through the graph', () => {
  let graph: TestGraph
  const ask = async (query: string): Promise<Data> => {
    const { data, errors } = await graph.ask<Data>(query)
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
    return data
  }
  const won: Data[] = []
  beforeAll(async () => {
    graph = await startGraph('one process')
    await load(graph.databases, folder as string, undefined, crmPipeline)
    for (let after: string | null = null; ;) {
      const { opportunities }: Data = await ask(
        `{ opportunities(first: 200, after: ${JSON.stringify(after)}, where: { stage: WON }) {
             nodes { value { amount currency } customer { name } owner { name } } pageInfo { hasNextPage endCursor } } }`,
      )
      won.push(...opportunities.nodes)
      if (!opportunities.pageInfo.hasNextPage) break
      after = opportunities.pageInfo.endCursor
    }
  })
  afterAll(() => graph.stop())

  const totals = (of: 'customer' | 'owner') => {
    const amounts = new Map<string, string[]>()
    for (const row of won) amounts.set(row[of].name, [...(amounts.get(row[of].name) ?? []), row.value.amount])
    return [...amounts].map(([name, all]) => [name, Number(sum(all))] as const).sort(([, a], [, b]) => b - a)
  }

  it('counts what is won, lost, engaging, prospecting, and without an account', async () => {
    const counted = await ask(`{
      won: opportunities(where: { stage: WON }) { totalCount }
      lost: opportunities(where: { stage: LOST, lostReason: "NOT_RECORDED" }) { totalCount }
      engaging: opportunities(where: { stage: ENGAGING }) { totalCount }
      prospecting: opportunities(where: { stage: PROSPECTING }) { totalCount }
      nobody: opportunities(where: { hasCustomer: false }) { totalCount }
      nobodyEngaging: opportunities(where: { hasCustomer: false, stage: ENGAGING }) { totalCount }
      customers(first: 1) { totalCount } }`)
    expect(Object.values(counted).map(({ totalCount }: Data) => totalCount)).toEqual([
      4238, 2473, 1589, 500, 1425, 1088, 85,
    ])
    const { employees, products } = await ask(
      '{ employees(first: 200) { totalCount } products(first: 200) { nodes { name } } }',
    )
    expect(employees.totalCount).toBe(35)
    expect(products.nodes).toHaveLength(7)
  })

  it('adds up what is won, by account and by agent', () => {
    expect(won).toHaveLength(4238)
    expect(sum(won.map(({ value }) => value.amount))).toBe('10005534')
    expect(totals('customer')[0]).toEqual(['Kan-code', 341455])
    expect(totals('owner')[0]).toEqual(['Darcel Schlecht', 1153214])
  })

  it('reports how it went as the files have it: rate, days and value', async () => {
    const { all, owners } = await ask(`{
      all: winReport(from: "2016-01-01", to: "2018-12-31", by: NOTHING) {
        won lost winRate averageCycle medianCycle wonValue { amount currency } }
      owners: winReport(from: "2016-01-01", to: "2018-12-31", by: OWNER) { won lost wonValue { amount } } }`)
    expect(all).toEqual([
      {
        won: 4238,
        lost: 2473,
        winRate: '0.6315',
        averageCycle: '51.78',
        medianCycle: 57,
        wonValue: [{ amount: '10005534.00', currency: 'USD' }],
      },
    ])
    expect(owners).toContainEqual({ won: 349, lost: 204, wonValue: [{ amount: '1153214.00' }] })
  })

  it('changes nothing when it is run again', async () => {
    expect((await load(graph.databases, folder as string, undefined, crmPipeline)).written).toBeNull()
  })
})

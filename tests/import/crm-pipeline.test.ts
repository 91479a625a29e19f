import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { crmPipeline } from '../../gateway/cli/import/crm-pipeline/index.ts'
import { describeProblem } from '../../gateway/cli/import/rows.ts'
import { sum } from '../../subgraphs/common/money.ts'
import type { Data } from '../support/data.ts'
import { testDatabase } from '../support/database.ts'
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

  it('reports by office, a team of agents, and by product', async () => {
    const { teams, products, offices, goods, open } = await ask(`{
      teams(first: 10) { nodes { id name members { name } } }
      products(first: 10) { nodes { id name } }
      offices: winReport(from: "2017-01-01", to: "2017-12-31", by: TEAM) {
        group won lost winRate averageCycle medianCycle wonValue { amount } }
      goods: winReport(from: "2017-01-01", to: "2017-12-31", by: PRODUCT) { group won lost winRate averageCycle wonValue { amount } }
      open: openPipeline { group open currency openValue { amount } } }`)
    const named = (rows: Data[], of: Data[]) =>
      Object.fromEntries(
        rows.map(({ group, ...row }) => [of.find(({ id }: Data) => id === group)?.name, Object.values(row).flat()]),
      )
    const worth = (amount: string) => ({ amount })
    expect(named(offices, teams.nodes)).toEqual({
      Central: [1629, 975, '0.6256', '52.56', 58, worth('3346293.00')],
      East: [1171, 687, '0.6302', '50.64', 52, worth('3090594.00')],
      West: [1438, 811, '0.6394', '51.83', 59, worth('3568647.00')],
    })
    expect(named(goods, products.nodes)).toMatchObject({
      'GTK 500': [15, 10, '0.6', '64.07', worth('400612.00')],
      'GTX Pro': [729, 418, '0.6356', '48.33', worth('3510578.00')],
    })
    expect(teams.nodes.map(({ members }: Data) => members.length)).toEqual([11, 12, 12])
    // No open one has a value in the files.
    const none = { currency: null, openValue: null }
    expect(open).toEqual([
      { group: 'PROSPECTING', open: 500, ...none },
      { group: 'ENGAGING', open: 1589, ...none },
    ])
  })

  it('reports by sector, a field of the accounts', async () => {
    const { sectors, open } = await ask(`{
      sectors: winReport(from: "2016-01-01", to: "2018-12-31", by: CUSTOMER_FIELD, field: "sector") {
        group won lost winRate wonValue { amount } lostValue { amount } }
      open: openPipeline(by: CUSTOMER_FIELD, field: "sector") { group open } }`)
    expect(sectors).toHaveLength(10)
    const row = (group: string, won: number, lost: number, winRate: string, amount: string) => ({
      ...{ group, won, lost, winRate, wonValue: [{ amount }] },
      lostValue: [{ amount: '0.00' }],
    })
    expect(sectors).toContainEqual(row('MARKETING', 404, 219, '0.6485', '922321.00'))
    expect(sectors).toContainEqual(row('TECHNOLOGY', 671, 387, '0.6342', '1515487.00'))
    expect(open.at(-1)).toEqual({ group: null, open: 1425 })
  })

  it('keeps what the files say of accounts, to be filtered by, and who is part of whom', async () => {
    const { retail, technology, large, acme } = await ask(`{
      retail: customers(first: 1, where: { custom: [{ field: "sector", choice: ["RETAIL"] }] }) { totalCount }
      technology: customers(first: 1, where: { custom: [{ field: "sector", choice: ["TECHNOLOGY"] }] }) { totalCount }
      large: customers(first: 1, where: { custom: [{ field: "employees", number: { min: "10000" } }] }) { totalCount }
      acme: customerByNumber(number: "Acme-Corporation") {
        custom { field { code } }
        subsidiaries(first: 1) { totalCount nodes { name parent { name } } } } }`)
    expect([retail, technology, large].map(({ totalCount }) => totalCount)).toEqual([17, 12, 9])
    expect(acme.custom).toHaveLength(5)
    expect(acme.subsidiaries).toEqual({
      totalCount: 4,
      nodes: [{ name: 'Bluth Company', parent: { name: 'Acme Corporation' } }],
    })
  })

  it('changes nothing when it is run again', async () => {
    expect((await load(graph.databases, folder as string, undefined, crmPipeline)).written).toBeNull()
  })
})

describe('files of a sales pipeline', () => {
  const files = {
    'sales_teams.csv': 'sales_agent,manager,regional_office\nAnn Lee,Bo,East\nAnn-Lee,Bo,East\n',
    'products.csv': 'product,series,sales_price\nBoat,B,10\n',
    'accounts.csv': `account,sector,year_established,revenue,employees,office_location,subsidiary_of
Acme Inc,retail,1990,1.5,10,Norway,
ACMÉ,retail,1990,1.5,10,Norway,
Sonron,retails,1990,1.5,10,Norway,
Part,retail,1990,1.5,10,Norway,Sonron
`,
    'sales_pipeline.csv': `opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
1,Ann Lee,Boat,Acme Inc,Won,2017-01-01,2017-02-01,9
2,Ann Lee,Boat,Sonron,Won,2017-01-01,2017-02-01,9
3,Ann-Lee,Boat,Acme Inc,Engaging,2017-01-01,,
4,Ann Lee,Boat,,Lost,2017-01-01,,
5,Ann Lee,Boat,Part,Prospecting,,,
6,Ann Lee,Boat,,Prospecting,,,
`,
  }

  it('are taken in without the records that can not be, and customers that look alike are told of, and kept', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pipeline-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content)
    const databases = { erp: await testDatabase('erp'), crm: await testDatabase('crm') }
    onTestFinished(async () => {
      await Promise.all([databases.erp.drop(), databases.crm.drop()])
    })
    const said: string[] = []
    const progress = { say: (line: string) => void said.push(line), reached: () => undefined }
    const { checked } = await load(databases, folder, progress, crmPipeline)
    expect(checked.problems.map(describeProblem)).toEqual([
      'sales_teams.csv, line 3, column sales_agent: "Ann-Lee" would have the number Ann-Lee, as line 2 has',
      expect.stringMatching(/^accounts.csv, line 4, column sector: "retails" is none of retail, /),
      'sales_pipeline.csv, line 5, column close_date: belongs to what is won or lost: the row is LOST',
    ])
    expect(
      Object.entries(checked.facts).flatMap(([name, { leftOut }]) =>
        [...leftOut.keys()].map((key) => `${name} ${key}`),
      ),
    ).toEqual([
      'agents Ann-Lee',
      'accounts Sonron',
      'accounts Part',
      'opportunities 2',
      'opportunities 3',
      'opportunities 4',
      'opportunities 5',
    ])
    expect(said).toEqual(['accounts.csv, line 3: ACMÉ looks like Acme Inc on line 2 (NAME); both are kept.'])
    const crm = databases.crm.superuser(1)
    const names = await crm`select name from crm.customer union all select name from crm.opportunity order by 1`
    expect(names.map(({ name }) => name as string).sort()).toEqual(['1 Boat', '6 Boat', 'ACMÉ', 'Acme Inc'])
  })
})

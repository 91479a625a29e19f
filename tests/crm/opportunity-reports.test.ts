import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
let customerId: string
beforeAll(async () => {
  crm = await testCrm()
  customerId = (await addCustomer(crm, 'Fjord AS', { kind: 'ORGANISATION' })).id
})
afterAll(() => crm.close())

const create = async (input: object): Promise<Data> => {
  const data = await crm.ask(
    `mutation ($input: CreateOpportunityInput!) { answer: createOpportunity(input: $input) { __typename
       ... on Opportunity { id weightedValue { amount } } } }`,
    { input },
  )
  expect(data.answer.__typename).toBe('Opportunity')
  return data.answer
}

const value = { amount: '1000.00', currency: 'USD' }

it('is reported by how it ended: rate, value and days by owner, product and month', async () => {
  const [ann, bob, productId] = [randomUUID(), randomUUID(), randomUUID()]
  const closed = (ownerId: string, stage: string, closedOn: string, more: object) =>
    create({ name: 'Told', customerId, ownerId, stage, openedOn: '2001-01-01', closedOn, ...more })
  const lines = [{ productId }, { productId }]
  await crm.ask(`mutation {
    a: declareCustomField(input: { record: OPPORTUNITY, code: "urgent", kind: BOOLEAN, label: "Urgent" }) { __typename }
    b: declareCustomField(input: { record: OPPORTUNITY, code: "wish", kind: TEXT, label: "Wish" }) { __typename } }`)
  const urgent = [{ field: 'urgent', boolean: true }]
  await closed(ann, 'WON', '2001-01-11', { value: { amount: '100', currency: 'JPY' }, lines, custom: urgent })
  await closed(ann, 'WON', '2001-02-01', { value: { amount: '10.50', currency: 'USD' } })
  await closed(ann, 'LOST', '2001-02-02', { lostReason: 'PRICE', lines })
  await closed(bob, 'LOST', '2001-02-03', { lostReason: 'PRICE', value: { amount: '7', currency: 'USD' } })
  const report = async (by: string) => {
    const data = await crm.ask(
      `{ rows: winReport(from: "2001-01-01", to: "2001-02-28", by: ${by}) {
           group won lost winRate wonValue { amount currency } lostValue { amount currency } averageCycle medianCycle } }`,
    )
    return data.rows
  }
  const worth = [
    { amount: '100', currency: 'JPY' },
    { amount: '10.50', currency: 'USD' },
  ]
  // 10 and 31 days.
  const ofAnn = {
    group: ann,
    won: 2,
    lost: 1,
    winRate: '0.6667',
    wonValue: worth,
    lostValue: [],
    averageCycle: '20.5',
    medianCycle: 10,
  }
  const ofBob = {
    ...{ group: bob, won: 0, lost: 1, winRate: '0', wonValue: [], averageCycle: null, medianCycle: null },
    lostValue: [{ amount: '7.00', currency: 'USD' }],
  }
  expect(await report('OWNER')).toEqual([ofAnn, ofBob].sort((a, b) => (a.group < b.group ? -1 : 1)))
  expect(await report('PRODUCT')).toMatchObject([
    { group: productId, won: 1, lost: 1, winRate: '0.5' },
    { group: null, won: 1, lost: 1 },
  ])
  expect(await report('MONTH')).toMatchObject([
    { group: '2001-01', won: 1, lost: 0, winRate: '1' },
    { group: '2001-02', won: 1, lost: 2, winRate: '0.3333' },
  ])
  const { owners, goods } = await crm.ask(`{
    owners: winReport(from: "2001-01-01", to: "2001-02-28", by: OWNER) { group owner { id } product { id } team { name } }
    goods: winReport(from: "2001-01-01", to: "2001-02-28", by: PRODUCT) { owner { id } product { id } } }`)
  expect(owners.every(({ group, owner, product, team }: Data) => owner.id === group && !product && !team)).toBe(true)
  expect(goods).toEqual([
    { owner: null, product: { id: productId } },
    { owner: null, product: null },
  ])
  expect(await report('FIELD, field: "urgent"')).toMatchObject([
    { group: 'true', won: 1, lost: 0 },
    { group: null, won: 1, lost: 2 },
  ])
  await expect(report('FIELD, field: "wish"')).rejects.toThrow('The custom field wish holds a TEXT')
  await expect(report('CUSTOMER_FIELD, field: "urgent"')).rejects.toThrow('urgent is no field of CUSTOMER')
  await expect(report('FIELD')).rejects.toThrow('`field` must name')
  expect(await report('NOTHING')).toMatchObject([{ won: 2, lost: 2, winRate: '0.5', wonValue: worth }])
})

it('is reported by customers, those worth most first, 200 of them, and by campaign', async () => {
  await crm.sql`
    insert into crm.customer (id, number, name, kind) select gen_random_uuid(), 'R' || n, 'Rank ' || n, 'ORGANISATION' from generate_series(1, 201) n`
  await crm.sql`
    insert into crm.opportunity (id, name, customer_id, stage, value_amount, currency, opened_on, closed_on)
    select gen_random_uuid(), 'Ranked', id, 'WON', substr(number, 2)::numeric, 'USD', '2002-03-01'::date, '2002-03-02'::date from crm.customer where number like 'R%'
    union all
    select gen_random_uuid(), 'Open', id, 'PROSPECTING', substr(number, 2)::numeric, 'USD', '2002-03-01'::date, null from crm.customer where number like 'R%'`
  const { made } = await crm.ask(
    `mutation { made: createCampaign(input: { name: "Spring", startsOn: "2002-01-01" }) { ... on Campaign { id } } }`,
  )
  const lost = { stage: 'LOST', lostReason: 'PRICE', closedOn: '2002-03-02', openedOn: '2002-03-01' }
  await create({ name: 'x', campaignId: made.id, ...lost })
  const { customers, campaigns, open } = await crm.ask(`{
    customers: winReport(from: "2002-03-01", to: "2002-03-31", by: CUSTOMER) { group customer { id name } won wonValue { amount } }
    campaigns: winReport(from: "2002-03-01", to: "2002-03-31", by: CAMPAIGN) { campaign { name } won lost }
    open: openPipeline(by: CUSTOMER) { customer { name } openValue { amount } } }`)
  expect(customers).toHaveLength(200)
  expect(customers[0]).toMatchObject({ customer: { name: 'Rank 201' }, won: 1, wonValue: [{ amount: '201.00' }] })
  expect(customers.at(-1)).toMatchObject({ customer: { name: 'Rank 2' } })
  expect(customers.every(({ group, customer }: Data) => group === customer.id)).toBe(true)
  expect(open).toHaveLength(200)
  expect(open.filter(({ customer }: Data) => customer?.name === 'Rank 201')).toEqual([
    { customer: { name: 'Rank 201' }, openValue: { amount: '201.00' } },
  ])
  expect(campaigns).toEqual([
    { campaign: { name: 'Spring' }, won: 0, lost: 1 },
    { campaign: null, won: 201, lost: 0 },
  ])
})

it('is forecast by month, owner and currency, each weighted as it says itself', async () => {
  const ownerId = randomUUID()
  const open = (amount: string, expectedCloseOn: string, probability?: string) =>
    create({
      name: 'Hoped',
      ownerId,
      stage: 'PROPOSED',
      expectedCloseOn,
      probability,
      value: { amount, currency: 'EUR' },
    })
  const weighted = [await open('0.05', '2090-01-31', '0.1'), await open('0.05', '2090-01-01', '0.1')]
  await open('10', '2090-02-01')
  await create({ name: 'Unknown', ownerId, expectedCloseOn: '2090-02-02' })
  const { rows } = await crm.ask(
    `{ rows: salesForecast(from: "2090-01-01", to: "2090-02-28") {
         month owner { id } currency won open openValue { amount } weightedValue { amount } } }`,
  )
  // 0.005 is 0.01, twice.
  expect(weighted.map((one) => one.weightedValue.amount)).toEqual(['0.01', '0.01'])
  const row = { owner: { id: ownerId }, won: 0, currency: 'EUR' }
  expect(rows).toEqual([
    { ...row, month: '2090-01', open: 2, openValue: { amount: '0.10' }, weightedValue: { amount: '0.02' } },
    { ...row, month: '2090-02', open: 1, openValue: { amount: '10.00' }, weightedValue: { amount: '5.00' } },
    { ...row, month: '2090-02', open: 1, currency: null, openValue: null, weightedValue: null },
  ])
})

it('tells how long it stays in each stage', async () => {
  const ids = [randomUUID(), randomUUID()] as const
  await crm.sql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    const at = (id: string, from: string | null, to: string, on: string) =>
      sql`insert into crm.state_change (lifecycle, record_id, from_state, to_state, changed_at, changed_by)
          values ('opportunity', ${id}, ${from}, ${to}, ${on}, 'test')`
    for (const [i, id] of ids.entries()) {
      await at(id, null, 'PROSPECTING', '2002-01-01T00:00:00Z')
      await at(id, 'PROSPECTING', 'ENGAGING', i ? '2002-01-02T12:00:00Z' : '2002-01-04T00:00:00Z')
    }
  })
  const { rows } = await crm.ask(
    `{ rows: stageDurations(from: "2002-01-01T00:00:00Z", before: "2002-02-01T00:00:00Z") {
         stage entered left averageDays medianDays } }`,
  )
  expect(rows.slice(0, 3)).toEqual([
    { stage: 'PROSPECTING', entered: 2, left: 2, averageDays: '2.25', medianDays: '1.5' },
    { stage: 'ENGAGING', entered: 2, left: 0, averageDays: null, medianDays: null },
    { stage: 'PROPOSED', entered: 0, left: 0, averageDays: null, medianDays: null },
  ])
})

it('is won against a quota, month by month in its currency', async () => {
  const employeeId = randomUUID()
  const set = async (month: string, amount: string) => {
    const { answer } = await crm.ask(
      `mutation ($input: SetQuotaInput!) { answer: setQuota(input: $input) {
         __typename ... on Quota { month version amount { amount } } } }`,
      { input: { employeeId, month, amount: { amount, currency: 'USD' } } },
    )
    return answer
  }
  await set('2003-01-15', '5')
  expect(await set('2003-01-31', '1000')).toMatchObject({ month: '2003-01', version: 2, amount: { amount: '1000.00' } })
  await set('2003-02-01', '500')
  const won = { name: 'Won', customerId, ownerId: employeeId, stage: 'WON', value }
  await create({ ...won, closedOn: '2003-01-31' })
  await create({ ...won, closedOn: '2003-03-01' })
  const attained = async (to: string) => {
    const { rows } = await crm.ask(
      `{ rows: quotaAttainment(from: "2003-01-10", to: "${to}") {
           employee { id } quota { amount } won { amount currency } attainment } }`,
    )
    return rows
  }
  const row = { employee: { id: employeeId }, won: { amount: '1000.00', currency: 'USD' } }
  expect(await attained('2003-01-10')).toEqual([{ ...row, quota: { amount: '1000.00' }, attainment: '1' }])
  expect(await attained('2003-02-10')).toEqual([{ ...row, quota: { amount: '1500.00' }, attainment: '0.6667' }])
  await expect(crm.sql`update crm.quota set month = '2003-01-02'`).rejects.toMatchObject({
    constraint_name: 'quota_month',
  })
})

it('is won by a team against its quota, by whoever is in it', async () => {
  const [ann, bo] = [randomUUID(), randomUUID()]
  const { team } = await crm.ask(
    `mutation ($ids: [ID!]) { team: createTeam(input: { name: "Quota team", memberIds: $ids }) { ... on Team { id } } }`,
    { ids: [ann, bo] },
  )
  const quota = async (input: object) =>
    (
      await crm.ask(
        `mutation ($input: SetQuotaInput!) { quota: setQuota(input: $input) { __typename ... on InvalidInput { field }
           ... on Quota { version team { name } employee { id } } } }`,
        { input: { month: '2004-03-15', amount: { amount: '400', currency: 'USD' }, ...input } },
      )
    ).quota
  expect(await quota({ teamId: team.id })).toMatchObject({ team: { name: 'Quota team' }, employee: null, version: 1 })
  expect(await quota({ teamId: team.id })).toMatchObject({ version: 2 })
  expect(await quota({})).toMatchObject({ field: 'employeeId' })
  expect(await quota({ teamId: team.id, employeeId: ann })).toMatchObject({ field: 'employeeId' })
  expect(await quota({ teamId: randomUUID() })).toMatchObject({ __typename: 'TeamNotFound' })
  for (const ownerId of [ann, bo, randomUUID()])
    await create({
      name: 'Team deal',
      customerId,
      ownerId,
      stage: 'WON',
      value: { amount: '150', currency: 'USD' },
      closedOn: '2004-03-31',
    })
  const { rows } = await crm.ask(
    `{ rows: quotaAttainment(from: "2004-03-01", to: "2004-03-01", by: TEAM) {
         team { name } employee { id } quota { amount } won { amount } attainment } }`,
  )
  expect(rows).toEqual([
    {
      team: { name: 'Quota team' },
      employee: null,
      quota: { amount: '400.00' },
      won: { amount: '300.00' },
      attainment: '0.75',
    },
  ])
})

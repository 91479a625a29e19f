import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { tracesOf } from '../support/traces.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
let customerId: string
beforeAll(async () => {
  crm = await testCrm()
  customerId = (await addCustomer(crm, 'Fjord AS', { kind: 'ORGANISATION' })).id
})
afterAll(() => crm.close())

const shown = `__typename ... on UserError { message } ... on InvalidInput { field } ... on NotWinnable { missing }
  ... on Opportunity { id stage version closedOn openedOn probability probabilityIsOwn nextStages
    value { amount currency } weightedValue { amount } lostReason { code } customer { name }
    lines { place quantity unitPrice { amount } net { amount } }
    stageHistory { nodes { from to changedBy } } }`

const mutation = (name: string, type: string) => async (input: object) => {
  const data = await crm.ask(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${shown}
       ${name === 'moveOpportunity' ? '... on IllegalMove { from to legal }' : ''} } }`,
    { input },
  )
  return data.answer
}
const create = mutation('createOpportunity', 'CreateOpportunityInput')
const update = mutation('updateOpportunity', 'UpdateOpportunityInput')
const move = mutation('moveOpportunity', 'MoveOpportunityInput')

const value = { amount: '1000.00', currency: 'USD' }

it('goes by legal moves only, names them when it refuses, and keeps each move', async () => {
  const { id } = await create({ name: 'Boats', customerId, value })
  expect(await move({ id, to: 'WON' })).toMatchObject({
    __typename: 'IllegalMove',
    from: 'PROSPECTING',
    to: 'WON',
    legal: ['ENGAGING', 'LOST'],
  })
  await move({ id, to: 'ENGAGING' })
  const won = await move({ id, to: 'WON', closedOn: new Date().toISOString().slice(0, 10) })
  expect(won).toMatchObject({
    stage: 'WON',
    version: 3,
    probability: '1',
    nextStages: [],
    customer: { name: 'Fjord AS' },
  })
  expect(won.stageHistory.nodes).toEqual([
    { from: 'ENGAGING', to: 'WON', changedBy: 'test-administrator' },
    { from: 'PROSPECTING', to: 'ENGAGING', changedBy: 'test-administrator' },
    { from: null, to: 'PROSPECTING', changedBy: 'test-administrator' },
  ])
  expect(await move({ id, to: 'LOST', lostReason: 'PRICE' })).toMatchObject({ __typename: 'IllegalMove', legal: [] })
})

it('is won with a customer and a value, and lost for a reason', async () => {
  const { id } = await create({ name: 'Nobody yet', stage: 'ENGAGING' })
  expect(await move({ id, to: 'WON' })).toMatchObject({ __typename: 'NotWinnable', missing: ['customer', 'value'] })
  expect(await move({ id, to: 'LOST' })).toMatchObject({ __typename: 'InvalidInput', field: 'lostReason' })
  expect(await move({ id, to: 'LOST', lostReason: 'NONSENSE' })).toMatchObject({ field: 'lostReason' })
  expect(await move({ id, to: 'LOST', lostReason: 'PRICE' })).toMatchObject({ lostReason: { code: 'PRICE' } })
  expect(await move({ id, to: 'ENGAGING' })).toMatchObject({ lostReason: null, closedOn: null, probability: '0.25' })
  await update({ id, customerId })
  expect(await move({ id, to: 'WON', value })).toMatchObject({ stage: 'WON', value })
  expect(await update({ id, value: null })).toMatchObject({ __typename: 'NotWinnable', missing: ['value'] })
})

it('of the past begins won or lost under the same rules, with the day it ended', async () => {
  const past = { name: 'Old', stage: 'WON', openedOn: '2017-01-01', closedOn: '2017-03-01' }
  expect(await create(past)).toMatchObject({ __typename: 'NotWinnable' })
  expect(await create({ ...past, customerId, value, closedOn: null })).toMatchObject({ field: 'closedOn' })
  expect(await create({ ...past, stage: 'LOST' })).toMatchObject({ field: 'lostReason' })
  expect(await create({ ...past, customerId, value })).toMatchObject({ closedOn: '2017-03-01', openedOn: '2017-01-01' })
  expect(await create({ name: 'Tomorrow', stage: 'LOST', lostReason: 'PRICE', closedOn: '2999-01-01' })).toMatchObject({
    field: 'closedOn',
  })
})

it.each([
  ['legal_move', { stage: 'WON', customer_id: 'customer', value_amount: 1, currency: 'USD', closed_on: '2026-01-01' }],
  ['opportunity_lost_why', { stage: 'LOST', closed_on: '2026-01-01' }],
  ['opportunity_closed_when', { stage: 'LOST', lost_reason: 'PRICE' }],
  ['opportunity_lost_reason', { stage: 'LOST', lost_reason: 'WHY', closed_on: '2026-01-01' }],
])('plain SQL meets %s', async (constraint, changes) => {
  const id = randomUUID()
  await crm.sql`insert into crm.opportunity (id, name) values (${id}, 'By hand')`
  const row = { ...changes, ...('customer_id' in changes ? { customer_id: customerId } : {}) }
  await expect(crm.sql`update crm.opportunity set ${crm.sql(row)} where id = ${id}`).rejects.toMatchObject({
    constraint_name: constraint,
  })
  if (changes.stage === 'WON')
    await expect(
      crm.sql`insert into crm.opportunity ${crm.sql({ id: randomUUID(), name: 'Won', stage: 'WON', closed_on: '2026-01-01' })}`,
    ).rejects.toMatchObject({ constraint_name: 'opportunity_won_whole' })
})

it('is worth what its lines come to, rounded line by line, or what is said', async () => {
  const productId = randomUUID()
  const lines = [
    { productId, quantity: '10', unitPrice: '0.31', discount: '0.05' },
    { description: 'Setting up', unitPrice: '1.005' },
  ]
  expect(await create({ name: 'Lines', lines })).toMatchObject({ field: 'currency' })
  expect(await create({ name: 'Lines', lines, currency: 'USD' })).toMatchObject({ field: 'lines.1.unitPrice' })
  const priced = [lines[0], { ...lines[1], unitPrice: '1.01' }]
  const made = await create({ name: 'Lines', lines: priced, currency: 'USD', probability: '0.5' })
  // 2.945 is 2.95; 3.96 x 0.5.
  expect(made).toMatchObject({ value: { amount: '3.96' }, weightedValue: { amount: '1.98' }, probabilityIsOwn: true })
  expect(await update({ id: made.id, value: { amount: '4', currency: 'USD' } })).toMatchObject({
    value: { amount: '4.00' },
  })
  expect(await update({ id: made.id, lines: [{ productId, quantity: '2' }] })).toMatchObject({
    value: null,
    lines: [{ place: 1, quantity: '2', unitPrice: null, net: null }],
  })
  const { opportunities } = await crm.ask(
    `query ($productId: ID!) { opportunities(where: { productId: $productId }) { nodes { id } } }`,
    { productId },
  )
  expect(opportunities.nodes).toEqual([{ id: made.id }])
})

it('moves once where many move it at once', async () => {
  const { id, version } = await create({ name: 'Wanted', customerId, value, stage: 'ENGAGING' })
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) =>
      move({ id, expectedVersion: version, ...(i % 2 ? { to: 'WON' } : { to: 'LOST', lostReason: 'PRICE' }) }),
    ),
  )
  expect(answers.filter(({ __typename }) => __typename === 'Opportunity')).toHaveLength(1)
  expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['Opportunity', 'VersionConflict']))
})

it('is found by filters that combine, in the order asked for, below its customer too', async () => {
  const { id } = await addCustomer(crm, 'Listed', { kind: 'ORGANISATION' })
  const names = ['Alpha', 'Beta', 'Gamma']
  for (const [i, name] of names.entries())
    await create({
      name,
      customerId: id,
      ownerId: i === 2 ? id : null,
      source: i ? 'EVENT' : 'REFERRAL',
      value: { amount: String(i * 10), currency: 'NOK' },
    })
  const { customer } = await crm.ask(
    `query ($id: ID!) { customer(id: $id) {
       either: opportunities(where: { or: [{ name: { contains: "ALPH" } }, { value: { min: "15" } }] },
                             orderBy: [{ field: VALUE }]) { totalCount nodes { name source { name } } }
       not: opportunities(where: { not: { source: "EVENT" }, open: true, hasCustomer: true }) { nodes { name } }
       nobodys: opportunities(where: { hasOwner: false, open: true }) { totalCount }
       owned: opportunities(where: { hasOwner: true }) { nodes { name } } } }`,
    { id },
  )
  expect(customer.either).toEqual({
    totalCount: 2,
    nodes: [
      { name: 'Gamma', source: { name: 'Event' } },
      { name: 'Alpha', source: { name: 'Referral' } },
    ],
  })
  expect(customer.not.nodes).toEqual([{ name: 'Alpha' }])
  expect(customer.nobodys.totalCount).toBe(2)
  expect(customer.owned.nodes).toEqual([{ name: 'Gamma' }])
})

it('is exported and erased with its customer: words go, figures stay, and nothing is added', async () => {
  const { id } = await addCustomer(crm, 'Kari', { kind: 'PERSON', contacts: [{ name: 'Kari Traceable' }] })
  const made = await create({
    name: 'zorgword',
    description: 'zorgword',
    customerId: id,
    value,
    lines: [{ description: 'zorgword' }],
  })
  const { data } = await crm.ask(
    `query ($id: ID!) { data: personalDataInCrm(customerId: $id) { rows(first: 200) { nodes { record content } } } }`,
    { id },
  )
  const records = new Set(data.rows.nodes.map(({ record }: Data) => record))
  expect([...records]).toEqual(expect.arrayContaining(['opportunity', 'opportunity_line', 'state_change']))
  const { erased } = await crm.ask(
    `mutation ($id: ID!) { erased: eraseFromCrm(input: { customerId: $id, soleTrader: false }) {
       ... on ErasureReceipt { blanked { record rows } kept { record rows } remaining { record } } ... on UserError { message } } }`,
    { id },
  )
  expect(erased.blanked).toEqual(
    expect.arrayContaining([
      { record: 'opportunity', rows: 1 },
      { record: 'opportunity_line', rows: 1 },
    ]),
  )
  expect(erased.kept).toEqual(expect.arrayContaining([{ record: 'opportunity', rows: 1 }]))
  expect(erased.remaining).toEqual([])
  expect(await tracesOf(crm.sql, 'crm', ['zorgword'])).toEqual([])
  expect(await create({ name: 'More', customerId: id })).toMatchObject({ __typename: 'CustomerErased' })
  expect(await move({ id: made.id, to: 'LOST', lostReason: 'NO_NEED' })).toMatchObject({ stage: 'LOST' })
})

it('asks for the scopes of what it tells', async () => {
  const asked = (role: 'storekeeper' | 'marketer' | 'salesperson') =>
    crm.execute('{ opportunities(first: 1) { nodes { id customer { id } } } }', {}, role)
  expect((await asked('storekeeper')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
  expect((await asked('salesperson')).errors).toBeUndefined()
  const written = await crm.execute(
    `mutation { createOpportunity(input: { name: "x" }) { __typename } }`,
    {},
    'marketer',
  )
  expect(written.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
})

it('follows the probability of its stage, which the company sets', async () => {
  const { id } = await create({ name: 'Likely', value })
  await crm.ask(`mutation { setStageProbability(input: { stage: PROSPECTING, probability: "0.125" }) { __typename } }`)
  const { opportunity } = await crm.ask(`query ($id: ID!) { opportunity(id: $id) { weightedValue { amount } } }`, {
    id,
  })
  expect(opportunity.weightedValue.amount).toBe('125.00')
  const { refused } = await crm.ask(
    `mutation { refused: setStageProbability(input: { stage: WON, probability: "0.5" }) { __typename } }`,
  )
  expect(refused.__typename).toBe('InvalidInput')
})

it('takes no source and no reason that is no longer offered, and keeps those it has', async () => {
  const set = (name: 'setLeadSource' | 'setLostReason', code: string, active: boolean) =>
    crm.ask(`mutation { ${name}(input: { code: "${code}", name: "Old", active: ${active} }) { __typename } }`)
  await set('setLeadSource', 'FAX', true)
  const { id } = await create({ name: 'By fax', source: 'FAX' })
  await set('setLeadSource', 'FAX', false)
  await set('setLostReason', 'FASHION', false)
  expect(await create({ name: 'x', source: 'FAX' })).toMatchObject({
    field: 'source',
    message: 'source: FAX is no longer offered.',
  })
  expect(await update({ id, source: 'FAX', description: 'still' })).toMatchObject({ __typename: 'Opportunity' })
  expect(await move({ id, to: 'LOST', lostReason: 'FASHION' })).toMatchObject({ field: 'lostReason' })
  expect(await update({ id, source: 'EVENT' })).toMatchObject({ __typename: 'Opportunity' })
  expect(await update({ id, source: 'FAX' })).toMatchObject({ field: 'source' })
})

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

it('is written in bulk: a row is refused by itself, and policy and dry run say what is kept', async () => {
  const write = async (verb: string, rows: object[], more: object = {}) => {
    const { done } = await crm.ask(
      `mutation ($input: ${verb}OpportunitiesInput!) { done: ${verb.toLowerCase()}Opportunities(input: $input) { __typename
         ... on OpportunitiesWritten { dryRun written refused rows { index result { ${shown} ... on IllegalMove { legal } } } } } }`,
      { input: { rows, ...more } },
    )
    return done
  }
  const line = { description: 'Oars', quantity: '2', unitPrice: '1.50' }
  const rows = [
    { name: 'Bulk 1', customerId, currency: 'USD', lines: [line] },
    { name: 'Bulk 2', customerId: randomUUID() },
    { name: 'Bulk 3', source: 'NOWHERE' },
    { name: 'Bulk 4', stage: 'WON', closedOn: '2020-01-01' },
    { name: 'Bulk 5', customerId, value, source: 'EVENT' },
  ]
  const refused = [
    { index: 1, result: { __typename: 'CustomerNotFound' } },
    { index: 2, result: { __typename: 'InvalidInput', field: 'source' } },
    { index: 3, result: { __typename: 'NotWinnable' } },
  ]
  expect(await write('Create', rows)).toMatchObject({ written: 0, refused: 3, rows: refused })
  expect(await write('Create', rows, { policy: 'REJECT_FAILED', dryRun: true })).toMatchObject({
    written: 2,
    rows: refused,
  })
  const created = await write('Create', rows, { policy: 'REJECT_FAILED' })
  expect(created).toMatchObject({ written: 2, refused: 3 })
  const [first, last] = [created.rows[0].result, created.rows[4].result]
  expect([first.value, last.value]).toEqual([{ amount: '3.00', currency: 'USD' }, value])
  expect(await crm.sql`select name from crm.opportunity where name like 'Bulk%'`).toHaveLength(2)

  const changes = [
    { id: first.id, lines: [line, { ...line, quantity: '1' }] },
    { id: last.id, expectedVersion: 7 },
    { id: first.id, name: 'Again' },
    { id: randomUUID(), name: 'x' },
  ]
  expect(await write('Update', changes, { policy: 'IGNORE_FAILED' })).toMatchObject({
    written: 1,
    rows: [
      { index: 0, result: { version: 2, value: { amount: '4.50' }, lines: [{ place: 1 }, { place: 2 }] } },
      { index: 1, result: { __typename: 'VersionConflict' } },
      { index: 2, result: { __typename: 'InvalidInput', field: 'id' } },
      { index: 3, result: { __typename: 'OpportunityNotFound' } },
    ],
  })
  const moves = [
    { id: first.id, to: 'ENGAGING' },
    { id: last.id, to: 'WON' },
  ]
  expect(await write('Move', moves, { policy: 'REJECT_FAILED' })).toMatchObject({
    written: 1,
    rows: [
      { result: { stage: 'ENGAGING', stageHistory: { nodes: [{ from: 'PROSPECTING', to: 'ENGAGING' }, {}] } } },
      { result: { __typename: 'IllegalMove', legal: ['ENGAGING', 'LOST'] } },
    ],
  })
})

it('is written a thousand at a time by few statements', async () => {
  const rows = Array.from({ length: 1_000 }, (_, i) => ({ name: `Many ${i}`, customerId, value }))
  const before = crm.statements.length
  const { done } = await crm.ask(
    `mutation ($input: CreateOpportunitiesInput!) { done: createOpportunities(input: $input) { ... on OpportunitiesWritten { written } } }`,
    { input: { rows } },
  )
  expect(done.written).toBe(1_000)
  expect(crm.statements.length - before).toBeLessThan(20)
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

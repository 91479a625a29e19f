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

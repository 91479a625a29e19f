import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import type { Role } from '../../subgraphs/common/auth/roles.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

const employee = (n: number) => `01920000-0000-7000-8000-${String(n).padStart(12, '0')}`
const [ada, bo, eve] = [employee(1), employee(2), employee(3)]

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm({
    erp: {
      employees: async (input) => ({
        known: (input as { ids: string[] }).ids.filter((id) => id.startsWith('01920000')),
      }),
      products: async () => ({ known: [] }),
      customersChanged: async () => ({}),
      openOrders: async () => ({ orders: 0 }),
      employeesByAddress: async () => ({ employees: [] }),
      paidSales: async () => ({ sales: [] }),
    },
  })
})
afterAll(() => crm.close())

const shown = `kind record by from to comment { text } interaction { subject } note { text } lead { name } opportunity { name }
  case { subject } campaign { name }`
const feed = async (of: object, more: object = {}): Promise<Data> => {
  const query = `query ($teamId: ID, $employeeId: ID, $kinds: [FeedKind!], $first: Int, $after: String) {
    activityFeed(teamId: $teamId, employeeId: $employeeId, kinds: $kinds, first: $first, after: $after) {
      nodes { ${shown} } pageInfo { endCursor hasNextPage } totalCount } }`
  return (await crm.ask(query, { ...of, ...more })).activityFeed
}
/** Of the entries what is not null, the latest first. */
const told = async (of: object, more?: object): Promise<Data[]> =>
  (await feed(of, more)).nodes.map((entry: Data) =>
    Object.fromEntries(
      Object.entries(entry).filter(([name, value]) => name !== 'by' && name !== 'record' && value !== null),
    ),
  )
const follow = (record: string, recordId: string, employeeIds: string[], name = 'addFollowers'): Promise<Data> =>
  crm
    .ask(
      `mutation ($input: FollowersInput!) { answer: ${name}(input: $input) {
         __typename ... on Followers { employees { id } } ... on UserError { message } } }`,
      { input: { record, recordId, employeeIds } },
    )
    .then(({ answer }) => answer)
const log = (customerId: string, subject: string) =>
  crm.ask(`mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { __typename } }`, {
    input: { customerId, channel: 'CALL', subject },
  })
const team = async (name: string): Promise<string> =>
  (await crm.ask(`mutation ($name: String!) { createTeam(input: { name: $name }) { ... on Team { id } } }`, { name }))
    .createTeam.id

it('tells a team of what happens with the customers that it looks after, and nobody else', async () => {
  const [north, south] = [await team('North'), await team('South')]
  const { id } = await addCustomer(crm, 'Nordlys AS', { teamId: north })
  await log(id, 'First talk')
  await crm.ask(
    `mutation ($id: ID!) {
       a: createOpportunity(input: { customerId: $id, name: "Boats" }) { ... on Opportunity { id } }
       b: createCase(input: { customerId: $id, channel: PHONE, subject: "Leak" }) { ... on Case { id } }
       c: addNote(input: { record: CUSTOMER, recordId: $id, text: "Noted" }) { ... on Note { id } }
       d: addComment(input: { record: CUSTOMER, recordId: $id, text: "Look" }) { ... on Comment { id } } }`,
    { id },
  )
  const all = [
    { kind: 'COMMENT', comment: { text: 'Look' } },
    { kind: 'NOTE', note: { text: 'Noted' } },
    { kind: 'CASE_MOVED', to: 'NEW', case: { subject: 'Leak' } },
    { kind: 'OPPORTUNITY_MOVED', to: 'PROSPECTING', opportunity: { name: 'Boats' } },
    { kind: 'INTERACTION', interaction: { subject: 'First talk' } },
  ]
  expect(await told({ teamId: north })).toEqual(all)
  expect(await told({ teamId: south })).toEqual([])
  expect(await told({ teamId: north }, { kinds: ['NOTE', 'COMMENT'] })).toEqual(all.slice(0, 2))

  const [first] = (await feed({ teamId: north }, { first: 2 })).nodes
  expect(first.by).toBe('test-administrator')
  const page = await feed({ teamId: north }, { first: 2 })
  await log(id, 'Between two pages')
  const next = await feed({ teamId: north }, { first: 2, after: page.pageInfo.endCursor })
  expect(next.nodes.map(({ kind }: Data) => kind)).toEqual(['CASE_MOVED', 'OPPORTUNITY_MOVED'])
  expect(next).toMatchObject({ pageInfo: { hasNextPage: true }, totalCount: 6 })
})

it('tells employees of what is theirs, of what they follow, and of comments that name them', async () => {
  const { id } = await addCustomer(crm, 'Sol AS')
  await log(id, 'Before')
  expect(await follow('CUSTOMER', id, [ada, ada])).toMatchObject({ employees: [{ id: ada }] })
  expect(await follow('CUSTOMER', id, [ada, bo])).toMatchObject({ employees: [{ id: ada }, { id: bo }] })
  await log(id, 'After')
  await follow('CUSTOMER', id, [bo], 'removeFollowers')
  const { lead } = await crm.ask(
    `mutation ($id: ID!, $bo: ID!, $eve: ID!) {
       a: addComment(input: { record: CUSTOMER, recordId: $id, text: "Eve?", mentionIds: [$eve] }) { ... on Comment { id } }
       lead: createLead(input: { name: "Ola", ownerId: $bo }) { ... on Lead { id } } }`,
    { id, bo, eve },
  )
  expect(lead.id).toBeDefined()
  const [comment, after] = [
    { kind: 'COMMENT', comment: { text: 'Eve?' } },
    { kind: 'INTERACTION', interaction: { subject: 'After' } },
  ]
  expect(await told({ employeeId: ada })).toEqual([comment, after])
  expect(await told({ employeeId: bo })).toEqual([{ kind: 'LEAD_MOVED', to: 'NEW', lead: { name: 'Ola' } }, after])
  expect(await told({ employeeId: eve })).toEqual([comment])
  const of = async (employeeId: string) => (await feed({ employeeId })).nodes.map(({ record }: Data) => record)
  expect([await of(ada), await of(bo)]).toEqual([
    ['CUSTOMER', 'INTERACTION'],
    ['LEAD', 'INTERACTION'],
  ])
})

it('tells followers of a customer that has become part of another of what happens with that', async () => {
  const [survivor, merged] = [await addCustomer(crm, 'Whole AS'), await addCustomer(crm, 'Part AS')]
  const fay = employee(4)
  await follow('CUSTOMER', merged.id, [fay])
  await crm.ask(`mutation ($input: MergeCustomersInput!) { mergeCustomers(input: $input) { __typename } }`, {
    input: { survivorId: survivor.id, mergedId: merged.id },
  })
  await log(survivor.id, 'Of both')
  expect(await told({ employeeId: fay })).toEqual([{ kind: 'INTERACTION', interaction: { subject: 'Of both' } }])
  const { customer } = await crm.ask(`query ($id: ID!) { customer(id: $id) { followers { id } } }`, { id: survivor.id })
  expect(customer.followers).toEqual([{ id: fay }])
})

it('of what is no id of anybody is empty', async () => {
  for (const of of [{ teamId: 'x' }, { employeeId: 'x' }])
    expect(await feed({ ...of })).toMatchObject({ nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } })
})

it('tells of kinds that the caller may read, and of nobody else in place of whom it is asked for', async () => {
  const north = await team('East')
  const { id } = await addCustomer(crm, 'Vind AS', { teamId: north })
  await log(id, 'Said')
  await crm.ask(`mutation ($id: ID!) { createOpportunity(input: { customerId: $id, name: "Mill" }) { __typename } }`, {
    id,
  })
  const query = `query ($id: ID!) { activityFeed(teamId: $id) { nodes { kind } totalCount } }`
  const seen = async (role: Role) => (await crm.ask(query, { id: north }, role)).activityFeed
  expect(await seen('support_agent')).toEqual({ nodes: [{ kind: 'INTERACTION' }], totalCount: 1 })
  expect((await seen('salesperson')).totalCount).toBe(2)
  await expect(feed({})).rejects.toThrow(/exactly one/)
  await expect(feed({ teamId: north, employeeId: ada })).rejects.toThrow(/exactly one/)
})

it('shows comments on records that the caller may read alone, in feeds, by their id and in the search', async () => {
  const north = await team('West')
  const { id } = await addCustomer(crm, 'Regn AS', { teamId: north })
  const { o } = await crm.ask(
    `mutation ($id: ID!) { o: createOpportunity(input: { customerId: $id, name: "Sluice" }) { ... on Opportunity { id } } }`,
    { id },
  )
  const say = (record: string, recordId: string, text: string) =>
    crm.ask(`mutation ($input: AddCommentInput!) { c: addComment(input: $input) { ... on Comment { id language } } }`, {
      input: { record, recordId, text },
    })
  await say('CUSTOMER', id, 'De har fått nye pumper til slusene')
  const { c } = await say('OPPORTUNITY', o.id, 'Vi bør tilby dem flere pumper, og det er viktig å ringe først')
  expect(c.language).toBe('NORWEGIAN')
  const query = `query ($team: ID!, $comment: ID!) { comment(id: $comment) { id }
    activityFeed(teamId: $team, kinds: COMMENT) { nodes { comment { record } } totalCount }
    search(text: "pumpe", types: COMMENT) { nodes { title type id } } }`
  const seen = (role: Role) => crm.ask(query, { team: north, comment: c.id }, role)
  const all = await seen('salesperson')
  expect(all.comment).toEqual({ id: c.id })
  expect(all.activityFeed.totalCount).toBe(2)
  expect(all.search.nodes).toHaveLength(2)
  expect(await seen('support_agent')).toMatchObject({
    comment: null,
    activityFeed: { nodes: [{ comment: { record: 'CUSTOMER' } }], totalCount: 1 },
    search: { nodes: [{ title: 'De har fått nye pumper til slusene' }] },
  })
})

it('is not written by whoever pleases, and at most 500 follow a record', async () => {
  const { id } = await addCustomer(crm, 'Full AS')
  expect(await follow('CUSTOMER', employee(9), [ada])).toMatchObject({ __typename: 'RecordNotFound' })
  await crm.sql`insert into crm.follower (record, record_id, employee_id)
    select 'customer', ${id}, gen_random_uuid() from generate_series(1, 499)`
  const both = await Promise.all([follow('CUSTOMER', id, [ada]), follow('CUSTOMER', id, [bo])])
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Followers', 'TooManyFollowers'])
  await expect(crm.sql`update crm.feed_entry set kind = 'NOTE'`).rejects.toThrow()
})

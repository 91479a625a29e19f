import { graphql } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '../../subgraphs/common/auth/roles.ts'
import { viewerOf } from '../../subgraphs/common/auth/viewer.ts'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

const employee = (n: number) => `01920000-0000-7000-8000-${String(n).padStart(12, '0')}`

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

/** Asks with a token that speaks for an employee. */
const asks = async (
  employeeId: string | null,
  source: string,
  variableValues?: object,
  role: Role = 'salesperson',
): Promise<Data> => {
  const viewer = viewerOf(`token of ${employeeId}`, role, { employeeId })
  const contextValue = crm.subgraph.context({ viewer, requestId: 'test-request' })
  const { data, errors } = await graphql({
    schema: crm.subgraph.schema,
    source,
    variableValues: { ...variableValues },
    contextValue,
  })
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('; '))
  return data as Data
}
const feed = (employeeId: string, args = '', role?: Role) =>
  asks(
    employeeId,
    `{ myFeed { unread readEntryId entries${args} { totalCount nodes { id kind comment { text } ${role ? '' : 'opportunity { name }'} }
    pageInfo { endCursor hasNextPage } } } }`,
    {},
    role,
  ).then(({ myFeed }) => myFeed)
const texts = async (employeeId: string): Promise<string[]> =>
  (await feed(employeeId)).entries.nodes.flatMap(
    ({ comment, opportunity }: Data) => comment?.text ?? opportunity?.name ?? [],
  )
const say = (
  employeeId: string | null,
  recordId: string,
  text: string,
  mentionIds: string[] = [],
  record = 'CUSTOMER',
) =>
  asks(
    employeeId,
    `mutation ($input: AddCommentInput!) { c: addComment(input: $input) { ... on Comment { id } ... on UserError { message } } }`,
    {
      input: { record, recordId, text, mentionIds },
    },
  )
const change = (name: string, recordId: string, employeeIds: string[], record = 'CUSTOMER') =>
  asks(null, `mutation ($input: FollowersInput!) { f: ${name}(input: $input) { __typename } }`, {
    input: { record, recordId, employeeIds },
  })
const followers = async (id: string): Promise<string[]> => {
  const { customer } = await crm.ask(`query ($id: ID!) { customer(id: $id) { followers { id } } }`, { id })
  return customer.followers.map((one: Data) => one.id)
}
const markRead = async (employeeId: string | null, entryId?: string): Promise<Data> =>
  (
    await asks(
      employeeId,
      `mutation ($input: MarkFeedReadInput!) { m: markFeedRead(input: $input) {
      ... on MyFeed { unread readEntryId } ... on InvalidInput { field } } }`,
      { input: { entryId } },
    )
  ).m

it('is that of the employee for whom the token speaks', async () => {
  const { id } = await addCustomer(crm, 'Mine AS')
  const [ada, bo] = [employee(1), employee(2)]
  await say(null, id, 'For Ada', [ada])
  expect(await texts(ada)).toEqual(['For Ada'])
  expect(await texts(bo)).toEqual([])
  expect(await asks(null, '{ myFeed { unread } viewer { employeeId } }')).toEqual({
    myFeed: null,
    viewer: { employeeId: null },
  })
  expect((await asks(ada, '{ viewer { employeeId } }')).viewer).toEqual({ employeeId: ada })
  expect(viewerOf('p', 'partner', { employeeId: ada }).employeeId).toBeNull()
})

it('tells those who speak of a record, or are named, of what follows, until they are asked not to be', async () => {
  const { id } = await addCustomer(crm, 'Talk AS')
  const [ada, bo] = [employee(11), employee(12)]
  await say(ada, id, 'One', [bo])
  expect(await followers(id)).toEqual([ada, bo])
  await say(null, id, 'Two')
  expect(await texts(ada)).toEqual(['Two'])
  expect(await texts(bo)).toEqual(['Two', 'One'])

  await change('removeFollowers', id, [ada, bo])
  expect(await followers(id)).toEqual([])
  await say(ada, id, 'Three')
  expect(await followers(id)).toEqual([])
  expect(await texts(bo)).toEqual(['Two', 'One'])
  await say(ada, id, 'Bo!', [bo])
  expect(await texts(bo)).toEqual(['Bo!', 'Two', 'One'])
  await change('addFollowers', id, [ada])
  await say(null, id, 'Four')
  expect(await texts(ada)).toEqual(['Four', 'Two'])
})

it('tells owners, who may ask not to be told of one record and are told of the others', async () => {
  const ada = employee(21)
  const { id } = await addCustomer(crm, 'Owned AS', { ownerId: ada })
  const { o } = await crm.ask(
    `mutation ($id: ID!, $ada: ID!) { o: createOpportunity(input: { customerId: $id, name: "Mill", ownerId: $ada }) { ... on Opportunity { id } } }`,
    { id, ada },
  )
  await change('removeFollowers', o.id, [ada], 'OPPORTUNITY')
  await say(null, o.id, 'Of the mill', [], 'OPPORTUNITY')
  await say(null, id, 'Of the customer')
  expect(await texts(ada)).toEqual(['Of the customer', 'Mill'])
  await change('removeFollowers', id, [ada])
  await say(null, id, 'No more')
  expect(await texts(ada)).toEqual(['Of the customer', 'Mill'])
})

it('is filtered by kinds and records, page by page, and hides what the caller may not read', async () => {
  const ada = employee(31)
  const { id } = await addCustomer(crm, 'Filter AS')
  const { o } = await crm.ask(
    `mutation ($id: ID!) { o: createOpportunity(input: { customerId: $id, name: "Dam" }) { ... on Opportunity { id } } }`,
    { id },
  )
  await change('addFollowers', id, [ada])
  for (const n of [1, 2, 3]) {
    await say(null, id, `C${n}`)
    await say(null, o.id, `O${n}`, [], 'OPPORTUNITY')
  }
  const found = async (args: string, role?: Role) => {
    const { entries } = await feed(ada, args, role)
    return [entries.totalCount, ...entries.nodes.map(({ comment }: Data) => comment?.text)]
  }
  expect(await found('(records: OPPORTUNITY)')).toEqual([3, 'O3', 'O2', 'O1'])
  expect(await found('(records: [CUSTOMER, CASE], kinds: COMMENT)')).toEqual([3, 'C3', 'C2', 'C1'])
  expect(await found('(records: LEAD)')).toEqual([0])
  const { entries } = await feed(ada, '(first: 2)')
  expect(await found(`(first: 2, after: "${entries.pageInfo.endCursor}")`)).toEqual([6, 'O2', 'C2'])
  expect(await found('', 'support_agent')).toEqual([3, 'C3', 'C2', 'C1'])
  expect((await feed(ada, '', 'support_agent')).unread).toBe(3)
  await expect(found('(records: OPPORTUNITY)', 'support_agent')).rejects.toThrow(/pipeline:read/)
})

it('keeps what has been read, counts up to 100 that have not, and what one did oneself never', async () => {
  const [ada, bo] = [employee(41), employee(42)]
  const { id } = await addCustomer(crm, 'Read AS')
  await change('addFollowers', id, [ada])
  for (const n of [1, 2, 3]) await say(null, id, `${n}`)
  await say(ada, id, 'Own')
  expect(await feed(ada)).toMatchObject({ unread: 3, readEntryId: null })
  const ids = (await feed(ada)).entries.nodes.map((entry: Data) => entry.id)
  expect(await markRead(ada, ids[2])).toEqual({ unread: 1, readEntryId: ids[2] })
  expect(await markRead(ada, ids[3])).toEqual({ unread: 1, readEntryId: ids[2] })
  for (const other of [`${BigInt(ids[0]) + 1000n}`, 'x', '-1'])
    expect(await markRead(ada, other)).toEqual({ field: 'entryId' })
  expect(await markRead(bo, ids[0])).toEqual({ field: 'entryId' })
  expect(await markRead(null)).toEqual({ field: 'entryId' })
  expect(await markRead(bo)).toEqual({ unread: 0, readEntryId: null })
  expect(await markRead(ada)).toEqual({ unread: 0, readEntryId: ids[0] })
  await crm.sql`insert into crm.feed_entry (feed_id, kind, record, record_id)
    select ${ada}, k, 'interaction', gen_random_uuid() from generate_series(1, 70), unnest(array['INTERACTION', 'NOTE']) k`
  await crm.sql`insert into crm.feed_entry (feed_id, kind, record, record_id)
    select ${ada}, 'NOTE', 'customer', gen_random_uuid() from generate_series(1, 70)`
  expect((await feed(ada)).unread).toBe(100)
})

it('has room for 500 followers: who comes later speaks and does not follow', async () => {
  const { id } = await addCustomer(crm, 'Full AS')
  await crm.sql`insert into crm.follower (record, record_id, employee_id)
    select 'customer', ${id}, gen_random_uuid() from generate_series(1, 498)`
  const all = Array.from({ length: 12 }, (_, i) => employee(100 + i))
  const said = await Promise.all(all.map((one, i) => say(one, id, `${i}`, [all[(i + 1) % 12] as string])))
  expect(said.map(({ c }) => typeof c.id)).toEqual(all.map(() => 'string'))
  expect(await followers(id)).toHaveLength(500)
})

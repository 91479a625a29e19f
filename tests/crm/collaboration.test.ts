import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

const employee = '01920000-0000-7000-8000-000000000001'

let crm: TestCrm
let customerId: string
beforeAll(async () => {
  crm = await testCrm({
    erp: {
      employees: async (input) => ({ known: (input as { ids: string[] }).ids.filter((id) => id === employee) }),
      products: async () => ({ known: [] }),
      customersChanged: async () => ({}),
      openOrders: async () => ({ orders: 0 }),
      employeesByAddress: async () => ({ employees: [] }),
      paidSales: async () => ({ sales: [] }),
    },
  })
  customerId = (await addCustomer(crm, 'Nordlys AS')).id
})
afterAll(() => crm.close())

const shown = `__typename ... on Comment { id record text version writtenBy customer { id } replyTo { id } mentions { id } }
  ... on UserError { message } ... on InvalidInput { field }`

const shownBy = {
  add: shown,
  update: `${shown} ... on VersionConflict { currentVersion }`,
  delete: `__typename ... on UserError { message }`,
}

const ask = async (name: 'add' | 'update' | 'delete', input: object): Promise<Data> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}CommentInput`
  const { answer } = await crm.ask(
    `mutation ($input: ${type}!) { answer: ${name}Comment(input: $input) { ${shownBy[name]} } }`,
    { input },
  )
  return answer
}
const add = (input: object): Promise<Data> => ask('add', { record: 'CUSTOMER', recordId: customerId, ...input })

const said = async (): Promise<string[]> => {
  const { customer } = await crm.ask(`query ($id: ID!) { customer(id: $id) { comments { nodes { text } } } }`, {
    id: customerId,
  })
  return customer.comments.nodes.map(({ text }: Data) => text)
}

it('is said about any record, to whom it names, and in answer to another on the same record', async () => {
  const first = await add({ text: 'Who calls them?' })
  expect(first).toMatchObject({
    __typename: 'Comment',
    record: 'CUSTOMER',
    customer: { id: customerId },
    replyTo: null,
  })
  const second = await add({ text: 'I do', replyToId: first.id })
  expect(second).toMatchObject({ replyTo: { id: first.id } })
  expect(await said()).toEqual(['I do', 'Who calls them?'])

  const made = await crm.ask(
    `mutation ($id: ID!) {
       contact: createContact(input: { customerId: $id, name: "Kari Nordmann" }) { ... on Contact { id } }
       opportunity: createOpportunity(input: { customerId: $id, name: "Boats" }) { ... on Opportunity { id } }
       case: createCase(input: { customerId: $id, channel: PHONE, subject: "Leak" }) { ... on Case { id } }
       campaign: createCampaign(input: { name: "Spring", startsOn: "2026-01-01" }) { ... on Campaign { id } }
       lead: createLead(input: { name: "Ola Nordmann" }) { ... on Lead { id } }
       interaction: logInteraction(input: { customerId: $id, channel: CALL, subject: "Hello" }) { ... on Interaction { id } }
       note: addNote(input: { record: CUSTOMER, recordId: $id, text: "Noted" }) { ... on Note { id } }
       article: createArticle(input: { title: "Leaks", body: "Close the tap." }) { ... on Article { id } } }`,
    { id: customerId },
  )
  for (const record of ['CONTACT', 'OPPORTUNITY', 'CASE', 'CAMPAIGN', 'LEAD', 'INTERACTION', 'NOTE', 'ARTICLE']) {
    const recordId = made[record.toLowerCase()].id
    expect(await add({ record, recordId, text: record })).toMatchObject({ record, text: record })
    expect(await add({ record, recordId, text: 'x', replyToId: first.id })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'replyToId',
    })
  }
  expect(await add({ recordId: employee, text: 'x' })).toMatchObject({ __typename: 'RecordNotFound' })
})

it('is changed and deleted by who wrote it alone, and replies stay', async () => {
  const own = await add({ text: 'first' })
  const reply = await add({ text: 'reply', replyToId: own.id })
  expect(await ask('update', { id: own.id, text: 'second', expectedVersion: 1 })).toMatchObject({
    text: 'second',
    version: 2,
  })
  expect(await ask('update', { id: own.id, text: 'third', expectedVersion: 1 })).toMatchObject({ currentVersion: 2 })
  expect(await ask('delete', { id: own.id })).toMatchObject({ __typename: 'CommentDeleted' })
  expect(await ask('update', { id: own.id, text: 'x' })).toMatchObject({ __typename: 'CommentNotFound' })
  const { comment } = await crm.ask(`query ($id: ID!) { comment(id: $id) { text replyTo { id } } }`, { id: reply.id })
  expect(comment).toEqual({ text: 'reply', replyTo: null })

  const [other] = await crm.sql`insert into crm.comment (id, record, record_id, body, written_by)
    values (gen_random_uuid(), 'customer', ${customerId}, 'of another', 'another') returning id`
  for (const name of ['update', 'delete'] as const)
    expect(await ask(name, { id: other?.id })).toMatchObject({ __typename: 'CommentOfAnother' })
  await expect(crm.sql`update crm.comment set written_by = 'me' where id = ${other?.id}`).rejects.toThrow()
  await expect(crm.sql`update crm.comment set body = 'back' where id = ${own.id}`).rejects.toThrow()
})

it('names employees who are there, each once', async () => {
  expect(await add({ text: 'Ada, see this', mentionIds: [employee, employee] })).toMatchObject({
    mentions: [{ id: employee }],
  })
  const unknown = await add({ text: 'x', mentionIds: ['01920000-0000-7000-8000-00000000dead'] })
  expect(unknown).toMatchObject({ __typename: 'InvalidInput', field: 'mentionIds' })
})

it('goes with the opportunity to another customer, and is erased with that', async () => {
  const other = (await addCustomer(crm, 'Kari Fjordheim', { kind: 'PERSON' })).id
  const { opportunity } = await crm.ask(
    `mutation ($id: ID!) { opportunity: createOpportunity(input: { customerId: $id, name: "Moved" }) { ... on Opportunity { id } } }`,
    { id: customerId },
  )
  const { id } = await add({ record: 'OPPORTUNITY', recordId: opportunity.id, text: 'secret of Fjordheim' })
  await crm.sql`update crm.opportunity set customer_id = ${other} where id = ${opportunity.id}`
  const deleted = await add({ recordId: other, text: 'secret, deleted' })
  await ask('delete', { id: deleted.id })
  expect(await crm.sql`select customer_id from crm.comment where id = ${id}`).toEqual([{ customer_id: other }])
  const { erased } = await crm.ask(
    `mutation ($id: ID!) { erased: eraseFromCrm(input: { customerId: $id }) { ... on ErasureReceipt { blanked { record rows } remaining { record rows } } } }`,
    { id: other },
  )
  expect(erased.remaining).toEqual([])
  expect(erased.blanked).toContainEqual({ record: 'comment', rows: 1 })
  const trail =
    await crm.sql`select id from crm.audit_log where record = 'comment' and (before::text ~ 'secret' or after::text ~ 'secret')`
  expect(trail).toEqual([])
  expect(await add({ recordId: other, text: 'x' })).toMatchObject({ __typename: 'RecordErased' })
})

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { tracesOf } from '../support/traces.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
let customer: { id: string }
let interaction: { id: string }
beforeAll(async () => {
  crm = await testCrm()
  customer = await addCustomer(crm, 'Kept', { kind: 'PERSON' })
  const log = `mutation ($input: LogInteractionInput!) { logged: logInteraction(input: $input) { ... on Interaction { id } } }`
  const input = { customerId: customer.id, channel: 'EMAIL', subject: 'Offer' }
  interaction = (await crm.ask(log, { input })).logged
})
afterAll(() => crm.close())

const base64 = (text: string) => Buffer.from(text).toString('base64')

const attach = async (input: object, role?: 'salesperson' | 'planner'): Promise<Data> => {
  const { data, errors } = await crm.execute(
    /* GraphQL */ `
      mutation ($input: AttachFileInput!) {
        attached: attachFile(input: $input) {
          __typename
          ... on File {
            id
            name
            mediaType
            size
            sha256
            content
            attachedBy
          }
          ... on InvalidInput {
            field
          }
          ... on CustomerErased {
            customerId
          }
          ... on UserError {
            message
          }
        }
      }
    `,
    {
      input: { record: 'INTERACTION', recordId: interaction.id, name: 'Tilbud.PDF', content: base64('Hei'), ...input },
    },
    role,
  )
  return errors ? { errors } : (data as Data).attached
}

const detach = async (input: object): Promise<Data> =>
  (
    await crm.ask(
      `mutation ($input: DetachFileInput!) { gone: detachFile(input: $input) { __typename ... on UserError { message } } }`,
      { input },
    )
  ).gone

const contents = async () => (await crm.sql`select hash from crm.file_content`).length

it('keeps a file on a record and gives it back', async () => {
  const file = await attach({ mediaType: 'Application/PDF; x=1' }, 'salesperson')
  expect(file).toMatchObject({
    name: 'Tilbud.PDF',
    mediaType: 'application/pdf',
    size: 3,
    sha256: createHash('sha256').update('Hei').digest('hex'),
    content: base64('Hei'),
    attachedBy: 'test-salesperson',
  })
  const { interaction: read } = await crm.ask(
    `query ($id: ID!) { interaction(id: $id) { files { totalCount nodes { id content } } } }`,
    { id: interaction.id },
  )
  expect(read.files).toEqual({ totalCount: 1, nodes: [{ id: file.id, content: base64('Hei') }] })
  expect(await detach({ record: 'CUSTOMER', fileId: file.id })).toMatchObject({ __typename: 'FileNotFound' })
  expect(await detach({ record: 'INTERACTION', fileId: file.id })).toMatchObject({ __typename: 'FileDetached' })
  expect(await contents()).toBe(0)
})

it('keeps a content once, by how many at a time and under what names it may be attached', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `${i}.txt`)
  const files = await Promise.all(names.map((name) => attach({ name, content: base64('the same') })))
  expect(files.map(({ name }) => name)).toEqual(names)
  expect(await contents()).toBe(1)
  // Some go while others come: whoever comes finds it, or brings it along.
  await Promise.all(
    files.flatMap(({ id }, i) => [
      detach({ record: 'INTERACTION', fileId: id }),
      ...(i < 3 ? [attach({ name: 'again', content: base64('the same') })] : []),
    ]),
  )
  expect(await contents()).toBe(1)
  expect(await crm.sql`select name from crm.attachment`).toHaveLength(3)
  await expect(crm.sql`insert into crm.file_content (hash, content) values ('x', 'y')`).rejects.toThrow('hash')
})

it.each([
  ['content', { content: 'no base64' }],
  ['content', { content: base64('x'.repeat(10_000_001)) }],
  ['name', { name: '../etc/passwd' }],
  ['mediaType', { mediaType: 'pdf' }],
])('refuses what can not be kept: %s', async (field, input) => {
  expect(await attach(input)).toMatchObject({ __typename: 'InvalidInput', field })
})

it('keeps files of opportunities and campaigns; those of an opportunity, and its notes, are its customer’s, whoever that becomes', async () => {
  const { id } = await addCustomer(crm, 'Buyer', { kind: 'PERSON' })
  const { opportunity, campaign } = await crm.ask(`mutation {
    opportunity: createOpportunity(input: { name: "Boats" }) { ... on Opportunity { id } }
    campaign: createCampaign(input: { name: "Spring", startsOn: "2026-01-01" }) { ... on Campaign { id } } }`)
  await attach({ record: 'OPPORTUNITY', recordId: opportunity.id, name: 'zorgoffer' })
  await attach({ record: 'CAMPAIGN', recordId: campaign.id, name: 'Flyer' })
  await crm.ask(
    `mutation ($id: ID!) { addNote(input: { record: OPPORTUNITY, recordId: $id, title: "zorgnote", text: "x" }) { __typename } }`,
    { id: opportunity.id },
  )
  const read = await crm.ask(
    `query ($o: ID!, $c: ID!) { opportunity(id: $o) { files { nodes { name } } } campaign(id: $c) { files { nodes { name } } } }`,
    { o: opportunity.id, c: campaign.id },
  )
  expect([read.opportunity.files.nodes, read.campaign.files.nodes]).toEqual([
    [{ name: 'zorgoffer' }],
    [{ name: 'Flyer' }],
  ])
  const [note] = await crm.sql`select id from crm.note where title = 'zorgnote'`
  await attach({ record: 'NOTE', recordId: note?.id as string, name: 'zorgpart' })
  await crm.ask(`mutation ($input: UpdateOpportunityInput!) { updateOpportunity(input: $input) { __typename } }`, {
    input: { id: opportunity.id, customerId: id },
  })
  await expect(
    crm.sql`update crm.note set customer_id = ${customer.id} where id = ${note?.id as string}`,
  ).rejects.toThrow('refused')
  const { erased } = await crm.ask(
    `mutation ($id: ID!) { erased: eraseFromCrm(input: { customerId: $id, soleTrader: false }) {
       ... on ErasureReceipt { blanked { record rows } remaining { record } } } }`,
    { id },
  )
  expect(erased.remaining).toEqual([])
  expect(erased.blanked).toEqual(
    expect.arrayContaining([
      { record: 'attachment', rows: 2 },
      { record: 'note', rows: 1 },
    ]),
  )
  expect(await tracesOf(crm.sql, 'crm', ['zorgoffer', 'zorgnote', 'zorgpart'])).toEqual([])
  await crm.sql`delete from crm.attachment where record = 'campaign'`
})

it('keeps files of cases', async () => {
  const { opened } = await crm.ask(
    `mutation ($id: ID!) { opened: createCase(input: { customerId: $id, channel: EMAIL, subject: "Leak" }) { ... on Case { id } } }`,
    { id: customer.id },
  )
  await attach({ record: 'CASE', recordId: opened.id, name: 'leak.jpg' })
  const read = await crm.ask(`query ($id: ID!) { case(id: $id) { files { nodes { name } } } }`, { id: opened.id })
  expect(read.case.files.nodes).toEqual([{ name: 'leak.jpg' }])
  expect(await crm.sql`delete from crm.attachment where record = 'service_case' returning customer_id`).toEqual([
    { customer_id: customer.id },
  ])
})

it('refuses a record that is not there, and whoever may not write it', async () => {
  expect(await attach({ recordId: customer.id })).toMatchObject({ __typename: 'RecordNotFound' })
  expect(await attach({ record: 'CUSTOMER', recordId: 'x' })).toMatchObject({ __typename: 'RecordNotFound' })
  expect((await attach({}, 'planner')).errors[0].message).toContain('files:write')
})

it('loses file and content when the person is erased, and says so', async () => {
  await attach({ record: 'CUSTOMER', recordId: customer.id, name: 'Passport.png', content: base64('face') })
  const { erased } = await crm.ask(
    `mutation ($input: EraseFromCrmInput!) { erased: eraseFromCrm(input: $input) {
       __typename ... on ErasureReceipt { blanked { record rows } remaining { record } } } }`,
    { input: { customerId: customer.id, soleTrader: false } },
  )
  expect(erased).toMatchObject({ __typename: 'ErasureReceipt', remaining: [] })
  expect(erased.blanked).toContainEqual({ record: 'attachment', rows: 4 })
  expect(await contents()).toBe(0)
  expect(
    await crm.sql`select from crm.audit_log where before ->> 'name' = 'Passport.png' or after ->> 'name' = 'Passport.png'`,
  ).toHaveLength(0)
  const refusal = { __typename: 'CustomerErased', customerId: customer.id }
  expect(await attach({ record: 'CUSTOMER', recordId: customer.id })).toMatchObject(refusal)
  expect(await attach({})).toMatchObject(refusal)
})

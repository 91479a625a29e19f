import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { tracesOf } from '../support/traces.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const shown = `__typename ... on UserError { message } ... on InvalidInput { field } 
  ... on Lead { id number name organisation email telephone status version nextStatuses source { code } disqualifiedReason { code }
    customer { id name } contact { id name } opportunity { id name }
    duplicates { score rules lead { id } customer { name } contact { name } } statusHistory { nodes { from to } } }`

const mutation = (name: string, type: string) => async (input: object) => {
  const { answer } = await crm.ask(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${shown}
      ${name === 'moveLead' ? '... on IllegalMove { from to legal }' : ''} } }`,
    {
      input,
    },
  )
  return answer
}
const create = mutation('createLead', 'CreateLeadInput')
const update = mutation('updateLead', 'UpdateLeadInput')
const move = mutation('moveLead', 'MoveLeadInput')

const found = async (where: object, orderBy?: object[]): Promise<string[]> => {
  const { leads } = await crm.ask(
    `query ($where: LeadFilter, $orderBy: [LeadOrder!]) { leads(first: 200, where: $where, orderBy: $orderBy) { nodes { name } } }`,
    { where, orderBy },
  )
  return leads.nodes.map(({ name }: Data) => name)
}

it('goes by legal moves only, and keeps each', async () => {
  const made = await create({ name: 'Kari Lie', organisation: 'Lie AS', source: 'WEBSITE' })
  expect(made).toMatchObject({ status: 'NEW', nextStatuses: ['CONVERTED', 'DISQUALIFIED', 'QUALIFIED', 'WORKING'] })
  expect(made.number).toMatch(/^\d{5}$/)
  const { id } = made
  expect(await move({ id, to: 'DISQUALIFIED' })).toMatchObject({ field: 'disqualifiedReason' })
  expect(await move({ id, to: 'CONVERTED' })).toMatchObject({ __typename: 'InvalidInput', field: 'to' })
  expect(await move({ id, to: 'DISQUALIFIED', disqualifiedReason: 'NO_ANSWER' })).toMatchObject({
    disqualifiedReason: { code: 'NO_ANSWER' },
  })
  expect(await move({ id, to: 'QUALIFIED' })).toMatchObject({ __typename: 'IllegalMove', legal: ['WORKING'] })
  expect(await move({ id, to: 'WORKING' })).toMatchObject({
    disqualifiedReason: null,
    statusHistory: {
      nodes: [
        { from: 'DISQUALIFIED', to: 'WORKING' },
        { from: 'NEW', to: 'DISQUALIFIED' },
        { from: null, to: 'NEW' },
      ],
    },
  })
  expect(await create({ email: 'nobody@example.com' })).toMatchObject({ __typename: 'InvalidInput', field: 'name' })
  expect(await create({ name: 'X', source: 'NOWHERE' })).toMatchObject({ field: 'source' })
  expect(await update({ id, name: null, organisation: null })).toMatchObject({ field: 'name' })
  expect(await update({ id, expectedVersion: 1, title: 'CEO' })).toMatchObject({ __typename: 'VersionConflict' })
})

it.each([
  ['legal_move', { status: 'CONVERTED', customer_id: 'customer' }],
  ['lead_converted_whole', { customer_id: 'customer' }],
  ['lead_disqualified_why', { status: 'DISQUALIFIED' }],
  ['lead_named', { name: null }],
  ['lead_source', { source: 'NOWHERE' }],
])('plain SQL meets %s', async (constraint, changes) => {
  const id = randomUUID()
  const customer = (await addCustomer(crm, 'Attacked', { kind: 'ORGANISATION' })).id
  const row = { ...changes, ...('customer_id' in changes ? { customer_id: customer } : {}) }
  if (constraint === 'legal_move')
    return expect(crm.sql`insert into crm.lead ${crm.sql({ id, name: 'X', ...row })}`).rejects.toMatchObject({
      constraint_name: constraint,
    })
  await crm.sql`insert into crm.lead (id, name) values (${id}, 'By hand')`
  await expect(crm.sql`update crm.lead set ${crm.sql(row)} where id = ${id}`).rejects.toMatchObject({
    constraint_name: constraint,
  })
  await expect(crm.sql`delete from crm.lead where id = ${id}`).rejects.toMatchObject({ code: '23001' })
})

it('is found by what it is, combined as one likes', async () => {
  await create({
    name: 'Åse Find',
    email: 'Ase@Find.example',
    countryCode: 'NO',
    source: 'EVENT',
    language: 'NORWEGIAN',
  })
  await create({ name: 'Bo Find', countryCode: 'SE', source: 'EVENT' })
  await create({ name: 'Cy Find', status: 'DISQUALIFIED', disqualifiedReason: 'PRICE' })
  const all = { name: { contains: 'find' } }
  expect(
    await found({ ...all, or: [{ countryCode: 'NO' }, { open: false }] }, [{ field: 'NAME', direction: 'ASC' }]),
  ).toEqual(['Åse Find', 'Cy Find'].sort((a, b) => a.localeCompare(b)))
  expect(await found({ ...all, not: { source: 'EVENT' } })).toEqual(['Cy Find'])
  expect(await found({ email: 'ase@find.example', language: 'NORWEGIAN', hasOwner: false })).toEqual(['Åse Find'])
})

it('tells which customers, contacts and other leads it may be', async () => {
  await addCustomer(crm, 'Twin Boats AS', {
    kind: 'ORGANISATION',
    contacts: [{ name: 'Eva Twin', email: 'eva@twin.example', phone: '+47 22 33 44 55' }],
  })
  const first = await create({ name: 'E. Twin', email: 'EVA@twin.example', phone: '22334455', countryCode: 'NO' })
  expect(first).toMatchObject({ telephone: '+4722334455' })
  expect(first.duplicates).toEqual([
    {
      score: 0.92,
      rules: ['EMAIL', 'TELEPHONE'],
      lead: null,
      customer: { name: 'Twin Boats AS' },
      contact: { name: 'Eva Twin' },
    },
  ])
  const { duplicates } = await create({ organisation: 'TWIN BOATS', email: 'eva@twin.example' })
  expect(duplicates.map(({ rules }: Data) => rules)).toEqual([['EMAIL'], ['EMAIL'], ['ORGANISATION']])
  expect(duplicates.some(({ lead }: Data) => lead?.id === first.id)).toBe(true)
})

it('is added by the thousand, each row refused by itself', async () => {
  const rows = Array.from({ length: 1000 }, (_, i) => ({ name: `Many ${i}`, source: i === 500 ? 'NOWHERE' : 'OTHER' }))
  const { answer } = await crm.ask(
    `mutation ($input: CreateLeadsInput!) { answer: createLeads(input: $input) { ... on LeadsWritten { written refused
       rows { index result { __typename ... on InvalidInput { field } } } } } }`,
    { input: { rows, policy: 'IGNORE_FAILED', dryRun: true } },
  )
  expect(answer).toEqual({
    written: 999,
    refused: 1,
    rows: [{ index: 500, result: { __typename: 'InvalidInput', field: 'source' } }],
  })
})

it('is erased so that nothing is left of who it was, once', async () => {
  const word = 'leadmarkerx'
  const { id } = (
    await crm.ask(
      `mutation ($input: CreateLeadInput!) { answer: createLead(input: $input, idempotencyKey: "erased") { ... on Lead { id } } }`,
      {
        input: {
          name: `${word} Person`,
          organisation: `${word} AS`,
          title: word,
          email: `${word}@example.com`,
          phone: `${word} 1`,
          website: `${word}.com`,
          description: word,
        },
      },
    )
  ).answer
  await update({ id, title: `${word} again` })
  const { data } = await crm.ask(
    `query ($id: ID!) { data: personalDataOfLead(leadId: $id) { leadId rows(first: 50) { nodes { record content } } } }`,
    { id },
    'privacy_officer',
  )
  expect(data.rows.nodes.map(({ record }: Data) => record)).toEqual(['lead', 'state_change', 'audit_log', 'audit_log'])
  const erase = async () =>
    (
      await crm.ask(
        `mutation ($id: ID!) { eraseLead(input: { leadId: $id }) { ... on LeadErasure { id blanked { record rows } } } }`,
        { id },
        'privacy_officer',
      )
    ).eraseLead
  const receipts = await Promise.all([erase(), erase(), erase()])
  expect(new Set(receipts.map((receipt) => receipt.id)).size).toBe(1)
  expect(receipts[0].blanked).toEqual([
    { record: 'audit_log', rows: 2 },
    { record: 'idempotency_key', rows: 1 },
    { record: 'lead', rows: 1 },
  ])
  expect(await tracesOf(crm.sql, 'crm', [word])).toEqual([])
  expect(await update({ id, name: 'Back' })).toMatchObject({ __typename: 'LeadErased' })
  expect(await found({ name: { equals: 'Erased' }, open: true })).toEqual([])
  await expect(crm.sql`update crm.lead set name = 'Back' where id = ${id}`).rejects.toMatchObject({
    constraint_name: 'lead_erased',
  })
})

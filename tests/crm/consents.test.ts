import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const shown = `__typename ... on UserError { message } ... on InvalidInput { field } ... on ConsentWithdrawn { withdrawnAt }
  ... on Consent { id state channel saidAt how proof recordedBy purpose { code } proofFile { name } contact { name } }`

const record = async (input: object, role?: 'marketer' | 'storekeeper'): Promise<Data> => {
  const data = await crm.ask(
    `mutation ($input: RecordConsentInput!) { answer: recordConsent(input: $input) { ${shown} } }`,
    { input: { channel: 'EMAIL', purpose: 'NEWSLETTER', state: 'GIVEN', how: 'WEB_FORM', ...input } },
    role,
  )
  return data.answer
}

const held = async (id: string, asOf?: string): Promise<Data> => {
  const data = await crm.ask(
    `query ($id: ID!, $asOf: DateTime) { customer(id: $id) {
       consents(asOf: $asOf) { state channel purpose { code } saidAt }
       contacts { nodes { consents(asOf: $asOf) { state channel } } }
       consentHistory(where: { channel: EMAIL }) { totalCount nodes { state how proof } } } }`,
    { id, asOf },
  )
  return data.customer
}

it('holds as said last, as of any moment, of the customer and of its contacts apart; how and by what it is shown', async () => {
  const { id } = await addCustomer(crm, 'Fjord AS', { contacts: [{ name: 'Kari' }, { name: 'Ola' }] })
  const { customer } = await crm.ask(`{ customer(id: "${id}") { contacts { nodes { id } } } }`)
  const kari = customer.contacts.nodes[0].id
  const { attachFile } =
    await crm.ask(`mutation { attachFile(input: { record: CUSTOMER, recordId: "${id}", name: "form.pdf",
    content: "YQ==" }) { ... on File { id } } }`)
  const given = { customerId: id, saidAt: '2026-01-10T12:00:00Z', proof: 'Box ticked', proofFileId: attachFile.id }
  expect(await record(given, 'marketer')).toMatchObject({
    state: 'GIVEN',
    how: 'WEB_FORM',
    proof: 'Box ticked',
    recordedBy: 'test-marketer',
    purpose: { code: 'NEWSLETTER' },
    proofFile: { name: 'form.pdf' },
    contact: null,
  })
  await record({ customerId: id, state: 'WITHDRAWN', saidAt: '2026-03-01T00:00:00Z', how: 'LINK' })
  // What is recorded later and was said earlier does not hold.
  await record({ customerId: id, saidAt: '2026-02-01T00:00:00Z' })
  await record({ customerId: id, contactId: kari, channel: 'SMS', saidAt: '2026-02-01T00:00:00Z' })
  expect(await held(id)).toMatchObject({
    consents: [{ state: 'WITHDRAWN', saidAt: '2026-03-01T00:00:00.000Z' }],
    contacts: { nodes: [{ consents: [{ state: 'GIVEN', channel: 'SMS' }] }, { consents: [] }] },
    consentHistory: {
      totalCount: 3,
      nodes: [{ state: 'WITHDRAWN' }, { state: 'GIVEN', proof: null }, { state: 'GIVEN', proof: 'Box ticked' }],
    },
  })
  expect((await held(id, '2026-02-15T00:00:00Z')).consents).toMatchObject([{ state: 'GIVEN' }])
  expect(await held(id, '2026-01-01T00:00:00Z')).toMatchObject({
    consents: [],
    contacts: { nodes: [{ consents: [] }, {}] },
  })
})

it('is refused of nobody, of another’s contact or file, for no purpose, and of the future; and changed by nobody', async () => {
  const [one, other] = [await addCustomer(crm, 'One', { contacts: [{ name: 'Per' }] }), await addCustomer(crm, 'Other')]
  const { customer } = await crm.ask(`{ customer(id: "${one.id}") { contacts { nodes { id } } } }`)
  const contactId = customer.contacts.nodes[0].id
  const cases: [object, string, string?][] = [
    [{ customerId: 'nobody' }, 'CustomerNotFound'],
    [{ customerId: other.id, contactId }, 'ContactNotFound'],
    [{ customerId: other.id, proofFileId: contactId }, 'FileNotFound'],
    [{ customerId: one.id, purpose: 'NONSENSE' }, 'InvalidInput', 'purpose'],
    [{ customerId: one.id, saidAt: '2999-01-01T00:00:00Z' }, 'InvalidInput', 'saidAt'],
    [{ customerId: one.id, how: 'ERASURE' }, 'InvalidInput', 'how'],
  ]
  for (const [input, refusal, field] of cases)
    expect(await record(input)).toMatchObject({ __typename: refusal, ...(field && { field }) })
  await record({ customerId: one.id })
  await expect(crm.sql`update crm.consent set state = 'GIVEN'`).rejects.toThrow('its rows are kept')
  await expect(crm.sql`delete from crm.consent`).rejects.toThrow('its rows are kept')
  const { errors } = await crm.execute(`{ consents { totalCount } }`, {}, 'storekeeper')
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

it('is recorded of a thousand in a fixed number of statements, each row answered by itself', async () => {
  const { id } = await addCustomer(crm, 'Many')
  const row = { customerId: id, channel: 'POST', purpose: 'EVENTS', state: 'GIVEN', how: 'IMPORT', proof: 'Fair 2026' }
  const rows = Array.from({ length: 1_000 }, (_, i) => (i === 7 ? { ...row, purpose: 'NONSENSE' } : row))
  crm.statements.length = 0
  const { answer } = await crm.ask(
    `mutation ($rows: [RecordConsentInput!]!) { answer: recordConsents(input: { rows: $rows, policy: REJECT_FAILED }) {
       ... on ConsentsWritten { written refused rows { index result { __typename } } } } }`,
    { rows },
  )
  expect(crm.statements.length).toBeLessThan(15)
  expect(answer).toMatchObject({ written: 999, refused: 1 })
  expect(answer.rows[7]).toEqual({ index: 7, result: { __typename: 'InvalidInput' } })
  const { consents } = await crm.ask(
    `{ consents(where: { channel: POST, purpose: "EVENTS", state: GIVEN }) { totalCount } }`,
  )
  expect(consents.totalCount).toBe(999)
})

it('outlives an erasure as taken back, without proof: an old list does not bring it back, who agrees anew does', async () => {
  const person = { kind: 'PERSON', email: 'Kari@Example.com', phone: '+47 912 34 567' }
  const { id } = await addCustomer(crm, 'Kari', person)
  await record({ customerId: id, saidAt: '2026-01-01T00:00:00Z', proof: 'Said Kari' })
  const { erased } = await crm.ask(`mutation { erased: eraseFromCrm(input: { customerId: "${id}" }) {
    ... on ErasureReceipt { blanked { record rows } kept { record rows } remaining { record } } } }`)
  expect(erased.blanked).toContainEqual({ record: 'consent', rows: 1 })
  expect(erased).toMatchObject({ kept: [{ record: 'consent', rows: 2 }], remaining: [] })
  expect(await held(id)).toMatchObject({
    consents: [{ state: 'WITHDRAWN' }],
    consentHistory: { nodes: [{ how: 'ERASURE' }, { state: 'GIVEN', proof: null }] },
  })
  const again = await addCustomer(crm, 'K. Nilsen', { ...person, email: 'kari@example.com', phone: null })
  const old = { customerId: again.id, how: 'IMPORT', saidAt: '2026-01-01T00:00:00Z' }
  expect(await record(old)).toMatchObject({ __typename: 'ConsentWithdrawn', withdrawnAt: expect.any(String) as string })
  expect(await record({ ...old, channel: 'SMS' })).toMatchObject({ __typename: 'Consent' })
  expect(await record({ customerId: again.id })).toMatchObject({ state: 'GIVEN' })
  expect(await record({ customerId: id })).toMatchObject({ __typename: 'CustomerErased' })
})

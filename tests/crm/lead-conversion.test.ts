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

const mutation =
  (name: string, type: string, more = '') =>
  async (input: object): Promise<Data> => {
    const { answer } = await crm.ask(
      `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ... on Lead { id } ... on InvalidInput { field } ${more} } }`,
      { input },
    )
    return answer
  }
const create = mutation('createLead', 'CreateLeadInput')
const move = mutation('moveLead', 'MoveLeadInput', '... on IllegalMove { legal }')

const convert = async (input: object, role?: 'marketer' | 'salesperson'): Promise<Data> =>
  (
    await crm.ask(
      `mutation ($input: ConvertLeadInput!) { answer: convertLead(input: $input) { __typename ... on UserError { message }
         ... on InvalidInput { field } ... on LeadConverted { lead { status version } customer { id name kind email }
           contact { id name email } opportunity { id name source { code } stage } } } }`,
      { input },
      role,
    )
  ).answer

it('is converted once, whoever asks and however many at once', async () => {
  const { id } = await create({
    name: 'Una Once',
    organisation: 'Once AS',
    email: 'una@once.example',
    phone: '22 11 22 11',
    countryCode: 'NO',
    source: 'EVENT',
  })
  const opportunity = { name: 'First order', value: { amount: '100', currency: 'NOK' } }
  const answers = await Promise.all(Array.from({ length: 32 }, () => convert({ leadId: id, opportunity })))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]).toMatchObject({
    __typename: 'LeadConverted',
    lead: { status: 'CONVERTED' },
    customer: { name: 'Once AS', kind: 'ORGANISATION', email: null },
    contact: { name: 'Una Once', email: 'una@once.example' },
    opportunity: { name: 'First order', source: { code: 'EVENT' } },
  })
  const { customer } = answers[0]
  // Another customer that is named then changes nothing.
  const other = await addCustomer(crm, 'Other', { kind: 'ORGANISATION' })
  expect(await convert({ leadId: id, customerId: other.id })).toEqual(answers[0])
  const [made] = await crm.sql`
    select (select count(*)::int from crm.customer where name = 'Once AS') as customers,
           (select count(*)::int from crm.contact where customer_id = ${customer.id}) as contacts,
           (select count(*)::int from crm.opportunity where customer_id = ${customer.id}) as opportunities`
  expect(made).toEqual({ customers: 1, contacts: 1, opportunities: 1 })
  await expect(crm.sql`update crm.lead set customer_id = ${other.id} where id = ${id}`).rejects.toMatchObject({
    constraint_name: 'lead_converted',
  })
  await expect(crm.sql`update crm.lead set status = 'NEW', customer_id = null, contact_id = null, opportunity_id = null
    where id = ${id}`).rejects.toMatchObject({ constraint_name: 'lead_converted' })
  expect(await move({ id, to: 'WORKING' })).toMatchObject({ __typename: 'IllegalMove', legal: [] })
})

it('is converted to a customer that there is, with the contact that it has', async () => {
  const customer = await addCustomer(crm, 'Known AS', {
    kind: 'ORGANISATION',
    contacts: [{ name: 'Nora Known', email: 'nora@known.example' }],
  })
  const lead = { name: 'Nora K.', organisation: 'Known', email: 'Nora@known.example' }
  const first = await create(lead)
  expect(await convert({ leadId: first.id })).toMatchObject({ __typename: 'PossibleDuplicates' })
  expect(await convert({ leadId: first.id, customerId: customer.id, contactId: randomUUID() })).toMatchObject({
    field: 'contactId',
  })
  expect(await convert({ leadId: first.id, customerId: customer.id })).toMatchObject({
    customer: { id: customer.id },
    contact: { name: 'Nora Known' },
    opportunity: null,
  })
  const person = await create({ name: 'Per Private', email: 'per@private.example', organisation: null })
  expect(await convert({ leadId: person.id })).toMatchObject({
    customer: { name: 'Per Private', kind: 'PERSON', email: 'per@private.example' },
    contact: null,
  })
  const lost = await create({ name: 'Lost', status: 'DISQUALIFIED', disqualifiedReason: 'PRICE' })
  expect(await convert({ leadId: lost.id })).toMatchObject({ __typename: 'IllegalMove' })
  await expect(convert({ leadId: lost.id }, 'marketer')).rejects.toThrow('scope')
})

it('goes with the customer that it became when that is erased', async () => {
  const word = 'convertedmarkerx'
  const { id } = await create({ name: `${word} Person`, email: `${word}@example.com`, description: word })
  const { customer } = await convert({ leadId: id })
  await crm.ask(
    `mutation ($id: ID!) { eraseFromCrm(input: { customerId: $id }) { __typename ... on UserError { message } } }`,
    { id: customer.id },
  )
  expect(await tracesOf(crm.sql, 'crm', [word])).toEqual([])
})

it('shows in the funnel how far leads of a source came', async () => {
  await crm.ask(`mutation { setLeadSource(input: { code: "FUNNEL", name: "Funnel" }) { __typename } }`)
  const source = 'FUNNEL'
  const createdAt = '2026-01-10T00:00:00Z'
  const leads = await Promise.all(
    ['A', 'B', 'C', 'D'].map((name) => create({ name: `Funnel ${name}`, source, createdAt })),
  )
  const [worked, lost, won] = leads.map(({ id }) => id)
  await move({ id: worked, to: 'WORKING' })
  await move({ id: lost, to: 'QUALIFIED' })
  await move({ id: lost, to: 'DISQUALIFIED', disqualifiedReason: 'PRICE' })
  const { opportunity } = await convert({
    leadId: won,
    opportunity: { value: { amount: '250', currency: 'EUR' }, stage: 'NEGOTIATING' },
  })
  await crm.ask(`mutation ($id: ID!) { moveOpportunity(input: { id: $id, to: WON }) { __typename } }`, {
    id: opportunity.id,
  })
  await crm.sql`update crm.lead set created_at = (select changed_at - interval '3 days' from crm.state_change
                   where record_id = ${won} and to_state = 'CONVERTED') where id = ${won}`
  const day = (date: Date) => date.toISOString().slice(0, 10)
  const { rows } = await crm.ask(
    `query ($to: Date!) { rows: leadFunnel(from: "2026-01-10", to: $to, by: SOURCE) { group leads statuses { status count }
       worked qualified converted disqualified conversionRate averageDays medianDays won wonValue { amount currency } } }`,
    { to: day(new Date()) },
  )
  expect(rows.find(({ group }: Data) => group === source)).toEqual({
    group: source,
    leads: 4,
    statuses: ['CONVERTED', 'DISQUALIFIED', 'NEW', 'WORKING'].map((status) => ({ status, count: 1 })),
    worked: 3,
    qualified: 2,
    converted: 1,
    disqualified: 1,
    conversionRate: '0.25',
    averageDays: '3',
    medianDays: '3',
    won: 1,
    wonValue: [{ amount: '250.00', currency: 'EUR' }],
  })
})

it('brings its notes and the values of its custom fields along, and is erased with them', async () => {
  const declare = (record: string) =>
    crm.ask(`mutation ($input: DeclareCustomFieldInput!) { declareCustomField(input: $input) { __typename } }`, {
      input: {
        record,
        code: 'size',
        label: 'Size',
        kind: 'NUMBER',
        filterable: true,
        ...(record === 'CUSTOMER' ? { max: '99' } : {}),
      },
    })
  for (const record of ['LEAD', 'CUSTOMER', 'OPPORTUNITY']) await declare(record)
  const custom = [{ field: 'size', number: '40' }]
  const word = 'notedmarkerx'
  const { id } = await create({ name: `${word} Person`, custom })
  await create({ name: 'Larger', custom: [{ field: 'size', number: '120' }] })
  const large = '{ field: "size", number: { min: "50" } }'
  const { leads } = await crm.ask(`{ leads(where: { custom: [${large}] }) { nodes { name } } }`)
  expect(leads.nodes).toEqual([{ name: 'Larger' }])
  expect(await create({ name: 'X', custom: [{ field: 'size', text: 'big' }] })).toMatchObject({ field: 'custom.0' })
  const { note } = await crm.ask(
    `mutation ($id: ID!) { note: addNote(input: { record: LEAD, recordId: $id, text: "${word} wants boats" }) {
       ... on Note { id customer { id } lead { name } } } }`,
    { id },
  )
  expect(note).toMatchObject({ customer: null, lead: { name: `${word} Person` } })
  const { customer, opportunity } = await convert({ leadId: id, opportunity: {} })
  const { after } = await crm
    .ask(
      `query ($customer: ID!, $opportunity: ID!, $note: ID!) {
       after: customer(id: $customer) { custom { number } }
       opportunity(id: $opportunity) { custom { number } } note(id: $note) { customer { id } } }`,
      { customer: customer.id, opportunity: opportunity.id, note: note.id },
    )
    .then(({ after, ...others }) => ({ after: { ...after, ...others } }))
  expect(after).toEqual({
    custom: [{ number: '40' }],
    opportunity: { custom: [{ number: '40' }] },
    note: { customer: { id: customer.id } },
  })
  await crm.ask(`mutation ($id: ID!) { eraseLead(input: { leadId: $id }) { __typename } }`, { id })
  expect(await tracesOf(crm.sql, 'crm', [`${word} wants`])).toEqual([])
  await crm.ask(`mutation ($id: ID!) { eraseFromCrm(input: { customerId: $id }) { __typename } }`, { id: customer.id })
  expect(await tracesOf(crm.sql, 'crm', [word])).toEqual([])
})

it('counts for the campaign that brought it', async () => {
  const campaign = randomUUID()
  const member = await addCustomer(crm, 'Member AS', { kind: 'ORGANISATION' })
  await crm.sql`insert into crm.campaign (id, name, status, starts_on, ends_on) values (${campaign}, 'Brought', 'PLANNED', '2026-01-01', '2026-12-31')`
  await crm.sql`insert into crm.campaign_member (id, campaign_id, customer_id) values (gen_random_uuid(), ${campaign}, ${member.id})`
  const lead = await create({ organisation: 'Member', campaignId: campaign })
  await convert({ leadId: lead.id, customerId: member.id, opportunity: {} })
  const { report, rows } = await crm.ask(
    `query ($id: ID!) { report: campaignReport(campaignId: $id) { total { converted } }
       rows: campaign(id: $id) { leads { totalCount } } }`,
    { id: campaign },
  )
  expect([report.total.converted, rows.leads.totalCount]).toEqual([1, 1])
})

it('has said what it agreed to also as the contact that it becomes', async () => {
  await crm.ask(`mutation { setConsentPurpose(input: { code: "LEAD_NEWS", name: "News" }) { __typename } }`)
  const { id } = await create({ name: 'Coni Consent', organisation: 'Consent AS' })
  const say = async (input: object) =>
    (
      await crm.ask(
        `mutation ($input: RecordLeadConsentInput!) { answer: recordLeadConsent(input: $input) { __typename
           ... on InvalidInput { field } ... on Lead { consents { nodes { state } } } } }`,
        { input: { leadId: id, channel: 'EMAIL', purpose: 'LEAD_NEWS', how: 'WEB_FORM', ...input } },
      )
    ).answer
  await say({ state: 'GIVEN', saidAt: '2026-01-01T00:00:00Z', proof: 'The box' })
  await say({ state: 'GIVEN', channel: 'SMS', saidAt: '2026-01-02T00:00:00Z' })
  expect(await say({ state: 'WITHDRAWN', channel: 'SMS', saidAt: '2026-01-03T00:00:00Z' })).toMatchObject({
    consents: { nodes: [{ state: 'WITHDRAWN' }, { state: 'GIVEN' }, { state: 'GIVEN' }] },
  })
  expect(await say({ state: 'GIVEN', purpose: 'NONE' })).toMatchObject({ field: 'purpose' })
  const { contact } = await convert({ leadId: id })
  const kept = await crm.sql`
    select channel, state, proof, said_at::date::text as said from crm.consent where contact_id = ${contact.id} order by said_at`
  expect([...kept]).toEqual([
    { channel: 'EMAIL', state: 'GIVEN', proof: 'The box', said: '2026-01-01' },
    { channel: 'SMS', state: 'GIVEN', proof: null, said: '2026-01-02' },
    { channel: 'SMS', state: 'WITHDRAWN', proof: null, said: '2026-01-03' },
  ])
  expect(await say({ state: 'GIVEN' })).toMatchObject({ field: 'leadId' })
  await expect(
    crm.sql`insert into crm.lead_consent (id, lead_id, channel, purpose, state, said_at, how)
            values (gen_random_uuid(), ${id}, 'EMAIL', 'LEAD_NEWS', 'GIVEN', now(), 'OTHER')`,
  ).rejects.toMatchObject({ constraint_name: 'lead_consent_open' })
  await crm.ask(`mutation ($id: ID!) { eraseLead(input: { leadId: $id }) { __typename } }`, { id })
  const [left] = await crm.sql`select count(proof)::int as n from crm.lead_consent where lead_id = ${id}`
  expect(left).toEqual({ n: 0 })
})

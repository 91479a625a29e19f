import { isInputObjectType, isUnionType, type GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../subgraphs/common/auth/roles.ts'
import type { Data } from '../support/data.ts'
import { startGraph, type TestGraph } from '../support/graph.ts'

const stranger = '019a0000-0000-7000-8000-000000000002'

let graph: TestGraph
let sql: ReturnType<TestGraph['databases']['crm']['superuser']>
let made = 0
/** What rows refer to. */
const world = { customer: '', campaign: '', reached: '', erased: '', lead: '', call: '' }

type Rows = object[]
type Making = (n: number) => Promise<Rows> | Rows

interface Mutation {
  /** So many rows that are written, whenever they are asked for. */
  readonly good: Making
  /** A row that is refused for what it is, and one for what the database knows. */
  readonly bad: readonly [refusal: string, row: () => object][]
  /** What the input has beside its rows. */
  readonly more?: object
}

const many = (n: number, row: (i: number) => object): Rows => Array.from({ length: n }, () => row(++made))
const customers: Making = (n) => many(n, (i) => ({ name: `Customer ${i}`, allowDuplicate: true }))
const contacts: Making = (n) => many(n, (i) => ({ customerId: world.customer, name: `Contact ${i}` }))
const opportunities: Making = (n) => many(n, (i) => ({ name: `Opportunity ${i}`, customerId: world.customer }))
const leads: Making = (n) => many(n, (i) => ({ name: `Lead ${i}`, source: 'WEBSITE' }))
const cases: Making = (n) =>
  many(n, (i) => ({ customerId: world.customer, channel: 'EMAIL', subject: `Case ${i}`, priority: 'HIGH' }))

const calls: Making = (n) =>
  many(n, (i) => ({ customerId: world.customer, channel: 'CALL', subject: `Call ${i}`, body: 'Hello' }))
const campaigns: Making = (n) => many(n, (i) => ({ name: `Campaign ${i}`, startsOn: '2026-01-01' }))

/** Rows that change records which another bulk mutation has just added. */
const changing =
  (mutation: string, rows: Making, change: object, named = 'id'): Making =>
  async (n) =>
    (await ids(mutation, await rows(n))).map((id) => ({ [named]: id, ...change }))
/** What became of those whom a campaign of their own reaches. */
const events: Making = async (n) => {
  const customerIds = await ids('createCustomers', await customers(n))
  await write(
    'recordConsents',
    customerIds.map((customerId) => ({ customerId, ...consent })),
  )
  const { made: campaign } = await ask(
    `mutation ($input: CreateCampaignInput!) { made: createCampaign(input: $input) { ... on Campaign { id } } }`,
    { name: 'Spring', startsOn: '2026-01-01' },
  )
  const of = { campaignId: campaign.id }
  const plan = {
    ...of,
    channel: consent.channel,
    purpose: consent.purpose,
    segmentIds: [],
    excludedSegmentIds: [],
    variants: [],
  }
  await ask(`mutation ($input: PlanCampaignInput!) { planCampaign(input: $input) { __typename } }`, plan)
  await ask(`mutation ($input: AddCampaignMembersInput!) { addCampaignMembers(input: $input) { __typename } }`, {
    ...of,
    customerIds,
  })
  await ask(`mutation ($input: MoveCampaignInput!) { moveCampaign(input: $input) { __typename } }`, {
    ...of,
    to: 'ACTIVE',
  })
  return customerIds.map((customerId) => ({ ...of, customerId, status: 'SENT' }))
}

const unknown = (change: object) => () => ({ id: stranger, ...change })
const consent = { channel: 'EMAIL', purpose: 'NEWSLETTER', state: 'GIVEN', how: 'WEB_FORM', proof: 'Signed' }

const mutations: Record<string, Mutation> = {
  createCustomers: {
    good: customers,
    bad: [
      ['InvalidInput', () => ({ name: ' ' })],
      ['CustomerNotFound', () => ({ name: 'Orphan', parentId: stranger })],
    ],
  },
  updateCustomers: {
    good: changing('createCustomers', customers, { name: 'Renamed', allowDuplicate: true }),
    bad: [
      ['InvalidInput', () => ({ id: world.customer, name: ' ' })],
      ['CustomerNotFound', unknown({ name: 'x' })],
      ['ParentCycle', () => ({ id: world.customer, parentId: world.customer })],
    ],
  },
  createContacts: {
    good: contacts,
    bad: [
      ['InvalidInput', () => ({ customerId: world.customer, name: ' ' })],
      ['CustomerNotFound', () => ({ customerId: stranger, name: 'x' })],
    ],
  },
  updateContacts: {
    good: changing('createContacts', contacts, { title: 'Chef', phone: '+4722334455' }),
    bad: [
      ['InvalidInput', unknown({ name: ' ' })],
      ['ContactNotFound', unknown({ name: 'x' })],
    ],
  },
  createOpportunities: {
    good: opportunities,
    bad: [
      ['InvalidInput', () => ({ name: 'x', source: 'NOWHERE' })],
      ['CustomerNotFound', () => ({ name: 'x', customerId: stranger })],
      ['NotWinnable', () => ({ name: 'x', stage: 'WON', closedOn: '2026-01-01' })],
    ],
  },
  updateOpportunities: {
    good: changing('createOpportunities', opportunities, { value: { amount: '5', currency: 'NOK' } }),
    bad: [
      ['InvalidInput', unknown({ name: ' ' })],
      ['OpportunityNotFound', unknown({ name: 'x' })],
    ],
  },
  moveOpportunities: {
    good: changing('createOpportunities', opportunities, { to: 'ENGAGING' }),
    bad: [
      ['InvalidInput', unknown({ to: 'LOST', lostReason: ' ' })],
      ['OpportunityNotFound', unknown({ to: 'ENGAGING' })],
    ],
  },
  createLeads: {
    good: leads,
    bad: [
      ['InvalidInput', () => ({ email: 'nobody@example.com' })],
      ['InvalidInput', () => ({ name: 'x', campaignId: stranger })],
      ['TeamNotFound', () => ({ name: 'x', teamId: stranger })],
    ],
  },
  updateLeads: {
    good: changing('createLeads', leads, { name: null, organisation: 'Now one', source: 'EVENT' }),
    bad: [
      ['InvalidInput', unknown({ name: ' ' })],
      ['LeadNotFound', unknown({ name: 'x' })],
    ],
  },
  moveLeads: {
    good: changing('createLeads', leads, { to: 'DISQUALIFIED', disqualifiedReason: 'PRICE' }),
    bad: [
      ['InvalidInput', unknown({ to: 'DISQUALIFIED' })],
      ['LeadNotFound', unknown({ to: 'WORKING' })],
    ],
  },
  convertLeads: {
    good: async (n) =>
      (
        await ids(
          'createLeads',
          many(n, (i) => ({ name: `Kari ${i}`, organisation: `Org ${i}`, campaignId: world.campaign })),
        )
      ).map((leadId) => ({ leadId, allowDuplicate: true, opportunity: {} })),
    bad: [
      ['InvalidInput', () => ({ leadId: world.lead, contactId: world.customer })],
      ['CustomerNotFound', () => ({ leadId: world.lead, customerId: stranger })],
      ['CustomerErased', () => ({ leadId: world.lead, customerId: world.erased })],
      // Seen once its customer has been written.
      ['InvalidInput', () => ({ leadId: world.lead, allowDuplicate: true, opportunity: { name: ' ' } })],
      ['LeadNotFound', () => ({ leadId: stranger })],
    ],
  },
  createCases: {
    good: cases,
    bad: [
      ['InvalidInput', () => ({ customerId: world.customer, channel: 'EMAIL', subject: ' ' })],
      ['CustomerNotFound', () => ({ customerId: stranger, channel: 'EMAIL', subject: 'x' })],
    ],
  },
  updateCases: {
    good: changing('createCases', cases, { priority: 'LOW' }),
    bad: [
      ['InvalidInput', unknown({ subject: ' ' })],
      ['CaseNotFound', unknown({ subject: 'x' })],
    ],
  },
  moveCases: {
    good: changing('createCases', cases, { to: 'IN_PROGRESS' }),
    bad: [
      ['InvalidInput', unknown({ to: 'IN_PROGRESS', at: '2999-01-01T00:00:00Z' })],
      ['CaseNotFound', unknown({ to: 'IN_PROGRESS' })],
    ],
  },
  createCampaigns: {
    good: campaigns,
    bad: [
      ['InvalidInput', () => ({ name: 'x', startsOn: '2026-01-02', endsOn: '2026-01-01' })],
      ['InvalidInput', () => ({ name: 'x', startsOn: '2026-01-01', custom: [{ field: 'none', text: 'x' }] })],
    ],
  },
  updateCampaigns: {
    good: changing('createCampaigns', campaigns, { budget: { amount: '5', currency: 'NOK' } }, 'campaignId'),
    bad: [
      ['InvalidInput', () => ({ campaignId: world.campaign, startsOn: '2026-01-02' })],
      ['CampaignNotFound', () => ({ campaignId: stranger, name: 'x' })],
    ],
  },
  addNotes: {
    good: (n) => many(n, (i) => ({ record: 'CUSTOMER', recordId: world.customer, text: `Note ${i}` })),
    bad: [
      ['InvalidInput', () => ({ record: 'CUSTOMER', recordId: world.customer, text: ' ' })],
      ['RecordNotFound', () => ({ record: 'LEAD', recordId: world.customer, text: 'x' })],
      ['RecordErased', () => ({ record: 'CUSTOMER', recordId: world.erased, text: 'x' })],
    ],
  },
  recordInteractions: {
    good: calls,
    bad: [
      ['InvalidInput', () => ({ customerId: world.customer, channel: 'CALL', subject: ' ' })],
      ['CustomerNotFound', () => ({ customerId: stranger, channel: 'CALL', subject: 'x' })],
    ],
  },
  updateInteractions: {
    good: changing('recordInteractions', calls, {
      subject: 'Changed',
      outcome: 'REACHED',
      productIds: [],
      participants: [],
    }),
    bad: [
      ['InvalidInput', unknown({ subject: ' ' })],
      ['InteractionNotFound', unknown({ subject: 'x' })],
    ],
  },
  completeInteractions: {
    good: async (n) =>
      (
        await sql<{ id: string }[]>`
          insert into crm.interaction (id, customer_id, channel, direction, subject, language, occurred_at, owner_id, due_on, time_zone)
          select gen_random_uuid(), ${world.customer}, 'TASK', 'INTERNAL', 'To do', 'simple', now(), ${stranger}, '2026-01-01', 'UTC'
            from generate_series(1, ${n}) returning id`
      ).map(({ id }) => ({ id })),
    bad: [
      ['InvalidInput', unknown({ completedAt: '2999-01-01T00:00:00Z' })],
      ['InteractionNotFound', unknown({})],
      ['NotATask', () => ({ id: world.call })],
    ],
  },
  recordConsents: {
    good: (n) => many(n, () => ({ customerId: world.customer, ...consent })),
    bad: [
      ['InvalidInput', () => ({ customerId: world.customer, ...consent, purpose: 'NONE' })],
      ['CustomerNotFound', () => ({ customerId: stranger, ...consent })],
    ],
  },
  recordCampaignEvents: {
    good: events,
    bad: [
      ['InvalidInput', () => ({ campaignId: world.campaign, customerId: world.customer, status: 'SENT' })],
      ['IllegalMove', () => ({ campaignId: world.campaign, customerId: world.reached, status: 'BOUNCED' })],
      ['CampaignNotFound', () => ({ campaignId: stranger, customerId: world.reached, status: 'SENT' })],
    ],
  },
  setCustomValues: {
    good: changing('createLeads', leads, { custom: [{ field: 'size', number: '7' }] }),
    bad: [
      ['RecordNotFound', unknown({ custom: [] })],
      ['RecordNotFound', unknown({ custom: [{ field: 'size', number: '7' }] })],
    ],
    more: { record: 'LEAD' },
  },
}

/** The mutations that take rows and a policy, with the type of their input, of what they answer and of a row's record. */
function bulkMutations() {
  const fields = Object.values(graph.subgraphs.crm.schema.getMutationType()?.getFields() ?? {})
  return fields.flatMap(({ name, args, type }) => {
    const input = args.find((arg) => arg.name === 'input')?.type
    const named = input && 'ofType' in input ? input.ofType : input
    if (!isInputObjectType(named) || !('policy' in named.getFields()) || !isUnionType(type)) return []
    const written = type.getTypes().find((one) => 'rows' in one.getFields()) as GraphQLObjectType
    return [{ name, input: named.name, written: written.name }]
  })
}

async function ask(query: string, input: object, as?: Role): Promise<Data> {
  const { data, errors } = await graph.ask<Data>(query, { input }, as)
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('; '))
  return data
}

async function write(mutation: string, rows: Rows, more: object = {}): Promise<Data> {
  const of = bulkMutations().find(({ name }) => name === mutation)
  const query = `mutation ($input: ${of?.input}!) { answer: ${mutation}(input: $input) {
    __typename ... on InvalidInput { field message }
    ... on ${of?.written} { dryRun written refused rows { index result { __typename ... on UserError { message } } } } } }`
  return (await ask(query, { rows, ...mutations[mutation]?.more, ...more })).answer
}

const records: Record<string, string> = {
  createCustomers: 'Customer',
  createContacts: 'Contact',
  createOpportunities: 'Opportunity',
  createLeads: 'Lead',
  createCases: 'Case',
  createCampaigns: 'Campaign',
  recordInteractions: 'Interaction',
}

async function ids(mutation: string, rows: Rows): Promise<string[]> {
  const [type, record] = [`${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`, records[mutation]]
  const { answer } = await ask(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
       ... on ${record === 'Opportunity' ? 'Opportunities' : `${record}s`}Written { rows { result { ... on ${record} { id } } } } } }`,
    { rows },
  )
  return answer.rows.map(({ result }: Data) => result.id)
}

/** What every table holds, but the one that empties by itself as ERP is told. */
async function contents(): Promise<unknown> {
  const tables =
    await sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'crm' and tablename <> 'customer_change'`
  const each = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(string_agg(md5(t::text), '' order by t::text)) as hash from crm.${name} t`,
  )
  const [all] = await sql.unsafe(`select jsonb_object_agg(name, hash) as hashes from (${each.join(' union all ')}) t`)
  return all?.hashes
}

const listed = ({ rows }: Data) => rows.map(({ index, result }: Data) => [index, result.__typename])

beforeAll(async () => {
  graph = await startGraph('one process')
  sql = graph.databases.crm.superuser()
  await ask(`mutation ($input: SetConsentPurposeInput!) { setConsentPurpose(input: $input) { __typename } }`, {
    code: consent.purpose,
    name: 'Newsletter',
  })
  await ask(`mutation ($input: DeclareCustomFieldInput!) { declareCustomField(input: $input) { __typename } }`, {
    record: 'LEAD',
    code: 'size',
    kind: 'NUMBER',
    label: 'Size',
  })
  const [row] = await events(1)
  await write('recordCampaignEvents', [row as object, { ...row, status: 'OPENED' }])
  const { campaignId, customerId } = row as Record<string, string>
  const [customer, erased] = await ids('createCustomers', await customers(2))
  const erasing = `mutation ($input: EraseFromCrmInput!) { answer: eraseFromCrm(input: $input) { __typename } }`
  const { answer } = await ask(erasing, { customerId: erased, soleTrader: true }, 'privacy_officer')
  expect(answer).toEqual({ __typename: 'ErasureReceipt' })
  const [lead] = await ids('createLeads', await leads(1))
  Object.assign(world, { customer, erased, lead, campaign: campaignId, reached: customerId })
  world.call = (await ids('recordInteractions', await calls(1)))[0] as string
})
afterAll(() => graph.stop())

it('are all here', () => {
  expect(Object.keys(mutations).sort()).toEqual(
    bulkMutations()
      .map(({ name }) => name)
      .sort(),
  )
})

describe.each(Object.entries(mutations))('%s', (name, { good, bad }) => {
  it.each(bad)('keeps to the policy where a row in the middle is refused with %s', async (refusal, row) => {
    const [first, last] = await good(2)
    const rows = [first, row(), last] as Rows
    const before = await contents()
    const none = { dryRun: false, written: 0, refused: 1 }
    const rejected = await write(name, rows)
    expect([rejected, listed(rejected)]).toMatchObject([none, [[1, refusal]]])
    const tried = await write(name, rows, { policy: 'REJECT_FAILED', dryRun: true })
    expect([tried, listed(tried)]).toMatchObject([{ dryRun: true, written: 2, refused: 1 }, [[1, refusal]]])
    expect(await contents()).toEqual(before)
    const kept = await write(name, rows, { policy: 'REJECT_FAILED' })
    expect(kept).toMatchObject({ dryRun: false, written: 2, refused: 1 })
    const [one, , three] = listed(kept)
    expect(listed(kept)).toEqual([
      [0, one[1]],
      [1, refusal],
      [2, one[1]],
    ])
    expect(three[1]).not.toMatch(/Invalid|Found/)
    expect(await contents()).not.toEqual(before)
  })

  it.runIf(/^(update|move|set|convert|complete)/.test(name))(
    'refuses all but the first of rows that name the same',
    async () => {
      const [row] = await good(1)
      const [[, written], ...others] = listed(await write(name, [row, row, row] as Rows, { policy: 'REJECT_FAILED' }))
      expect(written).not.toMatch(/Invalid|Found/)
      expect(others).toEqual([
        [1, 'InvalidInput'],
        [2, 'InvalidInput'],
      ])
    },
  )

  it('lists ten of those that are ignored', async () => {
    const [, row] = bad.at(-1) as (typeof bad)[number]
    const rows = [...(await good(1)), ...Array.from({ length: 12 }, row)]
    const answer = await write(name, rows, { policy: 'IGNORE_FAILED' })
    expect(answer).toMatchObject({ written: 1, refused: 12 })
    expect(answer.rows.map(({ index }: Data) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('takes 1 to 1,000 rows, by as many statements for two hundred as for ten', async () => {
    const [, row] = bad[0] as (typeof bad)[number]
    for (const length of [0, 1_001])
      expect(await write(name, Array.from({ length }, row))).toMatchObject({
        __typename: 'InvalidInput',
        field: 'rows',
      })
    const statements = async (n: number) => {
      const rows = await good(n)
      const from = graph.databases.crm.statements.length
      expect(await write(name, rows)).toMatchObject({ written: n, refused: 0 })
      // ERP is told of changed customers meanwhile.
      const sent = graph.databases.crm.statements.slice(from)
      return sent.filter((text) => !/customer_change|"whole"/.test(text)).length
    }
    expect(await statements(200)).toBe(await statements(10))
  })
})

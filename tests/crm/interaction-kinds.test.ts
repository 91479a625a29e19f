import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
let customer: { id: string }
let contactId: string
beforeAll(async () => {
  crm = await testCrm()
  customer = await addCustomer(crm, 'Talker', { contacts: [{ name: 'Kari' }] })
  const data = await crm.ask(`{ customers { nodes { contacts { nodes { id } } } } }`)
  contactId = data.customers.nodes[0].contacts.nodes[0].id
})
afterAll(() => crm.close())

const [p1, p2] = ['019a0000-0000-7000-8000-0000000000b2', '019a0000-0000-7000-8000-0000000000b1']

const fields = `__typename
  ... on Interaction { id version channel direction subject endsAt outcome dueOn timeZone dueAt overdue completedAt completedBy recordedBy
    owner { id } follows { subject } followUps { nodes { subject } } products { id } files { nodes { id name } }
    participants { role address name contact { id } employee { id } } }
  ... on UserError { message } ... on InvalidInput { field }`
const fieldsOf: Readonly<Record<string, string>> = {
  deleteInteraction: `__typename ... on UserError { message } ... on InteractionDeleted { interactionId }`,
  completeInteraction: `${fields} ... on IllegalMove { legal }`,
  reopenInteraction: `${fields} ... on IllegalMove { legal }`,
}
const change = async (mutation: string, input: object, role?: 'support_agent' | 'salesperson'): Promise<Data> => {
  const name = mutation[0]?.toUpperCase() + mutation.slice(1)
  const { data, errors } = await crm.execute(
    `mutation ($input: ${name}Input!) { answer: ${mutation}(input: $input) { ${fieldsOf[mutation] ?? fields} } }`,
    { input },
    role,
  )
  return errors ? { errors } : (data as Data)['answer']
}
const record = (input: object, role?: 'support_agent' | 'salesperson') =>
  change('logInteraction', { customerId: customer.id, channel: 'CALL', subject: 'Price', ...input }, role)
const file = { name: 'a.pdf', mediaType: 'application/pdf', content: 'eA==' }
const task = { channel: 'TASK', subject: 'Send an offer', ownerId: p1, dueOn: '2026-01-30' }

describe('what each kind has', () => {
  it('a call its outcome, a meeting its end, planned perhaps, a document its file, a task its owner and last day', async () => {
    expect(await record({ outcome: 'VOICEMAIL' })).toMatchObject({ outcome: 'VOICEMAIL', owner: null, dueAt: null })
    const planned = { occurredAt: new Date(Date.now() + 86_400_000).toISOString() }
    const endsAt = new Date(Date.now() + 90_000_000).toISOString()
    expect(await record({ channel: 'MEETING', ...planned, endsAt })).toMatchObject({ endsAt, outcome: null })
    const document = await record({ channel: 'DOCUMENT', file })
    expect(document).toMatchObject({ channel: 'DOCUMENT', files: { nodes: [{ name: 'a.pdf' }] } })
    const detached = await crm.ask(
      `mutation ($input: DetachFileInput!) { gone: detachFile(input: $input) { __typename ... on InvalidInput { field } } }`,
      { input: { record: 'INTERACTION', fileId: document.files.nodes[0].id } },
    )
    expect(detached.gone).toEqual({ __typename: 'InvalidInput', field: 'fileId' })
    await expect(crm.sql`delete from crm.attachment where record_id = ${document.id}`).rejects.toThrow('needs a file')
    // The day ends by the clock of its own time zone, in winter as in summer.
    expect(await record({ ...task, timeZone: 'Europe/Oslo' })).toMatchObject({
      direction: 'INTERNAL',
      owner: { id: p1 },
      dueAt: '2026-01-30T23:00:00.000Z',
      overdue: true,
      completedAt: null,
      recordedBy: 'test-administrator',
    })
    expect(await record({ ...task, dueOn: '2026-07-30', timeZone: 'America/New_York' })).toMatchObject({
      dueAt: '2026-07-31T04:00:00.000Z',
    })
    expect(await record(task)).toMatchObject({ timeZone: 'UTC', dueAt: '2026-01-31T00:00:00.000Z' })
  })

  it.each([
    ['outcome', { channel: 'CHAT', outcome: 'BUSY' }],
    ['endsAt', { channel: 'NOTE', endsAt: '2026-01-01T00:00:00Z' }],
    ['endsAt', { channel: 'MEETING', occurredAt: '2026-01-02T00:00:00Z', endsAt: '2026-01-01T00:00:00Z' }],
    ['ownerId', { channel: 'TASK', dueOn: '2026-01-30' }],
    ['dueOn', { channel: 'TASK', ownerId: p1 }],
    ['dueOn', { dueOn: '2026-01-30' }],
    ['timeZone', { ...task, timeZone: 'Mars/Olympus' }],
    ['file', { channel: 'DOCUMENT' }],
    ['file.content', { channel: 'DOCUMENT', file: { ...file, content: '?' } }],
    ['file', { file }],
    ['occurredAt', { channel: 'MEETING', occurredAt: '2050-01-01T00:00:00Z' }],
    ['participants.0', { participants: [{ role: 'TO' }] }],
    ['participants.0.address', { participants: [{ role: 'TO', address: 'nowhere' }] }],
    [
      'participants.1',
      {
        participants: [
          { role: 'TO', employeeId: p1 },
          { role: 'CC', employeeId: p1 },
        ],
      },
    ],
    ['participants.0.contactId', { participants: [{ role: 'TO', contactId: p1 }] }],
  ])('and nothing else: %s, %#', async (field, input) => {
    expect(await record(input)).toMatchObject({ __typename: 'InvalidInput', field })
  })

  it('whoever writes', async () => {
    const into = (columns: object) =>
      crm.sql`insert into crm.interaction ${crm.sql({
        ...{
          id: crypto.randomUUID(),
          customer_id: customer.id,
          direction: 'OUTBOUND',
          subject: 'x',
          occurred_at: new Date(),
        },
        ...columns,
      })}`
    await expect(into({ channel: 'TASK' })).rejects.toThrow('interaction_task')
    await expect(into({ channel: 'CALL', owner_id: p1, due_on: '2026-01-01', time_zone: 'UTC' })).rejects.toThrow(
      'interaction_task',
    )
    await expect(into({ channel: 'TASK', owner_id: p1, due_on: '2026-01-01', time_zone: 'Mars' })).rejects.toThrow(
      'time zone',
    )
    await expect(into({ channel: 'DOCUMENT' })).rejects.toThrow('needs a file')
    await expect(into({ channel: 'NOTE', outcome: 'BUSY' })).rejects.toThrow('interaction_outcome')
    const other = await addCustomer(crm, 'Of another')
    const { id } = await record({ customerId: other.id })
    await expect(into({ channel: 'NOTE', follows_id: id })).rejects.toThrow('no interaction of the customer')
    await expect(
      crm.sql`insert into crm.participant (interaction_id, place, role, contact_id) values (${id}, 0, 'TO', ${contactId})`,
    ).rejects.toThrow('no contact of the customer')
  })
})

describe('who took part', () => {
  it('is kept on both sides, and found by', async () => {
    const { id } = await addCustomer(crm, 'Company', { contacts: [{ name: '山田 太郎' }, { name: 'Ольга' }] })
    const contacts = (
      await crm.ask(`query ($id: ID!) { customer(id: $id) { contacts { nodes { id name } } } }`, { id })
    ).customer.contacts.nodes
    const [olga, yamada] = ['Ольга', '山田 太郎'].map((name) => contacts.find((one: Data) => one.name === name).id)
    const met = await record({
      customerId: id,
      channel: 'MEETING',
      contactId: olga,
      participants: [
        { role: 'ORGANISED', employeeId: p2 },
        { role: 'ATTENDED', contactId: yamada, address: '+81 3-1234-5678' },
        { role: 'INVITED', name: 'Ngũgĩ wa Thiong’o', address: 'NGUGI@Example.KE' },
      ],
    })
    expect(met.participants).toEqual([
      { role: 'ORGANISED', address: null, name: null, contact: null, employee: { id: p2 } },
      { role: 'ATTENDED', address: '+81 3-1234-5678', name: null, contact: { id: yamada }, employee: null },
      { role: 'INVITED', address: 'ngugi@example.ke', name: 'Ngũgĩ wa Thiong’o', contact: null, employee: null },
      { role: 'ATTENDED', address: null, name: null, contact: { id: olga }, employee: null },
    ])
    const called = await record({ customerId: id, direction: 'INBOUND', contactId: olga, employeeId: p2 })
    expect(called.participants).toMatchObject([
      { role: 'FROM', contact: { id: olga } },
      { role: 'TO', employee: { id: p2 } },
    ])
    const found = async (participant: object, more: object = {}) => {
      const { interactions } = await crm.ask(
        `query ($where: InteractionFilter) { interactions(where: $where) { totalCount nodes { id } } }`,
        { where: { customerId: id, participant, ...more } },
      )
      expect(interactions.totalCount).toBe(interactions.nodes.length)
      return interactions.nodes.map((node: Data) => node.id)
    }
    expect(await found({ contactId: olga })).toEqual([called.id, met.id])
    expect(await found({ contactId: olga }, { direction: 'INBOUND', not: { outcome: 'BUSY' } })).toEqual([called.id])
    expect(await found({ contactId: yamada })).toEqual([met.id])
    expect(await found({ employeeId: p2, contactId: yamada })).toEqual([])
    expect(await found({ employeeId: p2 })).toEqual([called.id, met.id])
    expect(await found({ address: 'Ngugi@example.ke' })).toEqual([met.id])
    const { contact } = await crm.ask(
      `query ($id: ID!) { contact: customer(id: $id) { contacts { nodes { id interactions(first: 1) { totalCount nodes { id } } } } } }`,
      { id },
    )
    expect(contact.contacts.nodes.find((one: Data) => one.id === olga).interactions).toEqual({
      totalCount: 2,
      nodes: [{ id: called.id }],
    })
    await change('updateInteraction', {
      id: called.id,
      occurredAt: '2026-01-01T00:00:00Z',
      participants: [{ role: 'TO', contactId: olga }],
    })
    expect(await found({ contactId: olga })).toEqual([met.id, called.id])
    expect(await found({ employeeId: p2 })).toEqual([met.id])

    // With whom else it was is known by the interaction's own contact, too: who it is said to have been with took part, and nobody else.
    await change('updateInteraction', { id: called.id, contactId: yamada })
    expect(await found({ contactId: yamada })).toEqual([met.id, called.id])
    expect(await found({ contactId: olga })).toEqual([met.id])
    expect(await change('updateInteraction', { id: called.id, contactId: null, subject: 'Alone' })).toMatchObject({
      subject: 'Alone',
    })
    expect(await found({ contactId: yamada })).toEqual([met.id])
    await change('updateInteraction', { id: met.id, employeeId: p1 })
    expect([await found({ employeeId: p1 }), await found({ contactId: olga })]).toEqual([[met.id], [met.id]])
  })
})

describe('what becomes of an interaction', () => {
  it('is changed in part, at the version that is given', async () => {
    const { id } = await record({ contactId, body: 'Words', productIds: [p1], endsAt: null })
    const changed = await change('updateInteraction', {
      ...{
        id,
        expectedVersion: 1,
        subject: 'Discounts asked for',
        contactId: null,
        productIds: [p2],
        outcome: 'REACHED',
      },
    })
    expect(changed).toMatchObject({
      subject: 'Discounts asked for',
      products: [{ id: p2 }],
      outcome: 'REACHED',
      version: 2,
    })
    expect(await change('updateInteraction', { id, expectedVersion: 1, subject: 'x' })).toMatchObject({
      __typename: 'VersionConflict',
    })
    expect(await change('updateInteraction', { id, dueOn: '2026-01-01' })).toMatchObject({ field: 'dueOn' })
    expect(await change('updateInteraction', { id, endsAt: '1999-01-01T00:00:00Z' })).toMatchObject({ field: 'endsAt' })
    expect(await change('updateInteraction', { id: p1, subject: 'x' })).toMatchObject({
      __typename: 'InteractionNotFound',
    })
    const texts = await crm.ask(
      `{ search(text: "discount") { nodes { id } } old: search(text: "price -discount") { nodes { id } } }`,
    )
    expect(texts.search.nodes).toEqual([{ id }])
    expect(texts.old.nodes).not.toContainEqual({ id })
  })

  it('is followed up by a task, which is done once, and is due to its owner and its team', async () => {
    const call = await record({ subject: 'Wants an offer' })
    const due = await record({ ...task, followsId: call.id, ownerId: p2 })
    expect(due).toMatchObject({ follows: { subject: 'Wants an offer' } })
    const { id: other } = await addCustomer(crm, 'Another')
    expect(await record({ ...task, customerId: other, followsId: call.id })).toMatchObject({ field: 'followsId' })
    expect(await record({ ...task, followsId: p1 })).toMatchObject({ __typename: 'InteractionNotFound' })
    const later = await record({ ...task, subject: 'Later', ownerId: p2, dueOn: '2099-01-01' })
    const { team } = await crm.ask(
      `mutation ($ids: [ID!]!) { team: createTeam(input: { name: "Sellers", memberIds: $ids }) { ... on Team { id } } }`,
      { ids: [p2] },
    )
    const list = `query ($task: TaskFilter!) {
      interactions(where: { task: $task }, orderBy: [{ field: DUE_AT, direction: ASC }]) { nodes { id } } }`
    const tasks = async (asked: object) =>
      (await crm.ask(list, { task: asked })).interactions.nodes.map(({ id }: Data) => id)
    expect(await tasks({ ownerId: p2, done: false })).toEqual([due.id, later.id])
    expect(await tasks({ teamId: team.id, overdue: true })).toEqual([due.id])
    expect(await tasks({ ownerId: p2, dueAt: { from: '2026-02-01T00:00:00Z' } })).toEqual([later.id])

    const done = await Promise.all([1, 2, 3].map(() => change('completeInteraction', { id: due.id })))
    expect(done.map(({ __typename }) => __typename).toSorted()).toEqual(['IllegalMove', 'IllegalMove', 'Interaction'])
    expect(await tasks({ ownerId: p2, done: false })).toEqual([later.id])
    expect(await tasks({ ownerId: p2, done: true })).toEqual([due.id])
    const { interaction } = await crm.ask(`query ($id: ID!) { interaction(id: $id) { completedBy overdue } }`, {
      id: due.id,
    })
    expect(interaction).toEqual({ completedBy: 'test-administrator', overdue: false })
    expect(await change('reopenInteraction', { id: due.id })).toMatchObject({
      completedAt: null,
      overdue: true,
      version: 3,
    })
    expect(await change('reopenInteraction', { id: due.id })).toMatchObject({ legal: ['DONE'] })
    expect(await change('completeInteraction', { id: call.id })).toMatchObject({ __typename: 'NotATask' })
    await change('deleteInteraction', { id: call.id })
    expect(await change('completeInteraction', { id: due.id })).toMatchObject({ follows: null })
  })

  it('is deleted whole by whoever recorded it, of others only by whom may; the trail keeps what it said until the erasure', async () => {
    const { id: customerId } = await addCustomer(crm, 'Mistaken', { kind: 'PERSON' })
    const key = { customerId, channel: 'DOCUMENT', subject: 'Unforgettable', file }
    const { id } = await record(key, 'salesperson')
    expect(await change('deleteInteraction', { id }, 'support_agent')).toMatchObject({
      __typename: 'InteractionOfOthers',
    })
    expect((await change('deleteInteraction', { id, ofOthers: true }, 'support_agent')).errors[0].message).toContain(
      'interactions:delete',
    )
    expect(await change('deleteInteraction', { id, expectedVersion: 7 }, 'salesperson')).toMatchObject({
      __typename: 'VersionConflict',
    })
    expect(await change('deleteInteraction', { id }, 'salesperson')).toEqual({
      __typename: 'InteractionDeleted',
      interactionId: id,
    })
    expect(await change('deleteInteraction', { id }, 'salesperson')).toMatchObject({
      __typename: 'InteractionNotFound',
    })
    const {
      interaction,
      search,
      customer: whose,
    } = await crm.ask(
      `query ($id: ID!, $customer: ID!) { interaction(id: $id) { id } search(text: "unforgettable") { totalCount }
         customer(id: $customer) { timeline { totalCount } files { totalCount } } }`,
      { id, customer: customerId },
    )
    expect({ interaction, search, ...whose }).toEqual({
      ...{ interaction: null, search: { totalCount: 0 }, timeline: { totalCount: 0 }, files: { totalCount: 0 } },
    })
    expect(await crm.sql`select from crm.attachment where record_id = ${id}`).toHaveLength(0)
    const trail = () =>
      crm.sql`select from crm.audit_log where record_id = ${id} and before ->> 'subject' = 'Unforgettable'`
    expect(await trail()).toHaveLength(1)
    const { erased } = await crm.ask(
      `mutation ($id: ID!) { erased: eraseFromCrm(input: { customerId: $id }) { ... on ErasureReceipt { remaining { record } } } }`,
      { id: customerId },
    )
    expect(erased.remaining).toEqual([])
    expect(await trail()).toHaveLength(0)
  })

  it('is not deleted where a campaign counts on it, nor changed where its customer is erased', async () => {
    const { id: customerId } = await addCustomer(crm, 'Answering', { kind: 'PERSON' })
    const { id } = await record({ customerId })
    const campaign = crypto.randomUUID()
    await crm.sql`insert into crm.campaign (id, name, status, starts_on) values (${campaign}, 'C', 'PLANNED', '2026-01-01')`
    await crm.sql`insert into crm.campaign_member (id, campaign_id, customer_id, status, responded_at, interaction_id)
                  values (gen_random_uuid(), ${campaign}, ${customerId}, 'RESPONDED', now(), ${id})`
    expect(await change('deleteInteraction', { id })).toMatchObject({ __typename: 'InteractionInUse' })
    await crm.ask(`mutation ($id: ID!) { eraseFromCrm(input: { customerId: $id }) { __typename } }`, { id: customerId })
    expect(await change('updateInteraction', { id, subject: 'Back' })).toMatchObject({ __typename: 'CustomerErased' })
    await expect(crm.sql`update crm.interaction set subject = 'Back' where id = ${id}`).rejects.toThrow(
      'has been erased',
    )
  })
})

describe('recordInteractions', () => {
  const rows = () => [
    { customerId: customer.id, channel: 'CALL', subject: 'Bulk 0' },
    { customerId: p1, channel: 'CALL', subject: 'Bulk 1' },
    { customerId: customer.id, channel: 'TASK', subject: 'Bulk 2' },
    { customerId: customer.id, ...task, subject: 'Bulk 3', participants: [{ role: 'TO', contactId }] },
    { customerId: customer.id, channel: 'CALL', subject: 'Bulk 4', contactId: p1 },
    { customerId: customer.id, channel: 'DOCUMENT', subject: 'Bulk 5', file },
  ]
  const bulk = async (input: object) =>
    (
      await crm.ask(
        `mutation ($input: RecordInteractionsInput!) { done: recordInteractions(input: $input) {
           ... on InteractionsWritten { dryRun written refused rows { index result { __typename ... on Interaction { subject files { nodes { name } } } ... on InvalidInput { field } } } }
           ... on InvalidInput { field } } }`,
        { input },
      )
    ).done
  const kept = async () => (await crm.sql`select from crm.interaction where subject like 'Bulk%'`).length

  it('keeps rows by its policy, each refused by itself', async () => {
    const refusals = [
      { index: 1, result: { __typename: 'CustomerNotFound' } },
      { index: 2, result: { __typename: 'InvalidInput', field: 'ownerId' } },
      { index: 4, result: { __typename: 'InvalidInput', field: 'contactId' } },
    ]
    expect(await bulk({ rows: rows() })).toMatchObject({ written: 0, refused: 3, rows: refusals })
    expect(await bulk({ rows: rows(), policy: 'REJECT_FAILED', dryRun: true })).toMatchObject({
      ...{ dryRun: true, written: 3, refused: 3, rows: refusals },
    })
    expect(await kept()).toBe(0)
    const done = await bulk({ rows: rows(), policy: 'REJECT_FAILED' })
    expect(done).toMatchObject({ written: 3, refused: 3 })
    expect(done.rows.map(({ index }: Data) => index)).toEqual([0, 1, 2, 3, 4, 5])
    expect(done.rows[5].result).toMatchObject({ subject: 'Bulk 5', files: { nodes: [{ name: 'a.pdf' }] } })
    expect(await kept()).toBe(3)
    expect(await bulk({ rows: Array.from({ length: 1001 }, () => rows()[0]) })).toMatchObject({ field: 'rows' })
  })

  it('sends as many statements for a thousand as for one', async () => {
    const sent = async (count: number) => {
      const before = crm.statements.length
      await bulk({ rows: Array.from({ length: count }, (_, i) => ({ ...rows()[0], contactId, subject: `Many ${i}` })) })
      return crm.statements.length - before
    }
    const one = await sent(1)
    expect(await sent(1000)).toBe(one)
  })
})

describe('reports', () => {
  const report = async (args: string) =>
    (
      await crm.ask(
        `{ report: interactionReport(from: "2025-01-01T00:00:00Z", before: "2025-12-31T00:00:00Z", ${args}) { rowCount interactions pageInfo { hasNextPage endCursor }
             rows { customer { name } channel direction month interactions lastAt } } }`,
      )
    ).report

  it('count interactions by customer and channel, direction and month', async () => {
    const [a, b] = [await addCustomer(crm, 'Counted A'), await addCustomer(crm, 'Counted B')]
    const said = (customerId: string, channel: string, occurredAt: string, direction = 'OUTBOUND') =>
      record({ customerId, channel, occurredAt, direction })
    await said(a.id, 'CALL', '2025-01-31T23:30:00Z')
    await said(a.id, 'CALL', '2025-02-10T00:00:00Z', 'INBOUND')
    await said(a.id, 'EMAIL', '2025-03-01T00:00:00Z')
    await said(b.id, 'CALL', '2025-03-01T00:00:00Z')
    await said(b.id, 'CALL', '2024-12-31T23:59:59Z')
    const all = await report('')
    expect(all).toMatchObject({ rowCount: 3, interactions: 4, pageInfo: { hasNextPage: false } })
    expect(all.rows[0]).toEqual({
      ...{ customer: { name: 'Counted A' }, channel: 'CALL', direction: null, month: null, interactions: 2 },
      lastAt: '2025-02-10T00:00:00.000Z',
    })
    const first = await report('first: 2')
    const rest = await report(`first: 2, after: "${first.pageInfo.endCursor}"`)
    expect([...first.rows, ...rest.rows]).toEqual(all.rows)
    const months = await report(`by: [MONTH, DIRECTION], timeZone: "Europe/Oslo", customerId: "${a.id}"`)
    expect(months.rows.map((row: Data) => [row.month, row.direction, row.interactions, row.customer])).toEqual([
      ['2025-02', 'INBOUND', 1, null],
      ['2025-02', 'OUTBOUND', 1, null],
      ['2025-03', 'OUTBOUND', 1, null],
    ])
    expect((await report('by: []')).rows).toMatchObject([{ interactions: 4, channel: null }])
    expect(
      (
        await crm.execute(
          '{ interactionReport(from: "2025-01-01T00:00:00Z", before: "2025-02-01T00:00:00Z") { rowCount } }',
          {},
          'support_agent',
        )
      ).errors,
    ).toBeUndefined()
  })

  it('find customers that nothing was heard of: nothing said, no opportunity, no case; as far as one may read those', async () => {
    const asleep = async (name: string, of: string) => {
      const { id } = await addCustomer(crm, `Dormant ${name}`)
      await crm.sql`update crm.customer set created_at = '2020-01-01' where id = ${id}`
      if (of) await crm.sql.unsafe(of, [id])
      return id
    }
    const interaction = (at: string) =>
      `insert into crm.interaction (id, customer_id, channel, direction, subject, occurred_at) values (gen_random_uuid(), $1, 'CALL', 'OUTBOUND', 'x', ${at})`
    const opportunity = `insert into crm.opportunity (id, customer_id, name, stage, created_at) values (gen_random_uuid(), $1, 'x', 'PROSPECTING', now())`
    const opened = `insert into crm.service_case (id, customer_id, channel, subject, opened_at) values (gen_random_uuid(), $1, 'EMAIL', 'x', now())`
    await asleep('never', '')
    const long = await asleep('long', interaction(`'2021-01-01'`))
    await asleep('lately', interaction(`now() - interval '1 day'`))
    await asleep('planned', interaction(`now() + interval '1 day'`))
    await asleep('selling', opportunity)
    await asleep('complaining', opened)
    await addCustomer(crm, 'Dormant new')
    const dormant = async (args = '', role?: 'support_agent') => {
      const { data } = await crm.execute(
        `{ dormantCustomers(days: 30, where: { name: { contains: "dormant" } } ${args}) { totalCount nodes { name } pageInfo { endCursor } } }`,
        {},
        role,
      )
      return (data as Data)['dormantCustomers']
    }
    const names = async (...args: Parameters<typeof dormant>) =>
      (await dormant(...args)).nodes.map(({ name }: Data) => name.slice('Dormant '.length))
    expect(await names()).toEqual(['long', 'never'])
    expect(await names(', of: [INTERACTION]')).toEqual(['complaining', 'long', 'never', 'selling'])
    // Whoever does not read the pipeline is not told of it.
    expect(await names('', 'support_agent')).toEqual(['long', 'never', 'selling'])
    const page = await dormant(', first: 1')
    expect(page).toMatchObject({ totalCount: 2, nodes: [{ name: 'Dormant long' }] })
    expect(await names(`, first: 1, after: "${page.pageInfo.endCursor}"`)).toEqual(['never'])
    const { customer: whose } = await crm.ask(
      `query ($id: ID!) { customer(id: $id) { lastActivityAt of: lastActivityAt(of: [CASE]) } }`,
      { id: long },
    )
    expect(whose).toEqual({ lastActivityAt: '2021-01-01T00:00:00.000Z', of: null })
    expect((await crm.execute('{ dormantCustomers(days: 0) { totalCount } }')).errors?.[0]?.extensions['code']).toBe(
      'BAD_USER_INPUT',
    )
  })
})

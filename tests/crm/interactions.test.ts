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

const log = async (input: object): Promise<Data> => {
  const data = await crm.ask(
    /* GraphQL */ `
      mutation ($input: LogInteractionInput!) {
        logInteraction(input: $input) {
          __typename
          ... on Interaction {
            id
            customer {
              name
            }
            contact {
              name
            }
            employee {
              id
            }
            products {
              id
            }
            channel
            direction
            subject
            body
            occurredAt
            version
          }
          ... on UserError {
            message
          }
          ... on CustomerNotFound {
            customerId
          }
          ... on InvalidInput {
            field
          }
        }
      }
    `,
    { input: { customerId: customer.id, channel: 'CALL', subject: 'Price', ...input } },
  )
  return data.logInteraction
}

const [p1, p2] = ['019a0000-0000-7000-8000-0000000000b2', '019a0000-0000-7000-8000-0000000000b1']

describe('logInteraction', () => {
  it('keeps what was said, by whom and about what', async () => {
    const answer = await log({
      contactId,
      employeeId: p1,
      productIds: [p1, p2, p1],
      direction: 'INBOUND',
      body: 'First line\n\tsecond line 🐟',
      occurredAt: '2026-01-02T10:00:00.123456+02:00',
    })
    expect(answer).toMatchObject({
      __typename: 'Interaction',
      customer: { name: 'Talker' },
      contact: { name: 'Kari' },
      employee: { id: p1 },
      products: [{ id: p1 }, { id: p2 }],
      channel: 'CALL',
      direction: 'INBOUND',
      body: 'First line\n\tsecond line 🐟',
      occurredAt: '2026-01-02T08:00:00.123Z',
      version: 1,
    })
  })

  it('happens now unless told otherwise', async () => {
    const before = Date.now()
    const { occurredAt } = await log({})
    expect(Date.parse(occurredAt)).toBeGreaterThanOrEqual(before)
    expect(Date.parse(occurredAt)).toBeLessThanOrEqual(Date.now())
  })

  it.each([
    ['subject', { subject: '' }],
    ['body', { body: 'x'.repeat(100_001) }],
    ['productIds', { productIds: Array.from({ length: 21 }, () => p1) }],
    ['productIds.0', { productIds: ['x'] }],
    ['employeeId', { employeeId: 'x' }],
    ['contactId', { contactId: p1 }],
    ['occurredAt', { occurredAt: new Date(Date.now() + 3_600_000).toISOString() }],
  ])('refuses bad input and names the field %s', async (field, input) => {
    expect(await log(input)).toMatchObject({ __typename: 'InvalidInput', field })
  })

  it('refuses the contact of another customer', async () => {
    const { id } = await addCustomer(crm, 'Silent')
    expect(await log({ customerId: id, contactId })).toMatchObject({ __typename: 'InvalidInput', field: 'contactId' })
  })

  it.each([p1, 'nobody'])('refuses the unknown customer %s', async (customerId) => {
    expect(await log({ customerId })).toMatchObject({ __typename: 'CustomerNotFound', customerId })
  })
})

describe('the timeline', () => {
  it('is newest first and stable under equal timestamps', async () => {
    const { id } = await addCustomer(crm, 'Timed')
    const occurredAt = (i: number) => `2026-01-0${1 + Math.floor(i / 10)}T12:00:00Z`
    for (let i = 0; i < 25; i++) await log({ customerId: id, subject: `${i}`, occurredAt: occurredAt(i) })
    const timeline = /* GraphQL */ `
      query ($id: ID!, $first: Int, $after: String) {
        customer(id: $id) {
          interactions(first: $first, after: $after) {
            nodes {
              id
              occurredAt
            }
            pageInfo {
              hasNextPage
              endCursor
            }
            totalCount
          }
        }
      }
    `
    const read = async (first: number) => {
      const rows: Data[] = []
      for (let after: string | null = null; ;) {
        const page: Data = (await crm.ask(timeline, { id, first, after })).customer.interactions
        expect(page.totalCount).toBe(25)
        rows.push(...page.nodes)
        if (!page.pageInfo.hasNextPage) return rows
        after = page.pageInfo.endCursor
      }
    }
    const all = await read(200)
    expect(all).toHaveLength(25)
    expect(all.map((row) => row.occurredAt)).toEqual(
      all
        .map((row) => row.occurredAt)
        .toSorted()
        .toReversed(),
    )
    expect(await read(1)).toEqual(all)
    expect(await read(4)).toEqual(all)
  })

  it('can be searched by customer, employee, channel, subject and span', async () => {
    const { id } = await addCustomer(crm, 'Searched')
    const found = async (where: object): Promise<string[]> => {
      const list = `query ($where: InteractionFilter) { interactions(first: 200, where: $where) { nodes { subject } } }`
      const data = await crm.ask(list, { where: { customerId: id, ...where } })
      return data.interactions.nodes.map((node: Data) => node.subject)
    }
    await log({ customerId: id, subject: 'Déjà vu', channel: 'EMAIL', occurredAt: '2026-01-01T00:00:00Z' })
    await log({ customerId: id, subject: 'Later', employeeId: p2, occurredAt: '2026-01-02T00:00:00Z' })
    expect(await found({})).toEqual(['Later', 'Déjà vu'])
    expect(await found({ subject: { contains: 'DEJA' } })).toEqual(['Déjà vu'])
    expect(await found({ channel: 'EMAIL' })).toEqual(['Déjà vu'])
    expect(await found({ employeeId: p2 })).toEqual(['Later'])
    expect(await found({ occurredAt: { from: '2026-01-02T00:00:00Z' } })).toEqual(['Later'])
    expect(await found({ occurredAt: { before: '2026-01-02T00:00:00Z' } })).toEqual(['Déjà vu'])
    expect(await found({ customerId: 'nobody' })).toEqual([])
  })
})

describe('the whole timeline', () => {
  const entries = `kind at from to interaction { subject } note { title } opportunity { name } case { subject } consent { state }`
  const timeline = (fields: string) => `query ($id: ID!, $first: Int, $after: String, $kinds: [TimelineKind!]) {
    customer(id: $id) { timeline(first: $first, after: $after, kinds: $kinds) {
      nodes { id ${fields} } totalCount pageInfo { hasNextPage endCursor } } } }`

  it('has what was said, noted and agreed to, stages and cases, page by page, of kinds that one may read', async () => {
    const { id } = await addCustomer(crm, 'Whole')
    for (const subject of ['a', 'b', 'c']) await log({ customerId: id, subject, occurredAt: '2026-01-01T00:00:00Z' })
    await crm.ask(
      `mutation ($id: ID!) {
        addNote(input: { record: CUSTOMER, recordId: $id, title: "Noted", text: "Words" }) { __typename }
        createOpportunity(input: { name: "Boats", customerId: $id }) { __typename }
        createCase(input: { customerId: $id, channel: EMAIL, subject: "Broken" }) { __typename }
        recordConsent(input: { customerId: $id, channel: EMAIL, purpose: "NEWSLETTER", state: GIVEN, how: WEB_FORM }) { __typename }
      }`,
      { id },
    )
    const read = async (first: number) => {
      const rows: Data[] = []
      for (let after: string | null = null; ;) {
        const page: Data = (await crm.ask(timeline(entries), { id, first, after })).customer.timeline
        expect(page.totalCount).toBe(7)
        rows.push(...page.nodes)
        if (!page.pageInfo.hasNextPage) return rows
        after = page.pageInfo.endCursor
      }
    }
    const all = await read(200)
    expect(all.map(({ kind }) => kind).toSorted()).toEqual(
      ['CASE_OPENED', 'CONSENT', 'INTERACTION', 'INTERACTION', 'INTERACTION', 'NOTE', 'OPPORTUNITY_MOVED'].toSorted(),
    )
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    )
    expect(all.find(({ kind }) => kind === 'OPPORTUNITY_MOVED')).toMatchObject({
      from: null,
      to: 'PROSPECTING',
      opportunity: { name: 'Boats' },
      case: null,
    })
    expect(await read(1)).toEqual(all)
    expect(await read(2)).toEqual(all)
    const seller = await crm.execute(timeline('kind'), { id }, 'storekeeper')
    expect(seller.data?.['customer']).toMatchObject({ timeline: { nodes: [], totalCount: 0 } })
    expect(
      (await crm.execute(timeline('kind'), { id, kinds: ['NOTE'] }, 'storekeeper')).errors?.[0]?.message,
    ).toContain('interactions:read')
    expect((await crm.execute(timeline('kind'), { id, after: 'x' })).errors?.[0]?.extensions['code']).toBe(
      'BAD_USER_INPUT',
    )
  })
})

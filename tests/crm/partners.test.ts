import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'
import { createPartner, revokeCustomers, shareCustomers, updatePartner } from './partners.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const id = '019a0000-0000-7000-8000-0000000000c1'
const past = '2020-01-01T00:00:00.000Z'
const future = '2120-01-01T00:00:00.000Z'

const made = async (name = 'Partner'): Promise<string> => (await createPartner(crm, { name })).id
const customer = async (name = 'Customer'): Promise<string> => (await addCustomer(crm, name)).id

describe('createPartner', () => {
  it('adds an active partner with whom nothing is shared, numbered by the series around numbers that people chose', async () => {
    const first = await createPartner(crm, { name: '  Tall og Bilag AS ' })
    expect(first).toMatchObject({ name: 'Tall og Bilag AS', active: true, version: 1, agreements: { totalCount: 0 } })
    const next = String(Number(first.number) + 1)
    expect(await createPartner(crm, { name: 'Chosen', number: next })).toMatchObject({ number: next })
    expect(await createPartner(crm, { name: 'After' })).toMatchObject({ number: String(Number(next) + 1) })
  })

  it('refuses a number that another has', async () => {
    await createPartner(crm, { name: 'One', number: 'ONCE' })
    expect(await createPartner(crm, { name: 'Two', number: 'ONCE' })).toMatchObject({
      __typename: 'PartnerNumberTaken',
      number: 'ONCE',
    })
  })

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(201) }],
    ['number', { name: 'x', number: 'with space' }],
    ['number', { name: 'x', number: '' }],
  ])('refuses bad input and names the field %s', async (field, input) => {
    expect(await createPartner(crm, input)).toMatchObject({ __typename: 'InvalidInput', field })
  })
})

describe('updatePartner', () => {
  it('changes what is given, and raises the version by what changes alone', async () => {
    const partner = await made()
    expect(await updatePartner(crm, { id: partner, name: 'New' })).toMatchObject({
      name: 'New',
      active: true,
      version: 2,
    })
    expect(await updatePartner(crm, { id: partner, active: false, expectedVersion: 2 })).toMatchObject({
      name: 'New',
      active: false,
      version: 3,
    })
    expect(await updatePartner(crm, { id: partner, name: 'New', active: false })).toMatchObject({ version: 3 })
  })

  it('refuses another version, an unknown partner and bad input', async () => {
    const partner = await made()
    expect(await updatePartner(crm, { id: partner, name: 'x', expectedVersion: 7 })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 1,
    })
    for (const unknown of [id, 'none'])
      expect(await updatePartner(crm, { id: unknown })).toMatchObject({
        __typename: 'PartnerNotFound',
        partnerId: unknown,
      })
    expect(await updatePartner(crm, { id: partner, name: '' })).toMatchObject({ __typename: 'InvalidInput' })
    expect(await updatePartner(crm, { id: partner, name: null })).toMatchObject({ __typename: 'InvalidInput' })
  })
})

describe('shareCustomers', () => {
  it('shares each customer once on the terms given, from now on unless told otherwise', async () => {
    const [partnerId, a, b] = [await made(), await customer(), await customer()]
    const { agreements } = await shareCustomers(crm, {
      partnerId,
      customerIds: [a, b, a.toUpperCase()],
      parts: ['INVOICES', 'PROFILE', 'INVOICES'],
      channels: ['NOTE', 'CALL'],
    })
    expect(agreements.totalCount).toBe(2)
    expect(agreements.nodes.map((node: Data) => node.customer.id).sort()).toEqual([a, b].sort())
    for (const node of agreements.nodes)
      expect(node).toMatchObject({
        parts: ['PROFILE', 'INVOICES'],
        channels: ['CALL', 'NOTE'],
        validUntil: null,
        revokedAt: null,
        inForce: true,
      })
  })

  it('replaces the terms that there are and shares anew what was revoked; others stay as they are', async () => {
    const [partnerId, a, b] = [await made(), await customer(), await customer()]
    const before = await shareCustomers(crm, { partnerId, customerIds: [a, b], parts: ['PROFILE'] })
    await revokeCustomers(crm, { partnerId, customerIds: [a] })
    const { agreements } = await shareCustomers(crm, {
      partnerId,
      customerIds: [a],
      channels: ['EMAIL'],
      validFrom: past,
      validUntil: future,
    })
    const [first, second] = agreements.nodes
    expect(first).toMatchObject({
      id: before.agreements.nodes[0].id,
      parts: [],
      channels: ['EMAIL'],
      validFrom: past,
      validUntil: future,
      revokedAt: null,
      inForce: true,
    })
    expect(second).toEqual(before.agreements.nodes[1])
  })

  it('counts what is not begun, over or revoked as not in force', async () => {
    const [partnerId, a] = [await made(), await customer()]
    const share = async (terms: object) =>
      (await shareCustomers(crm, { partnerId, customerIds: [a], parts: ['PROFILE'], ...terms })).agreements.nodes[0]
    expect(await share({ validFrom: future })).toMatchObject({ inForce: false })
    expect(await share({ validFrom: past, validUntil: '2020-01-01T00:00:00.001Z' })).toMatchObject({ inForce: false })
    expect(await share({ validFrom: past, validUntil: future })).toMatchObject({ inForce: true })
    const { agreements } = await revokeCustomers(crm, { partnerId, customerIds: [a] })
    expect(agreements.nodes[0]).toMatchObject({ inForce: false, revokedAt: expect.stringMatching(/Z$/) as string })
  })

  it('refuses an unknown partner and an unknown customer, then shares nothing', async () => {
    const [partnerId, a] = [await made(), await customer()]
    const parts = ['PROFILE']
    for (const unknown of [id, 'none']) {
      const noPartner = await shareCustomers(crm, { partnerId: unknown, customerIds: [a], parts })
      expect(noPartner).toMatchObject({ __typename: 'PartnerNotFound', partnerId: unknown })
      const noCustomer = await shareCustomers(crm, { partnerId, customerIds: [a, unknown], parts })
      expect(noCustomer).toMatchObject({ __typename: 'CustomerNotFound', customerId: unknown })
    }
    expect(await updatePartner(crm, { id: partnerId })).toMatchObject({ agreements: { totalCount: 0 } })
  })

  it.each([
    ['customerIds', { customerIds: [], parts: ['PROFILE'] }],
    ['customerIds', { customerIds: Array.from({ length: 1_001 }, () => id), parts: ['PROFILE'] }],
    ['parts', {}],
    ['parts', { parts: [], channels: [] }],
    ['validUntil', { parts: ['PROFILE'], validFrom: future, validUntil: future }],
    ['validUntil', { parts: ['PROFILE'], validUntil: past }],
  ])('refuses bad input and names the field %s', async (field, input) => {
    const [partnerId, a] = [await made(), await customer()]
    const answer = await shareCustomers(crm, { partnerId, customerIds: [a], ...input })
    expect(answer).toMatchObject({ __typename: 'InvalidInput', field })
  })

  it('takes the same statements for two customers and for a thousand', async () => {
    const partnerId = await made()
    const ids = Array.from({ length: 1_000 }, () => uuidv7())
    await crm.sql`insert into crm.customer (id, number, name, kind)
                  select id, right(id::text, 12), 'x', 'PERSON' from unnest(${ids}::uuid[]) id`
    const count = async (customerIds: string[]) => {
      crm.statements.length = 0
      await shareCustomers(crm, { partnerId, customerIds, parts: ['PROFILE'] })
      await revokeCustomers(crm, { partnerId, customerIds })
      return [crm.statements.length, new Set(crm.statements).size]
    }
    const shared = await count(ids.slice(0, 2))
    const sharedAnew = await count(ids.slice(0, 2))
    expect(await count(ids.slice(2))).toEqual(shared)
    expect(await count(ids)).toEqual(sharedAnew)
  })
})

describe('revokeCustomers', () => {
  it('ends what is shared, and leaves what is revoked already or was never shared', async () => {
    const [partnerId, a, b, c] = [await made(), await customer(), await customer(), await customer()]
    await shareCustomers(crm, { partnerId, customerIds: [a, b], parts: ['PROFILE'] })
    const once = await revokeCustomers(crm, { partnerId, customerIds: [a] })
    expect(once.agreements.nodes.map((node: Data) => node.inForce)).toEqual([false, true])
    const twice = await revokeCustomers(crm, { partnerId, customerIds: [a, c] })
    expect(twice.agreements).toEqual(once.agreements)
  })

  it('refuses an unknown partner and an unknown customer', async () => {
    const [partnerId, a] = [await made(), await customer()]
    expect(await revokeCustomers(crm, { partnerId: id, customerIds: [a] })).toMatchObject({
      __typename: 'PartnerNotFound',
    })
    expect(await revokeCustomers(crm, { partnerId, customerIds: [id] })).toMatchObject({
      __typename: 'CustomerNotFound',
    })
    expect(await revokeCustomers(crm, { partnerId, customerIds: [] })).toMatchObject({ __typename: 'InvalidInput' })
  })
})

it('the same key gives the first answer again, and nothing is written', async () => {
  const [partnerId, a] = [await made(), await customer()]
  const input = { partnerId, customerIds: [a], parts: ['PROFILE'] }
  const first = await shareCustomers(crm, input, 'key')
  await revokeCustomers(crm, { partnerId, customerIds: [a] })
  const again = await shareCustomers(crm, input, 'key')
  expect(again).toMatchObject({ __typename: 'Partner', id: first.id })
  expect(again.agreements.nodes[0].revokedAt).not.toBeNull()
  expect(await shareCustomers(crm, { ...input, parts: ['ORDERS'] }, 'key')).toMatchObject({
    __typename: 'IdempotencyConflict',
  })
})

describe('partners and agreements', () => {
  it('are found by id and by number', async () => {
    const partner = await createPartner(crm, { name: 'Found', number: 'FOUND-1' })
    const find = `query ($id: ID!, $number: String!) {
      partner(id: $id) { name } partnerByNumber(number: $number) { name } }`
    expect(await crm.ask(find, { id: partner.id, number: 'FOUND-1' })).toEqual({
      partner: { name: 'Found' },
      partnerByNumber: { name: 'Found' },
    })
    expect(await crm.ask(find, { id: 'none', number: 'a b' })).toEqual({ partner: null, partnerByNumber: null })
  })

  it('partners are listed by name, number or age, and filtered by name, number and activity', async () => {
    for (const [name, number] of [
      ['Østlandet Regnskap', 'L-2'],
      ['Ål Regnskap', 'L-3'],
      ['Zeta Regnskap', 'L-1'],
    ])
      await createPartner(crm, { name, number })
    const zeta = await crm.ask(`{ partnerByNumber(number: "L-1") { id } }`)
    await updatePartner(crm, { id: zeta.partnerByNumber.id, active: false })
    const list = `query ($where: PartnerFilter, $orderBy: [PartnerOrder!]) {
      partners(where: $where, orderBy: $orderBy) { nodes { number } totalCount } }`
    const numbers = async (where: object, orderBy?: object[]) =>
      (await crm.ask(list, { where, orderBy })).partners.nodes.map((node: Data) => node.number)
    const name = { contains: 'REGNSKAP' }
    expect(await numbers({ name }, [{ field: 'NUMBER' }])).toEqual(['L-1', 'L-2', 'L-3'])
    expect(await numbers({ name }, [{ field: 'CREATED_AT', direction: 'DESC' }])).toEqual(['L-1', 'L-3', 'L-2'])
    expect(await numbers({ name })).toEqual(['L-3', 'L-2', 'L-1'])
    expect(await numbers({ name: { contains: 'ostl' } })).toEqual(['L-2'])
    expect(await numbers({ number: { contains: 'l-3' } })).toEqual(['L-3'])
    expect(await numbers({ name, active: false })).toEqual(['L-1'])
    expect(await numbers({ name, active: true })).toEqual(['L-3', 'L-2'])
  })

  it('agreements are filtered by what a person would ask, sorted by start and end, and paged', async () => {
    const [partnerId, a, b, c] = [await made(), await customer(), await customer(), await customer()]
    await shareCustomers(crm, { partnerId, customerIds: [a], parts: ['PROFILE'], validUntil: future })
    await shareCustomers(crm, { partnerId, customerIds: [b], parts: ['ORDERS'], channels: ['CALL'], validFrom: past })
    await shareCustomers(crm, { partnerId, customerIds: [c], channels: ['CALL', 'CHAT'], validFrom: future })
    const list = `query ($id: ID!, $where: AgreementFilter, $orderBy: [AgreementOrder!], $first: Int, $after: String) {
      partner(id: $id) { agreements(where: $where, orderBy: $orderBy, first: $first, after: $after) {
        totalCount pageInfo { endCursor } nodes { customer { id } } } } }`
    const page = async (args: object) => (await crm.ask(list, { id: partnerId, ...args })).partner.agreements
    const found = async (args: object) => (await page(args)).nodes.map((node: Data) => node.customer.id)
    const where = (filter: object) => ({ where: filter })
    const by = (field: string, direction: string) => ({ orderBy: [{ field, direction }] })
    expect(await found({})).toEqual([c, b, a])
    expect(await found(where({ inForce: true }))).toEqual([b, a])
    expect(await found(where({ inForce: false }))).toEqual([c])
    expect(await found(where({ customerId: b }))).toEqual([b])
    expect(await found(where({ customerId: 'none' }))).toEqual([])
    expect(await found(where({ part: 'PROFILE' }))).toEqual([a])
    expect(await found(where({ channel: 'CALL' }))).toEqual([c, b])
    expect(await found(where({ channel: 'CALL', part: 'ORDERS', inForce: true }))).toEqual([b])
    expect(await found(by('VALID_FROM', 'ASC'))).toEqual([b, a, c])
    expect((await found(by('VALID_UNTIL', 'ASC')))[0]).toBe(a)
    expect((await found(by('VALID_UNTIL', 'DESC')))[2]).toBe(a)
    // The page after an open one, whose end is no moment.
    const open = await page({ ...by('VALID_UNTIL', 'DESC'), first: 2 })
    expect(open.totalCount).toBe(3)
    const after = open.pageInfo.endCursor
    expect(await found({ ...by('VALID_UNTIL', 'DESC'), first: 2, after })).toEqual([a])
  })

  it('a customer tells of its agreements, latest first, and a partner of what it read', async () => {
    const [one, other, a] = [await made('One'), await made('Other'), await customer()]
    for (const partnerId of [one, other]) await shareCustomers(crm, { partnerId, customerIds: [a], parts: ['PROFILE'] })
    await crm.sql`insert into crm.partner_read (partner_id, subject, customer_id, what, request_id)
                  values (${one}, 'kari', ${a}, ${['Customer']}, 'r1'), (${other}, 'ola', ${a}, ${['Contact']}, 'r2')`
    const told = await crm.ask(
      `query ($customer: ID!, $partner: ID!) {
        customer(id: $customer) { agreements { totalCount nodes { partner { name } inForce } } }
        partner(id: $partner) { reads { totalCount nodes { subject customerId } } } }`,
      { customer: a, partner: one },
    )
    expect(told).toEqual({
      customer: {
        agreements: {
          totalCount: 2,
          nodes: [
            { partner: { name: 'Other' }, inForce: true },
            { partner: { name: 'One' }, inForce: true },
          ],
        },
      },
      partner: { reads: { totalCount: 1, nodes: [{ subject: 'kari', customerId: a }] } },
    })
  })

  it('every change of a partner and its agreements is kept, and of the count of them nothing', async () => {
    const [partnerId, a] = [await made(), await customer()]
    await shareCustomers(crm, { partnerId, customerIds: [a], parts: ['PROFILE'] })
    await revokeCustomers(crm, { partnerId, customerIds: [a] })
    await updatePartner(crm, { id: partnerId, active: false })
    const { partner } = await crm.ask(
      `query ($id: ID!) { partner(id: $id) { changes { nodes { record action changedBy before after } } } }`,
      { id: partnerId },
    )
    expect(partner.changes.nodes).toMatchObject([
      { record: 'partner', action: 'UPDATE', changedBy: 'test-administrator' },
      { record: 'agreement', action: 'UPDATE' },
      { record: 'agreement', action: 'INSERT' },
      { record: 'partner', action: 'INSERT' },
    ])
    expect(JSON.parse(partner.changes.nodes[0].after)).toMatchObject({ active: false, version: 2 })
    expect(JSON.parse(partner.changes.nodes[2].after)).toMatchObject({ customer_id: a, parts: ['PROFILE'] })
  })
})

describe('who may', () => {
  it('read: those with partners:read; write: those with partners:write; nobody else a thing', async () => {
    const partnerId = await made()
    const read = `query ($id: ID!) { partner(id: $id) { name } }`
    expect((await crm.execute(read, { id: partnerId }, 'analyst')).errors).toBeUndefined()
    for (const role of ['salesperson', 'partner'] as const) {
      const { data, errors } = await crm.execute(read, { id: partnerId }, role)
      expect(data).toEqual({ partner: null })
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    }
    const write = `mutation { createPartner(input: { name: "x" }) { __typename } }`
    expect((await crm.execute(write, {}, 'analyst')).data).toEqual({ createPartner: null })
    expect((await crm.execute(write, {}, 'privacy_officer')).data).toMatchObject({
      createPartner: { __typename: 'Partner' },
    })
  })
})

import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ErpPorts } from '../../subgraphs/crm/erp.ts'
import type { Data } from '../support/data.ts'
import { tracesOf } from '../support/traces.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'
import { addPersonTo, eraseFromCrm } from './person.ts'

let openOrders: () => Promise<{ orders: number }>
const erp: ErpPorts = {
  employees: async () => ({ known: [] }),
  products: async () => ({ known: [] }),
  customersChanged: async () => ({}),
  openOrders: () => openOrders(),
  employeesByAddress: async () => ({ employees: [] }),
  paidSales: async () => ({ sales: [] }),
}

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm({ erp })
  openOrders = async () => ({ orders: 0 })
})
afterAll(() => crm.close())

const erase = (input: object, role?: 'privacy_officer') => eraseFromCrm(crm, input, role)
const addPerson = (kind?: string) => addPersonTo(crm, kind)

const held = async (customerId: string, contactId?: string): Promise<Data> => {
  const { data } = await crm.ask(
    `query ($customerId: ID!, $contactId: ID) { data: personalDataInCrm(customerId: $customerId, contactId: $contactId) {
       system records { record rows basis months } rows(first: 200) { totalCount nodes { record content } } } }`,
    { customerId, contactId },
  )
  return data
}

describe('what CRM holds on a person', () => {
  it('comes out whole: every text, old ones too, with what it is kept for', async () => {
    const { id, word, say } = await addPerson()
    await say(`${word} subject`, `${word} body`)
    const data = await held(id)
    expect(data.records).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ record: 'customer', rows: 1, months: null }),
        expect.objectContaining({ record: 'contact', rows: 2 }),
        expect.objectContaining({ record: 'interaction', rows: 1 }),
        { record: 'idempotency_key', rows: 2, months: 1, basis: expect.stringContaining('repeat a request') },
      ]),
    )
    expect(data.rows.totalCount).toBe(data.rows.nodes.length)
    const text = data.rows.nodes.map(({ content }: Data) => content).join('\n')
    for (const what of ['first name', 'second name', 'line1', 'moved', 'subject', 'body', 'Kari Nilsen', 'title'])
      expect(text).toContain(`${word} ${what}`)
    const customer = JSON.parse(data.rows.nodes[0].content)
    expect(customer).toMatchObject({ id, name: `${word} second name`, version: '2' })
    expect(customer).not.toHaveProperty('name_folded')
  })

  /** Each row once by what it is, in the order answered, and in how many pages. */
  const inPages = async (customerId: string, first: number) => {
    const rows: string[] = []
    let after: string | null = null
    let pages = 0
    do {
      const { data } = await crm.ask(
        `query ($id: ID!, $first: Int!, $after: String) { data: personalDataInCrm(customerId: $id) {
           rows(first: $first, after: $after) { nodes { record content } pageInfo { hasNextPage endCursor } } } }`,
        { id: customerId, first, after },
      )
      for (const { record, content } of data.rows.nodes) {
        const { id, interaction_id, product_id, key, rule } = JSON.parse(content)
        rows.push([record, id, interaction_id, product_id, key, rule].join(' '))
      }
      after = data.rows.pageInfo.hasNextPage ? data.rows.pageInfo.endCursor : null
      pages += 1
    } while (after)
    return { rows, pages }
  }

  it('comes in pages of whatever size, each row in one of them', async () => {
    const { id } = await addPerson()
    // Many at one moment, and more than one statement reads.
    await crm.sql`
      insert into crm.interaction (id, customer_id, channel, direction, subject, occurred_at)
      select gen_random_uuid(), ${id}, 'CALL', 'INBOUND', 'x', '2026-01-01' from generate_series(1, 120)`
    await crm.sql`insert into crm.interaction_product (interaction_id, product_id, place)
                  select id, gen_random_uuid(), n from crm.interaction, generate_series(0, 1) n where customer_id = ${id}`
    const { rows } = await inPages(id, 200)
    expect(rows).toHaveLength((await held(id)).rows.totalCount)
    expect(new Set(rows).size).toBe(rows.length)
    for (const first of [7, 50]) expect((await inPages(id, first)).rows).toEqual(rows)
  })

  it('comes in pages that are not too large to be sent', async () => {
    const { id, word, say } = await addPerson()
    for (let i = 0; i < 7; i++) await say(`${word} ${i}`, 'x'.repeat(100_000))
    const { rows, pages } = await inPages(id, 200)
    expect(rows).toHaveLength((await held(id)).rows.totalCount)
    // Seven texts of 100,000 characters, and as many in the trail and in the answers kept.
    expect(pages).toBe(3)
  })

  it('is the contact alone where one is named, and what names it', async () => {
    const { id, word, kari, ola, say } = await addPerson('ORGANISATION')
    await say('about Kari', 'x', kari)
    await say('about Ola', 'y', ola)
    await say('in passing', `We met ${word.toUpperCase()} KARI NILSEN there.`)
    const text = JSON.stringify((await held(id, kari)).rows.nodes)
    for (const what of ['Kari Nilsen', 'about Kari', 'in passing']) expect(text).toContain(what)
    for (const what of ['Ola', 'second name', 'moved']) expect(text).not.toContain(what)
  })

  it('is null of nobody, and of a contact of somebody else', async () => {
    const [one, other] = [await addPerson(), await addPerson()]
    expect(await held(uuidv7())).toBeNull()
    expect(await held('nobody')).toBeNull()
    expect(await held(one.id, other.kari)).toBeNull()
    expect(await held(one.id, 'nobody')).toBeNull()
  })

  it('is not read unnoticed: the trail says by whom, once an hour', async () => {
    const { id } = await addPerson()
    await held(id)
    await held(id)
    await crm.ask(`{ personalDataInCrm(customerId: "${id}") { system } }`, {}, 'privacy_officer')
    const rows =
      await crm.sql`select record, changed_by from crm.audit_log where action = 'EXPORT' and record_id = ${id} order by id`
    expect(rows.map(({ changed_by }) => changed_by)).toEqual(['test-administrator', 'test-privacy_officer'])
  })

  it.each([
    '',
    'x',
    Buffer.from('["partner","1"]').toString('base64url'),
    Buffer.from('["customer"]').toString('base64url'),
  ])('is not read on from a cursor that is none: %j', async (after) => {
    const { id } = await addPerson()
    const { errors } = await crm.execute(
      `query ($after: String) { personalDataInCrm(customerId: "${id}") { rows(after: $after) { totalCount } } }`,
      { after },
    )
    if (after === '') expect(errors).toBeUndefined()
    else expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('an erasure', () => {
  it('leaves nothing of a person in any column, and says what it did', async () => {
    const { id, word, kari, say } = await addPerson()
    await say(`${word} subject`, `${word} body`, kari)
    await crm.sql`insert into crm.campaign (id, name, starts_on) values (${uuidv7()}, 'Spring', '2026-01-01')`
    await crm.sql`insert into crm.campaign_member (id, campaign_id, customer_id)
                  select ${uuidv7()}, id, ${id} from crm.campaign where name = 'Spring'`
    expect((await tracesOf(crm.sql, 'crm', [word])).length).toBeGreaterThan(15)

    const erased = await erase({ customerId: id }, 'privacy_officer')
    expect(await tracesOf(crm.sql, 'crm', [word, `kari@${word}`])).toEqual([])
    expect(erased).toMatchObject({
      __typename: 'ErasureReceipt',
      system: 'CRM',
      customerId: id,
      contactId: null,
      erasedBy: 'test-privacy_officer',
      requestId: 'test-request',
      remaining: [],
      stillKept: [],
      kept: [{ record: 'campaign_member', rows: 1, until: null }],
    })
    expect(Object.fromEntries(erased.blanked.map(({ record, rows }: Data) => [record, rows]))).toEqual({
      customer: 1,
      contact_point: 4,
      address: 1,
      contact: 2,
      interaction: 1,
      participant: 1,
      idempotency_key: 2,
      audit_log: 8,
    })
    // Who changed what and when stays, and so does what was said when, by which way, with whom of ours.
    const trail =
      await crm.sql`select after from crm.audit_log where record = 'customer' and record_id = ${id} order by id`
    expect(trail[0]?.after).toMatchObject({ name: 'Erased', email: 'Erased', kind: 'PERSON', parent_id: null })
    const { customer } = await crm.ask(
      `{ customer(id: "${id}") { number name email erasedAt addresses { line1 } contacts { nodes { name email } }
           interactions { nodes { subject body channel } } changes(first: 1) { nodes { record changedBy } } } }`,
    )
    expect(customer).toMatchObject({
      number: expect.stringMatching(/^erased-[0-9a-f]{12}$/),
      name: 'Erased',
      email: null,
      erasedAt: expect.any(String),
      addresses: [],
      contacts: {
        nodes: [
          { name: 'Erased', email: null },
          { name: 'Erased', email: null },
        ],
      },
      interactions: { nodes: [{ subject: 'Erased', body: null, channel: 'CALL' }] },
      changes: { nodes: [{ record: 'erasure', changedBy: 'test-privacy_officer' }] },
    })
  })

  it('is done once: the second time the first receipt is answered, also when ERP is silent', async () => {
    const { id } = await addPerson()
    const first = await erase({ customerId: id })
    openOrders = () => Promise.reject(new Error('silent'))
    expect(await erase({ customerId: id.toUpperCase() })).toEqual(first)
    openOrders = async () => ({ orders: 0 })
    const many = await Promise.all([erase({ customerId: id }), erase({ customerId: id })])
    for (const one of many) expect(['ErasureReceipt', 'ErasureUnderWay']).toContain(one.__typename)
    const [rows] = await crm.sql`select count(*)::int as count from crm.erasure where customer_id = ${id}`
    expect(rows?.count).toBe(1)
  })

  it('ends what was shared with partners, for good', async () => {
    const { id } = await addPerson()
    const { partner } = await crm.ask(
      `mutation { partner: createPartner(input: { name: "Agency" }) { ... on Partner { id } } }`,
    )
    const share = async (mutation: string, more: object): Promise<string> => {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
      const { answer } = await crm.ask(
        `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename } }`,
        { input: { partnerId: partner.id, customerIds: [id], ...more } },
      )
      return answer.__typename
    }
    expect(await share('shareCustomers', { parts: ['PROFILE'] })).toBe('Partner')
    const [before] = await crm.sql`select agreements_version from crm.partner where id = ${partner.id}`
    const { blanked } = await erase({ customerId: id })
    expect(blanked).toContainEqual({ record: 'agreement', rows: 1 })
    const [after] = await crm.sql`select agreements_version from crm.partner where id = ${partner.id}`
    expect(Number(after?.agreements_version)).toBe(Number(before?.agreements_version) + 1)
    expect(await share('shareCustomers', { parts: ['PROFILE'] })).toBe('CustomerErased')
    expect(await share('revokeCustomers', {})).toBe('Partner')
    await expect(crm.sql`update crm.agreement set revoked_at = null where customer_id = ${id}`).rejects.toMatchObject({
      constraint_name: 'customer_erased',
    })
  })

  it('counts anew what remains: something that came back by a side door is seen', async () => {
    const { id } = await addPerson()
    const { id: receiptId } = await erase({ customerId: id })
    await crm.sql`alter table crm.customer disable trigger keep_erased`
    await crm.sql`update crm.customer set email = 'back@example.com' where id = ${id}`
    await crm.sql`alter table crm.customer enable trigger keep_erased`
    const { erasureInCrm } = await crm.ask(`{ erasureInCrm(id: "${receiptId}") { remaining { record rows } } }`)
    expect(erasureInCrm.remaining).toEqual([
      { record: 'customer', rows: 1 },
      { record: 'audit_log', rows: 1 },
    ])
  })

  it('of a contact leaves nothing of that contact, and all of the others', async () => {
    const { id, word, kari, ola, say } = await addPerson('ORGANISATION')
    await say('told Kari', 'k', kari)
    await say('told Ola', 'o', ola)
    await say('by the way', `met ${word} kari nilsen`)
    const erased = await erase({ customerId: id, contactId: kari })
    expect(erased).toMatchObject({ contactId: kari, remaining: [] })
    expect(await tracesOf(crm.sql, 'crm', [`${word} Kari`, `kari@${word}`, 'told Kari', 'by the way'])).toEqual([])
    const { customer } = await crm.ask(
      `{ customer(id: "${id}") { name erasedAt contacts { nodes { name } } interactions { nodes { subject } } } }`,
    )
    expect(customer).toMatchObject({ name: `${word} second name`, erasedAt: null })
    expect(customer.contacts.nodes.map(({ name }: Data) => name).sort()).toEqual(['Erased', `Ola Dahl of ${word}`])
    expect(customer.interactions.nodes.map(({ subject }: Data) => subject)).toEqual(['Erased', 'told Ola', 'Erased'])
    const answer = await crm.ask(
      `mutation { logInteraction(input: { customerId: "${id}", contactId: "${kari}", channel: CALL, subject: "x" }) {
         ... on InvalidInput { field message } } }`,
    )
    expect(answer.logInteraction).toEqual({ field: 'contactId', message: 'contactId: that contact has been erased.' })
    expect(await erase({ customerId: id, contactId: kari })).toEqual(erased)
  })

  it.each([
    ['an organisation', { kind: 'ORGANISATION' }, {}, 'NotAPerson'],
    ['a sole trader, said to be one', { kind: 'ORGANISATION' }, { soleTrader: true }, 'ErasureReceipt'],
    ['a contact that the customer does not have', {}, { contactId: uuidv7() }, 'ContactNotFound'],
    ['a contact that is none', {}, { contactId: 'x' }, 'ContactNotFound'],
    ['nobody', {}, { customerId: uuidv7() }, 'CustomerNotFound'],
    ['no id', {}, { customerId: 'x' }, 'CustomerNotFound'],
  ])('of %s is answered: %j %j %s', async (_, { kind }: { kind?: string }, input, answered) => {
    const { id } = await addPerson(kind)
    expect((await erase({ customerId: id, ...input })).__typename).toBe(answered)
  })

  it('waits until ERP has invoiced, and for ERP to tell', async () => {
    const { id, word } = await addPerson()
    openOrders = async () => ({ orders: 2 })
    expect(await erase({ customerId: id })).toMatchObject({ __typename: 'OpenOrders', orders: 2 })
    openOrders = () => Promise.reject(new Error('silent'))
    const { errors } = await crm.execute(`mutation { eraseFromCrm(input: { customerId: "${id}" }) { __typename } }`)
    expect(errors).toHaveLength(1)
    openOrders = async () => ({ orders: 0 })
    expect((await tracesOf(crm.sql, 'crm', [word])).length).toBeGreaterThan(5)
  })

  it('that is under way is not waited for', async () => {
    const { id } = await addPerson()
    await crm.sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtextextended(${`samspill crm erase ${id}`}, 0))`
      expect((await erase({ customerId: id })).__typename).toBe('ErasureUnderWay')
    })
    expect((await erase({ customerId: id })).__typename).toBe('ErasureReceipt')
  })

  it('is refused, with nothing read, to whoever may not', async () => {
    const { id } = await addPerson()
    const before = crm.statements.length
    for (const source of [
      `mutation { eraseFromCrm(input: { customerId: "${id}" }) { __typename } }`,
      `mutation { applyRetentionInCrm(input: {}) { __typename } }`,
      `{ personalDataInCrm(customerId: "${id}") { system } }`,
      '{ erasuresInCrm { totalCount } }',
    ]) {
      const { errors } = await crm.execute(source, {}, 'analyst')
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    }
    expect(crm.statements.length).toBe(before)
  })
})

describe('who has been erased can be shown to have been', () => {
  it('by number, e-mail address, phone number or name, none of which is kept', async () => {
    const { id } = await addCustomer(crm, 'Åse  Østby', {
      kind: 'PERSON',
      number: 'Grimstad-77',
      email: 'Aase@Example.com',
      phone: '+47 98 76 54 32',
    })
    await erase({ customerId: id })
    const found = async (identifier: string) => {
      const { erasuresInCrm } = await crm.ask(
        `query ($where: ErasureInCrmFilter) { erasuresInCrm(where: $where) { totalCount nodes { customerId } } }`,
        { where: { identifier } },
      )
      return erasuresInCrm.nodes.map(({ customerId }: Data) => customerId)
    }
    for (const known of [
      'Grimstad-77',
      'grimstad-77',
      'aase@example.com',
      '004798765432',
      '+47 9876 5432',
      'åse østby',
      ' Åse  Østby ',
    ])
      expect(await found(known), known).toEqual([id])
    for (const other of ['Grimstad-78', 'aase', 'Åse', '', '98765432']) expect(await found(other), other).toEqual([])
    expect(await tracesOf(crm.sql, 'crm', ['Østby', 'aase@', 'Grimstad-77', '98 76 54'])).toEqual([])
  })
})

import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewerOf } from '../../subgraphs/common/auth/viewer.ts'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

const employee = '019a0000-0000-7000-8000-000000000001'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm({
    erp: {
      employees: async () => ({ known: [employee] }),
      products: async () => ({ known: [] }),
      customersChanged: async () => ({}),
      openOrders: async () => ({ orders: 0 }),
      employeesByAddress: async () => ({ employees: [] }),
      paidSales: async () => ({ sales: [] }),
    },
  })
})
afterAll(() => crm.close())

const declare = async (input: object): Promise<Data> => {
  const { field } = await crm.ask(
    `mutation ($input: DeclareCustomFieldInput!) { field: declareCustomField(input: $input) {
       __typename ... on CustomField { id code version } ... on UserError { message } ... on InvalidInput { field } } }`,
    { input: { record: 'CUSTOMER', label: 'Any', ...input } },
  )
  return field
}

const change = async (input: object): Promise<Data> => {
  const { field } = await crm.ask(
    `mutation ($input: UpdateCustomFieldInput!) { field: updateCustomField(input: $input) {
       __typename ... on CustomField { version archived options { code active } } ... on UserError { message } } }`,
    { input },
  )
  return field
}

const shown = `custom { field { code label } text number money { amount currency } date boolean choice { code label }
                 reference { target customer { id } employee { id } } }`

const update = async (input: object): Promise<Data> => {
  const { customer } = await crm.ask(
    `mutation ($input: UpdateCustomerInput!) { customer: updateCustomer(input: $input) {
       __typename ... on Customer { version ${shown} } ... on UserError { message } ... on InvalidInput { field } } }`,
    { input },
  )
  return customer
}

const named = async (where: object, orderBy?: object, page: object = {}): Promise<string[]> => {
  const { customers } = await crm.ask(
    `query ($where: CustomerFilter, $orderBy: [CustomerOrder!], $first: Int, $after: String) {
       customers(where: $where, orderBy: $orderBy, first: $first, after: $after) { nodes { name } } }`,
    { where, orderBy: orderBy && [orderBy], ...page },
  )
  return customers.nodes.map(({ name }: Data) => name)
}

describe('a custom field', () => {
  it('is declared, written, read, filtered and sorted by at once, by every process', async () => {
    const other = await crm.another()
    const { id } = await addCustomer(crm, 'First')
    expect(
      await declare({ code: 'score', kind: 'NUMBER', label: 'Score', min: '0', max: '100', decimals: 2 }),
    ).toMatchObject({
      __typename: 'CustomField',
      version: 1,
    })
    expect((await update({ id, custom: [{ field: 'score', number: '012.50' }] })).custom).toMatchObject([
      { field: { code: 'score', label: 'Score' }, number: '12.5', text: null },
    ])
    const { data, errors } = await graphql({
      schema: other.schema,
      source: `{ customers(where: { custom: [{ field: "score", number: { equals: "12.50" } }] }) { nodes { name custom { number } } } }`,
      contextValue: other.context({ viewer: viewerOf('anna', 'salesperson'), requestId: 'test' }),
    })
    expect(errors).toBeUndefined()
    expect(data).toEqual({ customers: { nodes: [{ name: 'First', custom: [{ number: '12.5' }] }] } })
  })

  it('holds what its kind says, with every digit, and is emptied by null', async () => {
    const { id } = await addCustomer(crm, 'All kinds')
    const options = [
      { code: 'GOLD', label: 'Gold' },
      { code: 'SILVER', label: 'Silver' },
    ]
    for (const input of [
      { code: 'motto', kind: 'TEXT' },
      { code: 'exact', kind: 'NUMBER' },
      { code: 'worth', kind: 'MONEY', min: '0' },
      { code: 'ends_on', kind: 'DATE', earliest: '2020-01-01' },
      { code: 'listed', kind: 'BOOLEAN' },
      { code: 'tier', kind: 'CHOICE', options },
      { code: 'mother', kind: 'REFERENCE', target: 'CUSTOMER' },
      { code: 'advisor', kind: 'REFERENCE', target: 'EMPLOYEE' },
    ])
      expect((await declare(input)).__typename).toBe('CustomField')
    const custom = [
      { field: 'motto', text: 'Ærlig & grei' },
      { field: 'exact', number: '123456789012345.678901' },
      { field: 'worth', money: { amount: '1000.10', currency: 'NOK' } },
      { field: 'ends_on', date: '2024-02-29' },
      { field: 'listed', boolean: false },
      { field: 'tier', choice: 'GOLD' },
      { field: 'mother', reference: id },
      { field: 'advisor', reference: employee },
    ]
    const written = await update({ id, custom })
    expect(written.custom).toMatchObject([
      { text: 'Ærlig & grei' },
      { number: '123456789012345.678901' },
      { money: { amount: '1000.10', currency: 'NOK' } },
      { date: '2024-02-29' },
      { boolean: false },
      { choice: { label: 'Gold' } },
      { reference: { target: 'CUSTOMER', customer: { id } } },
      { reference: { employee: { id: employee } } },
    ])
    expect((await update({ id, custom })).version).toBe(written.version)
    const emptied = await update({ id, custom: [{ field: 'motto' }, { field: 'tier', choice: null }] })
    expect(emptied.custom).toHaveLength(6)
  })

  it.each([
    [{ field: 'score', number: '100.01' }, 'custom.0: score takes 100 or less, not 100.01.'],
    [{ field: 'score', number: '1.001' }, 'custom.0: score takes at most 2 decimals, not 3.'],
    [{ field: 'score', text: '12' }, 'custom.0: score is given as `number`.'],
    [
      { field: 'worth', money: { amount: '1.001', currency: 'NOK' } },
      'custom.0.money: has more decimals than its currency.',
    ],
    [{ field: 'tier', choice: 'BRONZE' }, 'custom.0: tier takes one of GOLD, SILVER, not BRONZE.'],
    [{ field: 'ends_on', date: '2019-12-31' }, 'custom.0: ends_on takes a date from 2020-01-01 on, not 2019-12-31.'],
    [
      { field: 'mother', reference: employee },
      `custom.0: mother refers to a customer, and none has the id ${employee}.`,
    ],
    [
      { field: 'advisor', reference: '019a0000-0000-7000-8000-000000000002' },
      /custom\.0\.reference: no employee has the id/,
    ],
    [{ field: 'motto', text: 'x'.repeat(1001) }, 'custom.0: motto takes at most 1000 characters, not 1001.'],
    [{ field: 'moto', text: 'x' }, /custom\.0: moto is no field of this kind of record; there are .*motto/],
    [{ field: 'motto', text: 'x', number: '1' }, 'custom.0: has several values: text, number.'],
  ])('refuses %j, naming the field and what it takes', async (value, message) => {
    const { id } = await addCustomer(crm, 'Refused')
    expect(await update({ id, custom: [value] })).toMatchObject({
      __typename: 'InvalidInput',
      field: expect.stringMatching(/^custom\.0/),
      message: expect.stringMatching(typeof message === 'string' ? message.replace(/[.*]/g, '\\$&') : message),
    })
  })

  it('is kept to by the database, whoever writes', async () => {
    const { id } = await addCustomer(crm, 'By SQL')
    const set = (custom: unknown) =>
      crm.sql`update crm.customer set custom = ${crm.sql.json(custom as never)} where id = ${id}`
    for (const custom of [
      { score: 101 },
      { score: '1e1' },
      { score: true },
      { tier: 'BRONZE' },
      { ends_on: '2023-02-29' },
      { worth: { amount: '1' } },
      { worth: { amount: '1', currency: 'NOK', more: 1 } },
      { mother: employee },
      { unknown: 1 },
      { listed: 'true' },
      [],
    ])
      await expect(set(custom)).rejects.toMatchObject({ constraint_name: 'custom_value' })
    await set({ score: 12.5 })
    const [row] = await crm.sql`select custom ->> 'score' as score, custom from crm.customer where id = ${id}`
    expect(row).toEqual({ score: '12.5', custom: { score: '12.5' } })
    await expect(crm.sql`update crm.custom_field set kind = 'TEXT' where code = 'score'`).rejects.toThrow(/is refused/)
  })

  it('that is required is demanded of new records, kept where it is, and never refuses what was there before', async () => {
    const { id } = await addCustomer(crm, 'Before')
    const field = await declare({ code: 'segment', kind: 'TEXT', required: true })
    expect((await update({ id, name: 'Before, renamed' })).__typename).toBe('Customer')
    await expect(addCustomer(crm, 'After')).rejects.toThrow('custom: segment must be given.')
    const after = await addCustomer(crm, 'After', { custom: [{ field: 'segment', text: 'A' }] })
    expect(await update({ id: after.id, custom: [{ field: 'segment' }] })).toMatchObject({
      message: 'custom.0: segment must not be empty.',
    })
    await expect(crm.sql`update crm.customer set custom = '{}' where id = ${after.id}`).rejects.toMatchObject({
      constraint_name: 'custom_value',
    })
    await change({ id: field.id, required: false })
  })

  it('that is archived is read, and neither written nor asked for; an option goes out of offer the same way', async () => {
    const field = await declare({ code: 'old', kind: 'CHOICE', options: [{ code: 'A', label: 'a' }] })
    const { id } = await addCustomer(crm, 'Archived', { custom: [{ field: 'old', choice: 'A' }] })
    expect(
      (
        await change({
          id: field.id,
          options: [
            { code: 'B', label: 'b' },
            { code: 'A', label: 'a', active: false },
          ],
        })
      ).options,
    ).toEqual([
      { code: 'A', active: false },
      { code: 'B', active: true },
    ])
    expect((await update({ id, custom: [{ field: 'old', choice: 'A' }] })).message).toMatch(/one of B, not A/)
    expect((await change({ id: field.id, archived: true, expectedVersion: 1 })).__typename).toBe('VersionConflict')
    expect((await change({ id: field.id, archived: true, expectedVersion: 2 })).archived).toBe(true)
    expect((await update({ id, custom: [{ field: 'old', choice: 'B' }] })).message).toMatch(/old is archived/)
    expect((await update({ id, name: 'Archived still' })).custom).toMatchObject([{ choice: { code: 'A', label: 'a' } }])
    await expect(named({ custom: [{ field: 'old', choice: ['A'] }] })).rejects.toThrow(
      'The custom field old is archived.',
    )
    expect((await declare({ code: 'old', kind: 'TEXT' })).__typename).toBe('CustomFieldCodeTaken')
  })

  it('is written in bulk, each row with its own refusal, by a number of statements that rows do not raise', async () => {
    const rows = (n: number) =>
      Array.from({ length: n }, (_, i) => ({
        name: `Bulk ${i} of ${n}`,
        custom: [
          { field: 'score', number: i === 1 ? '101' : '7' },
          { field: 'tier', choice: 'GOLD' },
        ],
      }))
    const write = async (n: number) => {
      crm.statements.length = 0
      const { written } = await crm.ask(
        `mutation ($rows: [CreateCustomerInput!]!) { written: createCustomers(input: { rows: $rows, policy: REJECT_FAILED }) { ... on CustomersWritten {
           written rows { index result { ... on InvalidInput { message } } } } } }`,
        { rows: rows(n) },
      )
      return { written, statements: crm.statements.length }
    }
    const few = await write(5)
    expect(few.written.written).toBe(4)
    expect(few.written.rows[1]).toEqual({
      index: 1,
      result: { message: 'custom.0: score takes 100 or less, not 101.' },
    })
    expect((await write(50)).statements).toBe(few.statements)
  })
})

describe('lists', () => {
  const sorted = { field: 'CUSTOM', custom: 'rank', direction: 'DESC' }
  beforeAll(async () => {
    await declare({ code: 'rank', kind: 'NUMBER' })
    await declare({ code: 'deal', kind: 'MONEY' })
    await declare({ code: 'slogan', kind: 'TEXT' })
    const of = (name: string, rank?: string, deal?: object, slogan?: string) =>
      addCustomer(crm, `List ${name}`, {
        tags: ['listed'],
        custom: [
          { field: 'rank', number: rank },
          { field: 'deal', money: deal },
          { field: 'slogan', text: slogan },
        ],
      })
    await of('a', '2', { amount: '5', currency: 'NOK' }, 'Blåbær til alle')
    await of('b', '10', { amount: '7', currency: 'EUR' }, 'alt annet')
    await of('c', undefined, { amount: '10', currency: 'NOK' })
    await of('d', '2')
    await of('e')
  })

  it('are filtered by custom fields within and, or and not', async () => {
    const listed = { tags: ['listed'] }
    const only = (...custom: object[]) => named({ ...listed, custom })
    expect(await only({ field: 'rank', number: { min: '2', max: '9.5' } })).toEqual(['List a', 'List d'])
    expect(await only({ field: 'deal', money: { currency: 'NOK', min: '6' } })).toEqual(['List c'])
    expect(await only({ field: 'slogan', text: { contains: 'BLABAER' } })).toEqual(['List a'])
    expect(await only({ field: 'slogan', text: { contains: 'blåBÆR' } })).toEqual(['List a'])
    expect(await only({ field: 'rank', isSet: false })).toEqual(['List c', 'List e'])
    expect(await only({ field: 'rank', isSet: true }, { field: 'deal', isSet: false })).toEqual(['List d'])
    expect(
      await named({
        ...listed,
        or: [{ custom: [{ field: 'rank', number: { equals: '10' } }] }, { name: { contains: 'list e' } }],
        not: { custom: [{ field: 'deal', money: { currency: 'EUR' } }] },
      }),
    ).toEqual(['List e'])
  })

  it('are sorted by them in pages that lose and repeat nothing; what has no value comes last', async () => {
    const pages = async (orderBy: object): Promise<string> => {
      const names: string[] = []
      let after: string | null = null
      do {
        const { customers } = await crm.ask(
          `query ($after: String, $orderBy: [CustomerOrder!]) { customers(first: 1, after: $after, where: { tags: ["listed"] }, orderBy: $orderBy) {
             nodes { name } pageInfo { hasNextPage endCursor } } }`,
          { after, orderBy: [orderBy] },
        )
        names.push(customers.nodes[0].name.slice(5))
        after = customers.pageInfo.hasNextPage ? customers.pageInfo.endCursor : null
      } while (after)
      return names.join('')
    }
    expect(await pages(sorted)).toBe('bdaec')
    expect(await pages({ ...sorted, direction: 'ASC' })).toBe('adbce')
    expect(await pages({ ...sorted, custom: 'deal', direction: 'ASC' })).toBe('bacde')
    expect(await pages({ ...sorted, custom: 'slogan', direction: 'ASC' })).toBe('bacde')
  })

  it.each([
    [{ custom: [{ field: 'nope', isSet: true }] }, /no field of CUSTOMER; there are .*rank/],
    [{ custom: [{ field: 'rank', text: { equals: 'x' } }] }, /rank holds a NUMBER: ask with `number`, not `text`/],
    [{ not: { custom: [{ field: 'rank' }] } }, /rank needs one condition/],
    [{ custom: [{ field: "rank' or true --", isSet: true }] }, /is no field/],
  ])('refuse %j', async (where, message) => {
    await expect(named(where)).rejects.toThrow(message)
  })

  it('refuse what nothing is sorted by, and cursors of other orders', async () => {
    await expect(named({}, { ...sorted, custom: 'mother' })).rejects.toThrow(/nothing is sorted by/)
    await expect(named({}, { field: 'CUSTOM' })).rejects.toThrow(/stands alone/)
    await expect(named({}, { ...sorted, field: 'NAME', after: 'x' })).rejects.toThrow()
    const { customers } = await crm.ask(`{ customers(first: 1) { pageInfo { endCursor } } }`)
    await expect(named({}, sorted, { after: customers.pageInfo.endCursor })).rejects.toThrow(
      /give one that the same list answered/,
    )
  })

  it('read declarations by one statement and values with their rows', async () => {
    crm.statements.length = 0
    await crm.ask(`{ customers(first: 20, where: { tags: ["listed"] }) { nodes { ${shown} } } }`)
    expect(crm.statements).toHaveLength(2)
  })
})

describe.each([
  ['CONTACT', 'createContact', 'Contact', { name: 'Kari' }, 'updateContact', 'contacts'],
  ['OPPORTUNITY', 'createOpportunity', 'Opportunity', { name: 'Boats' }, 'updateOpportunity', 'opportunities'],
  ['CASE', 'createCase', 'Case', { channel: 'PHONE', subject: 'Leak' }, 'updateCase', 'cases'],
  ['CAMPAIGN', 'createCampaign', 'Campaign', { name: 'Spring', startsOn: '2026-01-01' }, null, 'campaigns'],
  ['INTERACTION', 'logInteraction', 'Interaction', { channel: 'CALL', subject: 'Hello' }, null, 'interactions'],
])('a field of %s', (record, create, type, input, change, list) => {
  const inputOf = (mutation: string) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const write = async (mutation: string, given: object): Promise<Data> => {
    const { written } = await crm.ask(
      `mutation ($input: ${inputOf(mutation)}!) { written: ${mutation}(input: $input) {
         ... on ${type} { id version custom { number } } ... on UserError { message } } }`,
      { input: given },
    )
    return written
  }

  it('is demanded, written, changed, filtered and sorted by', async () => {
    await declare({ record, code: 'weight', kind: 'NUMBER', required: true, max: '10' })
    const { id: customerId } = await addCustomer(crm, `Of ${record}`)
    const whole = record === 'CAMPAIGN' ? input : { ...input, customerId }
    expect(await write(create, whole)).toEqual({ message: 'custom: weight must be given.' })
    const made: Data[] = []
    for (const number of ['3', '9.5'])
      made.push(await write(create, { ...whole, custom: [{ field: 'weight', number }] }))
    expect(made[1]).toMatchObject({ version: 1, custom: [{ number: '9.5' }] })
    if (change) {
      const [first] = made
      expect(await write(change, { id: first?.id, custom: [{ field: 'weight', number: '11' }] })).toMatchObject({
        message: 'custom.0: weight takes 10 or less, not 11.',
      })
      expect(
        await write(change, { id: first?.id, custom: [{ field: 'weight', number: '4' }], expectedVersion: 1 }),
      ).toMatchObject({
        version: 2,
        custom: [{ number: '4' }],
      })
    }
    const set = async (rows: object[]): Promise<Data> => {
      const { answer } = await crm.ask(
        `mutation ($rows: [CustomValuesRowInput!]!) { answer: setCustomValues(input: { record: ${record}, rows: $rows, policy: REJECT_FAILED }) {
           ... on CustomValuesWritten { written rows { index result { __typename ... on CustomValuesSet { id } ... on UserError { message } } } } } }`,
        { rows },
      )
      return answer
    }
    // Contacts have `updateContacts`.
    if (record !== 'CONTACT') {
      const of = (one: Data, number: string) => ({ id: one?.id, custom: [{ field: 'weight', number }] })
      expect(
        await set([of(made[0], '5'), of(made[1], '12'), of({ id: customerId }, '1'), of(made[0], '6')]),
      ).toMatchObject({
        written: 1,
        rows: [
          { result: { __typename: 'CustomValuesSet', id: made[0]?.id } },
          { result: { message: 'custom.0: weight takes 10 or less, not 12.' } },
          { result: { __typename: 'RecordNotFound' } },
          { result: { message: 'id: another row before this one names the same record.' } },
        ],
      })
      expect(await set([{ ...of(made[0], '7'), expectedVersion: 1 }])).toMatchObject({
        rows: [{ result: { __typename: 'VersionConflict' } }],
      })
    }
    const { page } = await crm.ask(
      `{ page: ${list}(where: { custom: [{ field: "weight", number: { max: "10" } }] }, orderBy: [{ field: CUSTOM, custom: "weight", direction: DESC }]) { nodes { id } } }`,
    )
    expect(page.nodes.map(({ id }: Data) => id)).toEqual([made[1]?.id, made[0]?.id])
  })
})

it('shows who may not read what a field refers to nothing of it', async () => {
  const ask = (source: string) => crm.execute(source, {}, 'accountant')
  const { errors } = await ask(
    `{ customers(where: { custom: [{ field: "advisor", reference: ["${employee}"] }] }) { nodes { id } } }`,
  )
  expect(errors?.[0]?.message).toContain('resources:read')
})

it('goes with the person who is erased, from the record and from the trail', async () => {
  const { id } = await addCustomer(crm, 'Person', {
    kind: 'PERSON',
    custom: [{ field: 'motto', text: 'secret words' }],
  })
  await update({ id, custom: [{ field: 'motto', text: 'other secret' }] })
  const { data } = await crm.ask(
    `query ($id: ID!) { data: personalDataInCrm(customerId: $id) { rows(first: 50) { nodes { content } } } }`,
    { id },
  )
  expect(JSON.stringify(data)).toContain('other secret')
  const { erased } = await crm.ask(
    `mutation ($id: ID!) { erased: eraseFromCrm(input: { customerId: $id }) { ... on ErasureReceipt { remaining { record rows } } } }`,
    { id },
  )
  expect(erased).toEqual({ remaining: [] })
  const [left] = await crm.sql`
    select (select count(*)::int from crm.customer where custom::text like '%secret%')
         + (select count(*)::int from crm.audit_log where before::text like '%secret%' or after::text like '%secret%') as n`
  expect(left).toEqual({ n: 0 })
})

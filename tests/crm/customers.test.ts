import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { addCustomer, testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const create = (input: object, idempotencyKey?: string): Promise<Data> =>
  crm
    .ask(
      /* GraphQL */ `
        mutation ($input: CreateCustomerInput!, $idempotencyKey: String) {
          createCustomer(input: $input, idempotencyKey: $idempotencyKey) {
            __typename
            ... on Customer {
              id
              number
              name
              kind
              email
              version
              createdAt
              parent {
                name
              }
              owner {
                id
              }
              addresses {
                kind
                line1
                city
                countryCode
              }
              contacts {
                totalCount
                nodes {
                  name
                  title
                }
              }
            }
            ... on UserError {
              message
            }
            ... on CustomerNumberTaken {
              number
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
      { input, idempotencyKey },
    )
    .then((data: Data) => data.createCustomer)

const update = (input: object): Promise<Data> =>
  crm
    .ask(
      /* GraphQL */ `
        mutation ($input: UpdateCustomerInput!) {
          updateCustomer(input: $input) {
            __typename
            ... on Customer {
              name
              email
              phone
              version
              parent {
                id
              }
              addresses {
                kind
                line1
              }
            }
            ... on UserError {
              message
            }
            ... on VersionConflict {
              currentVersion
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
      { input },
    )
    .then((data: Data) => data.updateCustomer)

const oslo = { line1: 'Storgata 1', city: 'Oslo', countryCode: 'NO' }

describe('createCustomer', () => {
  it('keeps a customer with contacts and addresses', async () => {
    const parent = await addCustomer(crm, 'Nordre Holding')
    const customer = await create({
      number: 'NORD-1',
      name: '  Nordre Sjømat  ',
      email: 'post@nordre.example',
      parentId: parent.id,
      ownerId: '019a0000-0000-7000-8000-000000000001',
      addresses: [{ ...oslo, kind: 'DELIVERY', line1: 'Kaia 3' }, oslo],
      contacts: [{ name: 'Åse Berg', title: 'Buyer' }, { name: 'Anders Dahl' }],
    })
    expect(customer).toMatchObject({
      __typename: 'Customer',
      number: 'NORD-1',
      name: 'Nordre Sjømat',
      kind: 'ORGANISATION',
      email: 'post@nordre.example',
      version: 1,
      parent: { name: 'Nordre Holding' },
      owner: { id: '019a0000-0000-7000-8000-000000000001' },
      addresses: [
        { kind: 'BILLING', line1: 'Storgata 1', city: 'Oslo', countryCode: 'NO' },
        { kind: 'DELIVERY', line1: 'Kaia 3' },
      ],
      contacts: { totalCount: 2, nodes: [{ name: 'Anders Dahl' }, { name: 'Åse Berg', title: 'Buyer' }] },
    })
    expect(customer.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })

  it('gives numbers of a series and steps over those that people chose', async () => {
    const first = Number((await create({ name: 'A' })).number)
    await create({ name: 'B', number: String(first + 1) })
    expect((await create({ name: 'C' })).number).toBe(String(first + 2))
  })

  it('refuses a number that is taken, also when many ask at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => create({ number: 'RACE', name: `Racer ${i}` })))
    expect(all.filter((answer) => answer.__typename === 'Customer')).toHaveLength(1)
    expect(
      all.filter((answer) => answer.__typename === 'CustomerNumberTaken' && answer.number === 'RACE'),
    ).toHaveLength(19)
    const [counted] = await crm.sql`select count(*)::int as count from crm.customer where name like 'Racer%'`
    expect(counted?.count).toBe(1)
  })

  it.each([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(201) }],
    ['name', { name: 'two\nlines' }],
    ['name', { name: 'nul\u0000' }],
    ['name', { name: 'half a pair \ud83d' }],
    ['number', { name: 'x', number: 'has space' }],
    ['number', { name: 'x', number: '' }],
    ['email', { name: 'x', email: 'nobody' }],
    ['phone', { name: 'x', phone: '1'.repeat(41) }],
    ['website', { name: 'x', website: 'javascript:alert(1)' }],
    ['ownerId', { name: 'x', ownerId: 'nobody' }],
    ['addresses', { name: 'x', addresses: [oslo, oslo] }],
    ['addresses.0.city', { name: 'x', addresses: [{ ...oslo, city: '' }] }],
    ['contacts.1.name', { name: 'x', contacts: [{ name: 'y' }, { name: '' }] }],
    ['contacts', { name: 'x', contacts: Array.from({ length: 101 }, () => ({ name: 'y' })) }],
  ])('refuses bad input and names the field %s', async (field, input) => {
    const answer = await create(input)
    expect(answer).toMatchObject({ __typename: 'InvalidInput', field })
    expect(answer.message).toContain(field)
  })

  it('asks for the city that every address has', async () => {
    const nowhere = { line1: 'Storgata 1', countryCode: 'NO' }
    await expect(create({ name: 'x', addresses: [nowhere] })).rejects.toThrow(/"city".*required/)
  })

  it('keeps the longest texts, counted in characters and not in code units', async () => {
    expect(await create({ name: '🐟'.repeat(200) })).toMatchObject({ __typename: 'Customer' })
  })

  it.each(['019a0000-0000-7000-8000-00000000dead', 'nobody'])('refuses the unknown parent %s', async (parentId) => {
    expect(await create({ name: 'x', parentId })).toMatchObject({
      __typename: 'CustomerNotFound',
      customerId: parentId,
    })
  })
})

describe('updateCustomer', () => {
  it('changes what is given, clears what is null, leaves the rest', async () => {
    const { id } = await addCustomer(crm, 'Before', { email: 'a@b.example', phone: '1', addresses: [oslo] })
    const answer = await update({ id, name: 'After', email: null })
    expect(answer).toMatchObject({
      name: 'After',
      email: null,
      phone: '1',
      version: 2,
      addresses: [{ kind: 'BILLING' }],
    })
  })

  it('replaces the addresses when given', async () => {
    const { id } = await addCustomer(crm, 'Mover', { addresses: [oslo] })
    const moved = await update({ id, addresses: [{ ...oslo, line1: 'Lillegata 2' }] })
    expect(moved).toMatchObject({ version: 2, addresses: [{ kind: 'BILLING', line1: 'Lillegata 2' }] })
    expect(await update({ id, addresses: [] })).toMatchObject({ version: 3, addresses: [] })
  })

  it('shows each of two updates in one operation what it wrote itself', async () => {
    const { id } = await addCustomer(crm, 'Twice', { addresses: [oslo] })
    const line1 = (text: string) => ({ id, addresses: [{ ...oslo, line1: text }] })
    const data = await crm.ask(
      /* GraphQL */ `
        mutation ($a: UpdateCustomerInput!, $b: UpdateCustomerInput!) {
          a: updateCustomer(input: $a) {
            ... on Customer {
              addresses {
                line1
              }
            }
          }
          b: updateCustomer(input: $b) {
            ... on Customer {
              addresses {
                line1
              }
            }
          }
        }
      `,
      { a: line1('One'), b: line1('Two') },
    )
    expect(data).toEqual({ a: { addresses: [{ line1: 'One' }] }, b: { addresses: [{ line1: 'Two' }] } })
  })

  it('leaves the version where nothing is different', async () => {
    const { id } = await addCustomer(crm, 'Same', { phone: '1', addresses: [oslo] })
    expect(await update({ id, name: 'Same', phone: '1', addresses: [oslo] })).toMatchObject({ version: 1 })
  })

  it('refuses when the record is at another version', async () => {
    const { id } = await addCustomer(crm, 'Versioned')
    await update({ id, expectedVersion: 1, name: 'Second' })
    expect(await update({ id, expectedVersion: 1, name: 'Third' })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 2,
    })
  })

  it('lets one of many that read the same version win', async () => {
    const { id } = await addCustomer(crm, 'Contended')
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) => update({ id, expectedVersion: 1, name: `Contender ${i}` })),
    )
    expect(answers.filter((answer) => answer.__typename === 'Customer')).toHaveLength(1)
    expect(answers.filter((answer) => answer.__typename === 'VersionConflict')).toHaveLength(11)
  })

  it('refuses a parent that would be its own, near or far', async () => {
    const a = await addCustomer(crm, 'A')
    const b = await addCustomer(crm, 'B', { parentId: a.id })
    const c = await addCustomer(crm, 'C', { parentId: b.id })
    expect(await update({ id: a.id, parentId: a.id })).toMatchObject({ __typename: 'ParentCycle' })
    expect(await update({ id: a.id, parentId: c.id })).toMatchObject({ __typename: 'ParentCycle' })
    expect(await update({ id: c.id, parentId: a.id })).toMatchObject({ parent: { id: a.id } })
    expect(await update({ id: c.id, parentId: null })).toMatchObject({ parent: null })
  })

  it.each(['019a0000-0000-7000-8000-00000000dead', 'nobody'])('refuses the unknown customer %s', async (id) => {
    expect(await update({ id, name: 'x' })).toMatchObject({ __typename: 'CustomerNotFound', customerId: id })
  })

  it('refuses to take the name away', async () => {
    const { id } = await addCustomer(crm, 'Named')
    expect(await update({ id, name: null })).toMatchObject({ __typename: 'InvalidInput', field: 'name' })
  })
})

describe('Customer.changes', () => {
  const changes = /* GraphQL */ `
    query ($id: ID!, $after: String) {
      customer(id: $id) {
        changes(first: 2, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            action
            record
            recordId
            changedAt
            changedBy
            requestId
            before
            after
          }
        }
      }
    }
  `

  it('tells who changed what, newest first, in pages', async () => {
    const { id } = await addCustomer(crm, 'Audited', { addresses: [oslo] })
    await update({ id, name: 'Audited twice', phone: '22' })
    const first = (await crm.ask(changes, { id })).customer.changes
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    const [newest, address] = first.nodes
    expect(newest).toMatchObject({
      action: 'UPDATE',
      record: 'customer',
      recordId: id,
      changedBy: 'test-administrator',
      requestId: 'test-request',
    })
    expect(JSON.parse(newest.before)).toEqual({ name: 'Audited', phone: null, version: 1 })
    expect(JSON.parse(newest.after)).toEqual({ name: 'Audited twice', phone: '22', version: 2 })
    expect(address).toMatchObject({ action: 'INSERT', record: 'address', recordId: id, before: null })
    const second = (await crm.ask(changes, { id, after: first.pageInfo.endCursor })).customer.changes
    expect(second.nodes).toMatchObject([{ action: 'INSERT', record: 'customer' }])
    expect(second.pageInfo.hasNextPage).toBe(false)
  })
})

import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationCosts, requestCost } from '../../gateway/cost/operation.ts'
import { contractOf } from '../../gateway/contract.ts'
import { supergraphSdl } from '../../gateway/routes.ts'
import { serveGateway, type ServedGateway } from './served.ts'

const weights = { staff: contractOf(supergraphSdl()).weights, partner: contractOf(supergraphSdl('partner')).weights }

interface Asked {
  readonly graph?: keyof typeof weights
  readonly name?: string
}

const costOf = (query: string, variables = {}, { graph = 'staff', name = '' }: Asked = {}) =>
  requestCost(operationCosts(weights[graph], parse(query)), name, variables)

describe('what an operation costs', () => {
  it.each([
    ['an object 1, what it holds of texts and numbers nothing', '{ customer(id: 1) { id name number } }', 1],
    ['money nothing', '{ invoice(id: 1) { total { amount } net { amount } } }', 1],
    ['an object within an object another', '{ customer(id: 1) { parent { owner { name } } } }', 3],
    ['a page as many as `first`, and 1 itself', '{ customers(first: 7) { nodes { name } } }', 8],
    ['the same by edges', '{ customers(first: 7) { edges { cursor node { name } } pageInfo { endCursor } } }', 8],
    ['its rows, where its cursors alone are asked for', '{ customers(first: 7) { edges { cursor } } }', 8],
    ['its rows, where its end alone is', '{ customers(first: 7) { pageInfo { endCursor } } }', 8],
    ['20 when `first` is not given', '{ customers { nodes { name } } }', 21],
    ['20 when it is null', '{ customers(first: null) { nodes { name } } }', 21],
    ['200 when it is more, which is refused later', '{ customers(first: 5000) { nodes { name } } }', 201],
    ['1 when it is less', '{ customers(first: -5) { nodes { name } } }', 2],
    ['a list without `first` 5', '{ salesOrder(id: 1) { lines { quantity } } }', 6],
    [
      'pages within pages their product',
      '{ customers(first: 10) { nodes { invoices(first: 10) { nodes { id } } } } }',
      121,
    ],
    [
      'counting 10, as often as it is done',
      '{ customers(first: 3) { totalCount nodes { invoices { totalCount } } } }',
      77,
    ],
    [
      'looking for a part of a text 10',
      '{ customers(first: 1, where: { name: { contains: "a" } }) { nodes { id } } }',
      14,
    ],
    [
      'nothing for what is not looked for',
      '{ customers(first: 1, where: { name: { contains: null } }) { nodes { id } } }',
      4,
    ],
    ['a report 500', '{ trialBalance { asOf } }', 500],
    ['an account 5', '{ customer(id: 1) { account { currency } } }', 6],
    ['the schema 200', '{ __schema { types { fields { type { name } } } } }', 200],
    ['the name of a type nothing, and an operation 1 at least', '{ __typename }', 1],
    ['what does not exist nothing', '{ customer(id: 1) { nothing { at { all } } } }', 1],
    [
      'fragments where they are spread',
      '{ customers(first: 2) { ...P } } fragment P on CustomerConnection { nodes { ...C ...C } } fragment C on Customer { parent { id } }',
      7,
    ],
    [
      'a change 10, each object in its input 1, and what it answers',
      `mutation { placeOrder(input: { customerId: 1, lines: [{ productId: 1, quantity: 1 }, { productId: 2, quantity: 1 }] })
        { ... on SalesOrder { lines { product { sku } } } ... on InvalidInput { message } } }`,
      10 + 3 + 5 * 2,
    ],
  ])('%s', (_, query, cost) => expect(costOf(query)).toBe(cost))

  const page = 'query ($n: Int = 50, $where: CustomerFilter) { customers(first: $n, where: $where) { nodes { id } } }'
  it.each([
    ['given', { n: 3 }, 4],
    ['null', { n: null }, 21],
    ['by default', {}, 51],
    ['no number', { n: 'many' }, 21],
    ['no whole number', { n: 2.5 }, 4],
    ['with a filter', { n: 3, where: { name: { contains: 'a' } } }, 16],
    ['with an empty filter', { n: 3, where: { name: { contains: null, equals: 'a' } } }, 6],
    [
      'with names that objects have by themselves',
      { n: 3, where: { constructor: { contains: 'a' }, __proto__: 1 } },
      5,
    ],
  ])('hangs on its variables: %s', (_, variables, cost) => expect(costOf(page, variables)).toBe(cost))

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('takes the default of $%s', (name) => {
    expect(costOf(`query ($${name}: Int = 200) { customers(first: $${name}) { nodes { name } } }`)).toBe(201)
    const filter = `query ($${name}: CustomerFilter = { name: { contains: "a" } }) { customers(first: 1, where: $${name}) { nodes { name } } }`
    expect(costOf(filter)).toBe(costOf(filter.replaceAll(name, 'plain')))
  })

  it('hangs on a variable within a filter', () => {
    const query = 'query ($text: String) { customers(first: 1, where: { name: { contains: $text } }) { nodes { id } } }'
    expect([costOf(query, { text: 'a' }), costOf(query, {}), costOf(query, { text: null })]).toEqual([14, 4, 4])
  })

  it('looks at a variable once, however often it is used', () => {
    let looks = 0
    const where = {
      get name() {
        looks += 1
        return { contains: 'a' }
      },
    }
    const query =
      'query ($w: CustomerFilter) { a: customers(where: $w) { totalCount } b: customers(where: $w) { totalCount } }'
    expect(costOf(query, { w: where })).toBe(2 * (1 + 20 + 12))
    expect(looks).toBe(1)
  })

  it('is that of the operation which is run, and 1 where it is not said which', () => {
    const query = 'query A { customers { nodes { id } } } query B { customer(id: 1) { id } }'
    expect(['A', 'B', 'C', ''].map((name) => costOf(query, {}, { name }))).toEqual([21, 1, 1, 1])
  })

  it('is the same for partners', () =>
    expect(costOf('{ customers(first: 7) { totalCount nodes { name } } }', {}, { graph: 'partner' })).toBe(18))
})

const hops = (count: number, first: string | number): string =>
  count === 0 ? 'id' : `invoices(first: ${first}) { nodes { customer { ${hops(count - 1, first)} } } }`

describe('pages within pages', () => {
  let gateway: ServedGateway
  let token: string
  beforeAll(async () => {
    gateway = await serveGateway()
    token = await gateway.staff('ann')
  })
  afterAll(() => gateway.stop())

  it.each([
    ['200 within 200', `{ customers(first: 200) { nodes { ${hops(1, 200)} } } }`, {}],
    [
      'with the lines of each',
      '{ customers(first: 200) { nodes { salesOrders(first: 200) { nodes { lines { quantity } } } } } }',
      {},
    ],
    ['by variables', `query ($n: Int) { customers { nodes { ${hops(3, '$n')} } } }`, { n: 10 }],
    ['by default', `query ($n: Int = 5) { customers { nodes { ${hops(3, '$n')} } } }`, {}],
    ['with a null', `query ($n: Int) { customers(first: $n) { nodes { ${hops(1, '$n')} } } }`, { n: null }],
  ])('are answered: %s', async (_, query, variables) => {
    const { status, extensions } = await gateway.send({ query, variables }, { token })
    expect(status).toBe(200)
    expect(extensions?.cost?.requested).toBe(costOf(query, variables))
  })

  it.each([
    ['written', `{ customers(first: 200) { nodes { ${hops(3, 200)} } } }`, {}],
    ['by variables', `query ($n: Int) { customers(first: $n) { nodes { ${hops(4, '$n')} } } }`, { n: 30 }],
    ['by default', `query ($n: Int = 200) { customers { nodes { ${hops(3, '$n')} } } }`, {}],
    ['nobody says how long', `{ customers { nodes { ${hops(4, 20)} } } }`.replaceAll('(first: 20)', ''), {}],
    [
      'in fragments',
      `{ customers(first: 200) { edges { node { ...A } } } } fragment A on Customer { ... { ${hops(2, 200)} } }`,
      {},
    ],
    ['plain lists', `{ employees { nodes { ${'reports { manager { '.repeat(7)} id ${'} }'.repeat(7)} } } }`, {}],
    [
      'in what a mutation answers',
      `mutation { createCustomer(input: { name: "a", kind: PERSON }) { ... on Customer { ${hops(4, 50)} } } }`,
      {},
    ],
    ['beyond all numbers', `{ customers(first: 200) { nodes { ${hops(5, 200)} } } }`, {}],
  ])('that could multiply beyond bounds are refused before any subgraph is asked: %s', async (_, query, variables) => {
    const before = gateway.calls()
    const { status, errors } = await gateway.send({ query, variables }, { token })
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_EXPENSIVE' } }])
    const cost = costOf(query, variables)
    expect(errors?.[0]?.message).toContain(`costs ${cost < 1e12 ? cost : 'far more'}, and 1000000 is the most`)
    expect(errors?.[0]?.message).toContain('ask for less with `first`')
    expect(gateway.calls()).toBe(before)
  })
})

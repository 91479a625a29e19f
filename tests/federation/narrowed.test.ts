import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPay } from '../../subgraphs/erp/resources/pay.service.ts'
import { addEmployees } from '../../subgraphs/erp/resources/resources.service.ts'
import type { Data } from '../support/data.ts'
import { eventually } from '../support/eventually.ts'
import { openShop, placeOrder, type Shop } from '../support/shop.ts'
import { topologies } from '../support/graph.ts'

describe.each(topologies)('what other scopes guard, %s', (topology) => {
  let shop: Shop
  let customerId: string
  const employeeId = uuidv7()
  const custom = '{ field: "plan", text: { contains: "over" } }'
  beforeAll(async () => {
    shop = await openShop(topology)
    await addEmployees(shop.db, [{ id: employeeId, number: '1', name: 'Anne', title: 'Seller', hiredOn: '2020-01-01' }])
    await addPay(shop.db, [{ id: uuidv7(), employeeId, validFrom: '2020-01-01', amount: '654321', currency: 'NOK' }])
    customerId = await shop.customer()
    await shop.ask(
      'mutation { declareCustomField(input: { record: CUSTOMER, code: "plan", kind: TEXT, label: "Plan" }) { __typename } }',
    )
    await shop.ask(
      'mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { ... on UserError { message } } }',
      {
        input: {
          id: customerId,
          ownerId: employeeId,
          email: 'post@plan.example',
          custom: [{ field: 'plan', text: 'take it over' }],
        },
      },
    )
    // CRM tells ERP in the background: statements are counted from here on.
    const crm = shop.graph.databases.crm.superuser(1)
    await eventually(async () => expect(await crm`select from crm.customer_change`).toHaveLength(0))
    const productId = await shop.product({ price: '10', onHand: '5' })
    const input = { customerId, salespersonId: employeeId, lines: [{ productId, quantity: '1' }] }
    await shop.ask(placeOrder, { input })
  })
  afterAll(() => shop.stop())

  const statements = () => shop.graph.databases.erp.statements.length + shop.graph.databases.crm.statements.length

  it('is not told by a filter, nor counted: nothing is read', async () => {
    const before = statements()
    const attempts: [readonly string[], string][] = [
      [['sales:read'], `salesOrders(where: { salespersonId: "${employeeId}" }) { totalCount }`],
      [['sales:read'], `salesOrders(where: { customerId: "${customerId}" }) { totalCount }`],
      [['accounts:read'], `invoices(where: { customerId: "${customerId}" }) { totalCount }`],
      [['accounts:read'], `payments(where: { customerId: "${customerId}" }) { totalCount }`],
      [['stock:read'], `products(where: { supplierId: "${employeeId}" }) { totalCount }`],
      [['customers:read'], `customers(where: { ownerId: "${employeeId}" }) { totalCount }`],
      [['interactions:read'], `interactions(where: { customerId: "${customerId}" }) { totalCount }`],
      [['interactions:read'], `interactions(where: { employeeId: "${employeeId}" }) { totalCount }`],
      [['resources:read'], 'employees(where: { annualPay: { min: "1" } }) { totalCount }'],
      [['interactions:read'], `interactions(where: { task: { teamId: "${employeeId}" } }) { totalCount }`],
      [['customers:read'], `customers(where: { custom: [${custom}] }) { totalCount }`],
      [['customers:read'], `customers(where: { not: { or: [{ custom: [${custom}] }] } }) { totalCount }`],
      [['customers:read'], 'customers(orderBy: [{ field: CUSTOM, custom: "plan" }]) { nodes { id } }'],
      [['pipeline:read'], 'opportunities(orderBy: [{ field: CUSTOM, custom: "nope" }]) { nodes { id } }'],
      [
        ['campaigns:read', 'customers:read'],
        `segmentPreview(where: { customer: { custom: [${custom}] } }) { totalCount }`,
      ],
    ]
    for (const [scopes, field] of attempts) {
      const { data, errors } = await shop.graph.askWith<Data>(scopes, `{ found: ${field} }`)
      expect(data, field).toEqual({ found: null })
      expect(errors, field).toMatchObject([{ path: ['found'], extensions: { code: 'FORBIDDEN' } }])
    }
    expect(statements()).toBe(before)
  })

  it('is not told by who is in a segment, whoever made its rule', async () => {
    const { createSegment: made } = await shop.ask(
      `mutation { createSegment(input: { name: "Kept", rule: { and: [
         { customer: { custom: [${custom}] } }, { customer: { ownerId: "${employeeId}" } }] } }) { ... on Segment { id } } }`,
    )
    const members = (...more: string[]) =>
      shop.graph.askWith<Data>(
        ['campaigns:read', 'customers:read', ...more],
        `{ segment(id: "${made.id}") { rule members { totalCount } } }`,
      )
    for (const scope of ['fields:read', 'resources:read'])
      expect(await members(scope)).toMatchObject({
        data: { segment: { rule: null, members: null } },
        errors: [{ extensions: { code: 'FORBIDDEN' } }, { extensions: { code: 'FORBIDDEN' } }],
      })
    expect((await members('fields:read', 'resources:read')).data).toEqual({
      segment: { rule: expect.stringContaining(employeeId), members: { totalCount: 1 } },
    })
  })

  it('is not told by whom a lead looks like', async () => {
    const rules = async (...more: string[]) => {
      const { data, errors } = await shop.graph.askWith<Data>(
        ['pipeline:read', 'pipeline:write', ...more],
        'mutation { createLead(input: { name: "Eva", email: "post@plan.example" }) { ... on Lead { duplicates { rules customer { id } } } } }',
      )
      return { found: data.createLead.duplicates.filter(({ customer }: Data) => customer).length, errors }
    }
    expect(await rules()).toEqual({ found: 0, errors: undefined })
    expect(await rules('customers:read')).toEqual({ found: 1, errors: undefined })
  })

  it('is told by the same filters to who has both scopes', async () => {
    const { data, errors } = await shop.graph.askWith<Data>(
      ['sales:read', 'resources:read', 'customers:read', 'resources:pay'],
      `{ orders: salesOrders(where: { salespersonId: "${employeeId}", customerId: "${customerId}" }) { totalCount }
         customers(where: { ownerId: "${employeeId}" }) { totalCount }
         employees(where: { annualPay: { min: "654321", max: "654321" } }) { nodes { name } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      orders: { totalCount: 1 },
      customers: { totalCount: 1 },
      employees: { nodes: [{ name: 'Anne' }] },
    })
  })

  it('is not shown by a reference, not even its id', async () => {
    const { data, errors } = await shop.graph.askWith<Data>(
      ['sales:read'],
      '{ salesOrders { nodes { number customer { id } salesperson { id } lines { quantity product { id } } } } }',
    )
    expect(data.salesOrders.nodes).toMatchObject([
      { customer: null, salesperson: null, lines: [{ quantity: '1', product: null }] },
    ])
    expect(errors?.map(({ path }) => path?.at(-1)).sort()).toEqual(['customer', 'product', 'salesperson'])
  })

  it('is left out of the audit trail', async () => {
    const trail = async (...scopes: string[]) => {
      const { data } = await shop.graph.askWith<Data>(
        [...scopes, 'customers:read', 'sales:read', 'audit:read'],
        `query ($id: ID!) { customer(id: $id) { changes { totalCount nodes { before after } }
           salesOrders { nodes { changes { nodes { after } } } } } }`,
        { id: customerId },
      )
      return { ...data.customer, text: JSON.stringify(data) }
    }
    const [less, more] = [await trail(), await trail('resources:read')]
    expect(more.text).toContain(employeeId)
    expect(less.text).not.toContain(employeeId)
    expect(less.text).not.toContain('owner_id')
    // Who may not see what was changed still sees that it was.
    expect(less.changes.totalCount).toBe(more.changes.totalCount)
    expect(JSON.parse(less.changes.nodes[0].after)).toEqual({ email: 'post@plan.example', version: 2 })
    expect(less.text).not.toContain('take it over')
    expect((await trail('fields:read')).text).toContain('take it over')
    expect(JSON.parse(less.salesOrders.nodes[0].changes.nodes[0].after)).toMatchObject({ customer_id: customerId })
  })

  it('is not pay, to an analyst, who reads all else', async () => {
    const query = '{ employees { nodes { name pay { annualGross { amount } } payHistory { totalCount } } } }'
    const analyst = await shop.graph.ask<Data>(query, {}, 'analyst')
    expect(analyst.data.employees.nodes).toEqual([{ name: 'Anne', pay: null, payHistory: null }])
    expect(analyst.errors?.map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`).sort()).toEqual([
      'employees.nodes.0.pay FORBIDDEN',
      'employees.nodes.0.payHistory FORBIDDEN',
    ])
    const personnel = await shop.graph.ask<Data>(query, {}, 'personnel')
    expect(personnel.data.employees.nodes).toEqual([
      { name: 'Anne', pay: { annualGross: { amount: '654321.00' } }, payHistory: { totalCount: 1 } },
    ])
  })
})

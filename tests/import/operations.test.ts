import { readFileSync } from 'node:fs'
import Big from 'big.js'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGraph, topologies, type TestGraph } from '../support/graph.ts'
import { operation, sharedFolder } from '../support/operations.ts'
import type { Data } from '../support/data.ts'
import { load, northwindFolder } from './importer.ts'

const missing = !northwindFolder || !sharedFolder('operations')

/** The source as it stands, read here by other means than the importer's. */
const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(`${northwindFolder}/${file}.csv`), { columns: true, bom: true })

const groupBy = (all: Record<string, string>[], field: string) => {
  const groups = new Map<string, Record<string, string>[]>()
  for (const row of all) groups.set(row[field] ?? '', [...(groups.get(row[field] ?? '') ?? []), row])
  return groups
}

const day = (text: string | undefined) => text?.slice(0, 10)
const none = (text: string | undefined) => (text === 'NULL' ? null : text?.trim())

describe.skipIf(missing).each(topologies)('the shared operations on Northwind, %s', (topology) => {
  let graph: TestGraph
  const ask = async (name: string, variables: object): Promise<Data> => {
    const { data, errors, status } = await graph.ask<Data>(operation(name), variables, 'analyst')
    expect(errors).toBeUndefined()
    expect(status).toBe(200)
    return data
  }
  beforeAll(async () => {
    graph = await startGraph(topology)
    await load(graph.databases, northwindFolder as string, { say: () => undefined, reached: () => undefined })
  })
  afterAll(() => graph.stop())

  it('customer-view: every customer as the files have them', async () => {
    const details = groupBy(rows('order_details'), 'orderID')
    const orders = groupBy(rows('orders'), 'customerID')
    const net = ({ orderID }: Record<string, string>) =>
      (details.get(orderID ?? '') ?? []).reduce((sum, line) => {
        const { unitPrice = '0', quantity = '0', discount = '0' } = line
        return sum.plus(new Big(unitPrice).times(quantity).times(new Big(1).minus(discount)).round(2, 1))
      }, new Big(0))
    const total = (order: Record<string, string>) => net(order).plus(order.freight ?? '0')
    for (const source of rows('customers')) {
      const { customerByNumber: view } = await ask('customer-view', { number: source.customerID })
      const placed = (orders.get(source.customerID ?? '') ?? []).toSorted((a, b) =>
        day(a.orderDate) === day(b.orderDate)
          ? Number(b.orderID) - Number(a.orderID)
          : (a.orderDate ?? '') < (b.orderDate ?? '')
            ? 1
            : -1,
      )
      const shipped = placed.filter(({ shippedDate }) => none(shippedDate))
      const owed = shipped.reduce((sum, order) => sum.plus(total(order)), new Big(0)).toFixed(2)
      expect(view).toMatchObject({
        number: source.customerID,
        name: source.companyName,
        kind: 'ORGANISATION',
        addresses: [{ city: none(source.city), region: none(source.region), postalCode: none(source.postalCode) }],
        contacts: { nodes: [{ name: source.contactName, title: source.contactTitle }], totalCount: 1 },
        interactions: { edges: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } },
        campaigns: { nodes: [], totalCount: 0 },
        account: {
          currency: 'USD',
          balance: { amount: owed, currency: 'USD' },
          overdue: { amount: owed, currency: 'USD' },
          creditLimit: null,
          availableCredit: null,
        },
        invoices: { totalCount: shipped.length },
        salesOrders: { totalCount: placed.length },
      })
      expect(view.salesOrders.nodes.map((order: Data) => [order.number, order.orderedOn, order.total.amount])).toEqual(
        placed.slice(0, 5).map((order) => [order.orderID, day(order.orderDate), total(order).toFixed(2)]),
      )
      for (const order of view.salesOrders.nodes as Data[])
        expect(order.lines.map((line: Data) => [line.product.sku, line.quantity, line.discount])).toEqual(
          details
            .get(order.number)
            ?.map((line) => [line.productID, line.quantity, new Big(line.discount ?? '0').toFixed()]),
        )
    }
  })

  it('customers-page: all customers once, by name, page by page', async () => {
    const seen: string[] = []
    for (let after: string | null = null; ;) {
      const { customers } = await ask('customers-page', { first: 17, after })
      expect(customers.totalCount).toBe(91)
      seen.push(...customers.edges.map(({ node }: Data) => node.number))
      if (!customers.pageInfo.hasNextPage) break
      after = customers.pageInfo.endCursor
    }
    expect(new Set(seen).size).toBe(91)
    expect(seen).toHaveLength(91)
    const { customers } = await ask('customers-page', { first: 5, name: 'TAQUERIA' })
    expect(customers.edges.map(({ node }: Data) => node.number)).toEqual(['ANTON'])
  })

  it('invoices-with-customers: each invoice with the customer it was issued to', async () => {
    const { invoices } = await ask('invoices-with-customers', { first: 200 })
    expect(invoices.totalCount).toBe(809)
    const names = new Map(rows('customers').map(({ customerID, companyName }) => [customerID, companyName]))
    for (const { customer } of invoices.nodes as Data[]) expect(customer.name).toBe(names.get(customer.number))
  })

  it('ledger: in balance on any day', async () => {
    const totals = []
    for (const asOf of ['1995-12-31', '1996-01-01', '1997-03-31', '1998-05-06', '2030-01-01']) {
      const { trialBalance } = await ask('ledger', { asOf })
      expect(trialBalance.totalDebit).toEqual(trialBalance.totalCredit)
      totals.push(trialBalance.totalDebit.amount)
    }
    expect(totals[0]).toBe('0.00')
    expect(totals.at(-1)).toBe(totals.at(-2))
  })

  it('organisation: who reports to whom', async () => {
    const { employees } = await ask('organisation', {})
    const people = rows('employees')
    const name = (id: string | undefined) => {
      const found = people.find(({ employeeID }) => employeeID === id)
      return found && `${found.firstName} ${found.lastName}`
    }
    expect(employees.totalCount).toBe(people.length)
    for (const { number, manager, reports } of employees.nodes as Data[]) {
      const source = people.find(({ employeeID }) => employeeID === number)
      expect(manager?.name).toBe(name(source?.reportsTo))
      const below = people.filter(({ reportsTo }) => reportsTo === number).map(({ employeeID }) => name(employeeID))
      expect(reports.map((one: Data) => one.name).sort()).toEqual(below.sort())
    }
  })

  it('stock: what lies where', async () => {
    const { products } = await ask('stock', { first: 200 })
    const onHand = new Map(rows('products').map(({ productID, unitsInStock }) => [productID, unitsInStock]))
    expect(products.totalCount).toBe(77)
    for (const { sku, stockLevels } of products.nodes as Data[])
      expect(stockLevels[0]?.onHand ?? '0', sku).toBe(onHand.get(sku))
  })
})

import Big from 'big.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sum } from '../../subgraphs/common/money.ts'
import { startGraph, type TestGraph } from '../support/graph.ts'
import type { Data } from '../support/data.ts'
import { load, northwindFolder } from './importer.ts'

describe.skipIf(!northwindFolder)('Northwind, through the graph', () => {
  let graph: TestGraph
  /** Statements of each batch, by step. */
  const statements: Record<string, number[]> = {}
  const ask = async (query: string, variables?: object): Promise<Data> => {
    const { data, errors } = await graph.ask<Data>(query, variables)
    if (errors) throw new Error(errors.map(({ message, path }) => `${path?.join('.')}: ${message}`).join('\n'))
    return data
  }
  /** All nodes of a connection, page by page. */
  const all = async (field: string, args: string, selection: string): Promise<Data[]> => {
    const nodes: Data[] = []
    for (let after: string | null = null; ;) {
      const { [field]: page }: Data = await ask(
        `query ($after: String) { ${field}(first: 200, after: $after ${args}) { nodes ${selection} pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
      nodes.push(...page.nodes)
      if (!page.pageInfo.hasNextPage) return nodes
      after = page.pageInfo.endCursor
    }
  }
  const total = (rows: readonly Data[], of: (row: Data) => string): string => sum(rows.map(of))

  beforeAll(async () => {
    graph = await startGraph('one process')
    const { erp, crm } = graph.databases
    const count = () => erp.statements.length + crm.statements.length
    let before = count()
    await load(graph.databases, northwindFolder as string, {
      say: () => undefined,
      reached: (label) => {
        ;(statements[label] ??= []).push(count() - before)
        before = count()
      },
    })
  })
  afterAll(() => graph.stop())

  it('orders: lines, net, freight, and what is not shipped', async () => {
    const orders = await all(
      'salesOrders',
      '',
      '{ number status orderedOn net { amount } freight { amount } tax { amount } total { amount } lines { lineNumber } }',
    )
    expect(orders).toHaveLength(830)
    expect(orders.flatMap(({ lines }) => lines as unknown[])).toHaveLength(2155)
    expect(total(orders, ({ net }) => net.amount)).toBe('1265793.29')
    expect(total(orders, ({ freight }) => freight.amount)).toBe('64942.69')
    expect(total(orders, ({ tax }) => tax.amount)).toBe('0')
    expect(total(orders, ({ total }) => total.amount)).toBe('1330735.98')
    const open = orders.filter(({ status }) => status === 'CONFIRMED')
    expect(open).toHaveLength(21)
    expect(total(open, ({ net }) => net.amount)).toBe('25937.44')
    expect(total(open, ({ freight }) => freight.amount)).toBe('987.67')
    const shipped = orders.filter(({ status }) => status === 'INVOICED')
    expect(shipped).toHaveLength(809)
    expect(total(shipped, ({ net }) => net.amount)).toBe('1239855.85')
  })

  it('orders of one day stay in the order of the source', async () => {
    const orders = await all('salesOrders', 'orderBy: [{ field: ORDERED_ON, direction: ASC }]', '{ number }')
    const numbers = orders.map(({ number }) => Number(number))
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  })

  it('late deliveries', async () => {
    const { salesOrders } = await ask('{ salesOrders(where: { deliveredLate: true }) { totalCount } }')
    expect(salesOrders.totalCount).toBe(37)
  })

  it('deliveries: all units, on the shipping dates', async () => {
    const moves = await all('stockMovements', 'where: { kind: DELIVERY }', '{ quantity movedOn }')
    expect(total(moves, ({ quantity }) => quantity)).toBe('-50119')
    const { salesOrderByNumber } = await ask(
      '{ salesOrderByNumber(number: "10250") { deliveries { deliveredOn lines { quantity } } invoices { issuedOn dueOn } } }',
    )
    expect(salesOrderByNumber.deliveries).toEqual([
      { deliveredOn: '1996-07-12', lines: ['10', '35', '15'].map((quantity) => ({ quantity })) },
    ])
    expect(salesOrderByNumber.invoices).toEqual([{ issuedOn: '1996-07-12', dueOn: '1996-08-11' }])
  })

  it('invoices: freight a line of its own, all outstanding and overdue, numbered as they were issued', async () => {
    const invoices = await all(
      'invoices',
      'orderBy: [{ field: ISSUED_ON, direction: ASC }]',
      '{ number status total { amount } outstanding { amount } lines { kind net { amount } } }',
    )
    expect(invoices).toHaveLength(809)
    expect(total(invoices, ({ total }) => total.amount)).toBe('1303810.87')
    expect(total(invoices, ({ outstanding }) => outstanding.amount)).toBe('1303810.87')
    expect(new Set(invoices.map(({ status }) => status))).toEqual(new Set(['OVERDUE']))
    const lines = invoices.flatMap(({ lines }) => lines as Data[])
    const net = (kind: string) =>
      total(
        lines.filter((line) => line.kind === kind),
        (line) => line.net.amount,
      )
    expect([net('PRODUCT'), net('CHARGE')]).toEqual(['1239855.85', '63955.02'])
    const numbers = invoices.map(({ number }) => number as string)
    expect(numbers).toEqual(numbers.toSorted())
  })

  it('ALFKI', async () => {
    const { customerByNumber: alfki } = await ask(`{ customerByNumber(number: "ALFKI") {
      name kind phone addresses { kind line1 city region postalCode countryCode }
      contacts { nodes { name title phone } }
      salesOrders { totalCount nodes { net { amount } } } invoices { totalCount nodes { total { amount } } }
      account { currency balance { amount } overdue { amount } creditLimit { amount } availableCredit { amount } paymentTermsDays } } }`)
    expect(alfki).toMatchObject({
      name: 'Alfreds Futterkiste',
      kind: 'ORGANISATION',
      phone: '030-0074321',
      addresses: [
        {
          kind: 'BILLING',
          line1: 'Obere Str. 57',
          city: 'Berlin',
          region: null,
          postalCode: '12209',
          countryCode: 'DE',
        },
      ],
      contacts: { nodes: [{ name: 'Maria Anders', title: 'Sales Representative', phone: '030-0074321' }] },
      account: {
        currency: 'USD',
        balance: { amount: '4498.58' },
        overdue: { amount: '4498.58' },
        creditLimit: null,
        availableCredit: null,
        paymentTermsDays: 30,
      },
    })
    expect(alfki.salesOrders.totalCount).toBe(6)
    expect(total(alfki.salesOrders.nodes, ({ net }) => net.amount)).toBe('4273')
    expect(total(alfki.invoices.nodes, (invoice) => invoice.total.amount)).toBe('4498.58')
  })

  it('customers: an account each, two without an order, countries as codes', async () => {
    const customers = await all(
      'customers',
      '',
      '{ number addresses { countryCode } account { balance { amount } } salesOrders(first: 1) { totalCount } }',
    )
    expect(customers).toHaveLength(91)
    expect(
      customers
        .filter(({ salesOrders }) => salesOrders.totalCount === 0)
        .map(({ number }) => number)
        .sort(),
    ).toEqual(['FISSA', 'PARIS'])
    expect(total(customers, ({ account }) => account.balance.amount)).toBe('1303810.87')
    const from = (code: string) => customers.filter(({ addresses }) => addresses[0].countryCode === code)
    expect([from('US').length, from('GB').length, from('VE').length]).toEqual([13, 7, 4])
  })

  it('stock: on hand, worth its list price, nothing reserved', async () => {
    const products = await all(
      'products',
      '',
      `{ sku name category unit discontinued supplier { name } listPrice { amount }
         stockLevels { warehouse { code } onHand reserved incoming value { amount } } }`,
    )
    expect(products).toHaveLength(77)
    const levels = products.flatMap(({ stockLevels }) => stockLevels as Data[])
    expect(levels).toHaveLength(77)
    expect(total(levels, ({ onHand }) => onHand)).toBe('3119')
    expect(total(levels, ({ value }) => value.amount)).toBe('74050.85')
    expect(total(levels, ({ reserved }) => reserved)).toBe('0')
    for (const { listPrice, stockLevels } of products)
      expect(new Big(stockLevels[0].value.amount).eq(new Big(listPrice.amount).times(stockLevels[0].onHand))).toBe(true)
    expect(products.filter(({ discontinued }) => discontinued)).toHaveLength(8)
    expect(products.find(({ sku }) => sku === '31')).toMatchObject({
      name: 'Gorgonzola Telino',
      category: 'Dairy Products',
      unit: '12 - 100 g pkgs',
      supplier: { name: 'Formaggi Fortini s.r.l.' },
      stockLevels: [{ onHand: '0', incoming: '70' }],
    })
    const due = await ask('{ products(where: { reorderDue: true, discontinued: false }) { nodes { name } } }')
    expect(due.products.nodes).toEqual([{ name: 'Nord-Ost Matjeshering' }, { name: 'Outback Lager' }])
  })

  it('order 10250', async () => {
    const { salesOrderByNumber } = await ask(`{ salesOrderByNumber(number: "10250") {
      customer { number } salesperson { name } orderedOn requiredOn status
      net { amount currency } freight { amount } total { amount } lines { product { sku } quantity discount net { amount } } } }`)
    expect(salesOrderByNumber).toEqual({
      customer: { number: 'HANAR' },
      salesperson: { name: 'Margaret Peacock' },
      orderedOn: '1996-07-08',
      requiredOn: '1996-08-05',
      status: 'INVOICED',
      net: { amount: '1552.60', currency: 'USD' },
      freight: { amount: '65.83' },
      total: { amount: '1618.43' },
      lines: [
        { product: { sku: '41' }, quantity: '10', discount: '0', net: { amount: '77.00' } },
        { product: { sku: '51' }, quantity: '35', discount: '0.15', net: { amount: '1261.40' } },
        { product: { sku: '65' }, quantity: '15', discount: '0.15', net: { amount: '214.20' } },
      ],
    })
  })

  it('employees and suppliers', async () => {
    const employees = await all('employees', '', '{ number name title phone hiredOn manager { number } }')
    expect(employees).toHaveLength(9)
    expect(employees.find(({ number }) => number === '2')).toEqual({
      number: '2',
      name: 'Andrew Fuller',
      title: 'Vice President Sales',
      phone: '(206) 555-9482',
      hiredOn: '1992-08-14',
      manager: null,
    })
    expect(employees.filter(({ manager }) => manager?.number === '2')).toHaveLength(5)
    expect(employees.filter(({ manager }) => manager?.number === '5')).toHaveLength(3)
    expect(await all('suppliers', '', '{ number }')).toHaveLength(29)
  })

  it('sales and margins come to the same by whatever they are told apart', async () => {
    for (const groupBy of ['CUSTOMER', 'PRODUCT', 'CATEGORY', 'EMPLOYEE', 'COUNTRY', 'MONTH']) {
      const { ordered, invoiced, earned } = await ask(`{
        ordered: salesReport(from: "1996-01-01", to: "1998-12-31", groupBy: ${groupBy}, measure: ORDERED, first: 200) {
          net { amount } rowCount rows { net { amount } } }
        invoiced: salesReport(from: "1996-01-01", to: "1998-12-31", groupBy: ${groupBy}) { net { amount } }
        earned: marginReport(from: "1996-01-01", to: "1998-12-31", groupBy: ${groupBy}) { revenue { amount } } }`)
      expect(ordered.net.amount).toBe('1265793.29')
      expect(total(ordered.rows, ({ net }) => net.amount)).toBe('1265793.29')
      expect([invoiced.net.amount, earned.revenue.amount]).toEqual(['1239855.85', '1239855.85'])
    }
  })

  it('the books balance, and say what the documents say', async () => {
    const { trialBalance } = await ask(
      '{ trialBalance { totalDebit { amount } totalCredit { amount } lines { account { number } debit { amount } credit { amount } } } }',
    )
    expect(trialBalance.totalDebit).toEqual(trialBalance.totalCredit)
    const of = (number: string) => trialBalance.lines.find((line: Data) => line.account.number === number)
    expect(of('1460').debit.amount).toBe('74050.85')
    expect(of('1500').debit.amount).toBe('1303810.87')
    expect(of('3000').credit.amount).toBe('1239855.85')
    expect(of('3300').credit.amount).toBe('63955.02')
    expect(new Big(of('2050').credit.amount).minus(of('4300').debit.amount).toFixed(2)).toBe('74050.85')
  })

  it('no more statements for a batch of many rows than for one of few', () => {
    expect(statements.orders).toHaveLength(3)
    for (const batches of Object.values(statements)) expect(Math.max(...batches.slice(1), 0)).toBeLessThan(60)
    const [, second, third] = statements.orders ?? []
    expect(second).toBe(third)
  })
})

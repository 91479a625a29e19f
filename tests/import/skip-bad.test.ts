import path from 'node:path'
import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkSource } from '../../gateway/cli/import/check.ts'
import { keptRows } from '../../gateway/cli/import/kept-rows.ts'
import { northwind } from '../../gateway/cli/import/northwind/index.ts'
import { testDatabase } from '../support/database.ts'
import { changed, load, northwindFolder, tinyFolder } from './importer.ts'

/** Which records of the tiny company are taken in, and what is said of the others. */
async function kept(changes: Parameters<typeof tinyFolder>[0]) {
  const checked = await checkSource(northwind, await tinyFolder(changes))
  const rows = keptRows(checked)
  const keys = async (file: string, field: string) => {
    const found: string[] = []
    for await (const row of rows.of(file)) found.push((row as Record<string, string>)[field] ?? '')
    expect(rows.count(file)).toBe(found.length)
    return found.join(' ')
  }
  const lines: string[] = []
  for await (const { row, parts } of rows.withParts('orders', 'orderLines'))
    lines.push(
      `${(row as { number: string }).number}: ${parts.map((part) => (part as { product: string }).product).join(' ')}`,
    )
  return {
    leftOut: Object.entries(checked.facts).flatMap(([file, { leftOut }]) =>
      [...leftOut].map(([key, why]) => `${file} ${key}: ${why}`),
    ),
    customers: await keys('customers', 'number'),
    employees: await keys('employees', 'number'),
    products: await keys('products', 'sku'),
    orders: await keys('orders', 'number'),
    lines,
  }
}

describe('what is left out', () => {
  it('nothing, where all can be read', async () => {
    expect(await kept({})).toEqual({
      leftOut: [],
      customers: 'ANNA BEN',
      employees: '1 2',
      products: '1 2',
      orders: '1 2 3',
      lines: ['1: 1 2', '2: 1', '3: 2'],
    })
  })

  it('an order with all its lines, for one of them', async () => {
    expect(await kept({ 'order_details.csv': changed('order_details.csv', ['1,2,1,3', '1,2,1,x']) })).toMatchObject({
      leftOut: ['orders 1: order_details.csv, line 3, column quantity: "x" is no whole number'],
      orders: '2 3',
      lines: ['2: 1', '3: 2'],
    })
  })

  it.each([
    ['a broken one', '1,2,"1,3', 'order_details.csv, line 3, column unitPrice: a quote is opened and never closed'],
    ['one with too many fields', '1,2,1,3,4', 'order_details.csv, line 3: 6 fields instead of 5'],
    ['one of no product', '1,7,1,3', 'order_details.csv, line 3, column productID: "7" is no product in products.csv'],
  ])('an order, for %s', async (_, line, why) => {
    expect(await kept({ 'order_details.csv': changed('order_details.csv', ['1,2,1,3', line]) })).toMatchObject({
      leftOut: [`orders 1: ${why}`],
      orders: '2 3',
    })
  })

  it('the orders of a customer', async () => {
    expect(await kept({ 'customers.csv': changed('customers.csv', ['Norway', 'Norge']) })).toMatchObject({
      leftOut: [
        'customers ANNA: customers.csv, line 2, column country: "Norge" is no country',
        'orders 1: customer ANNA is left out',
        'orders 3: customer ANNA is left out',
      ],
      customers: 'BEN',
      orders: '2',
    })
  })

  it('the products of a supplier, and the orders that have them', async () => {
    expect(await kept({ 'suppliers.csv': changed('suppliers.csv', ['Mill,', ',']) })).toMatchObject({
      leftOut: [
        'suppliers 1: suppliers.csv, line 2, column companyName: has no value',
        'products 1: supplier 1 is left out',
        'orders 1: order_details.csv, line 2: product 1 is left out',
        'orders 2: order_details.csv, line 4: product 1 is left out',
      ],
      products: '2',
      orders: '3',
    })
  })

  it('those below a manager, and the orders that they sold', async () => {
    expect(await kept({ 'employees.csv': changed('employees.csv', ['1992-08-14', 'then']) })).toMatchObject({
      leftOut: [
        'employees 2: employees.csv, line 3, column hireDate: "then" is no date (YYYY-MM-DD)',
        'employees 1: employee 2 is left out',
        'orders 1: employee 1 is left out',
        'orders 2: employee 2 is left out',
      ],
      employees: '',
      orders: '3',
    })
  })

  it('the second of two with one key, and what refers to nothing', async () => {
    const twice = changed('customers.csv', ['BEN,Ben', 'ANNA,Ben'])
    expect(await kept({ 'customers.csv': twice })).toMatchObject({
      leftOut: ['orders 2: orders.csv, line 3, column customerID: "BEN" is no customer in customers.csv'],
      customers: 'ANNA',
      orders: '1 3',
    })
  })

  it('lines of no order, and orders without lines', async () => {
    expect(await kept({ 'order_details.csv': changed('order_details.csv', ['3,2,1,100', '9,2,1,100']) })).toMatchObject(
      {
        orders: '1 2',
        lines: ['1: 1 2', '2: 1'],
      },
    )
  })

  it('nothing for lines in another order than their orders', async () => {
    const [header, a, b, c, d] = changed('order_details.csv').split('\n')
    expect(await kept({ 'order_details.csv': [header, d, c, b, a].join('\n') })).toMatchObject({
      leftOut: [],
      lines: ['1: 2 1', '2: 1', '3: 2'],
    })
  })
})

describe.skipIf(!northwindFolder)('Northwind with bad rows', () => {
  it('loads the rest, and the books balance', async () => {
    const real = async (file: string) => readFile(path.join(northwindFolder as string, file), 'utf8')
    const folder = await tinyFolder()
    for (const file of ['employees', 'suppliers', 'categories', 'orders'])
      await writeFile(path.join(folder, `${file}.csv`), await real(`${file}.csv`))
    // Without ALFKI and its six orders, without product 11 and its 38, and without one order more.
    await writeFile(path.join(folder, 'customers.csv'), (await real('customers.csv')).replace('Germany', 'Preussen'))
    await writeFile(
      path.join(folder, 'products.csv'),
      (await real('products.csv')).replace('21.00,22,30', '21.00,22,many'),
    )
    await writeFile(
      path.join(folder, 'order_details.csv'),
      (await real('order_details.csv')).replace('10250,41,7.70', '10250,41,"7.70'),
    )

    const databases = { erp: await testDatabase('erp'), crm: await testDatabase('crm') }
    const erp = databases.erp.superuser(1)
    onTestFinished(async () => {
      await Promise.all([databases.erp.drop(), databases.crm.drop()])
    })
    const { checked } = await load(databases, folder)
    expect(checked.problems).toHaveLength(3)
    const orders = 830 - (checked.facts.orders?.leftOut.size ?? 0)
    const [figures] = await erp`select
      (select count(*)::int from erp.customer) as customers, (select count(*)::int from erp.product) as products,
      (select count(*)::int from erp.sales_order) as orders,
      (select sum(on_hand)::text from erp.stock_level) as units,
      (select sum(value) - sum(on_hand * list_price) from erp.stock_level l join erp.product p on p.id = l.product_id) as gap,
      (select sum(debit - credit) from erp.journal_line) as difference`
    expect(figures).toEqual({ customers: 90, products: 76, orders, units: '3097', gap: '0.00', difference: '0.00' })
    expect(orders).toBe(830 - 6 - 38 - 1)
  })
})

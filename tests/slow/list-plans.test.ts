import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plannedWithValues, type Db } from '../../subgraphs/common/database/connect.ts'
import { page } from '../../subgraphs/common/list/list.ts'
import { listJournalEntries } from '../../subgraphs/erp/accounts/ledger.loaders.ts'
import { listPayments } from '../../subgraphs/erp/accounts/payments.loaders.ts'
import { listInvoices } from '../../subgraphs/erp/accounts/receivables.loaders.ts'
import { listSupplierInvoices } from '../../subgraphs/erp/accounts/payables.loaders.ts'
import { listWorkOrders } from '../../subgraphs/erp/production/work-order.loaders.ts'
import { listPurchaseOrders } from '../../subgraphs/erp/purchasing/orders.loaders.ts'
import { bookingList } from '../../subgraphs/erp/resources/planning.loaders.ts'
import { timeEntryList } from '../../subgraphs/erp/resources/projects.loaders.ts'
import { listDeliveries, listOrders } from '../../subgraphs/erp/sales/sales.loaders.ts'
import { productList, stockMovementList } from '../../subgraphs/erp/stock/stock.loaders.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'
import { customerId, employeeId, fill, productId, projectId, supplierId } from './million.ts'

let database: TestDatabase
let client: postgres.Sql
let db: Db
const sent: { text: string; values: unknown[] }[] = []

beforeAll(async () => {
  database = await testDatabase('erp')
  const superuser = database.superuser(2)
  const indexes = await superuser<{ name: string; made: string }[]>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'erp' and not i.indisunique and not i.indisexclusion`
  await superuser.unsafe(`drop index ${indexes.map(({ name }) => name).join()}`)
  await superuser.unsafe(`set session_replication_role = replica; ${fill} reset session_replication_role`)
  await superuser.unsafe(`set maintenance_work_mem = '512MB'; ${indexes.map(({ made }) => made).join(';')}`)
  await superuser.unsafe('vacuum analyze')
  client = postgres(database.url, { max: 1, onnotice: () => undefined, connection: { role: 'samspill_staff' } })
  const logger = { logQuery: (text: string, values: unknown[]) => sent.push({ text, values }) }
  db = drizzle(client, { casing: 'snake_case', logger })
}, 900_000)

afterAll(async () => {
  await client.end()
  await database.drop()
})

interface Node {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Node[]
}

/**
 * Rows of tables that a plan took up, whether or not it kept them; a bitmap's table counts, and its index does not. Nor does
 * the row of a company, whose clock each row asks.
 */
function rowsRead(node: Node): number {
  const isScan = /Scan$/.test(node['Node Type']) && !/Bitmap Index|Subquery|CTE|Function|Values/.test(node['Node Type'])
  const each =
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  const own = isScan && node['Relation Name'] !== 'company' ? Math.round(each * node['Actual Loops']) : 0
  return (node.Plans ?? []).reduce((all, child) => all + rowsRead(child), own)
}

async function measure(list: List, where: object | undefined, orderBy: Order | undefined, first: number) {
  sent.length = 0
  const { nodes } = await list(db, { first, where, ...(orderBy && { orderBy: [orderBy] }) } as never)
  const statements = sent.splice(0)
  let read = 0
  for (const { text, values } of statements) {
    const once = await explained(text, values)
    const often = text.includes(plannedWithValues) ? once : await explainedAfterFive(text, values)
    read += Math.max(once, often)
  }
  return { returned: nodes.length, read }
}

async function explained(text: string, values: unknown[] = []): Promise<number> {
  const [row] = await client.unsafe(`explain (analyze, format json) ${text}`, values as string[])
  return rowsRead((row?.['QUERY PLAN'] as [{ Plan: Node }])[0].Plan)
}

/** As a connection runs a prepared statement from the sixth time on, maybe with a plan for all values. */
async function explainedAfterFive(text: string, values: unknown[]): Promise<number> {
  const given = values.map((value) => `'${String(value).replaceAll("'", "''")}'`).join()
  const execute = `execute often${given && `(${given})`}`
  await client.unsafe(`prepare often as ${text}`)
  for (let times = 0; times < 5; times += 1) await client.unsafe(execute)
  const read = await explained(execute)
  await client.unsafe('deallocate often')
  return read
}

interface Order {
  readonly field: string
  readonly direction: 'ASC' | 'DESC'
}
type List = (db: Db, args: never) => Promise<{ readonly nodes: readonly unknown[] }>

const by = (field: string, direction: 'ASC' | 'DESC' = 'DESC'): Order => ({ field, direction })
const days = { from: '2025-03-03T00:00:00Z', to: '2025-03-10T00:00:00Z' }
const month = { from: '2025-03-01', to: '2025-03-31' }

/** Three letters of five lie in more numbers than these. */
const partOfNumber = 500
/** Of what is found by its letters first, some only hold the same letters. */
const partOfText = 500
/** By one day in the order of another: what lies between the two days is passed over, as long as a company's terms are. */
const termsOfPayment = 10_000
/** What is due today, which in one time zone or another is late. */
const aDay = 1000
/** One in ten of what is open is paid in part. */
const openBesides = 2500

/** Filter and order of each; those that read more than ten times what they return say how much at most. */
const lists: Record<string, [List, [object | undefined, Order?, number?][]]> = {
  orders: [
    listOrders,
    [
      [undefined],
      [undefined, by('NUMBER', 'ASC')],
      [undefined, by('TOTAL')],
      [{ status: 'CONFIRMED' }],
      [{ status: 'CANCELLED' }, by('ORDERED_ON', 'ASC')],
      [{ status: 'INVOICED' }],
      [{ orderedOn: month }],
      [{ orderedOn: month, status: 'INVOICED' }],
      [{ total: { min: '99000' } }, by('TOTAL', 'ASC')],
      [{ total: { min: '50000', max: '50100' } }, by('TOTAL')],
      [{ total: { min: '50000' } }],
      [{ customerId: customerId(4711) }],
      [{ customerId: customerId(4711), status: 'INVOICED' }],
      [{ customerId: customerId(4711) }, by('TOTAL')],
      [{ salespersonId: employeeId(7) }],
      [{ productId: productId(1711) }],
      [{ currency: 'EUR' }],
      [{ number: { equals: 'O-900001' } }],
      [{ number: { contains: '90000' } }, undefined, partOfNumber],
      [{ buyerName: { contains: 'handel 4711' } }, undefined, partOfText],
      [{ or: [{ status: 'CONFIRMED' }, { status: 'CANCELLED' }] }],
      [{ or: [{ customerId: customerId(4711) }, { customerId: customerId(4712) }] }],
      [{ and: [{ customerId: customerId(4711) }, { not: { status: 'CANCELLED' } }] }],
      [{ not: { status: 'INVOICED' } }],
      [{ backOrdered: true }],
      [{ deliveredLate: true }],
      [{ backOrdered: false }],
      [{ deliveredLate: false }],
      [{ requiredOn: month }, undefined, termsOfPayment],
      [{ requiredOn: month, status: 'INVOICED' }, undefined, termsOfPayment],
    ],
  ],
  deliveries: [
    listDeliveries,
    [
      [undefined],
      [undefined, by('NUMBER', 'ASC')],
      [{ customerId: customerId(4711) }],
      [{ productId: productId(1711) }],
      [{ deliveredOn: month }],
      [{ warehouse: 'W2' }, undefined, 2000],
      [{ number: { contains: '90000' } }, undefined, partOfNumber],
      [{ customerId: customerId(4711), not: { warehouse: 'W2' } }],
    ],
  ],
  invoices: [
    listInvoices,
    [
      [undefined],
      [undefined, by('DUE_ON', 'ASC')],
      [undefined, by('NUMBER')],
      [undefined, by('TOTAL')],
      [undefined, by('OUTSTANDING')],
      [{ status: 'PAID' }],
      [{ status: 'OPEN' }, undefined, termsOfPayment],
      [{ status: 'OVERDUE' }, by('DUE_ON', 'ASC')],
      [{ status: 'PARTLY_PAID' }, undefined, termsOfPayment],
      [{ issuedOn: month }],
      [{ dueOn: month }, by('DUE_ON', 'ASC')],
      [{ dueOn: month }, undefined, termsOfPayment],
      [{ status: 'OVERDUE' }, undefined, termsOfPayment],
      [{ status: 'OPEN' }, by('DUE_ON', 'ASC')],
      [{ status: 'PARTLY_PAID' }, by('DUE_ON', 'ASC'), openBesides],
      [{ outstanding: { min: '1' } }],
      [{ total: { min: '99000' } }, by('TOTAL', 'ASC')],
      [{ outstanding: { min: '1' } }, by('OUTSTANDING')],
      [{ customerId: customerId(4711) }],
      [{ customerId: customerId(4711), status: 'PAID' }],
      [{ productId: productId(1711) }],
      [{ currency: 'EUR' }],
      [{ number: { contains: '90000' } }, undefined, partOfNumber],
      [{ buyerName: { contains: 'handel 4711' } }, undefined, partOfText],
      [{ or: [{ status: 'OPEN' }, { status: 'PARTLY_PAID' }] }, undefined, termsOfPayment],
      [{ and: [{ issuedOn: month }, { or: [{ currency: 'NOK' }, { status: 'OPEN' }] }] }],
      [{ not: { status: 'PAID' } }],
    ],
  ],
  payments: [
    listPayments,
    [
      [undefined],
      [undefined, by('NUMBER')],
      [undefined, by('AMOUNT')],
      [undefined, by('UNALLOCATED')],
      [{ status: 'OPEN' }],
      [{ status: 'ALLOCATED' }],
      [{ status: 'CANCELLED' }],
      [{ receivedOn: month }],
      [{ amount: { min: '99000' } }, by('AMOUNT', 'ASC')],
      [{ unallocated: { min: '1' } }, by('UNALLOCATED')],
      [{ unallocated: { min: '1' } }],
      [{ customerId: customerId(4711) }],
      [{ currency: 'EUR' }],
      [{ number: { contains: '90000' } }, undefined, partOfNumber],
      [{ reference: { contains: 'kid 4711' } }, undefined, partOfText],
      [{ not: { status: 'CANCELLED' } }],
      [{ or: [{ customerId: customerId(4711) }, { customerId: customerId(4712) }] }],
    ],
  ],
  'journal entries': [
    listJournalEntries,
    [
      [undefined],
      [undefined, by('NUMBER', 'ASC')],
      [{ postedOn: month }],
      [{ source: 'INVOICE' }],
      [{ source: 'MANUAL' }],
      [{ number: { contains: '90000' } }, undefined, partOfNumber],
      [{ description: { contains: 'handel 4711' } }, undefined, partOfText],
      [{ accountNumber: '1042', postedOn: month }, undefined, 1000],
      [{ costCentre: 'C7', postedOn: month }],
      [{ amount: { min: '50000', max: '50000.1' } }],
      [{ postedOn: month, not: { source: 'TRANSFER' } }],
      [{ or: [{ source: 'MANUAL' }, { source: 'TRANSFER' }] }],
    ],
  ],
  'stock movements': [
    (database, args) => page(database, stockMovementList, args),
    [
      [undefined],
      [undefined, by('MOVED_ON')],
      [{ productId: productId(1711) }],
      [{ sku: { equals: 'SKU-1711' } }],
      [{ warehouseCode: 'W2' }],
      [{ kind: 'COUNT' }],
      [{ kind: 'DELIVERY' }],
      [{ movedOn: month }, by('MOVED_ON')],
      [{ quantity: { min: '1' } }],
      [{ or: [{ productId: productId(1711) }, { productId: productId(1712) }] }],
      [{ productId: productId(1711), kind: 'RECEIPT' }],
      [{ productId: productId(1711), warehouseCode: 'W2' }],
      [{ kind: 'COUNT', warehouseCode: 'W5' }],
      [{ not: { kind: 'DELIVERY' } }],
    ],
  ],
  'purchase orders': [
    listPurchaseOrders,
    [
      [undefined],
      [undefined, by('EXPECTED_ON', 'ASC')],
      [undefined, by('TOTAL')],
      [{ status: 'ORDERED' }],
      [{ status: 'CLOSED' }],
      [{ orderedOn: month }],
      [{ expectedOn: month }, by('EXPECTED_ON', 'ASC')],
      [{ expectedOn: month }, undefined, termsOfPayment],
      [{ supplierId: supplierId(471) }],
      [{ supplierId: supplierId(471), status: 'CLOSED' }],
      [{ productId: productId(1711) }],
      [{ currency: 'EUR' }],
      [{ total: { min: '50000', max: '50100' } }, by('TOTAL')],
      [{ reference: { contains: 'ref 47110' } }],
      [{ not: { status: 'CLOSED' } }],
    ],
  ],
  "suppliers' invoices": [
    listSupplierInvoices,
    [
      [undefined],
      [undefined, by('DUE_ON', 'ASC')],
      [undefined, by('TOTAL')],
      [undefined, by('OUTSTANDING')],
      [{ status: 'HELD' }],
      [{ status: 'POSTED' }],
      [{ status: 'CANCELLED' }],
      [{ kind: 'CREDIT_NOTE' }],
      [{ invoicedOn: month }],
      [{ dueOn: month }, by('DUE_ON', 'ASC')],
      [{ dueOn: month }, undefined, termsOfPayment],
      [{ outstanding: { min: '1' } }, by('DUE_ON', 'ASC')],
      [{ outstanding: { min: '1' } }],
      [{ supplierId: supplierId(471) }],
      [{ productId: productId(1711) }],
      [{ currency: 'EUR' }],
      [{ supplierNumber: { contains: '471100' } }],
    ],
  ],
  'work orders': [
    listWorkOrders,
    [
      [undefined],
      [undefined, by('STARTS_ON')],
      [undefined, by('NUMBER')],
      [{ status: 'RELEASED' }],
      [{ status: 'CLOSED' }],
      [{ dueOn: month }],
      [{ startsOn: month }, by('STARTS_ON')],
      [{ startsOn: month }],
      [{ productId: productId(1711) }],
      [{ componentId: productId(1711) }],
      [{ late: true }, undefined, aDay],
      [{ or: [{ status: 'PLANNED' }, { status: 'RELEASED' }] }],
    ],
  ],
  hours: [
    (database, args) => page(database, timeEntryList, args),
    [
      [undefined],
      [{ employeeId: employeeId(471) }],
      [{ projectId: projectId(171) }],
      [{ employeeId: employeeId(471), status: 'APPROVED' }],
      [{ status: 'SUBMITTED' }],
      [{ status: 'APPROVED' }],
      [{ status: 'REJECTED' }],
      [{ workedOn: month }],
      [{ projectId: projectId(171), workedOn: month }],
      [{ hours: { min: '8' } }],
    ],
  ],
  bookings: [
    (database, args) => page(database, bookingList, args),
    [
      [undefined],
      [{ employeeId: employeeId(471) }],
      [{ projectId: projectId(171) }],
      [{ cancelled: false }],
      [{ cancelled: true }],
      [{ between: days }],
      [{ employeeId: employeeId(471), between: days }],
      [{ projectId: projectId(171), between: days, cancelled: false }],
    ],
  ],
  products: [
    (database, args) => page(database, productList, args),
    [
      [undefined],
      [undefined, by('SKU', 'ASC')],
      [undefined, by('LIST_PRICE')],
      [{ name: { contains: 'board 1711' } }],
      [{ sku: { contains: '1711' } }],
      [{ category: { equals: 'Category 42' } }],
      [{ discontinued: false }],
    ],
  ],
}

describe.each(Object.entries(lists))('a list of %s', (_, [list, cases]) => {
  it.each(cases)('reads ten rows at most for each of a page of %j by %j', async (where, orderBy, known) => {
    for (const first of [20, 200]) {
      const { returned, read } = await measure(list, where, orderBy, first)
      // What finds little may look at a page's worth.
      const most = known ?? 10 * Math.max(returned, 20)
      expect(read, `of ${first}, ${returned} were found`).toBeLessThanOrEqual(most)
    }
  })
})

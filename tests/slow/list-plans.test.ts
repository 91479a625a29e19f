import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../subgraphs/common/database/connect.ts'
import { page } from '../../subgraphs/common/list/list.ts'
import { listJournalEntries } from '../../subgraphs/erp/accounts/ledger.loaders.ts'
import { listPayments } from '../../subgraphs/erp/accounts/payments.loaders.ts'
import { listInvoices } from '../../subgraphs/erp/accounts/receivables.loaders.ts'
import { listDeliveries, listOrders } from '../../subgraphs/erp/sales/sales.loaders.ts'
import { productList, stockMovementList } from '../../subgraphs/erp/stock/stock.loaders.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'
import { customerId, fill, productId, salespersonId } from './million.ts'

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
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Node[]
}

/** Rows of tables that a plan took up, whether or not it kept them; a bitmap's table counts, and its index does not. */
function rowsRead(node: Node): number {
  const isScan = /Scan$/.test(node['Node Type']) && !/Bitmap Index|Subquery|CTE|Function|Values/.test(node['Node Type'])
  const each =
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  const own = isScan ? Math.round(each * node['Actual Loops']) : 0
  return (node.Plans ?? []).reduce((all, child) => all + rowsRead(child), own)
}

async function measure(list: List, where: object | undefined, orderBy: Order | undefined, first: number) {
  sent.length = 0
  const { nodes } = await list(db, { first, where, ...(orderBy && { orderBy: [orderBy] }) } as never)
  const statements = sent.splice(0)
  let read = 0
  for (const { text, values } of statements) {
    const [row] = await client.unsafe(`explain (analyze, format json) ${text}`, values as string[])
    read += rowsRead((row?.['QUERY PLAN'] as [{ Plan: Node }])[0].Plan)
  }
  return { returned: nodes.length, read, statements: statements.length }
}

interface Order {
  readonly field: string
  readonly direction: 'ASC' | 'DESC'
}
type List = (db: Db, args: never) => Promise<{ readonly nodes: readonly unknown[] }>

const by = (field: string, direction: 'ASC' | 'DESC' = 'DESC'): Order => ({ field, direction })
const month = { from: '2025-03-01', to: '2025-03-31' }

/** Three letters of five lie in more numbers than these. */
const partOfNumber = 500
/** The planner does not know how many have that part, and takes one page after another of the newest. */
const partOfText = 1_000_000

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
      [{ status: 'INVOICED' }, undefined, 100_000],
      [{ orderedOn: month }],
      [{ orderedOn: month, status: 'INVOICED' }],
      [{ total: { min: '99000' } }, by('TOTAL', 'ASC')],
      [{ total: { min: '50000', max: '50100' } }, by('TOTAL')],
      [{ total: { min: '50000' } }],
      [{ customerId: customerId(4711) }],
      [{ customerId: customerId(4711), status: 'INVOICED' }],
      [{ customerId: customerId(4711) }, by('TOTAL')],
      [{ salespersonId: salespersonId(7) }],
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
      [{ status: 'OPEN' }, undefined, 100_000],
      [{ status: 'OVERDUE' }, by('DUE_ON', 'ASC')],
      [{ status: 'PARTLY_PAID' }],
      [{ issuedOn: month }],
      [{ dueOn: month }, by('DUE_ON', 'ASC')],
      [{ total: { min: '99000' } }, by('TOTAL', 'ASC')],
      [{ outstanding: { min: '1' } }, by('OUTSTANDING')],
      [{ customerId: customerId(4711) }],
      [{ customerId: customerId(4711), status: 'PAID' }],
      [{ productId: productId(1711) }],
      [{ currency: 'EUR' }],
      [{ number: { contains: '90000' } }, undefined, partOfNumber],
      [{ buyerName: { contains: 'handel 4711' } }, undefined, partOfText],
      [{ or: [{ status: 'OPEN' }, { status: 'PARTLY_PAID' }] }],
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

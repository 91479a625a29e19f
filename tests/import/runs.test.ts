import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Sql } from 'postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { erpImportRuns, openErpDatabase, setUpCompany } from '../../subgraphs/erp/index.ts'
import { addCustomers, openCrmDatabase } from '../../subgraphs/crm/index.ts'
import { rowCounts, testDatabase, type TestDatabase } from '../support/database.ts'
import { programOf } from '../support/spawned.ts'
import { changed, load, northwindFolder, tinyFolder } from './importer.ts'

let databases: { erp: TestDatabase; crm: TestDatabase }
let erp: Sql
let crm: Sql

beforeEach(async () => {
  databases = { erp: await testDatabase('erp'), crm: await testDatabase('crm') }
  erp = databases.erp.superuser()
  crm = databases.crm.superuser()
})
afterEach(async () => {
  await Promise.all([databases.erp.drop(), databases.crm.drop()])
})

/** The command, as a process of its own. */
function command(folder: string, ...options: string[]) {
  const child = spawn(process.execPath, [programOf('gateway/cli/import.ts'), 'northwind', folder, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ERP_DATABASE_URL: databases.erp.url, CRM_DATABASE_URL: databases.crm.url },
  })
  let output = ''
  const heard = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      for (const hear of heard) hear()
    })
  const ended = once(child, 'close') as Promise<[number | null]>
  return {
    ended: async () => ({ code: (await ended)[0], output }),
    killedAfter: async (words: RegExp, signal: NodeJS.Signals = 'SIGKILL') => {
      await Promise.race([
        ended.then(() => Promise.reject(new Error(output))),
        new Promise<void>((resolve) => heard.add(() => words.test(output) && resolve())),
      ])
      child.kill(signal)
      await ended
      return output
    },
  }
}

describe('the command', () => {
  it('loads a folder and says how far it is; a second run changes nothing', async () => {
    const folder = await tinyFolder()
    const first = await command(folder).ended()
    expect(first.output).toMatch(
      /Checked 15 rows.*all can be read\.\ncustomers +2 of 2\n[^]*orders +3 of 3\n[^]*Imported/,
    )
    expect(first.code).toBe(0)
    const before = await rowCounts({ erp, crm })
    expect(before).toMatchObject({ 'erp.sales_order': 3, 'erp.invoice': 2, 'crm.customer': 2 })
    const second = await command(folder).ended()
    expect(second).toMatchObject({ code: 0, output: expect.stringContaining('there was nothing to do') as string })
    expect(await rowCounts({ erp, crm })).toEqual(before)
  })

  it('writes nothing when a row can not be read', async () => {
    const folder = await tinyFolder({ 'orders.csv': changed('orders.csv', ['32.38', 'x']) })
    const before = await rowCounts({ erp, crm })
    const { code, output } = await command(folder).ended()
    expect(code).toBe(1)
    expect(output).toContain('orders.csv, line 2, column freight: "x" is no number')
    expect(output).toContain('Nothing was written. Put the rows right, or leave their records out with --skip-bad.')
    expect(await rowCounts({ erp, crm })).toEqual(before)
  })

  it('leaves out with --skip-bad, and says what and why', async () => {
    const folder = await tinyFolder({ 'orders.csv': changed('orders.csv', ['32.38', 'x']) })
    const { code, output } = await command(folder, '--skip-bad').ended()
    expect(code).toBe(0)
    expect(output).toContain('Left out order 1: orders.csv, line 2, column freight: "x" is no number.')
    expect(await rowCounts({ erp, crm })).toMatchObject({
      'erp.sales_order': 2,
      'erp.sales_order_line': 2,
      'crm.customer': 2,
    })
  })

  it('does not skip a file that is missing', async () => {
    const { code, output } = await command(await tinyFolder({ 'products.csv': null }), '--skip-bad').ended()
    expect(code).toBe(1)
    expect(output).toContain('products.csv: there is no such file')
  })
})

describe.skipIf(!northwindFolder)('an interrupted run', () => {
  it('is completed by the next one, wherever it was killed', async () => {
    const folder = northwindFolder as string
    // Between the databases, amid the orders, amid the deliveries.
    for (const words of [/customers +91/, /orders +300/]) await command(folder).killedAfter(words)
    expect(await command(folder).killedAfter(/invoices +300/, 'SIGTERM')).toContain('Stopped before the end')
    const last = await command(folder).ended()
    expect(last).toMatchObject({ code: 0, output: expect.stringContaining('Imported northwind') as string })
    expect(await rowCounts({ erp, crm })).toMatchObject({
      'crm.customer': 91,
      'crm.contact': 91,
      'crm.address': 91,
      'erp.product': 77,
      'erp.sales_order': 830,
      'erp.sales_order_line': 2155,
      'erp.delivery': 809,
      'erp.invoice': 809,
      // Each invoice, each delivery, the opening stock.
      'erp.journal_entry': 1619,
    })
    const [figures] = await erp`select (select sum(total) from erp.invoice) as invoiced,
      (select sum(on_hand) from erp.stock_level) as units, (select sum(value) from erp.stock_level) as worth,
      (select sum(debit - credit) from erp.journal_line) as difference`
    expect(figures).toEqual({ invoiced: '1303810.87', units: '3119', worth: '74050.85', difference: '0.00' })
    const numbers = await erp<{ number: string }[]>`select number from erp.sales_order order by id`
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, i) => String(10248 + i)))
    expect(await erp`select distinct changed_by from erp.audit_log where record <> 'retention_rule'`).toEqual([
      { changed_by: 'import northwind' },
    ])
  })
})

describe('a graph that is not empty', () => {
  const refusal = /holds other data already.*SAMSPILL_DATA/

  it('is refused for what ERP holds', async () => {
    const { db, close } = await openErpDatabase(databases.erp.settings)
    const own = { code: 'OWN', name: 'Own', baseCurrency: 'NOK', timeZone: 'UTC', fiscalYears: [2020, 2021] } as const
    await db.transaction((tx) => setUpCompany(tx, own))
    await close()
    await expect(load(databases, await tinyFolder())).rejects.toThrow(refusal)
    expect(await rowCounts({ erp, crm })).toMatchObject({ 'crm.customer': 0, 'crm.import_run': 0, 'erp.import_run': 0 })
  })

  it('is refused for what CRM holds', async () => {
    const { db, close } = await openCrmDatabase(databases.crm.settings)
    await db.transaction((tx) => addCustomers(tx, [{ name: 'Somebody', kind: 'PERSON' }]))
    await close()
    await expect(load(databases, await tinyFolder())).rejects.toThrow(refusal)
    expect(await rowCounts({ erp, crm })).toMatchObject({ 'erp.company': 0, 'crm.import_run': 0, 'erp.import_run': 0 })
  })

  it('is refused when the same source came from other files', async () => {
    await load(databases, await tinyFolder())
    const other = await tinyFolder({ 'orders.csv': changed('orders.csv', ['32.38', '32.39']) })
    await expect(load(databases, other)).rejects.toThrow(/imported here already .* other contents/)
  })

  it('takes what people add after the import', async () => {
    const folder = await tinyFolder()
    await load(databases, folder)
    const { db, close } = await openCrmDatabase(databases.crm.settings)
    await db.transaction((tx) => addCustomers(tx, [{ name: 'Somebody', kind: 'PERSON' }]))
    await close()
    expect((await load(databases, folder)).written).toBeNull()
  })
})

it('what is given away is delivered and invoiced like all else', async () => {
  const files = {
    'orders.csv': changed('orders.csv', ['32.38', '0']),
    'order_details.csv': changed('order_details.csv', ['2.50,4,0', '0,4,0'], ['0.15', '1']),
  }
  await load(databases, await tinyFolder(files))
  expect(
    await erp`select o.number, o.status, i.total from erp.sales_order o join erp.invoice i on i.order_id = o.id
    order by 1`,
  ).toEqual([
    { number: '1', status: 'INVOICED', total: '0' },
    { number: '2', status: 'INVOICED', total: '15' },
  ])
})

describe('two imports at once', () => {
  it('the second is refused while the first runs', async () => {
    const folder = await tinyFolder()
    const { db, close } = await openErpDatabase(databases.erp.settings)
    await erpImportRuns.exclusively(db, () =>
      expect(load(databases, folder)).rejects.toThrow('Another import is running'),
    )
    await close()
    expect((await load(databases, folder)).written).toBeGreaterThan(0)
  })
})

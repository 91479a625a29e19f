import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chart } from '../../gateway/cli/import/chart/index.ts'
import { checkSource } from '../../gateway/cli/import/check.ts'
import { loadSource } from '../../gateway/cli/import/load.ts'
import { describeProblem } from '../../gateway/cli/import/rows.ts'
import { openCrmDatabase } from '../../subgraphs/crm/index.ts'
import { defaultChart } from '../../subgraphs/erp/accounts/chart.ts'
import { postEntries } from '../../subgraphs/erp/accounts/ledger.service.ts'
import { erpWorld, viewerWith, type World } from '../erp/world.ts'
import type { Data } from '../support/data.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'

let world: World
let crm: TestDatabase
let crmDatabase: Awaited<ReturnType<typeof openCrmDatabase>>
let folder: string
beforeAll(async () => {
  world = await erpWorld()
  crm = await testDatabase('crm')
  crmDatabase = await openCrmDatabase(crm.settings)
  folder = await mkdtemp(path.join(tmpdir(), 'chart-'))
})
afterAll(async () => {
  await Promise.all([world.close(), crmDatabase.close(), rm(folder, { recursive: true })])
  await crm.drop()
})

const header = 'number,name,type,group,is_group,purpose'
const own = defaultChart
  .filter(({ purpose }) => purpose)
  .map(({ number, name, type, purpose }) => [number, name, type, '', '', purpose])
const codes =
  'direction,code,name,rate,valid_from,valid_to\nOUTPUT,HIGH,Standard,0.25,2020-01-01,\nINPUT,HIGH,Standard,0.25,2020-01-01,\n'

async function read(accounts: (string | undefined)[][], taxCodes = codes) {
  await writeFile(
    path.join(folder, 'accounts.csv'),
    [header, ...accounts.map((row) => row.map((cell = '') => `"${cell}"`).join(','))].join('\n'),
  )
  await writeFile(path.join(folder, 'vat_codes.csv'), taxCodes)
  return checkSource(chart, folder)
}

const silent = { say: () => undefined, reached: () => undefined }
async function load(...files: Parameters<typeof read>) {
  const checked = await read(...files)
  expect(checked.problems).toEqual([])
  return loadSource(checked, { erp: world.db, crm: crmDatabase.db }, silent)
}

const found = async (): Promise<Data> =>
  (
    await world.ask<Data>(
      `{ ledgerAccounts(first: 200) { nodes { number name active group { number } } }
         taxCodes(first: 200) { nodes { code direction validTo } } }`,
      {},
      viewerWith('accounts:read'),
    )
  ).data

it('takes in another chart, keeps what was posted to, and changes nothing when it comes again', async () => {
  await world.db.transaction((tx) =>
    postEntries(tx, world.company.id, [
      {
        ...{ postedOn: '2024-01-01', description: 'Capital', source: 'OPENING', sourceId: null },
        lines: [
          { purpose: 'BANK', debit: '10', credit: '0' },
          { purpose: 'OPENING_BALANCE', debit: '0', credit: '10' },
        ],
      },
    ]),
  )
  const sales = [
    ['30', 'Sales', 'REVENUE', '', '1', ''],
    ...own.map((row) => (row[5] === 'SALES' ? ['3010', 'Sales of fish', 'REVENUE', '30', 'false', 'SALES'] : row)),
  ]
  expect(await load(sales)).toBeGreaterThan(0)
  const { ledgerAccounts, taxCodes } = await found()
  const numbers = ledgerAccounts.nodes.map(({ number }: Data) => number as string)
  expect(numbers).toEqual(sales.map(([number]) => number).toSorted())
  expect(ledgerAccounts.nodes).toContainEqual({
    number: '3010',
    name: 'Sales of fish',
    active: true,
    group: { number: '30' },
  })
  expect(taxCodes.nodes).toEqual([
    { code: 'HIGH', direction: 'OUTPUT', validTo: null },
    { code: 'HIGH', direction: 'INPUT', validTo: null },
  ])
  expect(await load(sales)).toBe(0)
})

it('refuses what would tell posted entries otherwise, or leaves the modules without an account, and writes nothing', async () => {
  const before = await found()
  const without = own.filter((row) => row[5] !== 'FREIGHT')
  await expect(load(without)).rejects.toThrow('No account has the purpose FREIGHT')
  const moved = own.map((row) => (row[5] === 'BANK' ? ['1930', 'Bank', 'ASSET', '', '', 'BANK'] : row))
  await expect(load(moved)).rejects.toThrow('Something was posted to 1920 Bank deposits')
  const overlapping = `${codes}INPUT,HIGH,Standard,0.3,2024-01-01,\n`
  await expect(load(own, overlapping)).rejects.toThrow('has a rate on some of those days already')
  const misplaced = own.map((row) => (row[5] === 'INVENTORY' ? [row[0], row[1], 'REVENUE', '', '', 'INVENTORY'] : row))
  await expect(load(misplaced)).rejects.toThrow('INVENTORY, which no REVENUE account has')
  expect(await found()).toEqual(before)
})

it('tells by line and column what can not be read', async () => {
  const { problems } = await read([
    ['1x', 'Cash', 'ASSET', '', '', ''],
    ['20', 'Debt', 'DEBTS', '', '', 'BANK'],
    ['30', 'Sales', 'REVENUE', '9', '1', 'SALES'],
  ])
  expect(problems.map(describeProblem)).toEqual([
    'accounts.csv, line 2, column number: "1x" is not 1 to 10 digits',
    'accounts.csv, line 3, column type: "DEBTS" is none of ASSET, LIABILITY, EQUITY, REVENUE, EXPENSE',
    'accounts.csv, line 4, column group: 9 does not sort before 30',
    'accounts.csv, line 4, column purpose: a heading has none',
    'accounts.csv, line 4, column group: "9" is no account in accounts.csv',
  ])
})

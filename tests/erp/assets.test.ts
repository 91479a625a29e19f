import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { mutations } from './mutation.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

let world: World
const keeper = viewerWith('resources:read', 'resources:write', 'accounts:read')
const run = mutations(() => world, keeper)

const acquire = (input: object) =>
  run(
    'acquireAsset',
    { name: 'Sprayer', acquiredOn: '2024-01-10', method: 'STRAIGHT_LINE', ...input },
    '... on FixedAsset { id number schedule { month amount { amount } bookValue { amount } postedOn } }',
  )
const depreciate = (through: string) =>
  run('depreciateAssets', { through }, '... on DepreciationRun { months amount { amount } }')
const dispose = (input: object) =>
  run(
    'disposeAsset',
    input,
    '... on FixedAsset { disposedOn proceeds { amount } } ... on AssetDisposed { since: disposedOn }',
  )
const register = async (asOf: string): Promise<Data> => {
  const { data, codes } = await world.ask<Data>(
    `query ($asOf: Date) { assetRegister(asOf: $asOf) { cost { amount } accumulated { amount } bookValue { amount }
       ledgerCost { amount } ledgerAccumulated { amount } lines { asset { name } bookValue { amount } } } }`,
    { asOf },
    keeper,
  )
  expect(codes).toEqual([])
  const { cost, accumulated, ledgerCost, ledgerAccumulated } = data.assetRegister
  expect([ledgerCost, ledgerAccumulated]).toEqual([cost, accumulated])
  return data.assetRegister
}
const balance = async (purpose: string): Promise<string> => {
  const [row] = await world.sql<[{ balance: string }]>`
    select coalesce(sum(debit - credit), 0)::text as balance from erp.journal_line line
      join erp.ledger_account account on account.id = line.account_id where account.purpose = ${purpose}`
  return Number(row.balance).toFixed(2)
}
const postToAssets = (source: string) => world.sql`
  with entry as (
    insert into erp.journal_entry (id, company_id, number, posted_on, description, source)
    values (gen_random_uuid(), ${world.company.id}, ${`X-${source}`}, '2025-06-01', 'x', ${source}) returning id)
  insert into erp.journal_line (entry_id, line_number, account_id, debit, credit)
  select entry.id, n, a.id, (n = 1)::int, (n = 2)::int from entry, erp.ledger_account a, generate_series(1, 2) n
   where a.purpose = case n when 1 then 'FIXED_ASSETS' else 'BANK' end`
const amounts = ({ schedule }: Data): string[] => schedule.map((one: Data) => one.amount.amount)

let straight: Data
beforeAll(async () => {
  world = await erpWorld(16)
})
afterAll(() => world.close())

describe('fixed assets', () => {
  it('lose value in a straight line, to the cent', async () => {
    straight = await acquire({ cost: '1000', salvage: '0', months: 3 })
    expect(amounts(straight)).toEqual(['333.33', '333.34', '333.33'])
    expect(straight.schedule[2]).toMatchObject({ month: '2024-03-01', bookValue: { amount: '0.00' }, postedOn: null })
    expect(await balance('FIXED_ASSETS')).toBe('1000.00')
    expect(await balance('BANK')).toBe('-1000.00')
  })

  it('lose a part of what is left by declining balance, never below what they are worth in the end', async () => {
    const press = await acquire({ name: 'Press', method: 'DECLINING_BALANCE', cost: '1200', salvage: '200', months: 6 })
    // A third of what is left each month, and no more than leaves 200.
    expect(amounts(press)).toEqual(['400.00', '266.67', '177.78', '118.52', '37.03'])
    expect(press.schedule.at(-1).bookValue).toEqual({ amount: '200.00' })
  })

  it('lose it in a straight line from where that is more', async () => {
    const van = await acquire({
      name: 'Van',
      method: 'DECLINING_BALANCE',
      cost: '1200',
      months: 5,
      acquiredOn: '2024-08-01',
    })
    // Two fifths of what is left: 480, 288, 172.80; then half of 259.20 is more than 103.68.
    expect(amounts(van)).toEqual(['480.00', '288.00', '172.80', '129.60', '129.60'])
  })

  it('are depreciated once a month whoever runs it at once; the register ties to the ledger on any day', async () => {
    const runs = await Promise.all(Array.from({ length: 8 }, () => depreciate('2024-02-29')))
    expect(runs.map(({ months }) => months).toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 4])
    expect(await depreciate('2024-03-30')).toMatchObject({ months: 0 })
    expect(await register('2024-02-29')).toMatchObject({
      accumulated: { amount: '1333.34' },
      bookValue: { amount: '866.66' },
    })
    expect(await register('2024-01-31')).toMatchObject({ accumulated: { amount: '733.33' } })
    expect((await register('2024-01-09')).lines).toEqual([])
    const entries =
      await world.sql`select posted_on::text from erp.journal_entry where source = 'DEPRECIATION' order by 1`
    expect(entries.map(({ posted_on }) => posted_on)).toEqual(['2024-01-31', '2024-02-29'])
  })

  it('are disposed of with gain or loss, depreciated up to the month before', async () => {
    const van = await acquire({ name: 'Van', cost: '1200', months: 12 })
    expect(await dispose({ id: van.id, disposedOn: '2024-04-15', proceeds: '950' })).toMatchObject({
      disposedOn: '2024-04-15',
      proceeds: { amount: '950.00' },
    })
    // 1200 less three months of 100 is 900.
    expect(await balance('ASSET_DISPOSAL')).toBe('-50.00')
    expect(await dispose({ id: van.id })).toMatchObject({ __typename: 'AssetDisposed', since: '2024-04-15' })
    await depreciate('2024-12-31')
    expect(await register('2024-04-14')).toMatchObject({ cost: { amount: '3400.00' } })
    expect(await register('2024-12-31')).toMatchObject({ cost: { amount: '3400.00' }, bookValue: { amount: '200.00' } })
    const scrapped = await acquire({ name: 'Scrap', cost: '100', months: 10, acquiredOn: '2025-01-01' })
    await Promise.all([depreciate('2025-03-31'), dispose({ id: scrapped.id, disposedOn: '2025-04-02' })])
    await register('2025-12-31')
    expect(await balance('ASSET_DISPOSAL')).toBe('20.00')
    const { data } = await world.ask<Data>('{ integrity { name holds } }', {}, keeper)
    expect(data.integrity.filter(({ holds }: Data) => !holds)).toEqual([])
  })

  it.each([
    [{ cost: '0', months: 1 }, 'cost'],
    [{ cost: '1.001', months: 1 }, 'cost'],
    [{ cost: '1', salvage: '2', months: 1 }, 'salvage'],
    [{ cost: '1', months: 0 }, 'months'],
    [{ cost: '1', months: 1, account: '2400' }, 'account'],
    [{ cost: '1', months: 1, account: '1000' }, 'account'],
    [{ cost: '1', months: 1, account: '1200' }, 'account'],
    [{ cost: '1', months: 1, costCentre: 'NONE' }, 'costCentre'],
    [{ cost: '1', months: 1, depreciatedFrom: '2023-01-01' }, 'depreciatedFrom'],
    [{ cost: '1', months: 1, acquiredOn: '2999-01-01' }, 'acquiredOn'],
  ])('are not acquired as %j', async (input, field) => {
    expect(await acquire(input)).toMatchObject({ __typename: 'InvalidInput', field })
  })

  it('stay in the books as they are, whoever writes', async () => {
    const { sql } = world
    await expect(sql`update erp.fixed_asset set cost = 1`).rejects.toThrow(/append-only/)
    await expect(sql`delete from erp.asset_depreciation`).rejects.toThrow(/append-only/)
    await expect(sql`delete from erp.asset_disposal`).rejects.toThrow(/append-only/)
    for (const source of ['MANUAL', 'SUPPLIER_INVOICE'])
      await expect(postToAssets(source)).rejects.toThrow(/kept by the register of assets/)
    const late = await acquire({ name: 'Late', cost: '120', months: 12, acquiredOn: '2025-06-01' })
    const insert = (month: string, amount: string) => sql`
      insert into erp.asset_depreciation (asset_id, month, amount, posted_on, posting_id)
      values (${late.id}, ${month}, ${amount}, ${month}, gen_random_uuid())`
    await expect(insert('2025-06-01', '11')).rejects.toThrow(/schedule/)
    await expect(insert('2025-05-01', '10')).rejects.toThrow(/schedule/)
    await expect(
      sql`insert into erp.asset_disposal (asset_id, disposed_on, proceeds) values (${late.id}, '2025-08-01', 0)`,
    ).rejects.toThrow(/not depreciated/)
  })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { companyByCode } from '../../subgraphs/erp/accounts/company.known.service.ts'
import { postEntries, type NewLine } from '../../subgraphs/erp/accounts/ledger.service.ts'
import type { CompanyRow } from '../../subgraphs/erp/accounts/company.table.ts'
import type { Purpose } from '../../subgraphs/erp/accounts/chart.table.ts'
import type { Data } from '../support/data.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

// Companies, their years and periods, chart and VAT codes: set up and kept through the graph, guarded by the database.
let world: World
let company: CompanyRow
const accountant = viewerWith('accounts:read', 'accounts:write', 'audit:read')

beforeAll(async () => {
  world = await erpWorld()
  const made = await mutation('setUpCompany', 'SetUpCompanyInput', {
    code: 'LEDGER',
    name: 'Ledger AS',
    baseCurrency: 'NOK',
    timeZone: 'Europe/Oslo',
    fiscalYears: [
      { startsOn: '2023-01-01', endsOn: '2023-12-31' },
      { startsOn: '2024-01-01', endsOn: '2024-12-31' },
    ],
  })
  expect(made).toMatchObject({ __typename: 'Company' })
  company = await companyByCode(world.db, 'LEDGER')
})
afterAll(() => world.close())

const ask = async (source: string, variables: Record<string, unknown> = {}): Promise<Data> => {
  const { data, codes } = await world.ask<Data>(source, variables, accountant)
  expect(codes).toEqual([])
  return data
}

/** What a mutation answers: its type, what it is about, or the refusal. */
const mutation = async (name: string, input: string, given: object, more = ''): Promise<Data> =>
  (
    await ask(
      `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ... on UserError { message }
        ... on InvalidInput { field } ${more} } }`,
      { input: given },
    )
  ).answer

const inLedger = { company: 'LEDGER' }
const debit = (purpose: Purpose, amount: string): NewLine => ({ purpose, debit: amount, credit: '0' })
const credit = (purpose: Purpose, amount: string): NewLine => ({ purpose, debit: '0', credit: amount })
const post = (postedOn: string, ...lines: NewLine[]) =>
  world.attempt((tx) =>
    postEntries(tx, company.id, [{ postedOn, description: 'by hand', source: 'OPENING', sourceId: null, lines }]),
  )
const sale = (postedOn: string, amount = '100') => post(postedOn, debit('BANK', amount), credit('SALES', amount))
const balanceOf = async (number: string): Promise<string> => {
  const [row] = await world.sql<[{ balance: string }]>`
    select trim_scale(coalesce(sum(debit - credit), 0))::text as balance from erp.journal_line
      join erp.ledger_account a on a.id = account_id where a.company_id = ${company.id} and a.number = ${number}`
  return row.balance
}
const years = async (): Promise<Data[]> => {
  const { companies } = await ask(`{ companies { code fiscalYears { id startsOn closedThrough closedAt reopenReason
    closingEntry { id source } changes(first: 1) { nodes { action changedBy after } } } } }`)
  return companies.find(({ code }: Data) => code === 'LEDGER').fiscalYears
}

it('sets a company up with chart, VAT both ways and fiscal years, under a code of its own', async () => {
  const { ledgerAccounts, taxCodes } = await ask(`{
    ledgerAccounts(company: "LEDGER", first: 1, where: { number: { equals: "1460" } }) {
      nodes { name purpose group { number group { number } } } }
    taxCodes(company: "LEDGER", where: { validOn: "2024-05-05" }) { nodes { code direction rate } } }`)
  expect(ledgerAccounts.nodes).toEqual([
    { name: 'Goods for resale', purpose: 'INVENTORY', group: { number: '1400', group: { number: '1000' } } },
  ])
  const rates = (direction: string) =>
    taxCodes.nodes.filter((one: Data) => one.direction === direction).map((one: Data) => [one.code, one.rate])
  const norwegian = [
    ['0', '0'],
    ['12', '0.12'],
    ['15', '0.15'],
    ['25', '0.25'],
  ]
  expect([rates('OUTPUT'), rates('INPUT')]).toEqual([norwegian, norwegian])
  const again = { code: 'LEDGER', name: 'Other AS', baseCurrency: 'NOK', timeZone: 'Europe/Oslo' }
  expect(await mutation('setUpCompany', 'SetUpCompanyInput', again)).toMatchObject({ __typename: 'CompanyCodeTaken' })
  expect(await mutation('setUpCompany', 'SetUpCompanyInput', { ...again, timeZone: 'Mars/Base' })).toMatchObject({
    field: 'timeZone',
  })
})

it('takes postings in fiscal years alone, and adds years that overlap none', async () => {
  expect(await sale('2025-03-01')).toMatchObject({ kind: 'PeriodClosed' })
  const year = { startsOn: '2024-12-31', endsOn: '2025-12-31', ...inLedger }
  expect(await mutation('addFiscalYear', 'AddFiscalYearInput', year)).toMatchObject({
    __typename: 'FiscalYearOverlaps',
  })
  expect(
    await mutation('addFiscalYear', 'AddFiscalYearInput', { ...year, startsOn: '2025-01-01', endsOn: '2026-12-31' }),
  ).toMatchObject({
    field: 'endsOn',
  })
  expect(await mutation('addFiscalYear', 'AddFiscalYearInput', { ...year, startsOn: '2025-01-01' })).toMatchObject({
    __typename: 'FiscalYear',
  })
  expect(await sale('2025-03-01')).toHaveLength(1)
})

it('closes a period forwards only, and opens it again for a reason that is kept', async () => {
  const close = (through: string) =>
    mutation(
      'closePeriod',
      'ClosePeriodInput',
      { through, ...inLedger },
      '... on PeriodAlreadyClosed { closedThrough }',
    )
  expect(await close('2024-02-29')).toMatchObject({ __typename: 'Company' })
  expect(await sale('2024-02-29')).toMatchObject({ kind: 'PeriodClosed' })
  expect(await sale('2023-05-05')).toMatchObject({ kind: 'PeriodClosed' })
  expect(await close('2024-02-29')).toMatchObject({ closedThrough: '2024-02-29' })
  expect(await close('2023-12-31')).toMatchObject({ closedThrough: '2024-02-29' })
  expect(await close('2999-01-01')).toMatchObject({ field: 'through' })
  const reopen = { from: '2023-06-01', reason: 'An invoice came late', ...inLedger }
  expect(await mutation('reopenPeriod', 'ReopenPeriodInput', { ...reopen, reason: ' ' })).toMatchObject({
    field: 'reason',
  })
  expect(await mutation('reopenPeriod', 'ReopenPeriodInput', reopen)).toMatchObject({ __typename: 'Company' })
  expect(await years()).toMatchObject([
    {
      closedThrough: '2023-05-31',
      reopenReason: reopen.reason,
      changes: { nodes: [{ action: 'UPDATE', changedBy: 'anna', after: expect.stringContaining(reopen.reason) }] },
    },
    { closedThrough: null, reopenReason: reopen.reason },
    { closedThrough: null, reopenReason: null },
  ])
  expect(await sale('2023-06-01')).toHaveLength(1)
  expect(await sale('2023-05-31')).toMatchObject({ kind: 'PeriodClosed' })
})

it('refuses to open a closed period without a reason, or to move a year, whoever writes', async () => {
  const { sql } = world
  await expect(
    sql`update erp.fiscal_year set closed_through = null where closed_through = '2023-05-31'`,
  ).rejects.toThrow(/for a reason only/)
  await expect(sql`update erp.fiscal_year set ends_on = ends_on + 1`).rejects.toThrow(/keeps its dates/)
  await expect(sql`delete from erp.fiscal_year`).rejects.toThrow(/append-only/)
  const asStaff = sql.begin(async (tx) => {
    await tx`set local role samspill_staff`
    await tx`update erp.fiscal_year set starts_on = '1990-01-01'`
  })
  await expect(asStaff).rejects.toThrow(/permission denied/)
})

it('closes a year by carrying its result to retained earnings, once, in the order of the years', async () => {
  await post('2023-07-01', debit('EXPENSE', '30'), credit('BANK', '30'))
  const [first, second] = await years()
  const close = (year: Data) =>
    mutation(
      'closeFiscalYear',
      'CloseFiscalYearInput',
      { fiscalYearId: year.id },
      '... on FiscalYear { closedThrough } ... on EarlierYearOpen { startsOn }',
    )
  expect(await close(second)).toMatchObject({ __typename: 'EarlierYearOpen', startsOn: '2023-01-01' })
  expect(await close(first)).toMatchObject({ __typename: 'FiscalYear', closedThrough: '2023-12-31' })
  const { timeZone } = company
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date())
  expect(await close(first)).toEqual({ __typename: 'FiscalYearClosed', message: `The year was closed on ${day}.` })
  expect(await balanceOf('2080')).toBe('-70')
  expect(await balanceOf('3000')).toBe('-100')
  const [{ closingEntry }] = await years()
  expect(closingEntry).toMatchObject({ source: 'CLOSING' })
  const reversal = { id: closingEntry.id, reason: 'Too early' }
  expect(await mutation('reverseJournalEntry', 'ReverseJournalEntryInput', reversal)).toMatchObject({
    __typename: 'EntryOfDocument',
    message: expect.stringContaining('reopen the period'),
  })
  const reopen = { from: '2023-12-01', reason: 'The auditor found something', ...inLedger }
  expect(await mutation('reopenPeriod', 'ReopenPeriodInput', reopen)).toMatchObject({ __typename: 'Company' })
  expect(await balanceOf('2080')).toBe('0')
  await sale('2023-12-31', '5')
  expect(await close(first)).toMatchObject({ __typename: 'FiscalYear' })
  expect(await balanceOf('2080')).toBe('-75')
})

it('adds accounts under headings, and takes those out of use that no posting needs', async () => {
  const create = (given: object) =>
    mutation(
      'createLedgerAccount',
      'CreateLedgerAccountInput',
      { type: 'EXPENSE', name: 'Courses', number: '5900', ...inLedger, ...given },
      '... on LedgerAccount { id version group { number } }',
    )
  const made = await create({ group: '5000' })
  expect(made).toMatchObject({ __typename: 'LedgerAccount', group: { number: '5000' } })
  expect(await create({})).toMatchObject({ __typename: 'AccountNumberTaken' })
  expect(await create({ number: '5901', group: '5010' })).toMatchObject({ field: 'group' })
  expect(await create({ number: '5901', group: '7000' })).toMatchObject({ field: 'group' })
  expect(await create({ number: '5901', group: '4001' })).toMatchObject({ __typename: 'LedgerAccountNotFound' })
  const update = (given: object) =>
    mutation('updateLedgerAccount', 'UpdateLedgerAccountInput', given, '... on LedgerAccount { name active version }')
  expect(await update({ id: made.id, name: 'Training', active: false, expectedVersion: 1 })).toEqual({
    __typename: 'LedgerAccount',
    name: 'Training',
    active: false,
    version: 2,
  })
  expect(await update({ id: made.id, active: true, expectedVersion: 1 })).toMatchObject({
    __typename: 'VersionConflict',
  })
  const { ledgerAccount } = await ask('{ ledgerAccount(number: "3000", company: "LEDGER") { id } }')
  expect(await update({ id: ledgerAccount.id, active: false })).toMatchObject({ __typename: 'AccountInUse' })
  await expect(
    post('2025-05-05', { accountId: made.id, debit: '1', credit: '0' }, credit('BANK', '1')),
  ).rejects.toThrow(
    expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringContaining('out of use') }) }),
  )
})

it('keeps what an account is once something was posted to it, whoever writes', async () => {
  const { sql } = world
  for (const attack of [
    sql`update erp.ledger_account set is_group = true where number = '1920' and company_id = ${company.id}`,
    sql`update erp.ledger_account set type = 'EQUITY' where number = '1920' and company_id = ${company.id}`,
    sql`update erp.ledger_account set purpose = null where number = '1920' and company_id = ${company.id}`,
  ])
    await expect(attack).rejects.toThrow(/something was posted to account 1920/)
  await expect(sql`update erp.ledger_account set group_number = '9999' where number = '1000'`).rejects.toThrow(/group/)
  await expect(sql`update erp.ledger_account set group_number = '1920' where number = '2020'`).rejects.toThrow(
    /headings/,
  )
})

it('has one rate a day for each VAT code and direction; another one ends the one before it', async () => {
  const create = (given: object) =>
    mutation(
      'createTaxCode',
      'CreateTaxCodeInput',
      { direction: 'OUTPUT', code: '12', name: 'Transport', rate: '0.10', ...inLedger, ...given },
      '... on TaxCode { id rate }',
    )
  expect(await create({ validFrom: '2025-07-01' })).toMatchObject({ __typename: 'TaxCode', rate: '0.1' })
  expect(await create({ validFrom: '2025-07-01' })).toMatchObject({ __typename: 'TaxCodeOverlaps' })
  expect(await create({ validFrom: '2025-08-01', rate: '1.5' })).toMatchObject({ field: 'rate' })
  const { taxCodes } = await ask(`{ taxCodes(company: "LEDGER", where: { code: { equals: "12" }, direction: OUTPUT }) {
    nodes { rate validFrom validTo } } }`)
  expect(taxCodes.nodes).toEqual([
    { rate: '0.1', validFrom: '2025-07-01', validTo: null },
    { rate: '0.12', validFrom: '2023-01-01', validTo: '2025-06-30' },
  ])
})

it('posts VAT by code and direction, in force on the day, and never on the other side', async () => {
  const taxed = (postedOn: string, direction: 'OUTPUT' | 'INPUT', code: string) =>
    post(
      postedOn,
      debit('BANK', '125'),
      { ...credit('SALES', '100'), tax: { direction: 'OUTPUT', code: '25' } },
      {
        ...credit('OUTPUT_VAT', '25'),
        tax: { direction, code },
      },
    )
  expect(await taxed('2025-02-02', 'OUTPUT', '25')).toHaveLength(1)
  expect(await taxed('2025-02-02', 'OUTPUT', '26')).toMatchObject({ kind: 'InvalidInput', field: 'taxCode' })
  await expect(taxed('2025-02-02', 'INPUT', '25')).rejects.toThrow(
    expect.objectContaining({
      cause: expect.objectContaining({ message: expect.stringContaining('other direction') }),
    }),
  )
  await expect(world.sql`update erp.tax_code set rate = 0.2`).rejects.toThrow(/keeps its rate/)
})

it('names cost centres and says what currencies are worth', async () => {
  const centre = (given: object) =>
    mutation(
      'setCostCentre',
      'SetCostCentreInput',
      { code: 'SALES', ...inLedger, ...given },
      '... on CostCentre { name active }',
    )
  expect(await centre({})).toMatchObject({ field: 'name' })
  expect(await centre({ name: 'Sales' })).toMatchObject({ name: 'Sales', active: true })
  expect(await centre({ active: false })).toMatchObject({ name: 'Sales', active: false })
  const rates = (...all: object[]) => mutation('setExchangeRates', 'SetExchangeRatesInput', { rates: all, ...inLedger })
  const usd = { currency: 'USD', validOn: '2025-01-01', rate: '10.5' }
  expect(await rates(usd, { ...usd, validOn: '2025-02-01' })).toMatchObject({ __typename: 'ExchangeRatesSet' })
  expect(await rates({ ...usd, rate: '11' })).toMatchObject({ __typename: 'ExchangeRatesSet' })
  expect(await rates({ ...usd, currency: 'NOK' })).toMatchObject({ field: 'rates.0.currency' })
  expect(await rates(usd, usd)).toMatchObject({ field: 'rates' })
  const { exchangeRates } = await ask('{ exchangeRates(company: "LEDGER") { nodes { currency validOn rate } } }')
  expect(exchangeRates.nodes).toEqual([
    { currency: 'USD', validOn: '2025-02-01', rate: '10.5' },
    { currency: 'USD', validOn: '2025-01-01', rate: '11' },
  ])
})

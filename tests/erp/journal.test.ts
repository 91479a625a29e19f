import { afterAll, beforeAll, expect, it } from 'vitest'
import { companyByCode } from '../../subgraphs/erp/accounts/company.known.service.ts'
import { postEntries, type NewEntry } from '../../subgraphs/erp/accounts/ledger.service.ts'
import { lineNet } from '../../subgraphs/common/money.ts'
import type { Data } from '../support/data.ts'
import { erpWorld, viewerWith, type World } from './world.ts'

// Entries by hand from draft to reversal, and every report on what was posted.
let world: World
const accountant = viewerWith('accounts:read', 'accounts:write', 'customers:read', 'resources:read')
const refusal = '__typename ... on UserError { message } ... on InvalidInput { field }'

beforeAll(async () => {
  world = await erpWorld(20)
  const years = Array.from({ length: 6 }, (_, i) => ({ startsOn: `${2021 + i}-01-01`, endsOn: `${2021 + i}-12-31` }))
  for (const [code, baseCurrency] of Object.entries({ NORWAY: 'NOK', USA: 'USD', DRAFTS: 'NOK' }))
    await ask(`mutation ($input: SetUpCompanyInput!) { setUpCompany(input: $input) { ${refusal} } }`, {
      input: { code, name: code, baseCurrency, timeZone: 'Europe/Oslo', fiscalYears: years },
    })
  await ask(`mutation ($input: SetCostCentreInput!) { setCostCentre(input: $input) { ${refusal} } }`, {
    input: { code: 'OSLO', name: 'Oslo', company: 'NORWAY' },
  })
})
afterAll(() => world.close())

const ask = async (source: string, variables: Record<string, unknown> = {}): Promise<Data> => {
  const { data, codes } = await world.ask<Data>(source, variables, accountant)
  expect(codes).toEqual([])
  return data
}

const mutation = async (name: string, given: object, more = ''): Promise<Data> =>
  (
    await ask(
      `mutation ($input: ${inputs[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`}!) {
        answer: ${name}(input: $input) { ${refusal} ${more} } }`,
      { input: given },
    )
  ).answer
const inputs: Record<string, string> = {
  postJournalDraft: 'JournalDraftInput',
  deleteJournalDraft: 'JournalDraftInput',
}

type Side = [account: string, debit: string | null, credit: string | null, more?: object]
const lines = (sides: Side[]) => sides.map(([account, debit, credit, more]) => ({ account, debit, credit, ...more }))
const draft = (company: string, postedOn: string, ...sides: Side[]) =>
  mutation(
    'createJournalDraft',
    { company, postedOn, description: 'Husleie for mars', lines: lines(sides) },
    '... on JournalDraft { id version difference { amount } }',
  )
const postDraft = (id: string) =>
  mutation(
    'postJournalDraft',
    { id },
    `... on JournalEntry { id number postedOn source lines { account { number } debit { amount } credit { amount }
       costCentre { code } foreign { amount currency } taxCode { code } } } ... on EntryOutOfBalance { difference { amount } }`,
  )
async function book(company: string, postedOn: string, ...sides: Side[]): Promise<Data> {
  const { id } = await draft(company, postedOn, ...sides)
  const posted = await postDraft(id)
  expect(posted.__typename).toBe('JournalEntry')
  return posted
}
const rent: Side[] = [
  ['6300', '100', null],
  ['1920', null, '100'],
]

it('keeps a draft without a number until it balances, and posts it once', async () => {
  const made = await draft('DRAFTS', '2024-03-01', ['6300', '100', null], ['1920', null, '90'])
  expect(made).toMatchObject({ difference: { amount: '10.00' } })
  expect(await postDraft(made.id)).toMatchObject({ __typename: 'EntryOutOfBalance', difference: { amount: '10.00' } })
  const change = { id: made.id, lines: lines(rent), expectedVersion: 1 }
  expect(await mutation('updateJournalDraft', change)).toMatchObject({ __typename: 'JournalDraft' })
  expect(await mutation('updateJournalDraft', change)).toMatchObject({ __typename: 'VersionConflict' })
  const both = await Promise.all([postDraft(made.id), postDraft(made.id)])
  expect(both.map(({ __typename }) => __typename as string).sort()).toEqual(['JournalDraftNotFound', 'JournalEntry'])
  expect(both.find(({ number }) => number)).toMatchObject({ number: '2024-000001', source: 'MANUAL' })
  const other = await draft('DRAFTS', '2024-03-01', ...rent)
  expect(await mutation('deleteJournalDraft', { id: other.id })).toMatchObject({ __typename: 'JournalDraftDeleted' })
  expect((await book('DRAFTS', '2024-03-02', ...rent)).number).toBe('2024-000002')
})

it('posts by hand to what the company has, and to nothing that documents keep', async () => {
  const refused = async (...sides: Side[]) => (await draft('NORWAY', '2024-03-01', ...sides)).__typename
  expect(await refused(['1500', '1', null])).toBe('AccountNotPostable')
  expect(await refused(['1000', '1', null])).toBe('AccountNotPostable')
  expect(await refused(['1234', '1', null])).toBe('LedgerAccountNotFound')
  expect(await refused(['6300', '1', null, { costCentre: 'NONE' }])).toBe('CostCentreNotFound')
  expect(await refused(['6300', '1', '1'])).toBe('InvalidInput')
  expect(await refused(['6300', '1.005', null])).toBe('InvalidInput')
  expect(await refused(['6300', '1', null, { taxCode: '25' }])).toBe('InvalidInput')
  const future = await draft('NORWAY', '2999-01-01', ...rent)
  expect(await postDraft(future.id)).toMatchObject({ field: 'postedOn' })
  const bySql = (account: string, owner = 'NORWAY') =>
    world.sql.begin(async (tx) => {
      await tx`insert into erp.journal_entry (id, company_id, number, posted_on, description, source)
               select '00000000-0000-7000-8000-000000000000', id, 'X', '2024-01-01', 'by hand', 'MANUAL'
                 from erp.company where code = 'NORWAY'`
      await tx`insert into erp.journal_line (entry_id, line_number, account_id, debit, credit)
               select '00000000-0000-7000-8000-000000000000', 1, a.id, 1, 0
                 from erp.ledger_account a join erp.company c on c.id = a.company_id
                where a.number = ${account} and c.code = ${owner}`
    })
  await expect(bySql('1500')).rejects.toThrow(/documents keep/)
  await expect(bySql('6300', 'USA')).rejects.toThrow(/another company/)
})

it('takes an entry back once, on the day of taking it back, with all that its lines say', async () => {
  const entry = await book(
    'DRAFTS',
    '2024-05-05',
    ['6300', '80', null, { foreign: { amount: '8', currency: 'USD' }, taxCode: '25', taxDirection: 'INPUT' }],
    ['2710', '20', null, { taxCode: '25', taxDirection: 'INPUT' }],
    ['1920', null, '100'],
  )
  const answers = await Promise.all(
    Array.from({ length: 5 }, () =>
      mutation(
        'reverseJournalEntry',
        { id: entry.id, reason: 'Twice by mistake' },
        `... on JournalEntry { id postedOn reverses { id reversedBy { postedOn } }
           lines { credit { amount } foreign { amount } taxCode { code } } }`,
      ),
    ),
  )
  const [done, ...others] = answers.toSorted((a) => (a.__typename === 'JournalEntry' ? -1 : 1))
  expect(others.map(({ __typename }) => __typename as string)).toEqual(Array(4).fill('EntryReversed'))
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo' }).format(new Date())
  expect(done).toMatchObject({ postedOn: today, reverses: { id: entry.id, reversedBy: { postedOn: today } } })
  expect(done?.lines[0]).toEqual({ credit: { amount: '80.00' }, foreign: { amount: '8.00' }, taxCode: { code: '25' } })
  expect(await mutation('reverseJournalEntry', { id: done?.id, reason: 'Back' })).toMatchObject({
    __typename: 'EntryReversed',
  })
  const bySql = (reversed: string) =>
    world.sql`insert into erp.journal_entry (id, company_id, number, posted_on, description, source, reverses_id)
              select gen_random_uuid(), company_id, 'Y', posted_on, 'again', 'REVERSAL', id
                from erp.journal_entry where id = ${reversed}`
  await expect(bySql(entry.id)).rejects.toThrow(/journal_entry_reversed_once/)
  await expect(bySql(done?.id)).rejects.toThrow(/belongs to a document/)
})

it('numbers entries without gaps when fifty post at once and some roll back', async () => {
  const { id } = await companyByCode(world.db, 'DRAFTS')
  const entry = (debit: string): NewEntry => ({
    postedOn: '2022-02-02',
    description: 'at once',
    source: 'MANUAL',
    sourceId: null,
    lines: [
      { purpose: 'EXPENSE', debit, credit: '0' },
      { purpose: 'BANK', debit: '0', credit: '1' },
    ],
  })
  const tries = await Promise.allSettled(
    Array.from({ length: 50 }, (_, i) =>
      world.db.transaction((tx) => postEntries(tx, id, [entry(i % 5 === 0 ? '2' : '1')])),
    ),
  )
  expect(tries.filter(({ status }) => status === 'rejected')).toHaveLength(10)
  const { journalEntries } = await ask(`{ journalEntries(company: "DRAFTS", first: 100,
    where: { postedOn: { from: "2022-01-01", to: "2022-12-31" } }, orderBy: [{ field: NUMBER, direction: ASC }]) { nodes { number } } }`)
  const numbers = journalEntries.nodes.map(({ number }: Data) => Number(number.slice(5)))
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
})

it('finds entries by what a person would ask', async () => {
  const found = async (where: object) =>
    (
      await ask(
        `query ($where: JournalEntryFilter) { journalEntries(company: "NORWAY", where: $where) { nodes { id } } }`,
        { where },
      )
    ).journalEntries.nodes.map(({ id }: Data) => id as string)
  const entry = await book(
    'NORWAY',
    '2023-04-04',
    ['6800', '1234.5', null, { costCentre: 'OSLO' }],
    ['1920', null, '1234.5'],
  )
  for (const where of [
    { amount: { min: '1234.5', max: '1234.5' } },
    { costCentre: 'OSLO' },
    { accountNumber: '6800' },
    { description: { contains: 'HUSLEIE' }, postedOn: { from: '2023-04-04', to: '2023-04-04' } },
    { source: 'MANUAL', and: [{ amount: { min: '1000' } }, { not: { costCentre: 'BERGEN' } }] },
  ])
    expect(await found(where), JSON.stringify(where)).toEqual([entry.id])
  expect(await found({ amount: { min: '1000', max: '1200' } })).toEqual([])
})

it('rounds a line to the currency, half away from zero: 10 x 0.31 and 20 percent is 3.72', () => {
  const net = lineNet({ quantity: '10', unitPrice: '0.31', discount: '0' }, 'NOK')
  const gross = lineNet({ quantity: net, unitPrice: '1.2', discount: '0' }, 'NOK')
  expect([net, gross]).toEqual(['3.10', '3.72'])
})

it('tells balances, results and VAT that tie to the ledger', async () => {
  const vat = { taxCode: '25', taxDirection: 'OUTPUT' }
  const sale = (company: string, on: string, net: string, tax: string, gross: string) =>
    book(company, on, ['1920', gross, null], ['3000', null, net, vat], ['2700', null, tax, vat])
  await sale('NORWAY', '2023-06-01', '1000', '250', '1250')
  await sale('NORWAY', '2024-06-01', '1500', '375', '1875')
  await book(
    'NORWAY',
    '2024-06-02',
    ['3100', null, '40', { taxCode: '0', taxDirection: 'OUTPUT' }],
    ['1920', '40', null],
  )
  await book('NORWAY', '2024-06-30', ['6300', '300', null, { costCentre: 'OSLO' }], ['1920', null, '300'])
  const report = async (company = 'company: "NORWAY"') =>
    ask(`{
      trialBalance(asOf: "2024-06-30", ${company}) { totalDebit { amount currency } totalCredit { amount } }
      balanceSheet(asOf: "2024-06-30", ${company}) { resultOfYear { amount } earlierResults { amount }
        assets { account { number } amount { amount } } totalAssets { amount } totalLiabilities { amount } totalEquity { amount } }
      incomeStatement(from: "2024-06-01", to: "2024-06-30", ${company}) {
        fromBefore toBefore revenue { amount { amount } before { amount } change { amount } } costs { amount { amount } }
        result { amount { amount } before { amount } } lines { account { number } type amount { amount } before { amount } } } }`)
  const { trialBalance, balanceSheet, incomeStatement } = await report()
  expect(trialBalance.totalDebit.amount).toBe(trialBalance.totalCredit.amount)
  expect(balanceSheet).toMatchObject({
    resultOfYear: { amount: '1240.00' },
    earlierResults: { amount: '-234.50' },
    totalAssets: { amount: '1630.50' },
    totalLiabilities: { amount: '625.00' },
    totalEquity: { amount: '1005.50' },
  })
  expect(incomeStatement).toMatchObject({
    fromBefore: '2023-06-01',
    toBefore: '2023-06-30',
    revenue: { amount: { amount: '1540.00' }, before: { amount: '1000.00' }, change: { amount: '540.00' } },
    costs: { amount: { amount: '300.00' } },
    result: { amount: { amount: '1240.00' }, before: { amount: '1000.00' } },
  })
  const { vatReport } = await ask(`{ vatReport(from: "2024-06-01", to: "2024-06-30", company: "NORWAY") {
    lines { taxCode { code direction } base { amount } tax { amount } } outputTax { amount } payable { amount }
    accounts { account { number } ledger { amount } tax { amount } difference { amount } } } }`)
  expect(vatReport).toEqual({
    lines: [
      { taxCode: { code: '0', direction: 'OUTPUT' }, base: { amount: '40.00' }, tax: { amount: '0.00' } },
      { taxCode: { code: '25', direction: 'OUTPUT' }, base: { amount: '1500.00' }, tax: { amount: '375.00' } },
    ],
    outputTax: { amount: '375.00' },
    payable: { amount: '375.00' },
    accounts: [
      {
        account: { number: '2700' },
        ledger: { amount: '375.00' },
        tax: { amount: '375.00' },
        difference: { amount: '0.00' },
      },
      {
        account: { number: '2710' },
        ledger: { amount: '0.00' },
        tax: { amount: '0.00' },
        difference: { amount: '0.00' },
      },
    ],
  })
})

it('consolidates companies in one currency, in balance to the last decimal', async () => {
  await book('USA', '2024-06-15', ['1920', '100.01', null], ['3000', null, '33.34'], ['3900', null, '66.67'])
  const both = 'companies: ["NORWAY", "USA"], currency: "NOK"'
  const query = `{ balanceSheet(asOf: "2024-06-30", ${both}) { books { currency companies { code } }
      totalAssets { amount } totalLiabilities { amount } totalEquity { amount } }
    trialBalance(asOf: "2024-06-30", ${both}) { totalDebit { amount } totalCredit { amount } } }`
  const missing = await world.ask(query, {}, accountant)
  expect(missing.codes).toContain('BAD_USER_INPUT')
  const rate = { currency: 'NOK', validOn: '2024-06-01', rate: '0.093' }
  await mutation('setExchangeRates', { company: 'USA', rates: [rate] })
  const { balanceSheet, trialBalance } = await ask(query)
  // 1,630.50 and 100.01 / 0.093 = 1,075.38
  expect(balanceSheet).toMatchObject({
    books: { currency: 'NOK', companies: [{ code: 'NORWAY' }, { code: 'USA' }] },
    totalAssets: { amount: '2705.88' },
    totalLiabilities: { amount: '625.00' },
    totalEquity: { amount: '2080.88' },
  })
  expect(trialBalance.totalDebit).toEqual(trialBalance.totalCredit)

  // 33.34 and 66.67 / 0.093 are 358.49 and 716.88, together 1,075.38: both tell the same result.
  const results = await ask(`{ balanceSheet(asOf: "2024-06-30", ${both}) { resultOfYear { amount } }
    incomeStatement(from: "2024-01-01", to: "2024-06-30", ${both}) { lines { amount { amount } } result { amount { amount } } } }`)
  expect(results.incomeStatement.result.amount).toEqual(results.balanceSheet.resultOfYear)
  expect(results.balanceSheet.resultOfYear).toEqual({ amount: '2315.38' })

  const june = 'from: "2024-06-01", to: "2024-06-30"'
  const page = (first: number, after: string | null = null) =>
    ask(
      `query ($first: Int, $after: String) { generalLedger(account: "1920", ${june}, ${both}, first: $first, after: $after) {
         totalCount nodes { debit { amount currency } balance { amount } } pageInfo { endCursor } } }`,
      { first, after },
    )
  const { generalLedger } = await page(200)
  expect(generalLedger.totalCount).toBe(generalLedger.nodes.length)
  expect(generalLedger.nodes.at(-1).balance).toEqual({ amount: '2705.88' })
  expect(generalLedger.nodes.map(({ debit }: Data) => debit)).toContainEqual({ amount: '1075.38', currency: 'NOK' })
  const { generalLedger: first } = await page(2)
  const { generalLedger: rest } = await page(200, first.pageInfo.endCursor)
  expect([...first.nodes, ...rest.nodes]).toEqual(generalLedger.nodes)

  const { vatReport, budgetReport } = await ask(`{
    vatReport(${june}, ${both}) { payable { amount currency } accounts { account { number } ledger { amount } difference { amount } } }
    budgetReport(${june}, ${both}) { lines { account { number } actual { amount currency } } } }`)
  expect(vatReport).toEqual({
    payable: { amount: '375.00', currency: 'NOK' },
    accounts: [
      { account: { number: '2700' }, ledger: { amount: '375.00' }, difference: { amount: '0.00' } },
      { account: { number: '2710' }, ledger: { amount: '0.00' }, difference: { amount: '0.00' } },
    ],
  })
  // 1,500 and 33.34 / 0.093 = 358.49
  expect(budgetReport.lines).toContainEqual({
    account: { number: '3000' },
    actual: { amount: '1858.49', currency: 'NOK' },
  })
})

it('leaves out what was recorded later, and the closing of a year from its result', async () => {
  const before = new Date().toISOString()
  await book('NORWAY', '2021-02-02', ['1920', '50', null], ['3000', null, '50'])
  const asked = (more: string) =>
    ask(`{ incomeStatement(from: "2021-01-01", to: "2021-12-31", company: "NORWAY" ${more}) { result { amount { amount } } }
      trialBalance(asOf: "2021-12-31", company: "NORWAY" ${more}) { lines { account { number } } } }`)
  const { companies } = await ask('{ companies { code fiscalYears { id } } }')
  const year = companies.find(({ code }: Data) => code === 'NORWAY').fiscalYears[0]
  expect(await mutation('closeFiscalYear', { fiscalYearId: year.id })).toMatchObject({ __typename: 'FiscalYear' })
  expect((await asked('')).incomeStatement.result.amount.amount).toBe('50.00')
  expect((await asked('')).trialBalance.lines.map((line: Data) => line.account.number)).toEqual(['1920', '2080'])
  const known = await asked(`, knownAt: "${before}"`)
  expect(known.incomeStatement.result.amount.amount).toBe('0.00')
  expect(known.trialBalance.lines).toEqual([])
})

it('reads an account with its running balance, page by page, whatever is posted meanwhile', async () => {
  const page = (after: string | null, first = 2) =>
    ask(
      `query ($after: String, $first: Int) { generalLedger(account: "1920", company: "NORWAY", from: "2023-01-01",
         first: $first, after: $after) { totalCount nodes { postedOn debit { amount } credit { amount } balance { amount } entry { number } }
         pageInfo { hasNextPage endCursor } } }`,
      { after, first },
    )
  const { generalLedger: first } = await page(null)
  await book('NORWAY', '2023-01-01', ['1920', '7', null], ['3000', null, '7'])
  const { generalLedger: second } = await page(first.pageInfo.endCursor)
  expect([...first.nodes, ...second.nodes].map((line: Data) => [line.postedOn, line.balance.amount])).toEqual([
    ['2023-04-04', '-1184.50'],
    ['2023-06-01', '65.50'],
    ['2024-06-01', '1940.50'],
    ['2024-06-02', '1980.50'],
  ])
  const { generalLedger: all } = await page(null, 200)
  expect(all.totalCount).toBe(all.nodes.length)
  expect(all.nodes[0]).toMatchObject({ postedOn: '2023-01-01', balance: { amount: '57.00' } })
})

it('reads an account of one cost centre or project alone, with a balance that is theirs', async () => {
  const oslo = { costCentre: 'OSLO' }
  await book('NORWAY', '2024-08-01', ['6300', '20', null, oslo], ['6300', '5', null], ['1920', null, '25'])
  const read = async (more: string) =>
    (
      await ask(`{ generalLedger(account: "6300", company: "NORWAY", from: "2024-07-01", to: "2024-12-31", ${more}) {
        totalCount nodes { debit { amount } balance { amount } } } }`)
    ).generalLedger
  // 300 were posted to it in June.
  expect(await read('costCentre: "OSLO"')).toEqual({
    totalCount: 1,
    nodes: [{ debit: { amount: '20.00' }, balance: { amount: '320.00' } }],
  })
  for (const nothing of ['costCentre: "NONE"', 'project: "0198c000-0000-7000-8000-000000000000"', 'project: "none"'])
    expect(await read(nothing)).toEqual({ totalCount: 0, nodes: [] })
})

it('sets budgets by month and tells them beside what was posted, by cost centre', async () => {
  const month = (account: string, amount: string, costCentre: string | null = null) => ({
    account,
    costCentre,
    month: '2024-06-01',
    amount,
  })
  const set = (...months: object[]) => mutation('setBudget', { company: 'NORWAY', months })
  expect(await set(month('1920', '1'))).toMatchObject({ field: 'months.0.account' })
  expect(await set(month('6300', '200', 'OSLO'), month('3000', '2000'))).toMatchObject({ __typename: 'BudgetSet' })
  const before = new Date().toISOString()
  expect(await set(month('6300', '250', 'OSLO'))).toMatchObject({ __typename: 'BudgetSet' })
  const { budgetReport } = await ask(`{ budgetReport(from: "2024-06-10", to: "2024-06-10", company: "NORWAY") { from to
    lines { costCentre { code } account { number } budget { amount } actual { amount } difference { amount } } } }`)
  const line = (code: string | null, number: string, ...[budget, actual, difference]: string[]) => ({
    costCentre: code && { code },
    account: { number },
    budget: { amount: budget },
    actual: { amount: actual },
    difference: { amount: difference },
  })
  expect(budgetReport).toEqual({
    from: '2024-06-01',
    to: '2024-06-30',
    lines: [
      line('OSLO', '6300', '250.00', '300.00', '50.00'),
      line(null, '3000', '2000.00', '1500.00', '-500.00'),
      line(null, '3100', '0.00', '40.00', '40.00'),
    ],
  })
  const { budgetReport: then } = await ask(`{ budgetReport(from: "2024-06-10", to: "2024-06-10", company: "NORWAY",
    knownAt: "${before}", costCentre: "OSLO") { lines { budget { amount } } } }`)
  expect(then.lines).toEqual([{ budget: { amount: '200.00' } }])
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { today } from '../support/shop.ts'
import { daysAgo, money, openOffice, paymentFields, yesterday, type Office } from './office.ts'

/** A dollar was 6 until yesterday, and is 8 today. */
let shop: Office
let customerId: string
beforeAll(async () => {
  shop = await openOffice()
  customerId = await shop.customer()
  const next = Number(today.slice(0, 4)) + 1
  await shop.write('addFiscalYear', { startsOn: `${next}-01-01`, endsOn: `${next}-12-31` }, '')
})
afterAll(() => shop.stop())

const item = `ledger currency: open { currency } open { amount } base { amount } rate revalued { amount } gain { amount }
  invoice { id } creditNote { id } payment { id } supplierInvoice { id } supplierPayment { id } account { number }`
const fields = `... on CurrencyRevaluation { id revaluedOn gain { amount } loss { amount } cancelledAt cancelReason
  items(first: 100) { totalCount nodes { ${item} } }
  entries { postedOn source reverses { postedOn } lines { account { number } debit { amount } credit { amount } } } }`
const refusals = `... on ExchangeRateMissing { currency date } ... on PeriodClosed { date }
  ... on AlreadyRevalued { revaluedOn }`
const revalue = (input: object = {}) => shop.write('revalueForeignItems', input, `${fields} ${refusals}`)
const cancel = (id: string, reason = 'Wrong rate') => shop.write('cancelRevaluation', { id, reason }, fields)
const preview = async (asOf: string, more = ''): Promise<Data> =>
  (
    await shop.ask(
      `query ($asOf: Date!) { foreignItems(asOf: $asOf ${more}) {
         asOf gain { amount } loss { amount } rowCount rows { ${item} } pageInfo { hasNextPage endCursor } } }`,
      { asOf },
    )
  ).foreignItems
/** Debit less credit of accounts at the end of a day. */
const standing = async (asOf: string, ...numbers: string[]): Promise<string[]> => {
  const rows = await shop.sql<{ number: string; balance: string }[]>`
    select a.number, trim_scale(sum(debit - credit))::text as balance from erp.journal_line l
      join erp.ledger_account a on a.id = l.account_id where l.posted_on <= ${asOf} group by 1`
  return numbers.map((number) => rows.find((row) => row.number === number)?.balance ?? '0')
}
const holds = async () => {
  const { integrity, agedReceivables } = await shop.ask(
    `{ integrity { name differing } agedReceivables { total { total { amount } } receivableAccount { amount } } }`,
  )
  expect(integrity.filter(({ differing }: Data) => differing > 0)).toEqual([])
  expect(agedReceivables.receivableAccount).toEqual(agedReceivables.total.total)
}
const tomorrow = daysAgo(-1)
const accounts = ['1509', '2409', '1929', '8070', '8170'] as const

it('values receivables, payables and bank at the rate of the day, for that day alone', async () => {
  const owed = await shop.invoiced(customerId, '200', 'USD', { issuedOn: yesterday })
  const advance = await shop.pay(customerId, '30', 'USD', { receivedOn: yesterday, allocations: [] })
  const supplier = await shop.write('createSupplier', { name: 'Boston', currency: 'USD' }, '... on Supplier { id }')
  const beforeTheBill = new Date().toISOString()
  const bill = await shop.write(
    'registerSupplierInvoice',
    {
      ...{ supplierId: supplier.id, supplierNumber: 'B-1', invoicedOn: yesterday, currency: 'USD' },
      ...{ lines: [{ description: 'Rent', unitPrice: '50', taxCode: null }] },
    },
    '... on SupplierInvoice { id status }',
  )
  const shown = await preview(today)
  expect(shown).toMatchObject({ gain: { amount: '460.00' }, loss: { amount: '160.00' }, rowCount: 4 })
  const none = { invoice: null, creditNote: null, payment: null, supplierInvoice: null, supplierPayment: null }
  const of = (ledger: string, open: string, base: string, revalued: string, gain: string, what: object) => ({
    ...{ ledger, open: { amount: open }, base: { amount: base }, rate: '8' },
    ...{ currency: { currency: 'USD' }, revalued: { amount: revalued }, gain: { amount: gain } },
    ...{ ...none, account: null, ...what },
  })
  const rows = [
    of('RECEIVABLE', '200.00', '1200.00', '1600.00', '400.00', { invoice: { id: owed.id } }),
    of('RECEIVABLE', '-30.00', '-180.00', '-240.00', '-60.00', { payment: { id: advance.id } }),
    of('PAYABLE', '50.00', '300.00', '400.00', '-100.00', { supplierInvoice: { id: bill.id } }),
    of('BANK', '30.00', '180.00', '240.00', '60.00', { account: { number: '1920' } }),
  ]
  for (const row of rows) expect(shown.rows).toContainEqual(row)
  const known = await preview(today, `knownAt: "${beforeTheBill}"`)
  expect(known).toMatchObject({ gain: { amount: '460.00' }, loss: { amount: '60.00' }, rowCount: 3 })
  const first = await preview(today, 'first: 3')
  const rest = await preview(today, `first: 3 after: ${JSON.stringify(first.pageInfo.endCursor)}`)
  expect([...first.rows, ...rest.rows]).toEqual(shown.rows)
  expect(await standing(tomorrow, ...accounts)).toEqual(['0', '0', '0', '0', '0'])

  const done = await revalue()
  expect(done).toMatchObject({
    ...{ __typename: 'CurrencyRevaluation', revaluedOn: today, gain: { amount: '460.00' }, loss: { amount: '160.00' } },
    items: { totalCount: 4, nodes: shown.rows },
    entries: [
      { postedOn: today, source: 'REVALUATION', reverses: null },
      { postedOn: tomorrow, source: 'REVALUATION', reverses: { postedOn: today } },
    ],
  })
  expect(await standing(today, ...accounts)).toEqual(['340', '-100', '60', '-460', '160'])
  expect(await standing(tomorrow, ...accounts)).toEqual(['0', '0', '0', '0', '0'])
  await holds()
  expect(await revalue({ revaluedOn: today })).toMatchObject({ __typename: 'AlreadyRevalued', revaluedOn: today })
})

it('takes a revaluation out of both days when it is cancelled, once, and runs anew', async () => {
  const { currencyRevaluations } = await shop.ask(`{ currencyRevaluations { nodes { id revaluedOn cancelledAt } } }`)
  const [{ id }] = currencyRevaluations.nodes
  const answers = await Promise.all([1, 2, 3, 4].map(() => cancel(id)))
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    ...['AlreadyCancelled', 'AlreadyCancelled', 'AlreadyCancelled', 'CurrencyRevaluation'],
  ])
  expect(await standing(today, ...accounts)).toEqual(['0', '0', '0', '0', '0'])
  expect(await standing(tomorrow, ...accounts)).toEqual(['0', '0', '0', '0', '0'])
  const runs = await Promise.all(Array.from({ length: 32 }, () => revalue()))
  expect(runs.filter(({ __typename }) => __typename === 'AlreadyRevalued')).toHaveLength(31)
  expect(await standing(today, ...accounts)).toEqual(['340', '-100', '60', '-460', '160'])
  const [run] = runs.filter(({ __typename }) => __typename === 'CurrencyRevaluation')
  expect(await cancel(run?.id)).toMatchObject({ cancelReason: 'Wrong rate' })
  expect(await cancel('none')).toMatchObject({ __typename: 'RevaluationNotFound' })
  const [entry] = await shop.sql<
    { id: string }[]
  >`select id from erp.journal_entry where source_id = ${run?.id} limit 1`
  expect(await shop.write('reverseJournalEntry', { id: entry?.id, reason: 'x' }, '')).toMatchObject({
    __typename: 'EntryOfDocument',
    message: expect.stringContaining('cancel that'),
  })
  await holds()
})

it('leaves what is lost when an advance is allocated as it is: 100 at 6 against 200 at 8', async () => {
  const buyer = await shop.customer()
  const advance = await shop.pay(buyer, '100', 'USD', { receivedOn: yesterday })
  const owed = await shop.invoiced(buyer, '200', 'USD')
  const { id } = await revalue({ revaluedOn: yesterday })
  const watched = await shop.watch('8160', '8060', '1500')
  const wanted = { paymentId: advance.id, allocations: [{ invoiceId: owed.id, amount: '100' }] }
  expect(await shop.write('allocatePayment', wanted, paymentFields)).toMatchObject({
    allocations: [{ exchangeDifference: { amount: '-200.00' } }],
  })
  expect(await watched()).toEqual(['200.00', '0.00', '-200.00'])
  expect((await revalue()).__typename).toBe('CurrencyRevaluation')
  expect(await shop.untied()).toBe('0')
  await holds()
  await cancel(id)
  await holds()
})

it('names the currency and the day that have no rate, and refuses days that are closed or to come', async () => {
  const manual = await shop.write(
    'createJournalDraft',
    {
      ...{ postedOn: daysAgo(2), description: 'Yen for the till' },
      lines: [
        { account: '1910', debit: '70', foreign: money('1000', 'JPY') },
        { account: '1920', credit: '70' },
      ],
    },
    '... on JournalDraft { id }',
  )
  await shop.ask(`mutation ($input: JournalDraftInput!) { postJournalDraft(input: $input) { __typename } }`, {
    input: { id: manual.id },
  })
  const day = daysAgo(2)
  expect(await revalue({ revaluedOn: day })).toMatchObject({
    ...{ __typename: 'ExchangeRateMissing', currency: 'JPY', date: day },
  })
  const { errors } = await shop.graph.ask(`{ foreignItems(asOf: "${day}") { rowCount } }`)
  expect(errors?.[0]?.message).toContain('JPY')
  await shop.write('setExchangeRates', { rates: [{ currency: 'JPY', validOn: day, rate: '0.08' }] }, '')
  expect((await revalue({ revaluedOn: day })).items.nodes).toContainEqual(
    expect.objectContaining({ account: { number: '1910' }, base: { amount: '70.00' }, gain: { amount: '10.00' } }),
  )
  expect(await revalue({ revaluedOn: tomorrow })).toMatchObject({ __typename: 'InvalidInput', field: 'revaluedOn' })
  const before = `${Number(today.slice(0, 4)) - 2}-12-31`
  expect(await revalue({ revaluedOn: before })).toMatchObject({ __typename: 'PeriodClosed', date: before })
  await shop.write('closePeriod', { through: daysAgo(3) }, '')
  expect(await revalue({ revaluedOn: daysAgo(3) })).toMatchObject({ __typename: 'PeriodClosed', date: daysAgo(3) })
  await holds()
})

it('keeps to what a revaluation says, whoever writes', async () => {
  const [run] = await shop.sql<{ id: string }[]>`
    select id from erp.currency_revaluation where cancelled_at is null and gain > 0 limit 1`
  const id = run?.id ?? ''
  const attacks = [
    shop.sql`update erp.currency_revaluation set gain = gain + 1 where id = ${id}`,
    shop.sql`delete from erp.currency_revaluation where id = ${id}`,
    shop.sql`update erp.currency_revaluation_item set rate = 1 where revaluation_id = ${id}`,
    shop.sql`update erp.currency_revaluation set cancelled_at = now(), cancel_reason = 'x' where id = ${id}`,
    shop.sql`insert into erp.currency_revaluation_item
      select revaluation_id, 900, ledger, kind, document_id, currency, open, base, rate, base + 1,
             case ledger when 'PAYABLE' then -1 else 1 end
        from erp.currency_revaluation_item where revaluation_id = ${id} limit 1`,
    shop.sql`insert into erp.currency_revaluation (id, company_id, revalued_on, gain, loss)
      values (gen_random_uuid(), ${shop.company.id}, ${daysAgo(9)}, 5, 0)`,
  ]
  const broken = await Promise.allSettled(attacks)
  expect(broken.map(({ status }) => status)).toEqual(attacks.map(() => 'rejected'))
  const byHand = await shop.write(
    'createJournalDraft',
    {
      ...{ postedOn: today, description: 'x' },
      ...{
        lines: [
          { account: '1509', debit: '1' },
          { account: '1920', credit: '1' },
        ],
      },
    },
    '',
  )
  expect(byHand).toMatchObject({ __typename: 'AccountNotPostable' })
  await holds()
})

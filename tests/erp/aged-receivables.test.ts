import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { today } from '../support/shop.ts'
import { daysAgo, money, openOffice, paymentFields, type Office } from './office.ts'

// In base currency: 600 (100 USD) due 170 days ago, of which 240 came 100 days ago; 500 due 30 days ago, written off 5 days ago,
// which was recorded after `known`; 70 not due yet; 30 of credit since 10 days ago.
let shop: Office
let customerId: string
let known: string
let dollars: Data
let kroner: Data
beforeAll(async () => {
  shop = await openOffice()
  customerId = await shop.customer()
  dollars = await shop.invoiced(customerId, '100', 'USD', { issuedOn: daysAgo(200) })
  kroner = await shop.invoiced(customerId, '500', 'NOK', { issuedOn: daysAgo(60) })
  await shop.invoiced(customerId, '70')
  await shop.pay(customerId, '40', 'USD', { receivedOn: daysAgo(100) })
  await shop.pay(customerId, '30', 'NOK', { receivedOn: daysAgo(10), allocations: [] })
  const [now] = await shop.sql<[{ at: string }]>`
    select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, pg_sleep(0.01)`
  known = now.at
  await shop.write('writeOffInvoice', { invoiceId: kroner.id, reason: 'Bankrupt', writtenOffOn: daysAgo(5) }, '')
})
afterAll(() => shop.stop())

const ages = ['current', 'days1To30', 'days31To60', 'days61To90', 'over90', 'unallocated', 'total'] as const

async function aged(variables: Record<string, unknown>) {
  const { agedReceivables } = await shop.ask(
    `query ($asOf: Date, $knownAt: DateTime, $currency: CurrencyCode, $customerId: ID, $first: Int! = 50, $after: String) {
       agedReceivables(asOf: $asOf, knownAt: $knownAt, currency: $currency, customerId: $customerId, first: $first, after: $after) {
         total { ${ages.map((age) => `${age} { amount }`).join(' ')} } receivableAccount { amount } rowCount
         rows { customer { id } amounts { total { amount } } } pageInfo { hasNextPage endCursor } } }`,
    variables,
  )
  const amounts = ages.map((age) => [age, agedReceivables.total[age].amount] as const)
  return { ...agedReceivables, open: Object.fromEntries(amounts.filter(([, amount]) => !/^0\.?0*$/.test(amount))) }
}

it.each([
  [0, {}, { over90: '360.00', current: '70.00', unallocated: '30.00', total: '400.00' }],
  [20, {}, { over90: '360.00', days1To30: '500.00', total: '860.00' }],
  [30, {}, { over90: '360.00', current: '500.00', total: '860.00' }],
  [100, {}, { days61To90: '360.00', total: '360.00' }],
  [101, {}, { days61To90: '600.00', total: '600.00' }],
  [139, {}, { days31To60: '600.00', total: '600.00' }],
  [140, {}, { days1To30: '600.00', total: '600.00' }],
  [201, {}, {}],
  [0, { currency: 'USD' }, { over90: '60.00', total: '60.00' }],
  [0, { currency: 'NOK' }, { current: '70.00', unallocated: '30.00', total: '40.00' }],
  [
    0,
    { knownAt: 'known' },
    { over90: '360.00', days1To30: '500.00', current: '70.00', unallocated: '30.00', total: '900.00' },
  ],
])('tells what a customer owed %s days ago by age (%j), as the books do', async (days, given, open) => {
  const report = await aged({
    customerId,
    asOf: daysAgo(days),
    ...given,
    ...('knownAt' in given && { knownAt: known }),
  })
  expect(report.open).toEqual(open)
  if (!('currency' in given)) expect(report.receivableAccount.amount).toBe(report.total.total.amount)
})

it('tells those who owe most first, page by page, and ties to the receivable account on every day', async () => {
  const [most, least] = [await shop.customer(), await shop.customer()]
  const paid = await shop.pay(least, '10', 'USD', { receivedOn: daysAgo(3) })
  const owed = await shop.invoiced(least, '10', 'USD')
  await shop.write(
    'allocatePayment',
    { paymentId: paid.id, allocations: [{ invoiceId: owed.id, amount: '4' }] },
    paymentFields,
  )
  await shop.write('creditInvoice', { invoiceId: owed.id, lines: [{ lineNumber: 1, net: '7' }] }, '')
  await shop.invoiced(most, '5000')
  await shop.write('refundCustomer', { customerId: least, amount: money('5', 'USD') }, '')
  const bounced = await shop.pay(most, '100', 'NOK', { receivedOn: daysAgo(2) })
  await shop.write('cancelPayment', { paymentId: bounced.id }, '')
  for (const days of [0, 1, 2, 3, 4, 10, 100, 200]) {
    const { total, receivableAccount } = await aged({ asOf: daysAgo(days) })
    expect([days, total.total.amount]).toEqual([days, receivableAccount.amount])
  }
  const first = await aged({ first: 2 })
  expect(first).toMatchObject({ rowCount: 3, rows: [{ customer: { id: most } }, { customer: { id: customerId } }] })
  const rest = await aged({ first: 2, after: first.pageInfo.endCursor })
  expect(rest).toMatchObject({ rowCount: 3, rows: [{ customer: { id: least } }], total: first.total })
})

it('lists what was open on a day, by due date', async () => {
  const { openReceivables } = await shop.ask(
    `query ($customerId: ID!, $asOf: Date!) { openReceivables(customerId: $customerId, asOf: $asOf) { total { amount } rowCount rows {
       invoice { id } payment { id } dueOn daysOverdue amount { amount currency } open { amount } baseOpen { amount } } } }`,
    { customerId, asOf: daysAgo(6) },
  )
  expect(openReceivables).toMatchObject({
    total: { amount: '830.00' },
    rows: [
      {
        invoice: { id: dollars.id },
        daysOverdue: 164,
        amount: money('100.00', 'USD'),
        open: { amount: '60.00' },
        baseOpen: { amount: '360.00' },
      },
      { invoice: { id: kroner.id }, daysOverdue: 24, open: { amount: '500.00' } },
      { invoice: null, dueOn: null, daysOverdue: null, amount: money('-30.00'), open: { amount: '-30.00' } },
    ],
  })
})

it('states how a balance moved, page by page, to what the books have', async () => {
  const paid = await shop.pay(customerId, '60', 'USD', { allocations: [{ invoiceId: dollars.id, amount: '60' }] })
  const state = async (variables: object) =>
    (
      await shop.ask(
        `query ($customerId: ID!, $from: Date!, $to: Date!, $first: Int! = 50, $after: String, $currency: CurrencyCode, $knownAt: DateTime) {
           customerStatement(customerId: $customerId, from: $from, to: $to, first: $first, after: $after, currency: $currency, knownAt: $knownAt) {
             opening { amount } charged { amount } settled { amount } closing { amount } rowCount
             rows { kind date amount { amount } balance { amount } payment { id } } pageInfo { endCursor } } }`,
        { customerId, from: daysAgo(100), to: today, ...variables },
      )
    ).customerStatement
  const lines = ({ rows }: Data) => rows.map(({ kind, amount, balance }: Data) => [kind, amount.amount, balance.amount])
  const all = [
    ['PAYMENT', '-240.00', '360.00'],
    ['INVOICE', '500.00', '860.00'],
    ['PAYMENT', '-30.00', '830.00'],
    ['WRITE_OFF', '-500.00', '330.00'],
    ['INVOICE', '70.00', '400.00'],
    ['PAYMENT', '-480.00', '-80.00'],
    ['EXCHANGE_DIFFERENCE', '120.00', '40.00'],
  ]
  const statement = await state({})
  expect(lines(statement)).toEqual(all)
  expect(statement).toMatchObject({
    opening: { amount: '600.00' },
    charged: { amount: '690.00' },
    settled: { amount: '1250.00' },
    closing: { amount: '40.00' },
  })
  const first = await state({ first: 3 })
  expect(lines(first)).toEqual(all.slice(0, 3))
  const rest = await state({ first: 4, after: first.pageInfo.endCursor })
  expect(lines(rest)).toEqual(all.slice(3))
  expect(rest.rows[2].payment.id).toBe(paid.id)
  expect(lines(await state({ currency: 'USD' }))).toEqual([
    ['PAYMENT', '-40.00', '60.00'],
    ['PAYMENT', '-60.00', '0.00'],
  ])
  expect(await state({ knownAt: known })).toMatchObject({ rowCount: 4, closing: { amount: '900.00' } })
  expect((await aged({ customerId })).receivableAccount.amount).toBe('40.00')
})

it('allocates no more than the payment and than what is outstanding, whoever writes, also at once', async () => {
  const buyer = await shop.customer()
  const paid = await shop.pay(buyer, '100', 'NOK', { allocations: [] })
  const owed = [await shop.invoiced(buyer, '60'), await shop.invoiced(buyer, '60')]
  const allocate = (invoiceId: string, amount: number) => shop.sql`
    insert into erp.allocation (id, payment_id, invoice_id, amount, allocated_on)
    values (gen_random_uuid(), ${paid.id}, ${invoiceId}, ${amount}, ${today})`
  const tried = await Promise.allSettled(Array.from({ length: 24 }, (_, i) => allocate(owed[i % 2].id, 10)))
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
  expect((await shop.invoice(owed[0].id)).outstanding.amount).toMatch(/^[012]?0\.00$/)
  for (const statement of [
    `update erp.payment set unallocated = 50, base_unallocated = 50 where id = '${paid.id}'`,
    `update erp.invoice set outstanding = 1, base_outstanding = 1 where id = '${owed[0].id}'`,
    `update erp.allocation set amount = 1 where payment_id = '${paid.id}'`,
    `delete from erp.allocation where payment_id = '${paid.id}'`,
    `insert into erp.allocation (id, payment_id, invoice_id, amount, allocated_on)
       select gen_random_uuid(), '${paid.id}', id, 1, current_date from erp.invoice where customer_id = '${customerId}'`,
  ])
    await expect(shop.sql.unsafe(statement)).rejects.toThrow()
})

it('stays whole when clerks allocate, release, refund, credit and cancel the same at once', async () => {
  const buyer = await shop.customer()
  const owed = await shop.invoiced(buyer, '100', 'USD')
  const [old, young] = [
    await shop.pay(buyer, '70', 'USD', { receivedOn: daysAgo(1) }),
    await shop.pay(buyer, '70', 'USD', { allocations: [] }),
  ]
  const clerks = [
    () => shop.write('allocatePayment', { paymentId: young.id }, ''),
    () => shop.write('releaseAllocation', { allocationId: old.allocations[0].id }, ''),
    () => shop.write('refundCustomer', { customerId: buyer, amount: money('20', 'USD') }, ''),
    () => shop.write('creditInvoice', { invoiceId: owed.id, lines: [{ lineNumber: 1, net: '30' }] }, ''),
    () => shop.write('writeOffInvoice', { invoiceId: owed.id, reason: 'Bankrupt' }, ''),
    () => shop.write('cancelPayment', { paymentId: young.id }, ''),
  ]
  await Promise.all([...clerks, ...clerks, ...clerks].map((clerk) => clerk()))
  expect(await shop.untied()).toBe('0')
  const { integrity } = await shop.ask('{ integrity { name differing } }')
  expect(integrity.filter((check: Data) => check.differing > 0)).toEqual([])
})

it('tells what is open in the books of several companies in one currency, to the last decimal', async () => {
  const year = Number(today.slice(0, 4))
  const fiscalYears = [year - 1, year].map((y) => ({ startsOn: `${y}-01-01`, endsOn: `${y}-12-31` }))
  const america = { code: 'USA', name: 'USA', baseCurrency: 'USD', timeZone: 'Europe/Oslo', fiscalYears }
  await shop.write('setUpCompany', america, '')
  const [kari, ola] = [await shop.customer(), await shop.customer()]
  for (const customer of [kari, kari, ola]) {
    const line = { account: '3900', description: 'Advice', quantity: '1', unitPrice: '10.01' }
    const drafted = { customerId: customer, company: 'USA', currency: 'USD', lines: [line] }
    const { id } = await shop.write('draftInvoice', drafted, '... on InvoiceDraft { id }')
    await shop.write('issueInvoice', { draftId: id, issuedOn: daysAgo(customer === ola ? 60 : 0) }, '')
  }
  await shop.invoiced(kari, '100')
  const supplier = await shop.write('createSupplier', { name: 'Oil', currency: 'USD' }, '... on Supplier { id }')
  for (const [company, currency, supplierNumber] of [
    ['USA', 'USD', '1'],
    [null, 'NOK', '2'],
  ] as const) {
    const bill = { description: 'Oil', unitPrice: '10.01', taxCode: null }
    await shop.write(
      'registerSupplierInvoice',
      { supplierId: supplier.id, company, currency, supplierNumber, invoicedOn: today, lines: [bill] },
      '',
    )
  }
  const [{ code }] = (await shop.ask('{ companies { code } }')).companies.filter((one: Data) => one.code !== 'USA')
  const both = (more: string) => `companies: [${JSON.stringify(code)}, "USA"] ${more}`
  const report = (more: string) =>
    `{ agedReceivables(${both(more)}) { books { currency companies { code } } total { ${ages.map((age) => `${age} { amount }`).join(' ')} }
         receivableAccount { amount } rows { customer { id } amounts { ${ages.map((age) => `${age} { amount }`).join(' ')} } } }
       agedPayables(${both(more)}) { total { current { amount } total { amount currency } } payableAccount { amount } rowCount } }`
  expect((await shop.graph.ask(report(''))).errors?.[0]?.message).toContain('currency')
  const rate = { currency: 'NOK', validOn: daysAgo(1), rate: '0.093' }
  await shop.write('setExchangeRates', { company: 'USA', rates: [rate] }, '')
  const alone = (await aged({})).total.total.amount
  const { agedReceivables, agedPayables } = await shop.ask(report('currency: "NOK"'))
  // 30.03 / 0.093 = 322.90
  expect(agedReceivables.total.total.amount).toBe((Number(alone) + 322.9).toFixed(2))
  expect(agedReceivables.receivableAccount).toEqual(agedReceivables.total.total)
  expect(agedReceivables.books).toEqual({ currency: 'NOK', companies: [{ code }, { code: 'USA' }] })
  const of = (id: string) => agedReceivables.rows.find(({ customer }: Data) => customer.id === id)?.amounts
  // 100 and 20.02 / 0.093 = 215.27; 10.01 / 0.093 = 107.63
  expect(Math.abs(Number(of(kari).total.amount) - 315.27)).toBeLessThanOrEqual(0.011)
  expect(Math.abs(Number(of(ola).days1To30.amount) - 107.63)).toBeLessThanOrEqual(0.011)
  // 10.01 and 10.01 / 0.093
  expect(agedPayables).toEqual({
    total: { current: { amount: '117.64' }, total: money('117.64') },
    ...{ payableAccount: { amount: '117.64' }, rowCount: 1 },
  })
  const listed = await shop.ask(
    `{ openReceivables(${both('currency: "NOK"')}, first: 200) { total { amount currency } rows { baseOpen { currency } } }
       openPayables(${both('currency: "NOK"')}, supplierId: "${supplier.id}") { total { amount } rows { baseOpen { amount currency } } }
       agedPayables(company: "USA", supplierId: "${supplier.id}") { total { total { amount currency } } payableAccount { amount } } }`,
  )
  expect(listed.openReceivables.total).toEqual(money(agedReceivables.total.total.amount))
  const dollarsOpen = listed.openReceivables.rows.filter(({ baseOpen }: Data) => baseOpen.currency === 'USD')
  expect(dollarsOpen).toHaveLength(3)
  expect(listed.openPayables.total).toEqual({ amount: '117.64' })
  expect(listed.openPayables.rows.map(({ baseOpen }: Data) => baseOpen.currency).sort()).toEqual(['NOK', 'USD'])
  expect(listed.agedPayables).toEqual({
    ...{ total: { total: money('10.01', 'USD') }, payableAccount: { amount: '10.01' } },
  })
  const { agedReceivables: inDollars } = await shop.ask(
    `{ agedReceivables(company: "USA", currency: "USD") { total { total { amount } } receivableAccount { amount } } }`,
  )
  expect(inDollars).toEqual({ total: { total: { amount: '30.03' } }, receivableAccount: null })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { buyer, buyingWorld, type Answered, type BuyingWorld } from './buying.ts'

let world: BuyingWorld
beforeAll(async () => {
  world = await buyingWorld(20)
})
afterAll(() => world.close())

let sent = 0

/** Rent of Boston's in dollars: on 20 January at 6, from March on at 8. */
const rent = (unitPrice: string, given: object = {}) => {
  sent += 1
  return world.run('registerSupplierInvoice', {
    ...{ supplierId: world.boston, supplierNumber: `R-${sent}`, invoicedOn: '2024-01-20', currency: 'USD' },
    ...{ lines: [{ description: 'Rent', unitPrice, taxCode: null }], ...given },
  })
}
const pay = (amount: string, paidOn: string, given: object = {}) =>
  world.run('paySupplier', { supplierId: world.boston, amount: { amount, currency: 'USD' }, paidOn, ...given })
const credit = (amount: string, paidOn: string) => pay(amount, paidOn, { allocations: [] })
const refund = (amount: string, receivedOn = '2024-03-10') =>
  world.run('recordSupplierRefund', {
    ...{ supplierId: world.boston, amount: { amount, currency: 'USD' }, receivedOn },
  })
const release = (payment: Answered, releasedOn: string) =>
  world.run('releaseSupplierAllocation', {
    allocationId: (payment as unknown as Data).allocations[0].id,
    releasedOn,
  })
const cancel = (payment: Answered, cancelledOn: string) =>
  world.run('cancelSupplierPayment', { paymentId: payment.id, cancelledOn })
const ask = async (query: string) => {
  const { data, codes } = await world.ask<Data>(`{ ${query} }`, {}, buyer)
  expect(codes).toEqual([])
  return data
}
const outstanding = async ({ id }: Answered) =>
  (await ask(`supplierInvoice(id: "${id}") { outstanding { amount } baseOutstanding { amount } }`)).supplierInvoice

/** What the accounts have gained since: debit less credit. */
async function watch(...purposes: string[]) {
  const read = () => Promise.all(purposes.map(async (purpose) => Number(await world.balance(purpose))))
  const before = await read()
  return async () => (await read()).map((amount, i) => Number((amount - (before[i] ?? 0)).toFixed(2)))
}

/** What the payables account held at the end of a day is what the aged items of that day come to. */
async function agesTie() {
  for (const day of ['2024-01-31', '2024-02-29', '2024-03-05', '2024-03-10', '2024-03-31', '2039-12-31']) {
    const { agedPayables, openPayables, supplierStatement } = await ask(
      `agedPayables(asOf: "${day}") { total { total { amount } } } openPayables(asOf: "${day}") { total { amount } }
       supplierStatement(supplierId: "${world.boston}", from: "2024-02-10", to: "${day < '2024-02-10' ? '2024-02-10' : day}") {
         opening { amount } closing { amount } }`,
    )
    const owed = async (until: string, supplierId: string | null = null) => {
      const [row] = await world.sql<{ owed: number }[]>`
        select coalesce(sum(credit - debit), 0)::float8 as owed from erp.journal_line l
          join erp.ledger_account a on a.id = l.account_id and a.purpose = 'PAYABLE'
         where l.posted_on <= ${until} and (${supplierId}::uuid is null or l.supplier_id = ${supplierId}::uuid)`
      return row?.owed
    }
    expect([day, Number(agedPayables.total.total.amount)]).toEqual([day, await owed(day)])
    expect(openPayables.total).toEqual(agedPayables.total.total)
    expect(Number(supplierStatement.opening.amount)).toEqual(await owed('2024-02-09', world.boston))
    if (day >= '2024-02-10')
      expect([day, Number(supplierStatement.closing.amount)]).toEqual([day, await owed(day, world.boston)])
  }
  const { integrity } = await ask('integrity { name differing }')
  expect(integrity.filter((check: Data) => check.differing > 0)).toEqual([])
}

it('releases what a payment settled, and takes its exchange difference back', async () => {
  const moved = await watch('EXCHANGE_LOSS', 'EXCHANGE_GAIN')
  const bill = await rent('10')
  const paid = await pay('10', '2024-03-02')
  expect(await moved()).toEqual([20, 0])
  expect(await release(paid, '2024-03-01')).toMatchObject({ field: 'releasedOn' })
  expect(await release(paid, '2024-03-05')).toMatchObject({ amount: { amount: '10.00' } })
  expect(await release(paid, '2024-03-05')).toMatchObject({ __typename: 'AlreadyReleased' })
  expect(await moved()).toEqual([0, 0])
  expect(await outstanding(bill)).toEqual({ outstanding: { amount: '10.00' }, baseOutstanding: { amount: '60.00' } })
  const again = await world.run('allocateSupplierCredit', { paymentId: paid.id, allocatedOn: '2024-03-03' })
  expect(again).toMatchObject({ allocations: [{ allocatedOn: '2024-03-05', exchangeGain: { amount: '-20.00' } }] })
  await agesTie()
})

it('lets an invoice be cancelled once what settled it is released, though not before that day', async () => {
  const bill = await rent('40')
  const note = await rent('40', { kind: 'CREDIT_NOTE', invoicedOn: '2024-01-25' })
  const settled = await world.run('allocateSupplierCredit', { creditNoteId: note.id, allocatedOn: '2024-02-01' })
  const cancelBill = () => world.run('cancelSupplierInvoice', { invoiceId: bill.id, reason: 'Not ours' })
  expect(await cancelBill()).toMatchObject({ __typename: 'SupplierInvoiceNotOpen' })
  await release(settled, '2024-02-10')
  await expect(
    world.sql`update erp.supplier_invoice set status = 'CANCELLED', cancelled_on = '2024-02-09', cancel_reason = 'x' where id = ${bill.id}`,
  ).rejects.toMatchObject({ constraint_name: 'supplier_invoice_settled' })
  expect(await cancelBill()).toMatchObject({ status: 'CANCELLED' })
  await world.run('cancelSupplierInvoice', { invoiceId: note.id, reason: 'Nor that' })
  await agesTie()
})

it('cancels a payment that the bank sent back, on the day that it did', async () => {
  const bill = await rent('100', { invoicedOn: '2024-03-01' })
  const [{ at }] = await world.sql<[{ at: Date }]>`select clock_timestamp() as at`
  const paid = await pay('130', '2024-03-04')
  const moved = await watch('BANK', 'PAYABLE')
  expect(await cancel(paid, '2024-03-03')).toMatchObject({ field: 'cancelledOn' })
  expect(await cancel(paid, '2024-03-09')).toMatchObject({
    ...{ status: 'CANCELLED', cancelledOn: '2024-03-09', unallocated: { amount: '0.00' }, allocations: [] },
  })
  expect(await cancel(paid, '2024-03-09')).toMatchObject({ __typename: 'AlreadyCancelled' })
  expect(await moved()).toEqual([1040, -1040])
  expect(await outstanding(bill)).toMatchObject({ outstanding: { amount: '100.00' } })
  expect(await world.run('allocateSupplierCredit', { paymentId: paid.id })).toMatchObject({ allocations: [] })
  const { before, after, unknown, found } = await ask(
    `before: agedPayables(asOf: "2024-03-08", currency: "USD") { total { total { amount } } }
     after: agedPayables(asOf: "2024-03-09", currency: "USD") { total { total { amount } } }
     unknown: agedPayables(asOf: "2024-03-09", currency: "USD", knownAt: "${at.toISOString()}") { total { total { amount } } }
     found: supplierPayments(where: { status: CANCELLED }) { nodes { id } }`,
  )
  expect([before, after, unknown].map(({ total }) => total.total.amount)).toEqual(['-30.00', '100.00', '100.00'])
  expect(found.nodes).toEqual([{ id: paid.id }])
  await cancelAll(bill)
  await agesTie()
})

const cancelAll = (...bills: Answered[]) =>
  Promise.all(bills.map(({ id }) => world.run('cancelSupplierInvoice', { invoiceId: id, reason: 'Done with' })))

it('takes in what a supplier pays back: no more than there is, the oldest first, with what the rates differ by', async () => {
  const old = await credit('30', '2024-02-01')
  const note = await rent('30', { kind: 'CREDIT_NOTE', invoicedOn: '2024-03-01' })
  const moved = await watch('BANK', 'EXCHANGE_GAIN', 'PAYABLE')
  expect(await refund('60.01')).toMatchObject({ __typename: 'InsufficientCredit', available: { amount: '60.00' } })
  expect(await refund('31', '2024-02-02')).toMatchObject({ available: { amount: '30.00' } })
  expect(await refund('40')).toMatchObject({
    number: '2024-000001',
    baseAmount: { amount: '320.00' },
    allocations: [
      { amount: { amount: '30.00' }, payment: { id: old.id } },
      { amount: { amount: '10.00' }, creditNote: { id: note.id } },
    ],
  })
  expect(await moved()).toEqual([320, -60, -260])
  expect(await cancel(old, '2024-03-31')).toMatchObject({ __typename: 'AlreadyRefunded' })
  expect(await refund('20')).toMatchObject({ allocations: [{ amount: { amount: '20.00' } }] })
  const { supplierPayment } = await ask(
    `supplierPayment(id: "${old.id}") { status allocations { id refund { number } invoice { id } } }`,
  )
  expect(supplierPayment).toMatchObject({
    status: 'ALLOCATED',
    allocations: [{ refund: { number: '2024-000001' }, invoice: null }],
  })
  const [{ id }] = supplierPayment.allocations
  expect(await world.run('releaseSupplierAllocation', { allocationId: id })).toMatchObject({ field: 'allocationId' })
  await agesTie()
})

it('tells how what is owed to a supplier moved, and which documents are open of it', async () => {
  const { id: supplierId } = await world.run('createSupplier', { name: 'Statement AS' })
  const told = { supplierId, currency: 'USD' }
  const bill = await rent('100', told)
  const gone = await rent('30', { ...told, invoicedOn: '2024-01-25' })
  await world.run('cancelSupplierInvoice', { invoiceId: gone.id, reason: 'Not ours' })
  await pay('60', '2024-03-02', { supplierId, allocations: [{ invoiceId: bill.id, amount: '40' }] })
  const statement = async (more: string) =>
    (
      await ask(
        `supplierStatement(supplierId: "${supplierId}", from: "2024-01-21", to: "2039-12-31" ${more}) { supplier { name }
           opening { amount } charged { amount } settled { amount } closing { amount currency } rowCount
           rows { kind invoice { id } payment { id } amount { amount } balance { amount } } }`,
      )
    ).supplierStatement
  const inDollars = await statement('currency: "USD"')
  expect(inDollars).toMatchObject({
    supplier: { name: 'Statement AS' },
    opening: { amount: '100.00' },
    closing: { amount: '40.00', currency: 'USD' },
    rowCount: 3,
  })
  expect(inDollars.rows.map((row: Data) => `${row.kind} ${row.amount.amount} ${row.balance.amount}`)).toEqual([
    'INVOICE 30.00 130.00',
    'PAYMENT -60.00 70.00',
    'CANCELLATION -30.00 40.00',
  ])
  // 60 paid at 8, of which 40 settle what was invoiced at 6.
  expect(
    (await statement('')).rows.map((row: Data) => `${row.kind} ${row.amount.amount} ${row.balance.amount}`),
  ).toEqual([
    'INVOICE 180.00 780.00',
    'PAYMENT -480.00 300.00',
    'EXCHANGE_DIFFERENCE 80.00 380.00',
    'CANCELLATION -180.00 200.00',
  ])
  const { openPayables } = await ask(
    `openPayables(asOf: "2024-03-02", supplierId: "${supplierId}") { rowCount total { amount }
       rows { invoice { id } payment { id } dueOn daysOverdue amount { amount } open { amount } baseOpen { amount } } }`,
  )
  expect(openPayables).toMatchObject({ rowCount: 3, total: { amount: '380.00' } })
  expect(
    openPayables.rows.map((row: Data) => `${row.amount.amount} ${row.open.amount} ${row.baseOpen.amount}`).sort(),
  ).toEqual(['-60.00 -20.00 -160.00', '100.00 60.00 360.00', '30.00 30.00 180.00'])
  await agesTie()
})

it('stays whole when clerks pay, allocate, release, cancel and are paid back at once', async () => {
  await credit('100', '2024-03-01')
  const refunds = await Promise.all(Array.from({ length: 6 }, () => refund('40')))
  expect(refunds.filter(({ __typename }) => __typename === 'SupplierRefund')).toHaveLength(2)
  const bill = await rent('100')
  const [early, late] = [await pay('70', '2024-02-02'), await credit('70', '2024-03-02')]
  const clerks = [
    () => world.run('allocateSupplierCredit', { paymentId: late.id }),
    () => release(early, '2024-03-10'),
    () => refund('20'),
    () => cancel(late, '2024-03-20'),
    () => cancel(early, '2024-03-20'),
    () => world.run('cancelSupplierInvoice', { invoiceId: bill.id, reason: 'At once' }),
  ]
  const answers = await Promise.all([...clerks, ...clerks, ...clerks].map((clerk) => clerk()))
  expect(answers.some(({ __typename }) => /^(Supplier|Allocated)/.test(__typename))).toBe(true)
  await agesTie()
})

it('refuses as well what plain SQL attempts', async () => {
  const bill = await rent('50')
  const paid = await pay('50', '2024-03-02')
  const free = await credit('50', '2024-03-02')
  const { sql } = world
  const [{ id: allocationId }] = (paid as unknown as Data).allocations
  // Some of it is refused at commit alone.
  const run = (text: string) => () => sql.begin((tx) => tx.unsafe(text))
  const insert = (columns: string, values: string) =>
    run(`insert into erp.supplier_allocation (id, ${columns}) values (gen_random_uuid(), ${values})`)
  const of = 'payment_id, invoice_id, amount, allocated_on, reverses_id'
  const [{ id: foreign }] = await sql<[{ id: string }]>`
    insert into erp.supplier (id, number, name) values (gen_random_uuid(), 'X', 'X') returning id`
  const refundRow = (supplierId: string) => `
    insert into erp.supplier_refund (id, company_id, number, supplier_id, received_on, currency, amount, rate, base_amount)
    values (gen_random_uuid(), '${world.company.id}', gen_random_uuid()::text, '${supplierId}', '2024-03-10', 'USD', 10, 8, 80) returning id`
  const outOf = (supplierId: string, amount: number) =>
    run(`with made as (${refundRow(supplierId)})
      insert into erp.supplier_allocation (id, payment_id, refund_id, amount, allocated_on)
      select gen_random_uuid(), '${free.id}', id, ${amount}, '2024-03-10' from made`)
  for (const attack of [
    // Another amount, day or document than was allocated; twice; without what was posted; a refund of nothing.
    insert(of, `'${paid.id}', '${bill.id}', -49, '2024-03-10', '${allocationId}'`),
    insert(of, `'${paid.id}', '${bill.id}', -50, '2024-03-01', '${allocationId}'`),
    insert(of, `'${free.id}', '${bill.id}', -50, '2024-03-10', '${allocationId}'`),
    insert(of, `'${paid.id}', '${bill.id}', -50, '2024-03-10', '${allocationId}'`),
    insert(of, `'${paid.id}', '${bill.id}', -50, '2024-03-10', null`),
    insert(of, `'${paid.id}', '${bill.id}', 50, '2024-03-10', '${allocationId}'`),
    insert('payment_id, amount, allocated_on', `'${free.id}', 49, '2024-03-10'`),
    insert('payment_id, amount, allocated_on', `'${paid.id}', 50, '2024-03-10'`),
    insert('credit_note_id, amount, allocated_on', `'${bill.id}', 50, '2024-03-10'`),
    run(refundRow(world.boston)),
    outOf(world.boston, 9),
    outOf(world.boston, 11),
    outOf(foreign, 10),
  ])
    await expect(attack()).rejects.toMatchObject({ code: '23514' })
  for (const attack of [
    sql`update erp.supplier_payment set cancelled_on = '2024-03-10', unallocated = 0, base_unallocated = 0 where id = ${free.id}`,
    sql`update erp.supplier_allocation set amount = 1`,
    sql`update erp.supplier_refund set amount = 1`,
    sql`delete from erp.supplier_refund`,
    sql`truncate erp.supplier_refund cascade`,
  ])
    await expect(attack).rejects.toMatchObject({ code: '23001' })
  await agesTie()
})

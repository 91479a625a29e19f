import { afterAll, beforeAll, expect, it } from 'vitest'
import { buyer, buyingWorld, expectTied, type Answered, type BuyingWorld } from './buying.ts'
import { viewerWith } from './world.ts'

let world: BuyingWorld
beforeAll(async () => {
  world = await buyingWorld(20)
})
afterAll(() => world.close())

let sent = 0

/** An invoice of Bergen Te's in January, of those lines. */
const invoice = (lines: object[], given: object = {}) => {
  sent += 1
  return world.run('registerSupplierInvoice', {
    ...{ supplierId: world.bergen, supplierNumber: `F-${sent}`, invoicedOn: '2024-01-20', lines },
    ...given,
  })
}

const received = async (quantity: string, unitPrice: string, given: object = {}, receivedOn = '2024-01-15') => {
  const { id } = await world.ordered(quantity, unitPrice, given)
  await world.run('receiveGoods', { orderId: id, receivedOn })
  return { orderId: id, orderLineNumber: 1 }
}

const balances = async (...purposes: string[]) => Promise.all(purposes.map((purpose) => world.balance(purpose)))

/** What an account has gained by the work: debit less credit. */
async function change(purposes: string[], work: () => Promise<unknown>) {
  const before = await balances(...purposes)
  await work()
  const after = await balances(...purposes)
  return after.map((amount, i) => Number((Number(amount) - Number(before[i])).toFixed(2)))
}

it('posts an invoice that agrees with order and receipt: goods received and input VAT against the supplier', async () => {
  const line = await received('10', '50')
  const booked = await change(['GOODS_RECEIVED', 'INPUT_VAT', 'PAYABLE', 'PURCHASE_DIFFERENCE'], async () =>
    expect(await invoice([{ ...line, quantity: '10' }])).toMatchObject({
      ...{ status: 'POSTED', number: '2024-000001', dueOn: '2024-02-19', postedOn: '2024-01-20' },
      ...{
        total: { amount: '625.00' },
        outstanding: { amount: '625.00' },
        lines: [{ holds: [], expectedNet: { amount: '500.00' } }],
      },
    }),
  )
  expect(booked).toEqual([500, 125, -625, 0])
  await expectTied(world)
})

it('books an expense on its account, cost centre and project, and on none that is not in use', async () => {
  const { sql, company } = world
  await sql`insert into erp.cost_centre (id, company_id, code, name) values (gen_random_uuid(), ${company.id}, 'IT', 'IT')`
  const [used, idle] = await sql<{ id: string }[]>`
    insert into erp.project (id, company_id, code, name, active)
    select gen_random_uuid(), ${company.id}, code, code, code = 'P-1' from (values ('P-1'), ('P-2')) v (code) returning id`
  const projectId = used?.id ?? ''
  const line = { description: 'Licences', unitPrice: '80', account: '6300', costCentre: 'IT', taxCode: '25' }
  const bill = await invoice([{ ...line, projectId }])
  const [row] = await sql`
    select l.debit::float8 as debit, c.code, l.project_id = ${projectId} as own from erp.journal_entry e join erp.journal_line l on l.entry_id = e.id
      join erp.ledger_account a on a.id = l.account_id and a.number = '6300' join erp.cost_centre c on c.id = l.cost_centre_id
     where e.source_id = ${bill.id}`
  expect(row).toEqual({ debit: 80, code: 'IT', own: true })
  expect(await invoice([{ ...line, projectId: idle?.id }])).toMatchObject({ field: 'lines.0.projectId' })
  expect(await invoice([{ ...line, costCentre: 'HR' }])).toMatchObject({ field: 'lines.0.costCentre' })
})

it('counts a number of the supplier once, whatever its case, until the invoice is cancelled', async () => {
  const rent = [{ description: 'Rent', unitPrice: '100', account: '6300' }]
  const first = await invoice(rent, { supplierNumber: 'A-7' })
  expect(await invoice(rent, { supplierNumber: 'a-7' })).toMatchObject({
    __typename: 'SupplierInvoiceNumberTaken',
    invoiceId: first.id,
  })
  expect(await invoice(rent, { supplierNumber: 'A-7', supplierId: world.boston, currency: 'NOK' })).toMatchObject({
    status: 'POSTED',
  })
  const answers = await Promise.all(Array.from({ length: 6 }, () => invoice(rent, { supplierNumber: 'B-1' })))
  expect(answers.filter(({ __typename }) => __typename === 'SupplierInvoice')).toHaveLength(1)
  await world.run('cancelSupplierInvoice', { invoiceId: first.id, reason: 'Typed twice' })
  expect(await invoice(rent, { supplierNumber: 'A-7' })).toMatchObject({ status: 'POSTED' })
})

it('books the cents by which the supplier reckons otherwise, and no more', async () => {
  const lines = [{ description: 'Paper', unitPrice: '0.33', quantity: '3', taxCode: '25' }]
  expect(await invoice(lines, { total: '1.25' })).toMatchObject({
    net: { amount: '0.99' },
    tax: { amount: '0.25' },
    rounding: { amount: '0.01' },
  })
  expect(await invoice(lines, { total: '2.24' })).toMatchObject({ field: 'total' })
  await expectTied(world)
})

it('holds more than has come and another price than ordered, and posts nothing of it', async () => {
  const line = await received('10', '50')
  const booked = await change(['PAYABLE', 'GOODS_RECEIVED'], async () => {
    expect(
      await invoice([
        { ...line, quantity: '10.5' },
        { ...line, quantity: '1', unitPrice: '60' },
      ]),
    ).toMatchObject({
      ...{ status: 'HELD', number: null, outstanding: { amount: '0.00' } },
      lines: [{ holds: ['QUANTITY'] }, { holds: ['QUANTITY', 'PRICE'] }],
    })
    expect(
      await invoice([
        { ...line, quantity: '6' },
        { ...line, quantity: '4', unitPrice: '50.01' },
      ]),
    ).toMatchObject({
      ...{ status: 'HELD', lines: [{ holds: [] }, { holds: ['PRICE'] }] },
    })
  })
  expect(booked).toEqual([0, 0])
  expect(await invoice([{ ...line, quantity: '10' }])).toMatchObject({ status: 'POSTED' })
})

it('takes a difference within the policy to its own account: above both the fraction and the amount it is held', async () => {
  const line = await received('100', '10')
  await world.run('setPurchasePolicy', { matchTolerance: '0.02', matchToleranceAmount: '5' })
  const booked = await change(['PURCHASE_DIFFERENCE', 'GOODS_RECEIVED', 'INVENTORY'], async () => {
    expect(await invoice([{ ...line, quantity: '50', unitPrice: '10.2' }])).toMatchObject({ status: 'POSTED' })
    expect(await invoice([{ ...line, quantity: '10', unitPrice: '9.5' }])).toMatchObject({ status: 'POSTED' })
    expect(await invoice([{ ...line, quantity: '40', unitPrice: '10.21' }])).toMatchObject({
      status: 'HELD',
      lines: [{ holds: ['PRICE'] }],
    })
  })
  expect(booked).toEqual([10 - 5, 600, 0])
  await world.run('setPurchasePolicy', { matchTolerance: '0', matchToleranceAmount: '0' })
  await expectTied(world)
})

it('is let pass by name and for a reason; what comes afterwards is worth what was invoiced', async () => {
  const { id } = await world.ordered('10', '10')
  const line = { orderId: id, orderLineNumber: 1 }
  await world.run('receiveGoods', { orderId: id, lines: [{ lineNumber: 1, quantity: '4' }] })
  const held = await invoice([{ ...line, quantity: '7', unitPrice: '11' }])
  const booked = await change(['GOODS_RECEIVED', 'PURCHASE_DIFFERENCE'], async () =>
    expect(await world.run('releaseSupplierInvoice', { invoiceId: held.id, reason: 'On its way' })).toMatchObject({
      ...{ status: 'POSTED', releasedBy: 'anna', releaseReason: 'On its way' },
    }),
  )
  expect(booked).toEqual([70, 7])
  await expectTied(world)
  await world.run('receiveGoods', { orderId: id })
  await expectTied(world)
  expect(await invoice([{ ...line, quantity: '4' }])).toMatchObject({
    status: 'HELD',
    lines: [{ holds: ['QUANTITY'] }],
  })
  expect(await invoice([{ ...line, quantity: '3' }])).toMatchObject({ status: 'POSTED' })
  expect(await world.run('releaseSupplierInvoice', { invoiceId: held.id, reason: 'Again' })).toMatchObject({
    __typename: 'SupplierInvoiceNotOpen',
  })
})

it('is cancelled by a reversal of today, and then what it took may be invoiced anew', async () => {
  const line = await received('3', '10')
  const first = await invoice([{ ...line, quantity: '3' }])
  const done = await world.run('cancelSupplierInvoice', {
    invoiceId: first.id,
    reason: 'Wrong order',
    expectedVersion: 2,
  })
  expect(done).toMatchObject({ status: 'CANCELLED', outstanding: { amount: '0.00' }, cancelledOn: expect.any(String) })
  const entries = await world.sql`
    select e.posted_on::text = i.cancelled_on::text as today, e.reverses_id is not null as reverses from erp.journal_entry e
      join erp.supplier_invoice i on i.id = e.source_id where i.id = ${first.id} order by e.reverses_id nulls first`
  expect([...entries]).toEqual([
    { today: false, reverses: false },
    { today: true, reverses: true },
  ])
  expect(await invoice([{ ...line, quantity: '3' }])).toMatchObject({ status: 'POSTED' })
  const held = await invoice([{ ...line, quantity: '3' }])
  expect(await world.run('cancelSupplierInvoice', { invoiceId: held.id, reason: 'Not ours' })).toMatchObject({
    status: 'CANCELLED',
  })
  await expectTied(world)
})

it('credits what was sent back, no more than was invoiced, and settles invoices with it', async () => {
  const line = await received('10', '10')
  const bill = await invoice([{ ...line, quantity: '10' }])
  await world.run('returnToSupplier', {
    orderId: line.orderId,
    reason: 'Broken',
    lines: [{ lineNumber: 1, quantity: '4' }],
  })
  await expectTied(world)
  expect(await invoice([{ ...line, quantity: '11' }], { kind: 'CREDIT_NOTE' })).toMatchObject({
    __typename: 'OverSupplierCredit',
    creditable: '10',
  })
  const booked = await change(['GOODS_RECEIVED', 'INPUT_VAT', 'PAYABLE'], async () => {
    const note = await invoice([{ ...line, quantity: '4' }], { kind: 'CREDIT_NOTE' })
    expect(note).toMatchObject({ status: 'POSTED', outstanding: { amount: '50.00' } })
    const allocations = [{ invoiceId: bill.id, amount: '50' }]
    const allocated = { creditNoteId: note.id, allocations, allocatedOn: '2024-01-20' }
    expect(await world.run('allocateSupplierCredit', allocated)).toMatchObject({
      left: { amount: '0.00' },
      allocations: [{ allocatedOn: '2024-01-20' }],
    })
    expect(await world.run('allocateSupplierCredit', allocated)).toMatchObject({
      __typename: 'OverPayment',
      allocatable: { amount: '0.00' },
    })
  })
  expect(booked).toEqual([-40, -10, 50])
  expect(await world.run('cancelSupplierInvoice', { invoiceId: bill.id, reason: 'No' })).toMatchObject({
    __typename: 'SupplierInvoiceNotOpen',
  })
  await expectTied(world)
})

it('pays 100 of 200 USD at another rate: 100 are outstanding, and the rates differ by 200', async () => {
  const rent = { lines: [{ description: 'Rent', unitPrice: '200', taxCode: null }], supplierId: world.boston }
  const pay = (paidOn: string, given: object = {}) =>
    world.run('paySupplier', { supplierId: world.boston, amount: { amount: '100', currency: 'USD' }, paidOn, ...given })
  const early = await pay('2024-02-01', { allocations: [] })
  expect(early).toMatchObject({ baseAmount: { amount: '600.00' }, unallocated: { amount: '100.00' } })
  const bill = await invoice(rent.lines, { ...rent, invoicedOn: '2024-03-01' })
  expect(bill).toMatchObject({ total: { amount: '200.00', currency: 'USD' }, baseTotal: { amount: '1600.00' } })
  const booked = await change(['EXCHANGE_GAIN', 'PAYABLE'], async () =>
    expect(await world.run('allocateSupplierCredit', { paymentId: early.id, allocatedOn: '2024-02-15' })).toMatchObject(
      {
        allocations: [{ amount: { amount: '100.00' }, exchangeGain: { amount: '200.00' }, allocatedOn: '2024-03-01' }],
      },
    ),
  )
  expect(booked).toEqual([-200, 200])
  expect(await pay('2024-03-02')).toMatchObject({
    allocations: [{ exchangeGain: { amount: '0.00' } }],
    unallocated: { amount: '0.00' },
  })
  expect(await pay('2023-12-31')).toMatchObject({ __typename: 'ExchangeRateMissing' })
  await expectTied(world)
})

it('puts what the rates differ by between receipt and invoice apart from what the prices do', async () => {
  const line = await received('10', '5', { supplierId: world.boston })
  await world.run('setPurchasePolicy', { matchTolerance: '0.1' })
  const booked = await change(['GOODS_RECEIVED', 'PURCHASE_DIFFERENCE', 'EXCHANGE_LOSS', 'PAYABLE'], () =>
    invoice([{ ...line, quantity: '10', unitPrice: '5.1', taxCode: null }], {
      supplierId: world.boston,
      invoicedOn: '2024-03-10',
    }),
  )
  expect(booked).toEqual([300, 8, 100, -408])
  await world.run('setPurchasePolicy', { matchTolerance: '0' })
  await expectTied(world)
})

it('refuses what belongs to another supplier, currency or day', async () => {
  const line = await received('1', '10')
  expect(await invoice([{ ...line }], { supplierId: world.boston })).toMatchObject({
    __typename: 'PurchaseOrderNotFound',
  })
  expect(await invoice([{ ...line }], { currency: 'USD' })).toMatchObject({
    __typename: 'CurrencyMismatch',
    expected: 'NOK',
  })
  expect(await invoice([{ ...line }], { dueOn: '2024-01-19' })).toMatchObject({ field: 'dueOn' })
  expect(await invoice([{ description: 'x', unitPrice: '1' }], { invoicedOn: '2019-12-31' })).toMatchObject({
    __typename: 'PeriodClosed',
  })
  expect(await invoice([{ ...line, account: '6300' }])).toMatchObject({ field: 'lines.0.account' })
  expect(await invoice([{ description: 'x', unitPrice: '1', account: '1460' }])).toMatchObject({
    field: 'lines.0.account',
  })
})

it('never invoices more of a line than has come, nor settles more than there is, with many at once', async () => {
  const line = await received('5', '10')
  const answers = await Promise.all(Array.from({ length: 12 }, () => invoice([{ ...line, quantity: '1' }])))
  const posted = answers.filter(({ status }) => status === 'POSTED')
  expect(posted).toHaveLength(5)
  expect(answers.filter(({ status }) => status === 'HELD')).toHaveLength(7)
  const bill = posted[0] as Answered
  const payments = await Promise.all(
    Array.from({ length: 8 }, () =>
      world.run('paySupplier', {
        ...{ supplierId: world.bergen, amount: { amount: '5', currency: 'NOK' }, paidOn: '2024-01-25' },
        allocations: [{ invoiceId: bill.id, amount: '5' }],
      }),
    ),
  )
  expect(payments.filter(({ __typename }) => __typename === 'SupplierPayment')).toHaveLength(2)
  const credit = await world.run('paySupplier', {
    ...{ supplierId: world.bergen, amount: { amount: '12.5', currency: 'NOK' }, paidOn: '2024-01-25', allocations: [] },
  })
  const shared = await Promise.all(
    posted
      .slice(1)
      .map(({ id }) =>
        world.run('allocateSupplierCredit', { paymentId: credit.id, allocations: [{ invoiceId: id, amount: '12.5' }] }),
      ),
  )
  expect(shared.filter(({ __typename }) => __typename === 'AllocatedSupplierCredit')).toHaveLength(1)
  await expectTied(world)
})

it('refuses as well what plain SQL attempts', async () => {
  const line = await received('2', '10')
  const bill = await invoice([{ ...line, quantity: '1' }])
  const held = await invoice([{ ...line, quantity: '5' }])
  const paid = await world.run('paySupplier', {
    supplierId: world.bergen,
    amount: { amount: '1', currency: 'NOK' },
    allocations: [],
  })
  const { sql } = world
  const posting = sql`update erp.supplier_invoice set status = 'POSTED', number = 'X' where id = ${held.id}`
  await expect(posting).rejects.toMatchObject({ code: '23514' })
  const allocation = (amount: string, day: string) =>
    sql`insert into erp.supplier_allocation (id, payment_id, invoice_id, amount, allocated_on)
        values (gen_random_uuid(), ${paid.id}, ${bill.id}, ${amount}, ${day})`
  await expect(allocation('1.01', '2099-01-01')).rejects.toMatchObject({ code: '23514' })
  await expect(allocation('1', '2024-01-01')).rejects.toMatchObject({ code: '23514' })
  for (const attack of [
    sql`update erp.supplier_invoice set outstanding = 0 where id = ${bill.id}`,
    sql`update erp.supplier_invoice set status = 'HELD' where id = ${bill.id}`,
    sql`update erp.supplier_invoice set total = 1, net = 1, tax = 0 where id = ${held.id}`,
    sql`update erp.supplier_invoice_line set holds = '{}' where invoice_id = ${held.id}`,
    sql`insert into erp.supplier_invoice_line (invoice_id, line_number, description, account_id, quantity, unit_price, net, tax_rate, tax)
        select ${bill.id}, 9, 'x', id, 1, 1, 1, 0, 0 from erp.ledger_account where number = '6300'`,
    sql`delete from erp.supplier_invoice where id = ${held.id}`,
    sql`update erp.supplier_payment set unallocated = 100 where id = ${paid.id}`,
    sql`delete from erp.supplier_allocation`,
    sql`update erp.purchase_order_line set invoiced = 0, invoiced_value = 0`,
  ])
    await expect(attack).rejects.toMatchObject({ code: '23001' })
})

const report = async (query: string, viewer = buyer) => {
  const { data, codes, statements } = await world.ask(`{ ${query} }`, {}, viewer)
  expect(codes).toEqual([])
  return { data, statements }
}

it('ages what is owed as of any day, tied to the account, and as it was known', async () => {
  const [january] = await world.sql<{ balance: string }[]>`
    select sum(credit - debit)::text as balance from erp.journal_line l join erp.journal_entry e on e.id = l.entry_id
      join erp.ledger_account a on a.id = l.account_id where a.purpose = 'PAYABLE' and e.posted_on <= '2024-02-25'`
  const amounts =
    '{ current { amount } days1To30 { amount } days31To60 { amount } days61To90 { amount } over90 { amount } unallocated { amount } total { amount currency } }'
  const { data, statements } = await report(
    `then: agedPayables(asOf: "2024-02-25") { asOf rowCount rows { amounts ${amounts} } total ${amounts} }
     now: agedPayables { total { total { amount } } }
     dollars: agedPayables(asOf: "2024-03-01", currency: "USD") { total ${amounts} }
     unknown: agedPayables(knownAt: "2020-01-01T00:00:00Z") { rows { supplier { name } } total { total { amount } } }`,
  )
  const { then, now, dollars, unknown } = data as Record<
    string,
    { rows: unknown[]; total: Record<string, { amount: string }> }
  >
  expect(statements).toBeLessThanOrEqual(8)
  expect(Number(then?.total.total?.amount)).toBe(Number(january?.balance))
  expect(then?.total).toMatchObject({ current: { amount: '0.00' }, days31To60: { amount: '0.00' } })
  expect(Number(then?.total.days1To30?.amount)).toBeGreaterThan(0)
  expect(Number(now?.total.total?.amount)).toBe(-Number(await world.balance('PAYABLE')))
  expect(dollars?.total).toMatchObject({ current: { amount: '100.00' }, total: { amount: '100.00', currency: 'USD' } })
  expect(unknown).toEqual({ rows: [], total: { total: { amount: '0.00' } } })
})

it('tells what has come and is not invoiced, tied to its account, today and then', async () => {
  const { data } = await report(
    `now: goodsReceivedNotInvoiced { total { amount } rows { order { number } received invoiced value { amount } } }
     then: goodsReceivedNotInvoiced(asOf: "2024-01-18") { total { amount } }
     theirs: goodsReceivedNotInvoiced(supplierId: "${world.boston}") { rows { lineNumber } }`,
  )
  const { now, then, theirs } = data as Record<string, { total: { amount: string }; rows: unknown[] }>
  expect(Number(now?.total.amount)).toBe(-Number(await world.balance('GOODS_RECEIVED')))
  const [january] = await world.sql<{ balance: string }[]>`
    select sum(credit - debit)::text as balance from erp.journal_line l join erp.journal_entry e on e.id = l.entry_id
      join erp.ledger_account a on a.id = l.account_id where a.purpose = 'GOODS_RECEIVED' and e.posted_on <= '2024-01-18'`
  expect(Number(then?.total.amount)).toBe(Number(january?.balance))
  expect(theirs?.rows).toEqual([])
})

it('proposes what to pay until a day, less what stands to its credit; nothing of what is held', async () => {
  const supplier = await world.run('createSupplier', { name: 'Aa AS' })
  const lines = [{ description: 'Rent', unitPrice: '100' }]
  const bill = await invoice(lines, { supplierId: supplier.id, dueOn: '2024-02-01' })
  await invoice(lines, { supplierId: supplier.id, dueOn: '2024-02-02' })
  await world.run('paySupplier', {
    supplierId: supplier.id,
    amount: { amount: '30', currency: 'NOK' },
    allocations: [],
  })
  const { data } = await report(
    'paymentProposal(dueUntil: "2024-02-01", currency: "NOK", first: 200) { rows { supplier { name } invoices { id } due { amount } credit { amount } toPay { amount currency } } }',
  )
  expect((data.paymentProposal as { rows: unknown[] }).rows).toContainEqual({
    ...{ supplier: { name: 'Aa AS' }, invoices: [{ id: bill.id }] },
    ...{ due: { amount: '100.00' }, credit: { amount: '30.00' }, toPay: { amount: '70.00', currency: 'NOK' } },
  })
})

it('records how suppliers deliver: on time, late, after how long, as many as ordered', async () => {
  const supplier = await world.run('createSupplier', { name: 'Prompt AS' })
  const order = async (expectedOn: string, ...receipts: [string, string][]) => {
    const lines = [{ productId: world.pot, quantity: '10', unitPrice: '1', expectedOn }]
    const given = { supplierId: supplier.id, lines, orderedOn: '2024-04-01' }
    const draft = await world.run('createPurchaseOrder', given)
    await world.run('sendPurchaseOrder', { orderId: draft.id, orderedOn: '2024-04-01' })
    for (const [receivedOn, quantity] of receipts)
      await world.run('receiveGoods', { orderId: draft.id, receivedOn, lines: [{ lineNumber: 1, quantity }] })
  }
  await order('2024-04-11', ['2024-04-05', '4'], ['2024-04-11', '6'])
  await order('2024-04-11', ['2024-04-16', '10'])
  await order('2024-05-20', ['2024-05-20', '9'])
  const { data } = await report(
    `all: supplierDeliveryRecord(from: "2024-04-01", to: "2024-06-30", supplierId: "${supplier.id}") { period orders lines linesOnTime linesLate onTime averageLeadTimeDays quantityAccuracy }
     monthly: supplierDeliveryRecord(from: "2024-04-01", to: "2024-06-30", by: MONTH, supplierId: "${supplier.id}") { period linesOnTime linesLate averageLeadTimeDays }`,
  )
  expect(data).toEqual({
    all: [
      {
        ...{ period: '2024-04-01', orders: 3, lines: 3, linesOnTime: 1, linesLate: 2 },
        ...{ onTime: '0.3333', averageLeadTimeDays: '12.5', quantityAccuracy: '0.6667' },
      },
    ],
    monthly: [
      { period: '2024-04-01', linesOnTime: 1, linesLate: 1, averageLeadTimeDays: '12.5' },
      { period: '2024-05-01', linesOnTime: 0, linesLate: 1, averageLeadTimeDays: null },
    ],
  })
})

it('finds invoices and payments, and shows them below their supplier', async () => {
  const { data } = await report(
    `supplierInvoices(where: { status: POSTED, supplierNumber: { equals: "a-7" }, supplierId: "${world.bergen}", total: { max: "200" } }) { totalCount }
     held: supplierInvoices(first: 1, where: { status: HELD, productId: "${world.tea}" }, orderBy: [{ field: DUE_ON }]) { nodes { lines { holds order { id } } } }
     supplierPayments(where: { unallocated: { min: "30" }, currency: "NOK" }) { nodes { supplier { name } } }
     supplier(id: "${world.boston}") { payments { nodes { amount { amount } } } invoices(first: 1) { nodes { currency: total { currency } } } }`,
  )
  expect(data).toMatchObject({
    supplierInvoices: { totalCount: 1 },
    held: { nodes: [{ lines: [{ holds: ['QUANTITY'] }] }] },
    supplierPayments: { nodes: [{ supplier: { name: 'Aa AS' } }] },
    supplier: { payments: { nodes: [{}, {}] }, invoices: { nodes: [{ currency: { currency: 'USD' } }] } },
  })
})

it('shows buyers the orders and not the books, and lets nobody pay who may not', async () => {
  const purchaser = viewerWith('purchasing:read', 'purchasing:write', 'stock:read')
  const { data, codes } = await world.ask(
    '{ suppliers(first: 1) { nodes { name invoices { nodes { id } } } } }',
    {},
    purchaser,
  )
  expect([data.suppliers, codes]).toEqual([{ nodes: [{ name: 'Aa AS', invoices: null }] }, ['FORBIDDEN']])
  const pay = `mutation { paySupplier(input: { supplierId: "${world.bergen}", amount: { amount: "1", currency: "NOK" } }) { __typename } }`
  expect((await world.ask(pay, {}, viewerWith('accounts:read', 'purchasing:read'))).codes).toEqual(['FORBIDDEN'])
})

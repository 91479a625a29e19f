import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { today } from '../support/shop.ts'
import {
  creditFields,
  invoiceFields,
  money,
  openOffice,
  over,
  overCredit,
  paymentFields,
  yesterday,
  type Office,
} from './office.ts'

let shop: Office
beforeAll(async () => {
  shop = await openOffice()
})
afterAll(() => shop.stop())

it('posts the exchange difference between an advance and its invoice', async () => {
  const customerId = await shop.customer()
  const moved = await shop.watch('8160', '1500')
  const advance = await shop.pay(customerId, '100', 'USD', { receivedOn: yesterday })
  expect(advance).toMatchObject({ rate: '6', baseAmount: { amount: '600.00' }, unallocated: { amount: '100.00' } })
  const owed = await shop.invoiced(customerId, '200', 'USD')
  expect(owed).toMatchObject({ rate: '8', baseTotal: { amount: '1600.00', currency: 'NOK' } })
  const allocated = await shop.write(
    'allocatePayment',
    { paymentId: advance.id, allocations: [{ invoiceId: owed.id, amount: '100' }] },
    paymentFields,
  )
  expect(allocated).toMatchObject({
    status: 'ALLOCATED',
    baseUnallocated: { amount: '0.00' },
    allocations: [{ amount: { amount: '100.00' }, exchangeDifference: { amount: '-200.00' } }],
  })
  expect(await shop.invoice(owed.id)).toMatchObject({
    status: 'PARTLY_PAID',
    outstanding: { amount: '100.00' },
    baseOutstanding: { amount: '800.00' },
  })
  expect(await moved()).toEqual(['200.00', '800.00'])
  expect(await shop.untied()).toBe('0')
})

it('leaves nothing in the books of what is settled, whatever the rates round to', async () => {
  const customerId = await shop.customer()
  for (const [currency, total, parts] of [
    ['BHD', '10.001', ['3.333', '3.333', '3.335']],
    ['CLP', '1001', ['333', '333', '335']],
    ['USD', '0.05', ['0.01', '0.01', '0.03']],
  ] as const) {
    const owed = await shop.invoiced(customerId, total, currency)
    for (const part of parts) await shop.pay(customerId, part, currency, { receivedOn: yesterday })
    expect(await shop.invoice(owed.id)).toMatchObject({ status: 'PAID', baseOutstanding: { amount: '0.00' } })
  }
  expect(await shop.invoiced(customerId, '1.5', 'CLP')).toMatchObject({ total: { amount: '2', currency: 'CLP' } })
  expect(await shop.pay(customerId, '1.5', 'CLP')).toMatchObject({ field: 'amount' })
  expect(await shop.untied()).toBe('0')
})

it('releases an allocation, and takes its exchange difference back', async () => {
  const customerId = await shop.customer()
  const moved = await shop.watch('8160', '8060')
  const owed = await shop.invoiced(customerId, '10', 'USD')
  const paid = await shop.pay(customerId, '10', 'USD', { receivedOn: yesterday })
  expect(await moved()).toEqual(['20.00', '0.00'])
  const release = () =>
    shop.write(
      'releaseAllocation',
      { allocationId: paid.allocations[0].id },
      '... on Allocation { id amount { amount } }',
    )
  expect(await release()).toMatchObject({ __typename: 'Allocation', amount: { amount: '10.00' } })
  expect(await release()).toMatchObject({ __typename: 'AlreadyReleased' })
  expect(await moved()).toEqual(['0.00', '0.00'])
  expect(await shop.invoice(owed.id)).toMatchObject({ status: 'OPEN', baseOutstanding: { amount: '80.00' } })
  const again = await shop.write('allocatePayment', { paymentId: paid.id }, paymentFields)
  expect(again).toMatchObject({ status: 'ALLOCATED', allocations: [{ exchangeDifference: { amount: '-20.00' } }] })
  expect(await shop.untied()).toBe('0')
})

it('cancels a payment that bounced, on the day that it did', async () => {
  const customerId = await shop.customer()
  const owed = await shop.invoiced(customerId, '100')
  const paid = await shop.pay(customerId, '130')
  const moved = await shop.watch('1920', '1500')
  const cancel = () => shop.write('cancelPayment', { paymentId: paid.id }, paymentFields)
  expect(await cancel()).toMatchObject({
    status: 'CANCELLED',
    cancelledOn: today,
    unallocated: { amount: '0.00' },
    allocations: [],
  })
  expect(await cancel()).toMatchObject({ __typename: 'AlreadyCancelled' })
  expect(await shop.invoice(owed.id)).toMatchObject({ status: 'OPEN', outstanding: { amount: '100.00' } })
  expect(await moved()).toEqual(['-130.00', '130.00'])
  expect(await shop.write('allocatePayment', { paymentId: paid.id }, paymentFields)).toMatchObject({ allocations: [] })
})

it('pays credit back, no more than there is, the oldest first', async () => {
  const customerId = await shop.customer()
  const old = await shop.pay(customerId, '30', 'USD', { receivedOn: yesterday })
  const young = await shop.pay(customerId, '30', 'USD')
  const refund = (amount: string) =>
    shop.write(
      'refundCustomer',
      { customerId, amount: money(amount, 'USD') },
      `... on Refund { number baseAmount { amount } allocations { amount { amount } payment { id } } }
       ... on InsufficientCredit { available { amount } }`,
    )
  const moved = await shop.watch('8160', '1920')
  expect(await refund('60.01')).toMatchObject({ __typename: 'InsufficientCredit', available: { amount: '60.00' } })
  expect(await refund('40')).toMatchObject({
    number: `${today.slice(0, 4)}-000001`,
    baseAmount: { amount: '320.00' },
    allocations: [
      { amount: { amount: '30.00' }, payment: { id: old.id } },
      { amount: { amount: '10.00' }, payment: { id: young.id } },
    ],
  })
  expect(await moved()).toEqual(['60.00', '-320.00'])
  expect(await shop.write('cancelPayment', { paymentId: old.id }, paymentFields)).toMatchObject({
    __typename: 'AlreadyRefunded',
  })
  expect(await shop.untied()).toBe('0')
})

it('pays the same credit back once, however many ask at the same time', async () => {
  const customerId = await shop.customer()
  await shop.pay(customerId, '100')
  const asked = await Promise.all(
    Array.from({ length: 5 }, () => shop.write('refundCustomer', { customerId, amount: money('40') }, '')),
  )
  expect(asked.map((one) => one.__typename).sort()).toEqual([
    ...Array<string>(3).fill('InsufficientCredit'),
    ...Array<string>(2).fill('Refund'),
  ])
})

it('writes a bad debt off, and takes the loss back when the customer pays after all', async () => {
  const customerId = await shop.customer()
  const owed = await shop.invoiced(customerId, '100', 'USD')
  const moved = await shop.watch('7830', '1500')
  const writeOff = (amount?: string) =>
    shop.write('writeOffInvoice', { invoiceId: owed.id, reason: 'Bankrupt', amount }, `${invoiceFields} ${over}`)
  expect(await writeOff('100.01')).toMatchObject({ __typename: 'OverAllocation', allocatable: { amount: '100.00' } })
  expect(await writeOff()).toMatchObject({ status: 'PAID', outstanding: { amount: '0.00' } })
  expect(await moved()).toEqual(['800.00', '-800.00'])
  const { invoice: found } = await shop.ask(
    'query ($id: ID!) { invoice(id: $id) { allocations { id writeOff { reason } } } }',
    { id: owed.id },
  )
  expect(found.allocations).toMatchObject([{ writeOff: { reason: 'Bankrupt' } }])
  await shop.write('releaseAllocation', { allocationId: found.allocations[0].id }, '')
  expect(await moved()).toEqual(['0.00', '0.00'])
  expect(await shop.invoice(owed.id)).toMatchObject({ status: 'OPEN', baseOutstanding: { amount: '800.00' } })
})

/** The VAT report: base and tax by code, and what the VAT accounts have besides. */
async function vat() {
  const { vatReport } = await shop.ask(
    `query ($on: Date!) { vatReport(from: $on, to: $on) { lines { taxCode { code } base { amount } tax { amount } }
       accounts { difference { amount } } } }`,
    { on: today },
  )
  const lines = vatReport.lines.map(({ taxCode, base, tax }: Data) => [taxCode.code, [base.amount, tax.amount]])
  return {
    lines: Object.fromEntries(lines),
    differences: vatReport.accounts.map(({ difference }: Data) => difference.amount),
  }
}

it('credits lines of an invoice with their VAT, never more than was invoiced, also at once', async () => {
  const customerId = await shop.customer()
  const { id: draftId } = await shop.write(
    'draftInvoice',
    {
      customerId,
      lines: [
        { account: '3000', description: 'Hours', quantity: '3', unitPrice: '33.33', taxCode: '25' },
        { account: '3900', description: 'Travel', quantity: '1', unitPrice: '10', taxCode: '12' },
      ],
    },
    '... on InvoiceDraft { id }',
  )
  const moved = await shop.watch('2700', '3000', '3900', '1500')
  const owed = await shop.write('issueInvoice', { draftId }, invoiceFields)
  expect(owed).toMatchObject({ total: { amount: '136.19' } })
  expect(await vat()).toEqual({
    lines: { '12': ['10.00', '1.20'], '25': ['99.99', '25.00'] },
    differences: ['0.00', '0.00'],
  })
  const credit = (lines?: object[]) =>
    shop.write('creditInvoice', { invoiceId: owed.id, lines }, `${creditFields} ${overCredit}`)
  expect(await credit([{ lineNumber: 1, quantity: '3.5' }])).toMatchObject({ __typename: 'OverCredit', quantity: '3' })
  expect(await credit([{ lineNumber: 3 }])).toMatchObject({ field: 'lines.0.lineNumber' })
  const thirds = await Promise.all(Array.from({ length: 5 }, () => credit([{ lineNumber: 1, quantity: '1' }])))
  expect(thirds.map((one) => one.__typename).sort()).toEqual(
    [...Array<string>(3).fill('CreditNote'), 'OverCredit', 'OverCredit'].sort(),
  )
  expect(await credit([{ lineNumber: 2, net: '4' }])).toMatchObject({ total: { amount: '4.48' } })
  expect(await credit()).toMatchObject({ net: { amount: '6.00' }, tax: { amount: '0.72' }, status: 'ALLOCATED' })
  expect(await credit()).toMatchObject({ __typename: 'NothingLeft' })
  expect(await shop.invoice(owed.id)).toMatchObject({ status: 'PAID', outstanding: { amount: '0.00' } })
  expect(await moved()).toEqual(['0.00', '0.00', '0.00', '0.00'])
  expect(await vat()).toEqual({
    lines: { '12': ['0.00', '0.00'], '25': ['0.00', '0.00'] },
    differences: ['0.00', '0.00'],
  })
})

it('gives what is credited of a paid invoice as credit, which settles another invoice', async () => {
  const customerId = await shop.customer()
  const [first, second] = [await shop.invoiced(customerId, '100', 'USD'), await shop.invoiced(customerId, '80', 'USD')]
  await shop.pay(customerId, '100', 'USD', { allocations: [{ invoiceId: first.id, amount: '100' }] })
  const note = await shop.write('creditInvoice', { invoiceId: first.id, reason: 'Late' }, creditFields)
  expect(note).toMatchObject({
    status: 'OPEN',
    unallocated: { amount: '100.00' },
    baseUnallocated: { amount: '800.00' },
  })
  const settled = await shop.write('allocateCreditNote', { creditNoteId: note.id }, creditFields)
  expect(settled).toMatchObject({
    unallocated: { amount: '20.00' },
    allocations: [{ amount: { amount: '80.00' }, invoice: { id: second.id } }],
  })
  expect(await shop.untied()).toBe('0')
})

it('burns no number for a draft, and issues it once', async () => {
  const customerId = await shop.customer()
  const numbers = async () =>
    (await shop.sql`select number from erp.invoice where number like ${`${today.slice(0, 4)}%`}`).length
  const before = await numbers()
  const [kept, left] = [await shop.draft(customerId, '10'), await shop.draft(customerId, '20')]
  for (const account of ['1000', '1500', '2700'])
    expect(await shop.draft(customerId, '1', 'NOK', { account })).toMatchObject({ field: 'lines.0.account' })
  expect(await shop.draft(customerId, '1', 'NOK', { taxCode: '99' })).toMatchObject({ field: 'lines.0.taxCode' })
  const fields = '... on InvoiceDraft { status version lines { quantity } }'
  const line = { account: '3900', description: 'More', quantity: '2', unitPrice: '10' }
  const changed = await shop.write(
    'changeInvoiceDraft',
    { draftId: kept.id, lines: [line], expectedVersion: 1 },
    fields,
  )
  expect(changed).toMatchObject({ version: 2, lines: [{ quantity: '2' }] })
  expect(await shop.write('discardInvoiceDraft', { draftId: left.id }, fields)).toMatchObject({ status: 'DISCARDED' })
  const issued = await Promise.all(
    Array.from({ length: 4 }, () => shop.write('issueInvoice', { draftId: kept.id }, invoiceFields)),
  )
  expect(issued.map((one) => one.__typename).sort()).toEqual(['DraftDone', 'DraftDone', 'DraftDone', 'Invoice'])
  expect(await shop.write('issueInvoice', { draftId: left.id }, '')).toMatchObject({ __typename: 'DraftDone' })
  const sold = issued.find((one) => one.__typename === 'Invoice')
  expect(sold).toMatchObject({ number: `${today.slice(0, 4)}-${String(before + 1).padStart(6, '0')}` })
  expect(sold?.lines).toMatchObject([{ account: { number: '3900' }, net: { amount: '20.00' } }])
})

it('takes an account in another currency, and money that a rate is known of', async () => {
  const customerId = await shop.customer()
  const terms = (input: object) =>
    shop.write(
      'setAccountTerms',
      { customerId, ...input },
      '... on CustomerAccount { currency creditLimit { amount } balance { amount } }',
    )
  expect(await terms({ currency: 'EUR' })).toMatchObject({ __typename: 'ExchangeRateMissing' })
  expect(await terms({ currency: 'USD', creditLimit: '1000' })).toMatchObject({ currency: 'USD' })
  await shop.invoiced(customerId, '100', 'USD')
  await shop.invoiced(customerId, '80', 'NOK')
  expect(await terms({})).toMatchObject({ balance: { amount: '110.00' }, creditLimit: { amount: '1000.00' } })
  expect(await shop.pay(customerId, '1', 'EUR')).toMatchObject({ __typename: 'CurrencyMismatch' })
})

it('ties to the ledger after all of this, figure by figure', async () => {
  const { integrity } = await shop.ask('{ integrity { name differing } }')
  expect(integrity.filter((check: Data) => check.differing > 0)).toEqual([])
})

it('takes back the VAT in a loss that is final, once, and owes it again when the loss is released', async () => {
  const customerId = await shop.customer()
  const line = { description: 'Hours', quantity: '1', unitPrice: '100' }
  const { id: draftId } = await shop.write(
    'draftInvoice',
    {
      customerId,
      lines: [
        { ...line, account: '3000', taxCode: '25' },
        { ...line, account: '3900', taxCode: '12' },
      ],
    },
    '... on InvoiceDraft { id }',
  )
  const owed = await shop.write('issueInvoice', { draftId }, invoiceFields)
  await shop.pay(customerId, '118.50', 'NOK', { allocations: [{ invoiceId: owed.id, amount: '118.50' }] })
  const [before, moved] = [await vat(), await shop.watch('7830', '2700', '1500')]
  const change = async () => {
    const { lines, differences } = await vat()
    expect(differences).toEqual(before.differences)
    return ['25', '12'].map((code) =>
      [0, 1].map((i) => (Number(lines[code][i]) - Number(before.lines[code][i])).toFixed(2)),
    )
  }
  const giveUp = () =>
    shop.write('writeOffInvoice', { invoiceId: owed.id, reason: 'Bankrupt', amount: '118.50', taxRelief: true }, over)
  const answers = await Promise.all([giveUp(), giveUp(), giveUp(), giveUp()])
  expect(answers.filter(({ __typename }) => __typename === 'Invoice')).toHaveLength(1)
  expect(await moved()).toEqual(['100.00', '18.50', '-118.50'])
  expect(await change()).toEqual([
    ['-50.00', '-12.50'],
    ['-50.00', '-6.00'],
  ])
  const credit = (lines?: object[]) => shop.write('creditInvoice', { invoiceId: owed.id, lines }, creditFields)
  for (const lines of [undefined, [{ lineNumber: 2 }]])
    expect(await credit(lines)).toMatchObject({ __typename: 'InvalidInput', field: 'invoiceId' })
  const { invoice } = await shop.ask(
    'query ($id: ID!) { invoice(id: $id) { allocations { id writeOff { tax { amount } } } } }',
    { id: owed.id },
  )
  const given = invoice.allocations.find(({ writeOff }: Data) => writeOff)
  expect(given.writeOff.tax.amount).toBe('18.50')
  await shop.write('releaseAllocation', { allocationId: given.id }, '')
  expect([await moved(), await change()]).toEqual([
    ['0.00', '0.00', '0.00'],
    [
      ['0.00', '0.00'],
      ['0.00', '0.00'],
    ],
  ])
  expect(await credit()).toMatchObject({ __typename: 'CreditNote', total: { amount: '237.00' } })
  expect(await giveUp()).toMatchObject({ __typename: 'OverAllocation' })
  expect(await shop.untied()).toBe('0')
  const { integrity } = await shop.ask('{ integrity { name differing } }')
  expect(integrity.filter(({ differing }: Data) => differing > 0)).toEqual([])
})

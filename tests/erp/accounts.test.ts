import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeNumbers } from '../../subgraphs/erp/accounts/numbers.service.ts'
import type { Data } from '../support/data.ts'
import {
  deliverOrder,
  invoiceOrder,
  openShop,
  placeOrder,
  postPayment,
  refusal,
  today,
  type Shop,
} from '../support/shop.ts'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.stop())

/** An order for that amount, delivered and invoiced today. */
async function invoiced(customerId: string, amount: string): Promise<Data> {
  const productId = await shop.product({ price: amount, onHand: '1' })
  const { placeOrder: order } = await shop.ask(placeOrder, {
    input: { customerId, lines: [{ productId, quantity: '1' }] },
  })
  await shop.ask(deliverOrder, { input: { orderId: order.id } })
  return (await shop.ask(invoiceOrder, { input: { orderId: order.id } })).invoiceOrder
}

const pay = async (input: object, key?: string): Promise<Data> =>
  (await shop.ask(postPayment, { input, key })).postPayment
const nok = (amount: string) => ({ amount, currency: 'NOK' })

const account = async (id: string): Promise<Data> =>
  (
    await shop.ask(
      `query ($id: ID!) { customer(id: $id) { account { balance { amount } overdue { amount } creditLimit { amount }
         availableCredit { amount } } } }`,
      { id },
    )
  ).customer.account

const setTerms = async (input: object): Promise<Data> =>
  (
    await shop.ask(
      `mutation ($input: SetAccountTermsInput!) { setAccountTerms(input: $input) {
         ... on CustomerAccount { __typename version paymentTermsDays creditLimit { amount } }
         ... on InvalidInput { field } ${refusal} } }`,
      { input },
    )
  ).setAccountTerms

const balanceSheet = async () => {
  const { trialBalance } = await shop.ask(
    '{ trialBalance { totalDebit { amount } totalCredit { amount } lines { account { number } debit { amount } credit { amount } } } }',
  )
  const of = (number: string) => {
    const line = trialBalance.lines.find((one: Data) => one.account.number === number)
    return line ? Number(line.debit.amount) - Number(line.credit.amount) : 0
  }
  return { of, totalDebit: trialBalance.totalDebit.amount, totalCredit: trialBalance.totalCredit.amount }
}

it('pays the invoices due first, and keeps the surplus as credit', async () => {
  const customerId = await shop.customer()
  const [first, second] = [await invoiced(customerId, '100'), await invoiced(customerId, '50')]
  const payment = await pay({ customerId, amount: nok('120') })
  expect(payment).toMatchObject({ __typename: 'Payment', unallocated: { amount: '0.00' } })
  expect(payment.allocations).toMatchObject([
    { amount: { amount: '100.00' }, invoice: { id: first.id, status: 'PAID' } },
    {
      amount: { amount: '20.00' },
      invoice: { id: second.id, status: 'PARTLY_PAID', outstanding: { amount: '30.00' } },
    },
  ])
  expect(await pay({ customerId, amount: nok('40') })).toMatchObject({ unallocated: { amount: '10.00' } })
  expect(await account(customerId)).toMatchObject({ balance: { amount: '-10.00' } })
})

it('never allocates more than the payment or than what is outstanding', async () => {
  const customerId = await shop.customer()
  const invoice = await invoiced(customerId, '100')
  const allocate = (amount: string, received: string) =>
    pay({ customerId, amount: nok(received), allocations: [{ invoiceId: invoice.id, amount }] })
  expect(await allocate('60', '50')).toMatchObject({ __typename: 'OverAllocation', allocatable: { amount: '50.00' } })
  expect(await allocate('101', '200')).toMatchObject({
    __typename: 'OverAllocation',
    allocatable: { amount: '100.00' },
  })
  const clerks = await Promise.all(Array.from({ length: 12 }, () => allocate('100', '100')))
  expect(clerks.filter((answer) => answer.__typename === 'Payment')).toHaveLength(1)
  expect(await account(customerId)).toMatchObject({ balance: { amount: '0.00' } })
})

it('refuses money that is none', async () => {
  const customerId = await shop.customer()
  const other = await invoiced(await shop.customer(), '10')
  expect(await pay({ customerId, amount: nok('0') })).toMatchObject({ field: 'amount' })
  expect(await pay({ customerId, amount: nok('1.005') })).toMatchObject({ field: 'amount' })
  expect(await pay({ customerId, amount: { amount: '5', currency: 'USD' } })).toMatchObject({
    __typename: 'CurrencyMismatch',
    expected: 'NOK',
  })
  expect(
    await pay({ customerId, amount: nok('5'), allocations: [{ invoiceId: other.id, amount: '5' }] }),
  ).toMatchObject({ __typename: 'InvoiceNotFound' })
  expect(await pay({ customerId, amount: nok('5'), receivedOn: '1999-05-05' })).toMatchObject({
    __typename: 'PeriodClosed',
  })
  expect(await pay({ customerId: uuidv7(), amount: nok('5') })).toMatchObject({ __typename: 'CustomerNotFound' })
})

it('takes no allocation that the currency has no coin for', async () => {
  const customerId = await shop.customer()
  const invoice = await invoiced(customerId, '100')
  const allocations = [
    { invoiceId: invoice.id, amount: '1' },
    { invoiceId: invoice.id, amount: '0.001' },
  ]
  expect(await pay({ customerId, amount: nok('5'), allocations })).toMatchObject({ field: 'allocations.1.amount' })
  expect(await account(customerId)).toMatchObject({ balance: { amount: '100.00' } })
})

it('settles an invoice no earlier than it was issued, though the money came before', async () => {
  const customerId = await shop.customer()
  await invoiced(customerId, '100')
  const year = Number(today.slice(0, 4)) - 1
  const early = await pay({ customerId, amount: nok('30'), receivedOn: `${year}-12-30` })
  expect(early.allocations).toMatchObject([{ allocatedOn: today, amount: { amount: '30.00' } }])
  const late = await pay({ customerId, amount: nok('30') })
  expect(late.allocations).toMatchObject([{ allocatedOn: today }])
})

it('checks credit together with confirming the order, whoever comes at the same time', async () => {
  const customerId = await shop.customer()
  await setTerms({ customerId, creditLimit: '100' })
  const productId = await shop.product({ price: '30', onHand: '100' })
  const answers: Data[] = await Promise.all(
    Array.from({ length: 10 }, () =>
      shop.ask(placeOrder, { input: { customerId, lines: [{ productId, quantity: '1' }] } }),
    ),
  )
  const kinds = answers.map((answer) => answer.placeOrder.__typename as string)
  expect(kinds.filter((kind) => kind === 'SalesOrder')).toHaveLength(3)
  expect(kinds.filter((kind) => kind === 'CreditLimitExceeded')).toHaveLength(7)
  expect(await account(customerId)).toMatchObject({ balance: { amount: '0.00' }, availableCredit: { amount: '10.00' } })
})

it('counts an order as exposure until it is invoiced, and then the invoice', async () => {
  const customerId = await shop.customer()
  await setTerms({ customerId, creditLimit: '500' })
  await invoiced(customerId, '200')
  expect(await account(customerId)).toMatchObject({
    balance: { amount: '200.00' },
    availableCredit: { amount: '300.00' },
  })
})

it('changes terms from the version that was read alone, and takes a null limit as none', async () => {
  const customerId = await shop.customer()
  const made = await setTerms({ customerId, creditLimit: '10', paymentTermsDays: 14 })
  expect(made).toMatchObject({ __typename: 'CustomerAccount', paymentTermsDays: 14, creditLimit: { amount: '10.00' } })
  expect(await setTerms({ customerId, expectedVersion: made.version + 1 })).toMatchObject({
    __typename: 'VersionConflict',
  })
  expect(await setTerms({ customerId, creditLimit: null })).toMatchObject({ creditLimit: null, paymentTermsDays: 14 })
  for (const creditLimit of ['10.005', '-1', '9'.repeat(30)])
    expect(await setTerms({ customerId, creditLimit })).toMatchObject({ field: 'creditLimit' })
  expect(await setTerms({ customerId, paymentTermsDays: 366 })).toMatchObject({
    field: 'paymentTermsDays',
    message: 'paymentTermsDays: must be at most 365.',
  })
})

it('numbers from one in every year, however long ago', async () => {
  const numbers = await shop.db.transaction((tx) =>
    takeNumbers(tx, shop.company.id, 'ORDER', ['0987-01-01', '0987-05-05', '0042-01-01']),
  )
  expect(numbers).toEqual(['0987-000001', '0987-000002', '0042-000001'])
})

it('keeps the books in balance, receivables equal to what customers owe, stock equal to inventory', async () => {
  await invoiced(await shop.customer(), '333.33')
  const { of, totalDebit, totalCredit } = await balanceSheet()
  expect(totalDebit).toBe(totalCredit)
  const [{ owed }] = await shop.sql<[{ owed: string }]>`
    select (select sum(outstanding) from erp.invoice) - (select sum(unallocated) from erp.payment) as owed`
  expect(of('1500')).toBeCloseTo(Number(owed), 6)
  const [{ value }] = await shop.sql<[{ value: string }]>`select sum(value) as value from erp.stock_level`
  expect(of('1460')).toBeCloseTo(Number(value), 6)
})

it('numbers documents without gaps, also when many post at once and some roll back', async () => {
  const customers = await Promise.all(Array.from({ length: 6 }, () => shop.customer()))
  await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      pay({
        customerId: customers[i % 6],
        amount: nok(i % 5 === 0 ? '0.001' : '1'),
        ...(i % 7 === 0 && { receivedOn: '1999-01-01' }),
      }),
    ),
  )
  for (const table of ['payment', 'journal_entry', 'invoice', 'sales_order', 'delivery']) {
    const rows = await shop.sql<
      { number: string }[]
    >`select number from ${shop.sql(`erp.${table}`)} where number like ${`${today.slice(0, 4)}-%`} order by number`
    const numbers = rows.map((row) => Number(row.number.slice(5)))
    expect(numbers, table).toEqual(numbers.map((_, i) => i + 1))
  }
})

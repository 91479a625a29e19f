import Big from 'big.js'
import type { Data } from '../support/data.ts'
import { openShop, refusal, today } from '../support/shop.ts'

export const daysAgo = (days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)

export const yesterday = daysAgo(1)

export const money = (amount: string, currency = 'NOK') => ({ amount, currency })

export const invoiceFields = `... on Invoice { id number status rate total { amount currency } outstanding { amount }
  baseTotal { amount currency } baseOutstanding { amount }
  lines { lineNumber net { amount } tax { amount } taxRate taxCode account { number } } }`
export const paymentFields = `... on Payment { id number status rate amount { amount } unallocated { amount } baseAmount { amount }
  baseUnallocated { amount } cancelledOn
  allocations { id amount { amount } allocatedOn exchangeDifference { amount } invoice { id } refund { id } } }`
export const over = `... on OverAllocation { invoiceId allocatable { amount } }`
export const creditFields = `... on CreditNote { id number status total { amount } net { amount } tax { amount } unallocated { amount }
  baseTotal { amount } baseUnallocated { amount } lines { invoiceLineNumber quantity net { amount } tax { amount } }
  allocations { id amount { amount } exchangeDifference { amount } invoice { id } } }`
export const overCredit = '... on OverCredit { lineNumber quantity net { amount } }'

/** A shop whose accountant is at work: a dollar was 6 until yesterday, and is 8 today; a dinar has three decimals, a peso none. */
export async function openOffice() {
  const shop = await openShop()
  await shop.sql`
    insert into erp.exchange_rate (id, company_id, currency, valid_on, rate)
    select gen_random_uuid(), ${shop.company.id}::uuid, currency, valid_on::date, rate
      from (values ('USD', '2020-01-01', 6), ('USD', ${today}, 8), ('BHD', '2020-01-01', 27.5), ('CLP', '2020-01-01', 0.0113))
           r (currency, valid_on, rate)`

  /** The one field of a mutation's answer. */
  const write = async (name: string, input: object, fields: string): Promise<Data> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    const answer = await shop.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} ... on InvalidInput { field } ${refusal} } }`,
      { input },
    )
    return answer[name]
  }

  const draft = (customerId: string, amount: string, currency = 'NOK', more: object = {}) =>
    write(
      'draftInvoice',
      {
        customerId,
        currency,
        lines: [{ account: '3900', description: 'Advice', quantity: '1', unitPrice: amount, ...more }],
      },
      '... on InvoiceDraft { id version status lines { description account { number } } }',
    )

  /** An invoice without an order. */
  async function invoiced(customerId: string, amount: string, currency?: string, more: { issuedOn?: string } = {}) {
    const { id } = await draft(customerId, amount, currency)
    return write('issueInvoice', { draftId: id, ...more }, invoiceFields)
  }

  const pay = (customerId: string, amount: string, currency?: string, more: object = {}) =>
    write('postPayment', { customerId, amount: money(amount, currency), ...more }, `${paymentFields} ${over}`)

  /** Watches accounts of the ledger: how they have moved since, debit less credit. */
  async function watch(...numbers: string[]): Promise<() => Promise<string[]>> {
    const read = async () => {
      const rows = await shop.sql<{ number: string; balance: string }[]>`
      select a.number, sum(l.debit - l.credit) as balance
        from erp.journal_line l join erp.ledger_account a on a.id = l.account_id group by a.number`
      return numbers.map((number) => new Big(rows.find((row) => row.number === number)?.balance ?? 0))
    }
    const before = await read()
    return async () => (await read()).map((balance, i) => balance.minus(before[i] ?? 0).toFixed(2))
  }

  /** Receivable by the ledger less receivable by the documents, in the base currency, to the last digit. */
  async function untied(): Promise<string> {
    const [row] = await shop.sql<[{ difference: string }]>`
    select (select sum(l.debit - l.credit) from erp.journal_line l join erp.ledger_account a on a.id = l.account_id
             where a.number = '1500')
         - (select coalesce(sum(base_outstanding), 0) from erp.invoice)
         + (select coalesce(sum(base_unallocated), 0) from erp.payment)
         + (select coalesce(sum(base_unallocated), 0) from erp.credit_note) as difference`
    return new Big(row.difference).toFixed()
  }

  const invoice = async (id: string): Promise<Data> =>
    (await shop.ask(`query ($id: ID!) { invoice(id: $id) { ${invoiceFields} creditNotes { id } } }`, { id })).invoice

  return { ...shop, write, draft, invoiced, pay, watch, untied, invoice }
}

export type Office = Awaited<ReturnType<typeof openOffice>>

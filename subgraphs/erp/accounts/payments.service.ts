import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { moneyInput, positive } from '../../common/write/input.ts'
import type { ReferencePorts } from '../crm.ts'
import { requireCustomer } from '../customer/customer.service.ts'
import { lockOpenInvoices, recordAllocations, settledFrom, sharesOf, type Share } from './allocation.service.ts'
import { hasRate, ratesOn, toBase } from './exchange.service.ts'
import { inCurrency } from './invoices.service.ts'
import { requireBusinessDate } from './business-day.ts'
import { companyByCode } from './company.known.service.ts'
import { postEntries, type NewEntry } from './ledger.service.ts'
import type { CompanyRow } from './company.table.ts'
import { takeNumbers } from './numbers.service.ts'
import { payment, type PaymentRow } from './payments.table.ts'
import { lockAccount } from './receivables.service.ts'
import type { CustomerAccountRow } from './receivables.table.ts'

export interface NewPayment {
  readonly customerId: string
  readonly amount: Decimal
  readonly receivedOn: string
  readonly reference: string | null
  /** The company's base currency when absent. */
  readonly currency?: string
  /** Of the same customer; never more than the payment, nor than what is outstanding (the database refuses). */
  readonly allocations: readonly Share[]
}

const input = z.object({
  customerId: anyId,
  amount: moneyInput.refine(({ amount }) => new Big(amount).gt(0), 'must be more than zero'),
  receivedOn: z.string().nullish(),
  reference: line(140).nullish(),
  allocations: z
    .array(z.object({ invoiceId: anyId, amount: positive }))
    .max(100)
    .nullish(),
  company: anyCode.nullish(),
})

/** Posts one payment; see the SDL. */
export async function postPayment(
  tx: Db,
  crm: ReferencePorts,
  given: unknown,
): Promise<PaymentRow & { kind: 'Payment' }> {
  const { customerId, amount: money, receivedOn, reference, allocations, company: code } = checkInput(input, given)
  const company = await companyByCode(tx, code)
  const date = requireBusinessDate(company, receivedOn, 'receivedOn')
  const customer = await requireCustomer(tx, crm, customerId)
  const account = await lockAccount(tx, company, customer.id)
  await requirePayable(tx, company, account, money.currency, date)
  const invoices = await lockOpenInvoices(
    tx,
    { ...account, currency: money.currency },
    allocations?.map((wanted) => wanted.invoiceId),
  )
  const shares = sharesOf(allocations, invoices, money)
  const from = await settledFrom(tx, {}, invoices)
  const received = {
    customerId,
    amount: money.amount,
    currency: money.currency,
    receivedOn: date,
    reference: reference ?? null,
    allocations: shares.map((share) => ({ ...share, allocatedOn: from(share.invoiceId, date) })),
  }
  const [id] = await refuseBroken(recordPayments(tx, company, [received]), {
    customer_erased: () => refuseInput('reference', 'reference: the customer has been erased, leave it out.'),
  })
  return { ...(await paymentRow(tx, id ?? '')), kind: 'Payment' }
}

/** Money comes in the account's currency, or in another one that the company has a rate of. */
async function requirePayable(
  tx: Db,
  company: CompanyRow,
  account: CustomerAccountRow,
  currency: string,
  date: string,
): Promise<void> {
  if (currency === account.currency || (await hasRate(tx, company, currency, date))) return
  refuse('CurrencyMismatch', `The customer's account is in ${account.currency}, and no rate of ${currency} is known.`, {
    expected: account.currency,
  })
}

export async function paymentRow(tx: Db, id: string): Promise<PaymentRow> {
  const [row] = await tx
    .select()
    .from(payment)
    .where(sql`${payment.id} = ${id}::uuid`)
  if (!row) throw new Error('The payment was not written.')
  return row
}

/**
 * Records payments with their allocations and posts them (bank against receivable, at the rate of their day) with the
 * differences from the invoices' rates. Returns their ids, in order. Refuses with ExchangeRateMissing and PeriodClosed.
 */
export async function recordPayments(tx: Db, company: CompanyRow, payments: readonly NewPayment[]): Promise<string[]> {
  const rates = await ratesOn(
    tx,
    company,
    payments.map((one) => ({ currency: one.currency ?? company.baseCurrency, date: one.receivedOn })),
  )
  const numbers = await takeNumbers(
    tx,
    company.id,
    'PAYMENT',
    payments.map((one) => one.receivedOn),
  )
  const rows = payments.map(({ customerId, amount, receivedOn, reference, currency = company.baseCurrency }, i) => {
    const rate = rates[i] ?? '1'
    const baseAmount = toBase(amount, rate, company)
    return {
      id: uuidv7(),
      companyId: company.id,
      number: numbers[i] as string,
      customerId,
      receivedOn,
      currency,
      amount,
      unallocated: amount,
      rate,
      baseAmount,
      baseUnallocated: baseAmount,
      reference,
    }
  })
  await insertRows(tx, payment, rows)
  const { differences } = await recordAllocations(
    tx,
    payments.flatMap((one, i) =>
      one.allocations.map(({ invoiceId, amount, allocatedOn = one.receivedOn }) => ({
        customerId: one.customerId,
        paymentId: (rows[i] as { id: string }).id,
        invoiceId,
        amount,
        allocatedOn,
      })),
    ),
  )
  await postEntries(tx, company.id, [...rows.map((row) => entryOf(company, row)), ...differences])
  return rows.map((row) => row.id)
}

type Posted = Pick<PaymentRow, 'id' | 'number' | 'customerId' | 'receivedOn' | 'currency' | 'amount' | 'baseAmount'>

/** Bank against receivable. */
function entryOf(company: CompanyRow, row: Posted): NewEntry {
  const paid = inCurrency(company, row.currency, row.amount)
  return {
    postedOn: row.receivedOn,
    description: `Payment ${row.number}`,
    source: 'PAYMENT',
    sourceId: row.id,
    lines: [
      { purpose: 'BANK', debit: row.baseAmount, credit: '0', ...paid },
      { purpose: 'RECEIVABLE', debit: '0', credit: row.baseAmount, customerId: row.customerId, ...paid },
    ],
  }
}

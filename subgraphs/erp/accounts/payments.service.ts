import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { money, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { fitsCurrency, moneyInput, positive } from '../../common/write/input.ts'
import type { ReferencePorts } from '../crm.ts'
import { requireCustomer } from '../customer/customer.service.ts'
import { companyByCode, postEntries, requireBusinessDate } from './ledger.service.ts'
import type { CompanyRow } from './ledger.table.ts'
import { takeNumbers } from './numbers.service.ts'
import { lockAccount } from './receivables.service.ts'
import { allocation, invoice, payment, type InvoiceRow, type PaymentRow } from './receivables.table.ts'

export interface NewPayment {
  readonly customerId: string
  readonly amount: Decimal
  readonly receivedOn: string
  readonly reference: string | null
  /** Of the same customer; never more than the payment, nor than what is outstanding (the database refuses). */
  readonly allocations: readonly Share[]
}

export interface Share {
  readonly invoiceId: string
  readonly amount: Decimal
  /** The payment's own date when absent: later where the invoice was issued after the money came. */
  readonly allocatedOn?: string
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
  if (money.currency !== account.currency)
    refuse('CurrencyMismatch', `The customer's account is in ${account.currency}.`, { expected: account.currency })
  const open = await lockOpenInvoices(
    tx,
    account,
    allocations?.map((wanted) => wanted.invoiceId),
  )
  const shares = allocations ? checkAllocations(allocations, open, money) : dueFirst(open, money.amount)
  const received = {
    customerId,
    amount: money.amount,
    receivedOn: date,
    reference: reference ?? null,
    allocations: onceOwed(shares, open, date),
  }
  const [id] = await refuseBroken(recordPayments(tx, company, [received]), {
    customer_erased: () => refuseInput('reference', 'reference: the customer has been erased, leave it out.'),
  })
  const [row] = await tx
    .select()
    .from(payment)
    .where(sql`${payment.id} = ${id}::uuid`)
  return { ...(row as PaymentRow), kind: 'Payment' }
}

/** Records payments with their allocations and posts them (bank against receivable). Returns their ids, in order. */
export async function recordPayments(tx: Db, company: CompanyRow, payments: readonly NewPayment[]): Promise<string[]> {
  const numbers = await takeNumbers(
    tx,
    company.id,
    'PAYMENT',
    payments.map((one) => one.receivedOn),
  )
  const rows = payments.map(({ customerId, amount, receivedOn, reference }, i) => ({
    id: uuidv7(),
    companyId: company.id,
    number: numbers[i] as string,
    customerId,
    receivedOn,
    currency: company.baseCurrency,
    amount,
    unallocated: amount,
    reference,
  }))
  await insertRows(tx, payment, rows)
  await insertRows(
    tx,
    allocation,
    payments.flatMap((one, i) =>
      one.allocations.map(({ invoiceId, amount, allocatedOn = one.receivedOn }) => ({
        id: uuidv7(),
        paymentId: (rows[i] as { id: string }).id,
        invoiceId,
        amount,
        allocatedOn,
      })),
    ),
  )
  await postEntries(
    tx,
    company.id,
    rows.map((row) => ({
      postedOn: row.receivedOn,
      description: `Payment ${row.number}`,
      source: 'PAYMENT' as const,
      sourceId: row.id,
      lines: [
        { purpose: 'BANK' as const, debit: row.amount, credit: '0' },
        { purpose: 'RECEIVABLE' as const, debit: '0', credit: row.amount, customerId: row.customerId },
      ],
    })),
  )
  return rows.map((row) => row.id)
}

/** The customer's invoices with something outstanding, or those named; locked in one order, so that two clerks queue. */
async function lockOpenInvoices(
  tx: Db,
  account: { customerId: string; companyId: string },
  named: readonly string[] | undefined,
): Promise<InvoiceRow[]> {
  const open = await tx
    .select()
    .from(invoice)
    .where(
      sql`${invoice.customerId} = ${account.customerId}::uuid and ${invoice.companyId} = ${account.companyId}::uuid
          and ${named ? sql`${invoice.id} = any(${array(named.filter(isUuid), 'uuid')})` : sql`${invoice.outstanding} > 0`}`,
    )
    .orderBy(invoice.id)
    .for('update')
  const missing = named?.find((id) => !open.some((row) => row.id === id))
  if (missing !== undefined)
    refuse('InvoiceNotFound', `The customer has no invoice with the id ${missing}.`, { invoiceId: missing })
  return open
}

/** Money that came before its invoice settles it on the day that it was issued, so that no day shows less than nothing owed. */
const onceOwed = (shares: readonly Share[], open: readonly InvoiceRow[], receivedOn: string): Share[] =>
  shares.map((share) => {
    const issuedOn = open.find((row) => row.id === share.invoiceId)?.issuedOn ?? receivedOn
    return { ...share, allocatedOn: issuedOn > receivedOn ? issuedOn : receivedOn }
  })

function checkAllocations(
  wanted: readonly { invoiceId: string; amount: Decimal }[],
  open: readonly InvoiceRow[],
  { amount, currency }: { amount: Decimal; currency: string },
) {
  const over = (message: string, invoiceId: string | null, allocatable: Decimal) =>
    refuse('OverAllocation', message, { invoiceId, allocatable: money(allocatable, currency) })
  for (const [i, share] of wanted.entries())
    if (!fitsCurrency(share.amount, currency))
      refuseInput(`allocations.${i}.amount`, `allocations.${i}.amount: has more decimals than ${currency}.`)
  const total = wanted.reduce((all, share) => all.plus(share.amount), new Big(0))
  if (total.gt(amount))
    over(`The allocations add up to ${total.toFixed()}, more than the payment of ${amount} ${currency}.`, null, amount)
  for (const row of open) {
    const share = wanted
      .filter((one) => one.invoiceId === row.id)
      .reduce((all, one) => all.plus(one.amount), new Big(0))
    if (share.gt(row.outstanding))
      over(
        `Invoice ${row.number} has ${row.outstanding} outstanding, less than ${share.toFixed()}.`,
        row.id,
        row.outstanding,
      )
  }
  return wanted
}

function dueFirst(open: readonly InvoiceRow[], amount: Decimal) {
  let left = new Big(amount)
  const byDueDate = [...open].sort((a, b) =>
    a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1,
  )
  return byDueDate.flatMap((row) => {
    const share = left.lt(row.outstanding) ? left : new Big(row.outstanding)
    left = left.minus(share)
    return share.gt(0) ? [{ invoiceId: row.id, amount: share.toFixed() }] : []
  })
}

import Big from 'big.js'
import { eq, sql, type SQL } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { money, sum, type Decimal } from '../../common/money.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { moneyInput } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import type { ReferencePorts } from '../crm.ts'
import { requireCustomer } from '../customer/customer.service.ts'
import { recordAllocations } from './allocation.service.ts'
import { rateOn, toBase } from './exchange.service.ts'
import { inCurrency } from './invoices.service.ts'
import { requireBusinessDate } from './business-day.ts'
import { companyByCode } from './company.known.service.ts'
import { postEntries } from './ledger.service.ts'
import type { CompanyRow } from './company.table.ts'
import { takeNumbers } from './numbers.service.ts'
import { refund, type RefundRow } from './payments.table.ts'
import { lockAccount } from './receivables.service.ts'

const refundInput = z.object({
  customerId: anyId,
  amount: moneyInput.refine(({ amount }) => new Big(amount).gt(0), 'must be more than zero'),
  paidOn: z.string().nullish(),
  reason: line(140).nullish(),
  company: anyCode.nullish(),
})

/** Pays credit back; see the SDL. */
export async function refundCustomer(
  tx: Db,
  crm: ReferencePorts,
  given: unknown,
): Promise<RefundRow & { kind: 'Refund' }> {
  const { customerId: asked, amount: wanted, paidOn, reason, company: code } = checkInput(refundInput, given)
  const company = await companyByCode(tx, code)
  const day = requireBusinessDate(company, paidOn, 'paidOn')
  const { id: customerId } = await requireCustomer(tx, crm, asked)
  await lockAccount(tx, company, customerId)
  const { currency, amount } = wanted
  const credits = await openCredits(tx, company, customerId, currency, day)
  const available = sum(credits.map((one) => one.unallocated))
  if (new Big(available).lt(amount))
    refuse('InsufficientCredit', `The customer has ${available} ${currency} of credit on ${day}.`, {
      available: money(available, currency),
    })
  const rate = await rateOn(tx, company, currency, day)
  const baseAmount = toBase(amount, rate, company)
  const [number] = await takeNumbers(tx, company.id, 'REFUND', [day])
  const id = uuidv7()
  const row = { id, companyId: company.id, number: number as string, customerId, paidOn: day }
  await refuseBroken(insertRows(tx, refund, [{ ...row, currency, amount, rate, baseAmount, reason: reason ?? null }]), {
    customer_erased: () => refuseInput('reason', 'reason: the customer has been erased, leave it out.'),
  })
  let left = new Big(amount)
  const { recorded } = await recordAllocations(
    tx,
    credits.flatMap(({ paymentId, creditNoteId, unallocated }) => {
      const share = left.lt(unallocated) ? left : new Big(unallocated)
      left = left.minus(share)
      return share.gt(0)
        ? [{ customerId, paymentId, creditNoteId, refundId: id, amount: share.toFixed(), allocatedOn: day }]
        : []
    }),
  )
  const creditBase = sum(recorded.map((one) => one.creditBase))
  const loss = new Big(baseAmount).minus(creditBase)
  const of = inCurrency(company, currency, amount)
  await postEntries(tx, company.id, [
    {
      postedOn: day,
      description: `Refund ${row.number}`,
      source: 'REFUND',
      sourceId: id,
      lines: [
        { purpose: 'RECEIVABLE', debit: creditBase, credit: '0', customerId, ...of },
        { purpose: 'BANK', debit: '0', credit: baseAmount, ...of },
        loss.gt(0)
          ? { purpose: 'EXCHANGE_LOSS', debit: loss.toFixed(), credit: '0' }
          : { purpose: 'EXCHANGE_GAIN', debit: '0', credit: loss.abs().toFixed() },
      ],
    },
  ])
  const [made] = await tx.select().from(refund).where(eq(refund.id, id))
  return { ...(made as RefundRow), kind: 'Refund' }
}

interface OpenCredit {
  readonly paymentId: string | null
  readonly creditNoteId: string | null
  readonly unallocated: Decimal
}

/** Credit of the customer's that there was on the day and still is, the oldest first; locked. */
async function openCredits(
  tx: Db,
  company: CompanyRow,
  customerId: string,
  currency: string,
  day: string,
): Promise<OpenCredit[]> {
  const of = (column: string, issued: SQL, from: SQL) => sql`
    select d.id, d.unallocated, ${issued}::text as day from ${from} d
     where d.customer_id = ${customerId}::uuid and d.company_id = ${company.id}::uuid and d.currency = ${currency}
       and d.unallocated > 0 and ${issued} <= ${day}::date
       and not exists (select from erp.allocation a where a.${sql.raw(column)} = d.id and a.reverses_id is not null
                          and a.allocated_on > ${day}::date)
     order by d.id for update`
  type Row = { id: string; unallocated: Decimal; day: string }
  const payments = await tx.execute<Row>(of('payment_id', sql`d.received_on`, sql`erp.payment`))
  const notes = await tx.execute<Row>(of('credit_note_id', sql`d.issued_on`, sql`erp.credit_note`))
  const all = [
    ...payments.map((row) => ({ ...row, paymentId: row.id, creditNoteId: null })),
    ...notes.map((row) => ({ ...row, paymentId: null, creditNoteId: row.id })),
  ]
  return all.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))
}

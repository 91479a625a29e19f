import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { entriesOf, recordAllocations, settledFrom, standingAllocations, takingBack } from './allocation.service.ts'
import { inCurrency } from './invoices.service.ts'
import { requireBusinessDate } from './business-day.ts'
import { postEntries, requireOpenPeriods } from './ledger.service.ts'
import { paymentRow } from './payments.service.ts'
import { payment } from './payments.table.ts'
import { invoice } from './receivables.table.ts'
import { forUpdate, locked, requirePayment } from './settlement.locks.service.ts'

const cancel = z.object({ paymentId: anyId, cancelledOn: z.string().nullish() })

/** Cancels a payment that did not come; see the SDL. */
export async function cancelPayment(tx: Db, given: unknown) {
  const { paymentId, cancelledOn } = checkInput(cancel, given)
  const found = await requirePayment(tx, paymentId)
  const { company, row } = await locked(tx, found, () => forUpdate(tx, payment, paymentId))
  if (row.cancelledOn) refuse('AlreadyCancelled', `The payment was cancelled on ${row.cancelledOn}.`)
  const standing = await standingAllocations(tx, { paymentId })
  if (standing.some(({ refundId }) => refundId))
    refuse('AlreadyRefunded', 'Credit from the payment has been paid back to the customer.')
  const day = requireBusinessDate(company, cancelledOn, 'cancelledOn')
  const last = standing.reduce((latest, one) => (one.allocatedOn > latest ? one.allocatedOn : latest), row.receivedOn)
  const from = await settledFrom(tx, { paymentId }, [])
  if (day < from('', last)) refuseInput('cancelledOn', `cancelledOn: ${day} lies before ${from('', last)}.`)
  await requireOpenPeriods(tx, company.id, [day])
  await lockNamed(
    tx,
    standing.flatMap(({ invoiceId }) => invoiceId ?? []),
  )
  const entries = await entriesOf(tx, [paymentId])
  const { customerId, amount, baseAmount, number, currency } = row
  const { recorded, differences } = await recordAllocations(tx, [
    ...standing.map((one) => takingBack(one, customerId, day)),
    { customerId, paymentId, amount, allocatedOn: day },
  ])
  const of = inCurrency(company, currency, amount)
  const entry = entries.get(paymentId)
  await postEntries(tx, company.id, [
    ...differences,
    {
      postedOn: day,
      description: `Payment ${number} cancelled`,
      source: 'REVERSAL',
      sourceId: recorded.at(-1)?.id ?? null,
      ...(entry && { reverses: entry }),
      lines: [
        { purpose: 'RECEIVABLE', debit: baseAmount, credit: '0', customerId, ...of },
        { purpose: 'BANK', debit: '0', credit: baseAmount, ...of },
      ],
    },
  ])
  return { ...(await paymentRow(tx, paymentId)), kind: 'Payment' as const }
}

const lockNamed = (tx: Db, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve()
    : tx
        .select({ id: invoice.id })
        .from(invoice)
        .where(sql`${invoice.id} = any(${sql.param(ids)}::text[]::uuid[])`)
        .orderBy(invoice.id)
        .for('update')

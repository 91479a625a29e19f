import Big from 'big.js'
import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { money } from '../../common/money.ts'
import { fitsCurrency, positive } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyId, line } from '../../common/write/text.ts'
import { recordAllocations, settledFrom } from './allocation.service.ts'
import { inCurrency } from './invoices.service.ts'
import { requireBusinessDate } from './business-day.ts'
import { postEntries } from './ledger.service.ts'
import { writeOff, type WriteOffRow } from './payments.table.ts'
import { invoiceRow, requireInvoice } from './receivables.service.ts'
import { invoice, type InvoiceRow } from './receivables.table.ts'
import { locked } from './settlement.locks.service.ts'
import { noRelief, reliefOf } from './tax-relief.service.ts'

const writeOffInput = z.object({
  invoiceId: anyId,
  amount: positive.nullish(),
  writtenOffOn: z.string().nullish(),
  reason: line(140),
  taxRelief: z.boolean().nullish(),
})

/** Gives an invoice up; see the SDL. */
export async function writeOffInvoice(tx: Db, given: unknown): Promise<InvoiceRow & { kind: 'Invoice' }> {
  const { invoiceId, amount: asked, writtenOffOn, reason, taxRelief } = checkInput(writeOffInput, given)
  const found = await requireInvoice(tx, invoiceId)
  const { company, row } = await locked(tx, found, async () => {
    const [fresh] = await tx.select().from(invoice).where(eq(invoice.id, invoiceId)).for('update')
    return fresh as InvoiceRow
  })
  const { customerId, currency } = row
  const amount = asked ?? row.outstanding
  if (!fitsCurrency(amount, currency)) refuseInput('amount', `amount: has more decimals than ${currency}.`)
  if (new Big(amount).gt(row.outstanding) || new Big(amount).eq(0))
    refuse('OverAllocation', `Invoice ${row.number} has ${row.outstanding} outstanding.`, {
      invoiceId,
      allocatable: money(row.outstanding, currency),
    })
  const day = requireBusinessDate(company, writtenOffOn, 'writtenOffOn')
  const first = (await settledFrom(tx, {}, [row]))(invoiceId, day)
  if (first > day) refuseInput('writtenOffOn', `writtenOffOn: ${day} lies before ${first}.`)
  const relief = taxRelief ? await reliefOf(tx, company, row, amount) : noRelief
  const { tax, baseTax } = relief
  const id = uuidv7()
  const givenUp: Omit<WriteOffRow, 'recordedAt'> = {
    ...{ id, companyId: company.id, customerId, invoiceId, writtenOffOn: day, currency, amount, tax, baseTax, reason },
  }
  await insertRows(tx, writeOff, [givenUp])
  const { recorded } = await recordAllocations(tx, [
    { customerId, writeOffId: id, invoiceId, amount, allocatedOn: day },
  ])
  const base = recorded[0]?.debitBase ?? '0'
  await postEntries(tx, company.id, [
    {
      postedOn: day,
      description: `Invoice ${row.number} written off`,
      source: 'WRITE_OFF',
      sourceId: id,
      lines: [
        ...(await relief.lines(base)),
        { purpose: 'RECEIVABLE', debit: '0', credit: base, customerId, ...inCurrency(company, currency, amount) },
      ],
    },
  ])
  return { ...(await invoiceRow(tx, invoiceId)), kind: 'Invoice' }
}

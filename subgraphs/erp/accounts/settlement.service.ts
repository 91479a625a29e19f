import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { positive } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { lockOpenInvoices, recordAllocations, settledFrom, sharesOf } from './allocation.service.ts'
import { creditNoteRow } from './credit-notes.service.ts'
import { creditNote, type CreditNoteRow } from './credit-notes.table.ts'
import { requireBusinessDate } from './business-day.ts'
import { postEntries, requireOpenPeriods } from './ledger.service.ts'
import type { CompanyRow } from './company.table.ts'
import { paymentRow } from './payments.service.ts'
import { payment } from './payments.table.ts'
import { forUpdate, locked, requirePayment } from './settlement.locks.service.ts'

async function requireCreditNote(tx: Db, id: string): Promise<CreditNoteRow> {
  const [found] = isUuid(id) ? await tx.select().from(creditNote).where(eq(creditNote.id, id)) : []
  return found ?? refuse('CreditNoteNotFound', `No credit note has the id ${id}.`, { creditNoteId: id })
}

const shares = z
  .array(z.object({ invoiceId: anyId, amount: positive }))
  .max(100)
  .nullish()

const allocateInput = z.object({ allocations: shares, allocatedOn: z.string().nullish() })

interface Credit {
  readonly side: { readonly paymentId: string } | { readonly creditNoteId: string }
  readonly company: CompanyRow
  readonly customerId: string
  readonly currency: string
  readonly unallocated: Decimal
}

/** Allocates what is left of a payment; see the SDL. */
export async function allocatePayment(tx: Db, given: { readonly paymentId: string }) {
  const paymentId = checkInput(anyId, given.paymentId)
  const found = await requirePayment(tx, paymentId)
  const { company, row } = await locked(tx, found, () => forUpdate(tx, payment, paymentId))
  await allocateCredit(tx, { ...row, side: { paymentId }, company }, given)
  return { ...(await paymentRow(tx, paymentId)), kind: 'Payment' as const }
}

/** Allocates what is left of a credit note; see the SDL. */
export async function allocateCreditNote(tx: Db, given: { readonly creditNoteId: string }) {
  const creditNoteId = checkInput(anyId, given.creditNoteId)
  const found = await requireCreditNote(tx, creditNoteId)
  const { company, row } = await locked(tx, found, () => forUpdate(tx, creditNote, creditNoteId))
  await allocateCredit(tx, { ...row, side: { creditNoteId }, company }, given)
  return { ...(await creditNoteRow(tx, creditNoteId)), kind: 'CreditNote' as const }
}

async function allocateCredit(tx: Db, credit: Credit, given: object): Promise<void> {
  const { allocations, allocatedOn } = checkInput(allocateInput, given)
  const { company, customerId, currency, unallocated } = credit
  const day = requireBusinessDate(company, allocatedOn, 'allocatedOn')
  const open = await lockOpenInvoices(
    tx,
    { customerId, companyId: company.id, currency },
    allocations?.map((wanted) => wanted.invoiceId),
  )
  const wanted = sharesOf(allocations, open, { amount: unallocated, currency })
  await requireOpenPeriods(tx, company.id, [day])
  const from = await settledFrom(tx, credit.side, open)
  const late = wanted.map(({ invoiceId }) => from(invoiceId, day)).find((first) => first > day)
  if (late) refuseInput('allocatedOn', `allocatedOn: ${day} lies before ${late}, from when on that can be settled.`)
  const { differences } = await refuseBroken(
    recordAllocations(
      tx,
      wanted.map((share) => ({ ...share, ...credit.side, customerId, allocatedOn: day })),
    ),
    {
      allocation_day: () =>
        refuseInput('allocatedOn', `allocatedOn: ${day} lies before the payment or the credit note.`),
    },
  )
  await postEntries(tx, company.id, differences)
}

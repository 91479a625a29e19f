import Big from 'big.js'
import { eq, sql, type SQL } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { money, sum, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { fitsCurrency, moneyInput, positive } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import type { ReferencePorts } from '../crm.ts'
import { requireCustomer } from '../customer/customer.service.ts'
import {
  entriesOf,
  lockOpenInvoices,
  recordAllocations,
  settledFrom,
  sharesOf,
  standingAllocations,
  takingBack,
} from './allocation.service.ts'
import { creditNoteRow } from './credit-notes.service.ts'
import { rateOn, toBase } from './exchange.service.ts'
import { inCurrency } from './invoices.service.ts'
import {
  companyByCode,
  postEntries,
  requireBusinessDate,
  requireCompany,
  requireOpenPeriods,
  type NewEntry,
} from './ledger.service.ts'
import type { CompanyRow } from './ledger.table.ts'
import { takeNumbers } from './numbers.service.ts'
import { paymentRow } from './payments.service.ts'
import {
  payment,
  refund,
  writeOff,
  type AllocationInCurrency,
  type PaymentRow,
  type RefundRow,
  type WriteOffRow,
} from './payments.table.ts'
import { creditNote, type CreditNoteRow } from './credit-notes.table.ts'
import { invoiceRow, lockAccount, requireInvoice } from './receivables.service.ts'
import { invoice, type InvoiceRow } from './receivables.table.ts'

/** A document whose customer's account is locked, and then the document. */
async function locked<Row>(
  tx: Db,
  of: { companyId: string; customerId: string },
  read: () => PromiseLike<Row>,
): Promise<{ company: CompanyRow; row: Row }> {
  const company = await requireCompany(tx, of.companyId)
  await lockAccount(tx, company, of.customerId)
  return { company, row: await read() }
}

async function requirePayment(tx: Db, id: string): Promise<PaymentRow> {
  const [found] = isUuid(id) ? await tx.select().from(payment).where(eq(payment.id, id)) : []
  return found ?? refuse('PaymentNotFound', `No payment has the id ${id}.`, { paymentId: id })
}

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

async function forUpdate<T extends typeof payment | typeof creditNote>(tx: Db, table: T, id: string) {
  const [row] = await tx
    .select()
    .from(table as typeof payment)
    .where(eq(table.id, id))
    .for('update')
  return row as T['$inferSelect']
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

const release = z.object({ allocationId: anyId, releasedOn: z.string().nullish() })

/** Takes an allocation back; see the SDL. */
export async function releaseAllocation(
  tx: Db,
  given: unknown,
): Promise<AllocationInCurrency & { kind: 'Allocation' }> {
  const { allocationId, releasedOn } = checkInput(release, given)
  const [found] = isUuid(allocationId)
    ? await tx.execute<{ customer_id: string; company_id: string; currency: string; final: boolean }>(sql`
        select d.customer_id, d.company_id, d.currency, a.invoice_id is null as final
          from erp.allocation a
          left join erp.payment p on p.id = a.payment_id
          left join erp.credit_note n on n.id = a.credit_note_id
          left join erp.write_off w on w.id = a.write_off_id
         cross join lateral (select coalesce(p.customer_id, n.customer_id, w.customer_id) as customer_id,
                                    coalesce(p.company_id, n.company_id, w.company_id) as company_id,
                                    coalesce(p.currency, n.currency, w.currency) as currency) d
         where a.id = ${allocationId}::uuid and a.reverses_id is null`)
    : []
  if (!found) return refuse('AllocationNotFound', `No allocation has the id ${allocationId}.`, { allocationId })
  if (found.final) refuseInput('allocationId', 'allocationId: a refund or a cancelled payment stands.')
  const { company, row } = await locked(
    tx,
    { companyId: found.company_id, customerId: found.customer_id },
    async () => (await standingAllocations(tx, { allocationId }))[0],
  )
  if (!row) return refuse('AlreadyReleased', 'The allocation was released before.', { allocationId })
  const day = requireBusinessDate(company, releasedOn, 'releasedOn')
  if (day < row.allocatedOn) refuseInput('releasedOn', `releasedOn: ${day} lies before ${row.allocatedOn}.`)
  const givenUp = row.writeOffId ? await entriesOf(tx, [row.writeOffId]) : new Map<string, string>()
  await requireOpenPeriods(tx, company.id, [day])
  const { recorded, differences } = await recordAllocations(tx, [takingBack(row, found.customer_id, day)])
  const regained = [...givenUp.values()].map((entry): NewEntry => ({
    postedOn: day,
    description: 'Write-off taken back',
    source: 'REVERSAL',
    sourceId: recorded[0]?.id ?? null,
    reverses: entry,
    lines: [
      { purpose: 'RECEIVABLE', debit: row.debitBase, credit: '0', customerId: found.customer_id },
      { purpose: 'BAD_DEBT', debit: '0', credit: row.debitBase },
    ],
  }))
  await postEntries(tx, company.id, [...differences, ...regained])
  return { ...row, currency: found.currency, baseCurrency: company.baseCurrency, kind: 'Allocation' }
}

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

const writeOffInput = z.object({
  invoiceId: anyId,
  amount: positive.nullish(),
  writtenOffOn: z.string().nullish(),
  reason: line(140),
})

/** Gives an invoice up; see the SDL. */
export async function writeOffInvoice(tx: Db, given: unknown): Promise<InvoiceRow & { kind: 'Invoice' }> {
  const { invoiceId, amount: asked, writtenOffOn, reason } = checkInput(writeOffInput, given)
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
  const id = uuidv7()
  const givenUp: Omit<WriteOffRow, 'recordedAt'> = {
    ...{ id, companyId: company.id, customerId, invoiceId, writtenOffOn: day, currency, amount, reason },
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
        { purpose: 'BAD_DEBT', debit: base, credit: '0' },
        { purpose: 'RECEIVABLE', debit: '0', credit: base, customerId, ...inCurrency(company, currency, amount) },
      ],
    },
  ])
  return { ...(await invoiceRow(tx, invoiceId)), kind: 'Invoice' }
}

import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { moneyInput, positive } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { lockSupplier } from '../purchasing/purchasing.service.ts'
import { rateOn, toBase } from './exchange.service.ts'
import { inCurrency } from './invoices.service.ts'
import { requireBusinessDate } from './business-day.ts'
import { companyByCode, requireCompany } from './company.known.service.ts'
import { postEntries, requireOpenPeriods } from './ledger.service.ts'
import { takeNumbers } from './numbers.service.ts'
import { supplierInvoice } from './payables.table.ts'
import {
  recordSupplierAllocations,
  settledFrom,
  type CreditId,
  type NewSupplierAllocation,
} from './supplier-allocations.service.ts'
import {
  supplierAllocation,
  supplierPayment,
  type SupplierAllocationInCurrency,
  type SupplierPaymentRow,
} from './supplier-payments.table.ts'
import { shareOut, type Credit, type Share } from './supplier-shares.service.ts'

const shares = z.array(z.object({ invoiceId: anyId, amount: positive })).max(100)

const paid = z.object({
  supplierId: anyId,
  amount: moneyInput.refine(({ amount }) => new Big(amount).gt(0), 'must be more than zero'),
  paidOn: z.string().nullish(),
  reference: line(140).nullish(),
  allocations: shares.nullish(),
  company: anyCode.nullish(),
})

/** Pays a supplier and settles invoices with it; see the SDL. */
export async function paySupplier(tx: Db, given: unknown): Promise<SupplierPaymentRow & { kind: 'SupplierPayment' }> {
  const { supplierId, amount: money, paidOn: wanted, reference, allocations, company: code } = checkInput(paid, given)
  const company = await companyByCode(tx, code)
  const paidOn = requireBusinessDate(company, wanted, 'paidOn')
  const supplier = await lockSupplier(tx, supplierId)
  const rate = await rateOn(tx, company, money.currency, paidOn)
  const credit = { supplierId: supplier.id, companyId: company.id, currency: money.currency, left: money.amount }
  const shared = await shareOut(tx, credit, allocations)
  const [number] = await takeNumbers(tx, company.id, 'SUPPLIER_PAYMENT', [paidOn])
  const baseAmount = toBase(money.amount, rate, company)
  const payment = {
    id: uuidv7(),
    companyId: company.id,
    number: number as string,
    supplierId: supplier.id,
    paidOn,
    currency: money.currency,
    rate,
    amount: money.amount,
    baseAmount,
    unallocated: money.amount,
    baseUnallocated: baseAmount,
    reference: reference ?? null,
  }
  await insertRows(tx, supplierPayment, [payment])
  const from = await settledFrom(tx, null, shared)
  const { differences } = await recordSupplierAllocations(
    tx,
    shared.map((share) => newAllocation(share, { paymentId: payment.id }, supplier.id, from(share, paidOn))),
  )
  const of = inCurrency(company, money.currency, money.amount)
  await postEntries(tx, company.id, [
    {
      postedOn: paidOn,
      description: `Supplier payment ${payment.number}`,
      source: 'SUPPLIER_PAYMENT',
      sourceId: payment.id,
      lines: [
        { purpose: 'PAYABLE', debit: baseAmount, credit: '0', supplierId: supplier.id, ...of },
        { purpose: 'BANK', debit: '0', credit: baseAmount, ...of },
      ],
    },
    ...differences,
  ])
  return { ...(await supplierPaymentRow(tx, payment.id)), kind: 'SupplierPayment' }
}

const newAllocation = (
  { invoiceId, amount, invoice }: Share,
  of: CreditId,
  supplierId: string,
  allocatedOn: string,
): NewSupplierAllocation => ({ ...of, supplierId, invoiceId, amount, allocatedOn, invoiceNumber: invoice.number })

export async function supplierPaymentRow(tx: Db, id: string): Promise<SupplierPaymentRow> {
  const [row] = await tx.select().from(supplierPayment).where(eq(supplierPayment.id, id))
  if (!row) throw new Error('The payment was not written.')
  return row
}

const allocated = z.object({
  paymentId: anyId.nullish(),
  creditNoteId: anyId.nullish(),
  allocations: shares.min(1, 'needs an allocation').nullish(),
  allocatedOn: z.string().nullish(),
})

export interface AllocatedCredit {
  readonly kind: 'AllocatedSupplierCredit'
  readonly allocations: readonly SupplierAllocationInCurrency[]
  readonly left: Decimal
  readonly currency: string
}

/** Settles invoices with what is left of a payment or of a credit note; see the SDL. */
export async function allocateSupplierCredit(tx: Db, given: unknown): Promise<AllocatedCredit> {
  const { paymentId, creditNoteId, allocations, allocatedOn } = checkInput(allocated, given)
  if (Boolean(paymentId) === Boolean(creditNoteId))
    refuseInput('paymentId', 'paymentId: give a payment or a credit note, one of the two.')
  const credit = paymentId ? await lockPayment(tx, paymentId) : await lockCreditNote(tx, creditNoteId ?? '')
  const company = await requireCompany(tx, credit.companyId)
  const day = requireBusinessDate(company, allocatedOn, 'allocatedOn')
  if (day < credit.since) refuseInput('allocatedOn', `allocatedOn: there is none to allocate before ${credit.since}.`)
  const shared = await shareOut(tx, credit, allocations)
  const from = await settledFrom(tx, credit.of, shared)
  const wanted = shared.map((share) => newAllocation(share, credit.of, credit.supplierId, from(share, day)))
  await requireOpenPeriods(
    tx,
    company.id,
    wanted.map((one) => one.allocatedOn),
  )
  const { recorded, differences } = await recordSupplierAllocations(tx, wanted)
  await postEntries(tx, company.id, differences)
  const rows = await tx
    .select()
    .from(supplierAllocation)
    .where(
      sql`${supplierAllocation.id} = any(${array(
        recorded.map(({ id }) => id),
        'uuid',
      )})`,
    )
    .orderBy(supplierAllocation.id)
  const used = rows.reduce((left, row) => left.minus(row.amount), new Big(credit.left))
  return {
    kind: 'AllocatedSupplierCredit',
    allocations: rows.map((row) => ({ ...row, currency: credit.currency, baseCurrency: company.baseCurrency })),
    left: used.toFixed(),
    currency: credit.currency,
  }
}

interface CreditSince extends Credit {
  readonly of: CreditId
  readonly since: string
}

async function lockPayment(tx: Db, id: string): Promise<CreditSince> {
  const row = await lockSupplierPayment(tx, id)
  return { ...row, left: row.unallocated, of: { paymentId: row.id }, since: row.paidOn }
}

/** The payment with its supplier locked, in the order in which everybody does. Refuses with SupplierPaymentNotFound. */
export async function lockSupplierPayment(tx: Db, id: string): Promise<SupplierPaymentRow> {
  const read = () => tx.select().from(supplierPayment).where(eq(supplierPayment.id, id))
  const [found] = isUuid(id) ? await read() : []
  if (!found) return refuse('SupplierPaymentNotFound', `No payment to a supplier has the id ${id}.`, { paymentId: id })
  await lockSupplier(tx, found.supplierId)
  const [row = found] = await read().for('update')
  return row
}

async function lockCreditNote(tx: Db, id: string): Promise<CreditSince> {
  const read = () => tx.select().from(supplierInvoice).where(eq(supplierInvoice.id, id))
  const [found] = isUuid(id) ? await read() : []
  if (found?.kind !== 'CREDIT_NOTE' || found.status !== 'POSTED')
    return refuse('SupplierInvoiceNotFound', `No posted credit note has the id ${id}.`, { invoiceId: id })
  await lockSupplier(tx, found.supplierId)
  const [row = found] = await read().for('update')
  return { ...row, left: row.outstanding, of: { creditNoteId: row.id }, since: row.postedOn }
}

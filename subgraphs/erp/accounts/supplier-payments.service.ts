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
import { companyByCode, postEntries, requireBusinessDate, requireCompany } from './ledger.service.ts'
import { takeNumbers } from './numbers.service.ts'
import {
  supplierAllocation,
  supplierInvoice,
  supplierPayment,
  type SupplierAllocationRow,
  type SupplierPaymentRow,
} from './payables.table.ts'
import { recordAllocations, shareOut, type Credit } from './supplier-allocations.service.ts'

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
  await postEntries(tx, company.id, [
    {
      postedOn: paidOn,
      description: `Supplier payment ${payment.number}`,
      source: 'SUPPLIER_PAYMENT',
      sourceId: payment.id,
      lines: [
        {
          purpose: 'PAYABLE',
          debit: baseAmount,
          credit: '0',
          supplierId: supplier.id,
          ...(money.currency !== company.baseCurrency && { currency: money.currency, currencyAmount: money.amount }),
        },
        { purpose: 'BANK', debit: '0', credit: baseAmount },
      ],
    },
  ])
  await recordAllocations(tx, company, { supplierId: supplier.id, of: { paymentId: payment.id } }, shared, paidOn)
  const [row] = await tx.select().from(supplierPayment).where(eq(supplierPayment.id, payment.id))
  return { ...(row as SupplierPaymentRow), kind: 'SupplierPayment' }
}

const allocated = z.object({
  paymentId: anyId.nullish(),
  creditNoteId: anyId.nullish(),
  allocations: shares.min(1, 'needs an allocation').nullish(),
  allocatedOn: z.string().nullish(),
})

export interface AllocatedCredit {
  readonly kind: 'AllocatedSupplierCredit'
  readonly allocations: readonly (SupplierAllocationRow & { currency: string })[]
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
  const ids = await recordAllocations(tx, company, credit, await shareOut(tx, credit, allocations), day)
  const rows = await tx
    .select()
    .from(supplierAllocation)
    .where(sql`${supplierAllocation.id} = any(${array(ids, 'uuid')})`)
    .orderBy(supplierAllocation.id)
  const used = rows.reduce((left, row) => left.minus(row.amount), new Big(credit.left))
  return {
    kind: 'AllocatedSupplierCredit',
    allocations: rows.map((row) => ({ ...row, currency: credit.currency })),
    left: used.toFixed(),
    currency: credit.currency,
  }
}

interface CreditSince extends Credit {
  readonly since: string
}

async function lockPayment(tx: Db, id: string): Promise<CreditSince> {
  const read = () => tx.select().from(supplierPayment).where(eq(supplierPayment.id, id))
  const [found] = isUuid(id) ? await read() : []
  if (!found) return refuse('SupplierPaymentNotFound', `No payment to a supplier has the id ${id}.`, { paymentId: id })
  await lockSupplier(tx, found.supplierId)
  const [row = found] = await read().for('update')
  return { ...row, left: row.unallocated, of: { paymentId: row.id }, since: row.paidOn }
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

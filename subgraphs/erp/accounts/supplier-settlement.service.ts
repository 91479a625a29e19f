import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { lockSupplier } from '../purchasing/purchasing.service.ts'
import { entriesOf } from './allocation.service.ts'
import { requireBusinessDate } from './business-day.ts'
import { requireCompany } from './company.known.service.ts'
import { postEntries, requireOpenPeriods } from './ledger.service.ts'
import { postReversals } from './reversal.service.ts'
import { recordSupplierAllocations, standingSupplierAllocations, takingBack } from './supplier-allocations.service.ts'
import { lockSupplierPayment, supplierPaymentRow } from './supplier-payments.service.ts'
import type { SupplierAllocationInCurrency, SupplierPaymentRow } from './supplier-payments.table.ts'

const release = z.object({ allocationId: anyId, releasedOn: z.string().nullish() })

/** Takes an allocation back; see the SDL. */
export async function releaseSupplierAllocation(
  tx: Db,
  given: unknown,
): Promise<SupplierAllocationInCurrency & { kind: 'SupplierAllocation' }> {
  const { allocationId, releasedOn } = checkInput(release, given)
  const [found] = isUuid(allocationId)
    ? await tx.execute<{ supplier_id: string; company_id: string; currency: string; final: boolean }>(sql`
        select d.supplier_id, d.company_id, d.currency, a.invoice_id is null as final
          from erp.supplier_allocation a
         cross join lateral (
               select supplier_id, company_id, currency from erp.supplier_payment where id = a.payment_id
               union all
               select supplier_id, company_id, currency from erp.supplier_invoice where id = a.credit_note_id) d
         where a.id = ${allocationId}::uuid and a.reverses_id is null`)
    : []
  if (!found) return refuse('AllocationNotFound', `No allocation has the id ${allocationId}.`, { allocationId })
  if (found.final) refuseInput('allocationId', 'allocationId: a refund or a cancelled payment stands.')
  const company = await requireCompany(tx, found.company_id)
  const { id: supplierId } = await lockSupplier(tx, found.supplier_id)
  const [row] = await standingSupplierAllocations(tx, { allocationId })
  if (!row) return refuse('AlreadyReleased', 'The allocation was released before.', { allocationId })
  const day = requireBusinessDate(company, releasedOn, 'releasedOn')
  if (day < row.allocatedOn) refuseInput('releasedOn', `releasedOn: ${day} lies before ${row.allocatedOn}.`)
  await requireOpenPeriods(tx, company.id, [day])
  const { differences } = await recordSupplierAllocations(tx, [takingBack(row, supplierId, day)])
  await postEntries(tx, company.id, differences)
  return { ...row, currency: found.currency, baseCurrency: company.baseCurrency, kind: 'SupplierAllocation' }
}

const cancel = z.object({ paymentId: anyId, cancelledOn: z.string().nullish() })

/** Cancels a payment that did not arrive; see the SDL. */
export async function cancelSupplierPayment(
  tx: Db,
  given: unknown,
): Promise<SupplierPaymentRow & { kind: 'SupplierPayment' }> {
  const { paymentId, cancelledOn } = checkInput(cancel, given)
  const row = await lockSupplierPayment(tx, paymentId)
  const company = await requireCompany(tx, row.companyId)
  if (row.cancelledOn) refuse('AlreadyCancelled', `The payment was cancelled on ${row.cancelledOn}.`)
  const standing = await standingSupplierAllocations(tx, { paymentId })
  if (standing.some(({ refundId }) => refundId))
    refuse('AlreadyRefunded', 'Credit from the payment has been paid back by the supplier.')
  const day = requireBusinessDate(company, cancelledOn, 'cancelledOn')
  const first = await lastMoved(tx, row)
  if (day < first) refuseInput('cancelledOn', `cancelledOn: ${day} lies before ${first}.`)
  await requireOpenPeriods(tx, company.id, [day])
  await lockInvoices(
    tx,
    standing.flatMap(({ invoiceId }) => invoiceId ?? []),
  )
  const { differences } = await recordSupplierAllocations(tx, [
    ...standing.map((one) => takingBack(one, row.supplierId, day)),
    { supplierId: row.supplierId, paymentId, amount: row.amount, allocatedOn: day },
  ])
  await postEntries(tx, company.id, differences)
  const entry = (await entriesOf(tx, [paymentId])).get(paymentId)
  const description = `Supplier payment ${row.number} cancelled`
  await postReversals(
    tx,
    company.id,
    entry ? [{ entryId: entry, postedOn: day, description, source: 'REVERSAL', sourceId: paymentId }] : [],
  )
  return { ...(await supplierPaymentRow(tx, paymentId)), kind: 'SupplierPayment' }
}

/** The last day on which something moved what is left of the payment, or its own. */
async function lastMoved(tx: Db, { id, paidOn }: SupplierPaymentRow): Promise<string> {
  const [row] = await tx.execute<{ day: string }>(sql`
    select greatest(${paidOn}::date, max(allocated_on))::text as day from erp.supplier_allocation
     where payment_id = ${id}::uuid`)
  return row?.day ?? paidOn
}

const lockInvoices = (tx: Db, ids: readonly string[]) =>
  tx.execute(sql`
    select from erp.supplier_invoice where id = any(${array(ids, 'uuid')}) order by id for update`)

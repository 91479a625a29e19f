import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertReturning } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { entriesOf } from './allocation.service.ts'
import type { NewEntry } from './ledger.service.ts'
import { supplierAllocation, type SupplierAllocationRow } from './supplier-payments.table.ts'
import type { Share } from './supplier-shares.service.ts'

/** Of which payment or credit note. */
export type CreditId = { readonly paymentId: string } | { readonly creditNoteId: string }

/**
 * The day of settling that may be asked for, or the first one after it: no earlier than an invoice was posted, nor than what
 * was taken back last of it or of the credit, so that no day shows less than nothing owed.
 */
export async function settledFrom(
  tx: Db,
  credit: CreditId | null,
  shares: readonly Share[],
): Promise<(share: Share, day: string) => string> {
  const { paymentId = null, creditNoteId = null } = { ...credit } as { paymentId?: string; creditNoteId?: string }
  const rows = await tx.execute<{ invoice_id: string | null; day: string | null }>(sql`
    select invoice_id, max(allocated_on)::text as day from erp.supplier_allocation
     where reverses_id is not null and invoice_id = any(${array(
       shares.map(({ invoiceId }) => invoiceId),
       'uuid',
     )}) group by invoice_id
    union all
    select null, max(allocated_on)::text from erp.supplier_allocation
     where reverses_id is not null and (payment_id = ${paymentId}::uuid or credit_note_id = ${creditNoteId}::uuid)`)
  const takenBack = new Map(rows.map((row) => [row.invoice_id, row.day]))
  return ({ invoiceId, invoice }, day) =>
    [invoice.postedOn, takenBack.get(invoiceId), takenBack.get(null)].reduce<string>(
      (latest, one) => (one && one > latest ? one : latest),
      day,
    )
}

/** Two sides and an amount; see the table. */
export type NewSupplierAllocation = Pick<SupplierAllocationRow, 'amount' | 'allocatedOn'> &
  Partial<Pick<SupplierAllocationRow, 'paymentId' | 'creditNoteId' | 'invoiceId' | 'refundId' | 'reversesId'>> & {
    readonly supplierId: string
    /** The invoice's own, for the journal. */
    readonly invoiceNumber?: string | null
  }

export interface RecordedSupplierAllocation {
  readonly id: string
  readonly baseAmount: Decimal
  readonly baseGiven: Decimal
}

/**
 * Records allocations, which moves what is open on both sides; the database says what each side is worth, and refuses more than
 * there is. The entries for the differences between their rates are for the caller to post, with its own.
 */
export async function recordSupplierAllocations(
  tx: Db,
  given: readonly NewSupplierAllocation[],
): Promise<{ recorded: RecordedSupplierAllocation[]; differences: NewEntry[] }> {
  const recorded = await insertReturning<
    typeof supplierAllocation,
    { id: string; baseAmount: Decimal; baseGiven: Decimal }
  >(
    tx,
    supplierAllocation,
    given.map((one) => ({
      id: uuidv7(),
      paymentId: one.paymentId ?? null,
      creditNoteId: one.creditNoteId ?? null,
      invoiceId: one.invoiceId ?? null,
      refundId: one.refundId ?? null,
      amount: one.amount,
      baseAmount: null,
      baseGiven: null,
      allocatedOn: one.allocatedOn,
      reversesId: one.reversesId ?? null,
    })),
    sql`id, base_amount as "baseAmount", base_given as "baseGiven"`,
  )
  const reversed = await entriesOf(
    tx,
    given.flatMap(({ reversesId }) => (reversesId ? [reversesId] : [])),
  )
  const differences = recorded.flatMap((row, i) => differenceOf(row, given[i] as NewSupplierAllocation, reversed))
  return { recorded, differences }
}

/** To owe more than what it is paid with was worth is a gain. What is taken back goes to the account that it was posted to. */
function differenceOf(
  { id, baseAmount, baseGiven }: RecordedSupplierAllocation,
  { supplierId, allocatedOn, reversesId, invoiceNumber }: NewSupplierAllocation,
  reversed: ReadonlyMap<string, string>,
): NewEntry[] {
  const gain = new Big(baseAmount).minus(baseGiven)
  if (gain.eq(0)) return []
  const [up, amount] = [gain.gt(0), gain.abs().toFixed()]
  const purpose = up === !reversesId ? ('EXCHANGE_GAIN' as const) : ('EXCHANGE_LOSS' as const)
  const entry = reversesId && reversed.get(reversesId)
  return [
    {
      postedOn: allocatedOn,
      description: reversesId
        ? 'Exchange difference taken back'
        : `Exchange difference on supplier invoice ${invoiceNumber ?? ''}`,
      source: entry ? 'REVERSAL' : 'EXCHANGE',
      sourceId: id,
      ...(entry && { reverses: entry }),
      lines: [
        { purpose: 'PAYABLE', debit: up ? amount : '0', credit: up ? '0' : amount, supplierId },
        { purpose, debit: up ? '0' : amount, credit: up ? amount : '0' },
      ],
    },
  ]
}

/** Allocations in force: neither taken back nor taking another one back. Locked documents keep them so. */
export async function standingSupplierAllocations(
  tx: Db,
  side: { readonly paymentId: string } | { readonly allocationId: string },
): Promise<SupplierAllocationRow[]> {
  const of =
    'paymentId' in side
      ? sql`${supplierAllocation.paymentId} = ${side.paymentId}::uuid`
      : sql`${supplierAllocation.id} = ${side.allocationId}::uuid`
  return tx
    .select()
    .from(supplierAllocation)
    .where(
      sql`${of} and ${supplierAllocation.reversesId} is null
          and not exists (select from erp.supplier_allocation r where r.reverses_id = ${supplierAllocation.id})`,
    )
    .orderBy(supplierAllocation.id)
}

/** What takes an allocation back on a day. */
export const takingBack = (
  row: SupplierAllocationRow,
  supplierId: string,
  allocatedOn: string,
): NewSupplierAllocation => ({
  supplierId,
  paymentId: row.paymentId,
  creditNoteId: row.creditNoteId,
  invoiceId: row.invoiceId,
  refundId: row.refundId,
  amount: new Big(row.amount).times(-1).toFixed(),
  allocatedOn,
  reversesId: row.id,
})

import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse, requireVersion } from '../../common/write/refusal.ts'
import { anyId, line } from '../../common/write/text.ts'
import { supplier, type NewSupplier, type SupplierRow } from './purchasing.table.ts'

/** Adds suppliers by one statement. Those whose number is there already are left as they are. @returns how many came in */
export const addSuppliers = (tx: Db, rows: readonly NewSupplier[]): Promise<number> =>
  insertRows(tx, supplier, rows, sql`(number) do nothing`)

/** The ids of those suppliers that there are, by number. */
export async function supplierIds(db: Db, numbers: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: supplier.id, number: supplier.number })
    .from(supplier)
    .where(sql`${supplier.number} = any(${array(numbers, 'text')})`)
  return new Map(rows.map((row) => [row.number, row.id]))
}

/** The supplier with that id. Refuses with SupplierNotFound. */
export async function requireSupplier(tx: Db, id: string): Promise<SupplierRow> {
  const [found] = isUuid(id)
    ? await tx
        .select()
        .from(supplier)
        .where(sql`${supplier.id} = ${id}::uuid`)
    : []
  return found ?? refuseSupplier(id)
}

/** As `requireSupplier`, locked: until the transaction ends nobody else changes what it asks for or is owed. */
export async function lockSupplier(tx: Db, id: string): Promise<SupplierRow> {
  const [found] = isUuid(id)
    ? await tx
        .select()
        .from(supplier)
        .where(sql`${supplier.id} = ${id}::uuid`)
        .for('no key update')
    : []
  return found ?? refuseSupplier(id)
}

const refuseSupplier = (id: string): never =>
  refuse('SupplierNotFound', `No supplier has the id ${id}.`, { supplierId: id })

const details = {
  contactName: line(200).nullish(),
  contactTitle: line(100).nullish(),
  email: line(254).nullish(),
  phone: line(40).nullish(),
  website: line(200).nullish(),
  address: z
    .object({
      line1: line(200),
      city: line(100).nullish(),
      region: line(100).nullish(),
      postalCode: line(20).nullish(),
      countryCode: z.string(),
    })
    .nullish(),
  currency: z.string().nullish(),
  leadTimeDays: z.int().min(0).max(999).nullish(),
}

const terms = z.int().min(0).max(365)

const added = z.object({ ...details, number: line(40).nullish(), name: line(200), paymentTermsDays: terms })

const changed = z.object({
  ...details,
  supplierId: anyId,
  name: line(200).nullish(),
  paymentTermsDays: terms.nullish(),
  active: z.boolean().nullish(),
  expectedVersion: z.int().nullish(),
})

type Saved = SupplierRow & { readonly kind: 'Supplier' }

/** Adds one supplier. Refuses with SupplierNumberTaken. */
export async function createSupplier(tx: Db, given: unknown): Promise<Saved> {
  const { number: wanted, address, ...rest } = checkInput(added, given)
  const id = uuidv7()
  const number = wanted ?? (await nextNumber(tx))
  if ((await addSuppliers(tx, [{ id, number, ...rest, ...columnsOf(address ?? null) }])) === 0)
    refuse('SupplierNumberTaken', `Another supplier has the number ${number}.`, { number })
  return { ...(await requireSupplier(tx, id)), kind: 'Supplier' }
}

async function nextNumber(tx: Db): Promise<string> {
  const [next] = await tx.execute<{ number: string }>(sql`select erp.next_supplier_number() as number`)
  return next?.number ?? ''
}

/** Changes what is given; null takes away what need not be there. */
export async function updateSupplier(tx: Db, given: unknown): Promise<Saved> {
  const { supplierId, expectedVersion, address, name, paymentTermsDays, active, ...rest } = checkInput(changed, given)
  const found = await lockSupplier(tx, supplierId)
  requireVersion('supplier', found, expectedVersion)
  const [row] = await tx
    .update(supplier)
    .set({
      ...rest,
      ...(address !== undefined && columnsOf(address)),
      ...(name != null && { name }),
      ...(paymentTermsDays != null && { paymentTermsDays }),
      ...(active != null && { active }),
      version: found.version + 1,
    })
    .where(eq(supplier.id, found.id))
    .returning()
  return { ...(row as SupplierRow), kind: 'Supplier' }
}

const columnsOf = (address: NonNullable<z.output<typeof added>['address']> | null) => ({
  line1: address?.line1 ?? null,
  city: address?.city ?? null,
  region: address?.region ?? null,
  postalCode: address?.postalCode ?? null,
  countryCode: address?.countryCode ?? null,
})

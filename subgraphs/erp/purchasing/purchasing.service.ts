import { sql } from 'drizzle-orm'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { refuse } from '../../common/write/refusal.ts'
import { isUuid } from '../../common/uuid.ts'
import { supplier, type NewSupplier } from './purchasing.table.ts'

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

/** Refuses with SupplierNotFound unless one has that id. */
export async function requireSupplier(tx: Db, id: string): Promise<void> {
  const found = isUuid(id)
    ? await tx
        .select({ id: supplier.id })
        .from(supplier)
        .where(sql`${supplier.id} = ${id}::uuid`)
    : []
  if (found.length === 0) refuse('SupplierNotFound', `No supplier has the id ${id}.`, { supplierId: id })
}

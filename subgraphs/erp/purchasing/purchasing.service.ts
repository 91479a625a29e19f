import { sql } from 'drizzle-orm'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { refuse } from '../../common/write/refusal.ts'
import { isUuid } from '../../common/uuid.ts'
import { supplier, type NewSupplier } from './purchasing.table.ts'

/** Adds suppliers by one statement. Those whose number is there already are left as they are. @returns how many came in */
export const addSuppliers = (tx: Db, rows: readonly NewSupplier[]): Promise<number> =>
  insertRows(tx, supplier, rows, sql`(number) do nothing`)

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

import { sql } from 'drizzle-orm'
import { loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { codeText, foldedText } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { SupplierFilter, SupplierOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { supplier } from './purchasing.table.ts'

export const supplierById = loader(
  (db, ids) =>
    db
      .select()
      .from(supplier)
      .where(sql`${supplier.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const supplierList: ListDefinition<typeof supplier, SupplierFilter, SupplierOrderField> = {
  table: supplier,
  orders: { NAME: 'name', NUMBER: 'number' },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: (filter) => [foldedText(supplier.nameFolded, fold, filter.name), codeText(supplier.number, filter.number)],
}

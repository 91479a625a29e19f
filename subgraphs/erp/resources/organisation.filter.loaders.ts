import { sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { isUuid } from '../../common/uuid.ts'

/** That the column names the department or one within it. */
export const withinDepartment = (column: PgColumn | SQL, id: string): SQL =>
  isUuid(id)
    ? sql`${column} in (
        with recursive below as (
          select ${id}::uuid as id
          union
          select d.id from erp.department d join below on d.parent_id = below.id)
        select id from below)`
    : sql`false`

import { eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Db } from '../../common/database/connect.ts'
import { refuse } from '../../common/write/refusal.ts'
import { company, type CompanyRow } from './company.table.ts'

/** The company with that code, or the default one. Refuses with CompanyNotFound. */
export async function companyByCode(db: Db, code: string | null | undefined): Promise<CompanyRow> {
  const [found] = await db.select().from(company).where(isCalled(code))
  return (
    found ??
    refuse(
      'CompanyNotFound',
      typeof code === 'string'
        ? `No company has the code ${code}.`
        : 'No company has been set up yet: `setUpCompany` does it, as an import of a whole company and the demonstration do.',
    )
  )
}

/** Of `erp.company`: the one with that code, or the default one. */
export const isCalled = (code: string | null | undefined): SQL =>
  typeof code === 'string' ? sql`code = ${code}` : sql`is_default`

/** The row of `erp.company` that a statement is about, as JSON: read together with what hangs on it. */
export const companyAsJson: SQL = sql.raw(
  `jsonb_build_object(${Object.entries(getTableColumns(company))
    .map(([field, column]) => [
      field,
      `company.${toSnakeCase(field)}`,
      column.getSQLType() === 'numeric' ? '::text' : '',
    ])
    .map(([field, value, cast]) => `'${field}', ${value}${cast}`)
    .join(', ')})`,
)

/** Rows of the company with that code, or of the default one; of none when there is no such company. */
export function inCompany(column: PgColumn, code: string | null | undefined): SQL {
  const isDefault = typeof code !== 'string'
  const known = isDefault ? inDefault.get(column) : undefined
  const condition = known ?? sql`${column} = (select id from erp.company where ${isCalled(code)})`
  if (isDefault) inDefault.set(column, condition)
  return condition
}

/** The same condition each time, so that lists know their statements by it. */
const inDefault = new WeakMap<PgColumn, SQL>()

export async function requireCompany(db: Db, id: string): Promise<CompanyRow> {
  const [found] = await db.select().from(company).where(eq(company.id, id))
  if (!found) throw new Error('The company is gone.')
  return found
}

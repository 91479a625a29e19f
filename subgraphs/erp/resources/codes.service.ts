import { and, eq, getTableColumns, sql, type InferInsertModel, type InferSelectModel, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../common/database/connect.ts'
import { refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode } from '../../common/write/text.ts'

/** A table whose rows people know by their code, of a company where it has companies. */
type Coded = PgTable & { id: PgColumn; code: PgColumn; version: PgColumn; companyId?: PgColumn }

interface Place {
  readonly code: string
  readonly companyId?: string
}

/** The code of a department, a skill, a project: 1 to 40 letters, digits and a few signs. */
export const newCode = anyCode.regex(/^[\p{L}\d._/-]{1,40}$/u, 'must be 1 to 40 letters, digits, -, _, . or /')

const placeOf = (table: Coded, { code, companyId }: Place): SQL | undefined =>
  and(eq(table.code, code), companyId && table.companyId ? eq(table.companyId, companyId) : undefined)

/**
 * Adds what has that code, or changes what is given of it; what is that way already keeps its version. Refuses with
 * VersionConflict.
 */
export async function setByCode<T extends Coded>(
  tx: Db,
  table: T,
  place: Place,
  given: Partial<InferInsertModel<T>>,
  expectedVersion?: number | null,
): Promise<InferSelectModel<T>> {
  const target: PgTable = table
  const find = () => tx.select(getTableColumns(target)).from(target).where(placeOf(table, place)).for('update')
  const patch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  let [before] = await find()
  if (!before) {
    const [added] = await tx
      .insert(target)
      .values({ id: uuidv7(), ...place, ...patch })
      .onConflictDoNothing()
      .returning()
    if (added) return added as InferSelectModel<T>
    ;[before] = await find()
  }
  if (!before) throw new Error(`Nothing has the code ${place.code}, nor can it be added.`)
  const row = before as Record<string, unknown> & { readonly version: number; readonly id: string }
  requireVersion('record', row, expectedVersion)
  const changes = Object.entries(patch).filter(([field, value]) => row[field] !== value)
  if (changes.length === 0) return before as InferSelectModel<T>
  const [after] = await tx
    .update(target)
    .set({ ...Object.fromEntries(changes), version: row.version + 1 })
    .where(eq(table.id, row.id))
    .returning()
  return after as InferSelectModel<T>
}

/** The id of what has that code; null and undefined as they are. Refuses with InvalidInput, naming the field. */
export async function idByCode<Code extends string | null | undefined>(
  db: Db,
  table: Coded,
  field: string,
  code: Code,
  companyId?: string,
): Promise<Code extends string ? string : Code extends null ? null : undefined>
export async function idByCode(
  db: Db,
  table: Coded,
  field: string,
  code: string | null | undefined,
  companyId?: string,
): Promise<string | null | undefined> {
  if (code === null || code === undefined) return code
  const [found] = await db
    .select({ id: sql<string>`${table.id}` })
    .from(table)
    .where(placeOf(table, { code, companyId }))
  return found?.id ?? refuseInput(field, `${field}: nothing has the code ${code}.`)
}

import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { writeRows, type BulkInput } from '../../common/write/bulk/bulk.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { Refusal, refusalOf, requireVersion } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import type { CustomValues } from './columns.ts'
import { customInput } from './fields.input.ts'
import { checkedCustom, customMisfit } from './values.service.ts'

/** The records whose values are set in bulk by themselves, with their tables; customers and contacts have mutations in bulk. */
const tables = {
  OPPORTUNITY: 'opportunity',
  CASE: 'service_case',
  CAMPAIGN: 'campaign',
  INTERACTION: 'interaction',
  LEAD: 'lead',
} as const

export type SetRecord = keyof typeof tables

const rowInput = z.object({ id: anyId, expectedVersion: z.int().nullish(), custom: customInput })

type CheckedRow = z.infer<typeof rowInput>

/** Sets values of custom fields of records. Each row is refused with RecordNotFound, RecordErased, VersionConflict or InvalidInput. */
export function setCustomValues<Row>(
  tx: Db,
  input: BulkInput<Row> & { readonly record: SetRecord },
  requireKnown: (row: Row) => void,
) {
  return writeRows(tx, input, {
    kind: 'CustomValuesWritten',
    record: 'CustomValuesSet',
    shape: rowInput,
    requireKnown,
    changes: 'id',
    write: (inner, rows) => setChecked(inner, input.record, rows),
  })
}

async function setChecked(tx: Db, record: SetRecord, rows: readonly CheckedRow[]): Promise<(string | Refusal)[]> {
  const locked = await lockRecords(
    tx,
    record,
    rows.map(({ id }) => id),
  )
  const custom = await checkedCustom(
    tx,
    record,
    rows.map((row) => row.custom),
    false,
  )
  const answers = rows.map((row, i) => {
    const before = locked.get(row.id)
    const change = custom[i]
    if (!before) return refusal('RecordNotFound', `No ${record} has the id ${row.id}.`, row.id)
    if (before.erased) return refusal('RecordErased', `The ${record} is of somebody who has been erased.`, row.id)
    const conflict = refusalOf(() => requireVersion('record', before, row.expectedVersion))
    if (conflict) return conflict
    return change instanceof Refusal ? change : { id: row.id, before: before.custom, after: change?.(before.custom) }
  })
  const changed = answers.flatMap((one) =>
    one instanceof Refusal || one.after === one.before ? [] : [{ id: one.id, custom: one.after }],
  )
  if (changed.length > 0)
    await refuseBroken(
      tx.execute(sql`
        update crm.${sql.identifier(tables[record])} r set custom = g.custom, version = r.version + 1
          from jsonb_to_recordset(${JSON.stringify(changed)}::text::jsonb) as g(id uuid, custom jsonb) where r.id = g.id`),
      customMisfit,
    )
  return answers.map((one) => (one instanceof Refusal ? one : one.id))
}

/** The customers first, whoever erases them waits or is waited for; then the records, each in the order of their ids. */
async function lockRecords(tx: Db, record: SetRecord, ids: readonly string[]) {
  const table = sql`crm.${sql.identifier(tables[record])}`
  const some = array(ids.filter(isUuid), 'uuid')
  const owned = record !== 'CAMPAIGN'
  if (owned)
    await tx.execute(sql`
      select 1 from crm.customer c where c.id in (select r.customer_id from ${table} r where r.id = any(${some}))
       order by c.id for key share`)
  const erased = owned
    ? sql`(exists (select from crm.customer c where c.id = r.customer_id and c.erased_at is not null)
           ${record === 'LEAD' ? sql`or r.erased_at is not null` : sql``})`
    : sql`false`
  const rows = await tx.execute<{ id: string; version: number; custom: CustomValues; erased: boolean }>(sql`
    select r.id, r.version, r.custom, ${erased} as erased
      from ${table} r where r.id = any(${some}) order by r.id for no key update`)
  return new Map(rows.map((row) => [row.id, row]))
}

const refusal = (kind: string, message: string, recordId: string) => new Refusal({ kind, message, recordId })

import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { fieldPatch, newFieldInput } from './fields.input.ts'
import { customField, type CustomFieldRow, type FieldOption } from './fields.table.ts'

/** Fields of a kind of record at most, and those of them that have indexes. */
const most = { all: 100, filterable: 40 }

/** Declares a field. Refuses with CustomFieldCodeTaken and InvalidInput. */
export async function declareCustomField(tx: Db, input: unknown) {
  const checked = checkInput(newFieldInput, input)
  const { record, code } = checked
  await tx.execute(sql`set local statement_timeout = '10min'`)
  const row = {
    ...checked,
    id: uuidv7(),
    required: checked.required ?? false,
    filterable: checked.filterable ?? true,
    options: checked.options ?? [],
  }
  const [added] = await refuseBroken(
    tx
      .insert(customField)
      .values(row)
      .onConflictDoNothing({ target: [customField.record, customField.code] })
      .returning(),
    misfits,
  )
  if (!added)
    refuse(
      'CustomFieldCodeTaken',
      `A field of ${record} has the code ${code} already: choose another, or change that one.`,
      {
        code,
      },
    )
  await makeIndexes(tx, added)
  return asField(added)
}

/** Declares fields, except those that there are already. @returns how many were new */
export async function declareFields(tx: Db, inputs: readonly z.input<typeof newFieldInput>[]): Promise<number> {
  const rows = await tx.select({ record: customField.record, code: customField.code }).from(customField)
  const there = new Set(rows.map(({ record, code }) => `${record} ${code}`))
  const unknown = inputs.filter(({ record, code }) => !there.has(`${record} ${code}`))
  for (const input of unknown) await declareCustomField(tx, input)
  return unknown.length
}

/** Changes what is given. Refuses with CustomFieldNotFound, VersionConflict and InvalidInput. */
export async function updateCustomField(tx: Db, input: unknown) {
  const { id, expectedVersion, options, ...patch } = checkInput(fieldPatch, input)
  await tx.execute(sql`set local statement_timeout = '10min'`)
  const [before] = isUuid(id) ? await tx.select().from(customField).where(eq(customField.id, id)).for('update') : []
  if (!before) return refuse('CustomFieldNotFound', `No custom field has the id ${id}.`, { id })
  requireVersion('field', before, expectedVersion)
  const [after] = await refuseBroken(
    tx
      .update(customField)
      .set({
        ...patch,
        ...(options ? { options: withOptions(before.options, options) } : {}),
        version: before.version + 1,
      })
      .where(eq(customField.id, before.id))
      .returning(),
    misfits,
  )
  await makeIndexes(tx, after as CustomFieldRow)
  return asField(after as CustomFieldRow)
}

const asField = (row: CustomFieldRow) => ({ ...row, __typename: 'CustomField' as const })

const withOptions = (before: readonly FieldOption[], given: readonly FieldOption[]): FieldOption[] => [
  ...before.map((old) => given.find(({ code }) => code === old.code) ?? old),
  ...given.filter(({ code }) => !before.some((old) => old.code === code)),
]

/** Refuses with InvalidInput past the bounds. */
async function makeIndexes(tx: Db, { id, record }: CustomFieldRow): Promise<void> {
  const [counted] = await tx
    .select({
      all: sql<number>`count(*)::int`,
      filterable: sql<number>`count(*) filter (where filterable and not archived)::int`,
    })
    .from(customField)
    .where(eq(customField.record, record))
  if (counted && counted.all > most.all) refuseInput('record', `record: ${record} has ${most.all} fields already.`)
  if (counted && counted.filterable > most.filterable)
    refuseInput(
      'filterable',
      `filterable: ${record} has ${most.filterable} such fields already; say false, or archive one.`,
    )
  await tx.execute(sql`select crm.index_custom_field(${id}::uuid)`)
}

const misfit = (field: string, what: string) => (): never => refuseInput(field, `${field}: ${what}.`)

const misfits = {
  custom_field_range: misfit('max', 'must not be less than min'),
  custom_field_bounds: misfit('min', 'min and max are for numbers and amounts'),
  custom_field_decimals: misfit('decimals', 'is for numbers'),
  custom_field_span: misfit('latest', 'must not be before earliest'),
  custom_field_dates: misfit('earliest', 'earliest and latest are for dates'),
  custom_field_max_length: misfit('maxLength', 'is for texts'),
  custom_field_options: misfit('options', 'a choice has at least one, and nothing else has any'),
  custom_field_target: misfit('target', 'a reference has one, and nothing else has'),
}

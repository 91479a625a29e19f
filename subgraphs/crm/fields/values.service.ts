import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { inputRefusal, Refusal, refuseInput } from '../../common/write/refusal.ts'
import type { CustomValues, StoredValue } from './columns.ts'
import type { GivenValues } from './fields.input.ts'
import type { CustomRecord } from './fields.table.ts'

/** What becomes of values that are there already: `change(before)`, which is `before` itself where nothing changes. */
export type CustomChange = (before: CustomValues) => CustomValues

/**
 * Checks values of custom fields that records are given, by one statement for all of them and by the rules that the database
 * itself keeps to. Of each what it changes, or the refusal, InvalidInput, which names the field and what it takes.
 * @param creating of new records: they must have what is required
 */
export async function checkedCustom(
  tx: Db,
  record: CustomRecord,
  given: readonly (GivenValues | null | undefined)[],
  creating: boolean,
): Promise<(CustomChange | Refusal)[]> {
  if (given.length === 0 || (!creating && !given.some((one) => one?.length))) return given.map(() => unchanged)
  const values = given.flatMap((one, row) => (one ?? []).map((value, place) => ({ row, place, ...value })))
  const checked = await tx.execute<{
    row: number
    place: number | null
    code: string
    kept: string | null
    fault: string | null
  }>(
    sql`select "row", place, code, kept::text as kept, fault
          from crm.custom_checked(${record}, ${JSON.stringify(values)}::text::jsonb, ${given.length}::int, ${creating}::boolean)`,
  )
  const results: (Map<string, StoredValue | null> | Refusal)[] = given.map(() => new Map())
  for (const { row, place, code, kept, fault } of checked) {
    const result = results[row]
    if (!(result instanceof Map)) continue
    const field = place === null ? 'custom' : `custom.${place}`
    if (fault !== null) results[row] = inputRefusal(field, `${field}: ${code} ${fault}.`)
    else result.set(code, kept === null ? null : (JSON.parse(kept) as StoredValue))
  }
  return results.map((result) => (result instanceof Refusal ? result : changing(result)))
}

const unchanged: CustomChange = (before) => before

const changing =
  (changes: ReadonlyMap<string, StoredValue | null>): CustomChange =>
  (before) => {
    const differing = [...changes].filter(
      ([code, value]) => JSON.stringify(value) !== JSON.stringify(before[code] ?? null),
    )
    if (differing.length === 0) return before
    const after = { ...before, ...Object.fromEntries(differing) }
    return Object.fromEntries(
      Object.entries(after).filter((entry): entry is [string, StoredValue] => entry[1] !== null),
    )
  }

/**
 * Values of records of one kind, as somebody would give them to new ones of another kind that declares the same fields; what
 * that one does not take is left out. In the order given; one statement, and none where there are no values.
 */
export async function carriedValues(
  tx: Db,
  values: readonly CustomValues[],
  from: CustomRecord,
  to: CustomRecord,
): Promise<CarriedValue[][]> {
  const carried: CarriedValue[][] = values.map(() => [])
  if (!values.some((one) => Object.keys(one).length > 0)) return carried
  const rows = await tx.execute<{ row: number; code: string; kind: string; value: string }>(sql`
    select g.nth::int - 1 as row, c.code, c.kind, c.value::text as value
      from jsonb_array_elements(${JSON.stringify(values)}::text::jsonb) with ordinality g(given, nth)
     cross join lateral crm.custom_carried(g.given, ${from}, ${to}) c`)
  for (const { row, code, kind, value } of rows)
    carried[row]?.push({ field: code, [kind.toLowerCase()]: JSON.parse(value) as unknown })
  return carried
}

type CarriedValue = { readonly field: string } & Readonly<Record<string, unknown>>

/** For `refuseBroken`: a field that was changed by others just now. */
export const customMisfit = {
  custom_value: (detail: string): never => refuseInput('custom', `custom: ${detail}.`),
}

import type { Db } from '../../common/database/connect.ts'
import { partsOf } from '../customers/whole.ts'
import type { CustomFieldFilter } from '../graph.generated.ts'

type Ids = readonly string[]

/**
 * A filter, or a rule that is made of filters, in which whoever custom fields refer to is also who became part of them: values
 * stay as they were written. One statement for all of it, none where nothing is referred to.
 */
export async function withParts<Of>(db: Db, filter: Of): Promise<Of> {
  const sought: string[] = []
  withReferences(filter, (ids) => {
    sought.push(...ids)
    return ids
  })
  if (sought.length === 0) return filter
  const parts = await partsOf(db, sought)
  return withReferences(filter, (ids) => [
    ...new Set(ids.map((id) => id.toLowerCase()).flatMap((id) => [id, ...(parts.get(id) ?? [])])),
  ]) as Of
}

/** The same, with other references in its conditions on custom fields, however deep they stand. */
function withReferences(given: unknown, others: (ids: Ids) => Ids): unknown {
  if (Array.isArray(given)) return given.map((one) => withReferences(one, others))
  if (typeof given !== 'object' || given === null) return given
  const ofField = (filter: CustomFieldFilter) =>
    filter.reference ? { ...filter, reference: others(filter.reference) } : filter
  return Object.fromEntries(
    Object.entries(given).map(([name, value]: [string, unknown]) => [
      name,
      name === 'custom' ? (value as CustomFieldFilter[] | null)?.map(ofField) : withReferences(value, others),
    ]),
  )
}

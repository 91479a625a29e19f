import { demand } from '../../common/graph/allow.ts'
import { clientError } from '../../common/errors.ts'
import type { CrmContext } from '../context.ts'
import type { Reference } from '../erp.ts'
import type { CustomFieldFilter, CustomValueInput } from '../graph.generated.ts'
import type { SortedBy } from './filters.ts'
import { scopeOf } from '../scopes.ts'
import { customFields } from './fields.loaders.ts'
import type { CustomFieldRow, CustomRecord } from './fields.table.ts'
import { withParts } from './parts.ts'

interface Filter {
  readonly custom?: readonly CustomFieldFilter[] | null
  readonly and?: readonly Filter[] | null
  readonly or?: readonly Filter[] | null
  readonly not?: Filter | null
}

interface ListArguments {
  readonly where?: Filter | null
  readonly orderBy?: readonly { readonly field: string; readonly custom?: string | null }[] | null
}

/**
 * The arguments of a list, once it is sure that the custom fields which they name can be filtered and sorted by. Without any,
 * nothing is read. Refuses with BAD_USER_INPUT.
 */
export async function withCustomFields<Args extends ListArguments>(
  context: CrmContext,
  record: CustomRecord,
  args: Args,
) {
  const filters = filtersIn(args.where)
  const sorted = args.orderBy?.some(({ custom }) => custom != null) ?? false
  if (filters.length === 0 && !sorted) return args as WithOrder<Args>
  const fields = await customFields(context, record)
  const fieldOf = (code: string): CustomFieldRow => {
    const field = fieldNamed(fields, record, code)
    return field.filterable ? field : refuse(code, 'is not filterable: make it so with updateCustomField')
  }
  for (const filter of filters) requireFitting(context, filter, fieldOf(filter.field))
  const merging = filters.some(({ field, reference }) => reference && canMerge(fieldOf(field)))
  const where = merging ? await withParts(context.db, args.where) : args.where
  const orderBy = args.orderBy?.map((term) => {
    if (term.custom == null) return term
    const { code, kind } = fieldOf(term.custom)
    if (kind === 'REFERENCE') throw refusal(code, 'is a reference, which nothing is sorted by')
    return { ...term, custom: { code, kind } }
  })
  return { ...args, where, orderBy } as WithOrder<Args>
}

/**
 * The code of a custom field that a report is grouped by, once it is sure that it is one of few values: options, or yes and no.
 * Refuses with BAD_USER_INPUT.
 */
export async function groupingField(context: CrmContext, record: CustomRecord, code: string | null | undefined) {
  if (code == null) throw clientError('BAD_USER_INPUT', '`field` must name the custom field to group by.')
  const { kind } = fieldNamed(await customFields(context, record), record, code)
  return kind === 'CHOICE' || kind === 'BOOLEAN' ? code : refuse(code, `holds a ${kind}, which nothing is grouped by`)
}

function fieldNamed(fields: readonly CustomFieldRow[], record: CustomRecord, code: string): CustomFieldRow {
  const field = fields.find((one) => one.code === code)
  const codes = fields.map((one) => one.code).join(', ')
  if (!field) throw refusal(code, `is no field of ${record}; there are ${codes || 'none'}`)
  return field.archived ? refuse(code, 'is archived') : field
}

/** The arguments, with what orders by custom fields stand for. */
type WithOrder<Args> = Args & { readonly orderBy?: readonly { readonly custom?: SortedBy | null }[] | null }

function filtersIn(filter: Filter | null | undefined): CustomFieldFilter[] {
  if (!filter) return []
  return [
    ...(filter.custom ?? []),
    ...[...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])].flatMap(filtersIn),
  ]
}

const canMerge = ({ target }: CustomFieldRow): boolean => target === 'CUSTOMER' || target === 'CONTACT'

function requireFitting(context: CrmContext, filter: CustomFieldFilter, { code, kind, target }: CustomFieldRow): void {
  const asked = Object.entries(filter).flatMap(([name, value]) => (name === 'field' || value == null ? [] : [name]))
  const [only] = asked
  if (asked.length !== 1 || only === undefined)
    throw refusal(code, `needs one condition: \`isSet\` or \`${kind.toLowerCase()}\``)
  if (only !== 'isSet' && only !== kind.toLowerCase())
    throw refusal(code, `holds a ${kind}: ask with \`${kind.toLowerCase()}\`, not \`${only}\``)
  if (only === 'reference' && target) demand([scopeOf[target]], context)
}

const refusal = (code: string, what: string) => clientError('BAD_USER_INPUT', `The custom field ${code} ${what}.`)

const refuse = (code: string, what: string): never => {
  throw refusal(code, what)
}

interface Given {
  readonly custom?: readonly CustomValueInput[] | null
}

/** Of one record, see `customReferences`. */
export const customReferencesIn = async (
  context: CrmContext,
  record: CustomRecord,
  input: Given,
): Promise<Reference[]> => (await customReferences(context, record, [input]))(input)

/**
 * Tells of rows that are written what their custom values refer to in ERP. Who refers to something must be allowed to read it:
 * else whether there is such a record would be told.
 */
export async function customReferences(
  context: CrmContext,
  record: CustomRecord,
  rows: readonly Given[],
): Promise<(row: Given) => Reference[]> {
  if (!rows.some(({ custom }) => custom?.some(({ reference }) => reference != null))) return () => []
  const targets = new Map((await customFields(context, record)).map(({ code, target }) => [code, target]))
  const referencesIn = ({ custom }: Given) =>
    (custom ?? []).flatMap(({ field, reference }, i) => {
      const target = reference == null ? null : targets.get(field)
      return target ? [{ target, field: `custom.${i}.reference`, id: reference }] : []
    })
  demand([...new Set(rows.flatMap(referencesIn).map(({ target }) => scopeOf[target]))], context)
  return (row) =>
    referencesIn(row).flatMap(({ target, ...at }): Reference[] =>
      target === 'EMPLOYEE' ? [{ to: 'employees', ...at }] : target === 'PRODUCT' ? [{ to: 'products', ...at }] : [],
    )
}

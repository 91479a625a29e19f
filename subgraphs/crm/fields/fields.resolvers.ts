import { money } from '../../common/money.ts'
import { campaignById } from '../campaigns/campaigns.loaders.ts'
import type { CrmContext } from '../context.ts'
import { contactById, customerById } from '../customers/customers.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { interactionById } from '../interactions/interactions.loaders.ts'
import { leadById } from '../leads/leads.loaders.ts'
import { resultOf } from '../../common/write/bulk/bulk.ts'
import { mutate, mutateRows } from '../mutate.ts'
import { opportunityById } from '../pipeline/opportunities.loaders.ts'
import { caseById } from '../service/cases.loaders.ts'
import type { CustomValues, StoredValue } from './columns.ts'
import { customReferences } from './lookup.ts'
import { setCustomValues } from './set.service.ts'
import { customFields } from './fields.loaders.ts'
import { declareCustomField, updateCustomField } from './fields.service.ts'
import type { CustomFieldRow, CustomKind, CustomRecord, CustomTarget } from './fields.table.ts'

export interface ShownValue {
  readonly field: CustomFieldRow
  readonly value: StoredValue
}

export interface ShownReference {
  readonly target: CustomTarget
  readonly id: string
}

/** Of a record answered again by its idempotency key there may be none: it was kept before there were custom fields. */
const valuesOf =
  (record: CustomRecord) =>
  async (
    { custom }: { readonly custom?: CustomValues },
    { fields }: { readonly fields?: readonly string[] | null },
    context: CrmContext,
  ): Promise<ShownValue[]> => {
    if (!custom || Object.keys(custom).length === 0) return []
    return (await customFields(context, record)).flatMap((field) => {
      const value = fields && !fields.includes(field.code) ? undefined : custom[field.code]
      return value === undefined ? [] : [{ field, value }]
    })
  }

const textOf =
  (kind: CustomKind) =>
  ({ field, value }: ShownValue) =>
    field.kind === kind && typeof value === 'string' ? value : null

const referred =
  <Row>(target: CustomTarget, load: (context: CrmContext, id: string) => Row) =>
  (reference: ShownReference, _: unknown, context: CrmContext) =>
    reference.target === target ? load(context, reference.id) : null

export const fieldsResolvers: Resolvers = {
  Query: {
    customFields: (_, { record }, context) => customFields(context, record),
  },
  Mutation: {
    declareCustomField: (_, args, context) => mutate(context, 'declareCustomField', args, declareCustomField),
    setCustomValues: async (_, args, context) => {
      const references = await customReferences(context, args.input.record, args.input.rows)
      return mutateRows(
        context,
        'setCustomValues',
        args,
        (tx, _, requireKnown) => setCustomValues(tx, args.input, requireKnown),
        references,
      )
    },
    updateCustomField: (_, args, context) => mutate(context, 'updateCustomField', args, updateCustomField),
  },
  Customer: { custom: valuesOf('CUSTOMER') },
  Contact: { custom: valuesOf('CONTACT') },
  Opportunity: { custom: valuesOf('OPPORTUNITY') },
  Case: { custom: valuesOf('CASE') },
  Campaign: { custom: valuesOf('CAMPAIGN') },
  Interaction: { custom: valuesOf('INTERACTION') },
  Lead: { custom: valuesOf('LEAD') },
  CustomValuesBulkRow: {
    result: (row) => resultOf(row, async (id) => ({ id })),
  },
  CustomValue: {
    text: textOf('TEXT'),
    number: textOf('NUMBER'),
    date: textOf('DATE'),
    money: ({ value }) => (typeof value === 'object' ? money(value.amount, value.currency) : null),
    boolean: ({ value }) => (typeof value === 'boolean' ? value : null),
    choice: ({ field, value }) => field.options.find(({ code }) => code === value) ?? null,
    reference: ({ field, value }) =>
      field.target && typeof value === 'string' ? { target: field.target, id: value } : null,
  },
  CustomReference: {
    customer: referred('CUSTOMER', (context, id) => customerById(context).load(id)),
    contact: referred('CONTACT', (context, id) => contactById(context).load(id)),
    opportunity: referred('OPPORTUNITY', (context, id) => opportunityById(context).load(id)),
    case: referred('CASE', (context, id) => caseById(context).load(id)),
    campaign: referred('CAMPAIGN', (context, id) => campaignById(context).load(id)),
    interaction: referred('INTERACTION', (context, id) => interactionById(context).load(id)),
    lead: referred('LEAD', (context, id) => leadById(context).load(id)),
    employee: referred('EMPLOYEE', (_, id) => ({ id })),
    product: referred('PRODUCT', (_, id) => ({ id })),
  },
}

import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { moneyOrNull, plain, roundTo } from '../../common/money.ts'
import { resultOf } from '../../common/write/bulk/bulk.ts'
import { campaignById } from '../campaigns/campaigns.loaders.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { CrmContext } from '../context.ts'
import { contactById, customerById } from '../customers/customers.loaders.ts'
import type { Reference } from '../erp.ts'
import { customReferences, withCustomFields } from '../fields/lookup.ts'
import type { CustomValueInput, OpportunityLineInput, Resolvers } from '../graph.generated.ts'
import { stateChangesOf } from '../lifecycles/lifecycles.loaders.ts'
import { mutate, mutateRows } from '../mutate.ts'
import { leadSourceByCode, lostReasonByCode, ruleOfStage, stagesAfter } from './choices.loaders.ts'
import {
  linesOfOpportunity,
  opportunitiesOfCustomer,
  opportunityById,
  opportunityList,
} from './opportunities.loaders.ts'
import { moveOpportunities, moveOpportunity } from './opportunities.move.service.ts'
import { createOpportunities, createOpportunity } from './opportunities.service.ts'
import type { OpportunityRow } from './opportunities.table.ts'
import { updateOpportunities, updateOpportunity } from './opportunities.update.service.ts'

interface Referring {
  readonly ownerId?: string | null
  readonly lines?: readonly OpportunityLineInput[] | null
  readonly custom?: readonly CustomValueInput[] | null
}

/** What opportunities that are written refer to in ERP. */
async function referencesOf(context: CrmContext, rows: readonly Referring[]): Promise<(row: Referring) => Reference[]> {
  const custom = await customReferences(context, 'OPPORTUNITY', rows)
  return (row) => [
    { to: 'employees', field: 'ownerId', id: row.ownerId },
    ...(row.lines ?? []).map(({ productId: id }, i) => ({
      to: 'products' as const,
      field: `lines.${i}.productId`,
      id,
    })),
    ...custom(row),
  ]
}

const referencesIn = async (context: CrmContext, input: Referring) => (await referencesOf(context, [input]))(input)

const probabilityOf = async ({ probability, stage }: OpportunityRow, context: CrmContext): Promise<string> =>
  probability ?? (await ruleOfStage(context).load(stage))?.probability ?? '0'

export const opportunitiesResolvers: Resolvers = {
  Query: {
    opportunity: (_, { id }, context) => byId(opportunityById(context), id),
    opportunities: async (_, args, context) =>
      page(context.db, opportunityList, await withCustomFields(context, 'OPPORTUNITY', args)),
  },
  Mutation: {
    createOpportunity: async (_, args, context) =>
      mutate(context, 'createOpportunity', args, createOpportunity, await referencesIn(context, args.input)),
    updateOpportunity: async (_, args, context) =>
      mutate(context, 'updateOpportunity', args, updateOpportunity, await referencesIn(context, args.input)),
    moveOpportunity: (_, args, context) => mutate(context, 'moveOpportunity', args, moveOpportunity),
    createOpportunities: async (_, args, context) => {
      const references = await referencesOf(context, args.input.rows)
      return mutateRows(context, 'createOpportunities', args, createOpportunities, references)
    },
    updateOpportunities: async (_, args, context) => {
      const references = await referencesOf(context, args.input.rows)
      return mutateRows(context, 'updateOpportunities', args, updateOpportunities, references)
    },
    moveOpportunities: (_, args, context) => mutate(context, 'moveOpportunities', args, moveOpportunities),
  },
  OpportunityBulkRow: {
    result: (row, _, context) => resultOf(row, (id) => opportunityById(context).load(id)),
  },
  Customer: {
    opportunities: async ({ id }, args, context) =>
      opportunitiesOfCustomer(context, await withCustomFields(context, 'OPPORTUNITY', args)).load(id),
  },
  Opportunity: {
    customer: ({ customerId }, _, context) => (customerId ? customerById(context).load(customerId) : null),
    contact: ({ contactId }, _, context) => (contactId ? contactById(context).load(contactId) : null),
    owner: ({ ownerId }) => (ownerId ? { id: ownerId } : null),
    source: ({ source }, _, context) => (source ? leadSourceByCode(context).load(source) : null),
    campaign: ({ campaignId }, _, context) => (campaignId ? campaignById(context).load(campaignId) : null),
    nextStages: ({ stage }, _, context) => stagesAfter(stage, context),
    value: ({ valueAmount, currency }) => moneyOrNull(valueAmount, currency ?? ''),
    probability: async (row, _, context) => plain(await probabilityOf(row, context)),
    probabilityIsOwn: ({ probability }) => probability !== null,
    weightedValue: async (row, _, context) =>
      row.valueAmount === null || row.currency === null
        ? null
        : moneyOrNull(
            roundTo(new Big(row.valueAmount).times(await probabilityOf(row, context)), row.currency),
            row.currency,
          ),
    lostReason: ({ lostReason }, _, context) => (lostReason ? lostReasonByCode(context).load(lostReason) : null),
    lines: async ({ id, currency }, _, context) =>
      (await linesOfOpportunity(context).load(id)).map((line) => ({ ...line, currency })),
    stageHistory: ({ id }, args, context) => stateChangesOf(context, args).load(id),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  OpportunityLine: {
    product: ({ productId }) => (productId ? { id: productId } : null),
    quantity: ({ quantity }) => plain(quantity),
    unitPrice: ({ unitPrice, currency }) => moneyOrNull(unitPrice, currency ?? ''),
    discount: ({ discount }) => plain(discount),
    net: ({ net, currency }) => moneyOrNull(net, currency ?? ''),
  },
}

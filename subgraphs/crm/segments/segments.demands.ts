import type { GraphQLSchema } from 'graphql'
import { demandAsArguments } from '../../common/graph/allow.ts'
import type { CrmContext } from '../context.ts'
import { withCustomFields } from '../fields/lookup.ts'
import type { SegmentRule } from '../graph.generated.ts'

const within = (rule: SegmentRule): SegmentRule[] => [
  rule,
  ...[...(rule.and ?? []), ...(rule.or ?? []), ...(rule.not ? [rule.not] : [])].flatMap(within),
]

/** Who reads whom a kept rule finds must be allowed to read what it asks about, as who asks for a preview of it. */
export function demandRule(context: CrmContext, schema: GraphQLSchema, rule: SegmentRule | null): void {
  if (rule) demandAsArguments(schema, 'segmentPreview', { where: rule }, context)
}

/** Refuses custom fields that can not be filtered by, with BAD_USER_INPUT. */
export async function requireFields(context: CrmContext, rule: SegmentRule | null | undefined): Promise<void> {
  if (!rule) return
  for (const { customer, contacts, interactions, opportunities, cases } of within(rule)) {
    await withCustomFields(context, 'CUSTOMER', { where: customer })
    await withCustomFields(context, 'CONTACT', { where: contacts?.where })
    await withCustomFields(context, 'INTERACTION', { where: interactions?.where })
    await withCustomFields(context, 'OPPORTUNITY', { where: opportunities?.where })
    await withCustomFields(context, 'CASE', { where: cases?.where })
  }
}

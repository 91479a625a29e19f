import { demand } from '../../common/graph/allow.ts'
import type { CrmContext } from '../context.ts'
import { withCustomFields } from '../fields/lookup.ts'
import type { SegmentRule } from '../graph.generated.ts'
import { scopeOf } from '../scopes.ts'

const scopes = {
  customer: scopeOf.CUSTOMER,
  address: scopeOf.CUSTOMER,
  consent: scopeOf.CONSENT,
  interactions: scopeOf.INTERACTION,
  opportunities: scopeOf.OPPORTUNITY,
  cases: scopeOf.CASE,
  notes: scopeOf.NOTE,
} as const

const within = (rule: SegmentRule): SegmentRule[] => [
  rule,
  ...[...(rule.and ?? []), ...(rule.or ?? []), ...(rule.not ? [rule.not] : [])].flatMap(within),
]

/** Who reads whom a kept rule finds must be allowed to read what it asks about, as whoever made it was. */
export function demandRule(context: CrmContext, rule: SegmentRule | null): void {
  if (!rule) return
  const parts = within(rule)
  const asked = Object.entries(scopes).flatMap(([part, scope]) =>
    parts.some((one) => one[part as keyof typeof scopes] != null) ? [scope] : [],
  )
  demand([...new Set(asked)], context)
}

/** Refuses custom fields that can not be filtered by, with BAD_USER_INPUT. */
export async function requireFields(context: CrmContext, rule: SegmentRule | null | undefined): Promise<void> {
  if (!rule) return
  for (const { customer, interactions, opportunities, cases } of within(rule)) {
    await withCustomFields(context, 'CUSTOMER', { where: customer })
    await withCustomFields(context, 'INTERACTION', { where: interactions?.where })
    await withCustomFields(context, 'OPPORTUNITY', { where: opportunities?.where })
    await withCustomFields(context, 'CASE', { where: cases?.where })
  }
}

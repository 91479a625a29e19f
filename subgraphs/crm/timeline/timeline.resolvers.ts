import { allowedValues } from '../../common/graph/allow.ts'
import { memberById } from '../campaigns/members.loaders.ts'
import { consentById } from '../consents/consents.loaders.ts'
import type { Resolvers, TimelineKind } from '../graph.generated.ts'
import { interactionById } from '../interactions/interactions.loaders.ts'
import { noteById } from '../notes/notes.loaders.ts'
import { opportunityById } from '../pipeline/opportunities.loaders.ts'
import { readableRecords } from '../readable.ts'
import { caseById } from '../service/cases.loaders.ts'
import { timelineOfCustomer } from './timeline.loaders.ts'

export const timelineResolvers: Resolvers = {
  Customer: {
    timeline: ({ id }, { kinds, ...page }, context, { schema }) => {
      const allowed = allowedValues(schema, 'TimelineKind', context)
      return timelineOfCustomer(context, {
        ...page,
        readable: readableRecords(schema, context),
        kinds: allowed.filter((kind) => !kinds || kinds.includes(kind as TimelineKind)),
      }).load(id)
    },
  },
  TimelineEntry: {
    id: ({ kind, key }) => `${kind}:${key}`,
    kind: ({ kind }) => kind as TimelineKind,
    from: ({ fromState }) => fromState,
    to: ({ toState }) => toState,
    interaction: ({ kind, recordId }, _, context) =>
      kind === 'INTERACTION' ? interactionById(context).load(recordId) : null,
    note: ({ kind, recordId }, _, context) => (kind === 'NOTE' ? noteById(context).load(recordId) : null),
    opportunity: ({ kind, recordId }, _, context) =>
      kind.startsWith('OPPORTUNITY_') ? opportunityById(context).load(recordId) : null,
    case: ({ kind, recordId }, _, context) => (kind.startsWith('CASE_') ? caseById(context).load(recordId) : null),
    campaignMember: ({ kind, recordId }, _, context) =>
      kind === 'CAMPAIGN' ? memberById(context).load(recordId) : null,
    consent: ({ kind, recordId }, _, context) => (kind === 'CONSENT' ? consentById(context).load(recordId) : null),
  },
}

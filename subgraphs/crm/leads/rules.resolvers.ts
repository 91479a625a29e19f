import { withCustomFields } from '../fields/lookup.ts'
import type { Resolvers, TextLanguage } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { teamById } from '../teams/teams.loaders.ts'
import { leadById } from './leads.loaders.ts'
import { assignmentRuleById, scoreReasonsOfLead } from './rules.loaders.ts'
import {
  allAssignmentRules,
  allScoreRules,
  assignLeads,
  setLeadAssignmentRule,
  setLeadScoreRule,
} from './rules.service.ts'

export const rulesResolvers: Resolvers = {
  Query: {
    leadScoreRules: (_, __, { db }) => allScoreRules(db),
    leadAssignmentRules: (_, __, { db }) => allAssignmentRules(db),
  },
  Mutation: {
    setLeadScoreRule: async (_, args, context) => {
      await withCustomFields(context, 'LEAD', { where: args.input.condition })
      return mutate(context, 'setLeadScoreRule', args, setLeadScoreRule)
    },
    setLeadAssignmentRule: async (_, args, context) => {
      await withCustomFields(context, 'LEAD', { where: args.input.condition })
      return mutate(context, 'setLeadAssignmentRule', args, setLeadAssignmentRule, [
        { to: 'employees', field: 'ownerId', id: args.input.ownerId },
      ])
    },
    assignLeads: (_, args, context) => mutate(context, 'assignLeads', args, assignLeads),
  },
  Lead: {
    scoreReasons: ({ id }, _, context) => scoreReasonsOfLead(context).load(id),
    assignedBy: ({ assignmentRuleId }, _, context) =>
      assignmentRuleId ? assignmentRuleById(context).load(assignmentRuleId) : null,
  },
  LeadScoreReason: { ruleId: ({ id }) => id },
  LeadAssignmentRule: {
    owner: ({ ownerId }) => (ownerId ? { id: ownerId } : null),
    team: ({ teamId }, _, context) => (teamId ? teamById(context).load(teamId) : null),
  },
  LeadCondition: {
    custom: ({ custom }) => custom?.map((filter) => JSON.stringify(filter)) ?? null,
    languages: ({ languages }) => languages?.map((language) => language.toUpperCase() as TextLanguage) ?? null,
  },
  LeadsAssigned: {
    assigned: ({ leadIds }) => leadIds.length,
    leads: async ({ leadIds }, _, context) => {
      const found = await Promise.all(leadIds.map((id) => leadById(context).load(id)))
      return found.filter((one) => one !== null)
    },
  },
}

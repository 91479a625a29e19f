import { sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { lead } from './leads.table.ts'
import { leadAssignmentRule, leadScoreRule } from './rules.table.ts'

export const assignmentRuleById = rowLoader(leadAssignmentRule, 'id')

/** The rules that made a lead's score, those that weigh most first. */
export const scoreReasonsOfLead = groupLoader(
  (db, ids) =>
    db
      .select({ leadId: lead.id, id: leadScoreRule.id, name: leadScoreRule.name, points: leadScoreRule.points })
      .from(lead)
      .innerJoin(leadScoreRule, sql`${leadScoreRule.active} and crm.lead_fits(lead, ${leadScoreRule.condition})`)
      .where(sql`${lead.id} = any(${array(ids, 'uuid')})`)
      .orderBy(sql`abs(${leadScoreRule.points}) desc`, leadScoreRule.name, leadScoreRule.id),
  (row) => row.leadId,
)

import { sql, type InferSelectModel } from 'drizzle-orm'
import { bigint, boolean, check, foreignKey, index, integer, jsonb, uuid } from 'drizzle-orm/pg-core'
import { lengthBetween, peopleText } from '../../common/database/columns.ts'
import type { CustomFieldFilter } from '../graph.generated.ts'
import type { Language } from '../search/languages.ts'
import { crm } from '../schema.ts'
import { team } from '../teams/teams.table.ts'

/** Each part must fit; without parts it fits every lead. The database refuses others. */
export interface LeadCondition {
  readonly sources?: readonly string[]
  readonly countries?: readonly string[]
  readonly languages?: readonly Language[]
  readonly campaignIds?: readonly string[]
  readonly emailDomains?: readonly string[]
  readonly hasEmail?: boolean
  readonly hasPhone?: boolean
  readonly hasOrganisation?: boolean
  readonly titleContains?: string
  /** Without nulls. */
  readonly custom?: readonly CustomFieldFilter[]
  /** Of assignment rules alone. */
  readonly scoreFrom?: number
}

const rule = {
  id: uuid().primaryKey(),
  name: peopleText().notNull(),
  condition: jsonb().$type<LeadCondition>().notNull(),
  active: boolean().notNull().default(true),
  version: integer().notNull().default(1),
}

/** What a lead is worth more or less for. The database adds up, whenever a lead or a rule changes. */
export const leadScoreRule = crm.table('lead_score_rule', { ...rule, points: integer().notNull() }, (t) => [
  check('lead_score_rule_name_length', lengthBetween(t.name, 1, 100)),
  check('lead_score_rule_points', sql`${t.points} between -1000 and 1000`),
  check('lead_score_rule_version', sql`${t.version} > 0`),
])

/** Who is given a lead: an employee, or the members of a team in turn. The first that fits, by `place`, decides. */
export const leadAssignmentRule = crm.table(
  'lead_assignment_rule',
  {
    ...rule,
    place: integer().notNull(),
    /** Whom ERP keeps. */
    ownerId: uuid(),
    teamId: uuid(),
  },
  (t) => [
    foreignKey({ name: 'lead_assignment_rule_team', columns: [t.teamId], foreignColumns: [team.id] }),
    check('lead_assignment_rule_name_length', lengthBetween(t.name, 1, 100)),
    check('lead_assignment_rule_one', sql`num_nonnulls(${t.ownerId}, ${t.teamId}) = 1`),
    check('lead_assignment_rule_version', sql`${t.version} > 0`),
    index('lead_assignment_rule_place').on(t.place, t.id),
  ],
)

/** How many leads a team was given by rules: whose turn it is follows from it. */
export const leadTurn = crm.table('lead_turn', {
  teamId: uuid()
    .primaryKey()
    .references(() => team.id),
  turns: bigint({ mode: 'bigint' }).notNull(),
})

export type LeadScoreRuleRow = InferSelectModel<typeof leadScoreRule>
export type LeadAssignmentRuleRow = InferSelectModel<typeof leadAssignmentRule>

import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, integer, numeric, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, lengthBetween, oneOf, peopleText } from '../../common/database/columns.ts'
import { crm } from '../schema.ts'

export const stages = ['PROSPECTING', 'ENGAGING', 'PROPOSED', 'NEGOTIATING', 'WON', 'LOST'] as const
export const closedStages = ['WON', 'LOST'] as const

/** How likely an opportunity is won from there, where it does not say so itself. */
export const opportunityStage = crm.table(
  'opportunity_stage',
  {
    id: uuid()
      .primaryKey()
      .default(sql`gen_random_uuid()`),
    stage: text({ enum: stages }).notNull().unique('opportunity_stage_once'),
    /** In the order in which they are gone through. */
    place: smallint().notNull(),
    /** 0 to 1. */
    probability: numeric().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('opportunity_stage_name', oneOf(t.stage, stages)),
    check('opportunity_stage_probability', sql`${t.probability} between 0 and 1`),
    check(
      'opportunity_stage_closed',
      sql`${t.probability} = case ${t.stage} when 'WON' then 1 when 'LOST' then 0 else ${t.probability} end`,
    ),
  ],
)

/** A list that the company chooses from and adds to. What is in use is never taken away, only no longer offered. */
const choice = (name: 'lost_reason' | 'lead_source') =>
  crm.table(
    name,
    {
      id: uuid()
        .primaryKey()
        .default(sql`gen_random_uuid()`),
      code: codeColumn().notNull(),
      name: peopleText().notNull(),
      active: boolean().notNull().default(true),
    },
    (t) => [
      unique(`${name}_code`).on(t.code),
      check(`${name}_code_form`, sql`${t.code} ~ '^[A-Z][A-Z0-9_]{0,39}$'`),
      check(`${name}_name_length`, lengthBetween(t.name, 1, 100)),
    ],
  )

export const lostReason = choice('lost_reason')
export const leadSource = choice('lead_source')

export type Stage = (typeof stages)[number]
export type OpportunityStageRow = InferSelectModel<typeof opportunityStage>
export type ChoiceRow = InferSelectModel<typeof lostReason>

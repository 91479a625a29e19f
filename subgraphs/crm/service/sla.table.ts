import { sql, type InferSelectModel } from 'drizzle-orm'
import { boolean, check, index, integer, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, lengthBetween, oneOf, peopleText } from '../../common/database/columns.ts'
import { customer } from '../customers/customers.table.ts'
import { crm } from '../schema.ts'
import { businessCalendar } from './calendars.table.ts'

export const priorities = ['LOW', 'NORMAL', 'HIGH', 'URGENT'] as const

/** Whose turn cases wait for. */
export const caseQueue = crm.table(
  'case_queue',
  {
    id: uuid().primaryKey(),
    code: codeColumn().notNull().unique('case_queue_code'),
    name: peopleText().notNull(),
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
  },
  (t) => [check('case_queue_name_length', lengthBetween(t.name, 1, 200))],
)

/** What is promised of cases, of a queue and of customers of a tier where those are given. The closest fit holds. */
export const slaPolicy = crm.table(
  'sla_policy',
  {
    id: uuid().primaryKey(),
    code: codeColumn().notNull().unique('sla_policy_code'),
    name: peopleText().notNull(),
    /** In whose time it counts; the default one's when null. */
    calendarId: uuid().references(() => businessCalendar.id),
    queueId: uuid().references(() => caseQueue.id),
    tier: codeColumn(),
    /** How much of the time promised may be used up before somebody is told. Null: nobody is. */
    escalateAtPercent: smallint(),
    /** Whom ERP keeps. */
    escalateToId: uuid(),
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('sla_policy_name_length', lengthBetween(t.name, 1, 200)),
    check('sla_policy_tier_length', lengthBetween(t.tier, 1, 40)),
    check('sla_policy_escalate_at', sql`${t.escalateAtPercent} between 1 and 99`),
    check('sla_policy_escalate_to', sql`${t.escalateToId} is null or ${t.escalateAtPercent} is not null`),
    // One fits best, always. (An index by expression, since nulls are alike here and PostgreSQL 15 is old enough.)
    uniqueIndex('sla_policy_one_for_each')
      .on(sql`coalesce(queue_id, '00000000-0000-0000-0000-000000000000'::uuid)`, sql`coalesce(tier, '')`)
      .where(sql`active`),
  ],
)

/** What a policy promises of a priority, in minutes of its calendar. */
export const slaTarget = crm.table(
  'sla_target',
  {
    policyId: uuid()
      .notNull()
      .references(() => slaPolicy.id),
    priority: text({ enum: priorities }).notNull(),
    firstResponseMinutes: integer(),
    resolutionMinutes: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.policyId, t.priority] }),
    check('sla_target_priority', oneOf(t.priority, priorities)),
    check('sla_target_first_response', sql`${t.firstResponseMinutes} between 1 and 527040`),
    check('sla_target_resolution', sql`${t.resolutionMinutes} between 1 and 527040`),
    check('sla_target_promises', sql`coalesce(${t.firstResponseMinutes}, ${t.resolutionMinutes}) is not null`),
  ],
)

/** What a customer has been promised: the tier that policies are chosen by. */
export const serviceTier = crm.table(
  'service_tier',
  {
    customerId: uuid()
      .primaryKey()
      .references(() => customer.id),
    tier: codeColumn().notNull(),
  },
  (t) => [
    check('service_tier_length', lengthBetween(t.tier, 1, 40)),
    index('service_tier_customers').on(t.tier, t.customerId),
  ],
)

export type CaseQueueRow = InferSelectModel<typeof caseQueue>
export type SlaPolicyRow = InferSelectModel<typeof slaPolicy>
export type SlaTargetRow = InferSelectModel<typeof slaTarget>

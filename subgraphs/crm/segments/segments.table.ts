import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { lengthBetween, moment, oneOf, peopleText } from '../../common/database/columns.ts'
import { customer } from '../customers/customers.table.ts'
import type { SegmentRule } from '../graph.generated.ts'
import { crm, foldedColumn } from '../schema.ts'

export const segmentKinds = ['FIXED', 'RULE'] as const

/** Customers that are told apart: by hand, or by a rule. */
export const segment = crm.table(
  'segment',
  {
    id: uuid().primaryKey(),
    name: peopleText().notNull(),
    nameFolded: foldedColumn('name'),
    description: text(),
    kind: text({ enum: segmentKinds }).notNull(),
    /** As the SDL's input of that name, checked. */
    rule: jsonb().$type<SegmentRule>(),
    createdAt: moment()
      .notNull()
      .default(sql`now()`),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('segment_name_length', lengthBetween(t.name, 1, 200)),
    check('segment_description_length', lengthBetween(t.description, 1, 2_000)),
    check('segment_kind', oneOf(t.kind, segmentKinds)),
    check('segment_has_rule', sql`(${t.kind} = 'RULE') = (${t.rule} is not null)`),
    check('segment_rule_form', sql`jsonb_typeof(${t.rule}) = 'object'`),
    check('segment_version', sql`${t.version} > 0`),
    index('segment_name').on(t.name, t.id),
    index('segment_created_at').on(t.createdAt, t.id),
    index('segment_name_folded').using('gin', t.nameFolded.op('gin_trgm_ops')),
  ],
)

/** Who is in a fixed segment. */
export const segmentMember = crm.table(
  'segment_member',
  {
    segmentId: uuid()
      .notNull()
      .references(() => segment.id),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    addedAt: moment()
      .notNull()
      .default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.segmentId, t.customerId] }),
    index('segment_member_customer').on(t.customerId, t.segmentId),
  ],
)

export type SegmentRow = InferSelectModel<typeof segment>

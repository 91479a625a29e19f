import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, jsonb, type pgSchema, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment, oneOf } from '../database/columns.ts'

export const retentionActions = ['DELETE', 'BLANK'] as const

/** So many rows of a record. */
export interface RecordCount {
  readonly record: string
  readonly rows: number
}

/** What an erasure left, why, and until when at the latest; null while nobody can say. */
export interface KeptRecord extends RecordCount {
  readonly basis: string
  readonly until: string | null
}

/** What every subgraph keeps about the data of people, in its own schema. Both tables are written by the database alone. */
export const privacyTables = (schema: ReturnType<typeof pgSchema>) => ({
  /** Receipts: that somebody was erased, never who it was. */
  erasure: schema.table(
    'erasure',
    {
      id: uuid().primaryKey(),
      customerId: uuid().notNull(),
      /** Null: the customer as such, with all its contacts. */
      contactId: uuid(),
      erasedAt: moment()
        .notNull()
        .default(sql`clock_timestamp()`),
      erasedBy: text().notNull(),
      requestId: text(),
      blanked: jsonb().$type<readonly RecordCount[]>().notNull(),
      kept: jsonb().$type<readonly KeptRecord[]>().notNull(),
      /** Of what the person was known by, each under a secret that the database does not hold. */
      digests: text().array().notNull(),
    },
    (table) => [
      unique('erasure_once').on(table.customerId, table.contactId).nullsNotDistinct(),
      index('erasure_erased_at').on(table.erasedAt, table.id),
      index('erasure_digests').using('gin', table.digests),
    ],
  ),
  /** Why each record that holds something of people is kept, and how long. */
  retentionRule: schema.table(
    'retention_rule',
    {
      id: uuid().primaryKey(),
      /** The table's name. */
      record: text().notNull().unique('retention_rule_record'),
      /** What is done to rows when their time is over; null: nothing, they go with what they belong to. */
      action: text({ enum: retentionActions }),
      /** Null: no time is set. */
      months: integer(),
      /** What the law demands. */
      leastMonths: integer(),
      countedFrom: text(),
      basis: text().notNull(),
      appliedAt: moment(),
      appliedRows: bigint({ mode: 'number' }).notNull().default(0),
      version: integer().notNull().default(1),
    },
    (table) => [
      check('retention_rule_action', oneOf(table.action, retentionActions)),
      check('retention_rule_months', sql`${table.months} between coalesce(${table.leastMonths}, 1) and 1200`),
      check(
        'retention_rule_has_action',
        sql`${table.action} is not null and ${table.countedFrom} is not null or ${table.months} is null`,
      ),
    ],
  ),
})

export type PrivacyTables = ReturnType<typeof privacyTables>
export type ErasureRow = PrivacyTables['erasure']['$inferSelect']
export type RetentionRuleRow = PrivacyTables['retentionRule']['$inferSelect']

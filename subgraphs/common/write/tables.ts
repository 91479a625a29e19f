import { sql } from 'drizzle-orm'
import { bigint, index, jsonb, type pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from '../database/columns.ts'

/** What every subgraph keeps about its writes, in its own schema. The audit trail is written by triggers. */
export const writeTables = (schema: ReturnType<typeof pgSchema>) => ({
  auditLog: schema.table(
    'audit_log',
    {
      id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
      record: text().notNull(),
      recordId: uuid().notNull(),
      action: text().notNull(),
      before: jsonb(),
      after: jsonb(),
      changedBy: text().notNull(),
      requestId: text(),
      changedAt: moment()
        .notNull()
        .default(sql`clock_timestamp()`),
    },
    (table) => [index().on(table.recordId, table.id)],
  ),
  idempotencyKey: schema.table(
    'idempotency_key',
    {
      caller: text().notNull(),
      mutation: text().notNull(),
      key: text().notNull(),
      inputHash: text().notNull(),
      answer: jsonb(),
      usedAt: moment()
        .notNull()
        .default(sql`now()`),
    },
    (table) => [
      primaryKey({ columns: [table.caller, table.mutation, table.key] }),
      index('idempotency_key_used_at').on(table.usedAt),
      // Whom an answer is about: what is erased with a person is found by it.
      index('idempotency_key_about').on(sql`(coalesce(answer ->> 'customerId', answer ->> 'id'))`),
    ],
  ),
  /** Whose data partners were answered, a row for each customer and request. Kept before the answer leaves. */
  partnerRead: schema.table(
    'partner_read',
    {
      id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
      partnerId: uuid().notNull(),
      /** Whom the partner's token named. */
      subject: text().notNull(),
      customerId: uuid().notNull(),
      /** The SDL's types that were answered: `Contact`, `Invoice`. */
      what: text().array().notNull(),
      requestId: text().notNull(),
      readAt: moment()
        .notNull()
        .default(sql`clock_timestamp()`),
    },
    (table) => [
      index().on(table.customerId, table.id),
      index().on(table.partnerId, table.id),
      index('partner_read_read_at').on(table.readAt),
    ],
  ),
  /** Which source the data came from in bulk, if from one: what is there is then known to be its own. */
  importRun: schema.table('import_run', {
    source: text().primaryKey(),
    /** Of the source's contents: a run goes on only with the same. */
    fingerprint: text().notNull(),
    startedAt: moment()
      .notNull()
      .default(sql`now()`),
    finishedAt: moment(),
  }),
})

export type WriteTables = ReturnType<typeof writeTables>

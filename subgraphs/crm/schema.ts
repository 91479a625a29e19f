import { sql, type SQL } from 'drizzle-orm'
import { pgSchema, text } from 'drizzle-orm/pg-core'
import { privacyTables } from '../common/privacy/tables.ts'
import { writeTables } from '../common/write/tables.ts'

/** All that CRM keeps lies in this PostgreSQL schema. */
export const crm = pgSchema('crm')

export const crmWriteTables = writeTables(crm)

/** Exported one by one, as drizzle-kit finds tables. */
export const { auditLog, idempotencyKey, importRun, partnerRead } = crmWriteTables

export const crmPrivacyTables = privacyTables(crm)
export const { erasure, retentionRule } = crmPrivacyTables

/** As the `_folded` columns are kept: lower case, without accents. */
export const fold = (value: string): SQL => sql`crm.fold(${value})`

/** A column that holds what `fold` makes of another one; for `contains` and `equals`. */
export const foldedColumn = (of: 'name' | 'subject' | 'title') =>
  text()
    .notNull()
    .generatedAlwaysAs(sql`crm.fold(${sql.raw(of)})`)

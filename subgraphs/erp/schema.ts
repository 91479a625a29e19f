import { sql, type SQL } from 'drizzle-orm'
import { customType, numeric, pgSchema, text } from 'drizzle-orm/pg-core'
import { privacyTables } from '../common/privacy/tables.ts'
import { writeTables } from '../common/write/tables.ts'

/** All that ERP keeps lies in this PostgreSQL schema. */
export const erp = pgSchema('erp')

export const erpWriteTables = writeTables(erp)

/** Exported one by one, as drizzle-kit finds tables. */
export const { auditLog, idempotencyKey, importRun, partnerRead } = erpWriteTables

export const erpPrivacyTables = privacyTables(erp)
export const { erasure, retentionRule } = erpPrivacyTables

/** An amount of money, exact, already rounded to its currency. */
export const amount = () => numeric()

/** A quantity in the product's unit, exact. */
export const quantity = () => numeric()

export const currency = () => text()

export const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' })

/** Lower case without accents, as the columns `...Folded` are. */
export const fold = (value: string): SQL => sql`erp.fold(${value})`

/** A column that holds what `fold` makes of the name; for `contains` and `equals`. */
export const foldedName = () =>
  text()
    .notNull()
    .generatedAlwaysAs(sql`erp.fold(name)`)

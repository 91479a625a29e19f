import { sql, type SQL } from 'drizzle-orm'
import { customType, numeric, pgSchema, text } from 'drizzle-orm/pg-core'
import { writeTables as writeTablesIn } from '../common/write/tables.ts'

/** All that ERP keeps lies in this PostgreSQL schema. */
export const erp = pgSchema('erp')

export const writeTables = writeTablesIn(erp)

/** Exported one by one, as drizzle-kit finds tables. */
export const { auditLog, idempotencyKey, importRun } = writeTables

/** An amount of money, exact, already rounded to its currency. */
export const amount = () => numeric()

/** A quantity in the product's unit, exact. */
export const quantity = () => numeric()

export const currency = () => text()

/** A name as people sort it: linguistic order, the same on every platform. */
export const peopleText = customType<{ data: string }>({ dataType: () => 'text collate "und-x-icu"' })

export const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' })

/** Lower case without accents, as the columns `...Folded` are. */
export const fold = (text: string): SQL => sql`erp.fold(${text})`

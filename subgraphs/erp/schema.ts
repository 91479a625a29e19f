import { customType, numeric, pgSchema, text } from 'drizzle-orm/pg-core'
import { writeTables } from '../common/write/tables.ts'

/** All that ERP keeps lies in this PostgreSQL schema. */
export const erp = pgSchema('erp')

export const { auditLog, idempotencyKey } = writeTables(erp)

/** An amount of money, exact, already rounded to its currency. */
export const amount = () => numeric()

/** A quantity in the product's unit, exact. */
export const quantity = () => numeric()

export const currency = () => text()

/** A name as people sort it: linguistic order, the same on every platform. */
export const peopleText = customType<{ data: string }>({ dataType: () => 'text collate "und-x-icu"' })

export const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' })

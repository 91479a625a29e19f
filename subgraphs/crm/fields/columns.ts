import { sql } from 'drizzle-orm'
import { customType } from 'drizzle-orm/pg-core'

/** A value as it is kept, with every digit: a number as text, an amount with its currency. */
export type StoredValue = string | boolean | { readonly amount: string; readonly currency: string }

/** Values of custom fields, by their fields' codes. */
export type CustomValues = Readonly<Record<string, StoredValue>>

export const noValues: CustomValues = Object.freeze({})

const values = customType<{ data: CustomValues; driverData: string }>({
  dataType: () => 'jsonb',
  toDriver: (given) => JSON.stringify(given),
})

/** For a table whose records have custom fields; `guard_custom` in a migration has the database keep to them. */
export const customColumn = () =>
  values()
    .notNull()
    .default(sql`'{}'`)

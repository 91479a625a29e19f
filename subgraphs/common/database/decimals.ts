import { sql, type SQL } from 'drizzle-orm'
import { unusualExponents } from '../money.ts'

/** How many decimals amounts of a currency have, for statements to round by. */
export const decimalsIn = (currency: SQL): SQL =>
  sql`coalesce((${JSON.stringify(unusualExponents)}::text::jsonb ->> ${currency})::int, 2)`

import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'

/** The company's tax rates in force on a date, by code. */
export async function taxRates(db: Db, companyId: string, on: string): Promise<Map<string, Decimal>> {
  const rows = await db.execute<{ code: string; rate: Decimal }>(sql`
    select code, rate from erp.tax_code
     where company_id = ${companyId}::uuid and ${on}::date between valid_from and coalesce(valid_to, 'infinity')`)
  return new Map(rows.map(({ code, rate }) => [code, rate]))
}

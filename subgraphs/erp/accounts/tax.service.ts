import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { refuseInput } from '../../common/write/refusal.ts'

/** Refuses with InvalidInput unless a company has that code in force; codes are shared, as products are. */
export async function requireTaxCode(db: Db, code: string): Promise<void> {
  const rows = await db.execute<{ code: string }>(sql`
    select distinct code from erp.tax_code
     where current_date between valid_from and coalesce(valid_to, 'infinity') order by code`)
  const codes = rows.map((row) => row.code)
  if (codes.includes(code)) return
  refuseInput('taxCode', `taxCode: ${codes.length > 0 ? `must be one of ${codes.join(', ')}` : 'no company has any'}.`)
}

/** The company's tax rates in force on a date, by code. */
export async function taxRates(db: Db, companyId: string, on: string): Promise<Map<string, Decimal>> {
  const rows = await db.execute<{ code: string; rate: Decimal }>(sql`
    select code, rate from erp.tax_code
     where company_id = ${companyId}::uuid and ${on}::date between valid_from and coalesce(valid_to, 'infinity')`)
  return new Map(rows.map(({ code, rate }) => [code, rate]))
}

import { sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { taxCode, type TaxCodeRow } from './ledger.table.ts'

/** OUTPUT: on what is sold; INPUT: on what is bought. */
export type TaxDirection = TaxCodeRow['direction']

/** Refuses with InvalidInput unless a company has that code in force for sales; codes are shared, as products are. */
export async function requireTaxCode(db: Db, code: string): Promise<void> {
  const rows = await db.execute<{ code: string }>(sql`
    select distinct code from erp.tax_code
     where direction = 'OUTPUT' and current_date between valid_from and coalesce(valid_to, 'infinity') order by code`)
  const codes = rows.map((row) => row.code)
  if (codes.includes(code)) return
  refuseInput('taxCode', `taxCode: ${codes.length > 0 ? `must be one of ${codes.join(', ')}` : 'no company has any'}.`)
}

/** The company's tax rates in force on a date, by code: on what it sells, or buys. */
export async function taxRates(
  db: Db,
  companyId: string,
  on: string,
  direction: TaxDirection = 'OUTPUT',
): Promise<Map<string, Decimal>> {
  const rows = await db.execute<{ code: string; rate: Decimal }>(sql`
    select code, rate from erp.tax_code
     where company_id = ${companyId}::uuid and direction = ${direction}
       and ${on}::date between valid_from and coalesce(valid_to, 'infinity')`)
  return new Map(rows.map(({ code, rate }) => [code, rate]))
}

/** Finds the ids of the company's codes by direction, code and day. Refuses with InvalidInput where none is in force. */
export async function taxCodesInForce(
  db: Db,
  companyId: string,
  codes: readonly string[],
): Promise<(wanted: { direction: TaxDirection; code: string }, on: string) => string> {
  const known = codes.length
    ? await db
        .select()
        .from(taxCode)
        .where(
          sql`${taxCode.companyId} = ${companyId}::uuid and ${taxCode.code} = any(${array([...new Set(codes)], 'text')})`,
        )
    : []
  return ({ direction, code }, on) => {
    const found = known.find(
      (row) =>
        row.direction === direction &&
        row.code === code &&
        row.validFrom <= on &&
        (row.validTo === null || on <= row.validTo),
    )
    return found?.id ?? refuseInput('taxCode', `taxCode: no ${direction} code ${code} is in force on ${on}.`)
  }
}

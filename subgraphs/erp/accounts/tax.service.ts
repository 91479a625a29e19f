import { sql } from 'drizzle-orm'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { taxCode, type TaxCodeRow } from './tax.table.ts'

/** OUTPUT: on what is sold; INPUT: on what is bought. */
export type TaxDirection = TaxCodeRow['direction']

/** Refuses with InvalidInput unless a company has that code in force for sales; codes are shared, as products are. */
export async function requireTaxCode(db: Db, code: string): Promise<void> {
  const rows = await db.execute<{ code: string }>(sql`
    select distinct t.code from erp.tax_code t join erp.company c on c.id = t.company_id
     where t.direction = 'OUTPUT' and (now() at time zone c.time_zone)::date between t.valid_from and coalesce(t.valid_to, 'infinity')
     order by code`)
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

/** A VAT code as a document has it: what it was taxed by, and on which day. */
export interface AppliedTax {
  readonly code: string | null
  readonly rate: Decimal
  readonly on: string
}

/**
 * Finds the ids of the company's codes that documents were taxed by, by one statement. An order keeps its rate until it is
 * invoiced: where the code has another by then, it is still the one with that rate.
 */
export async function taxCodesApplied(
  db: Db,
  companyId: string,
  direction: TaxDirection,
  applied: readonly AppliedTax[],
): Promise<(tax: AppliedTax) => string | null> {
  const keyOf = ({ code, rate, on }: AppliedTax) => JSON.stringify([code, rate, on])
  const distinct = new Map(applied.filter(({ code }) => code !== null).map((tax) => [keyOf(tax), tax]))
  const rows = distinct.size
    ? await db.execute<{ key: string; id: string }>(sql`
        select applied.key, found.id
          from jsonb_to_recordset(${JSON.stringify([...distinct].map(([key, tax]) => ({ key, ...tax })))}::text::jsonb)
                 as applied (key text, code text, rate numeric, "on" date)
         cross join lateral (
           select id from erp.tax_code
            where company_id = ${companyId}::uuid and direction = ${direction} and code = applied.code
            order by rate = applied.rate desc, applied."on" between valid_from and coalesce(valid_to, 'infinity') desc, valid_from desc
            limit 1) found`)
    : []
  const ids = new Map(rows.map(({ key, id }) => [key, id]))
  return (tax) => ids.get(keyOf(tax)) ?? null
}

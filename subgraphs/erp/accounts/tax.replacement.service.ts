import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { taxCode, type TaxCodeRow } from './tax.table.ts'
import { refuseOverlap } from './tax.codes.service.ts'

export type GivenTaxCode = Pick<TaxCodeRow, 'direction' | 'code' | 'name' | 'rate' | 'validFrom' | 'validTo'>

/** In place of the VAT codes that a company has; those that were posted with must be among them, with their rates. */
export async function replaceTaxCodes(tx: Db, companyId: string, codes: readonly GivenTaxCode[]): Promise<number> {
  const given = codes
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .map((code) => ({ ...code, id: uuidv7(), companyId }))
  const isOther = sql`company_id = ${companyId}::uuid and not exists (
    select from jsonb_to_recordset(${JSON.stringify(given)}::text::jsonb)
             as given (direction text, code text, "validFrom" date, rate numeric)
     where (given.direction, given.code, given."validFrom", given.rate)
         = (kept.direction, kept.code, kept.valid_from, kept.rate))`
  await tx.execute(sql`
    delete from erp.tax_code kept
     where ${isOther} and not exists (select from erp.journal_line where tax_code_id = kept.id)
       and not exists (select from erp.journal_draft_line where tax_code_id = kept.id)`)
  const [used] = await tx.execute<{ what: string }>(sql`
    select concat_ws(' ', direction, code, 'at', rate, 'from', valid_from) as what from erp.tax_code kept
     where ${isOther} order by valid_from, code limit 1`)
  if (used) refuseInput('code', `The VAT code ${used.what} was posted with: name it too, with the day that it ends on.`)
  return refuseOverlap(
    undefined,
    insertRows(
      tx,
      taxCode,
      given,
      sql`(company_id, direction, code, valid_from)
            do update set name = excluded.name, valid_to = excluded.valid_to, version = tax_code.version + 1
            where (tax_code.name, tax_code.valid_to) is distinct from (excluded.name, excluded.valid_to)`,
    ),
  )
}

import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { exponentOf } from '../../common/money.ts'
import { defaultChart } from './chart.ts'
import { company, fiscalYear, ledgerAccount, taxCode, type CompanyRow } from './ledger.table.ts'

export interface NewCompany {
  readonly code: string
  readonly name: string
  readonly baseCurrency: string
  readonly timeZone: string
  /** Calendar years, first and last. */
  readonly fiscalYears: readonly [number, number]
  readonly taxCodes?: readonly { readonly code: string; readonly name: string; readonly rate: string }[]
}

/**
 * Sets up a legal entity with the default chart of accounts; the first one becomes the default company.
 * @returns the company, also when it was there already: then it is left as it is
 */
export async function setUpCompany(tx: Db, input: NewCompany): Promise<CompanyRow> {
  const decimals = exponentOf(input.baseCurrency)
  if (decimals === undefined) throw new Error(`${input.baseCurrency} is no currency.`)
  const id = uuidv7()
  const added = await tx.execute<{ id: string }>(sql`
    insert into erp.company (id, code, name, base_currency, decimals, time_zone, is_default)
    values (${id}::uuid, ${input.code}, ${input.name}, ${input.baseCurrency}, ${decimals}, ${input.timeZone},
            not exists (select 1 from erp.company where is_default))
    on conflict (code) do nothing returning id`)
  const [found] = await tx
    .select()
    .from(company)
    .where(sql`code = ${input.code}`)
  if (!found) throw new Error('The company was not written.')
  if (added.length === 0) return found
  const [first, last] = input.fiscalYears
  await insertRows(
    tx,
    fiscalYear,
    Array.from({ length: last - first + 1 }, (_, i) => ({
      id: uuidv7(),
      companyId: id,
      startsOn: `${first + i}-01-01`,
      endsOn: `${first + i}-12-31`,
    })),
  )
  await insertRows(
    tx,
    ledgerAccount,
    defaultChart.map(({ number, name, type, isGroup = false, purpose = null }) => ({
      id: uuidv7(),
      companyId: id,
      number,
      name,
      type,
      isGroup,
      purpose,
    })),
  )
  await insertRows(
    tx,
    taxCode,
    (input.taxCodes ?? []).map((code) => ({ id: uuidv7(), companyId: id, validFrom: `${first}-01-01`, ...code })),
  )
  return found
}

/** Whether any company has been set up. */
export async function hasCompany(db: Db): Promise<boolean> {
  const [found] = await db.execute<{ any: boolean }>(sql`select exists (select from erp.company) as any`)
  return found?.any ?? false
}

import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { exponentOf } from '../../common/money.ts'
import { checkInput, refuse } from '../../common/write/refusal.ts'
import { line } from '../../common/write/text.ts'
import { defaultChart, norwegianVat } from './chart.ts'
import { today } from './business-day.ts'
import { company, type CompanyRow } from './company.table.ts'
import { ledgerAccount } from './chart.table.ts'
import { taxCode, taxDirections } from './tax.table.ts'
import { fiscalYearInput, insertYears } from './periods.service.ts'

export interface NewCompany {
  readonly code: string
  readonly name: string
  readonly baseCurrency: string
  readonly timeZone: string
  /** ISO 3166, two letters; where it is, for customers abroad to be told from those at home. */
  readonly countryCode?: string | null | undefined
  /** Calendar years, first and last. */
  readonly fiscalYears: readonly [number, number]
  /** Each both on what is sold and on what is bought. */
  readonly taxCodes?: readonly { readonly code: string; readonly name: string; readonly rate: string }[]
}

/**
 * Sets up a legal entity with the default chart of accounts; the first one becomes the default company.
 * @returns the company, also when it was there already: then it is left as it is
 */
export async function setUpCompany(tx: Db, { fiscalYears: [first, last], ...input }: NewCompany): Promise<CompanyRow> {
  const years = Array.from({ length: last - first + 1 }, (_, i) => ({
    startsOn: `${first + i}-01-01`,
    endsOn: `${first + i}-12-31`,
  }))
  return (await addCompany(tx, { ...input, years })).company
}

const input = z.object({
  code: z.string().regex(/^[A-Za-z0-9._-]{1,20}$/, 'must be 1 to 20 letters, digits, -, _ or .'),
  name: line(200),
  baseCurrency: z.string(),
  timeZone: z.string().refine(isTimeZone, 'is no time zone that is known here'),
  countryCode: z.string().nullish(),
  fiscalYears: z.array(fiscalYearInput).min(1).max(100).nullish(),
})

/** Sets up a company as asked for; see the SDL. */
export async function createCompany(tx: Db, given: unknown): Promise<CompanyRow & { kind: 'Company' }> {
  const { fiscalYears, ...asked } = checkInput(input, given)
  const year = today(asked.timeZone).slice(0, 4)
  const years = fiscalYears ?? [{ startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }]
  const { company: made, isNew } = await addCompany(tx, { ...asked, years, taxCodes: norwegianVat })
  if (!isNew) refuse('CompanyCodeTaken', `A company has the code ${asked.code} already.`, { code: asked.code })
  return { ...made, kind: 'Company' }
}

interface CompanyWithYears extends Omit<NewCompany, 'fiscalYears'> {
  readonly years: readonly { readonly startsOn: string; readonly endsOn: string }[]
}

async function addCompany(tx: Db, input: CompanyWithYears): Promise<{ company: CompanyRow; isNew: boolean }> {
  const decimals = exponentOf(input.baseCurrency)
  if (decimals === undefined) throw new Error(`${input.baseCurrency} is no currency.`)
  const id = uuidv7()
  const added = await tx.execute<{ id: string }>(sql`
    insert into erp.company (id, code, name, base_currency, decimals, time_zone, country_code, is_default)
    values (${id}::uuid, ${input.code}, ${input.name}, ${input.baseCurrency}, ${decimals}, ${input.timeZone}, ${input.countryCode ?? null},
            not exists (select 1 from erp.company where is_default))
    on conflict (code) do nothing returning id`)
  const [found] = await tx
    .select()
    .from(company)
    .where(sql`code = ${input.code}`)
  if (!found) throw new Error('The company was not written.')
  if (added.length === 0) return { company: found, isNew: false }
  await insertYears(tx, id, input.years)
  await insertRows(
    tx,
    ledgerAccount,
    defaultChart.map(({ number, name, type, isGroup = false, group = null, purpose = null }) => ({
      id: uuidv7(),
      companyId: id,
      number,
      name,
      type,
      isGroup,
      groupNumber: group,
      purpose,
    })),
  )
  const validFrom = input.years.reduce((first, { startsOn }) => (startsOn < first ? startsOn : first), '9999-12-31')
  await insertRows(
    tx,
    taxCode,
    (input.taxCodes ?? []).flatMap((code) =>
      taxDirections.map((direction) => ({ id: uuidv7(), companyId: id, direction, validFrom, ...code })),
    ),
  )
  return { company: found, isNew: true }
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** Whether any company has been set up. */
export async function hasCompany(db: Db): Promise<boolean> {
  const [found] = await db.execute<{ any: boolean }>(sql`select exists (select from erp.company) as any`)
  return found?.any ?? false
}

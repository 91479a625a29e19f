import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, prose } from '../../common/write/text.ts'
import { requireBusinessDate } from './business-day.ts'
import { companyByCode } from './company.known.service.ts'
import { fiscalYear, type CompanyRow, type FiscalYearRow } from './company.table.ts'
import { reopenYears } from './year-end.service.ts'

/** The longest that a fiscal year may be, in months. */
const longestYear = 18

const span = z
  .object({ startsOn: z.string(), endsOn: z.string() })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ['endsOn'], message: 'lies before the first day' })
  .refine(({ startsOn, endsOn }) => endsOn < monthsLater(startsOn, longestYear), {
    path: ['endsOn'],
    message: `lies more than ${longestYear} months after the first day`,
  })

export const fiscalYearInput = span

const yearInput = span.and(z.object({ company: anyCode.nullish() }))
const closing = z.object({ through: z.string(), company: anyCode.nullish() })
const reopening = z.object({ from: z.string(), reason: prose(500), company: anyCode.nullish() })

/** Adds a fiscal year. Refuses with FiscalYearOverlaps, CompanyNotFound and InvalidInput. */
export async function addFiscalYear(tx: Db, given: unknown): Promise<FiscalYearRow & { kind: 'FiscalYear' }> {
  const { startsOn, endsOn, company: code } = checkInput(yearInput, given)
  const { id: companyId } = await companyByCode(tx, code)
  const [row] = await insertYears(tx, companyId, [{ startsOn, endsOn }])
  return { ...(row as FiscalYearRow), kind: 'FiscalYear' }
}

/** Refuses with FiscalYearOverlaps. */
export const insertYears = (
  tx: Db,
  companyId: string,
  spans: readonly { startsOn: string; endsOn: string }[],
): Promise<FiscalYearRow[]> =>
  refuseBroken(
    tx
      .insert(fiscalYear)
      .values(spans.map((one) => ({ ...one, id: uuidv7(), companyId })))
      .returning(),
    {
      fiscal_year_no_overlap: () =>
        refuse('FiscalYearOverlaps', 'Some of the dates belong to another fiscal year of the company already.'),
    },
  )

/** Closes the books through a day; see the SDL. */
export async function closePeriod(tx: Db, given: unknown): Promise<CompanyRow & { kind: 'Company' }> {
  const { through, company: code } = checkInput(closing, given)
  const company = await companyByCode(tx, code)
  requireBusinessDate(company, through, 'through')
  const years = await lockYears(tx, company.id)
  if (!years.some((year) => year.startsOn <= through && through <= year.endsOn))
    refuseInput('through', `through: ${through} lies in no fiscal year.`)
  const closed = years.reduce<string>(
    (latest, { closedThrough }) => ((closedThrough ?? '') > latest ? (closedThrough ?? '') : latest),
    '',
  )
  if (closed >= through)
    refuse('PeriodAlreadyClosed', `The books are closed through ${closed} already.`, { closedThrough: closed })
  await tx.execute(sql`
    update erp.fiscal_year set closed_through = least(ends_on, ${through}::date), reopen_reason = null
     where company_id = ${company.id}::uuid and starts_on <= ${through}::date
       and closed_through is distinct from least(ends_on, ${through}::date)`)
  return { ...company, kind: 'Company' }
}

/** Opens the books again from a day on; see the SDL. */
export async function reopenPeriod(tx: Db, given: unknown): Promise<CompanyRow & { kind: 'Company' }> {
  const { from, reason, company: code } = checkInput(reopening, given)
  const company = await companyByCode(tx, code)
  const closed = (await lockYears(tx, company.id)).filter((year) => (year.closedThrough ?? '') >= from)
  if (closed.length === 0) refuseInput('from', `from: nothing is closed on ${from} or later.`)
  await reopenYears(tx, company, closed, { from, reason })
  return { ...company, kind: 'Company' }
}

/** The company's fiscal years, earliest first; until the transaction ends nobody posts in them or closes them. */
const lockYears = (tx: Db, companyId: string): Promise<FiscalYearRow[]> =>
  tx.select().from(fiscalYear).where(eq(fiscalYear.companyId, companyId)).orderBy(fiscalYear.startsOn).for('update')

/** The company's fiscal years, earliest first. */
export const fiscalYears = (db: Db, { id }: CompanyRow): Promise<FiscalYearRow[]> =>
  db.select().from(fiscalYear).where(eq(fiscalYear.companyId, id)).orderBy(fiscalYear.startsOn)

/** A date so many months later. */
function monthsLater(date: string, months: number): string {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  return moved.toISOString().slice(0, 10)
}

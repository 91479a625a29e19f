import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../common/database/connect.ts'
import { array, insertRows } from '../../common/database/bulk.ts'
import { isZero, type Decimal } from '../../common/money.ts'
import { refuse } from '../../common/write/refusal.ts'
import { ledgerAccount, type Purpose } from './chart.table.ts'
import { journalEntry, journalLine, type JournalSource } from './ledger.table.ts'
import { takeNumbers } from './numbers.service.ts'
import { taxCodesInForce, type TaxDirection } from './tax.service.ts'

/** An entry to be posted; lines of zero are left out. */
export interface NewEntry {
  readonly postedOn: string
  readonly description: string
  readonly source: JournalSource
  readonly sourceId: string | null
  /** The entry that it takes back. */
  readonly reverses?: string
  readonly lines: readonly NewLine[]
}

/** Goes to the account that the chart has for the purpose, or to the one named. */
export type NewLine = ({ readonly purpose: Purpose } | { readonly accountId: string }) & {
  readonly debit: Decimal
  readonly credit: Decimal
  readonly customerId?: string | null
  readonly supplierId?: string | null
  readonly costCentreId?: string | null
  readonly projectId?: string | null
  /** What the document says, where that is another currency than the books' own. */
  readonly currency?: string | null
  readonly currencyAmount?: Decimal | null
  /**
   * The VAT code in force on the day of the entry. Give it on every line that is taxed (sales, freight, goods or costs
   * bought; also at a rate of zero) and on the line of the tax itself (OUTPUT_VAT, INPUT_VAT), one of each for each code:
   * the VAT report adds up the former as base and the latter as tax.
   */
  readonly tax?: TaxOfLine | null
  /** In place of `tax`, where the code's id is known. */
  readonly taxCodeId?: string | null
}

/** OUTPUT: on what is sold; INPUT: on what is bought. */
export interface TaxOfLine {
  readonly direction: TaxDirection
  readonly code: string
}

export interface PostedEntry {
  readonly id: string
  readonly number: string
}

/**
 * Posts entries, numbered in their order within company and year, by a fixed number of statements however many there are.
 * Those that come to nothing, as of goods given away, are left out. Refuses with PeriodClosed, and with InvalidInput where a
 * VAT code is not in force. The database refuses what is out of balance, at commit.
 * @returns in the order given; null for those left out
 */
export async function postEntries(
  tx: Db,
  companyId: string,
  given: readonly NewEntry[],
): Promise<(PostedEntry | null)[]> {
  if (given.length === 0) return []
  // The closing of a year goes into its last day, closed or not: see year-end.service.ts.
  const taken = given.filter(({ source }) => source !== 'CLOSING')
  await requireOpenPeriods(tx, companyId, [...new Set(taken.map((entry) => entry.postedOn))])
  const entries = given.filter(({ lines }) => lines.some(isNotNothing))
  if (entries.length === 0) return given.map(() => null)
  const numbers = await takeNumbers(
    tx,
    companyId,
    'JOURNAL',
    entries.map((entry) => entry.postedOn),
  )
  const rows = entries.map((entry, i) => ({
    id: uuidv7(),
    companyId,
    number: numbers[i] as string,
    postedOn: entry.postedOn,
    description: entry.description,
    source: entry.source,
    sourceId: entry.sourceId,
    reversesId: entry.reverses ?? null,
  }))
  await insertRows(tx, journalEntry, rows)
  await insertLines(tx, companyId, entries, rows)
  const posted = new Map(entries.map((entry, i) => [entry, rows[i] as PostedEntry]))
  return given.map((entry) => posted.get(entry) ?? null)
}

async function insertLines(tx: Db, companyId: string, entries: readonly NewEntry[], rows: readonly { id: string }[]) {
  const given = entries.flatMap((entry, i) =>
    entry.lines.filter(isNotNothing).map((line, j) => ({
      line,
      place: { entryId: (rows[i] as { id: string }).id, lineNumber: j + 1, postedOn: entry.postedOn },
    })),
  )
  const accountOf = await accountsByPurpose(
    tx,
    companyId,
    given.flatMap(({ line }) => ('purpose' in line ? line.purpose : [])),
  )
  const taxCodeOf = await taxCodesInForce(
    tx,
    companyId,
    given.flatMap(({ line }) => line.tax?.code ?? []),
  )
  await insertRows(
    tx,
    journalLine,
    given.map(({ line, place }) => ({
      ...place,
      accountId: 'accountId' in line ? line.accountId : accountOf(line.purpose),
      debit: line.debit,
      credit: line.credit,
      customerId: line.customerId ?? null,
      supplierId: line.supplierId ?? null,
      costCentreId: line.costCentreId ?? null,
      projectId: line.projectId ?? null,
      currency: line.currency ?? null,
      currencyAmount: line.currencyAmount ?? null,
      taxCodeId: line.tax ? taxCodeOf(line.tax, place.postedOn) : (line.taxCodeId ?? null),
    })),
  )
}

async function accountsByPurpose(tx: Db, companyId: string, purposes: readonly Purpose[]) {
  const rows = purposes.length
    ? await tx
        .select({ id: ledgerAccount.id, purpose: ledgerAccount.purpose })
        .from(ledgerAccount)
        .where(
          sql`${ledgerAccount.companyId} = ${companyId}::uuid and ${ledgerAccount.purpose} = any(${array([...new Set(purposes)], 'text')})`,
        )
    : []
  const ids = new Map(rows.map(({ id, purpose }) => [purpose, id]))
  return (purpose: Purpose): string => {
    const id = ids.get(purpose)
    if (!id) throw new Error(`The chart of accounts has no account with the purpose ${purpose}.`)
    return id
  }
}

const isNotNothing = ({ debit, credit }: NewLine): boolean => !(isZero(debit) && isZero(credit))

/** Refuses with PeriodClosed and the first date that no open period of the company holds. */
export async function requireOpenPeriods(db: Db, companyId: string, dates: readonly string[]): Promise<void> {
  const [closed] = await db.execute<{ date: string }>(sql`
    select d::text as date from unnest(${array(dates, 'date')}) d
     where not exists (
       select 1 from erp.fiscal_year y
        where y.company_id = ${companyId}::uuid and d between y.starts_on and y.ends_on
          and (y.closed_through is null or d > y.closed_through))
     order by d limit 1`)
  if (closed)
    refuse('PeriodClosed', `${closed.date} lies in a closed period or outside every fiscal year.`, {
      date: closed.date,
    })
}

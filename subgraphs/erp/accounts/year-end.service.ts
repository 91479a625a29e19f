import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { sum, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { dayOf, today } from './business-day.ts'
import { postEntries, type NewLine } from './ledger.service.ts'
import { company, fiscalYear, type CompanyRow, type FiscalYearRow } from './company.table.ts'
import { postReversals } from './reversal.service.ts'

const input = z.object({ fiscalYearId: anyId })

/** Closes a fiscal year; see the SDL. */
export async function closeFiscalYear(tx: Db, given: unknown): Promise<FiscalYearRow & { kind: 'FiscalYear' }> {
  const { fiscalYearId } = checkInput(input, given)
  const year = await lockYear(tx, fiscalYearId)
  const [books] = await tx.select().from(company).where(eq(company.id, year.companyId))
  await requireClosable(tx, year, (books as CompanyRow).timeZone)
  const [posted] = await postEntries(tx, year.companyId, [
    {
      postedOn: year.endsOn,
      description: `Result of the year ${year.startsOn} to ${year.endsOn}`,
      source: 'CLOSING',
      sourceId: year.id,
      lines: await closingLines(tx, year),
    },
  ])
  const [closed] = await tx
    .update(fiscalYear)
    .set({
      closedThrough: year.endsOn,
      closedAt: sql`clock_timestamp()`,
      closingEntryId: posted?.id ?? null,
      reopenReason: null,
    })
    .where(eq(fiscalYear.id, year.id))
    .returning()
  return { ...(closed as FiscalYearRow), kind: 'FiscalYear' }
}

/** From now until the transaction ends nobody else posts in the year, since postings lock it too. */
async function lockYear(tx: Db, id: string): Promise<FiscalYearRow> {
  const [year] = isUuid(id) ? await tx.select().from(fiscalYear).where(eq(fiscalYear.id, id)).for('update') : []
  return year ?? refuse('FiscalYearNotFound', `No fiscal year has the id ${id}.`, { fiscalYearId: id })
}

async function requireClosable(tx: Db, year: FiscalYearRow, timeZone: string): Promise<void> {
  const { closedAt } = year
  if (closedAt) refuse('FiscalYearClosed', `The year was closed on ${dayOf(closedAt, timeZone)}.`, { closedAt })
  if (year.endsOn >= today(timeZone))
    refuseInput('fiscalYearId', `fiscalYearId: the year is not over before ${year.endsOn}.`)
  const [earlier] = await tx.execute<{ starts_on: string }>(sql`
    select starts_on::text from erp.fiscal_year
     where company_id = ${year.companyId}::uuid and starts_on < ${year.startsOn}::date and closed_at is null
     order by starts_on limit 1`)
  if (earlier)
    refuse('EarlierYearOpen', `The year that starts on ${earlier.starts_on} has not been closed: that one first.`, {
      startsOn: earlier.starts_on,
    })
}

/** What brings the year's income statement accounts to zero, against retained earnings. */
async function closingLines(tx: Db, year: FiscalYearRow): Promise<NewLine[]> {
  const balances = await tx.execute<{ id: string; amount: Decimal }>(sql`
    select account.id, sum(line.debit - line.credit) as amount
      from erp.journal_line line
      join erp.ledger_account account on account.id = line.account_id and account.type in ('REVENUE', 'EXPENSE')
     where account.company_id = ${year.companyId}::uuid
       and line.posted_on between ${year.startsOn}::date and ${year.endsOn}::date
     group by account.id, account.number having sum(line.debit - line.credit) <> 0 order by account.number`)
  const lines = balances.map(({ id, amount }) => ({ accountId: id, ...onSide(new Big(amount).neg()) }))
  const carried = new Big(sum(balances.map(({ amount }) => amount)))
  return [...lines, { purpose: 'RETAINED_EARNINGS', ...onSide(carried) }]
}

/** A positive amount is a debit. */
const onSide = (amount: Big): { debit: Decimal; credit: Decimal } =>
  amount.gt(0) ? { debit: amount.toFixed(), credit: '0' } : { debit: '0', credit: amount.neg().toFixed() }

/** Opens locked years again from a day on, and takes back the entries that closed them. */
export async function reopenYears(
  tx: Db,
  { id: companyId }: CompanyRow,
  years: readonly FiscalYearRow[],
  { from, reason }: { from: string; reason: string },
): Promise<void> {
  // Each time has a reason of its own, were it in the same words.
  await tx.execute(sql`
    update erp.fiscal_year set reopen_reason = null
     where company_id = ${companyId}::uuid and closed_through >= ${from}::date and reopen_reason is not null`)
  await tx.execute(sql`
    update erp.fiscal_year
       set closed_through = case when ${from}::date > starts_on then ${from}::date - 1 end,
           closed_at = null, closing_entry_id = null, reopen_reason = ${reason}
     where company_id = ${companyId}::uuid and closed_through >= ${from}::date`)
  await postReversals(
    tx,
    companyId,
    years.flatMap(({ closingEntryId, endsOn }) =>
      closingEntryId
        ? [
            {
              entryId: closingEntryId,
              postedOn: endsOn,
              source: 'CLOSING' as const,
              description: `Reopened: ${reason}`.slice(0, 200),
            },
          ]
        : [],
    ),
  )
}

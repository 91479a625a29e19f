import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { addDays } from '../../common/days.ts'
import type { Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { valuationPurposes } from './chart.ts'
import type { CompanyRow } from './company.table.ts'
import { refuseRate } from './exchange.service.ts'
import { requireBusinessDate } from './business-day.ts'
import { companyByCode, requireCompany } from './company.known.service.ts'
import { postEntries, requireOpenPeriods, type NewLine } from './ledger.service.ts'
import { valuedItems } from './revaluation.items.service.ts'
import { currencyRevaluation, type CurrencyRevaluationRow, type ForeignLedger } from './revaluation.table.ts'
import { postReversals } from './reversal.service.ts'

const wanted = z.object({ revaluedOn: z.string().nullish(), company: anyCode.nullish() })
const cancellation = z.object({ id: anyId, reason: line(200) })

type Answer = CurrencyRevaluationRow & { kind: 'CurrencyRevaluation' }

/** Values what is open in other currencies; see the SDL. */
export async function revalueForeignItems(tx: Db, given: unknown): Promise<Answer> {
  const { revaluedOn, company: code } = checkInput(wanted, given)
  const company = await companyByCode(tx, code)
  const day = requireBusinessDate(company, revaluedOn, 'revaluedOn')
  await requireOpenPeriods(tx, company.id, [day, addDays(day, 1)])
  await requireAccounts(tx, company)
  const id = uuidv7()
  const [found] = await refuseBroken(
    tx.execute<{ missing: string | null }>(sql`
      with ${valuedItems(company, day)},
      revaluation as (
        insert into erp.currency_revaluation (id, company_id, revalued_on, gain, loss)
        select ${id}::uuid, ${company.id}::uuid, ${day}::date, gain, loss from sums where missing is null
        returning id),
      items as (
        insert into erp.currency_revaluation_item (revaluation_id, place, ledger, kind, document_id, currency, open, base, rate,
                                                   revalued, gain)
        select r.id, place, ledger, kind, document_id, currency, open, base, rate, revalued, gain from valued, revaluation r)
      select missing from sums`),
    { currency_revaluation_once: () => refuseSecond(company, day) },
  )
  if (found?.missing) refuseRate(found.missing, day)
  await postForADay(tx, company, { id, revaluedOn: day }, 'Foreign items at the rates of the day')
  return answerOf(tx, id)
}

/** Takes a revaluation out of the books again; see the SDL. */
export async function cancelRevaluation(tx: Db, given: unknown): Promise<Answer> {
  const { id, reason } = checkInput(cancellation, given)
  const [found] = isUuid(id)
    ? await tx.select().from(currencyRevaluation).where(eq(currencyRevaluation.id, id)).for('update')
    : []
  if (!found) return refuse('RevaluationNotFound', `No revaluation has the id ${id}.`, { revaluationId: id })
  if (found.cancelledAt) refuse('AlreadyCancelled', 'The revaluation was cancelled before.')
  await tx
    .update(currencyRevaluation)
    .set({ cancelledAt: sql`clock_timestamp()`, cancelReason: reason })
    .where(eq(currencyRevaluation.id, id))
  await postForADay(tx, await requireCompany(tx, found.companyId), found, `Revaluation cancelled: ${reason}`)
  return answerOf(tx, id)
}

const refuseSecond = (company: CompanyRow, day: string): never =>
  refuse(
    'AlreadyRevalued',
    `What ${company.code} has open in other currencies was valued for ${day}: cancel that first.`,
    {
      revaluedOn: day,
    },
  )

async function requireAccounts(tx: Db, { id, code }: CompanyRow): Promise<void> {
  const [missing] = await tx.execute<{ purpose: string }>(sql`
    select p.purpose from unnest(${array(valuationPurposes, 'text')}) p (purpose)
     where not exists (select from erp.ledger_account a where a.company_id = ${id}::uuid and a.purpose = p.purpose) limit 1`)
  if (missing)
    refuse(
      'LedgerAccountNotFound',
      `No account of ${code} has the purpose ${missing.purpose}: import a chart with one.`,
      {
        account: missing.purpose,
      },
    )
}

/** Posts what a revaluation comes to, or the opposite once it is cancelled, and takes that back on the next day. */
async function postForADay(
  tx: Db,
  company: CompanyRow,
  { id, revaluedOn }: Pick<CurrencyRevaluationRow, 'id' | 'revaluedOn'>,
  description: string,
): Promise<void> {
  const sums = await tx.execute<{ ledger: ForeignLedger; cancelled: boolean; gain: Decimal; loss: Decimal }>(sql`
    select ledger, r.cancelled_at is not null as cancelled, coalesce(sum(i.gain) filter (where i.gain > 0), 0) as gain,
           coalesce(-sum(i.gain) filter (where i.gain < 0), 0) as loss
      from erp.currency_revaluation r join erp.currency_revaluation_item i on i.revaluation_id = r.id
     where r.id = ${id}::uuid group by ledger, cancelled order by ledger desc`)
  const entry = { description: description.slice(0, 200), source: 'REVALUATION' as const, sourceId: id }
  const [posted] = await postEntries(tx, company.id, [
    {
      ...entry,
      postedOn: revaluedOn,
      lines: sums.flatMap(({ ledger, cancelled, gain, loss }) => {
        const sign = cancelled ? -1 : 1
        return [...lineFor(ledger, 'UNREALIZED_GAIN', gain, sign), ...lineFor(ledger, 'UNREALIZED_LOSS', loss, -sign)]
      }),
    },
  ])
  await postReversals(
    tx,
    company.id,
    posted ? [{ ...entry, entryId: posted.id, postedOn: addDays(revaluedOn, 1) }] : [],
  )
}

/** An amount on the ledger's account for valuation, up by a positive sign, against gain or loss. */
function lineFor(
  ledger: ForeignLedger,
  against: 'UNREALIZED_GAIN' | 'UNREALIZED_LOSS',
  amount: Decimal,
  sign: number,
): NewLine[] {
  if (new Big(amount).eq(0)) return []
  const [debit, credit] = sign > 0 ? [amount, '0'] : ['0', amount]
  return [
    { purpose: `${ledger}_VALUATION`, debit, credit },
    { purpose: against, debit: credit, credit: debit },
  ]
}

async function answerOf(tx: Db, id: string): Promise<Answer> {
  const [row] = await tx.select().from(currencyRevaluation).where(eq(currencyRevaluation.id, id))
  return { ...(row as CurrencyRevaluationRow), kind: 'CurrencyRevaluation' }
}

import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero } from '../../common/money.ts'
import { fitsCurrency, moneyInput, zeroOrMore } from '../../common/write/input.ts'
import { refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, id } from '../../common/write/text.ts'
import { requireProjects } from '../resources/projects.service.ts'
import { keptByDocuments } from './chart.ts'
import type { JournalDraftLineRow } from './drafts.table.ts'
import type { CompanyRow } from './company.table.ts'
import { ledgerAccount, type LedgerAccountRow } from './chart.table.ts'
import { taxDirections } from './tax.table.ts'
import { taxCodesInForce } from './tax.service.ts'

export const draftLines = z
  .array(
    z.object({
      account: anyCode,
      debit: zeroOrMore.nullish(),
      credit: zeroOrMore.nullish(),
      costCentre: anyCode.nullish(),
      projectId: id.nullish(),
      foreign: moneyInput.refine(({ amount }) => new Big(amount).gt(0), 'must be more than zero').nullish(),
      taxCode: anyCode.nullish(),
      taxDirection: z.enum(taxDirections).nullish(),
    }),
  )
  .min(1)
  .max(500)

type GivenLine = z.output<typeof draftLines>[number]
export type NewDraftLine = Omit<JournalDraftLineRow, 'draftId'>

/** Lines as they are kept. Refuses what the company does not have, and what can't be posted to by hand. */
export async function resolveLines(
  db: Db,
  company: CompanyRow,
  given: readonly GivenLine[],
  postedOn: string,
): Promise<NewDraftLine[]> {
  given.forEach((line, i) => checkAmounts(line, company, `lines.${i}`))
  const accountOf = await accountsByNumber(
    db,
    company.id,
    given.map(({ account }) => account),
  )
  const centreOf = await centresByCode(
    db,
    company.id,
    given.flatMap(({ costCentre }) => costCentre ?? []),
  )
  const taxCodeOf = await taxCodesInForce(
    db,
    company.id,
    given.flatMap(({ taxCode }) => taxCode ?? []),
  )
  await requireProjects(
    db,
    company,
    given.flatMap(({ projectId }, i) => (projectId ? [{ projectId, field: `lines.${i}.projectId` }] : [])),
  )
  return given.map(({ account, costCentre, projectId, foreign, taxCode, taxDirection, ...line }, i) => ({
    lineNumber: i + 1,
    accountId: requirePostable(accountOf(account)).id,
    debit: line.debit ?? '0',
    credit: line.credit ?? '0',
    costCentreId: costCentre ? centreOf(costCentre) : null,
    projectId: projectId ?? null,
    currency: foreign?.currency ?? null,
    currencyAmount: foreign?.amount ?? null,
    taxCodeId: taxCode && taxDirection ? taxCodeOf({ code: taxCode, direction: taxDirection }, postedOn) : null,
  }))
}

function checkAmounts({ debit, credit, foreign, taxCode, taxDirection }: GivenLine, company: CompanyRow, at: string) {
  const { baseCurrency } = company
  const isNothing = (side: string | null | undefined) => side == null || isZero(side)
  if (isNothing(debit) === isNothing(credit)) refuseInput(`${at}.debit`, `${at}: give either debit or credit.`)
  for (const [side, value] of Object.entries({ debit, credit }))
    if (value != null && !fitsCurrency(value, baseCurrency))
      refuseInput(`${at}.${side}`, `${at}.${side}: has more decimals than ${baseCurrency}.`)
  if (foreign?.currency === baseCurrency)
    refuseInput(`${at}.foreign`, `${at}.foreign: ${baseCurrency} is the base currency itself.`)
  if ((taxCode == null) !== (taxDirection == null))
    refuseInput(`${at}.taxDirection`, `${at}: taxCode and taxDirection belong together.`)
}

/** Refuses with AccountNotPostable where nothing is posted to the account by hand. */
export function requirePostable(account: LedgerAccountRow): LedgerAccountRow {
  const why = account.isGroup
    ? 'is a heading'
    : !account.active
      ? 'is out of use'
      : account.purpose && keptByDocuments.includes(account.purpose)
        ? 'is kept by documents alone'
        : undefined
  if (why) refuse('AccountNotPostable', `${account.number} ${account.name} ${why}.`, { number: account.number })
  return account
}

/** Finds the company's accounts by their numbers. Refuses with LedgerAccountNotFound. */
export async function accountsByNumber(db: Db, companyId: string, numbers: readonly string[]) {
  const rows = await db
    .select()
    .from(ledgerAccount)
    .where(
      sql`${ledgerAccount.companyId} = ${companyId}::uuid and ${ledgerAccount.number} = any(${array([...new Set(numbers)], 'text')})`,
    )
  const found = new Map(rows.map((row) => [row.number, row]))
  return (number: string): LedgerAccountRow =>
    found.get(number) ?? refuse('LedgerAccountNotFound', `There is no account ${number}.`, { account: number })
}

/** Finds the ids of the company's cost centres in use by their codes. Refuses with CostCentreNotFound. */
export async function centresByCode(db: Db, companyId: string, codes: readonly string[]) {
  const rows = codes.length
    ? await db.execute<{ id: string; code: string }>(sql`
        select id, code from erp.cost_centre
         where company_id = ${companyId}::uuid and active and code = any(${array([...new Set(codes)], 'text')})`)
    : []
  const ids = new Map(rows.map((row) => [row.code, row.id]))
  return (costCentre: string): string =>
    ids.get(costCentre) ??
    refuse('CostCentreNotFound', `No cost centre in use has the code ${costCentre}.`, { costCentre })
}

import Big from 'big.js'
import type { Db } from '../../../subgraphs/common/database/connect.ts'
import {
  accountsByNumber,
  centresByCode,
  closeFiscalYear,
  fiscalYears,
  issueCreditNote,
  postEntries,
  revalueForeignItems,
  setBudget,
  setCostCentre,
  setExchangeRates,
  vatReport,
  writeOffInvoice,
  type CompanyRow,
  type NewEntry,
} from '../../../subgraphs/erp/index.ts'
import type { Entry } from './books.ts'
import { addDays, firstOfMonth, type Day } from './calendar.ts'
import { costCentres } from './content/costs.ts'
import type { Written } from './documents.ts'
import type { Story } from './story.ts'

/** What must be known before anything can be written. */
export async function openBooks(tx: Db, { rates, books }: Story): Promise<void> {
  await setExchangeRates(tx, { rates })
  for (const [code, name] of Object.entries(costCentres)) await setCostCentre(tx, { code, name })
  await setBudget(tx, { months: books.budget })
}

/** Credit notes and what was given up, by date. */
export async function writeCorrections(tx: Db, books: CompanyRow, { sales }: Story, written: Written): Promise<void> {
  for (const { invoice, on, reason, lines } of sales.creditNotes) {
    const invoiceId = written.invoices.get(invoice)?.id ?? ''
    await issueCreditNote(tx, books, { invoiceId, issuedOn: on, reason, lines })
  }
  for (const { invoice, on } of sales.givenUp) {
    const invoiceId = written.invoices.get(invoice)?.id ?? ''
    await writeOffInvoice(tx, { invoiceId, writtenOffOn: on, reason: 'Konkurs, ingen dekning', taxRelief: true })
  }
}

/** Books by hand what is, settles the tax, values what is open in other currencies, and closes the years that are over. */
export async function finishBooks(tx: Db, company: CompanyRow, { books, today }: Story): Promise<void> {
  await postEntries(tx, company.id, await entriesOf(tx, company, books.entries))
  await postEntries(tx, company.id, await settleTax(tx, company, { books, today }))
  const years = await fiscalYears(tx, company)
  const ends = [...years.map(({ endsOn }) => endsOn).filter((day) => day < today), addDays(firstOfMonth(today), -1)]
  for (const revaluedOn of new Set(ends))
    if (years.some(({ startsOn }) => startsOn <= revaluedOn)) await revalueForeignItems(tx, { revaluedOn })
  for (const { id, endsOn } of years) if (addDays(endsOn, 45) < today) await closeFiscalYear(tx, { fiscalYearId: id })
}

const inputTax = { direction: 'INPUT', code: '25' } as const

async function entriesOf(tx: Db, { id }: CompanyRow, entries: readonly Entry[]): Promise<NewEntry[]> {
  const lines = entries.flatMap((entry) => entry.lines)
  const accountOf = await accountsByNumber(
    tx,
    id,
    lines.map(({ account }) => account),
  )
  const centreOf = await centresByCode(tx, id, Object.keys(costCentres))
  return entries.map(({ on, description, lines }) => ({
    ...byHand(on, description),
    lines: lines.map(({ account, amount, centre, isTaxed }) => ({
      accountId: accountOf(account).id,
      ...onSide(new Big(amount)),
      costCentreId: centre ? centreOf(centre) : null,
      tax: isTaxed ? inputTax : null,
    })),
  }))
}

const byHand = (postedOn: Day, description: string) => ({
  postedOn,
  description,
  source: 'MANUAL' as const,
  sourceId: null,
})

/** A positive amount is a debit. */
const onSide = (amount: Big) =>
  amount.gt(0) ? { debit: amount.toFixed(), credit: '0' } : { debit: '0', credit: amount.neg().toFixed() }

/** What was due after each term, and what has been paid of it. */
async function settleTax(
  tx: Db,
  company: CompanyRow,
  { books, today }: Pick<Story, 'books' | 'today'>,
): Promise<NewEntry[]> {
  const due = (await accountsByNumber(tx, company.id, ['2740']))('2740').id
  const settled: NewEntry[] = []
  for (const { from, to, dueOn } of books.taxTerms) {
    const { accounts } = await vatReport(tx, { from, to })
    const lines = accounts.map(({ accountId, direction, ledger }) => ({
      accountId,
      ...onSide(direction === 'OUTPUT' ? new Big(ledger) : new Big(ledger).neg()),
    }))
    const owed = accounts.reduce(
      (all, { direction, ledger }) => (direction === 'OUTPUT' ? all.plus(ledger) : all.minus(ledger)),
      new Big(0),
    )
    const term = `${from} til ${to}`
    settled.push({
      ...byHand(to, `Merverdiavgift ${term}`),
      lines: [...lines, { accountId: due, ...onSide(owed.neg()) }],
    })
    if (dueOn > today) continue
    const paid = [
      { accountId: due, ...onSide(owed) },
      { purpose: 'BANK' as const, ...onSide(owed.neg()) },
    ]
    settled.push({ ...byHand(dueOn, `Merverdiavgift betalt, ${term}`), lines: paid })
  }
  return settled
}

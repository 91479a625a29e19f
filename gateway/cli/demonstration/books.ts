import { addDays, firstOfMonth, monthOf, workdayFrom, workdayUntil, yearOf, type Day } from './calendar.ts'
import { beginnings, centreOf, costCentres, runningCosts, type CostCentre } from './content/costs.ts'
import type { Draw } from './random.ts'
import type { Employee } from './staff.ts'
import type { Telling } from './story.ts'

/** An entry by hand, in whole NOK. */
export interface Entry {
  readonly on: Day
  readonly description: string
  readonly lines: readonly EntryLine[]
}

export interface EntryLine {
  readonly account: string
  /** A debit when positive, a credit when negative. */
  readonly amount: number
  readonly centre?: CostCentre
  /** Input tax at the standard rate: what it is on, or the tax itself. */
  readonly isTaxed?: boolean
}

export interface Planned {
  readonly account: string
  readonly costCentre: CostCentre | null
  readonly month: Day
  readonly amount: string
}

/** Two months, and when their tax is paid. */
export interface TaxTerm {
  readonly from: Day
  readonly to: Day
  readonly dueOn: Day
}

export interface Bookkeeping {
  /** By date. */
  readonly entries: readonly Entry[]
  readonly budget: readonly Planned[]
  /** Those that are over. */
  readonly taxTerms: readonly TaxTerm[]
}

/** What is booked by hand: the beginning, then each month what it costs to be there, and what was planned to. */
export function keepBooks(telling: Telling, staff: readonly Employee[]): Bookkeeping {
  const { firstDay, openedOn, today, draws } = telling
  const draw = draws('books')
  const months: Day[] = []
  for (let month = firstDay; month <= today; month = firstOfMonth(month, 1)) months.push(month)
  const entries = [
    begin(openedOn),
    ...months.flatMap((month) => [...monthsCosts(draw, month), ...monthsPay(staff, month)]),
  ]
  return {
    entries: entries.filter(({ on }) => on <= today).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    budget: plan(staff, firstDay, today),
    taxTerms: months
      .filter((month) => monthOf(month) % 2 === 1)
      .map((from) => ({
        from,
        to: addDays(firstOfMonth(from, 2), -1),
        dueOn: workdayFrom(addDays(firstOfMonth(from, 3), 9)),
      }))
      .filter(({ to }) => to < today),
  }
}

const begin = (on: Day): Entry => ({
  on,
  description: 'Åpningsbalanse',
  lines: [
    { account: '1920', amount: beginnings.shareCapital + beginnings.loan },
    { account: '2020', amount: -beginnings.shareCapital },
    { account: '2220', amount: -beginnings.loan },
  ],
})

const lastWorkday = (month: Day): Day => workdayUntil(addDays(firstOfMonth(month, 1), -1))

/** Electricity is dear in winter. */
const heat = (month: Day): number => [1.9, 1.8, 1.5, 1, 0.7, 0.5, 0.4, 0.5, 0.7, 1.1, 1.5, 1.8][monthOf(month) - 1] ?? 1

function monthsCosts(draw: Draw, month: Day): Entry[] {
  return runningCosts.map(({ account, centre, description, amount, isHeating, isTaxed }) => {
    const varies = account === '6300' || account === '7500' ? 1 : 0.85 + draw.fraction() * 0.3
    const net = Math.round((amount * varies * (isHeating ? heat(month) : 1)) / 4) * 4
    const tax = isTaxed ? net / 4 : 0
    return {
      on: account === '6300' ? workdayFrom(month) : lastWorkday(month),
      description,
      lines: [
        { account, amount: net, centre, isTaxed },
        ...(isTaxed ? [{ account: '2710', amount: tax, isTaxed }] : []),
        { account: '1920', amount: -net - tax },
      ],
    }
  })
}

/** Paid out on the last working day, less a tax that goes on with the employer's contributions in the middle of the next month. */
function monthsPay(staff: readonly Employee[], month: Day): Entry[] {
  const byCentre = payByCentre(staff, month)
  const on = lastWorkday(month)
  const gross = byCentre.reduce((all, [, pay]) => all + pay, 0)
  const withheld = Math.round(gross * 0.31)
  const contributions = byCentre.map(([centre, pay]) => [centre, Math.round(pay * 0.141)] as const)
  const contributed = contributions.reduce((all, [, amount]) => all + amount, 0)
  return [
    {
      on,
      description: 'Lønn',
      lines: [
        ...byCentre.map(([centre, amount]) => ({ account: '5010', amount, centre })),
        ...contributions.map(([centre, amount]) => ({ account: '5400', amount, centre })),
        { account: '2600', amount: -withheld },
        { account: '2770', amount: -contributed },
        { account: '1920', amount: withheld - gross },
      ],
    },
    {
      on: workdayFrom(addDays(firstOfMonth(month, 1), 14)),
      description: 'Skattetrekk og arbeidsgiveravgift',
      lines: [
        { account: '2600', amount: withheld },
        { account: '2770', amount: contributed },
        { account: '1920', amount: -withheld - contributed },
      ],
    },
  ]
}

function payByCentre(staff: readonly Employee[], month: Day): (readonly [CostCentre, number])[] {
  return (Object.keys(costCentres) as CostCentre[]).map((centre) => {
    const paid = staff
      .filter(({ does, hiredOn }) => centreOf[does] === centre && hiredOn <= month)
      .map(({ pay }) =>
        Math.round(Number((pay.findLast(({ validFrom }) => validFrom <= month) ?? pay[0])?.amount) / 12),
      )
    return [centre, paid.reduce((all, one) => all + one, 0)] as const
  })
}

const thousands = (amount: number): string => String(Math.round(amount / 1000) * 1000)

/** What was planned for each year before it began, on what was known then. */
function plan(staff: readonly Employee[], firstDay: Day, today: Day): Planned[] {
  const planned: Planned[] = []
  for (let month = firstDay; yearOf(month) <= yearOf(today); month = firstOfMonth(month, 1)) {
    const january = `${yearOf(month)}-01-01`
    const growth = 1 + 0.15 * (yearOf(month) - yearOf(firstDay))
    const put = (account: string, costCentre: CostCentre | null, amount: number) =>
      planned.push({ account, costCentre, month, amount: thousands(amount) })
    put('3000', null, 1_750_000 * growth)
    put('4300', null, 1_040_000 * growth)
    for (const { account, centre, amount, isHeating } of runningCosts)
      put(account, centre, amount * (isHeating ? heat(month) : 1))
    for (const [centre, pay] of payByCentre(staff, january)) {
      put('5010', centre, pay * 1.03)
      put('5400', centre, pay * 1.03 * 0.141)
    }
  }
  return planned
}

import { at, firstOfMonth, workdayFrom, yearOf, type Day } from './calendar.ts'
import { annualPay, employees, type Colleague } from './content/employees.ts'
import type { Draw } from './random.ts'
import type { Telling } from './story.ts'
import { slug } from './text.ts'

export interface Employee {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly title: string
  readonly email: string
  readonly phone: string
  readonly hiredOn: string
  readonly managerId: string | null
  /** Latest last. */
  readonly pay: readonly Pay[]
  readonly does: Colleague['does']
}

export interface Pay {
  readonly id: string
  readonly validFrom: Day
  /** A year's, before tax, in NOK. */
  readonly amount: string
}

/** Staff in the order of the table, numbered by it. */
export function makeStaff({ today, draws }: Telling): Employee[] {
  const [draw, payDraw] = [draws('staff'), draws('pay')]
  const made: Employee[] = []
  for (const [place, { name, title, manager, monthsEmployed, does }] of employees.entries()) {
    const hiredOn = workdayFrom(firstOfMonth(today, -monthsEmployed))
    made.push({
      id: draw.id(at(hiredOn, 8, 0)),
      number: String(101 + place),
      name,
      title,
      email: `${slug(name)}@skarvoy.example.no`,
      phone: draw.digits('+47 00 ## ## ##'),
      hiredOn,
      managerId: manager === undefined ? null : (made[manager]?.id ?? null),
      pay: payOf(annualPay[place] as number, hiredOn, today, payDraw),
      does,
    })
  }
  return made
}

/** What they began on, and what they have since the last settlement, on the first of May. */
function payOf(now: number, hiredOn: Day, today: Day, draw: Draw): Pay[] {
  const may = `${yearOf(today) - (today.slice(5) < '05-01' ? 1 : 0)}-05-01`
  const payFrom = (validFrom: Day, amount: number) => ({
    id: draw.id(at(validFrom, 8, 0)),
    validFrom,
    amount: String(amount),
  })
  if (hiredOn >= may) return [payFrom(hiredOn, now)]
  return [payFrom(hiredOn, Math.round((now * 0.86) / 1000) * 1000), payFrom(may, now)]
}

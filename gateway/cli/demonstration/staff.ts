import { at, firstOfMonth, workdayFrom } from './calendar.ts'
import { employees, type Colleague } from './content/employees.ts'
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
  readonly does: Colleague['does']
}

/** Staff in the order of the table, numbered by it. */
export function makeStaff({ today, draws }: Telling): Employee[] {
  const draw = draws('staff')
  const made: Employee[] = []
  for (const { name, title, manager, monthsEmployed, does } of employees) {
    const hiredOn = workdayFrom(firstOfMonth(today, -monthsEmployed))
    made.push({
      id: draw.id(at(hiredOn, 8, 0)),
      number: String(101 + made.length),
      name,
      title,
      email: `${slug(name)}@skarvoy.example.no`,
      phone: draw.digits('+47 00 ## ## ##'),
      hiredOn,
      managerId: manager === undefined ? null : (made[manager]?.id ?? null),
      does,
    })
  }
  return made
}

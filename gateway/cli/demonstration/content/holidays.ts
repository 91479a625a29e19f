import { addDays, type Day } from '../calendar.ts'

/** Public holidays of Norway in a year. */
export function holidays(year: number): { day: Day; name: string }[] {
  const easter = easterOf(year)
  const on = (days: number, name: string) => ({ day: addDays(easter, days), name })
  const fixed = (day: string, name: string) => ({ day: `${year}-${day}`, name })
  return [
    fixed('01-01', 'Første nyttårsdag'),
    on(-3, 'Skjærtorsdag'),
    on(-2, 'Langfredag'),
    on(0, 'Første påskedag'),
    on(1, 'Andre påskedag'),
    fixed('05-01', 'Arbeidernes dag'),
    fixed('05-17', 'Grunnlovsdagen'),
    on(39, 'Kristi himmelfartsdag'),
    on(49, 'Første pinsedag'),
    on(50, 'Andre pinsedag'),
    fixed('12-25', 'Første juledag'),
    fixed('12-26', 'Andre juledag'),
  ]
}

/** Easter Sunday by the rule of Gauss, for the Gregorian calendar. */
function easterOf(year: number): Day {
  const century = Math.floor(year / 100)
  const moon = (15 - Math.floor((13 + 8 * century) / 25) + century - Math.floor(century / 4)) % 30
  const d = (19 * (year % 19) + moon) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + ((4 + century - Math.floor(century / 4)) % 7)) % 7
  const isLate = (d === 29 && e === 6) || (d === 28 && e === 6 && year % 19 > 10)
  return addDays(`${year}-03-22`, d + e - (isLate ? 7 : 0))
}

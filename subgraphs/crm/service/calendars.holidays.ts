import { setImmediate } from 'node:timers/promises'
import Holidays from 'date-holidays'
import { addDays, dayMs } from '../../common/days.ts'

/** So far are holidays known: the database reckons with rows, and nobody must remember to add next year's. */
const years = { first: 2000, last: 2099 }

export interface PublicHoliday {
  readonly day: string
  readonly name: string
}

export const isRegionOf = (country: string, region: string | null): boolean => {
  const known = new Holidays()
  if (!known.getCountries()[country]) return false
  return region === null || Boolean((known.getStates(country) as Record<string, string> | undefined)?.[region])
}

/**
 * The public holidays of a country, or of a part of it, each day once. A hundred years of a moon's calendar take seconds: others
 * have their turn between them.
 */
export async function publicHolidays(country: string, region: string | null): Promise<PublicHoliday[]> {
  const known = region === null ? new Holidays(country) : new Holidays(country, region)
  const days = new Map<string, string>()
  for (let year = years.first; year <= years.last; year++) {
    await setImmediate()
    for (const { type, date, start, end, name } of known.getHolidays(year)) {
      if (type !== 'public') continue
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs))
      for (let i = 0; i < length; i++) {
        const day = addDays(date.slice(0, 10), i)
        if (!days.has(day)) days.set(day, name.slice(0, 100))
      }
    }
  }
  return [...days].map(([day, name]) => ({ day, name }))
}

import { addDays, dayMs } from '../../../subgraphs/common/days.ts'

export { addDays }

/** Calendar days are texts such as `2026-02-28`, which compare as the days do. */
export type Day = string

const momentOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (moment: number): Day => new Date(moment).toISOString().slice(0, 10)

/** Whole days from the first to the second. */
export const daysBetween = (from: Day, to: Day): number => Math.round((momentOf(to) - momentOf(from)) / dayMs)

/** The first day of the month that lies so many months later, or earlier. */
export function firstOfMonth(day: Day, months = 0): Day {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return dayOf(Date.UTC(year, month - 1 + months, 1))
}

/** 1 to 12. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7))

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => new Date(momentOf(day)).getUTCDay() || 7

const isWorkday = (day: Day): boolean => weekdayOf(day) < 6

/** The day itself, or the Monday after it. */
export const workdayFrom = (day: Day): Day => addDays(day, isWorkday(day) ? 0 : 8 - weekdayOf(day))

/** The day itself, or the Friday before it. */
export const workdayUntil = (day: Day): Day => addDays(day, isWorkday(day) ? 0 : 5 - weekdayOf(day))

/** A moment on that day, by UTC: in Norway it is one or two hours later, and the same day. */
export const at = (day: Day, hour: number, minute: number): string =>
  new Date(momentOf(day) + hour * 3_600_000 + minute * 60_000).toISOString()

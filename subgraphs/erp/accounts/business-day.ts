import { refuseInput } from '../../common/write/refusal.ts'
import type { CompanyRow } from './company.table.ts'

interface Calendar {
  readonly format: Intl.DateTimeFormat
  quarter: number
  today: string
}

const calendars = new Map<string, Calendar>()
const quarterMs = 15 * 60_000

/** Today where the company is. Days begin with a quarter of an hour of UTC in all zones: it is told anew with each. */
export function today(timeZone: string): string {
  const now = Date.now()
  const calendar = calendarOf(timeZone)
  const quarter = Math.floor(now / quarterMs)
  if (calendar.quarter !== quarter) {
    calendar.quarter = quarter
    calendar.today = calendar.format.format(now)
  }
  return calendar.today
}

/** The day where the company is at a moment as the database writes it. */
export const dayOf = (moment: string, timeZone: string): string => calendarOf(timeZone).format.format(new Date(moment))

function calendarOf(timeZone: string): Calendar {
  const known = calendars.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const calendar = { format, quarter: Number.NaN, today: '' }
  calendars.set(timeZone, calendar)
  return calendar
}

/** The date, or the company's today when absent. Refuses a future one: books tell what has happened. */
export function requireBusinessDate({ timeZone }: CompanyRow, date: string | null | undefined, field: string): string {
  const latest = today(timeZone)
  if (date && date > latest) refuseInput(field, `${field}: ${date} lies in the future; today is ${latest}.`)
  return date ?? latest
}

import { sql } from 'drizzle-orm'
import { groupLoader, loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import {
  businessCalendar,
  businessHoliday,
  businessHours,
  type BusinessCalendarRow,
  type BusinessHolidayRow,
} from './calendars.table.ts'

export const listCalendars = (db: Db): Promise<BusinessCalendarRow[]> =>
  db.select().from(businessCalendar).orderBy(businessCalendar.code)

export const calendarById = loader(
  (db, ids) =>
    db
      .select()
      .from(businessCalendar)
      .where(sql`${businessCalendar.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const hoursOfCalendar = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(businessHours)
      .where(sql`${businessHours.calendarId} = any(${array(ids, 'uuid')})`)
      .orderBy(businessHours.weekday, businessHours.startsMinute),
  (row) => row.calendarId,
)

const mostDays = 1000

/** Of those days, by day; 1,000 at most. */
export function holidaysOfCalendar(db: Db, id: string, from: string, to: string): Promise<BusinessHolidayRow[]> {
  if (Date.parse(to) - Date.parse(from) >= mostDays * 86_400_000)
    refuseInput('to', `to: ask for ${mostDays} days at most.`)
  return db
    .select()
    .from(businessHoliday)
    .where(sql`${businessHoliday.calendarId} = ${id} and ${businessHoliday.day} between ${from} and ${to}`)
    .orderBy(businessHoliday.day)
}

import { sql } from 'drizzle-orm'
import { groupLoader, loader, loaderWith } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { requireDays } from '../../common/write/span.ts'
import { holiday, workingCalendar, workingHours, type HolidayRow, type WorkingCalendarRow } from './calendars.table.ts'

export const listCalendars = (db: Db): Promise<WorkingCalendarRow[]> =>
  db.select().from(workingCalendar).orderBy(workingCalendar.code)

export const calendarById = rowLoader(workingCalendar, 'id')

/** The calendar of whoever has none, under the key `default`. */
export const defaultCalendar = loader(
  (db, keys) =>
    db
      .select()
      .from(workingCalendar)
      .where(sql`${workingCalendar.isDefault} and 'default' = any(${array(keys, 'text')})`),
  () => 'default',
)

export const hoursOfCalendar = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(workingHours)
      .where(sql`${workingHours.calendarId} = any(${array(ids, 'uuid')})`)
      .orderBy(workingHours.weekday, workingHours.startsMinute),
  (row) => row.calendarId,
)

const mostDays = 1000

export const holidaysOfCalendar = loaderWith<{ from: string; to: string }, HolidayRow>(
  (db, ids, { from, to }) => {
    requireDays({ from, to }, mostDays)
    return db
      .select()
      .from(holiday)
      .where(sql`${holiday.calendarId} = any(${array(ids, 'uuid')}) and ${holiday.day} between ${from} and ${to}`)
      .orderBy(holiday.day)
  },
  (row) => row.calendarId,
)

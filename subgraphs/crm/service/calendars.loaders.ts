import { sql } from 'drizzle-orm'
import { groupLoader, loaderWith, type Context } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import type { Decimal } from '../../common/money.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { requireDays, requireSpan } from '../../common/write/span.ts'
import { mostMinutes } from './calendars.service.ts'
import {
  businessCalendar,
  businessHoliday,
  businessHours,
  type BusinessCalendarRow,
  type BusinessHolidayRow,
} from './calendars.table.ts'

export const listCalendars = (db: Db): Promise<BusinessCalendarRow[]> =>
  db.select().from(businessCalendar).orderBy(businessCalendar.code)

export const calendarById = rowLoader(businessCalendar, 'id')

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

/** Of those days, by day. Refuses a span that is backwards or has more than 1,000 of them. */
export function holidaysOfCalendar(context: Context, args: { readonly from: string; readonly to: string }) {
  requireDays(args, mostDays)
  return holidays(context, args)
}

const holidays = loaderWith<{ readonly from: string; readonly to: string }, BusinessHolidayRow>(
  (db, ids, { from, to }) =>
    db
      .select()
      .from(businessHoliday)
      .where(
        sql`${businessHoliday.calendarId} = any(${array(ids, 'uuid')}) and ${businessHoliday.day} between ${from} and ${to}`,
      )
      .orderBy(businessHoliday.day),
  (row) => row.calendarId,
)

/** Minutes open between two moments. Refuses a span that is backwards or longer than ten years. */
export function minutesBetween(context: Context, args: { readonly from: string; readonly to: string }) {
  requireSpan('to', args.from, args.to)
  return openMinutes(context, args)
}

const openMinutes = loaderWith<{ readonly from: string; readonly to: string }, { id: string; minutes: Decimal }>(
  (db, ids, { from, to }) =>
    db.execute<{ id: string; minutes: Decimal }>(sql`
      select id, trim_scale(round(crm.business_minutes_between(id, ${from}::timestamptz, ${to}::timestamptz), 4))::text as minutes
        from unnest(${array(ids, 'uuid')}) as calendar(id)`),
  ({ id }) => id,
)

/** When so many minutes will have been open; null where that is not within ten years. Refuses more than a year of them. */
export function dueAt(context: Context, args: { readonly from: string; readonly minutes: number }) {
  if (args.minutes < 0 || args.minutes > mostMinutes) refuseInput('minutes', `minutes: 0 to ${mostMinutes}.`)
  return dueTimes(context, args)
}

const dueTimes = loaderWith<{ readonly from: string; readonly minutes: number }, { id: string; due: string | null }>(
  (db, ids, { from, minutes }) =>
    db.execute<{ id: string; due: string | null }>(sql`
      select id, crm.add_business_minutes(id, ${from}::timestamptz, ${minutes}::numeric)::timestamptz(3) as due
        from unnest(${array(ids, 'uuid')}) as calendar(id)`),
  ({ id }) => id,
)

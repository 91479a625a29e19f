import { sql, type InferSelectModel } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { codeColumn, lengthBetween, peopleText } from '../../common/database/columns.ts'
import { crm } from '../schema.ts'

/** When customers are served, by the clock of its own time zone. The default one is that of whatever names none. */
export const businessCalendar = crm.table(
  'business_calendar',
  {
    id: uuid().primaryKey(),
    code: codeColumn().notNull().unique('business_calendar_code'),
    name: peopleText().notNull(),
    timeZone: text().notNull(),
    /** The country, and the part of it, whose public holidays it has. */
    countryCode: text(),
    region: text(),
    isDefault: boolean().notNull().default(false),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('business_calendar_name_length', lengthBetween(t.name, 1, 200)),
    check('business_calendar_country', sql`${t.countryCode} ~ '^[A-Z]{2}$'`),
    check('business_calendar_region', sql`${t.region} is null or ${t.countryCode} is not null`),
    uniqueIndex('business_calendar_one_default')
      .on(t.isDefault)
      .where(sql`is_default`),
  ],
)

/** A stretch of a weekday, Monday 1, in minutes since midnight by the clock on the wall. None overlaps another. */
export const businessHours = crm.table(
  'business_hours',
  {
    calendarId: uuid()
      .notNull()
      .references(() => businessCalendar.id),
    weekday: smallint().notNull(),
    startsMinute: smallint().notNull(),
    endsMinute: smallint().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.calendarId, t.weekday, t.startsMinute] }),
    check('business_hours_weekday', sql`${t.weekday} between 1 and 7`),
    check(
      'business_hours_span',
      sql`${t.startsMinute} >= 0 and ${t.startsMinute} < ${t.endsMinute} and ${t.endsMinute} <= 1440`,
    ),
  ],
)

/** A day of a calendar on which nobody is served. */
export const businessHoliday = crm.table(
  'business_holiday',
  {
    calendarId: uuid()
      .notNull()
      .references(() => businessCalendar.id),
    day: date({ mode: 'string' }).notNull(),
    name: text().notNull(),
    /** True: computed from the calendar's country, and replaced with it. */
    computed: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.calendarId, t.day] }),
    index('business_holiday_day').on(t.day),
    check('business_holiday_name_length', lengthBetween(t.name, 1, 100)),
  ],
)

export type BusinessCalendarRow = InferSelectModel<typeof businessCalendar>
export type BusinessHoursRow = InferSelectModel<typeof businessHours>
export type BusinessHolidayRow = InferSelectModel<typeof businessHoliday>

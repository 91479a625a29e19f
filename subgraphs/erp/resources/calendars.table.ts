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
import { codeColumn, peopleText } from '../../common/database/columns.ts'
import { erp } from '../schema.ts'

/** When is worked, in the calendar's own time zone. The default one is that of whoever has none. */
export const workingCalendar = erp.table(
  'working_calendar',
  {
    id: uuid().primaryKey(),
    code: codeColumn().notNull().unique(),
    name: peopleText().notNull(),
    timeZone: text().notNull(),
    isDefault: boolean().notNull().default(false),
    version: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('working_calendar_one_default')
      .on(t.isDefault)
      .where(sql`is_default`),
  ],
)

/** A stretch of a weekday, Monday 1, in minutes since midnight by the clock on the wall. None overlaps another. */
export const workingHours = erp.table(
  'working_hours',
  {
    calendarId: uuid()
      .notNull()
      .references(() => workingCalendar.id),
    weekday: smallint().notNull(),
    startsMinute: smallint().notNull(),
    endsMinute: smallint().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.calendarId, t.weekday, t.startsMinute] }),
    check('working_hours_weekday', sql`${t.weekday} between 1 and 7`),
    check(
      'working_hours_span',
      sql`${t.startsMinute} >= 0 and ${t.startsMinute} < ${t.endsMinute} and ${t.endsMinute} <= 1440`,
    ),
  ],
)

/** A day of a calendar on which nobody works. */
export const holiday = erp.table(
  'holiday',
  {
    calendarId: uuid()
      .notNull()
      .references(() => workingCalendar.id),
    day: date({ mode: 'string' }).notNull(),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.calendarId, t.day] }), index('holiday_day').on(t.day)],
)

export type WorkingCalendarRow = InferSelectModel<typeof workingCalendar>
export type WorkingHoursRow = InferSelectModel<typeof workingHours>
export type HolidayRow = InferSelectModel<typeof holiday>

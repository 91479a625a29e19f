import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { requireSpan } from '../../common/write/span.ts'
import { anyCode, line } from '../../common/write/text.ts'
import { holiday, workingCalendar, workingHours, type WorkingCalendarRow } from './calendars.table.ts'
import { newCode, setByCode } from './codes.service.ts'

type Kept = WorkingCalendarRow & { readonly kind: 'WorkingCalendar' }

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time of day such as 08:30, at most 24:00')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))

const hours = z.object({ weekday: z.int().min(1).max(7), from: clock, to: clock })

const calendarInput = z.object({
  code: newCode,
  name: line(200),
  timeZone: z.string().refine(isTimeZone, 'is no time zone: write its IANA name, Europe/Oslo').nullish(),
  hours: z.array(hours).max(70).nullish(),
  isDefault: z.literal(true, 'can only be true: make another calendar the default').nullish(),
  expectedVersion: z.int().nullish(),
})

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

/** Adds a calendar, or changes the one with that code; hours that are given replace all. The first one becomes the default. */
export async function setWorkingCalendar(tx: Db, given: unknown): Promise<Kept> {
  const { code, name, timeZone, hours: wanted, isDefault, expectedVersion } = checkInput(calendarInput, given)
  wanted?.forEach((one, i) => {
    if (one.from >= one.to) refuseInput(`hours.${i}.to`, `hours.${i}.to: must be later than from.`)
    if (wanted.some((other, j) => j < i && other.weekday === one.weekday && other.from < one.to && one.from < other.to))
      refuseInput(`hours.${i}`, `hours.${i}: overlaps hours given before.`)
  })
  // One at a time, so that two first ones are not both the default.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('erp.working_calendar'))`)
  const all = await tx.select().from(workingCalendar)
  const known = all.find((one) => one.code === code)
  if (!known && !timeZone) refuseInput('timeZone', 'timeZone: must be given for a new calendar.')
  if (!known && !wanted) refuseInput('hours', 'hours: must be given for a new calendar.')
  if (known) requireVersion('calendar', known, expectedVersion)
  const becomesDefault = isDefault || all.length === 0
  if (becomesDefault)
    await tx
      .update(workingCalendar)
      .set({ isDefault: false, version: sql`version + 1` })
      .where(sql`is_default and code <> ${code}`)
  const patch = { name, timeZone: timeZone ?? undefined, isDefault: becomesDefault ? true : undefined }
  const row = await setByCode(tx, workingCalendar, { code }, patch)
  if (!wanted) return { ...row, kind: 'WorkingCalendar' }
  await replaceHours(tx, row.id, wanted)
  return known?.version === row.version ? raised(tx, row.id) : { ...row, kind: 'WorkingCalendar' }
}

/** A calendar whose hours or holidays have changed. */
async function raised(tx: Db, id: string): Promise<Kept> {
  const [row] = await tx
    .update(workingCalendar)
    .set({ version: sql`version + 1` })
    .where(eq(workingCalendar.id, id))
    .returning()
  return { ...(row as WorkingCalendarRow), kind: 'WorkingCalendar' }
}

async function replaceHours(tx: Db, calendarId: string, wanted: readonly z.infer<typeof hours>[]): Promise<void> {
  await tx.delete(workingHours).where(eq(workingHours.calendarId, calendarId))
  await insertRows(
    tx,
    workingHours,
    wanted.map(({ weekday, from, to }) => ({ calendarId, weekday, startsMinute: from, endsMinute: to })),
  )
}

const holidaysInput = z.object({
  calendar: anyCode,
  add: z
    .array(z.object({ day: z.string(), name: line(100) }))
    .max(500)
    .nullish(),
  remove: z.array(z.string()).max(500).nullish(),
})

/** Adds and removes holidays; one that is there gets the name given. Refuses with CalendarNotFound. */
export async function changeHolidays(tx: Db, given: unknown): Promise<Kept> {
  const { calendar: code, add, remove } = checkInput(holidaysInput, given)
  const found = await lockCalendar(tx, code)
  const added = new Map(add?.map(({ day, name }) => [day, name]))
  if (remove?.length)
    await tx
      .delete(holiday)
      .where(sql`${holiday.calendarId} = ${found.id} and ${holiday.day} = any(${sql.param(remove)}::text[]::date[])`)
  await tx
    .delete(holiday)
    .where(
      sql`${holiday.calendarId} = ${found.id} and ${holiday.day} = any(${sql.param([...added.keys()])}::text[]::date[])`,
    )
  await insertRows(
    tx,
    holiday,
    [...added].map(([day, name]) => ({ calendarId: found.id, day, name })),
  )
  return raised(tx, found.id)
}

/** One after the other: two who add the same day would both find it missing. Refuses with CalendarNotFound. */
async function lockCalendar(tx: Db, code: string): Promise<WorkingCalendarRow> {
  const [found] = await tx.select().from(workingCalendar).where(eq(workingCalendar.code, code)).for('no key update')
  return found ?? refuse('CalendarNotFound', `No calendar has the code ${code}.`, { code })
}

/** Hours worked by the calendar between two moments, to the second. Refuses a span that is backwards or longer than ten years. */
export async function hoursBetween(db: Db, calendarId: string, from: string, to: string): Promise<Decimal> {
  requireSpan('to', from, to)
  const [row] = await db.execute<{ hours: Decimal }>(sql`
    select trim_scale(round(erp.working_hours_between(${calendarId}::uuid, ${from}::timestamptz, ${to}::timestamptz), 4))::text as hours`)
  return row?.hours ?? '0'
}

import { eq, sql, type SQL } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { isRegionOf, publicHolidays } from './calendars.holidays.ts'
import { calendarInput, holidaysInput, type NewHours } from './calendars.input.ts'
import { businessCalendar, businessHoliday, businessHours, type BusinessCalendarRow } from './calendars.table.ts'

type Kept = BusinessCalendarRow & { readonly kind: 'BusinessCalendar' }

/**
 * Adds a calendar, or changes the one with that code; hours that are given replace all. The first one becomes the default.
 * Refuses with VersionConflict and InvalidInput.
 */
export async function setBusinessCalendar(tx: Db, given: unknown): Promise<Kept> {
  const { code, name, timeZone, hours, holidaysOf, isDefault, expectedVersion } = checkInput(calendarInput, given)
  if (hours) requireApart(hours)
  const region = holidaysOf?.region ?? null
  if (holidaysOf && !isRegionOf(holidaysOf.country, region))
    refuseInput('holidaysOf', 'holidaysOf: no holidays are known of that country or region.')
  // One at a time, so that two first ones are not both the default.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('crm.business_calendar'))`)
  const all = await tx.select().from(businessCalendar)
  const known = all.find((one) => one.code === code)
  if (!known && !timeZone) refuseInput('timeZone', 'timeZone: must be given for a new calendar.')
  if (!known && !hours) refuseInput('hours', 'hours: must be given for a new calendar.')
  if (known) requireVersion('calendar', known, expectedVersion)
  const becomesDefault = isDefault || all.length === 0
  if (becomesDefault)
    await tx
      .update(businessCalendar)
      .set({ isDefault: false, version: sql`version + 1` })
      .where(sql`is_default and code <> ${code}`)
  const of = holidaysOf === undefined ? {} : { countryCode: holidaysOf?.country ?? null, region }
  const [row] = await tx
    .insert(businessCalendar)
    .values({
      id: uuidv7(),
      code,
      name,
      timeZone: timeZone ?? (known?.timeZone as string),
      isDefault: becomesDefault,
      ...of,
    })
    .onConflictDoUpdate({
      target: businessCalendar.code,
      set: {
        name,
        ...(timeZone ? { timeZone } : {}),
        ...(becomesDefault ? { isDefault: true } : {}),
        ...of,
        version: sql`${businessCalendar.version} + 1`,
      },
    })
    .returning()
  const { id } = row as BusinessCalendarRow
  if (hours) await replaceHours(tx, id, hours)
  if (holidaysOf !== undefined) {
    await removeHolidays(tx, id, sql`computed`)
    if (holidaysOf) await addHolidays(tx, id, await publicHolidays(holidaysOf.country, region), true)
  }
  if (known) await reckonCasesOf(tx, id)
  return { ...(row as BusinessCalendarRow), kind: 'BusinessCalendar' }
}

function requireApart(hours: readonly NewHours[]): void {
  hours.forEach((one, i) => {
    if (one.from >= one.to)
      refuseInput(
        `hours.${i}.to`,
        `hours.${i}.to: must be later than from; past midnight is a stretch of the next day.`,
      )
    if (hours.some((other, j) => j < i && other.weekday === one.weekday && other.from < one.to && one.from < other.to))
      refuseInput(`hours.${i}`, `hours.${i}: overlaps hours given before.`)
  })
}

async function replaceHours(tx: Db, calendarId: string, hours: readonly NewHours[]): Promise<void> {
  await tx.delete(businessHours).where(eq(businessHours.calendarId, calendarId))
  await insertRows(
    tx,
    businessHours,
    hours.map(({ weekday, from, to }) => ({ calendarId, weekday, startsMinute: from, endsMinute: to })),
  )
}

const removeHolidays = (tx: Db, calendarId: string, which: SQL) =>
  tx.delete(businessHoliday).where(sql`${businessHoliday.calendarId} = ${calendarId} and ${which}`)

/** Days that are holidays already stay as they are named. */
const addHolidays = (
  tx: Db,
  calendarId: string,
  days: readonly { readonly day: string; readonly name: string }[],
  computed: boolean,
) =>
  insertRows(
    tx,
    businessHoliday,
    days.map(({ day, name }) => ({ calendarId, day, name, computed })),
    sql`do nothing`,
  )

/** Adds and removes holidays; one that is there gets the name given. Refuses with BusinessCalendarNotFound. */
export async function changeBusinessHolidays(tx: Db, given: unknown): Promise<Kept> {
  const { calendar: code, add, remove } = checkInput(holidaysInput, given)
  const { id } = await requireCalendar(tx, code)
  const added = new Map(add?.map(({ day, name }) => [day, name]))
  await removeHolidays(tx, id, sql`day = any(${array([...(remove ?? []), ...added.keys()], 'date')})`)
  await addHolidays(
    tx,
    id,
    [...added].map(([day, name]) => ({ day, name })),
    false,
  )
  const [row] = await tx
    .update(businessCalendar)
    .set({ version: sql`version + 1` })
    .where(eq(businessCalendar.id, id))
    .returning()
  await reckonCasesOf(tx, id)
  return { ...(row as BusinessCalendarRow), kind: 'BusinessCalendar' }
}

/** What was promised of open cases in the calendar's time is due by the calendar as it is now. */
async function reckonCasesOf(tx: Db, id: string): Promise<void> {
  // As many cases as may be open.
  await tx.execute(sql`set local statement_timeout = '10min'`)
  await tx.execute(sql`select crm.reckon_cases_of(${id}::uuid)`)
}

/** Refuses with BusinessCalendarNotFound. */
export async function requireCalendar(db: Db, code: string): Promise<BusinessCalendarRow> {
  const [found] = await db.select().from(businessCalendar).where(eq(businessCalendar.code, code))
  return found ?? refuse('BusinessCalendarNotFound', `No business calendar has the code ${code}.`, { code })
}

/** A year of minutes, day and night. */
export const mostMinutes = 527_040

/** That of the default calendar; UTC where there is none. */
export async function defaultTimeZone(tx: Db): Promise<string> {
  const [row] = await tx
    .select({ timeZone: businessCalendar.timeZone })
    .from(businessCalendar)
    .where(sql`is_default`)
  return row?.timeZone ?? 'UTC'
}

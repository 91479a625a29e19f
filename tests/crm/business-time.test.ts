import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '../support/data.ts'
import { testCrm, type TestCrm } from './crm.ts'

let crm: TestCrm
beforeAll(async () => {
  crm = await testCrm()
})
afterAll(() => crm.close())

const set = async (input: object): Promise<Data> =>
  (
    await crm.ask(
      `mutation ($input: SetBusinessCalendarInput!) { set: setBusinessCalendar(input: $input) {
         __typename ... on BusinessCalendar { id code isDefault version } ... on InvalidInput { field message } } }`,
      { input },
    )
  ).set

const weekdays = (from: string, to: string) => [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from, to }))
const allDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }))
const office = { code: 'office', name: 'Oslo', timeZone: 'Europe/Oslo', hours: weekdays('08:00', '16:00') }

const asked = async (code: string, fields: string): Promise<Data> => {
  const { businessCalendars } = await crm.ask(`{ businessCalendars { code ${fields} } }`)
  return businessCalendars.find((one: Data) => one.code === code)
}
const dueAt = async (code: string, from: string, minutes: number): Promise<string | null> =>
  (await asked(code, `due: dueAt(from: "${from}", minutes: ${minutes})`)).due
const between = async (code: string, from: string, to: string): Promise<string> =>
  (await asked(code, `minutes: minutesBetween(from: "${from}", to: "${to}")`)).minutes

describe('a calendar', () => {
  it('is the default when it is the first one, and gives that up to another', async () => {
    expect(await set({ ...office, code: 'first' })).toMatchObject({ isDefault: true, version: 1 })
    expect(await set({ ...office, holidaysOf: { country: 'NO' } })).toMatchObject({ isDefault: false })
    expect(await set({ code: 'office', name: 'Oslo', isDefault: true })).toMatchObject({ isDefault: true, version: 2 })
    expect(await asked('first', 'isDefault')).toMatchObject({ isDefault: false })
  })

  it.each([
    ['timeZone', { timeZone: 'Mars/Base' }],
    ['hours', { hours: [] }],
    ['hours.0.to', { hours: [{ weekday: 1, from: '22:00', to: '06:00' }] }],
    ['hours.1', { hours: [...weekdays('08:00', '16:00').slice(0, 1), { weekday: 1, from: '15:59', to: '17:00' }] }],
    ['holidaysOf', { holidaysOf: { country: 'NO', region: 'XX' } }],
  ])('refuses what makes no sense of its %s', async (field, input) => {
    expect(await set({ ...office, code: 'bad', ...input })).toMatchObject({ __typename: 'InvalidInput', field })
  })

  it('has the public holidays of its country, and the company may add and remove', async () => {
    const change = (input: object) =>
      crm.ask(
        `mutation ($input: ChangeBusinessHolidaysInput!) { set: changeBusinessHolidays(input: $input) {
           ... on BusinessCalendar { holidays(from: "2026-04-01", to: "2026-05-31") { day name } } ... on UserError { message } } }`,
        { input },
      )
    await set({ ...office, code: 'norway', holidaysOf: { country: 'NO' } })
    const { set: changed } = await change({
      calendar: 'norway',
      add: [{ day: '2026-05-15', name: 'Inneklemt' }],
      remove: ['2026-05-01'],
    })
    expect(changed.holidays.map(({ day }: Data) => day)).toEqual([
      ...['2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06'],
      ...['2026-05-14', '2026-05-15', '2026-05-17', '2026-05-24', '2026-05-25'],
    ])
    await set({ code: 'norway', name: 'Not Norway', holidaysOf: null })
    expect((await asked('norway', 'holidays(from: "2026-01-01", to: "2026-12-31") { name }')).holidays).toEqual([
      { name: 'Inneklemt' },
    ])
  })
})

describe('minutes open', () => {
  beforeAll(async () => {
    await set({ code: 'always', name: 'Day and night', timeZone: 'Europe/Oslo', hours: allDay })
    await set({
      code: 'night',
      name: 'Nights',
      timeZone: 'Europe/Oslo',
      hours: [{ weekday: 7, from: '01:00', to: '04:00' }],
    })
    await set({
      code: 'twice',
      name: 'The hour that comes twice',
      timeZone: 'Europe/Oslo',
      hours: [{ weekday: 7, from: '02:15', to: '02:45' }],
    })
    await set({
      code: 'split',
      name: 'Lunch',
      timeZone: 'America/New_York',
      hours: [...weekdays('09:00', '12:00'), ...weekdays('13:00', '17:00')],
    })
    await set({
      code: 'kolkata',
      name: 'Half an hour off',
      timeZone: 'Asia/Kolkata',
      hours: weekdays('09:30', '18:30'),
    })
    await set({ code: 'santiago', name: 'Midnight is put forward', timeZone: 'America/Santiago', hours: allDay })
    await set({
      code: 'stjohns',
      name: 'Half an hour off, and put forward',
      timeZone: 'America/St_Johns',
      hours: weekdays('09:00', '17:00'),
    })
    await set({
      ...{ code: 'kathmandu', name: 'A quarter off, Saturdays closed', timeZone: 'Asia/Kathmandu' },
      hours: [1, 2, 3, 4, 5, 7].map((weekday) => ({ weekday, from: '10:00', to: '17:00' })),
    })
    await set({ code: 'howe', name: 'Put forward by half an hour', timeZone: 'Australia/Lord_Howe', hours: allDay })
    await set({
      ...{ code: 'apia', name: 'Friday 30 December 2011 never was', timeZone: 'Pacific/Apia' },
      hours: weekdays('09:00', '17:00'),
    })
    await set({ code: 'apia-always', name: 'Nor its night', timeZone: 'Pacific/Apia', hours: allDay })
    await set({
      ...{ code: 'howe-night', name: 'Across that half hour', timeZone: 'Australia/Lord_Howe' },
      hours: [{ weekday: 7, from: '01:45', to: '02:15' }],
    })
    // 22:00 to 06:00, said as two stretches.
    await set({
      ...{ code: 'shift', name: 'From Saturday into Sunday', timeZone: 'Europe/Oslo' },
      hours: [
        { weekday: 6, from: '22:00', to: '24:00' },
        { weekday: 7, from: '00:00', to: '06:00' },
      ],
    })
  })

  it.each([
    // Within a day, up to closing time, over the night and the weekend, and from a closed hour.
    ['office', '2026-03-02T08:00:00Z', 60, '2026-03-02T09:00:00.000Z'],
    ['office', '2026-03-06T14:00:00Z', 60, '2026-03-06T15:00:00.000Z'],
    ['office', '2026-03-06T14:00:00Z', 61, '2026-03-09T07:01:00.000Z'],
    ['office', '2026-03-07T12:00:00Z', 30, '2026-03-09T07:30:00.000Z'],
    ['office', '2026-03-02T04:00:00Z', 0, '2026-03-02T04:00:00.000Z'],
    // Over the weekend that the clock is put forward (29 March) and back (25 October): the office opens an hour earlier or later by UTC.
    ['office', '2026-03-27T14:30:00Z', 60, '2026-03-30T06:30:00.000Z'],
    ['office', '2026-10-23T13:30:00Z', 60, '2026-10-26T07:30:00.000Z'],
    // Easter 2026 (2, 3 and 6 April), 17 May on a Sunday, Christmas on a Friday.
    ['office', '2026-04-01T13:00:00Z', 120, '2026-04-07T07:00:00.000Z'],
    ['office', '2026-12-24T14:00:00Z', 120, '2026-12-28T08:00:00.000Z'],
    // A week is 2,400 minutes, whatever the clock does meanwhile.
    ['office', '2026-03-23T07:00:00Z', 2400, '2026-03-27T15:00:00.000Z'],
    ['office', '2026-03-23T07:00:00Z', 2401, '2026-03-30T06:01:00.000Z'],
    // Day and night: a day is 24 hours from here, whatever the wall says.
    ['always', '2026-03-28T23:00:00Z', 1440, '2026-03-29T23:00:00.000Z'],
    ['always', '2026-10-24T22:00:00Z', 1500, '2026-10-25T23:00:00.000Z'],
    // 01:00 to 04:00 is two hours the night that 02:00 becomes 03:00, four when 03:00 becomes 02:00.
    ['night', '2026-03-28T12:00:00Z', 120, '2026-03-29T02:00:00.000Z'],
    ['night', '2026-10-24T12:00:00Z', 240, '2026-10-25T03:00:00.000Z'],
    // 02:15 to 02:45 does not come at all in March, and comes twice in October.
    ['twice', '2026-03-28T12:00:00Z', 1, '2026-04-05T00:16:00.000Z'],
    ['twice', '2026-10-24T12:00:00Z', 31, '2026-10-25T01:16:00.000Z'],
    ['split', '2026-03-06T16:30:00Z', 60, '2026-03-06T18:30:00.000Z'],
    ['split', '2026-03-06T21:30:00Z', 60, '2026-03-09T13:30:00.000Z'],
    ['kolkata', '2026-03-06T12:00:00Z', 90, '2026-03-09T04:30:00.000Z'],
    ['santiago', '2026-09-06T03:00:00Z', 120, '2026-09-06T05:00:00.000Z'],
    // Easter 2024: Thursday, Friday and Monday closed, and the clock put forward on the Sunday between.
    ['office', '2024-03-27T14:00:00Z', 120, '2024-04-02T07:00:00.000Z'],
    // New York puts the clock back on 1 November, St. John's with it, and forward on 8 March; Kathmandu never does.
    ['split', '2026-10-30T20:30:00Z', 60, '2026-11-02T14:30:00.000Z'],
    ['stjohns', '2026-03-06T20:00:00Z', 60, '2026-03-09T12:00:00.000Z'],
    ['stjohns', '2026-10-30T19:00:00Z', 60, '2026-11-02T13:00:00.000Z'],
    ['kathmandu', '2026-03-06T10:15:00Z', 120, '2026-03-08T05:15:00.000Z'],
    // Apia went from Thursday to Saturday: of an hour left on Thursday and one more, that one is on Monday.
    ['apia', '2011-12-30T02:00:00Z', 120, '2012-01-01T20:00:00.000Z'],
    ['apia-always', '2011-12-30T09:00:00Z', 120, '2011-12-30T11:00:00.000Z'],
    // A night of eight hours by the wall is seven in March and nine in October.
    ['shift', '2026-03-28T12:00:00Z', 420, '2026-03-29T04:00:00.000Z'],
    ['shift', '2026-10-24T12:00:00Z', 540, '2026-10-25T05:00:00.000Z'],
  ])('%s: from %s %i minutes are up at %s, and counted back', async (code, from, minutes, due) => {
    expect(await dueAt(code, from, minutes)).toBe(due)
    expect(await between(code, from, due)).toBe(String(minutes))
  })

  it.each([
    ['night', '2026-03-28T00:00:00Z', '2026-03-30T00:00:00Z', '120'],
    ['night', '2026-10-24T00:00:00Z', '2026-10-26T00:00:00Z', '240'],
    ['twice', '2026-03-29T00:00:00Z', '2026-03-30T00:00:00Z', '0'],
    ['twice', '2026-10-25T00:00:00Z', '2026-10-26T00:00:00Z', '60'],
    // From midnight to midnight by the wall: 24 and a half hours in April, 23 and a half in October.
    ['howe', '2026-04-04T13:00:00Z', '2026-04-05T13:30:00Z', '1470'],
    ['howe', '2026-10-03T13:30:00Z', '2026-10-04T13:00:00Z', '1410'],
    ['howe-night', '2026-04-04T13:00:00Z', '2026-04-05T13:30:00Z', '45'],
    ['howe-night', '2026-10-03T13:30:00Z', '2026-10-04T13:00:00Z', '15'],
    ['apia-always', '2011-12-29T10:00:00Z', '2011-12-31T10:00:00Z', '2880'],
    ['shift', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', '300'],
    ['always', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z', '525600'],
    ['office', '2026-03-07T00:00:00Z', '2026-03-08T23:00:00Z', '0'],
    ['office', '2026-03-02T06:59:30Z', '2026-03-02T07:00:30Z', '0.5'],
  ])('%s: between %s and %s lie %s', async (code, from, to, minutes) => {
    expect(await between(code, from, to)).toBe(minutes)
  })

  it('of a span that is backwards, or of too many, are refused', async () => {
    for (const field of [
      'minutesBetween(from: "2026-03-02T00:00:00Z", to: "2026-03-01T00:00:00Z")',
      'dueAt(from: "2026-03-02T00:00:00Z", minutes: -1)',
    ]) {
      const { errors } = await crm.execute(`{ businessCalendars { ${field} } }`)
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
  })

  it('follow the hours that plain SQL writes, which can not overlap', async () => {
    await expect(
      crm.sql`insert into crm.business_hours (calendar_id, weekday, starts_minute, ends_minute)
              select id, 1, 479, 481 from crm.business_calendar where code = 'office'`,
    ).rejects.toMatchObject({ constraint_name: 'business_hours_no_overlap' })
  })

  it('agree with themselves: added and counted back, through a year of two changes of the clock', async () => {
    const wrong = await crm.sql`
      select c.code, t, m from crm.business_calendar c, generate_series('2026-01-01'::timestamptz, '2026-12-31', '331 hours') t,
             unnest(array[1, 90, 1000]) m
       where c.code in ('office', 'night', 'twice', 'split', 'kolkata', 'santiago', 'always',
                        'stjohns', 'kathmandu', 'howe', 'howe-night', 'shift')
         and crm.business_minutes_between(c.id, t, crm.add_business_minutes(c.id, t, m)) <> m`
    expect(wrong).toEqual([])
  })
})

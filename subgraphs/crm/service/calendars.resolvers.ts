import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { dueAt, holidaysOfCalendar, hoursOfCalendar, listCalendars, minutesBetween } from './calendars.loaders.ts'
import { changeBusinessHolidays, setBusinessCalendar } from './calendars.service.ts'

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

export const calendarsResolvers: Resolvers = {
  Query: {
    businessCalendars: (_, _args, { db }) => listCalendars(db),
  },
  Mutation: {
    setBusinessCalendar: (_, args, context) => mutate(context, 'setBusinessCalendar', args, setBusinessCalendar),
    changeBusinessHolidays: (_, args, context) =>
      mutate(context, 'changeBusinessHolidays', args, changeBusinessHolidays),
  },
  BusinessCalendar: {
    country: ({ countryCode }) => countryCode,
    hours: ({ id }, _, context) => hoursOfCalendar(context).load(id),
    holidays: ({ id }, args, context) => holidaysOfCalendar(context, args).load(id),
    minutesBetween: async ({ id }, args, context) => (await minutesBetween(context, args).load(id))[0]?.minutes ?? '0',
    dueAt: async ({ id }, args, context) => (await dueAt(context, args).load(id))[0]?.due ?? null,
  },
  OpeningHours: {
    from: ({ startsMinute }) => clock(startsMinute),
    to: ({ endsMinute }) => clock(endsMinute),
  },
}

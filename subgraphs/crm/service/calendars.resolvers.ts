import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { holidaysOfCalendar, hoursOfCalendar, listCalendars } from './calendars.loaders.ts'
import { changeBusinessHolidays, dueAt, minutesBetween, setBusinessCalendar } from './calendars.service.ts'

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
    holidays: ({ id }, { from, to }, { db }) => holidaysOfCalendar(db, id, from, to),
    minutesBetween: ({ id }, { from, to }, { db }) => minutesBetween(db, id, from, to),
    dueAt: ({ id }, { from, minutes }, { db }) => dueAt(db, id, from, minutes),
  },
  OpeningHours: {
    from: ({ startsMinute }) => clock(startsMinute),
    to: ({ endsMinute }) => clock(endsMinute),
  },
}

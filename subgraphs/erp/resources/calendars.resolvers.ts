import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import {
  calendarById,
  defaultCalendar,
  holidaysOfCalendar,
  hoursOfCalendar,
  listCalendars,
} from './calendars.loaders.ts'
import { changeHolidays, hoursBetween, setWorkingCalendar } from './calendars.service.ts'

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

export const calendarsResolvers: Resolvers = {
  Query: {
    workingCalendars: (_, _args, { db }) => listCalendars(db),
  },
  Mutation: {
    setWorkingCalendar: (_, args, context) => mutate(context, 'setWorkingCalendar', args, setWorkingCalendar),
    changeHolidays: (_, args, context) => mutate(context, 'changeHolidays', args, changeHolidays),
  },
  Employee: {
    calendar: ({ calendarId }, _, context) =>
      calendarId ? calendarById(context).load(calendarId) : defaultCalendar(context).load('default'),
  },
  WorkingCalendar: {
    hours: ({ id }, _, context) => hoursOfCalendar(context).load(id),
    holidays: ({ id }, args, context) => holidaysOfCalendar(context, args).load(id),
    hoursBetween: ({ id }, { from, to }, { db }) => hoursBetween(db, id, from, to),
  },
  WorkingHours: {
    from: ({ startsMinute }) => clock(startsMinute),
    to: ({ endsMinute }) => clock(endsMinute),
  },
}

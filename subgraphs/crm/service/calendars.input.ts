import { z } from 'zod'
import { anyCode, line } from '../../common/write/text.ts'

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time of day such as 08:30, at most 24:00')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))

const hours = z.object({ weekday: z.int().min(1).max(7), from: clock, to: clock })

/** The code of what people name by one: 1 to 40 letters, digits and a few signs. */
export const newCode = anyCode.regex(/^[\p{L}\d._/-]{1,40}$/u, 'must be 1 to 40 letters, digits, -, _, . or /')

export const calendarInput = z.object({
  code: newCode,
  name: line(200),
  timeZone: z.string().refine(isTimeZone, 'is no time zone: write its IANA name, Europe/Oslo').nullish(),
  hours: z.array(hours).min(1).max(70).nullish(),
  holidaysOf: z
    .object({
      country: z.string().regex(/^[A-Z]{2}$/, 'is no country code'),
      region: line(10).nullish(),
    })
    .nullish(),
  isDefault: z.literal(true, 'can only be true: make another calendar the default').nullish(),
  expectedVersion: z.int().nullish(),
})

export type NewHours = z.infer<typeof hours>

export const holidaysInput = z.object({
  calendar: anyCode,
  add: z
    .array(z.object({ day: z.string(), name: line(100) }))
    .max(500)
    .nullish(),
  remove: z.array(z.string()).max(500).nullish(),
})

/** By its IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

/** A day as long as calendars have it: days here are of no zone, and know no summer time. */
export const dayMs = 86_400_000

/** The day, `YYYY-MM-DD`, so many calendar days later, or earlier. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

import { dayMs } from '../days.ts'
import { refuseInput } from './refusal.ts'

/** Milliseconds; ten years: more than that is no question of anybody's. */
const longest = 3660 * dayMs

/** Refuses a span that is backwards or longer than ten years, at the field that says where it ends. */
export function requireSpan(field: string, from: string, end: string): void {
  const span = Date.parse(end) - Date.parse(from)
  if (span < 0 || span > longest)
    refuseInput(field, `${field}: must not be before from, nor later by more than ten years.`)
}

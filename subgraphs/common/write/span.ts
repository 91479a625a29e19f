import { dayMs } from '../days.ts'
import { refuseInput } from './refusal.ts'

/** Milliseconds; ten years: more than that is no question of anybody's. */
const longest = 3660 * dayMs

const lasts = (from: string, end: string): number => Date.parse(end) - Date.parse(from)

/** Refuses a span that is backwards, at the field that says where it ends; one that is open on a side is not. */
export function requireForward(field: string, from: string | null | undefined, end: string | null | undefined): void {
  if (from && end && lasts(from, end) < 0) refuseInput(field, `${field}: must not be before from.`)
}

/** Refuses a span that is backwards or longer than ten years, at the field that says where it ends. */
export function requireSpan(field: string, from: string, end: string): void {
  const span = lasts(from, end)
  if (span < 0 || span > longest)
    refuseInput(field, `${field}: must not be before from, nor later by more than ten years.`)
}

/** Refuses days that are backwards, or more than that, the first and the last included. */
export function requireDays({ from, to }: { readonly from: string; readonly to: string }, most: number): void {
  const span = lasts(from, to)
  if (span < 0 || span >= most * dayMs) refuseInput('to', `to: must not be before from; ask for ${most} days at most.`)
}

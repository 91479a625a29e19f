import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'

/** Draws that look random and come out the same for the same seed. */
export interface Draw {
  /** From 0 up to 1. */
  fraction(): number
  /** A whole number, both ends included. */
  whole(least: number, most: number): number
  chance(probability: number): boolean
  one<T>(of: readonly T[]): T
  /** One of them, each as likely as its weight says. */
  weighted<T>(of: readonly T[], weight: (item: T) => number): T
  /** So many different ones at most, in no order. */
  some<T>(of: readonly T[], count: number): T[]
  /** The text with each `#` replaced by a digit. */
  digits(pattern: string): string
  /** An id that sorts by that moment. */
  id(moment: string): string
}

/** Each name has draws of its own, so that a change to one part of the company leaves the others as they were. */
export function drawsFor(seed: string, name: string): Draw {
  const fraction = mulberry32(createHash('sha256').update(`${seed} ${name}`).digest().readUInt32LE())
  const whole = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1))
  const one = <T>(of: readonly T[]): T => of[whole(0, of.length - 1)] as T
  return {
    fraction,
    whole,
    one,
    chance: (probability) => fraction() < probability,
    weighted: (of, weight) => {
      let left = fraction() * of.reduce((all, item) => all + weight(item), 0)
      return of.find((item) => (left -= weight(item)) < 0) ?? (of.at(-1) as (typeof of)[number])
    },
    some: (of, count) => {
      const left = [...of]
      return Array.from({ length: Math.min(count, of.length) }, () => left.splice(whole(0, left.length - 1), 1)).flat()
    },
    digits: (pattern) => pattern.replace(/#/g, () => String(whole(0, 9))),
    id: (moment) => uuidv7({ msecs: Date.parse(moment), random: Uint8Array.from({ length: 16 }, () => whole(0, 255)) }),
  }
}

/** A generator of 32 bits of state; well enough spread for stories, of no use for secrets. */
function mulberry32(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

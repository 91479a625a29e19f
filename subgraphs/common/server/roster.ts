/** Those under way, in the order in which they came. */
export interface Roster<T extends object> extends Iterable<T> {
  readonly size: number
  add(one: T): void
  /** False when it is not among them. */
  delete(one: T): boolean
}

interface Place<T> {
  one: T | null
}

/**
 * A set for what comes and goes with each request. The tables that a `Set` has outgrown stay behind as they were until the
 * collector goes through all that is old, and so would all that hangs on a request: they keep empty places here.
 */
export function roster<T extends object>(): Roster<T> {
  const places = new Set<Place<T>>()
  const placeOf = new WeakMap<T, Place<T>>()
  return {
    get size() {
      return places.size
    },
    add(one) {
      if (placeOf.get(one)?.one) return
      const place = { one }
      placeOf.set(one, place)
      places.add(place)
    },
    delete(one) {
      const place = placeOf.get(one)
      if (!place || !places.delete(place)) return false
      place.one = null
      return true
    },
    *[Symbol.iterator]() {
      for (const { one } of places) if (one) yield one
    },
  }
}

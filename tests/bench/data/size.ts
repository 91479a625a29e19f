/** How many of each there are; the documents' lines, deliveries and payments follow. */
export interface Size {
  readonly customers: number
  readonly products: number
  readonly orders: number
  readonly interactions: number
  readonly campaigns: number
}

export const size: Size = { customers: 2_000, products: 1_000, orders: 10_000, interactions: 20_000, campaigns: 10 }

/** Rows that one call of a service writes. */
export const batchSize = 1_000

/** The years that the books are open for; all that happens lies in them, so that no figure hangs on the day of the run. */
export const years = [2023, 2025] as const

const days = (Date.UTC(years[1] + 1, 0, 1) - Date.UTC(years[0], 0, 1)) / 86_400_000

/** A day of those years by its place among `of`: the first is in the first January, the last in the last December. */
export const dayAt = (place: number, of: number): string =>
  new Date(Date.UTC(years[0], 0, 2 + Math.floor((place / of) * (days - 3)))).toISOString().slice(0, 10)

export function* batchesOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += batchSize) yield items.slice(from, from + batchSize)
}

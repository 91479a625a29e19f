import { addDays } from '../../../../subgraphs/common/days.ts'
import type { SupplyRow } from './files.ts'

type Row = SupplyRow<'bills'>

export interface Revision {
  readonly product: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly components: readonly Row[]
}

/** Bills as they stand between two changes: each product's rows, cut where one of them begins or ends to hold. */
export function revisions(rows: readonly Row[]): Revision[] {
  const products = new Map<string, Row[]>()
  for (const row of rows) {
    const own = products.get(row.product)
    if (own) own.push(row)
    else products.set(row.product, [row])
  }
  return [...products].flatMap(([product, own]) => {
    const starts = own.flatMap(({ validFrom, validTo }) => [
      validFrom,
      ...(validTo === null ? [] : [addDays(validTo, 1)]),
    ])
    const days = [...new Set(starts)].sort()
    return days.flatMap((validFrom, i) => {
      const components = own.filter(
        (row) => row.validFrom <= validFrom && (row.validTo === null || row.validTo >= validFrom),
      )
      const next = days[i + 1]
      const validTo = next === undefined ? null : addDays(next, -1)
      return components.length === 0 ? [] : [{ product, validFrom, validTo, components }]
    })
  })
}

import Big from 'big.js'
import { z } from 'zod'
import { roundTo, sum, type Decimal } from '../../common/money.ts'
import { positive } from '../../common/write/input.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { anyCode } from '../../common/write/text.ts'
import { lotNumber } from '../stock/stock.parts.service.ts'
import type { PurchaseOrderLineRow } from './orders.table.ts'

export const namedLine = z.object({
  lineNumber: z.int(),
  quantity: positive,
  lot: lotNumber.nullish(),
  bin: anyCode.nullish(),
})

export interface NamedLine {
  readonly lineNumber: number
  readonly quantity: Decimal
  readonly lot?: string | null
  readonly bin?: string | null
  readonly expiresOn?: string | null
}

type Part = Omit<NamedLine, 'lineNumber'>

/** A line of an order with how much of it moves, in all and by lot and bin. */
export interface Picked {
  readonly line: PurchaseOrderLineRow
  readonly quantity: Decimal
  readonly parts: readonly Part[]
}

/** The lines that are named, each once, with all that is said of it. */
export function pick(lines: readonly PurchaseOrderLineRow[], named: readonly NamedLine[]): Picked[] {
  for (const [i, { lineNumber, lot, bin }] of named.entries()) {
    const line = lines.find((one) => one.lineNumber === lineNumber)
    if (!line) refuseInput(`lines.${i}.lineNumber`, `lines.${i}.lineNumber: the order has no line ${lineNumber}.`)
    for (const [field, given] of Object.entries({ lot, bin }))
      if (given && !line?.productId) refuseInput(`lines.${i}.${field}`, `lines.${i}.${field}: an expense has none.`)
  }
  return lines.flatMap((line) => {
    const parts = named.filter((one) => one.lineNumber === line.lineNumber)
    return parts.length > 0 ? [{ line, quantity: sum(parts.map((one) => one.quantity)), parts }] : []
  })
}

/** What is worth so much in all, by parts: each its share, rounded, and the last what is left. */
export function valued({ quantity, parts }: Picked, value: Decimal, currency: string): (Part & { value: Decimal })[] {
  let [left, leftValue] = [new Big(quantity), new Big(value)]
  return parts.map((part) => {
    const share = roundTo(leftValue.times(part.quantity).div(left), currency)
    left = left.minus(part.quantity)
    leftValue = leftValue.minus(share)
    return { ...part, value: share }
  })
}

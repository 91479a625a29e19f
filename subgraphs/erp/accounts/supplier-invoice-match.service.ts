import Big from 'big.js'
import type { Decimal } from '../../common/money.ts'
import { refuse } from '../../common/write/refusal.ts'
import type { PurchaseOrderWithLines } from '../purchasing/orders.service.ts'
import type { PurchaseOrderLineRow } from '../purchasing/orders.table.ts'
import type { SupplierInvoiceLineRow, SupplierInvoiceRow } from './payables.table.ts'
import type { InvoicedLine } from './supplier-invoice-lines.service.ts'

interface Tolerance {
  readonly matchTolerance: Decimal
  readonly matchToleranceAmount: Decimal
  /** An amount of the invoice's currency in the company's own. */
  readonly baseOf: (amount: Decimal) => Decimal
}

/**
 * Why each line can not be posted by itself, in order: more than has come, counting the invoice's own lines together, or
 * another price than ordered. Refuses with OverSupplierCredit what gives back more than was invoiced.
 */
export function holdsOf(
  kind: SupplierInvoiceRow['kind'],
  lines: readonly InvoicedLine[],
  orders: ReadonlyMap<string, PurchaseOrderWithLines>,
  tolerance: Tolerance,
): SupplierInvoiceLineRow['holds'][] {
  const left = new Map<string, Big>()
  return lines.map((line, i) => {
    const ordered = orders.get(line.orderId ?? '')?.lines.find(({ lineNumber }) => lineNumber === line.orderLine)
    if (!ordered) return []
    const key = `${ordered.orderId} ${ordered.lineNumber}`
    const open = left.get(key) ?? openOf(kind, ordered)
    left.set(key, open.minus(line.quantity))
    const isOver = open.lt(line.quantity)
    if (isOver && kind === 'CREDIT_NOTE') refuseOverCredit(open, ordered, i)
    return [...(isOver ? (['QUANTITY'] as const) : []), ...(differs(line, tolerance) ? (['PRICE'] as const) : [])]
  })
}

const openOf = (
  kind: SupplierInvoiceRow['kind'],
  { received, returned, invoiced, credited }: PurchaseOrderLineRow,
): Big => {
  const invoicedStill = new Big(invoiced).minus(credited)
  return kind === 'CREDIT_NOTE' ? invoicedStill : new Big(received).minus(returned).minus(invoicedStill)
}

function differs(
  { net, expectedNet }: InvoicedLine,
  { matchTolerance, matchToleranceAmount, baseOf }: Tolerance,
): boolean {
  const difference = new Big(net).minus(expectedNet ?? net).abs()
  return (
    difference.gt(new Big(expectedNet ?? net).times(matchTolerance)) &&
    new Big(baseOf(difference.toFixed())).gt(matchToleranceAmount)
  )
}

function refuseOverCredit(open: Big, { lineNumber }: PurchaseOrderLineRow, i: number): never {
  const creditable = (open.lt(0) ? new Big(0) : open).toFixed()
  return refuse(
    'OverSupplierCredit',
    `lines.${i}.quantity: of line ${lineNumber} ${creditable} is invoiced and not credited.`,
    {
      field: `lines.${i}.quantity`,
      creditable,
    },
  )
}

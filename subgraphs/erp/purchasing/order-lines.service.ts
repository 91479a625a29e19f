import Big from 'big.js'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { addDays } from '../../common/days.ts'
import { lineNet, roundTo, type Decimal } from '../../common/money.ts'
import { positive, zeroOrMore } from '../../common/write/input.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { bookingsOf } from '../accounts/booking.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { taxRates } from '../accounts/tax.service.ts'
import { listWarehouses } from '../stock/stock.loaders.ts'
import { requireProducts } from '../stock/stock.service.ts'
import type { PurchaseOrderLineRow } from './orders.table.ts'
import type { SupplierRow } from './purchasing.table.ts'
import { offersFor } from './supplier-products.service.ts'

export const orderLineInput = z.object({
  productId: anyId.nullish(),
  description: line(200).nullish(),
  quantity: positive,
  unitPrice: zeroOrMore.nullish(),
  taxCode: line(20).nullish(),
  expectedOn: z.string().nullish(),
  warehouse: anyCode.nullish(),
  account: anyCode.nullish(),
  costCentre: anyCode.nullish(),
})

type LineInput = z.output<typeof orderLineInput>

/** A line as it is ordered, before anything has come of it. */
export type NewLine = Pick<
  PurchaseOrderLineRow,
  | 'productId'
  | 'description'
  | 'accountId'
  | 'costCentreId'
  | 'warehouseId'
  | 'quantity'
  | 'unitPrice'
  | 'net'
  | 'taxCode'
  | 'taxRate'
  | 'tax'
  | 'expectedOn'
>

interface Head {
  readonly currency: string
  readonly orderedOn: string
  readonly warehouseId: string
}

/** Lines priced, taxed and dated, by a fixed number of statements however many there are. */
export async function newLines(
  tx: Db,
  company: CompanyRow,
  supplier: SupplierRow,
  head: Head,
  wanted: readonly LineInput[],
): Promise<NewLine[]> {
  const ofProducts = wanted.flatMap(({ productId, quantity }) => (productId ? [{ productId, quantity }] : []))
  const products = await requireProducts(
    tx,
    ofProducts.map((one) => one.productId),
  )
  const offers = await offersFor(tx, supplier.id, head.currency, head.orderedOn, ofProducts)
  const expenses = wanted.flatMap(({ productId, account, costCentre }, i) =>
    productId ? [] : [{ account, costCentre, field: `lines.${i}` }],
  )
  const bookings = await bookingsOf(tx, company, expenses)
  const rates = await taxRates(tx, company.id, head.orderedOn, 'INPUT')
  const warehouses = new Map((await listWarehouses(tx, company.code)).map(({ code, id }) => [code, id]))
  return wanted.map((one, i) => {
    const at = `lines.${i}`
    const product = one.productId ? products.get(one.productId) : undefined
    const offer = product ? offers.shift() : undefined
    const unitPrice = one.unitPrice ?? offer?.price
    if (unitPrice == null)
      return refuseInput(
        `${at}.unitPrice`,
        `${at}.unitPrice: give one; the supplier has no price for it in ${head.currency}.`,
      )
    const taxCode = one.taxCode === undefined ? (product?.taxCode ?? null) : one.taxCode
    const taxRate = taxCode === null ? '0' : rateOf(rates, taxCode, `${at}.taxCode`)
    const net = lineNet({ quantity: one.quantity, unitPrice, discount: '0' }, head.currency)
    return {
      productId: product?.id ?? null,
      description:
        one.description ?? product?.name ?? refuseInput(`${at}.description`, `${at}.description: say what it is.`),
      ...(product ? goods(one, at, head, warehouses) : { ...(bookings.shift() as BookedExpense), warehouseId: null }),
      quantity: one.quantity,
      unitPrice,
      net,
      taxCode,
      taxRate,
      tax: roundTo(new Big(net).times(taxRate), head.currency),
      expectedOn: expected(one, at, head, offer?.leadTimeDays ?? supplier.leadTimeDays ?? 0),
    }
  })
}

interface BookedExpense {
  readonly accountId: string
  readonly costCentreId: string | null
}

/** Goods go into stock, wherever that is booked. */
function goods(one: LineInput, at: string, head: Head, warehouses: ReadonlyMap<string, string>) {
  for (const field of ['account', 'costCentre'] as const)
    if (one[field]) refuseInput(`${at}.${field}`, `${at}.${field}: only an expense has one.`)
  const warehouseId = one.warehouse ? warehouses.get(one.warehouse) : head.warehouseId
  return {
    accountId: null,
    costCentreId: null,
    warehouseId: warehouseId ?? refuseInput(`${at}.warehouse`, `${at}.warehouse: the company has none of that code.`),
  }
}

const rateOf = (rates: ReadonlyMap<string, Decimal>, code: string, field: string): Decimal =>
  rates.get(code) ?? refuseInput(field, `${field}: no tax code ${code} is in force.`)

function expected({ expectedOn }: LineInput, at: string, { orderedOn }: Head, leadTimeDays: number): string {
  if (expectedOn && expectedOn < orderedOn)
    refuseInput(`${at}.expectedOn`, `${at}.expectedOn: ${expectedOn} lies before the order, ${orderedOn}.`)
  return expectedOn ?? addDays(orderedOn, leadTimeDays)
}

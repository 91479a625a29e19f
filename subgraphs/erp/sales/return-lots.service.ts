import Big from 'big.js'
import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { roundTo, type Decimal } from '../../common/money.ts'
import { refuseInput } from '../../common/write/refusal.ts'

/** What is to come back of one line of a delivery. */
interface ComingBack {
  readonly productId: string
  readonly quantity: Decimal
  /** What all of it went out at, in the base currency. */
  readonly cost: Decimal
  /** As they were named; parts of the quantity. */
  readonly parts: readonly NamedPart[]
}

export interface NamedPart {
  readonly quantity: Decimal
  readonly lot?: string | null
  readonly bin?: string | null
  /** Where in the input it stands, for the refusal. */
  readonly field: string
}

interface BackByLot {
  readonly quantity: Decimal
  readonly value: Decimal
  readonly lotId: string | null
  readonly bin: string | null
}

/** What comes back by lot and bin, worth together what it went out at: lots that are named, else those of the delivery. */
export async function backByLot<Line extends ComingBack>(
  tx: Db,
  deliveryId: string,
  lines: readonly Line[],
  baseCurrency: string,
): Promise<(BackByLot & { readonly from: Line })[]> {
  const out = await lotsOut(tx, deliveryId)
  return lines.flatMap((line) => {
    const parts = line.parts.flatMap((part) => ofLots(out.get(line.productId) ?? [], part))
    let left = { quantity: new Big(line.quantity), value: new Big(line.cost) }
    return parts.map(({ quantity, lotId, bin }) => {
      const value = roundTo(left.value.times(quantity).div(left.quantity), baseCurrency)
      left = { quantity: left.quantity.minus(quantity), value: left.value.minus(value) }
      return { from: line, quantity, value, lotId, bin }
    })
  })
}

interface LotOut {
  readonly lotId: string
  readonly number: string
  quantity: Decimal
}

/** What is still out of the lots that a delivery took, by product. */
async function lotsOut(tx: Db, deliveryId: string): Promise<Map<string, LotOut[]>> {
  const rows = await tx.execute<{ productId: string; lotId: string; number: string; quantity: Decimal }>(sql`
    with back as (select id from erp.sales_return where delivery_id = ${deliveryId}::uuid)
    select lot.product_id as "productId", lot.id as "lotId", lot.number, (-sum(m.quantity))::text as quantity
      from (select lot_id, quantity from erp.stock_movement where source_id = ${deliveryId}::uuid
            union all select lot_id, quantity from erp.stock_movement where source_id in (select id from back)
            union all select lot_id, quantity from erp.sales_return_scrap where return_id in (select id from back)) m
      join erp.lot on lot.id = m.lot_id
     group by lot.id having sum(m.quantity) < 0 order by lot.product_id, lot.number`)
  const byProduct = new Map<string, LotOut[]>()
  for (const { productId, ...row } of rows) byProduct.set(productId, [...(byProduct.get(productId) ?? []), row])
  return byProduct
}

function ofLots(out: LotOut[], { quantity, lot, bin = null, field }: NamedPart): Omit<BackByLot, 'value'>[] {
  if (!lot && out.length === 0) return [{ quantity, lotId: null, bin }]
  const fits = lot ? out.filter(({ number }) => number === lot) : out
  const there = fits.reduce((all, one) => all.plus(one.quantity), new Big(0))
  if (there.lt(quantity))
    return refuseInput(`${field}.lot`, `${field}.lot: the delivery has not so much out of ${lot ?? 'its lots'}.`)
  if (fits.length > 1 && there.gt(quantity))
    return refuseInput(`${field}.lot`, `${field}.lot: the delivery was of several lots; say which come back.`)
  let wanting = new Big(quantity)
  return fits.flatMap((one) => {
    const taken = wanting.lt(one.quantity) ? wanting : new Big(one.quantity)
    wanting = wanting.minus(taken)
    one.quantity = new Big(one.quantity).minus(taken).toFixed()
    return taken.gt(0) ? [{ quantity: taken.toFixed(), lotId: one.lotId, bin }] : []
  })
}

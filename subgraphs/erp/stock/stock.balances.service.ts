import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero, type Decimal } from '../../common/money.ts'
import { postEntries } from '../accounts/ledger.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { differenceLines, valueOf } from './stock.adjustment.service.ts'
import { moveLocked, openStock, takeLevels } from './stock.movements.service.ts'
import { placeKey } from './stock.reservation.service.ts'
import { requireProducts } from './stock.service.ts'
import { bin, type BinRow, type ProductRow } from './stock.table.ts'

/** What lies of a product without lots in a bin, or in the default bin of its warehouse, at the end of a day. */
export interface Balance {
  readonly productId: string
  readonly warehouseId: string
  readonly bin: string | null
  readonly quantity: Decimal
  /** In the company's base currency. Null: what there is costs, else the list price. */
  readonly unitCost: Decimal | null
  readonly on: string
}

/**
 * Brings stock to balances: what no movement tells of is opening stock, other differences are posted as counted. Said again, a
 * balance changes nothing. By a fixed number of statements for each day. @returns how many balances differed
 */
export async function recordBalances(tx: Db, company: CompanyRow, balances: readonly Balance[]): Promise<number> {
  await addBins(
    tx,
    balances.flatMap(({ warehouseId, bin: code }) => (code ? [{ warehouseId, code }] : [])),
  )
  const levels = await takeLevels(tx, balances)
  const differing = await differences(tx, balances)
  const products = await requireProducts(
    tx,
    differing.map(({ productId }) => productId),
  )
  const costed = differing.map((one) => ({
    ...one,
    cost: one.quantity.startsWith('-')
      ? undefined
      : valueOf(
          one.quantity,
          one.unitCost,
          levels.get(placeKey(one)),
          products.get(one.productId) as ProductRow,
          company,
        ),
  }))
  const opening = costed.flatMap(({ cost: value, opens, on: movedOn, productId, warehouseId, bin, quantity }) =>
    opens && value !== undefined ? [{ productId, warehouseId, bin, quantity, value, movedOn }] : [],
  )
  await openStock(tx, company, opening)
  const others = costed.filter(({ opens, cost }) => !opens || cost === undefined)
  for (const on of [...new Set(others.map((one) => one.on))].sort())
    await post(
      tx,
      company,
      on,
      others.filter((one) => one.on === on),
    )
  return differing.length
}

/** Those that a warehouse has already are left as they are. */
export const addBins = (tx: Db, bins: readonly Pick<BinRow, 'warehouseId' | 'code'>[]): Promise<number> =>
  insertRows(
    tx,
    bin,
    [...new Map(bins.map((one) => [`${one.warehouseId} ${one.code}`, { ...one, id: uuidv7() }])).values()],
    sql`(warehouse_id, code) do nothing`,
  )

interface Difference extends Balance {
  /** Nothing but opening stock has moved until then. */
  readonly opens: boolean
}

/** The balances that are not as the books have them, with the difference as their quantity; what comes in first. */
async function differences(tx: Db, balances: readonly Balance[]): Promise<Difference[]> {
  const wanted = JSON.stringify(balances.map((one, place) => ({ ...one, place })))
  const rows = await tx.execute<{ place: number; difference: Decimal; opens: boolean }>(sql`
    select w.place, trim_scale(w.quantity - coalesce(moved.quantity, 0))::text as difference, not coalesce(others.any, false) as opens
      from jsonb_to_recordset(${wanted}::text::jsonb)
           w (place int, "productId" uuid, "warehouseId" uuid, bin text, quantity numeric, "on" date)
      left join erp.bin on bin.warehouse_id = w."warehouseId" and bin.code = w.bin
      left join lateral (
           select bool_or(kind <> 'OPENING') as any from erp.stock_movement m
            where m.product_id = w."productId" and m.warehouse_id = w."warehouseId" and m.moved_on <= w."on") others on true
      left join lateral (
           select sum(quantity) as quantity from (
             select quantity from erp.stock_movement m
              where m.product_id = w."productId" and m.warehouse_id = w."warehouseId" and m.moved_on <= w."on"
                and m.bin_id is not distinct from bin.id
             union all
             select case when b.to_bin_id is not distinct from bin.id then b.quantity else -b.quantity end from erp.bin_move b
              where b.product_id = w."productId" and b.warehouse_id = w."warehouseId" and b.moved_on <= w."on"
                and (b.to_bin_id is not distinct from bin.id or b.from_bin_id is not distinct from bin.id)) m) moved on true
     order by w.quantity < coalesce(moved.quantity, 0), w.place`)
  return rows
    .filter(({ difference }) => !isZero(difference))
    .map(({ place, difference, opens }) => ({ ...(balances[place] as Balance), quantity: difference, opens }))
}

async function post(
  tx: Db,
  company: CompanyRow,
  on: string,
  found: readonly (Difference & { cost: Decimal | undefined })[],
): Promise<void> {
  const sourceId = uuidv7()
  const movements = await moveLocked(
    tx,
    found.map(({ productId, warehouseId, bin, quantity, cost }) => ({
      ...{ productId, warehouseId, bin, quantity, sourceId, movedOn: on },
      ...{ kind: 'COUNT' as const, value: cost },
    })),
    await takeLevels(tx, found),
  )
  await postEntries(tx, company.id, [
    {
      postedOn: on,
      description: 'Stock as counted',
      source: 'COUNT',
      sourceId,
      lines: differenceLines(movements),
    },
  ])
}

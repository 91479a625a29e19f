import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero, plain, type Decimal } from '../../common/money.ts'
import { refuse } from '../../common/write/refusal.ts'
import { stockLevel, type StockLevelRow } from './stock.table.ts'
import { availableOn } from './stock.available.service.ts'
import { productsByIds } from './stock.service.ts'

/** Where stock lies: a product in a warehouse. */
export interface Place {
  readonly productId: string
  readonly warehouseId: string
}

export interface PlacedQuantity extends Place {
  /** In the product's unit, positive. */
  readonly quantity: Decimal
}

export const placeKey = ({ productId, warehouseId }: Place): string => `${productId} ${warehouseId}`

const arrays = (places: readonly Place[]) =>
  sql`unnest(${array(
    places.map((place) => place.productId),
    'uuid',
  )}, ${array(
    places.map((place) => place.warehouseId),
    'uuid',
  )})`

/** How many there are stays unknown to the planner in subqueries: else it plans anew for each order. */
const quantities = (rows: readonly PlacedQuantity[]) =>
  sql`unnest(array(select unnest(${array(
    rows.map((row) => row.productId),
    'uuid',
  )})), array(select unnest(${array(
    rows.map((row) => row.warehouseId),
    'uuid',
  )})), array(select unnest(${array(
    rows.map((row) => row.quantity),
    'numeric',
  )})))`

/** Makes the levels that are not there yet, in their order, so that two that do can't block each other. */
export const openLevels = (tx: Db, places: readonly Place[]): Promise<unknown> =>
  tx.execute(sql`
    insert into ${stockLevel} (product_id, warehouse_id)
    select distinct p, w from ${arrays(places)} as place (p, w) order by p, w
    on conflict do nothing`)

/** The levels by `placeKey`, locked in their order until the transaction ends. A place that never had any has none. */
export async function lockLevels(tx: Db, places: readonly Place[]): Promise<Map<string, StockLevelRow>> {
  const rows = await tx
    .select()
    .from(stockLevel)
    .where(
      sql`(${stockLevel.productId}, ${stockLevel.warehouseId}) in (select p, w from ${arrays(places)} as place (p, w))`,
    )
    .orderBy(stockLevel.productId, stockLevel.warehouseId)
    .for('update')
  return new Map(rows.map((row) => [placeKey(row), row]))
}

/** What may be taken out of a level, expired or not, without what is promised. */
export const availableOf = (level: StockLevelRow | undefined): Big =>
  new Big(level?.onHand ?? 0).minus(level?.reserved ?? 0)

export async function refuseShort(tx: Db, { productId }: Place, available: Big, hint = ''): Promise<never> {
  const [short] = await productsByIds(tx, [productId])
  const sku = short?.sku ?? productId
  const message = 'Fewer of a product are available: `sku` says of which, `available` how many.'
  return refuse('InsufficientStock', `${message}${hint}`, { sku, available: available.toFixed() })
}

function totals(rows: readonly PlacedQuantity[]): PlacedQuantity[] {
  const byPlace = new Map<string, PlacedQuantity>()
  for (const row of rows) {
    if (isZero(row.quantity)) continue
    const quantity = new Big(byPlace.get(placeKey(row))?.quantity ?? 0).plus(row.quantity)
    byPlace.set(placeKey(row), { ...row, quantity: quantity.toFixed() })
  }
  return [...byPlace.values()]
}

/**
 * Promises stock to orders, all of it or none; quantities at one place are added together. What has expired by `on`, today
 * when absent, is promised to nobody. Refuses with InsufficientStock, naming the first that is short. Two statements, sent
 * together: the second sees what there is once the first has waited for the levels.
 */
export async function reserve(tx: Db, rows: readonly PlacedQuantity[], on?: string): Promise<void> {
  const wanted = totals(rows)
  if (wanted.length === 0) return
  const lock = tx.execute(sql`
    select from erp.stock_level level join ${arrays(wanted)} w (product_id, warehouse_id) using (product_id, warehouse_id)
     order by level.product_id, level.warehouse_id for update of level`)
  const give = tx.execute<{ place: number; available: Decimal }>(sql`
    with wanted as (
      select w.*, coalesce(${availableOn('level', on)}, 0) as available
        from ${quantities(wanted)} with ordinality w (product_id, warehouse_id, quantity, place)
        left join erp.stock_level level using (product_id, warehouse_id)),
    short as (select place, available from wanted where available < quantity),
    given as (
      update erp.stock_level level set reserved = level.reserved + w.quantity
        from wanted w
       where level.product_id = w.product_id and level.warehouse_id = w.warehouse_id and not exists (select from short))
    select place::int, available from short order by place limit 1`)
  const [, short] = await Promise.all([lock, give])
  for (const { place, available } of short) await refuseShort(tx, wanted[place - 1] as Place, new Big(available))
}

/**
 * Promises as much of each as is available by `on`, in their order, for what may be delivered later in part.
 * @returns how much was reserved for each, in their order; zero where there is none
 */
export async function reserveAvailable(tx: Db, rows: readonly PlacedQuantity[], on?: string): Promise<Decimal[]> {
  if (rows.length === 0) return []
  await lockLevels(tx, rows)
  const levels = await tx.execute<Place & { available: Decimal } & Record<string, unknown>>(sql`
    select level.product_id as "productId", level.warehouse_id as "warehouseId", ${availableOn('level', on)} as available
      from erp.stock_level level
     where (level.product_id, level.warehouse_id) in (select p, w from ${arrays(rows)} as place (p, w))`)
  const left = new Map(levels.map((level) => [placeKey(level), new Big(level.available)]))
  const taken = rows.map((row) => {
    const available = left.get(placeKey(row)) ?? new Big(0)
    const quantity = available.lt(row.quantity) ? available : new Big(row.quantity)
    left.set(placeKey(row), available.minus(quantity))
    return quantity.toFixed()
  })
  const given = totals(rows.map((row, i) => ({ ...row, quantity: taken[i] as Decimal })))
  if (given.length > 0) await addTo(tx, 'reserved', given)
  return taken
}

/** Takes promises back. The database faults when more is released than is reserved. */
export async function release(tx: Db, rows: readonly PlacedQuantity[]): Promise<void> {
  const given = totals(rows)
  if (given.length === 0) return
  await lockLevels(tx, given)
  await addTo(
    tx,
    'reserved',
    given.map((row) => ({ ...row, quantity: new Big(row.quantity).neg().toFixed() })),
  )
}

const addTo = (tx: Db, promise: 'reserved' | 'incoming', rows: readonly PlacedQuantity[]): Promise<unknown> =>
  tx.execute(sql`
    update erp.stock_level level set ${sql.identifier(promise)} = level.${sql.identifier(promise)} + change.quantity
      from ${quantities(rows)} as change (product_id, warehouse_id, quantity)
     where level.product_id = change.product_id and level.warehouse_id = change.warehouse_id`)

/** Says how many of each are on order from suppliers, in place of what was said before. One row for each place. */
export const setIncoming = (tx: Db, rows: readonly PlacedQuantity[]): Promise<number> =>
  insertRows(
    tx,
    stockLevel,
    [...rows]
      .sort((a, b) => (placeKey(a) < placeKey(b) ? -1 : 1))
      .map(({ productId, warehouseId, quantity }) => ({ productId, warehouseId, incoming: plain(quantity) })),
    sql`(product_id, warehouse_id) do update set incoming = excluded.incoming`,
  )

/** Adds to what is on its way, or takes off where negative, by three statements. Never below zero: the database faults. */
export async function addIncoming(tx: Db, rows: readonly PlacedQuantity[]): Promise<void> {
  const changes = totals(rows)
  if (changes.length === 0) return
  await openLevels(tx, changes)
  await lockLevels(tx, changes)
  await addTo(tx, 'incoming', changes)
}

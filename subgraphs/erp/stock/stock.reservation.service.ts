import Big from 'big.js'
import { sql, type SQL } from 'drizzle-orm'
import { array, unseen } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { fixed } from '../../common/database/fixed.ts'
import { together } from '../../common/database/transact.ts'
import { isZero, sum, type Decimal } from '../../common/money.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
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

/** What a document holds of a place, or is to bring there. */
export interface Promised extends PlacedQuantity {
  /** The document; null where there is none, which takes back whatever the place has. */
  readonly sourceId: string | null
  /** The business date. */
  readonly on: string
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

const column = (name: keyof ReturnType<typeof columnsOf>, type: 'uuid' | 'numeric' | 'date') =>
  unseen(sql.placeholder(name), type)

/** Rows to select from, with their place from 1 on; the values are `columnsOf` them. */
const promises = () =>
  sql`unnest(${column('products', 'uuid')}, ${column('warehouses', 'uuid')}, ${column('sources', 'uuid')},
           ${column('quantities', 'numeric')}, ${column('days', 'date')}, ${column('totals', 'numeric')})
    with ordinality w (product_id, warehouse_id, source_id, quantity, promised_on, total, place)`

/** What the rows say, and what they come to at the place of each. */
function columnsOf(rows: readonly Promised[]) {
  const totals = new Map<string, Big>()
  for (const row of rows) totals.set(placeKey(row), new Big(row.quantity).plus(totals.get(placeKey(row)) ?? 0))
  return {
    products: rows.map((row) => row.productId),
    warehouses: rows.map((row) => row.warehouseId),
    sources: rows.map((row) => row.sourceId),
    quantities: rows.map((row) => row.quantity),
    days: rows.map((row) => row.on),
    totals: rows.map((row) => (totals.get(placeKey(row)) as Big).toFixed()),
  }
}

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
  return refuseShortOf(short?.sku ?? productId, available, hint)
}

function refuseShortOf(sku: string, available: Big, hint = ''): never {
  const message = 'Fewer of a product are available: `sku` says of which, `available` how many.'
  return refuse('InsufficientStock', `${message}${hint}`, { sku, available: available.toFixed() })
}

/** Without those of nothing; what a document wants of one place on one day, added together. */
function totals(rows: readonly Promised[]): Promised[] {
  const byPlace = new Map<string, Promised>()
  for (const row of rows) {
    if (isZero(row.quantity)) continue
    const key = `${placeKey(row)} ${row.sourceId} ${row.on}`
    const quantity = new Big(byPlace.get(key)?.quantity ?? 0).plus(row.quantity)
    byPlace.set(key, { ...row, quantity: quantity.toFixed() })
  }
  return [...byPlace.values()].filter(({ quantity }) => !isZero(quantity))
}

/**
 * Promises stock to documents, all of it or none; quantities at one place are added together. What has expired by the day of
 * the promise is promised to nobody. Refuses with InsufficientStock, naming the first that is short.
 */
export async function reserve(tx: Db, rows: readonly Promised[]): Promise<void> {
  await refuseBroken(together(tx)(reservation(rows)), refusedReservation)
}

/** What the statements of a `reservation` break where something is short, and the refusal that it is. */
export const refusedReservation = {
  stock_available: (detail: string): never => {
    const { sku, available } = JSON.parse(detail) as { sku: string; available: Decimal }
    return refuseShortOf(sku, new Big(available))
  },
}

/** The statements that `reserve`, to be sent together: the second sees what there is once the first has waited for the levels. */
export function reservation(rows: readonly Promised[]): SQL[] {
  const wanted = totals(rows)
  if (wanted.length === 0) return []
  const values = columnsOf(wanted)
  return [lock(values), give(values)]
}

const lock = fixed(
  () => sql`
    select from erp.stock_level level
      join unnest(${column('products', 'uuid')}, ${column('warehouses', 'uuid')}) w (product_id, warehouse_id)
        using (product_id, warehouse_id)
     order by level.product_id, level.warehouse_id for update of level`,
)

const give = fixed(
  () => sql`
    with wanted as (
      select w.*, coalesce(${availableOn('level', sql`w.promised_on`)}, 0) as available
        from ${promises()} left join erp.stock_level level using (product_id, warehouse_id)),
    short as (select product_id, available from wanted where available < total order by place limit 1),
    given as (
      insert into erp.stock_promise (product_id, warehouse_id, kind, source_id, quantity, promised_on)
      select product_id, warehouse_id, 'RESERVED', source_id, quantity, promised_on
        from wanted where not exists (select from short))
    select erp.refuse_short(product_id, available) from short`,
)

/**
 * Promises as much of each as is available on the day, in their order, for what may be delivered later in part. Refuses with
 * InsufficientStock what would wait for a product that is discontinued.
 * @returns how much was reserved for each, in their order; zero where there is none
 */
export async function reserveAvailable(tx: Db, rows: readonly Promised[]): Promise<Decimal[]> {
  if (rows.length === 0) return []
  await lockLevels(tx, rows)
  const levels = await tx.execute<Place & { available: Decimal } & Record<string, unknown>>(available(columnsOf(rows)))
  const left = new Map(levels.map((level) => [placeKey(level), new Big(level.available)]))
  const taken = rows.map((row) => {
    const there = left.get(placeKey(row)) ?? new Big(0)
    const quantity = there.lt(row.quantity) ? there : new Big(row.quantity)
    left.set(placeKey(row), there.minus(quantity))
    return quantity.toFixed()
  })
  await refuseDiscontinued(tx, rows, taken)
  await promise(
    tx,
    'RESERVED',
    rows.map((row, i) => ({ ...row, quantity: taken[i] as Decimal })),
  )
  return taken
}

const available = fixed(
  () => sql`
    select level.product_id as "productId", level.warehouse_id as "warehouseId",
           ${availableOn('level', sql`w.promised_on`)} as available
      from erp.stock_level level
      join (select product_id, warehouse_id, min(promised_on) as promised_on from ${promises()} group by 1, 2) w
        using (product_id, warehouse_id)`,
)

async function refuseDiscontinued(tx: Db, rows: readonly Promised[], taken: readonly Decimal[]): Promise<void> {
  const short = new Map(
    rows.flatMap((row, i) => (new Big(row.quantity).gt(taken[i] as Decimal) ? [[row.productId, row] as const] : [])),
  )
  if (short.size === 0) return
  const [gone] = (await productsByIds(tx, [...short.keys()])).filter(({ discontinued }) => discontinued)
  if (!gone) return
  const there = sum(taken.filter((_, i) => rows[i]?.productId === gone.id))
  await refuseShort(tx, short.get(gone.id) as Promised, new Big(there), ' It is discontinued: nothing waits for it.')
}

/** Takes promises back. The database faults when a document holds less than it releases. */
export async function release(tx: Db, rows: readonly Promised[]): Promise<void> {
  const given = totals(rows)
  if (given.length === 0) return
  await lockLevels(tx, given)
  await takeBack(tx, 'RESERVED', given)
}

/** Adds to what is on its way, or takes off where negative, by up to four statements. A document never takes off more than it added. */
export async function addIncoming(tx: Db, rows: readonly Promised[]): Promise<void> {
  const changes = totals(rows)
  if (changes.length === 0) return
  await openLevels(tx, changes)
  await lockLevels(tx, changes)
  const isOff = ({ quantity }: Promised) => quantity.startsWith('-')
  await promise(
    tx,
    'INCOMING',
    changes.filter((row) => !isOff(row)),
  )
  await takeBack(
    tx,
    'INCOMING',
    changes.filter(isOff).map((row) => ({ ...row, quantity: row.quantity.slice(1) })),
  )
}

type Kind = 'RESERVED' | 'INCOMING'

async function promise(tx: Db, kind: Kind, rows: readonly Promised[]): Promise<void> {
  const given = totals(rows)
  if (given.length === 0) return
  await tx.execute(giving({ ...columnsOf(given), kind }))
}

const giving = fixed(
  () => sql`
    insert into erp.stock_promise (product_id, warehouse_id, kind, source_id, quantity, promised_on)
    select product_id, warehouse_id, ${sql.placeholder('kind')}, source_id, quantity, promised_on from ${promises()}`,
)

/**
 * Takes promises back on their day; what the document promised only later (its back order got something today, and the
 * delivery is back-dated), on the day of that promise. So on no day it holds less than nothing.
 */
async function takeBack(tx: Db, kind: Kind, rows: readonly Promised[]): Promise<void> {
  if (rows.length > 0) await tx.execute(takingBack({ ...columnsOf(rows), kind }))
}

const takingBack = fixed(
  () => sql`
    with held as (
      select w.*, coalesce(held.day, w.promised_on) as day, held.quantity as held
        from ${promises()}
        left join lateral (
          select greatest(p.promised_on, w.promised_on) as day,
                 sum(sum(p.quantity)) over (order by greatest(p.promised_on, w.promised_on)) as quantity
            from erp.stock_promise p
           where p.source_id = w.source_id and p.product_id = w.product_id and p.warehouse_id = w.warehouse_id
             and p.kind = ${sql.placeholder('kind')}
           group by 1) held on true),
    freed as (
      select product_id, warehouse_id, source_id, place, day,
             case when lead(day) over (partition by place order by day) is null then quantity
                  else least(quantity, min(held) over (partition by place order by day desc)) end as quantity
        from held),
    steps as (select *, quantity - lag(quantity, 1, 0) over (partition by place order by day) as step from freed)
    insert into erp.stock_promise (product_id, warehouse_id, kind, source_id, quantity, promised_on)
    select product_id, warehouse_id, ${sql.placeholder('kind')}, source_id, -step, day from steps where step <> 0`,
)

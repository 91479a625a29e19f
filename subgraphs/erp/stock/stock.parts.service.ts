import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import type { NewMovement } from './stock.movements.service.ts'
import { placeKey, refuseShort, type Place } from './stock.reservation.service.ts'
import { lot, type LotRow, type StockLevelRow } from './stock.table.ts'

export const lotNumber = z.string().regex(/^[A-Za-z0-9._/-]{1,60}$/, 'must be 1 to 60 letters, digits, -, _, . or /')

/** A movement of one lot in one bin, and which of the movements asked for it is part of. */
export interface PartMovement extends NewMovement {
  readonly origin: number
  readonly lotId: string | null
  readonly binId: string | null
}

/** What lies of a lot in a bin; without either, in the default bin of a product without lots. */
interface Part {
  readonly lotId: string | null
  readonly binId: string | null
  readonly expiresOn: string | null
  left: Big
}

/** Movements by lot and bin: those named, else chosen. Without lots and bins in play it reads nothing. */
export async function overParts(
  tx: Db,
  movements: readonly NewMovement[],
  levels: ReadonlyMap<string, StockLevelRow>,
): Promise<PartMovement[]> {
  const lots = await lotsOf(tx, movements)
  const bins = await binsOf(tx, movements)
  const named = movements.map((movement, origin) => ({
    ...movement,
    origin,
    lotId: movement.lotId ?? (movement.lot ? (lots.get(lotKey(movement.productId, movement.lot))?.id ?? null) : null),
    binId: movement.bin ? (bins.get(binKey(movement.warehouseId, movement.bin)) ?? null) : null,
  }))
  const concerned = named.filter(
    (one) => one.lotId || one.binId || new Big(levels.get(placeKey(one))?.placed ?? 0).gt(0),
  )
  if (!concerned.some(({ quantity }) => quantity.startsWith('-'))) return named
  const parts = await partsAt(tx, concerned, levels)
  const later = await cameLater(tx, concerned, parts)
  const result: PartMovement[] = []
  for (const movement of named) {
    const there = parts.get(placeKey(movement))
    if (!there) result.push(movement)
    else if (movement.quantity.startsWith('-')) result.push(...(await takeFrom(tx, movement, there, later)))
    else {
      addTo(there, movement)
      result.push(movement)
    }
  }
  return result
}

const lotKey = (productId: string, number: string): string => `${productId} ${number}`
const binKey = (warehouseId: string, code: string): string => `${warehouseId} ${code}`

/** To customers, and into what is made for them. */
const wantsFresh: ReadonlySet<string> = new Set(['DELIVERY', 'ISSUE'])

async function takeFrom(
  tx: Db,
  movement: PartMovement,
  there: Part[],
  later: ReadonlyMap<string, Decimal>,
): Promise<PartMovement[]> {
  const room = new Map<string | null, Big>()
  for (const { lotId, left } of there)
    room.set(lotId, (room.get(lotId) ?? new Big(0).minus(later.get(laterKey(movement, lotId)) ?? 0)).plus(left))
  const fits = there.filter(
    ({ lotId, binId, expiresOn }) =>
      (!movement.lotId || lotId === movement.lotId) &&
      (!movement.binId || binId === movement.binId) &&
      (movement.lotId || !expiresOn || expiresOn >= movement.movedOn || !wantsFresh.has(movement.kind)),
  )
  let wanting = new Big(movement.quantity).neg()
  const taken: PartMovement[] = []
  for (const part of fits) {
    if (wanting.eq(0)) break
    const lotRoom = room.get(part.lotId) as Big
    const quantity = [part.left, lotRoom].reduce((least, one) => (one.lt(least) ? one : least), wanting)
    if (quantity.lte(0)) continue
    room.set(part.lotId, lotRoom.minus(quantity))
    part.left = part.left.minus(quantity)
    wanting = wanting.minus(quantity)
    taken.push({ ...movement, lotId: part.lotId, binId: part.binId, quantity: quantity.neg().toFixed() })
  }
  const hint = movement.lotId
    ? ''
    : ' What has expired, or came later, is left out: a lot that has expired must be named.'
  const given = new Big(movement.quantity).neg().minus(wanting)
  if (wanting.gt(0)) await refuseShort(tx, movement, given, there.some(({ lotId }) => lotId) ? hint : '')
  return taken
}

function addTo(there: Part[], { lotId, binId, quantity, expiresOn = null }: PartMovement): void {
  const part = there.find((one) => one.lotId === lotId && one.binId === binId)
  if (part) part.left = part.left.plus(quantity)
  else there.push({ lotId, binId, expiresOn, left: new Big(quantity) })
}

const laterKey = (movement: NewMovement, lotId: string | null): string =>
  `${placeKey(movement)} ${movement.movedOn} ${lotId}`

/** How much of a lot's quantity now was not there yet on the day of what goes out, or is needed since; where there is any. */
async function cameLater(
  tx: Db,
  movements: readonly PartMovement[],
  parts: ReadonlyMap<string, readonly Part[]>,
): Promise<Map<string, Decimal>> {
  const out = movements.filter(
    (one) => one.quantity.startsWith('-') && parts.get(placeKey(one))?.some(({ lotId }) => lotId),
  )
  if (out.length === 0) return new Map()
  const places = new Map(out.map((one) => [`${placeKey(one)} ${one.movedOn}`, one]))
  const rows = await tx.execute<{
    productId: string
    warehouseId: string
    movedOn: string
    lotId: string
    quantity: Decimal
  }>(sql`
    select p as "productId", w as "warehouseId", day::text as "movedOn", lot_id as "lotId", max(came) as quantity from (
      select p, w, day, m.lot_id,
             sum(sum(m.quantity)) over (partition by p, w, day, m.lot_id order by m.moved_on desc) as came
        from jsonb_to_recordset(${JSON.stringify(
          [...places.values()].map(({ productId: p, warehouseId: w, movedOn: day }) => ({ p, w, day })),
        )}::text::jsonb) place (p uuid, w uuid, day date)
        join erp.stock_movement m on m.product_id = p and m.warehouse_id = w and m.moved_on > day
       where m.lot_id is not null group by p, w, day, m.lot_id, m.moved_on) later
     group by 1, 2, 3, 4 having max(came) > 0`)
  return new Map(
    rows.map(({ lotId, quantity, ...place }) => [`${placeKey(place)} ${place.movedOn} ${lotId}`, quantity]),
  )
}

/** What lies at places, first to expire first, and the default bin before others. */
async function partsAt(
  tx: Db,
  places: readonly Place[],
  levels: ReadonlyMap<string, StockLevelRow>,
): Promise<Map<string, Part[]>> {
  const rows = await tx.execute<{
    productId: string
    warehouseId: string
    lotId: string | null
    binId: string | null
    expiresOn: string | null
    onHand: Decimal
  }>(sql`
    select part.product_id as "productId", part.warehouse_id as "warehouseId", part.lot_id as "lotId",
           part.bin_id as "binId", lot.expires_on::text as "expiresOn", part.on_hand as "onHand"
      from erp.stock_part part
      left join erp.lot on lot.id = part.lot_id
      left join erp.bin on bin.id = part.bin_id
     where (part.product_id, part.warehouse_id) in (select p, w from unnest(${array(
       places.map((place) => place.productId),
       'uuid',
     )}, ${array(
       places.map((place) => place.warehouseId),
       'uuid',
     )}) as place (p, w))
     order by lot.expires_on nulls last, part.lot_id nulls first, bin.code nulls first`)
  const byPlace = new Map<string, Part[]>(
    places.map((place) => {
      const level = levels.get(placeKey(place))
      const loose = new Big(level?.onHand ?? 0).minus(level?.placed ?? 0)
      return [placeKey(place), [{ lotId: null, binId: null, expiresOn: null, left: loose }]]
    }),
  )
  for (const { onHand, ...row } of rows) byPlace.get(placeKey(row))?.push({ ...row, left: new Big(onHand) })
  return byPlace
}

type Named = Pick<NewMovement, 'productId' | 'quantity' | 'lot' | 'expiresOn'>

/** The lots that movements name, by `lotKey`; those of what comes in are made where they are new. */
export async function lotsOf(tx: Db, movements: readonly Named[]): Promise<Map<string, LotRow>> {
  const named = new Map(
    movements.flatMap((one) => (one.lot ? [[lotKey(one.productId, one.lot), { ...one, lot: one.lot }] as const] : [])),
  )
  if (named.size === 0) return new Map()
  const incoming = [...named]
    .filter(([, { quantity }]) => !quantity.startsWith('-'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  await insertRows(
    tx,
    lot,
    incoming.map(([, one]) => ({
      id: uuidv7(),
      productId: one.productId,
      number: one.lot,
      expiresOn: one.expiresOn ?? null,
    })),
    sql`(product_id, number) do nothing`,
  )
  const wanted = [...named.values()]
  const found = await tx
    .select()
    .from(lot)
    .where(
      sql`(${lot.productId}, ${lot.number}) in (select p, n from unnest(${array(
        wanted.map((one) => one.productId),
        'uuid',
      )}, ${array(
        wanted.map((one) => one.lot),
        'text',
      )}) as wanted (p, n))`,
    )
  const lots = new Map(found.map((row) => [lotKey(row.productId, row.number), row]))
  for (const [key, { lot: number, expiresOn }] of named) {
    const there = lots.get(key)
    if (!there) return refuseInput('lot', `lot: the product has no lot ${number}.`)
    if (expiresOn && there.expiresOn !== expiresOn)
      refuseInput(
        'expiresOn',
        `expiresOn: lot ${number} ${there.expiresOn ? `expires on ${there.expiresOn}` : 'does not expire'}.`,
      )
  }
  return lots
}

/** The ids of bins that movements name, by `binKey`. */
async function binsOf(tx: Db, movements: readonly NewMovement[]): Promise<Map<string, string>> {
  const named = movements.flatMap((one) => (one.bin ? [{ ...one, bin: one.bin }] : []))
  if (named.length === 0) return new Map()
  const rows = await tx.execute<{ id: string; warehouseId: string; code: string }>(sql`
    select id, warehouse_id as "warehouseId", code from erp.bin
     where (warehouse_id, code) in (select w, c from unnest(${array(
       named.map((one) => one.warehouseId),
       'uuid',
     )}, ${array(
       named.map((one) => one.bin),
       'text',
     )}) as wanted (w, c))`)
  const bins = new Map(rows.map((row) => [binKey(row.warehouseId, row.code), row.id]))
  const missing = named.find((one) => !bins.has(binKey(one.warehouseId, one.bin)))
  if (missing) refuseInput('bin', `bin: the warehouse has no bin ${missing.bin}.`)
  return bins
}

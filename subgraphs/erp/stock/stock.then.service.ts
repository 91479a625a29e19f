import { sql, type SQL } from 'drizzle-orm'
import type { Decimal } from '../../common/money.ts'
import { availableOn } from './stock.available.service.ts'
import type { StockLevelRow } from './stock.table.ts'

/** What figures are told of: the end of a business day, today when absent, by what was recorded until `knownAt`. */
export interface Then {
  readonly asOf?: string | null
  readonly knownAt?: string | null
}

/** A level as it was. */
export interface LevelThen extends Omit<StockLevelRow, 'placed'> {
  readonly available: Decimal
  readonly then: Then
}

export const isNow = ({ asOf, knownAt }: Then): boolean => !asOf && !knownAt

/** Of rows by that name in a statement, dated by `dated`: what is later than `told.day`, or was recorded later. */
const cameAfter = (rows: string, dated: string, { knownAt }: Then): SQL => {
  const column = (name: string) => sql.raw(`${rows}.${name}`)
  const later = sql`${column(dated)} > told.day`
  return knownAt ? sql`(${later} or ${column('recorded_at')} > ${knownAt}::timestamptz)` : later
}

/** As `cameAfter`, of all others. */
export const cameBefore = (rows: string, dated: string, then: Then): SQL => sql`not ${cameAfter(rows, dated, then)}`

/** The day that is told of, as `told.day`, where the company is that keeps the warehouse. */
export const toldDay = (warehouseId: SQL, { asOf }: Then): SQL => sql`(
  select coalesce(${asOf ?? null}::date, (now() at time zone keeper.time_zone)::date) as day
    from erp.warehouse place join erp.company keeper on keeper.id = place.company_id where place.id = ${warehouseId}) told`

/**
 * Stock levels to select from, with what is available of them: as they are, or as they were, which is as they are less what
 * came after. What a document had promised by then counts, and no lot that had expired by then. Columns: product_id,
 * warehouse_id, on_hand, reserved, incoming, value, available.
 */
export function levelsOf(then: Then): SQL {
  if (isNow(then))
    return sql`(select product_id, warehouse_id, on_hand, reserved, incoming, value, placed, ${availableOn('stock_level')} as available
                  from erp.stock_level)`
  return sql`(
    select level.product_id, level.warehouse_id, level.on_hand - moved.quantity as on_hand,
           level.reserved - promised.reserved as reserved, level.incoming - promised.incoming as incoming,
           level.value - moved.value as value,
           greatest(level.on_hand - moved.quantity - level.reserved + promised.reserved - expired.quantity, 0) as available
      from erp.stock_level level
     cross join lateral ${toldDay(sql`level.warehouse_id`, then)}
     cross join lateral (
           select coalesce(sum(m.quantity), 0) as quantity, coalesce(sum(m.value), 0) as value
             from erp.stock_movement m
            where m.product_id = level.product_id and m.warehouse_id = level.warehouse_id
              and ${cameAfter('m', 'moved_on', then)}) moved
     cross join lateral (
           select coalesce(sum(p.quantity) filter (where p.kind = 'RESERVED'), 0) as reserved,
                  coalesce(sum(p.quantity) filter (where p.kind = 'INCOMING'), 0) as incoming
             from erp.stock_promise p
            where p.product_id = level.product_id and p.warehouse_id = level.warehouse_id
              and ${cameAfter('p', 'promised_on', then)}) promised
     cross join lateral (
           select coalesce(sum(m.quantity), 0) as quantity
             from erp.lot join erp.stock_movement m on m.lot_id = lot.id
            where lot.product_id = level.product_id and lot.expires_on < told.day and m.warehouse_id = level.warehouse_id
              and ${cameBefore('m', 'moved_on', then)}) expired)`
}

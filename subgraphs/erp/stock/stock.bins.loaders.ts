import { sql, type SQL } from 'drizzle-orm'
import { groupLoader, loaderWith } from '../../common/context.ts'
import { pairs } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Keys } from '../../common/database/prepared.ts'
import type { Decimal } from '../../common/money.ts'
import { cameBefore, levelsOf, toldDay, type Then } from './stock.then.service.ts'
import { bin, type BinRow } from './stock.table.ts'

export interface BinQuantityRow {
  readonly place: string
  readonly bin: BinRow | null
  readonly onHand: Decimal
  readonly reserved: Decimal
  readonly available: Decimal
  readonly incoming: Decimal
}

/**
 * How levels are spread over bins, by product and warehouse as `levelKey` writes them. `parts (bin_id, lot_id, on_hand)` of
 * `level` is what lies where. What is promised is laid over it in the order in which it would be taken.
 */
const spread = (db: Db, keys: Keys | readonly string[], then: Then, parts: SQL) =>
  db
    .select({
      place: sql<string>`level.product_id || ' ' || level.warehouse_id`.as('place'),
      bin,
      onHand: sql<Decimal>`part.on_hand`.as('on_hand_in_bin'),
      reserved: sql<Decimal>`part.reserved`.as('reserved_in_bin'),
      available: sql<Decimal>`part.available`.as('available_in_bin'),
      incoming: sql<Decimal>`case when part.bin_id is null then level.incoming else 0 end`.as('incoming_in_bin'),
    })
    .from(sql`${levelsOf(then)} level`)
    .innerJoin(sql`erp.warehouse keeping`, sql`keeping.id = level.warehouse_id`)
    .innerJoinLateral(toldDay(sql`level.warehouse_id`, then), sql`true`)
    .innerJoinLateral(
      sql`(
        select bin_id, sum(on_hand) as on_hand, sum(promised) as reserved,
               sum(case when expired or keeping.in_transit then 0 else on_hand - promised end) as available
          from (select bin_id, on_hand, expired,
                       greatest(0, least(on_hand, level.reserved - sum(on_hand) over taking + on_hand)) as promised
                  from (select lies.*, lot.expires_on, shelf.code, coalesce(lot.expires_on < told.day, false) as expired
                          from (${parts} union all select null, null, 0 where level.incoming > 0) lies (bin_id, lot_id, on_hand)
                          left join erp.lot on lot.id = lies.lot_id
                          left join erp.bin shelf on shelf.id = lies.bin_id) there
                window taking as (order by expired, expires_on nulls last, lot_id nulls first, code nulls first
                                  rows unbounded preceding)) laid
         group by bin_id) part`,
      sql`true`,
    )
    .leftJoin(bin, sql`${bin.id} = part.bin_id`)
    .where(sql`(level.product_id, level.warehouse_id) in ${pairs(keys, 'uuid')}`)
    .orderBy(sql`${bin.code} nulls first`)

/** What has no row of its own lies in the default bin. */
export const binsOfLevel = groupLoader<BinQuantityRow>(
  (db, keys) =>
    spread(
      db,
      keys,
      {},
      sql`select bin_id, lot_id, on_hand from erp.stock_part s
           where s.product_id = level.product_id and s.warehouse_id = level.warehouse_id
          union all select null, null, level.on_hand - level.placed where level.on_hand > level.placed`,
    ),
  (row) => row.place,
)

/** As they were. */
export const binsOfLevelThen = loaderWith<Then, BinQuantityRow>(
  (db, keys, then) =>
    spread(
      db,
      keys,
      then,
      sql`select bin_id, lot_id, sum(quantity) from (
            select m.bin_id, m.lot_id, m.quantity from erp.stock_movement m
             where m.product_id = level.product_id and m.warehouse_id = level.warehouse_id
               and ${cameBefore('m', 'moved_on', then)}
            union all
            select side.bin_id, b.lot_id, side.quantity
              from erp.bin_move b
             cross join lateral (values (b.from_bin_id, -b.quantity), (b.to_bin_id, b.quantity)) side (bin_id, quantity)
             where b.product_id = level.product_id and b.warehouse_id = level.warehouse_id
               and ${cameBefore('b', 'moved_on', then)}
          ) moves group by bin_id, lot_id having sum(quantity) <> 0`,
    ),
  (row) => row.place,
)

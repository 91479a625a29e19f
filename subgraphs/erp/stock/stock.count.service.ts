import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId } from '../../common/write/text.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { companyByCode, requireCompany } from '../accounts/company.known.service.ts'
import { postEntries } from '../accounts/ledger.service.ts'
import { takeNumbers } from '../accounts/numbers.service.ts'
import { today } from '../accounts/business-day.ts'
import { differenceLines, valueOf } from './stock.adjustment.service.ts'
import { stockCount, type StockCountRow } from './stock.documents.table.ts'
import { moveLocked, takeLevels } from './stock.movements.service.ts'
import { lotNumber, lotsOf } from './stock.parts.service.ts'
import { placeKey } from './stock.reservation.service.ts'
import { requireProducts, requireWarehouse } from './stock.service.ts'

type Answered = StockCountRow & { kind: 'StockCount' }

const opening = z.object({
  warehouse: anyCode.nullish(),
  productIds: z.array(anyId).min(1, 'needs a product').max(1000).nullish(),
  company: anyCode.nullish(),
})

/** Opens a count sheet: one line for each product, lot and bin of the warehouse with stock, and for each product named. */
export async function openCount(tx: Db, given: unknown): Promise<Answered> {
  const input = checkInput(opening, given)
  const company = await companyByCode(tx, input.company)
  const warehouse = await requireWarehouse(tx, company, input.warehouse)
  if (input.productIds) await requireProducts(tx, input.productIds)
  const [number] = await takeNumbers(tx, company.id, 'COUNT', [today(company.timeZone)])
  const id = uuidv7()
  const [row] = await tx
    .insert(stockCount)
    .values({
      id,
      companyId: company.id,
      number: number as string,
      warehouseId: warehouse.id,
      openedAt: sql`clock_timestamp()`,
    })
    .returning()
  const named = input.productIds ? sql`= any(${array(input.productIds, 'uuid')})` : sql`is not null`
  await tx.execute(sql`
    insert into erp.stock_count_line (id, count_id, product_id, lot_id, bin_id, snapshot)
    select gen_random_uuid(), ${id}::uuid, product_id, lot_id, bin_id, on_hand from (
      select product_id, lot_id, bin_id, on_hand from erp.stock_part
       where warehouse_id = ${warehouse.id}::uuid and product_id ${named}
      union all
      select p.id, null, null, coalesce(l.on_hand - l.placed, 0) from erp.product p
        left join erp.stock_level l on l.product_id = p.id and l.warehouse_id = ${warehouse.id}::uuid
       where p.id ${named} and p.tracking = 'NONE'
         and (${Boolean(input.productIds)} and coalesce(l.placed, 0) = 0 or l.on_hand > l.placed)) there`)
  return { ...(row as StockCountRow), kind: 'StockCount' }
}

const entries = z.object({
  id: anyId,
  lines: z
    .array(
      z.object({
        productId: anyId,
        lot: lotNumber.nullish(),
        expiresOn: z.string().nullish(),
        bin: anyCode.nullish(),
        counted: z.string().regex(/^\d{1,15}(\.\d{1,6})?$/, 'must be zero or more, with 6 decimals at most'),
        countedAt: z.string().nullish(),
      }),
    )
    .min(1, 'needs a line')
    .max(500),
  expectedVersion: z.int().nullish(),
})

/**
 * Notes what was counted. What was expected is what the books had when it was counted, so that movements since the sheet
 * was opened, and those to come, make no difference.
 */
export async function enterCounts(tx: Db, given: unknown): Promise<Answered> {
  const input = checkInput(entries, given)
  const found = await requireOpen(tx, input)
  await requireProducts(
    tx,
    input.lines.map(({ productId }) => productId),
  )
  // Waits for movements under way: those recorded before the count are in the books then.
  await takeLevels(
    tx,
    input.lines.map(({ productId }) => ({ productId, warehouseId: found.warehouseId, quantity: '1' })),
  )
  await lotsOf(
    tx,
    input.lines.flatMap((line) => (isZero(line.counted) ? [] : [{ ...line, quantity: line.counted }])),
  )
  const rows = input.lines.map((line, place) => ({ ...line, place, lot: line.lot ?? null, bin: line.bin ?? null }))
  const wanted = sql`
    select w.*, lot.id as lot_id, bin.id as bin_id, coalesce(w."countedAt", clock_timestamp()) as at
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
           w ("productId" uuid, lot text, bin text, counted numeric, "countedAt" timestamptz, place int)
      left join erp.lot on lot.product_id = w."productId" and lot.number = w.lot
      left join erp.bin on bin.warehouse_id = ${found.warehouseId}::uuid and bin.code = w.bin`
  const [bad] = await tx.execute<{ place: number; field: string }>(sql`
    select place, case when "countedAt" not between ${found.openedAt}::timestamptz and clock_timestamp() then 'countedAt'
                       when bin is not null and bin_id is null then 'bin' else 'lot' end as field
      from (${wanted}) w join erp.product p on p.id = w."productId"
     where (bin is not null and bin_id is null) or (lot_id is null) <> (p.tracking = 'NONE')
        or "countedAt" not between ${found.openedAt}::timestamptz and clock_timestamp()
        or (lot is not null and lot_id is null) order by place limit 1`)
  if (bad)
    refuseInput(
      `lines.${bad.place}.${bad.field}`,
      `lines.${bad.place}.${bad.field}: ${bad.field === 'countedAt' ? 'must lie between the opening of the count and now' : 'there is none such of the product in the warehouse, or one must be named'}.`,
    )
  await tx.execute(sql`
    insert into erp.stock_count_line as line (id, count_id, product_id, lot_id, bin_id, snapshot, counted, counted_at, expected)
    select distinct on ("productId", lot_id, bin_id)
           gen_random_uuid(), ${found.id}::uuid, "productId", lot_id, bin_id, 0, counted, at,
           coalesce((select sum(quantity) from (
             select quantity from erp.stock_movement m
              where m.product_id = w."productId" and m.warehouse_id = ${found.warehouseId}::uuid and m.recorded_at <= at
                and m.lot_id is not distinct from w.lot_id and m.bin_id is not distinct from w.bin_id
             union all
             select case when b.to_bin_id is not distinct from w.bin_id then b.quantity else -b.quantity end
               from erp.bin_move b
              where b.product_id = w."productId" and b.warehouse_id = ${found.warehouseId}::uuid and b.recorded_at <= at
                and b.lot_id is not distinct from w.lot_id
                and (b.to_bin_id is not distinct from w.bin_id or b.from_bin_id is not distinct from w.bin_id)) moved), 0)
      from (${wanted}) w order by "productId", lot_id, bin_id, place desc
    on conflict (count_id, product_id, lot_id, bin_id) do update
       set counted = excluded.counted, counted_at = excluded.counted_at, expected = excluded.expected`)
  return setCount(tx, found, {})
}

const posting = z.object({ id: anyId, postedOn: z.string().nullish(), expectedVersion: z.int().nullish() })

/** Posts what was counted less what was expected, to the stock ledger and the books; what was not counted stays. */
export async function postCount(tx: Db, given: unknown): Promise<Answered> {
  const input = checkInput(posting, given)
  const found = await requireOpen(tx, input)
  const company = await requireCompany(tx, found.companyId)
  const postedOn = requireBusinessDate(company, input.postedOn, 'postedOn')
  const lines = await tx.execute<{
    productId: string
    lotId: string | null
    bin: string | null
    difference: Decimal
  }>(sql`
    select line.product_id as "productId", lot_id as "lotId", bin.code as bin, trim_scale(counted - expected)::text as difference
      from erp.stock_count_line line left join erp.bin on bin.id = line.bin_id
     where count_id = ${found.id}::uuid and counted <> expected order by counted < expected, line.id`)
  const places = lines.map(({ productId, difference }) => ({
    productId,
    warehouseId: found.warehouseId,
    quantity: difference,
  }))
  const products = await requireProducts(
    tx,
    lines.map(({ productId }) => productId),
  )
  const levels = await takeLevels(tx, places)
  const movements = await moveLocked(
    tx,
    lines.map(({ productId, lotId, bin, difference }, i) => {
      const product = products.get(productId)
      const place = places[i]
      if (!product || !place) throw new Error('The product is gone.')
      return {
        ...place,
        kind: 'COUNT' as const,
        lotId,
        bin,
        movedOn: postedOn,
        sourceId: found.id,
        ...(!difference.startsWith('-') && {
          value: valueOf(difference, null, levels.get(placeKey(place)), product, company),
        }),
      }
    }),
    levels,
  )
  await postEntries(tx, company.id, [
    {
      postedOn,
      description: `Stock count ${found.number}`,
      source: 'COUNT',
      sourceId: found.id,
      lines: differenceLines(movements),
    },
  ])
  return setCount(tx, found, { status: 'POSTED', postedOn })
}

const cancelling = z.object({ id: anyId, expectedVersion: z.int().nullish() })

/** Gives a count up; nothing of it is posted. */
export const cancelCount = async (tx: Db, given: unknown): Promise<Answered> =>
  setCount(tx, await requireOpen(tx, checkInput(cancelling, given)), { status: 'CANCELLED' })

async function requireOpen(
  tx: Db,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null | undefined },
): Promise<StockCountRow> {
  const [found] = isUuid(id) ? await tx.select().from(stockCount).where(eq(stockCount.id, id)).for('update') : []
  if (!found) return refuse('CountNotFound', `No count has the id ${id}.`, { countId: id })
  requireVersion('count', found, expectedVersion)
  if (found.status !== 'OPEN') refuse('CountClosed', `Count ${found.number} is ${found.status.toLowerCase()}.`)
  return found
}

async function setCount(tx: Db, found: StockCountRow, changes: Partial<StockCountRow>): Promise<Answered> {
  const [row] = await tx
    .update(stockCount)
    .set({ ...changes, version: found.version + 1 })
    .where(eq(stockCount.id, found.id))
    .returning()
  return { ...(row as StockCountRow), kind: 'StockCount' }
}

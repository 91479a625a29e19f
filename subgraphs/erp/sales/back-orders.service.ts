import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import type { Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput } from '../../common/write/refusal.ts'
import { anyCode, anyId } from '../../common/write/text.ts'
import { today } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { availableOn } from '../stock/stock.available.service.ts'
import { requireProduct, requireWarehouse } from '../stock/stock.service.ts'

const input = z.object({ productId: anyId.nullish(), warehouse: anyCode.nullish(), company: anyCode.nullish() })

export interface AllocatedLine {
  readonly orderId: string
  readonly lineNumber: number
  readonly productId: string
  readonly quantity: Decimal
}

/** Gives what is available to those who wait for it; see the SDL. */
export async function allocateBackOrders(tx: Db, given: unknown) {
  const { productId, warehouse, company: code } = checkInput(input, given)
  const company = await companyByCode(tx, code)
  if (productId) await requireProduct(tx, productId)
  const { id: warehouseId } = await requireWarehouse(tx, company, warehouse)
  const lines = await allocateWaiting(tx, today(company.timeZone), { warehouseId, productId: productId ?? null })
  return { kind: 'BackOrderAllocation' as const, lines }
}

/** So many orders get something at once, the oldest. */
const mostOrders = 1000

/**
 * Reserves what is available for the lines that wait for it, the oldest order first. The orders are locked before the levels,
 * and both by their ids; what each line gets is found and written by one statement.
 */
export async function allocateWaiting(
  tx: Db,
  day: string,
  { warehouseId, productId }: { readonly warehouseId: string; readonly productId: string | null },
): Promise<AllocatedLine[]> {
  const product = productId !== null && isUuid(productId) ? sql`${productId}::uuid` : sql`l.product_id`
  const locked = await tx.execute<{ id: string }>(sql`
    select id from erp.sales_order where id in (
      select o.id from erp.sales_order_line l join erp.sales_order o on o.id = l.order_id
       where l.quantity > l.delivered + l.cancelled + l.reserved and o.warehouse_id = ${warehouseId}::uuid
         and l.product_id = ${product}
       group by o.id order by o.ordered_on, o.id limit ${mostOrders})
     order by id for update`)
  const ids = locked.map(({ id }) => id)
  return tx.execute<AllocatedLine & Record<string, unknown>>(sql`
    with waiting as (
      select o.ordered_on, l.order_id, l.line_number, l.product_id, l.quantity - l.delivered - l.cancelled - l.reserved as missing
        from erp.sales_order_line l join erp.sales_order o on o.id = l.order_id
       where l.quantity > l.delivered + l.cancelled + l.reserved and o.warehouse_id = ${warehouseId}::uuid
         and l.product_id = ${product}
         and o.id = any(${array(ids, 'uuid')})),
    levels as materialized (
      select level.product_id, ${availableOn('level')} as available from erp.stock_level level
       where warehouse_id = ${warehouseId}::uuid and product_id in (select product_id from waiting)
       order by product_id for update),
    shares as (
      select w.order_id, w.line_number, w.product_id,
             least(w.missing, v.available - (sum(w.missing) over (partition by w.product_id
               order by w.ordered_on, w.order_id, w.line_number) - w.missing)) as share
        from waiting w join levels v using (product_id)),
    held as (
      update erp.sales_order_line l set reserved = l.reserved + s.share
        from shares s where l.order_id = s.order_id and l.line_number = s.line_number and s.share > 0
      returning l.order_id, l.line_number, l.product_id, s.share),
    promised as (
      insert into erp.stock_promise (product_id, warehouse_id, kind, source_id, quantity, promised_on)
      select h.product_id, ${warehouseId}::uuid, 'RESERVED', h.order_id, sum(h.share), ${day}::date
        from held h group by h.product_id, h.order_id)
    select h.order_id as "orderId", h.line_number as "lineNumber", h.product_id as "productId", trim_scale(h.share)::text as quantity
      from held h join waiting w using (order_id, line_number) order by w.ordered_on, h.order_id, h.line_number`)
}

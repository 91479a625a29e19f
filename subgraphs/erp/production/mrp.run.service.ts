import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { anyCode } from '../../common/write/text.ts'
import { today } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { requireWarehouse } from '../stock/stock.service.ts'
import { netLevel } from './mrp.netting.service.ts'
import { mrpRun, type MrpRunRow } from './mrp.table.ts'

const input = z.object({
  horizon: z.string(),
  warehouse: anyCode.nullish(),
  reorderLevels: z.boolean(),
  company: anyCode.nullish(),
})

/** One planner at a time in a warehouse, so that no proposal is firmed while another run counts without it. */
export const lockPlanning = (tx: Db, warehouseId: string): Promise<unknown> =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext('erp.mrp'), hashtext(${warehouseId}))`)

/** Plans a warehouse: takes down demand and supply as they are now, then nets level by level; see the SDL. */
export async function runMrp(tx: Db, given: unknown): Promise<MrpRunRow & { kind: 'MrpRun' }> {
  const { horizon, warehouse: place, reorderLevels, company: code } = checkInput(input, given)
  const company = await companyByCode(tx, code)
  const ranOn = today(company.timeZone)
  if (horizon < ranOn) refuseInput('horizon', `horizon: ${horizon} has passed; today is ${ranOn}.`)
  const warehouse = await requireWarehouse(tx, company, place)
  await lockPlanning(tx, warehouse.id)
  const id = uuidv7()
  const [companyId, warehouseId] = [company.id, warehouse.id]
  await insertRows(tx, mrpRun, [{ id, companyId, warehouseId, ranOn, horizon, reorderLevels }])
  await takeDown(tx, id)
  await addItems(tx, id)
  const levels = await tx.execute<{ level: number; items: number }>(sql`
    select level, count(*)::int as items from erp.mrp_item where run_id = ${id}::uuid group by level order by level`)
  // What is avoided counts as dear, and would be compiled.
  await tx.execute(sql`set local jit = off`)
  for (const { level, items } of levels) {
    await planForMany(tx, items > 500)
    await netLevel(tx, id, level)
  }
  await planForMany(tx, false)
  const [row] = await tx.select().from(mrpRun).where(eq(mrpRun.id, id))
  return { ...(row as MrpRunRow), kind: 'MrpRun' }
}

/** A run's rows are new, and the database takes them for few: it would compare each with each, which few can be. */
const planForMany = (tx: Db, many: boolean): Promise<unknown> =>
  tx.execute(sql`select set_config('enable_nestloop', ${many ? 'off' : 'on'}, true)`)

/**
 * Demand and supply of one moment, by one statement. What is reserved is neither: it counts for its own order; nor is what
 * has expired, which goes to nobody. Supply that should have come already, or is in transit, is expected on the day of the run.
 */
const takeDown = (tx: Db, runId: string): Promise<unknown> =>
  tx.execute(sql`
    with run as (select * from erp.mrp_run where id = ${runId}::uuid),
    demand as (
      insert into erp.mrp_demand (run_id, product_id, kind, due_on, quantity, sales_order_id, work_order_id, planned_demand_id)
      select run.id, l.product_id, 'SALES_ORDER', coalesce(o.required_on, o.ordered_on),
             sum(l.quantity - l.delivered - l.cancelled - l.reserved), o.id, null::uuid, null::uuid
        from run join erp.sales_order o on o.warehouse_id = run.warehouse_id join erp.sales_order_line l on l.order_id = o.id
       where o.status in ('CONFIRMED', 'PARTLY_DELIVERED') and coalesce(o.required_on, o.ordered_on) <= run.horizon
         and l.quantity - l.delivered - l.cancelled - l.reserved > 0
       group by run.id, o.id, l.product_id
      union all
      select run.id, c.product_id, 'WORK_ORDER', o.starts_on, c.required - c.issued - c.reserved, null, o.id, null
        from run join erp.work_order o on o.warehouse_id = run.warehouse_id
        join erp.work_order_component c on c.work_order_id = o.id
       where o.status in ('PLANNED', 'RELEASED', 'STARTED') and o.starts_on <= run.horizon
         and c.required - c.issued - c.reserved > 0
      union all
      select run.id, d.product_id, 'PLANNED', d.due_on, d.quantity, null, null, d.id
        from run join erp.planned_demand d on d.warehouse_id = run.warehouse_id
       where not d.withdrawn and d.due_on between run.ran_on and run.horizon
      union all
      select run.id, p.id, 'REORDER', run.ran_on, coalesce(r.reorder_level, p.reorder_level), null, null, null
        from run join erp.product p on run.reorder_levels and not p.discontinued
        left join erp.reorder_point r on r.product_id = p.id and r.warehouse_id = run.warehouse_id
       where coalesce(r.reorder_level, p.reorder_level) > 0)
    insert into erp.mrp_supply (run_id, product_id, kind, available_on, quantity, work_order_id, purchase_order_id, transfer_id)
    select run.id, l.product_id, 'ON_HAND', run.ran_on, l.on_hand - l.reserved - coalesce(expired.quantity, 0), null::uuid, null::uuid,
           null::uuid
      from run join erp.stock_level l on l.warehouse_id = run.warehouse_id
      left join (select s.product_id, sum(s.on_hand) as quantity
                   from run join erp.stock_part s on s.warehouse_id = run.warehouse_id
                   join erp.lot on lot.id = s.lot_id and lot.expires_on < run.ran_on
                  group by s.product_id) expired on expired.product_id = l.product_id
     where l.on_hand > l.reserved + coalesce(expired.quantity, 0)
    union all
    select run.id, m.product_id, 'TRANSFER', run.ran_on, sum(m.quantity), null, null, t.id
      from run join erp.stock_transfer t on t.to_warehouse_id = run.warehouse_id and t.status = 'IN_TRANSIT'
      join erp.stock_movement m on m.source_id = t.id
      join erp.warehouse w on w.id = m.warehouse_id and w.in_transit
     group by run.id, run.ran_on, m.product_id, t.id
    union all
    select run.id, o.product_id, 'WORK_ORDER', greatest(o.due_on, run.ran_on), o.quantity - o.received - o.scrapped, o.id, null, null
      from run join erp.work_order o on o.warehouse_id = run.warehouse_id
     where o.status in ('PLANNED', 'RELEASED', 'STARTED') and o.quantity > o.received + o.scrapped
    union all
    select run.id, l.product_id, 'PURCHASE_ORDER', greatest(coalesce(l.promised_on, l.expected_on), run.ran_on), sum(l.quantity - l.received), null, o.id,
           null
      from run join erp.purchase_order_line l on l.warehouse_id = run.warehouse_id
      join erp.purchase_order o on o.id = l.order_id
     where o.status in ('DRAFT', 'ORDERED', 'PARTLY_RECEIVED') and l.quantity > l.received and l.product_id is not null
     group by run.id, run.ran_on, l.product_id, coalesce(l.promised_on, l.expected_on), o.id`)

/**
 * What is to be planned: all that is demanded, and all that goes into it by any revision that is not withdrawn, each as far
 * down as it is found.
 */
const addItems = (tx: Db, runId: string): Promise<unknown> =>
  tx.execute(sql`
    with recursive run as (select * from erp.mrp_run where id = ${runId}::uuid),
    below (product_id, level) as (
      select product_id, 0 from erp.mrp_demand where run_id = ${runId}::uuid
      union
      select c.product_id, below.level + 1
        from run cross join below
        join erp.bom b on b.product_id = below.product_id and b.company_id = run.company_id and not b.withdrawn
        join erp.bom_component c on c.bom_id = b.id)
    insert into erp.mrp_item (run_id, product_id, level, lead_time_days, minimum_lot, lot_multiple, buy_days, buy_multiple)
    select run.id, i.product_id, i.level, q.lead_time_days, coalesce(q.minimum_lot, 0), q.lot_multiple,
           coalesce(r.lead_days, p.lead_days, offer.lead_time_days, s.lead_time_days), coalesce(r.lot_size, p.lot_size)
      from run cross join (select product_id, max(level) as level from below group by product_id) i
      join erp.product p on p.id = i.product_id
      left join erp.planning_parameter q on q.product_id = i.product_id and q.company_id = run.company_id
      left join erp.reorder_point r on r.product_id = i.product_id and r.warehouse_id = run.warehouse_id
      left join erp.supplier s on s.id = coalesce(r.supplier_id, p.supplier_id)
      left join lateral (
           select x.lead_time_days from erp.supplier_product x
            where x.product_id = p.id and x.supplier_id = coalesce(r.supplier_id, p.supplier_id) and x.lead_time_days is not null
              and run.ran_on between x.valid_from and coalesce(x.valid_to, 'infinity')
            order by x.minimum_quantity, x.valid_from desc limit 1) offer on true`)

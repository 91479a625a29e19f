import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { inForce } from './bom.structure.service.ts'

/**
 * Nets all products of one level at once: demand first takes what is there or on its way, in order of dates; what is left
 * becomes proposals, whose components are demand of levels below.
 */
export async function netLevel(tx: Db, runId: string, level: number): Promise<void> {
  const items = sql`(select product_id from erp.mrp_item where run_id = ${runId}::uuid and level = ${level})`
  await pegSupply(tx, runId, items)
  await propose(tx, runId, level)
  await pegProposals(tx, runId, items)
  await demandComponents(tx, runId, level)
}

/** Rows of a table with where each begins and ends when they are laid end to end, product by product. */
const laidOut = (what: SQL, order: SQL): SQL => sql`
  select *, upto - quantity as since from (
    select *, sum(quantity) over (partition by product_id order by ${order}, id) as upto from ${what}) laid`

/** Where two rows of products laid end to end lie over each other, they serve each other by so much. */
const overlap = sql`least(d.upto, s.upto) - greatest(d.since, s.since)`
const overlaps = sql`d.upto > s.since and s.upto > d.since`

const pegSupply = (tx: Db, runId: string, items: SQL): Promise<unknown> =>
  tx.execute(sql`
    with d as (${laidOut(sql`erp.mrp_demand where run_id = ${runId}::uuid and product_id in ${items}`, sql`due_on`)}),
    s as (${laidOut(
      sql`erp.mrp_supply where run_id = ${runId}::uuid and product_id in ${items}`,
      sql`available_on, kind = 'ON_HAND' desc`,
    )})
    insert into erp.mrp_peg (run_id, demand_id, supply_id, quantity, due_on, late)
    select ${runId}::uuid, d.id, s.id, ${overlap}, d.due_on, s.available_on > d.due_on and s.kind <> 'ON_HAND'
      from d join s on s.product_id = d.product_id and ${overlaps}`)

/** Demand of a run with what no supply serves of it. */
const uncovered = (runId: string, products: SQL): SQL => sql`
  (select * from (
    select d.id, d.product_id, d.due_on,
           d.quantity - coalesce((select sum(p.quantity) from erp.mrp_peg p where p.demand_id = d.id), 0) as quantity
      from erp.mrp_demand d where d.run_id = ${runId}::uuid and d.product_id in ${products}) open
   where quantity > 0) net`

/** One proposal for each product and day, in its lots; it is begun as long before as making or buying it takes, which
 * is days that are worked where its operations say so, and days of the calendar where it has a lead time. */
const propose = (tx: Db, runId: string, level: number): Promise<unknown> =>
  tx.execute(sql`
    with run as (select * from erp.mrp_run where id = ${runId}::uuid),
    item as (select * from erp.mrp_item where run_id = ${runId}::uuid and level = ${level}),
    need as (
      select product_id, due_on, sum(quantity) as quantity
        from ${uncovered(runId, sql`(select product_id from item)`)}
       group by product_id, due_on),
    made as (
      select need.*, b.id as bom_id
        from run cross join need
        left join erp.bom b on b.product_id = need.product_id and ${inForce(sql`run.company_id`, sql`need.due_on`)}),
    sized as (
      select made.product_id, made.due_on, made.bom_id, item.lead_time_days, item.buy_days,
             (erp.lot(made.quantity, item.minimum_lot, coalesce(item.lot_multiple, case when made.bom_id is null then item.buy_multiple end))
                over (partition by made.product_id order by made.due_on))[2] as quantity
        from made join item on item.product_id = made.product_id)
    insert into erp.mrp_proposal (id, run_id, product_id, level, action, bom_id, quantity, release_on, due_on)
    select gen_random_uuid(), run.id, sized.product_id, ${level}, case when bom_id is null then 'BUY' else 'MAKE' end, bom_id,
           sized.quantity,
           coalesce(due_on - coalesce(lead_time_days, case when bom_id is null then buy_days end),
                    erp.making_begins(bom_id, due_on, work.days)), due_on
      from run cross join sized
      left join lateral (
           select least(999, ceil(coalesce(
                    sum((o.setup_minutes + o.run_minutes * sized.quantity) / 60 / w.efficiency / w.capacity_hours), 0)))::int as days
             from erp.bom_operation o join erp.work_centre w on w.id = o.work_centre_id
            where o.bom_id = sized.bom_id) work on true
     where sized.quantity > 0`)

const pegProposals = (tx: Db, runId: string, items: SQL): Promise<unknown> =>
  tx.execute(sql`
    with d as (${laidOut(uncovered(runId, items), sql`due_on`)}),
    s as (${laidOut(sql`erp.mrp_proposal where run_id = ${runId}::uuid and product_id in ${items}`, sql`due_on`)})
    insert into erp.mrp_peg (run_id, demand_id, proposal_id, quantity, due_on, late)
    select ${runId}::uuid, d.id, s.id, ${overlap}, d.due_on, s.release_on < run.ran_on
      from erp.mrp_run run cross join d join s on s.product_id = d.product_id and ${overlaps}
     where run.id = ${runId}::uuid`)

const demandComponents = (tx: Db, runId: string, level: number): Promise<unknown> =>
  tx.execute(sql`
    insert into erp.mrp_demand (run_id, product_id, kind, due_on, quantity, proposal_id)
    with made as (select * from erp.mrp_proposal where run_id = ${runId}::uuid and level = ${level} and bom_id is not null),
    of_phantoms as (
      select distinct m.id
        from made m join erp.bom b on b.id = m.bom_id join erp.bom_component c on c.bom_id = b.id
        join erp.bom p on p.product_id = c.product_id and p.company_id = b.company_id and p.phantom and not p.withdrawn
         and m.due_on between p.valid_from and coalesce(p.valid_to, 'infinity'))
    select run_id, product_id, 'PROPOSAL', release_on, greatest(round(quantity, 6), 0.000001), id
      from (select m.run_id, c.product_id, m.release_on, sum(m.quantity * c.quantity * (1 + c.scrap) / b.output) as quantity, m.id
              from made m join erp.bom b on b.id = m.bom_id join erp.bom_component c on c.bom_id = b.id
             where m.id not in (select id from of_phantoms) group by m.run_id, c.product_id, m.release_on, m.id
            union all
            select m.run_id, c.product_id, m.release_on, m.quantity * c.quantity, m.id
              from of_phantoms join made m using (id) cross join lateral erp.bom_needs(m.bom_id, m.due_on) c) need`)

import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { sum, type Decimal } from '../../common/money.ts'
import { positive } from '../../common/write/input.ts'
import { checkInput } from '../../common/write/refusal.ts'
import { today } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { requireProduct } from '../stock/stock.service.ts'

export interface Requirement {
  readonly level: number
  readonly productId: string
  readonly quantity: Decimal
  readonly bomId: string | null
}

interface Asked {
  readonly productId: string
  readonly quantity?: Decimal
  readonly on?: string | null
  readonly company?: string | null
}

interface Start {
  readonly company: CompanyRow
  readonly on: string
  readonly productId: string
  readonly quantity: Decimal
}

async function startOf(db: Db, { productId, quantity = '1', on, company: code }: Asked): Promise<Start> {
  const company = await companyByCode(db, code)
  const product = await requireProduct(db, productId)
  return { company, on: on ?? today(company.timeZone), productId: product.id, quantity: checkInput(positive, quantity) }
}

/** Of `erp.bom b`: the company's revisions that are in force on a day. */
export const inForce = (company: SQL, day: SQL): SQL =>
  sql`b.company_id = ${company} and not b.withdrawn and ${day} between b.valid_from and coalesce(b.valid_to, 'infinity')`

/**
 * A recursive query `level (depth, products, quantities)`, one row a level, in which each product is there once however many
 * ways lead to it: so it takes as long as there are products and levels, not ways. `step` says of `need (product_id,
 * quantity)` what the next level has of what, by `b` and its components `c`.
 */
const levels = ({ company, on, productId, quantity }: Start, step: { on: SQL; next: SQL; share: SQL }): SQL => sql`
  level (depth, products, quantities) as (
    select 0, array[${productId}::uuid], array[${quantity}::numeric]
    union all
    select level.depth + 1, found.products, found.quantities
      from level cross join lateral (
           select array_agg(n.product_id), array_agg(n.quantity) from (
             select ${step.next} as product_id, sum(need.quantity * ${step.share}) as quantity
               from unnest(level.products, level.quantities) need (product_id, quantity)
               join (erp.bom b join erp.bom_component c on c.bom_id = b.id) on ${step.on}
              where ${inForce(sql`${company.id}::uuid`, sql`${on}::date`)}
              group by 1) n) found (products, quantities)
     where found.products is not null)`

const share = sql`c.quantity * (1 + c.scrap) / b.output`
const downwards = { on: sql`b.product_id = need.product_id`, next: sql`c.product_id`, share }
const upwards = { on: sql`c.product_id = need.product_id`, next: sql`b.product_id`, share }

async function requirements(db: Db, start: Start, step: typeof downwards): Promise<Requirement[]> {
  const rows = await db.execute<Requirement & Record<string, unknown>>(sql`
    with recursive ${levels(start, step)}
    select level.depth as level, need.product_id as "productId", round(need.quantity, 6) as quantity, b.id as "bomId"
      from level cross join unnest(level.products, level.quantities) need (product_id, quantity)
      join erp.product p on p.id = need.product_id
      left join erp.bom b on b.product_id = need.product_id
       and ${inForce(sql`${start.company.id}::uuid`, sql`${start.on}::date`)}
     where level.depth > 0
     order by level.depth, p.sku`)
  return [...rows]
}

export const explodeBom = async (db: Db, asked: Asked): Promise<Requirement[]> =>
  requirements(db, await startOf(db, asked), downwards)

export const whereUsed = async (db: Db, asked: Asked): Promise<Requirement[]> =>
  requirements(db, await startOf(db, asked), upwards)

export interface MaterialCost {
  readonly productId: string
  readonly quantity: Decimal
  readonly unitCost: Decimal | null
  readonly cost: Decimal
  readonly currency: string
}

export interface OperationCost {
  readonly workCentreId: string
  readonly hours: Decimal
  readonly cost: Decimal
  readonly currency: string
}

export interface BomCost {
  readonly quantity: Decimal
  readonly currency: string
  readonly materials: readonly MaterialCost[]
  readonly operations: readonly OperationCost[]
  readonly materialCost: Decimal
  readonly operationCost: Decimal
}

/** What one of the product costs the company now: as much as what is on hand is worth, else as the last that came in. */
const currentCost = (company: SQL, product: SQL): SQL => sql`
  coalesce(
    (select sum(l.value) / nullif(sum(l.on_hand), 0) from erp.stock_level l join erp.warehouse w on w.id = l.warehouse_id
      where l.product_id = ${product} and w.company_id = ${company}),
    (select m.value / m.quantity from erp.stock_movement m join erp.warehouse w on w.id = m.warehouse_id
      where m.product_id = ${product} and w.company_id = ${company} and m.quantity > 0
      order by m.recorded_at desc, m.id desc limit 1))`

/** Standard cost, rolled up by one statement. Lines are rounded to the currency, then added. */
export async function bomCost(db: Db, asked: Asked): Promise<BomCost> {
  const start = await startOf(db, asked)
  const { company, on, quantity } = start
  const companyId = sql`${company.id}::uuid`
  const rows = await db.execute<{
    material: string | null
    centre: string | null
    quantity: Decimal
    unit_cost: Decimal | null
    cost: Decimal
  }>(sql`
    with recursive ${levels(start, downwards)},
    needed as (
      select need.product_id, sum(need.quantity) as quantity, b.id as bom_id
        from level cross join unnest(level.products, level.quantities) need (product_id, quantity)
        left join erp.bom b on b.product_id = need.product_id and ${inForce(companyId, sql`${on}::date`)}
       group by need.product_id, b.id)
    select n.product_id as material, null as centre, round(n.quantity, 6) as quantity, round(price.unit, 6) as unit_cost,
           round(coalesce(n.quantity * price.unit, 0), ${company.decimals}::int) as cost, p.sku as code
      from needed n join erp.product p on p.id = n.product_id
      cross join lateral (select ${currentCost(companyId, sql`n.product_id`)} as unit) price
     where n.bom_id is null
    union all
    select null, w.id, round(sum(hours.spent), 6), w.hourly_rate,
           round(sum(hours.spent) * w.hourly_rate, ${company.decimals}::int), w.code
      from needed n join erp.bom_operation o on o.bom_id = n.bom_id join erp.work_centre w on w.id = o.work_centre_id
      cross join lateral (select (o.setup_minutes + o.run_minutes * n.quantity) / 60 / w.efficiency as spent) hours
     group by w.id
     order by code`)
  const currency = company.baseCurrency
  const materials = rows.flatMap(({ material, quantity, unit_cost, cost }) =>
    material ? [{ productId: material, quantity, unitCost: unit_cost, cost, currency }] : [],
  )
  const operations = rows.flatMap(({ centre, quantity: hours, cost }) =>
    centre ? [{ workCentreId: centre, hours, cost, currency }] : [],
  )
  const costOf = (lines: readonly { cost: Decimal }[]) => sum(lines.map(({ cost }) => cost))
  return {
    quantity,
    currency,
    materials,
    operations,
    materialCost: costOf(materials),
    operationCost: costOf(operations),
  }
}

import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { addDays } from '../../common/days.ts'
import type { Decimal } from '../../common/money.ts'
import { unitPriceInput, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { anyId, line } from '../../common/write/text.ts'
import { today } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { requireProduct } from '../stock/stock.service.ts'
import { lockSupplier } from './purchasing.service.ts'
import { supplierProduct, type SupplierProductRow } from './supplier-products.table.ts'

const input = z.object({
  supplierId: anyId,
  productId: anyId,
  supplierSku: line(60).nullish(),
  price: unitPriceInput,
  minimumQuantity: zeroOrMore,
  validFrom: z.string().nullish(),
  validTo: z.string().nullish(),
  leadTimeDays: z.int().min(0).max(999).nullish(),
})

/** Sets a price from a day on: the one before ends, the one of that day is replaced, the next one is left in force. */
export async function setSupplierProduct(
  tx: Db,
  given: unknown,
): Promise<SupplierProductRow & { kind: 'SupplierProduct' }> {
  const { supplierId, productId, price, validFrom: from, validTo: to, ...rest } = checkInput(input, given)
  const supplier = await lockSupplier(tx, supplierId)
  const product = await requireProduct(tx, productId)
  const validFrom = from ?? today((await companyByCode(tx, null)).timeZone)
  if (to && to < validFrom) refuseInput('validTo', `validTo: ${to} lies before ${validFrom}.`)
  const key = { supplierId: supplier.id, productId: product.id, currency: price.currency }
  const others = await pricesOf(tx, key, rest.minimumQuantity)
  const next = others.find((row) => row.validFrom > validFrom)
  if (to && next && to >= next.validFrom)
    refuseInput('validTo', `validTo: another price is in force from ${next.validFrom} on.`)
  const same = others.find((row) => row.validFrom === validFrom)
  const earlier = others.find((row) => row.validFrom < validFrom && (row.validTo === null || row.validTo >= validFrom))
  if (earlier)
    await tx
      .update(supplierProduct)
      .set({ validTo: addDays(validFrom, -1), version: earlier.version + 1 })
      .where(eq(supplierProduct.id, earlier.id))
  const row = {
    supplierSku: rest.supplierSku ?? null,
    price: price.amount,
    validTo: to ?? (next ? addDays(next.validFrom, -1) : null),
    leadTimeDays: rest.leadTimeDays ?? null,
  }
  const id = same?.id ?? uuidv7()
  if (same)
    await tx
      .update(supplierProduct)
      .set({ ...row, version: same.version + 1 })
      .where(eq(supplierProduct.id, id))
  else await insertRows(tx, supplierProduct, [{ id, ...key, ...row, minimumQuantity: rest.minimumQuantity, validFrom }])
  const [saved] = await tx.select().from(supplierProduct).where(eq(supplierProduct.id, id))
  return { ...(saved as SupplierProductRow), kind: 'SupplierProduct' }
}

const pricesOf = (
  tx: Db,
  { supplierId, productId, currency }: { supplierId: string; productId: string; currency: string },
  minimumQuantity: Decimal,
): Promise<SupplierProductRow[]> =>
  tx
    .select()
    .from(supplierProduct)
    .where(
      sql`${supplierProduct.supplierId} = ${supplierId}::uuid and ${supplierProduct.productId} = ${productId}::uuid
      and ${supplierProduct.currency} = ${currency} and ${supplierProduct.minimumQuantity} = ${minimumQuantity}::numeric`,
    )
    .orderBy(supplierProduct.validFrom)

export interface Wanted {
  readonly productId: string
  readonly quantity: Decimal
}

export interface Offer {
  readonly price: Decimal
  readonly leadTimeDays: number | null
}

/** What the supplier asks on that day for so many of each, in their order; null where it has no price in the currency. */
export async function offersFor(
  db: Db,
  supplierId: string,
  currency: string,
  on: string,
  wanted: readonly Wanted[],
): Promise<(Offer | null)[]> {
  const rows = await db.execute<{ place: number; price: Decimal; lead: number | null }>(sql`
    select w.place::int, offer.price, offer.lead_time_days as lead
      from unnest(${array(
        wanted.map((one) => one.productId),
        'uuid',
      )}, ${array(
        wanted.map((one) => one.quantity),
        'numeric',
      )}) with ordinality as w (product, quantity, place)
      join lateral (
           select price, lead_time_days from erp.supplier_product
            where supplier_id = ${supplierId}::uuid and product_id = w.product and currency = ${currency}
              and minimum_quantity <= w.quantity and ${on}::date between valid_from and coalesce(valid_to, 'infinity')
            order by minimum_quantity desc limit 1) offer on true`)
  const byPlace = new Map(rows.map((row) => [row.place, { price: row.price, leadTimeDays: row.lead }]))
  return wanted.map((_, i) => byPlace.get(i + 1) ?? null)
}

export type NewPrice = Omit<SupplierProductRow, 'id' | 'version'>

/**
 * Adds prices by a fixed number of statements. One that is there from the same day on is left as it is; each ends where the next
 * begins. @returns how many came in
 */
export async function addPrices(tx: Db, prices: readonly NewPrice[]): Promise<number> {
  const wanted = JSON.stringify(prices.map((one) => ({ id: uuidv7(), ...one })))
  const ids = [...new Set(prices.map(({ supplierId }) => supplierId))].sort()
  await tx.execute(sql`
    select 1 from erp.supplier where id = any(${array(ids, 'uuid')}) order by id for no key update`)
  const same = sql`x.supplier_id = w."supplierId" and x.product_id = w."productId" and x.currency = w.currency
                   and x.minimum_quantity = w."minimumQuantity"`
  const fresh = sql`
    fresh as (
      select w.*, lead(w."validFrom") over (
               partition by w."supplierId", w."productId", w.currency, w."minimumQuantity" order by w."validFrom") as next
        from jsonb_to_recordset(${wanted}::text::jsonb) w (
             id uuid, "supplierId" uuid, "productId" uuid, "supplierSku" text, currency text, price numeric,
             "minimumQuantity" numeric, "validFrom" date, "validTo" date, "leadTimeDays" int)
       where not exists (select from erp.supplier_product x where ${same} and x.valid_from = w."validFrom"))`
  await tx.execute(sql`
    with ${fresh}
    update erp.supplier_product x set valid_to = w.first - 1, version = x.version + 1
      from (select x.id, min(w."validFrom") as first from fresh w join erp.supplier_product x
                on ${same} and w."validFrom" between x.valid_from + 1 and coalesce(x.valid_to, 'infinity') group by x.id) w
     where x.id = w.id`)
  const added = await tx.execute(sql`
    with ${fresh}
    insert into erp.supplier_product (id, supplier_id, product_id, supplier_sku, currency, price, minimum_quantity, valid_from,
                                      valid_to, lead_time_days)
    select w.id, w."supplierId", w."productId", w."supplierSku", w.currency, w.price, w."minimumQuantity", w."validFrom",
           nullif(least(coalesce(w."validTo", 'infinity'), w.next - 1,
             (select min(x.valid_from) - 1 from erp.supplier_product x where ${same} and x.valid_from > w."validFrom")), 'infinity'),
           w."leadTimeDays"
      from fresh w order by w.id`)
  return added.count
}

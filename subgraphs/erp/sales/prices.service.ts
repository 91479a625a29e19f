import Big from 'big.js'
import { sql, type Placeholder, type SQL } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { lineNet, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuse } from '../../common/write/refusal.ts'
import { today } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { requireProduct } from '../stock/stock.service.ts'

export type PriceSource = 'CUSTOMER_LIST' | 'ASSIGNED_LIST' | 'GENERAL_LIST' | 'LIST_PRICE'

/** What a list says of a line. */
export interface ListPrice {
  /** The line's place among those asked for, from 0. */
  readonly line: number
  readonly source: PriceSource
  readonly priceListId: string | null
  readonly unitPrice: Decimal
  readonly discount: Decimal
  readonly minQuantity: Decimal
}

export type ListPriceInCurrency = ListPrice & { readonly currency: string }

export interface PricedByList extends ListPriceInCurrency {
  readonly net: Decimal
  readonly candidates: readonly ListPriceInCurrency[]
}

export interface PriceQuestion {
  readonly companyId: SQL
  readonly customerId: string | Placeholder | null
  /** A currency, and a date: expressions, as they may hang on the company. */
  readonly currency: SQL
  readonly on: SQL
  /** See `linesToPrice`. */
  readonly lines: string | Placeholder
}

/** The lines that prices are asked for, as the statement takes them. */
export const linesToPrice = (lines: readonly { readonly productId: string; readonly quantity: Decimal }[]): string =>
  JSON.stringify(
    lines.flatMap(({ productId, quantity }, line) => (isUuid(productId) ? [{ line, productId, quantity }] : [])),
  )

/**
 * What lists say of the lines, by line, the most specific first: a query, to be part of another one or to be run. Of each
 * list that has a price for the product and the quantity its price for the product itself comes before that for all
 * products, and the highest quantity before lower ones.
 */
export const listPrices = ({ companyId, customerId, currency, on, lines }: PriceQuestion): SQL => sql`
  select w.line, l.source, l.id as "priceListId", coalesce(i.unit_price, p.list_price)::text as "unitPrice",
         i.discount::text as discount, i.min_quantity::text as "minQuantity"
    from jsonb_to_recordset(${lines}::text::jsonb) w (line int, "productId" uuid, quantity numeric)
    join erp.product p on p.id = w."productId"
    join (select id, code, valid_from, case audience when 'CUSTOMER' then 'CUSTOMER_LIST'
                                       when 'ASSIGNED' then 'ASSIGNED_LIST' else 'GENERAL_LIST' end as source
            from erp.price_list
           where company_id = ${companyId} and currency = ${currency}
             and ${on} between valid_from and coalesce(valid_to, 'infinity')
             and (audience = 'ALL' or audience = 'CUSTOMER' and customer_id = ${customerId}::uuid
                  or audience = 'ASSIGNED' and id = (
                     select s.price_list_id from erp.customer_account a
                       join erp.price_list_assignment s on s.account_id = a.id
                      where a.customer_id = ${customerId}::uuid and a.company_id = ${companyId}))) l on true
    join lateral (
         select i.unit_price, i.discount, i.min_quantity from erp.price_list_item i
          where i.price_list_id = l.id and (i.product_id = p.id or i.product_id is null) and i.min_quantity <= w.quantity
            and (i.unit_price is not null or p.currency = ${currency})
          order by i.product_id is null, i.min_quantity desc limit 1) i on true
   order by w.line, l.source = 'GENERAL_LIST', l.source = 'ASSIGNED_LIST', l.valid_from desc, l.code`

export interface PriceArguments {
  readonly productId: string
  readonly customerId?: string | null
  readonly quantity: Decimal
  readonly on?: string | null
  readonly currency?: string | null
  readonly company?: string | null
}

/** What the customer pays, the winner first of the candidates; see the SDL. Refuses what can't be priced. */
export async function priceOf(
  db: Db,
  { productId, customerId, quantity, on, currency, company: code }: PriceArguments,
): Promise<PricedByList> {
  if (new Big(quantity).lte(0)) refuse('InvalidInput', 'quantity: must be more than zero.')
  const company = await companyByCode(db, code)
  const product = await requireProduct(db, productId)
  const wanted = currency ?? company.baseCurrency
  const date = on ?? today(company.timeZone)
  const found = await db.execute<ListPrice & Record<string, unknown>>(
    listPrices({
      companyId: sql`${company.id}::uuid`,
      customerId: isUuid(customerId ?? '') ? (customerId as string) : null,
      currency: sql`${wanted}`,
      on: sql`${date}::date`,
      lines: linesToPrice([{ productId: product.id, quantity }]),
    }),
  )
  const own: ListPrice[] =
    product.currency === wanted
      ? [
          {
            line: 0,
            source: 'LIST_PRICE',
            priceListId: null,
            unitPrice: product.listPrice,
            discount: '0',
            minQuantity: '0',
          },
        ]
      : []
  const candidates = [...found, ...own].map((one) => ({ ...one, currency: wanted }))
  const [winner] = candidates
  if (!winner) return refuse('InvalidInput', `currency: the product has no price in ${wanted}.`)
  return { ...winner, net: lineNet({ ...winner, quantity }, wanted), candidates }
}

import { and, eq, sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { codeText, is } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { listInCompany } from '../accounts/company.loaders.ts'
import { inCompany } from '../accounts/company.known.service.ts'
import type { PriceListFilter, PriceListOrderField } from '../graph.generated.ts'
import { priceList, priceListItem, type PriceListItemRow, type PriceListRow } from './prices.table.ts'

export type PriceListItemInCurrency = PriceListItemRow & { readonly currency: string }

export const priceListById = rowLoader(priceList, 'id')

export const itemsOfPriceList = groupLoader<PriceListItemRow>(
  (db, ids) =>
    db
      .select()
      .from(priceListItem)
      .where(sql`${priceListItem.priceListId} = any(${array(ids, 'uuid')})`)
      .orderBy(priceListItem.priceListId, priceListItem.productId, priceListItem.minQuantity),
  (row) => row.priceListId,
)

/** Of the company with that code, or of the default one. */
export async function priceListByCode(
  db: Db,
  code: string,
  company: string | null | undefined,
): Promise<PriceListRow | null> {
  const [found] = await db
    .select()
    .from(priceList)
    .where(and(eq(priceList.code, code), inCompany(priceList.companyId, company)))
  return found ?? null
}

const lists: ListDefinition<typeof priceList, PriceListFilter, PriceListOrderField> = {
  table: priceList,
  orders: { NAME: 'name', CODE: 'code' },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  where: (filter) => [
    codeText(priceList.code, filter.code),
    is(priceList.currency, filter.currency),
    is(priceList.audience, filter.audience),
    is(priceList.customerId, filter.customerId),
    filter.validOn
      ? sql`${filter.validOn}::date between ${priceList.validFrom} and coalesce(${priceList.validTo}, 'infinity')`
      : undefined,
  ],
}

export const listPriceLists = listInCompany(lists, priceList.companyId)

import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { exponentOf } from '../../common/money.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { fraction, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { lockAccount } from '../accounts/receivables.service.ts'
import type { ReferencePorts } from '../crm.ts'
import { refuseErased, requireBuyer } from '../customer/customer.service.ts'
import { requireProducts } from '../stock/stock.service.ts'
import { priceList, priceListAssignment, priceListItem, type PriceListRow } from './prices.table.ts'

const item = z
  .object({ productId: anyId.nullish(), minQuantity: zeroOrMore, unitPrice: zeroOrMore.nullish(), discount: fraction })
  .refine(({ unitPrice, discount }) => unitPrice != null || Number(discount) > 0, 'needs a price or a discount')
  .refine(({ productId, unitPrice }) => productId != null || unitPrice == null, 'has a price for every product')

const list = z.object({
  code: z.string().regex(/^[A-Za-z0-9._/-]{1,40}$/, 'must be 1 to 40 letters, digits, -, _, . or /'),
  name: line(200),
  currency: z.string().nullish(),
  audience: z.enum(['ALL', 'ASSIGNED', 'CUSTOMER']),
  customerId: anyId.nullish(),
  validFrom: z.string(),
  validTo: z.string().nullish(),
  items: z.array(item).min(1, 'needs an item').max(1000),
  expectedVersion: z.int().nullish(),
  company: anyCode.nullish(),
})

/** Makes a list, or replaces what the one with that code says; see the SDL. */
export async function setPriceList(
  tx: Db,
  given: unknown,
  crm: ReferencePorts,
): Promise<PriceListRow & { kind: 'PriceList' }> {
  const { items, expectedVersion, company: code, customerId, ...terms } = checkInput(list, given)
  const company = await companyByCode(tx, code)
  const currency = terms.currency ?? company.baseCurrency
  if (exponentOf(currency) === undefined) refuseInput('currency', `currency: ${currency} is none.`)
  if (terms.validTo && terms.validTo < terms.validFrom)
    refuseInput('validTo', `validTo: ${terms.validTo} lies before ${terms.validFrom}.`)
  if ((terms.audience === 'CUSTOMER') !== (customerId != null))
    refuseInput('customerId', 'customerId: belongs to a list for one customer, and to no other.')
  if (customerId) await requireBuyer(tx, crm, customerId)
  await requireProducts(
    tx,
    items.flatMap(({ productId }) => productId ?? []),
  )
  const [there] = await tx
    .select()
    .from(priceList)
    .where(sql`${priceList.companyId} = ${company.id}::uuid and ${priceList.code} = ${terms.code}`)
    .for('update')
  if (there) requireVersion('price list', there, expectedVersion)
  const row = {
    ...terms,
    id: there?.id ?? uuidv7(),
    companyId: company.id,
    currency,
    customerId: customerId ?? null,
    validTo: terms.validTo ?? null,
    version: (there?.version ?? 0) + 1,
  }
  if (there) {
    const { name, audience, validFrom, validTo, version } = row
    await tx
      .update(priceList)
      .set({ name, currency, audience, customerId: row.customerId, validFrom, validTo, version })
      .where(eq(priceList.id, there.id))
  } else
    await refuseBroken(insertRows(tx, priceList, [row]), {
      price_list_code: () =>
        refuse('VersionConflict', 'The price list was just made by another.', { currentVersion: 1 }),
      customer_erased: () => refuseErased(customerId ?? ''),
    })
  await tx.delete(priceListItem).where(eq(priceListItem.priceListId, row.id))
  await refuseBroken(
    insertRows(
      tx,
      priceListItem,
      items.map((one) => ({
        ...one,
        id: uuidv7(),
        priceListId: row.id,
        productId: one.productId ?? null,
        unitPrice: one.unitPrice ?? null,
      })),
    ),
    { price_list_item_break: () => refuseInput('items', 'items: two are for the same product and quantity.') },
  )
  return { ...row, kind: 'PriceList' }
}

const assignment = z.object({ customerId: anyId, priceList: anyCode.nullish(), company: anyCode.nullish() })

/** Says by which list the customer's account buys. */
export async function assignPriceList(tx: Db, given: unknown, crm: ReferencePorts) {
  const { customerId, priceList: listCode, company: code } = checkInput(assignment, given)
  const company = await companyByCode(tx, code)
  const customer = await requireBuyer(tx, crm, customerId)
  const account = await lockAccount(tx, company, customer.id)
  const [found] = listCode
    ? await tx
        .select()
        .from(priceList)
        .where(sql`${priceList.companyId} = ${company.id}::uuid and ${priceList.code} = ${listCode}`)
        .for('share')
    : []
  if (listCode && !found)
    refuse('PriceListNotFound', `No price list has the code ${listCode}.`, { priceList: listCode })
  if (found && found.audience !== 'ASSIGNED')
    refuseInput('priceList', `priceList: ${found.code} is not for those who are assigned to it.`)
  if (found)
    await insertRows(
      tx,
      priceListAssignment,
      [{ accountId: account.id, priceListId: found.id }],
      sql`(account_id) do update set price_list_id = excluded.price_list_id`,
    )
  else await tx.delete(priceListAssignment).where(eq(priceListAssignment.accountId, account.id))
  return { kind: 'PriceListAssignment' as const, customerId: customer.id, priceListId: found?.id ?? null }
}

import Big from 'big.js'
import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { positive, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId } from '../../common/write/text.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { requireSupplier } from '../purchasing/purchasing.service.ts'
import { reorderPoint, type ReorderPointRow } from './stock.documents.table.ts'
import { requireProduct, requireWarehouse } from './stock.service.ts'

const point = z.object({
  productId: anyId,
  warehouse: anyCode.nullish(),
  reorderLevel: zeroOrMore,
  reorderTarget: zeroOrMore.nullish(),
  lotSize: positive.nullish(),
  leadDays: z.int().min(0).max(3650).nullish(),
  supplierId: anyId.nullish(),
  expectedVersion: z.int().nullish(),
  company: anyCode.nullish(),
})

/** Says when more of a product is to be bought for a warehouse, in place of what was said. */
export async function setReorderPoint(tx: Db, given: unknown): Promise<ReorderPointRow & { kind: 'ReorderPoint' }> {
  const { productId, warehouse: code, company, expectedVersion, ...terms } = checkInput(point, given)
  if (terms.reorderTarget && new Big(terms.reorderTarget).lt(terms.reorderLevel))
    refuseInput('reorderTarget', `reorderTarget: must be at least the reorder level, ${terms.reorderLevel}.`)
  const product = await requireProduct(tx, productId)
  const warehouse = await requireWarehouse(tx, await companyByCode(tx, company), code)
  if (terms.supplierId) await requireSupplier(tx, terms.supplierId)
  const [before] = await tx
    .select()
    .from(reorderPoint)
    .where(and(eq(reorderPoint.productId, product.id), eq(reorderPoint.warehouseId, warehouse.id)))
    .for('update')
  if (before) requireVersion('reorder point', before, expectedVersion)
  const set = {
    reorderLevel: terms.reorderLevel,
    reorderTarget: terms.reorderTarget ?? null,
    lotSize: terms.lotSize ?? null,
    leadDays: terms.leadDays ?? null,
    supplierId: terms.supplierId ?? null,
  }
  const [row] = await tx
    .insert(reorderPoint)
    .values({ id: uuidv7(), productId: product.id, warehouseId: warehouse.id, ...set })
    .onConflictDoUpdate({
      target: [reorderPoint.productId, reorderPoint.warehouseId],
      set: { ...set, version: sql`${reorderPoint.version} + 1` },
    })
    .returning()
  return { ...(row as ReorderPointRow), kind: 'ReorderPoint' }
}

import Big from 'big.js'
import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { positive, unitPriceInput, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyId, line } from '../../common/write/text.ts'
import { requireTaxCode } from '../accounts/tax.service.ts'
import { requireSupplier } from '../purchasing/purchasing.service.ts'
import { addProducts, requireProduct } from './stock.service.ts'
import { product, type ProductRow } from './stock.table.ts'

const fields = {
  name: line(200),
  category: line(100).nullish(),
  unit: line(60),
  listPrice: unitPriceInput,
  taxCode: line(20).nullish(),
  supplierId: anyId.nullish(),
  reorderLevel: zeroOrMore,
  reorderTarget: zeroOrMore.nullish(),
  lotSize: positive.nullish(),
  leadDays: z.int().min(0).max(3650).nullish(),
  barcode: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,60}$/, 'must be 1 to 60 letters, digits or -')
    .nullish(),
  costing: z.enum(['FIFO', 'AVERAGE']),
  tracking: z.enum(['NONE', 'LOT', 'SERIAL']),
}

const newProduct = z.object({
  sku: z.string().regex(/^[A-Za-z0-9._/-]{1,40}$/, 'must be 1 to 40 letters, digits, -, _, . or /'),
  ...fields,
})

/** What may be left out but not taken away is refused where it is null. */
const productPatch = z
  .object({ ...fields, discontinued: z.boolean() })
  .partial()
  .extend({ id: anyId, expectedVersion: z.int().nullish() })

type Answered = ProductRow & { kind: 'Product' }

/** Adds one product. Refuses with SkuTaken, SupplierNotFound or InvalidInput. */
export async function createProduct(tx: Db, given: unknown): Promise<Answered> {
  const { listPrice, ...input } = checkInput(newProduct, given)
  await requireReferences(tx, input)
  requireTarget(input.reorderLevel, input.reorderTarget)
  const id = uuidv7()
  const added = await refuseBroken(
    addProducts(tx, [{ ...input, id, listPrice: listPrice.amount, currency: listPrice.currency }]),
    { product_barcode_unique: refuseBarcode },
  )
  if (added === 0) refuse('SkuTaken', `Another product has the sku ${input.sku}.`, { sku: input.sku })
  return { ...(await requireProduct(tx, id)), kind: 'Product' }
}

/**
 * Changes what is given; a product that is that way already keeps its version. Refuses with ProductNotFound,
 * VersionConflict, StockOnHand (costing and tracking change only while there is none), SupplierNotFound, InvalidInput.
 */
export async function updateProduct(tx: Db, given: unknown): Promise<Answered> {
  const { id, expectedVersion, listPrice, ...patch } = checkInput(productPatch, given)
  const [before] = isUuid(id) ? await tx.select().from(product).where(eq(product.id, id)).for('no key update') : []
  if (!before) return refuse('ProductNotFound', `No product has the id ${id}.`, { productId: id })
  requireVersion('product', before, expectedVersion)
  await requireReferences(tx, patch)
  const priced = listPrice ? { listPrice: listPrice.amount, currency: listPrice.currency } : {}
  const changes = differences({ ...patch, ...priced }, before)
  if (Object.keys(changes).length === 0) return { ...before, kind: 'Product' }
  const after = { ...before, ...changes, version: before.version + 1 }
  requireTarget(after.reorderLevel, after.reorderTarget)
  await refuseBroken(
    tx
      .update(product)
      .set({ ...changes, version: after.version })
      .where(eq(product.id, id)),
    {
      product_barcode_unique: refuseBarcode,
      product_has_stock: () =>
        refuse('StockOnHand', 'Costing and tracking can change only while nothing is on hand.', {}),
    },
  )
  return { ...(await requireProduct(tx, id)), kind: 'Product' }
}

async function requireReferences(
  tx: Db,
  { taxCode, supplierId }: { taxCode?: string | null | undefined; supplierId?: string | null | undefined },
): Promise<void> {
  if (taxCode) await requireTaxCode(tx, taxCode)
  if (supplierId) await requireSupplier(tx, supplierId)
}

function requireTarget(level: string, target: string | null | undefined): void {
  if (target && new Big(target).lt(level))
    refuseInput('reorderTarget', `reorderTarget: must be at least the reorder level, ${level}.`)
}

const refuseBarcode = (): never => refuseInput('barcode', 'barcode: another product has it.')

const decimals: ReadonlySet<string> = new Set(['listPrice', 'reorderLevel', 'reorderTarget', 'lotSize'])

const differences = (patch: Partial<ProductRow>, row: ProductRow): Partial<ProductRow> =>
  Object.fromEntries(
    Object.entries(patch).filter(([field, value]) => {
      const had = row[field as keyof ProductRow]
      if (decimals.has(field) && value && had) return !new Big(String(value)).eq(String(had))
      return value !== undefined && value !== had
    }),
  )

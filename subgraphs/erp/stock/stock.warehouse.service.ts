import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { positive } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { lotNumber } from './stock.parts.service.ts'
import { binMove, type BinMoveRow } from './stock.parts.table.ts'
import { availableOf, lockLevels, placeKey, refuseShort } from './stock.reservation.service.ts'
import { addWarehouses, requireProduct, requireWarehouse } from './stock.service.ts'
import { bin, lot, warehouse, type BinRow, type WarehouseRow } from './stock.table.ts'

const code = z.string().regex(/^[A-Za-z0-9._/-]{1,20}$/, 'must be 1 to 20 letters, digits, -, _, . or /')

/** The code of the warehouse where a company's goods in transit lie; nobody else's. */
const transit = 'IN-TRANSIT'

const newWarehouse = z.object({
  code: code.refine((value) => value !== transit, 'is taken'),
  name: line(100),
  company: anyCode.nullish(),
})

/** Refuses with CodeTaken, CompanyNotFound or InvalidInput. */
export async function createWarehouse(tx: Db, given: unknown): Promise<WarehouseRow & { kind: 'Warehouse' }> {
  const { company: companyCode, ...input } = checkInput(newWarehouse, given)
  const company = await companyByCode(tx, companyCode)
  const row = { id: uuidv7(), companyId: company.id, ...input, inTransit: false }
  if ((await addWarehouses(tx, [row])) === 0)
    refuse('CodeTaken', `The company has a warehouse ${input.code} already.`, { code: input.code })
  return { ...row, kind: 'Warehouse' }
}

/** Where the company's goods in transit lie: made when first needed. */
export async function transitOf(tx: Db, company: CompanyRow): Promise<string> {
  const known = () =>
    tx
      .select({ id: warehouse.id })
      .from(warehouse)
      .where(and(eq(warehouse.companyId, company.id), warehouse.inTransit))
  const [found] = await known()
  if (found) return found.id
  const row = { id: uuidv7(), companyId: company.id, code: transit, name: 'In transit', inTransit: true }
  await addWarehouses(tx, [row])
  const [made] = await known()
  if (!made) throw new Error(`A warehouse is called ${transit} and is not the one in transit.`)
  return made.id
}

const newBin = z.object({ warehouse: anyCode.nullish(), code, company: anyCode.nullish() })

/** Refuses with CodeTaken, WarehouseNotFound, CompanyNotFound or InvalidInput. */
export async function createBin(tx: Db, given: unknown): Promise<BinRow & { kind: 'Bin' }> {
  const input = checkInput(newBin, given)
  const place = await requireWarehouse(tx, await companyByCode(tx, input.company), input.warehouse)
  const row = { id: uuidv7(), warehouseId: place.id, code: input.code }
  if ((await insertRows(tx, bin, [row], sql`(warehouse_id, code) do nothing`)) === 0)
    refuse('CodeTaken', `The warehouse has a bin ${input.code} already.`, { code: input.code })
  return { ...row, kind: 'Bin' }
}

const carried = z.object({
  productId: anyId,
  warehouse: anyCode.nullish(),
  fromBin: anyCode.nullish(),
  toBin: anyCode.nullish(),
  lot: lotNumber.nullish(),
  quantity: positive,
  movedOn: z.string().nullish(),
  reason: line(200).nullish(),
  company: anyCode.nullish(),
})

/** Carries stock from one bin to another; what is on hand, reserved and its value stay. Refusals as the SDL names them. */
export async function moveBetweenBins(tx: Db, given: unknown): Promise<BinMoveRow & { kind: 'BinMove' }> {
  const input = checkInput(carried, given)
  const company = await companyByCode(tx, input.company)
  const movedOn = requireBusinessDate(company, input.movedOn, 'movedOn')
  const product = await requireProduct(tx, input.productId)
  const place = await requireWarehouse(tx, company, input.warehouse)
  const fromBinId = await binId(tx, place, input.fromBin, 'fromBin')
  const toBinId = await binId(tx, place, input.toBin, 'toBin')
  if (fromBinId === toBinId) refuseInput('toBin', 'toBin: must be another than `fromBin`.')
  if ((product.tracking === 'NONE') !== !input.lot)
    refuseInput('lot', `lot: ${input.lot ? 'the product has no lots: name none' : 'name the lot that is carried'}.`)
  const lotId = input.lot ? await lotIdOf(tx, product.id, input.lot) : null
  const where = { productId: product.id, warehouseId: place.id }
  const level = (await lockLevels(tx, [where])).get(placeKey(where))
  if (!level) return refuseShort(tx, where, availableOf(level))
  const short = () => refuse('InsufficientStock', 'Fewer of it lie in that bin.', { sku: product.sku })
  const row = {
    id: uuidv7(),
    ...where,
    lotId,
    fromBinId,
    toBinId,
    quantity: input.quantity,
    movedOn,
    reason: input.reason ?? null,
  }
  const [written] = await refuseBroken(tx.insert(binMove).values(row).returning(), {
    stock_part_enough: short,
    stock_level_placed: short,
  })
  return { ...(written as BinMoveRow), kind: 'BinMove' }
}

async function binId(
  tx: Db,
  { id }: WarehouseRow,
  binCode: string | null | undefined,
  field: string,
): Promise<string | null> {
  if (!binCode) return null
  const [found] = await tx
    .select({ id: bin.id })
    .from(bin)
    .where(and(eq(bin.warehouseId, id), eq(bin.code, binCode)))
  return found?.id ?? refuseInput(field, `${field}: the warehouse has no bin ${binCode}.`)
}

async function lotIdOf(tx: Db, productId: string, number: string): Promise<string> {
  const [found] = await tx
    .select({ id: lot.id })
    .from(lot)
    .where(and(eq(lot.productId, productId), eq(lot.number, number)))
  return found?.id ?? refuseInput('lot', `lot: the product has no lot ${number}.`)
}

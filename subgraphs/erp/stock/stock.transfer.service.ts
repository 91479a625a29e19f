import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { positive } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId } from '../../common/write/text.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { companyByCode, requireCompany } from '../accounts/company.known.service.ts'
import { requireOpenPeriods } from '../accounts/ledger.service.ts'
import { takeNumbers } from '../accounts/numbers.service.ts'
import { stockTransfer, type StockTransferRow } from './stock.documents.table.ts'
import { moveParts, type NewMovement } from './stock.movements.service.ts'
import { lotNumber } from './stock.parts.service.ts'
import { addIncoming, lockLevels, openLevels } from './stock.reservation.service.ts'
import { requireProducts, requireWarehouse } from './stock.service.ts'
import { stockMovement, type StockMovementRow } from './stock.table.ts'
import { transitOf } from './stock.warehouse.service.ts'

const transfer = z.object({
  from: anyCode,
  to: anyCode,
  lines: z
    .array(
      z.object({
        productId: anyId,
        quantity: positive,
        lot: lotNumber.nullish(),
        fromBin: anyCode.nullish(),
        toBin: anyCode.nullish(),
      }),
    )
    .min(1, 'needs a line')
    .max(200),
  shippedOn: z.string().nullish(),
  inTransit: z.boolean(),
  company: anyCode.nullish(),
})

type Answered = StockTransferRow & { kind: 'StockTransfer' }

/**
 * Takes goods out of one warehouse and, at what they cost there, into another, or into transit until they are received.
 * All levels on the way are locked first, in their order, so that transfers both ways never wait for each other in a circle.
 */
export async function transferStock(tx: Db, given: unknown): Promise<Answered> {
  const input = checkInput(transfer, given)
  const company = await companyByCode(tx, input.company)
  const shippedOn = requireBusinessDate(company, input.shippedOn, 'shippedOn')
  const from = await requireWarehouse(tx, company, input.from)
  const to = await requireWarehouse(tx, company, input.to)
  if (from.id === to.id) refuseInput('to', 'to: must be another warehouse than `from`.')
  await requireProducts(
    tx,
    input.lines.map(({ productId }) => productId),
  )
  if (input.inTransit && input.lines.some(({ toBin }) => toBin))
    refuseInput('lines.0.toBin', 'lines.0.toBin: goods in transit are put away when they are received.')
  await requireOpenPeriods(tx, company.id, [shippedOn])
  const first = input.inTransit ? await transitOf(tx, company) : to.id
  const productIds = input.lines.map(({ productId }) => productId)
  const levels = await takeRoute(tx, productIds, [from.id, first, to.id])
  const id = uuidv7()
  const common = { kind: 'TRANSFER', movedOn: shippedOn, sourceId: id } as const
  const taken = await moveParts(
    tx,
    input.lines.map(({ productId, quantity, lot, fromBin }) => ({
      ...common,
      productId,
      warehouseId: from.id,
      quantity: `-${quantity}`,
      lot,
      bin: fromBin,
    })),
    levels,
  )
  await moveParts(
    tx,
    taken.map((row) => arrival(row, first, shippedOn, input.lines[row.origin]?.toBin)),
    levels,
  )
  if (input.inTransit)
    await addIncoming(
      tx,
      incomingOf(taken, to.id, (quantity) => quantity.neg()),
    )
  const [number] = await takeNumbers(tx, company.id, 'TRANSFER', [shippedOn])
  const [row] = await tx
    .insert(stockTransfer)
    .values({
      id,
      companyId: company.id,
      number: number as string,
      fromWarehouseId: from.id,
      toWarehouseId: to.id,
      status: input.inTransit ? 'IN_TRANSIT' : 'RECEIVED',
      shippedOn,
      receivedOn: input.inTransit ? null : shippedOn,
    })
    .returning()
  return { ...(row as StockTransferRow), kind: 'StockTransfer' }
}

const receipt = z.object({
  id: anyId,
  receivedOn: z.string().nullish(),
  bin: anyCode.nullish(),
  expectedVersion: z.int().nullish(),
})

/** Takes what is in transit into the warehouse that it was sent to, at what it cost where it came from. */
export async function receiveTransfer(tx: Db, given: unknown): Promise<Answered> {
  const input = checkInput(receipt, given)
  const [found] = isUuid(input.id)
    ? await tx.select().from(stockTransfer).where(eq(stockTransfer.id, input.id)).for('update')
    : []
  if (!found) return refuse('TransferNotFound', `No transfer has the id ${input.id}.`, { transferId: input.id })
  requireVersion('transfer', found, input.expectedVersion)
  if (found.status !== 'IN_TRANSIT') refuse('AlreadyReceived', `All of transfer ${found.number} has been received.`)
  const company = await requireCompany(tx, found.companyId)
  const receivedOn = requireBusinessDate(company, input.receivedOn, 'receivedOn')
  if (receivedOn < found.shippedOn)
    refuseInput('receivedOn', `receivedOn: it was shipped on ${found.shippedOn}, later than ${receivedOn}.`)
  await requireOpenPeriods(tx, company.id, [receivedOn])
  const transit = await transitOf(tx, company)
  const sent = await tx
    .select()
    .from(stockMovement)
    .where(sql`${stockMovement.sourceId} = ${found.id}::uuid and ${stockMovement.warehouseId} = ${transit}::uuid`)
    .orderBy(stockMovement.productId, stockMovement.id)
  const productIds = sent.map(({ productId }) => productId)
  const levels = await takeRoute(tx, productIds, [transit, found.toWarehouseId])
  const taken = await moveParts(
    tx,
    sent.map(({ productId, quantity, lotId }) => ({
      kind: 'TRANSFER',
      productId,
      warehouseId: transit,
      quantity: `-${quantity}`,
      lotId,
      movedOn: receivedOn,
      sourceId: found.id,
    })),
    levels,
  )
  await moveParts(
    tx,
    taken.map((row) => arrival(row, found.toWarehouseId, receivedOn, input.bin)),
    levels,
  )
  await addIncoming(
    tx,
    incomingOf(taken, found.toWarehouseId, (quantity) => quantity),
  )
  const [row] = await tx
    .update(stockTransfer)
    .set({ status: 'RECEIVED', receivedOn, version: found.version + 1 })
    .where(eq(stockTransfer.id, found.id))
    .returning()
  return { ...(row as StockTransferRow), kind: 'StockTransfer' }
}

/** The levels of the products in all those warehouses, there and locked. */
async function takeRoute(tx: Db, productIds: readonly string[], warehouseIds: readonly string[]) {
  const places = productIds.flatMap((productId) => warehouseIds.map((warehouseId) => ({ productId, warehouseId })))
  await openLevels(
    tx,
    places.filter(({ warehouseId }) => warehouseId !== warehouseIds[0]),
  )
  return lockLevels(tx, places)
}

/** What went out comes in: so much, and at so much. */
const arrival = (
  { productId, quantity, value, lotId, sourceId }: StockMovementRow,
  warehouseId: string,
  movedOn: string,
  bin: string | null | undefined,
): NewMovement => ({
  kind: 'TRANSFER',
  productId,
  warehouseId,
  quantity: new Big(quantity).neg().toFixed(),
  value: new Big(value ?? 0).neg().toFixed(),
  lotId,
  bin,
  movedOn,
  sourceId,
})

const incomingOf = (rows: readonly StockMovementRow[], warehouseId: string, sign: (quantity: Big) => Big) =>
  rows.map(({ productId, quantity, movedOn, sourceId }) => ({
    ...{ productId, warehouseId, quantity: sign(new Big(quantity)).toFixed() },
    sourceId,
    on: movedOn,
  }))

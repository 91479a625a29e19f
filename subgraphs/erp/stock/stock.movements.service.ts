import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertReturning } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero, roundTo, sum, type Decimal } from '../../common/money.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { refuse } from '../../common/write/refusal.ts'
import { postEntries } from '../accounts/ledger.service.ts'
import type { CompanyRow } from '../accounts/ledger.table.ts'
import {
  availableOf,
  lockLevels,
  openLevels,
  placeKey,
  refuseShort,
  type Place,
  type PlacedQuantity,
} from './stock.reservation.service.ts'
import { stockMovement, type StockLevelRow, type StockMovementKind, type StockMovementRow } from './stock.table.ts'

export interface NewMovement extends Place {
  readonly kind: StockMovementKind
  /** In when positive, out when negative, never zero. */
  readonly quantity: Decimal
  /** Of the whole, in the company's base currency and rounded to it: for what comes in. The database values what goes out. */
  readonly value?: Decimal
  readonly movedOn: string
  readonly reason?: string | null
  /** The document that moves it. */
  readonly sourceId?: string | null
}

/**
 * Writes movements to the stock ledger, which moves the levels, by three statements however many there are, in their
 * order. Never takes what is reserved: release it first; nor, back-dated, what a day had not. Refuses with
 * InsufficientStock, naming the first that is short.
 * @returns the movements in their order, each with its value
 */
export async function moveStock(tx: Db, movements: readonly NewMovement[]): Promise<StockMovementRow[]> {
  if (movements.length === 0) return []
  await requireAvailable(tx, movements, await takeLevels(tx, movements))
  return recordMovements(tx, movements)
}

/** The levels that movements touch, there and locked. */
export async function takeLevels(tx: Db, movements: readonly (Place & { quantity: Decimal })[]) {
  const comingIn = movements.filter((movement) => !isOut(movement))
  if (comingIn.length > 0) await openLevels(tx, comingIn)
  return lockLevels(tx, movements)
}

export async function requireAvailable(
  tx: Db,
  movements: readonly (Place & { quantity: Decimal })[],
  levels: ReadonlyMap<string, StockLevelRow>,
): Promise<void> {
  const left = new Map<string, Big>()
  for (const movement of movements) {
    const key = placeKey(movement)
    const available = left.get(key) ?? availableOf(levels.get(key))
    const after = available.plus(movement.quantity)
    if (after.lt(0)) await refuseShort(tx, movement, available)
    left.set(key, after)
  }
}

export async function recordMovements(tx: Db, movements: readonly NewMovement[]): Promise<StockMovementRow[]> {
  const rows = movements.map(({ productId, warehouseId, kind, quantity, value, movedOn, reason, sourceId }) => ({
    id: uuidv7(),
    productId,
    warehouseId,
    kind,
    quantity,
    value: value ?? null,
    movedOn,
    reason: reason ?? null,
    sourceId: sourceId ?? null,
  }))
  const written = await refuseBroken(
    insertReturning<typeof stockMovement, { id: string; value: Decimal; recordedAt: string }>(
      tx,
      stockMovement,
      rows,
      sql`id, value, recorded_at as "recordedAt"`,
    ),
    { stock_on_hand_then: refuseThen },
  )
  const filledIn = new Map(written.map((row) => [row.id, row]))
  return rows.map((row) => ({ ...row, recordedAt: '', ...filledIn.get(row.id) }))
}

const shortThen = z.object({ sku: z.string(), available: z.string(), movedOn: z.string() })

function refuseThen(detail: string): never {
  const { sku, available, movedOn } = shortThen.parse(JSON.parse(detail))
  return refuse(
    'InsufficientStock',
    `On ${movedOn}, or since, there were fewer of a product: \`sku\` says of which, \`available\` how many can be taken.`,
    { sku, available },
  )
}

const isOut = ({ quantity }: { quantity: Decimal }): boolean => quantity.startsWith('-')

export interface OpeningStock extends PlacedQuantity {
  /** In the company's base currency. */
  readonly unitCost: Decimal
  readonly movedOn: string
}

/** Takes stock over from before these books began, and posts it: one entry for each date. Refuses with PeriodClosed. */
export async function openStock(tx: Db, company: CompanyRow, rows: readonly OpeningStock[]): Promise<void> {
  const movements = await moveStock(
    tx,
    rows
      .filter((row) => !isZero(row.quantity))
      .map(({ unitCost, ...row }) => ({
        ...row,
        kind: 'OPENING',
        value: roundTo(new Big(row.quantity).times(unitCost), company.baseCurrency),
      })),
  )
  const dates = [...new Set(movements.map((movement) => movement.movedOn))].sort()
  const entries = dates.map((postedOn) => {
    const value = sum(movements.flatMap((movement) => (movement.movedOn === postedOn ? [movement.value ?? '0'] : [])))
    return {
      postedOn,
      description: 'Opening stock',
      source: 'OPENING' as const,
      sourceId: null,
      lines: [
        { purpose: 'INVENTORY' as const, debit: value, credit: '0' },
        { purpose: 'OPENING_BALANCE' as const, debit: '0', credit: value },
      ],
    }
  })
  await postEntries(tx, company.id, entries)
}

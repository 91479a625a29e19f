import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertReturning } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero, roundTo, sum, type Decimal } from '../../common/money.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { refuse, refuseInput } from '../../common/write/refusal.ts'
import { postEntries } from '../accounts/ledger.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { overParts, type PartMovement } from './stock.parts.service.ts'
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
  /** In when positive, out when negative; zero where what is there is worth more or less, by `value`. */
  readonly quantity: Decimal
  /** Of the whole, in the company's base currency and rounded to it: for what comes in. The database values what goes out. */
  readonly value?: Decimal
  readonly movedOn: string
  readonly reason?: string | null
  /** The document that moves it. */
  readonly sourceId?: string | null
  /**
   * The number of a lot, or a serial number: needed for what comes in of a tracked product, and then made when it is new.
   * Of what goes out unnamed, the first to expire goes first; to customers and production nothing that has expired.
   */
  readonly lot?: string | null
  /** The lot by its id, where that is known. */
  readonly lotId?: string | null
  /** When a new lot expires. */
  readonly expiresOn?: string | null
  /** A bin's code. Unnamed, it comes into the default bin, and goes out of that before others. */
  readonly bin?: string | null
}

/**
 * Writes movements to the stock ledger, which moves the levels, by three statements however many there are (some more
 * where lots or bins take part), in their order. Never takes what is reserved: release it first; nor, back-dated, what a
 * day had not. Refuses with InsufficientStock, naming the first that is short, and with InvalidInput over lots and bins.
 * @returns the movements in their order, each with its value; one that took several lots or bins as their sum, under the
 * id of the first
 */
export async function moveStock(tx: Db, movements: readonly NewMovement[]): Promise<StockMovementRow[]> {
  if (movements.length === 0) return []
  return moveLocked(tx, movements, await takeLevels(tx, movements))
}

/** The levels that movements touch, there and locked. */
export async function takeLevels(tx: Db, movements: readonly (Place & { quantity: Decimal })[]) {
  const comingIn = movements.filter((movement) => !isOut(movement))
  if (comingIn.length > 0) await openLevels(tx, comingIn)
  return lockLevels(tx, movements)
}

/** As `moveStock`, when the levels are locked already. */
export async function moveLocked(
  tx: Db,
  movements: readonly NewMovement[],
  levels: ReadonlyMap<string, StockLevelRow>,
): Promise<StockMovementRow[]> {
  const written = await moveParts(tx, movements, levels)
  if (written.length === movements.length) return written
  const parts = movements.map((): StockMovementRow[] => [])
  for (const { origin, ...row } of written) parts[origin]?.push(row)
  return movements.map(({ quantity }, i) => {
    const own = parts[i] ?? []
    return { ...(own[0] as StockMovementRow), quantity, value: sum(own.map((row) => row.value ?? '0')) }
  })
}

/** As `moveLocked`, answering every line of the stock ledger, each with the place of the movement that asked for it. */
export async function moveParts(
  tx: Db,
  movements: readonly NewMovement[],
  levels: ReadonlyMap<string, StockLevelRow>,
): Promise<(StockMovementRow & { readonly origin: number })[]> {
  await requireAvailable(tx, movements, levels)
  const spread = await overParts(tx, movements, levels)
  return (await recordMovements(tx, spread)).map((row, i) => ({ ...row, origin: spread[i]?.origin ?? i }))
}

async function requireAvailable(
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

async function recordMovements(tx: Db, movements: readonly PartMovement[]): Promise<StockMovementRow[]> {
  const rows = movements.map(
    ({ productId, warehouseId, kind, quantity, value, movedOn, reason, sourceId, lotId, binId }) => ({
      id: uuidv7(),
      productId,
      warehouseId,
      kind,
      quantity,
      value: value ?? null,
      lotId,
      binId,
      movedOn,
      reason: reason ?? null,
      sourceId: sourceId ?? null,
    }),
  )
  const written = await refuseBroken(
    insertReturning<typeof stockMovement, { id: string; value: Decimal; recordedAt: string }>(
      tx,
      stockMovement,
      rows,
      sql`id, value, recorded_at as "recordedAt"`,
    ),
    {
      stock_on_hand_then: refuseThen,
      stock_movement_tracked: refuseUntracked,
      stock_part_serial: refuseTwice,
      stock_part_piece: refuseTwice,
    },
  )
  const filledIn = new Map(written.map((row) => [row.id, row]))
  return rows.map((row) => ({ ...row, recordedAt: '', ...filledIn.get(row.id) }))
}

const told = z.object({ sku: z.string(), tracking: z.enum(['NONE', 'LOT', 'SERIAL']) })

function refuseUntracked(detail: string): never {
  const { sku, tracking } = told.parse(JSON.parse(detail))
  const rule = {
    NONE: 'has no lots: name none',
    LOT: 'is kept by lots: name one',
    SERIAL: 'is kept by serial numbers: name one for each piece',
  }[tracking]
  return refuseInput('lot', `lot: ${sku} ${rule}.`)
}

const refuseTwice = (): never => refuseInput('lot', 'lot: the piece with that serial number is on hand already.')

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

/** What it costs in all, or each, in the company's base currency. */
export type OpeningStock = PlacedQuantity &
  Pick<NewMovement, 'bin' | 'movedOn'> &
  ({ readonly unitCost: Decimal } | { readonly value: Decimal })

/** Takes stock over from before these books began, and posts it: one entry for each date. Refuses with PeriodClosed. */
export async function openStock(tx: Db, company: CompanyRow, rows: readonly OpeningStock[]): Promise<void> {
  const movements = await moveStock(
    tx,
    rows
      .filter((row) => !isZero(row.quantity))
      .map((row) => ({
        ...row,
        kind: 'OPENING',
        value: 'value' in row ? row.value : roundTo(new Big(row.quantity).times(row.unitCost), company.baseCurrency),
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

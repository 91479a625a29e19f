import Big from 'big.js'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { roundTo, sum, type Decimal } from '../../common/money.ts'
import { notZero, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { postEntries, type NewEntry } from '../accounts/ledger.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { lotNumber } from './stock.parts.service.ts'
import { placeKey } from './stock.reservation.service.ts'
import { moveLocked, takeLevels } from './stock.movements.service.ts'
import { requireProduct, requireWarehouse } from './stock.service.ts'
import type { ProductRow, StockLevelRow, StockMovementRow } from './stock.table.ts'

const adjustment = z.object({
  productId: anyId,
  warehouse: anyCode.nullish(),
  quantity: notZero,
  unitCost: zeroOrMore.nullish(),
  movedOn: z.string().nullish(),
  reason: line(200),
  lot: lotNumber.nullish(),
  expiresOn: z.string().nullish(),
  bin: anyCode.nullish(),
  company: anyCode.nullish(),
})

/** The answer's `kind` is the movement's own, so its type is named beside it. */
export type Adjusted = StockMovementRow & { readonly __typename: 'StockMovement' }

/** Corrects what is on hand and posts the difference against the inventory account; refusals as the SDL names them. */
export async function adjustStock(tx: Db, given: unknown): Promise<Adjusted> {
  const {
    productId,
    warehouse: code,
    quantity,
    unitCost,
    movedOn,
    reason,
    lot,
    expiresOn,
    bin,
    company: companyCode,
  } = checkInput(adjustment, given)
  const isIn = new Big(quantity).gt(0)
  if (!isIn && unitCost) refuseInput('unitCost', 'unitCost: what goes out is valued at what it cost; leave it out.')
  const company = await companyByCode(tx, companyCode)
  const date = requireBusinessDate(company, movedOn, 'movedOn')
  const product = await requireProduct(tx, productId)
  const warehouse = await requireWarehouse(tx, company, code)
  const change = { productId: product.id, warehouseId: warehouse.id, quantity }
  const levels = await takeLevels(tx, [change])
  const value = isIn ? valueOf(quantity, unitCost, levels.get(placeKey(change)), product, company) : undefined
  const [movement] = await moveLocked(
    tx,
    [{ ...change, value, kind: 'ADJUSTMENT', movedOn: date, reason, lot, expiresOn, bin }],
    levels,
  )
  if (!movement) throw new Error('The movement was not written.')
  await post(tx, company, movement)
  return { ...movement, __typename: 'StockMovement' }
}

/** What is found costs what the caller says, else as much as what is there, else the list price. */
export function valueOf(
  quantity: Decimal,
  unitCost: Decimal | null | undefined,
  level: StockLevelRow | undefined,
  product: ProductRow,
  { baseCurrency }: CompanyRow,
): Decimal {
  const added = new Big(quantity)
  if (unitCost) return roundTo(added.times(unitCost), baseCurrency)
  if (level && new Big(level.onHand).gt(0)) return roundTo(added.times(level.value).div(level.onHand), baseCurrency)
  if (product.currency !== baseCurrency)
    refuseInput(
      'unitCost',
      `unitCost: give one in ${baseCurrency}; none is on hand, and the list price is in ${product.currency}.`,
    )
  return roundTo(added.times(product.listPrice), baseCurrency)
}

async function post(tx: Db, company: CompanyRow, movement: StockMovementRow): Promise<void> {
  await postEntries(tx, company.id, [
    {
      postedOn: movement.movedOn,
      description: `Stock adjustment: ${movement.reason ?? ''}`,
      source: 'STOCK_ADJUSTMENT',
      sourceId: movement.id,
      lines: differenceLines([movement]),
    },
  ])
}

/** What was found and what was missed, against the account of differences. */
export function differenceLines(movements: readonly StockMovementRow[]): NewEntry['lines'] {
  const values = movements.map(({ value }) => value ?? '0')
  const gain = sum(values.filter((value) => !value.startsWith('-')))
  const loss = new Big(sum(values.filter((value) => value.startsWith('-')))).abs().toFixed()
  return [
    { purpose: 'INVENTORY', debit: gain, credit: '0' },
    { purpose: 'STOCK_DIFFERENCE', debit: '0', credit: gain },
    { purpose: 'STOCK_DIFFERENCE', debit: loss, credit: '0' },
    { purpose: 'INVENTORY', debit: '0', credit: loss },
  ]
}

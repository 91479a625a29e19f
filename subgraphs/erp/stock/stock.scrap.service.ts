import Big from 'big.js'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { positive } from '../../common/write/input.ts'
import { checkInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import { postEntries } from '../accounts/ledger.service.ts'
import type { Adjusted } from './stock.adjustment.service.ts'
import { moveStock } from './stock.movements.service.ts'
import { lotNumber } from './stock.parts.service.ts'
import { requireProduct, requireWarehouse } from './stock.service.ts'
import type { StockMovementRow } from './stock.table.ts'

const scrapped = z.object({
  productId: anyId,
  warehouse: anyCode.nullish(),
  quantity: positive,
  lot: lotNumber.nullish(),
  bin: anyCode.nullish(),
  movedOn: z.string().nullish(),
  reason: line(200),
  company: anyCode.nullish(),
})

/** Throws stock away, and posts what it cost as scrap; refusals as the SDL names them. */
export async function scrapStock(tx: Db, given: unknown): Promise<Adjusted> {
  const { productId, quantity, movedOn, ...input } = checkInput(scrapped, given)
  const company = await companyByCode(tx, input.company)
  const date = requireBusinessDate(company, movedOn, 'movedOn')
  const product = await requireProduct(tx, productId)
  const warehouse = await requireWarehouse(tx, company, input.warehouse)
  const [movement] = await moveStock(tx, [
    {
      kind: 'SCRAP',
      productId: product.id,
      warehouseId: warehouse.id,
      quantity: `-${quantity}`,
      lot: input.lot,
      bin: input.bin,
      movedOn: date,
      reason: input.reason,
    },
  ])
  const cost = new Big(movement?.value ?? 0).abs().toFixed()
  await postEntries(tx, company.id, [
    {
      postedOn: date,
      description: `Scrap: ${input.reason}`,
      source: 'STOCK_ADJUSTMENT',
      sourceId: movement?.id ?? null,
      lines: [
        { purpose: 'SCRAP', debit: cost, credit: '0' },
        { purpose: 'INVENTORY', debit: '0', credit: cost },
      ],
    },
  ])
  return { ...(movement as StockMovementRow), __typename: 'StockMovement' }
}

import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero, sum, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { fitsCurrency, notZero } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import { notForCosts } from '../accounts/chart.ts'
import { contraAccount } from '../accounts/contra-account.service.ts'
import { requireBusinessDate } from '../accounts/business-day.ts'
import { requireCompany } from '../accounts/company.known.service.ts'
import { postEntries, type NewLine } from '../accounts/ledger.service.ts'
import { moveStock } from '../stock/stock.movements.service.ts'
import { lockLevels } from '../stock/stock.reservation.service.ts'
import { landedBases, landedCost, landedCostLine, type LandedCostLineRow, type LandedCostRow } from './landed.table.ts'
import { goodsReceipt, type GoodsReceiptRow } from './receipts.table.ts'

const input = z.object({
  receiptId: anyId,
  description: line(200),
  amount: notZero,
  basis: z.enum(landedBases),
  account: anyCode.nullish(),
  postedOn: z.string().nullish(),
})

/** Adds to what goods of a receipt cost; see the SDL. */
export async function addLandedCost(tx: Db, given: unknown): Promise<LandedCostRow & { kind: 'LandedCost' }> {
  const { receiptId, description, amount, basis, account, postedOn: day } = checkInput(input, given)
  const [receipt] = isUuid(receiptId) ? await tx.select().from(goodsReceipt).where(eq(goodsReceipt.id, receiptId)) : []
  if (!receipt) return refuse('GoodsReceiptNotFound', `No goods receipt has the id ${receiptId}.`, { receiptId })
  const company = await requireCompany(tx, receipt.companyId)
  const postedOn = requireBusinessDate(company, day, 'postedOn')
  if (postedOn < receipt.receivedOn)
    refuseInput('postedOn', `postedOn: the goods came on ${receipt.receivedOn}, later than ${postedOn}.`)
  if (!fitsCurrency(amount, company.baseCurrency))
    refuseInput('amount', `amount: has more decimals than ${company.baseCurrency}.`)
  const accountId = await contraAccount(tx, company, account, 'EXPENSE', notForCosts)
  const shares = await sharesOf(tx, receipt, basis, amount, company.decimals)
  const id = uuidv7()
  const row = { id, companyId: company.id, receiptId: receipt.id, description, basis, amount, accountId, postedOn }
  await refuseBroken(insertRows(tx, landedCost, [row]), { landed_cost_taken_back: tooMuch })
  await insertRows(
    tx,
    landedCostLine,
    shares.map(({ lineNumber, amount: share, stocked }) => ({ landedCostId: id, lineNumber, amount: share, stocked })),
  )
  await refuseBroken(moveStock(tx, movementsOf(shares, id, postedOn)), {
    stock_layer_value: tooMuch,
    stock_level_value: tooMuch,
  })
  const stocked = sum(shares.map((share) => share.stocked))
  await postEntries(tx, company.id, [
    {
      postedOn,
      description: `Landed cost of goods received ${receipt.number}: ${description}`,
      source: 'LANDED_COST',
      sourceId: id,
      lines: [
        { purpose: 'INVENTORY', ...debit(stocked) },
        { purpose: 'PURCHASE_DIFFERENCE', ...debit(new Big(amount).minus(stocked).toFixed()) },
        { accountId, ...debit(new Big(amount).neg().toFixed()) },
      ],
    },
  ])
  const [written] = await tx.select().from(landedCost).where(eq(landedCost.id, id))
  return { ...(written as LandedCostRow), kind: 'LandedCost' }
}

const tooMuch = (): never => refuseInput('amount', 'amount: takes back more than was added to the goods.')

const debit = (amount: Decimal): Pick<NewLine, 'debit' | 'credit'> =>
  amount.startsWith('-') ? { debit: '0', credit: amount.slice(1) } : { debit: amount, credit: '0' }

interface Share extends Pick<LandedCostLineRow, 'lineNumber' | 'amount' | 'stocked'>, Record<string, unknown> {
  readonly productId: string
  readonly warehouseId: string
}

/**
 * What each line of products bears, to the cent, and of it the part for goods that have not gone since: of their layers, or at
 * average cost as many as there always were. Places are locked first. Refuses with InvalidInput.
 */
async function sharesOf(
  tx: Db,
  { id, receivedOn }: GoodsReceiptRow,
  basis: LandedCostRow['basis'],
  amount: Decimal,
  decimals: number,
): Promise<Share[]> {
  const came = sql`
    select l.line_number, p.product_id, p.warehouse_id, l.quantity,
           ${basis === 'QUANTITY' ? sql`l.quantity` : sql`l.value`} as weight
      from erp.goods_receipt_line l
      join erp.purchase_order_line p on p.order_id = l.order_id and p.line_number = l.line_number
     where l.receipt_id = ${id}::uuid and p.product_id is not null and l.quantity > 0`
  const places = await tx.execute<{ productId: string; warehouseId: string; weight: Decimal }>(sql`
    select product_id as "productId", warehouse_id as "warehouseId", weight from (${came}) came`)
  if (places.length === 0) refuseInput('receiptId', 'receiptId: no goods were taken into stock.')
  if (places.every(({ weight }) => isZero(weight))) refuseInput('basis', 'basis: the goods are worth nothing.')
  await lockLevels(tx, places)
  return tx.execute<Share>(sql`
    with came as (${came}),
    laid as (
      select *, sum(weight) over (order by line_number) as upto, sum(weight) over () as whole,
             sum(quantity) over (partition by product_id, warehouse_id) as together from came),
    share as (
      select *, round(${amount}::numeric * upto / whole, ${decimals}::int)
                  - round(${amount}::numeric * (upto - weight) / whole, ${decimals}::int) as amount from laid)
    select s.line_number as "lineNumber", s.product_id as "productId", s.warehouse_id as "warehouseId", s.amount,
           round(s.amount * left_of.quantity / s.together, ${decimals}::int) as stocked
      from share s join erp.product on product.id = s.product_id
      join erp.stock_level level on level.product_id = s.product_id and level.warehouse_id = s.warehouse_id
     cross join lateral (
           select case when product.costing = 'FIFO'
                    then (select coalesce(sum(layer.quantity), 0) from erp.stock_layer layer
                           where layer.product_id = s.product_id and layer.warehouse_id = s.warehouse_id and layer.source_id = ${id}::uuid)
                    else least(s.together, erp.on_hand_since(s.product_id, s.warehouse_id, ${receivedOn}::date, level.on_hand))
                  end as quantity) left_of
     order by s.line_number`)
}

/** What changes the worth of what is there, place by place. */
function movementsOf(shares: readonly Share[], sourceId: string, movedOn: string) {
  const places = new Map<string, Share[]>()
  for (const share of shares) {
    const key = `${share.productId} ${share.warehouseId}`
    places.set(key, [...(places.get(key) ?? []), share])
  }
  return [...places.values()].flatMap((own) => {
    const { productId, warehouseId } = own[0] as Share
    const value = sum(own.map(({ stocked }) => stocked))
    const kind = 'LANDED_COST' as const
    return isZero(value) ? [] : [{ productId, warehouseId, kind, quantity: '0', value, movedOn, sourceId }]
  })
}

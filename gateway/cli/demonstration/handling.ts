import Big from 'big.js'
import type { Db } from '../../../subgraphs/common/database/connect.ts'
import {
  addLandedCost,
  addPrices,
  createBin,
  moveBetweenBins,
  returnToSupplier,
  runMrp,
  setPlanning,
} from '../../../subgraphs/erp/index.ts'
import type { Bought } from './buying.ts'
import { addDays } from './calendar.ts'
import { known } from './known.ts'
import type { Story } from './story.ts'
import { made } from './workshop.ts'

/** What goes on around goods beside their buying and selling: prices that are agreed, freight, faulty pieces, shelves and plans. */
export async function handle(tx: Db, story: Story, bought: Bought): Promise<void> {
  await addPrices(tx, agreedPrices(story))
  await sendBack(tx, story, bought)
  await shelve(tx, story)
  await plan(tx, story)
}

/** What each product cost when it was bought last, and less for many of what sells best. */
function agreedPrices({ purchasing, openedOn }: Story) {
  const latest = new Map(
    purchasing.purchases.flatMap(({ supplier, currency, lines }) =>
      lines.map(({ product, unitPrice }) => [product, { supplier, currency, unitPrice }] as const),
    ),
  )
  return [...latest].flatMap(([product, { supplier, currency, unitPrice }]) => {
    const price = {
      ...{ supplierId: supplier.id, productId: product.id, supplierSku: `${supplier.number}-${product.sku}`, currency },
      ...{ price: unitPrice, minimumQuantity: '0', leadTimeDays: null, validFrom: openedOn, validTo: null },
    }
    const ofMany = { ...price, price: new Big(unitPrice).times('0.95').toFixed(4), minimumQuantity: '250' }
    return product.typical >= 200 ? [price, ofMany] : [price]
  })
}

/** Freight of what came last from abroad, and two faulty pieces of what came last of something that there is plenty of. */
async function sendBack(tx: Db, { purchasing, today }: Story, { orderIds, receiptIds }: Bought): Promise<void> {
  const { receipts } = purchasing
  const imported = receipts.findLast(({ purchase }) => purchase.currency !== 'NOK')
  if (imported)
    await addLandedCost(tx, {
      ...{ receiptId: known(receiptIds.get(imported)), basis: 'VALUE', amount: '1850', description: 'Frakt og toll' },
      postedOn: today,
    })
  const plenty = receipts.findLast(({ purchase }) => purchase.lines.some(({ product }) => product.typical >= 200))
  if (!plenty) return
  const lineNumber = plenty.purchase.lines.findIndex(({ product }) => product.typical >= 200) + 1
  await returnToSupplier(tx, {
    ...{ orderId: known(orderIds.get(plenty.purchase)), reason: 'Skadet emballasje' },
    returnedOn: today,
    lines: [{ lineNumber, quantity: '2' }],
  })
}

async function shelve(tx: Db, { goods, today }: Story): Promise<void> {
  const shelved = goods.products.filter(({ typical }) => typical >= 200).slice(0, 3)
  for (const [i, { id: productId }] of shelved.entries()) {
    const toBin = `A-0${i + 1}`
    await createBin(tx, { warehouse: made, code: toBin })
    await moveBetweenBins(tx, {
      productId,
      warehouse: made,
      toBin,
      quantity: '12',
      movedOn: today,
      reason: 'Plukkplass',
    })
  }
}

async function plan(tx: Db, { workshop, today }: Story): Promise<void> {
  await setPlanning(tx, { productId: workshop.blend.id, leadTimeDays: 4, minimumLot: '50', lotMultiple: '10' })
  const horizon = addDays(today, 100)
  // It plans from now on: a story of long ago has none.
  if (horizon >= new Date().toISOString().slice(0, 10))
    await runMrp(tx, { horizon, warehouse: made, reorderLevels: true })
}

import Big from 'big.js'
import type { Db } from '../../../subgraphs/common/database/connect.ts'
import {
  addProducts,
  closeWorkOrder,
  createBom,
  createWorkCentre,
  createWorkOrder,
  enterCounts,
  issueComponents,
  lockLevels,
  openCount,
  planDemand,
  placeKey,
  postCount,
  receiveProduct,
  releaseWorkOrder,
  reportOperation,
  scrapComponents,
  scrapProduct,
  setReorderPoint,
  startWorkOrder,
  transferStock,
} from '../../../subgraphs/erp/index.ts'
import { addDays, firstOfMonth, workdayUntil } from './calendar.ts'
import type { Product } from './goods.ts'
import { known } from './known.ts'
import type { Warehouse } from './stock.ts'
import type { Story } from './story.ts'
import { category, made, type Own, type Run } from './workshop.ts'

const centres = [
  { code: 'KVERN', name: 'Kaffekvern', hourlyRate: '380', capacityHours: '6' },
  { code: 'PAKK', name: 'Pakkebord', hourlyRate: '420', capacityHours: '7.5' },
]

/** Writes what was made, from what, and where it stands. */
export async function produce(tx: Db, { workshop, goods, openedOn, today }: Story): Promise<void> {
  const { blend, basket } = workshop
  await addProducts(
    tx,
    [blend, basket].map(({ id, sku, name, unit, price, taxCode }) => ({
      ...{ id, sku, name, unit, category, taxCode, listPrice: price, currency: 'NOK' },
      ...{ supplierId: null, reorderLevel: '20', tracking: 'LOT' as const },
    })),
  )
  for (const centre of centres)
    await createWorkCentre(tx, {
      ...centre,
      efficiency: '1',
      workingDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
      closedOn: [],
    })
  const ids = new Map([...goods.products, blend, basket].map(({ id, sku }) => [sku, id]))
  for (const [own, workCentre] of [
    [blend, 'KVERN'],
    [basket, 'PAKK'],
  ] as const)
    await createBom(tx, {
      productId: own.id,
      output: '1',
      validFrom: openedOn,
      components: own.components.map(({ sku, quantity }) => ({
        productId: known(ids.get(sku)),
        quantity,
        scrap: '0.02',
      })),
      operations: [
        {
          workCentre,
          name: workCentre === 'KVERN' ? 'Male og pose' : 'Pakke',
          setupMinutes: '30',
          runMinutes: own.minutes,
        },
      ],
    })
  for (const [i, run] of workshop.runs.entries()) await make(tx, workshop[run.of], run, i)
  // More than there is, so that planning has something to propose at both levels.
  for (const [i, quantity] of ['90', '140', '60'].entries())
    await planDemand(tx, {
      ...{ productId: basket.id, warehouse: made, quantity, note: 'Prognose' },
      dueOn: addDays(firstOfMonth(today, i + 1), 14),
    })
}

async function make(tx: Db, own: Own, { quantity, startsOn, dueOn, state }: Run, place: number): Promise<void> {
  const order = { productId: own.id, quantity: String(quantity), tolerance: '0.05', warehouse: made, startsOn, dueOn }
  const { id: workOrderId } = await createWorkOrder(tx, { ...order, backflush: state === 'done' })
  if (state === 'planned') return
  await releaseWorkOrder(tx, { workOrderId, on: startsOn })
  await startWorkOrder(tx, { workOrderId })
  const lot = `${own.sku.slice(-3)}-${startsOn.slice(2, 4)}${startsOn.slice(5, 7)}-${place + 1}`
  const received = { workOrderId, lot, expiresOn: addDays(dueOn, 240) }
  if (state === 'started') {
    await issueComponents(tx, { workOrderId, issuedOn: startsOn })
    await reportOperation(tx, { workOrderId, lineNumber: 1, hours: '3.5', workedOn: startsOn })
    await receiveProduct(tx, { ...received, quantity: String(quantity / 4), receivedOn: startsOn })
    await scrapProduct(tx, { workOrderId, quantity: '1', scrappedOn: startsOn, reason: 'Falt i gulvet' })
    await scrapComponents(tx, {
      ...{ workOrderId, scrappedOn: startsOn, reason: 'Knust' },
      lines: [{ lineNumber: 2, quantity: '3' }],
    })
    return
  }
  await receiveProduct(tx, { ...received, quantity: String(quantity), receivedOn: dueOn })
  await closeWorkOrder(tx, { workOrderId, on: dueOn })
}

/** Goods carried from one warehouse to the other, one load of them still on its way, and a count that did not agree. */
export async function moveGoods(
  tx: Db,
  { goods, today }: Story,
  warehouseIds: Readonly<Record<Warehouse, string>>,
): Promise<void> {
  const [first, second, third] = plentiful(goods.products)
  const carried = (products: readonly Product[]) => products.map(({ id }) => ({ productId: id, quantity: '3' }))
  const load = { from: 'OSLO', to: 'BERGEN' }
  const shippedOn = workdayUntil(addDays(today, -40))
  await transferStock(tx, { ...load, lines: carried([first, second]), shippedOn, inTransit: false })
  await transferStock(tx, {
    ...load,
    lines: carried([third]),
    shippedOn: workdayUntil(addDays(today, -1)),
    inTransit: true,
  })
  for (const { id, typical } of [first, second, third])
    await setReorderPoint(tx, {
      productId: id,
      warehouse: 'BERGEN',
      reorderLevel: String(typical),
      reorderTarget: String(typical * 3),
    })
  const counted = [first, second].map(({ id }) => ({ productId: id, warehouseId: warehouseIds.BERGEN }))
  const levels = await lockLevels(tx, counted)
  const { id } = await openCount(tx, { warehouse: 'BERGEN', productIds: counted.map(({ productId }) => productId) })
  await enterCounts(tx, {
    id,
    lines: counted.map((place, i) => ({
      productId: place.productId,
      counted: new Big(known(levels.get(placeKey(place))).onHand).plus(i === 0 ? -2 : 1).toFixed(),
    })),
  })
  await postCount(tx, { id, postedOn: workdayUntil(addDays(today, -1)) })
}

/** Three of what there is always some of. */
function plentiful(products: readonly Product[]): [Product, Product, Product] {
  const [first, second, third] = products.filter(({ typical }) => typical >= 200)
  return [known(first), known(second), known(third)]
}

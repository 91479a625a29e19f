import {
  addBins,
  cameOf,
  companyByCode,
  listWarehouses,
  lockPurchaseOrders,
  ratesOn,
  receivedAlready,
  recordReceipts,
} from '../../../../subgraphs/erp/index.ts'
import { step } from '../source.ts'
import type { SupplyRow } from './files.ts'
import { idOf } from './known.ts'
import type { SupplyRows } from './masters.ts'
import { knownOrders } from './orders.ts'

/** What came of an order at once. */
interface Delivery {
  readonly order: Pick<SupplyRow<'orders'>, 'number' | 'supplier' | 'warehouse'>
  readonly receipt: string
  readonly receivedOn: string
  readonly lines: (SupplyRow<'receipts'> & { readonly lineNumber: number })[]
}

/** Receipts in the order of their days. The file's number is kept as the delivery note's, by which it is known when it comes again. */
export const takeReceipts = (rows: SupplyRows, code: string | null) => {
  let deliveries: Delivery[] = []
  return step<Delivery>({
    label: 'receipts',
    into: 'erp',
    get total() {
      return deliveries.length
    },
    items: async function* () {
      deliveries = await deliveriesIn(rows)
      yield* deliveries
    },
    write: async (tx, batch) => {
      const company = await companyByCode(tx, code)
      const ids = await knownOrders(
        tx,
        company,
        batch.map(({ order }) => order),
      )
      const warehouses = new Map((await listWarehouses(tx, company.code)).map((one) => [one.code, one.id]))
      await addBins(
        tx,
        batch.flatMap(({ order, lines }) =>
          lines.flatMap(({ bin }) => (bin ? [{ warehouseId: idOf(warehouses, order.warehouse), code: bin }] : [])),
        ),
      )
      const known = await receivedAlready(tx, [...ids.values()])
      let waiting = batch.filter((one) => !known.has(`${idOf(ids, one.order.number)} ${one.receipt} ${one.receivedOn}`))
      const written = waiting.length
      // What is expected of an order is told by its lines as they are: so its next receipt comes a round later.
      while (waiting.length > 0) {
        const first = new Map(waiting.toReversed().map((one) => [one.order.number, one]))
        const round = waiting.filter((one) => first.get(one.order.number) === one)
        waiting = waiting.filter((one) => !round.includes(one))
        const found = await lockPurchaseOrders(
          tx,
          round.map(({ order }) => idOf(ids, order.number)),
        )
        const orders = new Map(found.map((one) => [one.order.id, one]))
        const came = round.flatMap((one) => {
          const order = orders.get(idOf(ids, one.order.number))
          return order ? [{ ...one, found: order }] : []
        })
        const rates = await ratesOn(
          tx,
          company,
          came.map((one) => ({ currency: one.found.order.currency, date: one.receivedOn })),
        )
        await recordReceipts(
          tx,
          company,
          came.map(({ found: order, lines, receivedOn, receipt }, i) => ({
            ...{ found: order, receivedOn, rate: rates[i] as string, deliveryNote: receipt },
            came: cameOf(order, lines),
          })),
        )
      }
      return written
    },
  })
}

async function deliveriesIn(rows: SupplyRows): Promise<Delivery[]> {
  if (rows.count('receipts') === 0) return []
  const orders = new Map<string, Delivery['order']>()
  const lineNumbers = new Map<string, number>()
  for await (const { row, parts } of rows.withParts('orders', 'orderLines')) {
    orders.set(row.number, row)
    for (const [i, { line }] of parts.entries()) lineNumbers.set(`${row.number} ${line}`, i + 1)
  }
  const deliveries = new Map<string, Delivery>()
  for await (const row of rows.of('receipts')) {
    const { receipt, order: number, receivedOn } = row
    const order = orders.get(number)
    const lineNumber = lineNumbers.get(`${number} ${row.line}`)
    if (!order || lineNumber === undefined) continue
    const key = `${number} ${receipt} ${receivedOn}`
    const known = deliveries.get(key) ?? { order, receipt, receivedOn, lines: [] }
    known.lines.push({ ...row, lineNumber })
    deliveries.set(key, known)
  }
  return [...deliveries.values()].sort((a, b) =>
    a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0,
  )
}

import type { Db } from '../../../subgraphs/common/database/connect.ts'
import {
  acceptQuoteOn,
  assignPriceList,
  createQuote,
  declineQuoteOn,
  placeOrder,
  returnGoods,
  sendQuoteOn,
  setPriceList,
  type ReferencePorts,
} from '../../../subgraphs/erp/index.ts'
import { addDays, workdayFrom, workdayUntil, type Day } from './calendar.ts'
import { priceIn } from './currencies.ts'
import type { Customer } from './customers.ts'
import { known } from './known.ts'
import type { Written } from './documents.ts'
import type { Story } from './story.ts'

/** What is asked for what, by whom. Euro prices are those that customers there have always paid. */
export async function setPrices(
  tx: Db,
  { goods, customers, firstDay, today }: Story,
  crm: ReferencePorts,
): Promise<void> {
  const { products } = goods
  const bulk = products.filter(({ typical }) => typical >= 200)
  const common = { validFrom: firstDay, audience: 'ALL' }
  await setPriceList(
    tx,
    {
      ...{ ...common, code: 'GENERELL', name: 'Mengderabatt', currency: 'NOK' },
      items: bulk.map(({ id, typical }) => ({ productId: id, minQuantity: String(typical * 4), discount: '0.04' })),
    },
    crm,
  )
  await setPriceList(
    tx,
    {
      ...{ ...common, code: 'EURO', name: 'Eksport', currency: 'EUR' },
      items: products.map(({ id, listPrice }) => ({
        productId: id,
        minQuantity: '0',
        unitPrice: priceIn('EUR', listPrice),
        discount: '0',
      })),
    },
    crm,
  )
  const year = `${today.slice(0, 4)}-01-01`
  await setPriceList(
    tx,
    {
      ...{ code: 'HOTELL', name: 'Hotellkjeder', currency: 'NOK', audience: 'ASSIGNED', validFrom: year },
      items: products
        .filter(({ category }) => category === 'Servering')
        .map(({ id }) => ({ productId: id, minQuantity: '0', discount: '0.12' })),
    },
    crm,
  )
  for (const { id } of customers.filter(({ client }) => client.trade === 'hotel').slice(0, 3))
    await assignPriceList(tx, { customerId: id, priceList: 'HOTELL' }, crm)
}

/** Quotes in each state, goods that came back, and an order of more than there was, for more than the customer was good for. */
export async function offer(tx: Db, story: Story, written: Written, crm: ReferencePorts): Promise<void> {
  await quote(tx, story, crm)
  await takeBack(tx, story, written)
  const { workshop, customers, today, staff } = story
  const customer = known(customers.find(({ client, currency }) => client.trade === 'shop' && currency === 'NOK'))
  await placeOrder(tx, crm, {
    ...{
      customerId: customer.id,
      salespersonId: known(staff[4]).id,
      warehouse: 'OSLO',
      orderedOn: today,
      freight: '0',
    },
    lines: [{ productId: workshop.basket.id, quantity: '260' }],
    allowBackOrder: true,
    requiredOn: addDays(today, 21),
    creditOverride,
  })
}

const creditOverride = { reason: 'Julehandel, avtalt med økonomisjef' }

async function quote(tx: Db, { customers, goods, workshop, staff, today }: Story, crm: ReferencePorts): Promise<void> {
  const buyers = customers.filter(({ client, currency }) => currency === 'NOK' && client.size >= 3)
  const salesperson = known(staff[4]).id
  const draft = async (customer: Customer, quotedOn: Day, productIds: readonly string[], quantity: number) =>
    createQuote(
      tx,
      {
        ...{ customerId: customer.id, salespersonId: salesperson, warehouse: 'OSLO', freight: '0', quotedOn },
        validUntil: addDays(quotedOn, 30),
        lines: productIds.map((productId) => ({ productId, quantity: String(quantity) })),
      },
      crm,
    )
  const ids = goods.products.filter(({ typical }) => typical >= 100).map(({ id }) => id)
  const day = (back: number) => workdayFrom(addDays(today, -back))
  const at = (place: number) => known(buyers[place])
  const expired = await draft(at(3), day(75), ids.slice(0, 2), 40)
  await sendQuoteOn(day(74))(tx, { quoteId: expired.id })
  const declined = await draft(at(4), day(33), ids.slice(2, 5), 60)
  await sendQuoteOn(day(32))(tx, { quoteId: declined.id })
  await declineQuoteOn(day(20))(tx, { quoteId: declined.id })
  const sent = await draft(at(5), day(12), ids.slice(4, 6), 80)
  await sendQuoteOn(day(11))(tx, { quoteId: sent.id })
  const accepted = await draft(at(6), day(9), [workshop.basket.id], 12)
  await sendQuoteOn(day(8))(tx, { quoteId: accepted.id })
  await acceptQuoteOn(today)(tx, { quoteId: accepted.id, requiredOn: addDays(today, 10), creditOverride })
  await draft(at(7), workdayUntil(today), ids.slice(0, 3), 25)
}

/** Of two deliveries of some weeks ago something came back, from one of them broken. */
async function takeBack(tx: Db, { sales, today }: Story, { deliveryIds }: Written): Promise<void> {
  const whole = sales.shipments.filter(
    ({ order, on, quantities }) =>
      on > addDays(today, -70) &&
      on < addDays(today, -35) &&
      order.customer.currency === 'NOK' &&
      (quantities[0] ?? 0) > 4,
  )
  for (const [i, shipment] of whole.slice(0, 3).entries())
    await returnGoods(tx, {
      deliveryId: known(deliveryIds.get(shipment)),
      lines: [{ lineNumber: 1, quantity: String(2 + i), restock: i !== 1 }],
      reason: (['NOT_WANTED', 'DAMAGED', 'WRONG_ITEM'] as const)[i],
      returnedOn: workdayFrom(addDays(shipment.on, 12)),
    })
}

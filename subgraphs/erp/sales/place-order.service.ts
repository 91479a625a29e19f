import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { together, type Send } from '../../common/database/transact.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { fitsCurrency, fraction, positive, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { anyCode, anyId } from '../../common/write/text.ts'
import {
  creditOverrideInput,
  inAccountCurrency,
  lockCredit,
  requireCredit,
  type CreditOverride,
} from '../accounts/receivables.service.ts'
import type { ReferencePorts } from '../crm.ts'
import { refuseErased } from '../customer/customer.service.ts'
import { refusedReservation, reservation, reserveAvailable } from '../stock/stock.reservation.service.ts'
import { termsFor, type Terms } from './order-terms.service.ts'
import { priceOrder, recording, type NewOrder, type RecordedOrder } from './sales.service.ts'
import type { SalesOrderRow } from './sales.table.ts'

export const orderLine = z.object({
  productId: anyId,
  quantity: positive,
  unitPrice: zeroOrMore.nullish(),
  discount: fraction.nullish(),
})

const input = z.object({
  customerId: anyId,
  lines: z.array(orderLine).min(1, 'needs a line').max(200),
  freight: zeroOrMore,
  orderedOn: z.string().nullish(),
  requiredOn: z.string().nullish(),
  salespersonId: anyId.nullish(),
  campaignId: anyId.nullish(),
  currency: z.string().nullish(),
  allowBackOrder: z.boolean().nullish(),
  creditOverride: creditOverrideInput.nullish(),
  warehouse: anyCode.nullish(),
  company: anyCode.nullish(),
})

export type OrderAnswer = SalesOrderRow & { readonly kind: 'SalesOrder' }

/** Confirms an order; see the SDL. */
export async function placeOrder(tx: Db, crm: ReferencePorts, given: unknown, last?: Send): Promise<OrderAnswer> {
  const wanted = checkInput(input, given)
  const terms = await termsFor(tx, crm, { ...wanted, on: wanted.orderedOn }, 'orderedOn')
  if (wanted.requiredOn && wanted.requiredOn < terms.on)
    refuseInput('requiredOn', `requiredOn: ${wanted.requiredOn} lies before the order, ${terms.on}.`)
  if (!fitsCurrency(wanted.freight, terms.currency.code))
    refuseInput('freight', `freight: has more decimals than ${terms.currency.code}.`)
  return confirmOrder(tx, terms, wanted, last)
}

export interface Confirmation {
  readonly freight: string
  readonly requiredOn?: string | null
  readonly salespersonId?: string | null
  readonly campaignId?: string | null
  readonly allowBackOrder?: boolean | null
  readonly creditOverride?: CreditOverride | null
}

/**
 * Checks the customer's credit, reserves stock and records the order. The account is locked before the stock, and both before
 * the numbers, so that orders never wait for each other in a circle; and the last two are sent together by `send`, so that
 * what all orders wait for is held no longer than it takes.
 */
export async function confirmOrder(
  tx: Db,
  terms: Terms,
  confirmation: Confirmation,
  send: Send = together(tx),
): Promise<OrderAnswer> {
  const { company, customer, warehouseId, currency, lines } = terms
  const account = terms.account ?? (await lockCredit(tx, company, customer.id))
  const { total } = priceOrder({ lines, freight: confirmation.freight }, currency.code)
  const owed = await inAccountCurrency(tx, company, account, { amount: total, currency: currency.code }, terms.on)
  await requireCredit(tx, account, owed, confirmation.creditOverride)
  const id = uuidv7()
  const places = lines.map(({ productId, quantity }) => ({
    ...{ productId, warehouseId, quantity },
    sourceId: id,
    on: terms.on,
  }))
  let order: NewOrder = {
    id,
    customer,
    salespersonId: confirmation.salespersonId ?? null,
    campaignId: confirmation.campaignId ?? null,
    warehouseId,
    orderedOn: terms.on,
    requiredOn: confirmation.requiredOn ?? null,
    currency,
    freight: confirmation.freight,
    allowBackOrder: confirmation.allowBackOrder ?? false,
    lines,
    reserves: true,
  }
  if (confirmation.allowBackOrder) {
    const reserved = await reserveAvailable(tx, places)
    order = { ...order, lines: lines.map((line, i) => ({ ...line, reserved: reserved[i] ?? '0' })) }
  }
  const reserving = confirmation.allowBackOrder ? [] : reservation(places)
  const { statement, recorded } = recording(company, [order])
  const answers = await refuseBroken(send([...reserving, statement]), {
    ...refusedReservation,
    customer_erased: () => refuseErased(customer.id),
  })
  const [placed] = recorded(answers.at(-1) ?? [])
  return { ...(placed as RecordedOrder).order, kind: 'SalesOrder' }
}

import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { addDays } from '../../common/days.ts'
import type { Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { fitsCurrency, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId } from '../../common/write/text.ts'
import { rateOn } from '../accounts/exchange.service.ts'
import { today } from '../accounts/business-day.ts'
import { requireCompany } from '../accounts/company.known.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { takeNumbers } from '../accounts/numbers.service.ts'
import { creditOverrideInput, lockAccount } from '../accounts/receivables.service.ts'
import type { ReferencePorts } from '../crm.ts'
import { keptCustomer, refuseErased } from '../customer/customer.service.ts'
import { linesFor, termsFor } from './order-terms.service.ts'
import { confirmOrder, orderLine, type OrderAnswer } from './place-order.service.ts'
import { quote, quoteLine, quoteRevision, type QuoteLineRow, type QuoteRow } from './quotes.table.ts'
import { priceOrder, type NewOrderLine } from './sales.service.ts'

type QuoteAnswer = QuoteRow & { readonly kind: 'Quote' }

const lines = z.array(orderLine).min(1, 'needs a line').max(200)

const newQuote = z.object({
  customerId: anyId,
  lines,
  freight: zeroOrMore,
  quotedOn: z.string().nullish(),
  validUntil: z.string().nullish(),
  currency: z.string().nullish(),
  salespersonId: anyId.nullish(),
  campaignId: anyId.nullish(),
  warehouse: anyCode.nullish(),
  company: anyCode.nullish(),
})

/** Offers goods; see the SDL. */
export async function createQuote(tx: Db, given: unknown, crm: ReferencePorts): Promise<QuoteAnswer> {
  const wanted = checkInput(newQuote, given)
  const terms = await termsFor(tx, crm, { ...wanted, on: wanted.quotedOn }, 'quotedOn')
  const { code: currency } = terms.currency
  const validUntil = wanted.validUntil ?? addDays(terms.on, 30)
  if (validUntil < terms.on) refuseInput('validUntil', `validUntil: ${validUntil} lies before the quote, ${terms.on}.`)
  requireFits(wanted.freight, currency)
  const priced = priceOrder({ lines: terms.lines, freight: wanted.freight }, currency)
  const [number] = await takeNumbers(tx, terms.company.id, 'QUOTE', [terms.on])
  const row = {
    id: uuidv7(),
    companyId: terms.company.id,
    number: number as string,
    customerId: terms.customer.id,
    salespersonId: wanted.salespersonId ?? null,
    campaignId: wanted.campaignId ?? null,
    warehouseId: terms.warehouseId,
    quotedOn: terms.on,
    validUntil,
    status: 'DRAFT' as const,
    currency,
    net: priced.net,
    freight: wanted.freight,
    tax: priced.tax,
    total: priced.total,
  }
  await refuseBroken(insertRows(tx, quote, [row]), { customer_erased: () => refuseErased(row.customerId) })
  await recordRevision(tx, { ...row, revision: 1 }, priced.lines)
  return answer(tx, row.id)
}

const requireFits = (freight: Decimal, currency: string): void => {
  if (!fitsCurrency(freight, currency)) refuseInput('freight', `freight: has more decimals than ${currency}.`)
}

type Revised = Pick<QuoteRow, 'id' | 'revision' | 'validUntil' | 'net' | 'freight' | 'tax' | 'total'>

async function recordRevision(
  tx: Db,
  { id, revision, validUntil, net, freight, tax, total }: Revised,
  priced: readonly (NewOrderLine & { net: Decimal; tax: Decimal })[],
): Promise<void> {
  await insertRows(tx, quoteRevision, [{ quoteId: id, revision, validUntil, net, freight, tax, total }])
  await insertRows(
    tx,
    quoteLine,
    priced.map(({ productId, quantity, unitPrice, discount, taxRate, taxCode, net, tax }, i) => ({
      ...{ productId, quantity, unitPrice, discount, taxRate, net, tax },
      taxCode: taxCode ?? null,
      quoteId: id,
      revision,
      lineNumber: i + 1,
    })),
  )
}

const revision = z.object({
  quoteId: anyId,
  lines,
  freight: zeroOrMore.nullish(),
  validUntil: z.string().nullish(),
  expectedVersion: z.int().nullish(),
})

/** Offers something else in its place; see the SDL. An expired quote is opened by a later day. */
export async function reviseQuote(tx: Db, given: unknown): Promise<QuoteAnswer> {
  const wanted = checkInput(revision, given)
  const { found, company } = await lockQuote(tx, wanted.quoteId)
  requireVersion('quote', found, wanted.expectedVersion)
  if (found.orderId !== null || found.status === 'DECLINED') refuseNotOpen(found, found.status)
  const now = today(company.timeZone)
  const validUntil = wanted.validUntil ?? found.validUntil
  if (validUntil < now) refuseInput('validUntil', `validUntil: ${validUntil} lies before today, ${now}.`)
  const freight = wanted.freight ?? found.freight
  requireFits(freight, found.currency)
  const added = await linesFor(tx, { ...found, company: company.code, on: null, lines: wanted.lines })
  const priced = priceOrder({ lines: added, freight }, found.currency)
  const next = { ...priced, id: found.id, freight, validUntil, revision: found.revision + 1 }
  await recordRevision(tx, next, priced.lines)
  const { net, tax, total } = priced
  await tx
    .update(quote)
    .set({ net, tax, total, freight, validUntil, revision: next.revision, status: 'DRAFT', version: found.version + 1 })
    .where(eq(quote.id, found.id))
  return answer(tx, found.id)
}

const named = z.object({ quoteId: anyId, expectedVersion: z.int().nullish() })

/** From one status to another, while the quote is open: today, or on the day that a story is told of. */
const moveQuote =
  (from: readonly QuoteRow['status'][], to: 'SENT' | 'DECLINED') =>
  (on?: string) =>
  async (tx: Db, given: unknown): Promise<QuoteAnswer> => {
    const { quoteId, expectedVersion } = checkInput(named, given)
    const { found, company } = await lockQuote(tx, quoteId)
    requireVersion('quote', found, expectedVersion)
    requireOpen(found, from, on ?? today(company.timeZone))
    await tx
      .update(quote)
      .set({ status: to, version: found.version + 1 })
      .where(eq(quote.id, found.id))
    return answer(tx, found.id)
  }

export const sendQuoteOn = moveQuote(['DRAFT'], 'SENT')
export const sendQuote = sendQuoteOn()
export const declineQuoteOn = moveQuote(['SENT'], 'DECLINED')
export const declineQuote = declineQuoteOn()

const acceptance = z.object({
  quoteId: anyId,
  requiredOn: z.string().nullish(),
  allowBackOrder: z.boolean().nullish(),
  creditOverride: creditOverrideInput.nullish(),
  expectedVersion: z.int().nullish(),
})

/** Makes the order of a quote, once; see the SDL. The account is locked before the quote, as for every order. */
export const acceptQuoteOn =
  (day?: string) =>
  async (tx: Db, given: unknown): Promise<OrderAnswer> => {
    const wanted = checkInput(acceptance, given)
    const seen = await quoteById(tx, wanted.quoteId)
    const company = await requireCompany(tx, seen.companyId)
    await lockAccount(tx, company, seen.customerId)
    const { found } = await lockQuote(tx, wanted.quoteId)
    requireVersion('quote', found, wanted.expectedVersion)
    const on = day ?? today(company.timeZone)
    requireOpen(found, ['SENT'], on)
    if (wanted.requiredOn && wanted.requiredOn < on)
      refuseInput('requiredOn', `requiredOn: ${wanted.requiredOn} lies before today, ${on}.`)
    const offered: QuoteLineRow[] = await tx
      .select()
      .from(quoteLine)
      .where(sql`${quoteLine.quoteId} = ${found.id}::uuid and ${quoteLine.revision} = ${found.revision}`)
      .orderBy(quoteLine.lineNumber)
    const lines = await linesFor(tx, { ...found, company: company.code, on, lines: offered })
    const currency = { code: found.currency, rate: await rateOn(tx, company, found.currency, on) }
    const customer = await keptCustomer(tx, found.customerId)
    const terms = { company, customer, warehouseId: found.warehouseId, on, currency, lines }
    const order = await confirmOrder(tx, terms, { ...found, ...wanted })
    await tx
      .update(quote)
      .set({ status: 'ACCEPTED', orderId: order.id, version: found.version + 1 })
      .where(eq(quote.id, found.id))
    return order
  }

export const acceptQuote = acceptQuoteOn()

async function quoteById(tx: Db, id: string): Promise<QuoteRow> {
  const [found] = isUuid(id) ? await tx.select().from(quote).where(eq(quote.id, id)) : []
  return found ?? refuse('QuoteNotFound', `No quote has the id ${id}.`, { quoteId: id })
}

async function lockQuote(tx: Db, id: string): Promise<{ found: QuoteRow; company: CompanyRow }> {
  const [found] = isUuid(id) ? await tx.select().from(quote).where(eq(quote.id, id)).for('update') : []
  if (!found) return refuse('QuoteNotFound', `No quote has the id ${id}.`, { quoteId: id })
  return { found, company: await requireCompany(tx, found.companyId) }
}

function requireOpen(found: QuoteRow, statuses: readonly QuoteRow['status'][], on: string): void {
  const isOver = found.orderId === null && found.status !== 'DECLINED' && found.validUntil < on
  if (isOver) refuseNotOpen(found, 'EXPIRED')
  if (!statuses.includes(found.status)) refuseNotOpen(found, found.status)
}

const refuseNotOpen = ({ number, orderId }: QuoteRow, status: string): never =>
  refuse('QuoteNotOpen', `Quote ${number} is ${status.toLowerCase()}.`, { status, orderId })

async function answer(tx: Db, id: string): Promise<QuoteAnswer> {
  return { ...(await quoteById(tx, id)), kind: 'Quote' }
}

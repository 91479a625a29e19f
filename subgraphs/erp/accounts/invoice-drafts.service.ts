import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { lineNet, roundTo, type Decimal } from '../../common/money.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { positive, zeroOrMore } from '../../common/write/input.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyCode, anyId, line } from '../../common/write/text.ts'
import type { ReferencePorts } from '../crm.ts'
import { keptCustomer, refuseErased, requireBuyer } from '../customer/customer.service.ts'
import { requireProducts } from '../stock/stock.service.ts'
import { rateOn } from './exchange.service.ts'
import {
  invoiceDraft,
  invoiceDraftLine,
  type InvoiceDraftLineRow,
  type InvoiceDraftRow,
} from './invoice-drafts.table.ts'
import { issueInvoices, type NewInvoiceLine } from './invoices.service.ts'
import { requireBusinessDate } from './business-day.ts'
import { companyByCode, requireCompany } from './company.known.service.ts'
import type { CompanyRow } from './company.table.ts'
import { invoiceRow, lockAccount, taxCodeFor } from './receivables.service.ts'
import type { InvoiceRow } from './receivables.table.ts'
import { taxRates } from './tax.service.ts'

const draftLine = z
  .object({
    productId: anyId.nullish(),
    account: anyCode.nullish(),
    description: line(200).nullish(),
    quantity: positive,
    unitPrice: zeroOrMore,
    discount: zeroOrMore.refine((value) => new Big(value).lte(1), 'must be 0 to 1'),
    taxCode: z.string().nullish(),
  })
  .refine(({ productId, account }) => productId != null || account != null, 'needs a product or an account')
  .refine(({ productId, description }) => productId != null || description != null, 'needs a description')

const input = z.object({
  customerId: anyId,
  currency: z.string().nullish(),
  lines: z.array(draftLine).min(1, 'needs a line').max(200),
  company: anyCode.nullish(),
})

type Lines = z.output<typeof input>['lines']
type Answer = InvoiceDraftRow & { kind: 'InvoiceDraft' }

/** Begins an invoice without an order; see the SDL. */
export async function draftInvoice(tx: Db, crm: ReferencePorts, given: unknown): Promise<Answer> {
  const { customerId, currency, lines, company: code } = checkInput(input, given)
  const company = await companyByCode(tx, code)
  const customer = await requireBuyer(tx, crm, customerId)
  const account = await lockAccount(tx, company, customer.id)
  const id = uuidv7()
  const row = { id, companyId: company.id, customerId: customer.id, currency: currency ?? account.currency }
  await refuseBroken(insertRows(tx, invoiceDraft, [row]), { customer_erased: () => refuseErased(customer.id) })
  await writeLines(tx, company, id, lines)
  return { ...(await draftRow(tx, id)), kind: 'InvoiceDraft' }
}

const change = z.object({
  draftId: anyId,
  currency: z.string().nullish(),
  lines: input.shape.lines.nullish(),
  expectedVersion: z.int().nullish(),
})

/** Changes a draft; see the SDL. */
export async function changeInvoiceDraft(tx: Db, given: unknown): Promise<Answer> {
  const { draftId, currency, lines, expectedVersion } = checkInput(change, given)
  const draft = await lockDraft(tx, draftId)
  requireVersion('draft', draft, expectedVersion)
  await tx
    .update(invoiceDraft)
    .set({ ...(currency != null && { currency }), version: draft.version + 1 })
    .where(eq(invoiceDraft.id, draftId))
  if (lines) {
    await tx.delete(invoiceDraftLine).where(eq(invoiceDraftLine.draftId, draftId))
    await writeLines(tx, await requireCompany(tx, draft.companyId), draftId, lines)
  }
  return { ...(await draftRow(tx, draftId)), kind: 'InvoiceDraft' }
}

const discard = z.object({ draftId: anyId, expectedVersion: z.int().nullish() })

/** Gives a draft up; see the SDL. */
export async function discardInvoiceDraft(tx: Db, given: unknown): Promise<Answer> {
  const { draftId, expectedVersion } = checkInput(discard, given)
  const draft = await lockDraft(tx, draftId)
  requireVersion('draft', draft, expectedVersion)
  await tx
    .update(invoiceDraft)
    .set({ status: 'DISCARDED', version: draft.version + 1 })
    .where(eq(invoiceDraft.id, draftId))
  return { ...(await draftRow(tx, draftId)), kind: 'InvoiceDraft' }
}

const issue = z.object({ draftId: anyId, issuedOn: z.string().nullish(), expectedVersion: z.int().nullish() })

/** Issues what a draft says; see the SDL. */
export async function issueInvoice(tx: Db, given: unknown): Promise<InvoiceRow & { kind: 'Invoice' }> {
  const { draftId, issuedOn, expectedVersion } = checkInput(issue, given)
  const found = await requireDraft(tx, draftId)
  const company = await requireCompany(tx, found.companyId)
  const account = await lockAccount(tx, company, found.customerId)
  const draft = await lockDraft(tx, draftId)
  requireVersion('draft', draft, expectedVersion)
  const day = requireBusinessDate(company, issuedOn, 'issuedOn')
  const customer = await keptCustomer(tx, draft.customerId)
  await rateOn(tx, company, draft.currency, day)
  const lines = await tx
    .select()
    .from(invoiceDraftLine)
    .where(eq(invoiceDraftLine.draftId, draftId))
    .orderBy(invoiceDraftLine.lineNumber)
  const rates = await taxRates(tx, company.id, day)
  const [issued] = await refuseBroken(
    issueInvoices(tx, company, [
      {
        ...{ customer, orderId: null, issuedOn: day, paymentTermsDays: account.paymentTermsDays },
        currency: draft.currency,
        lines: lines.map((one) =>
          priced(one, taxCodeFor(company, account, customer, one.taxCode), rates, draft.currency),
        ),
      },
    ]),
    { customer_erased: () => refuseErased(customer.id) },
  )
  const invoiceId = issued?.id ?? ''
  await tx
    .update(invoiceDraft)
    .set({ status: 'ISSUED', invoiceId, version: draft.version + 1 })
    .where(eq(invoiceDraft.id, draftId))
  return { ...(await invoiceRow(tx, invoiceId)), kind: 'Invoice' }
}

function priced(
  row: InvoiceDraftLineRow,
  taxCode: string | null,
  rates: ReadonlyMap<string, Decimal>,
  currency: string,
): NewInvoiceLine {
  const rate = taxCode === null ? '0' : rates.get(taxCode)
  if (rate === undefined)
    return refuseInput('issuedOn', `issuedOn: the VAT code ${taxCode ?? ''} is not in force on that day.`)
  const { productId, accountId, description, quantity, unitPrice, discount } = row
  const net = lineNet(row, currency)
  return {
    ...{ kind: productId ? 'PRODUCT' : 'CHARGE', productId, accountId, description, quantity, unitPrice, discount },
    ...{ net, taxRate: rate, taxCode, tax: roundTo(new Big(net).times(rate), currency) },
  }
}

async function writeLines(tx: Db, company: CompanyRow, draftId: string, lines: Lines): Promise<void> {
  const products = await requireProducts(
    tx,
    lines.flatMap(({ productId }) => productId ?? []),
  )
  const accounts = await revenueAccounts(
    tx,
    company,
    lines.flatMap(({ account }) => account ?? []),
  )
  const codes = await taxRates(tx, company.id, requireBusinessDate(company, null, 'issuedOn'))
  const rows = lines.map(({ account, taxCode, productId, ...line }, i) => {
    const accountId = account == null ? null : accounts.get(account)
    if (accountId === undefined)
      return refuseInput(
        `lines.${i}.account`,
        `lines.${i}.account: no account that documents may post to has that number.`,
      )
    if (taxCode != null && !codes.has(taxCode))
      return refuseInput(`lines.${i}.taxCode`, `lines.${i}.taxCode: must be one of ${[...codes.keys()].join(', ')}.`)
    const product = productId == null ? undefined : products.get(productId)
    if (productId != null && !product)
      return refuse('ProductNotFound', `No product has the id ${productId}.`, { productId })
    return {
      ...line,
      description: line.description ?? product?.name ?? '',
      draftId,
      lineNumber: i + 1,
      productId: productId ?? null,
      accountId,
      taxCode: taxCode ?? product?.taxCode ?? null,
    }
  })
  await insertRows(tx, invoiceDraftLine, rows)
}

/** Ids of the accounts that lines may go to, by number: none that documents of another kind keep. */
async function revenueAccounts(tx: Db, company: CompanyRow, numbers: readonly string[]): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map()
  const rows = await tx.execute<{ number: string; id: string }>(sql`
    select number, id from erp.ledger_account
     where company_id = ${company.id}::uuid and not is_group and (purpose is null or type = 'REVENUE') and number = any(${array(numbers, 'text')})`)
  return new Map(rows.map(({ number, id }) => [number, id]))
}

async function requireDraft(tx: Db, id: string): Promise<InvoiceDraftRow> {
  const [found] = isUuid(id) ? await tx.select().from(invoiceDraft).where(eq(invoiceDraft.id, id)) : []
  return found ?? refuse('DraftNotFound', `No draft has the id ${id}.`, { draftId: id })
}

async function lockDraft(tx: Db, id: string): Promise<InvoiceDraftRow> {
  await requireDraft(tx, id)
  const [row] = await tx.select().from(invoiceDraft).where(eq(invoiceDraft.id, id)).for('update')
  if (row?.status !== 'DRAFT') refuse('DraftDone', 'The draft was issued or discarded before.')
  return row
}

async function draftRow(tx: Db, id: string): Promise<InvoiceDraftRow> {
  const [row] = await tx.select().from(invoiceDraft).where(eq(invoiceDraft.id, id))
  if (!row) throw new Error('The draft was not written.')
  return row
}

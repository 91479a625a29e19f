import Big from 'big.js'
import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero, money, roundTo, type Decimal } from '../../common/money.ts'
import { fitsCurrency, positive } from '../../common/write/input.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyId, line } from '../../common/write/text.ts'
import { recordAllocations, settledFrom } from './allocation.service.ts'
import { creditNote, creditNoteLine, type CreditNoteLineRow, type CreditNoteRow } from './credit-notes.table.ts'
import { inCurrency, totalsOf } from './invoices.service.ts'
import { requireBusinessDate } from './business-day.ts'
import { requireCompany } from './company.known.service.ts'
import { postEntries, type NewEntry } from './ledger.service.ts'
import type { CompanyRow } from './company.table.ts'
import { takeNumbers } from './numbers.service.ts'
import { lockAccount, requireInvoice } from './receivables.service.ts'
import { invoice, invoiceLine, type InvoiceLineRow, type InvoiceRow } from './receivables.table.ts'
import { salesPostings } from './sales-posting.service.ts'

/** What of a line of the invoice is credited: a quantity, or an amount before tax while the goods stay. Neither: all that is left. */
export interface CreditedLine {
  readonly lineNumber: number
  readonly quantity?: Decimal | null
  readonly net?: Decimal | null
}

export interface NewCreditNote {
  readonly invoiceId: string
  readonly issuedOn: string
  readonly reason: string | null
  /** Absent: all that is left of the invoice. */
  readonly lines?: readonly CreditedLine[] | null
}

/**
 * Credits an invoice or lines of it: numbered, posted (revenue and output VAT against receivable, at the invoice's rate), and
 * allocated to the invoice as far as something is outstanding; the rest is the customer's credit. Locks account and invoice.
 * Refuses with InvoiceNotFound, OverCredit, NothingLeft and PeriodClosed.
 */
export async function issueCreditNote(tx: Db, company: CompanyRow, wanted: NewCreditNote): Promise<CreditNoteRow> {
  const credited = await lockCredited(tx, company, wanted.invoiceId)
  if (wanted.issuedOn < credited.invoice.issuedOn)
    refuseInput('issuedOn', `issuedOn: the invoice was issued on ${credited.invoice.issuedOn}.`)
  const parts =
    wanted.lines ??
    credited.lines.filter(({ left }) => !isZero(left.quantity)).map(({ row }) => ({ lineNumber: row.lineNumber }))
  const id = uuidv7()
  const lines = parts.map((part, i) => lineOf(credited, company.baseCurrency, part, id, i))
  const totals = totalsOf(lines)
  if (isZero(totals.total)) refuse('NothingLeft', `Nothing of invoice ${credited.invoice.number} is left to credit.`)
  const [number] = await takeNumbers(tx, company.id, 'CREDIT_NOTE', [wanted.issuedOn])
  const { customerId, currency, rate } = credited.invoice
  const row = {
    ...{ id, companyId: company.id, number: number as string, customerId, invoiceId: wanted.invoiceId },
    ...{ issuedOn: wanted.issuedOn, currency, rate, ...totals, reason: wanted.reason },
    unallocated: totals.total,
    baseUnallocated: totals.baseTotal,
  }
  await refuseBroken(insertRows(tx, creditNote, [row]), {
    tax_relieved_once: () =>
      refuseInput('invoiceId', 'invoiceId: the tax on that was taken back by a write-off: release it first.'),
  })
  await insertRows(tx, creditNoteLine, lines)
  const differences = await settle(tx, row, credited.invoice)
  const [sold] = await salesPostings(tx, company, 'debit', [{ on: credited.invoice.issuedOn, lines }])
  await postEntries(tx, company.id, [
    {
      postedOn: row.issuedOn,
      description: `Credit note ${row.number}`,
      source: 'CREDIT_NOTE',
      sourceId: id,
      lines: [
        ...(sold ?? []),
        {
          ...{ purpose: 'RECEIVABLE' as const, debit: '0', credit: row.baseTotal, customerId },
          ...inCurrency(company, currency, row.total),
        },
      ],
    },
    ...differences,
  ])
  return creditNoteRow(tx, id)
}

interface Credited {
  readonly invoice: InvoiceRow
  readonly lines: readonly { readonly row: InvoiceLineRow; readonly left: Left }[]
}

/** What of a line no credit note has taken back. */
type Left = Readonly<Record<'quantity' | 'net' | 'tax' | 'baseNet' | 'baseTax', Decimal>>

async function lockCredited(tx: Db, company: CompanyRow, invoiceId: string): Promise<Credited> {
  const found = await requireInvoice(tx, invoiceId)
  await lockAccount(tx, company, found.customerId)
  const [row] = await tx.select().from(invoice).where(eq(invoice.id, invoiceId)).for('update')
  const lines = await tx
    .select()
    .from(invoiceLine)
    .where(eq(invoiceLine.invoiceId, invoiceId))
    .orderBy(invoiceLine.lineNumber)
  const taken = await tx.execute<{ line: number } & Left>(sql`
    select invoice_line_number as line, sum(quantity) as quantity, sum(net) as net, sum(tax) as tax,
           sum(base_net) as "baseNet", sum(base_tax) as "baseTax"
      from erp.credit_note_line where invoice_id = ${invoiceId}::uuid group by invoice_line_number`)
  const byLine = new Map(taken.map((one) => [one.line, one]))
  const left = (line: InvoiceLineRow, field: keyof Left) =>
    new Big(line[field]).minus(byLine.get(line.lineNumber)?.[field] ?? 0).toFixed()
  return {
    invoice: row as InvoiceRow,
    lines: lines.map((line) => ({
      row: line,
      left: {
        quantity: left(line, 'quantity'),
        net: left(line, 'net'),
        tax: left(line, 'tax'),
        baseNet: left(line, 'baseNet'),
        baseTax: left(line, 'baseTax'),
      },
    })),
  }
}

/** The part of the line, of what is left of it: the last part takes all, so that parts add up to the line, to the cent. */
function lineOf(
  { invoice, lines }: Credited,
  baseCurrency: string,
  part: CreditedLine,
  creditNoteId: string,
  i: number,
): CreditNoteLineRow {
  const found = lines.find(({ row }) => row.lineNumber === part.lineNumber)
  if (!found)
    return refuseInput(`lines.${i}.lineNumber`, `lines.${i}.lineNumber: the invoice has no line ${part.lineNumber}.`)
  const { row, left } = found
  const { currency } = invoice
  if (part.net && !fitsCurrency(part.net, currency))
    refuseInput(`lines.${i}.net`, `lines.${i}.net: has more decimals than ${currency}.`)
  const [amount, of] = part.net ? [part.net, left.net] : [part.quantity ?? left.quantity, left.quantity]
  if (new Big(amount).gt(of) || isZero(of))
    refuse('OverCredit', `Of line ${row.lineNumber}, ${left.quantity} at ${left.net} ${currency} are left to credit.`, {
      lineNumber: row.lineNumber,
      quantity: left.quantity,
      net: money(left.net, currency),
    })
  const share = (whole: Decimal, inCurrency: string) =>
    new Big(amount).eq(of) ? whole : roundTo(new Big(whole).times(amount).div(of), inCurrency)
  return {
    creditNoteId,
    lineNumber: i + 1,
    invoiceId: invoice.id,
    invoiceLineNumber: row.lineNumber,
    productId: row.productId,
    description: row.description,
    quantity: part.net ? '0' : amount,
    unitPrice: row.unitPrice,
    discount: row.discount,
    net: share(left.net, currency),
    taxRate: row.taxRate,
    taxCode: row.taxCode,
    tax: share(left.tax, currency),
    baseNet: share(left.baseNet, baseCurrency),
    baseTax: share(left.baseTax, baseCurrency),
    accountId: row.accountId,
  }
}

type Issued = Pick<CreditNoteRow, 'id' | 'customerId' | 'issuedOn' | 'total'>

/** Allocates a credit note to its invoice, as far as something is outstanding. */
async function settle(tx: Db, { id, customerId, issuedOn, total }: Issued, of: InvoiceRow): Promise<NewEntry[]> {
  if (isZero(of.outstanding)) return []
  const amount = new Big(total).lt(of.outstanding) ? total : of.outstanding
  const allocatedOn = (await settledFrom(tx, {}, [of]))(of.id, issuedOn)
  const { differences } = await recordAllocations(tx, [
    { customerId, creditNoteId: id, invoiceId: of.id, amount, allocatedOn },
  ])
  return differences
}

const input = z.object({
  invoiceId: anyId,
  issuedOn: z.string().nullish(),
  reason: line(200).nullish(),
  lines: z
    .array(
      z
        .object({ lineNumber: z.int(), quantity: positive.nullish(), net: positive.nullish() })
        .refine(({ quantity, net }) => quantity == null || net == null, 'takes a quantity or a net, not both'),
    )
    .min(1, 'needs a line')
    .max(200)
    .refine((lines) => new Set(lines.map((one) => one.lineNumber)).size === lines.length, 'names a line twice')
    .nullish(),
})

/** Credits an invoice or lines of it; see the SDL. */
export async function creditInvoice(tx: Db, given: unknown): Promise<CreditNoteRow & { kind: 'CreditNote' }> {
  const { invoiceId, issuedOn, reason, lines } = checkInput(input, given)
  const found = await requireInvoice(tx, invoiceId)
  const company = await requireCompany(tx, found.companyId)
  const day = requireBusinessDate(company, issuedOn, 'issuedOn')
  const issued = await issueCreditNote(tx, company, { invoiceId, issuedOn: day, reason: reason ?? null, lines })
  return { ...issued, kind: 'CreditNote' }
}

export async function creditNoteRow(db: Db, id: string): Promise<CreditNoteRow> {
  const [row] = await db.select().from(creditNote).where(eq(creditNote.id, id))
  if (!row) throw new Error('The credit note was not written.')
  return row
}

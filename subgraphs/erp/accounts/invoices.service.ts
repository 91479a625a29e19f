import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { addDays } from '../../common/days.ts'
import { sum, type Decimal, type PricedLine } from '../../common/money.ts'
import type { CustomerRow } from '../customer/customer.table.ts'
import { ratesOn, toBase } from './exchange.service.ts'
import { postEntries } from './ledger.service.ts'
import type { CompanyRow } from './company.table.ts'
import { takeNumbers } from './numbers.service.ts'
import { invoice, invoiceLine, type InvoiceLineRow, type InvoiceRow } from './receivables.table.ts'
import { salesPostings } from './sales-posting.service.ts'

/** An invoice to be issued; nets and taxes are rounded to its currency already. */
export interface NewInvoice {
  readonly customer: Pick<CustomerRow, 'id' | 'name' | 'billingAddress'>
  readonly orderId: string | null
  readonly issuedOn: string
  readonly paymentTermsDays: number
  /** The company's base currency when absent. */
  readonly currency?: string
  readonly lines: readonly NewInvoiceLine[]
}

export interface NewInvoiceLine extends PricedLine {
  readonly kind: InvoiceLineRow['kind']
  readonly productId: string | null
  /** Of the order that the invoice is for. */
  readonly orderLine?: number | null
  readonly description: string
  readonly net: Decimal
  readonly taxRate: Decimal
  /** The code that the rate is of. */
  readonly taxCode?: string | null
  readonly tax: Decimal
  /** Where the revenue goes, if not where the chart has goods or freight. */
  readonly accountId?: string | null
}

/**
 * Issues invoices: numbered, with their lines, and posted (receivable against revenue and output VAT, in the base currency
 * at the rate of their day), by a fixed number of statements however many there are. Refuses with PeriodClosed and
 * ExchangeRateMissing.
 */
export async function issueInvoices(
  tx: Db,
  company: CompanyRow,
  invoices: readonly NewInvoice[],
): Promise<Omit<InvoiceRow, 'recordedAt'>[]> {
  const wanted = invoices.map((draft) => ({
    currency: draft.currency ?? company.baseCurrency,
    date: draft.issuedOn,
  }))
  const rates = await ratesOn(tx, company, wanted)
  const numbers = await takeNumbers(
    tx,
    company.id,
    'INVOICE',
    invoices.map((draft) => draft.issuedOn),
  )
  const issued = invoices.map((draft, i) =>
    invoiceOf(draft, company, wanted[i]?.currency ?? company.baseCurrency, rates[i] ?? '1', numbers[i] as string),
  )
  await insertRows(
    tx,
    invoice,
    issued.map(({ row }) => row),
  )
  await insertRows(
    tx,
    invoiceLine,
    issued.flatMap(({ lines }) => lines),
  )
  const sold = await salesPostings(
    tx,
    company,
    'credit',
    issued.map(({ row, lines }) => ({ on: row.issuedOn, lines })),
  )
  await postEntries(
    tx,
    company.id,
    issued.map(({ row }, i) => ({
      postedOn: row.issuedOn,
      description: `Invoice ${row.number}`,
      source: 'INVOICE' as const,
      sourceId: row.id,
      lines: [
        {
          purpose: 'RECEIVABLE' as const,
          debit: row.baseTotal,
          credit: '0',
          customerId: row.customerId,
          ...inCurrency(company, row.currency, row.total),
        },
        ...(sold[i] ?? []),
      ],
    })),
  )
  return issued.map(({ row }) => row)
}

function invoiceOf(draft: NewInvoice, company: CompanyRow, currency: string, rate: Decimal, number: string) {
  const id = uuidv7()
  const lines = draft.lines.map((line, i) => ({
    invoiceId: id,
    lineNumber: i + 1,
    kind: line.kind,
    productId: line.productId,
    orderLine: line.orderLine ?? null,
    description: line.description,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    discount: line.discount,
    net: line.net,
    taxRate: line.taxRate,
    taxCode: line.taxCode ?? null,
    tax: line.tax,
    baseNet: toBase(line.net, rate, company),
    baseTax: toBase(line.tax, rate, company),
    accountId: line.accountId ?? null,
  }))
  const { net, tax, total, baseNet, baseTax, baseTotal } = totalsOf(lines)
  const row = {
    id,
    companyId: company.id,
    number,
    customerId: draft.customer.id,
    orderId: draft.orderId,
    issuedOn: draft.issuedOn,
    dueOn: addDays(draft.issuedOn, draft.paymentTermsDays),
    currency,
    net,
    tax,
    total,
    outstanding: total,
    rate,
    baseNet,
    baseTax,
    baseTotal,
    baseOutstanding: baseTotal,
    buyerName: draft.customer.name,
    buyerAddress: draft.customer.billingAddress,
  }
  return { row, lines }
}

type LineAmounts = Pick<InvoiceLineRow, 'net' | 'tax' | 'baseNet' | 'baseTax'>

/** What the lines of a document add up to. */
export function totalsOf(lines: readonly LineAmounts[]) {
  const [net, tax] = [sum(lines.map((line) => line.net)), sum(lines.map((line) => line.tax))]
  const [baseNet, baseTax] = [sum(lines.map((line) => line.baseNet)), sum(lines.map((line) => line.baseTax))]
  return { net, tax, total: sum([net, tax]), baseNet, baseTax, baseTotal: sum([baseNet, baseTax]) }
}

/** What a journal line says of a document in another currency than the books' own; nothing else. */
export const inCurrency = (company: CompanyRow, currency: string, amount: Decimal) =>
  currency === company.baseCurrency ? {} : { currency, currencyAmount: amount }

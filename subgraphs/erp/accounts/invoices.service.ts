import { v7 as uuidv7 } from 'uuid'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { sum, type Decimal } from '../../common/money.ts'
import type { CustomerRow } from '../customer/customer.table.ts'
import { postEntries } from './ledger.service.ts'
import type { CompanyRow } from './ledger.table.ts'
import { takeNumbers } from './numbers.service.ts'
import { invoice, invoiceLine, type InvoiceLineRow, type InvoiceRow } from './receivables.table.ts'

/** An invoice to be issued, in the company's base currency; nets and taxes are rounded already. */
export interface NewInvoice {
  readonly customer: CustomerRow
  readonly orderId: string | null
  readonly issuedOn: string
  readonly paymentTermsDays: number
  readonly lines: readonly Omit<InvoiceLineRow, 'invoiceId' | 'lineNumber'>[]
}

/**
 * Issues invoices: numbered, with their lines, and posted (receivable against sales, freight and output VAT), by a fixed
 * number of statements however many there are. Refuses with PeriodClosed.
 */
export async function issueInvoices(
  tx: Db,
  company: CompanyRow,
  invoices: readonly NewInvoice[],
): Promise<Omit<InvoiceRow, 'recordedAt'>[]> {
  const numbers = await takeNumbers(
    tx,
    company.id,
    'INVOICE',
    invoices.map((draft) => draft.issuedOn),
  )
  const rows = invoices.map((draft, i) => {
    const net = sum(draft.lines.map((line) => line.net))
    const tax = sum(draft.lines.map((line) => line.tax))
    const total = sum([net, tax])
    return {
      id: uuidv7(),
      companyId: company.id,
      number: numbers[i] as string,
      customerId: draft.customer.id,
      orderId: draft.orderId,
      issuedOn: draft.issuedOn,
      dueOn: addDays(draft.issuedOn, draft.paymentTermsDays),
      currency: company.baseCurrency,
      net,
      tax,
      total,
      outstanding: total,
      buyerName: draft.customer.name,
      buyerAddress: draft.customer.billingAddress,
    }
  })
  await insertRows(tx, invoice, rows)
  await insertRows(
    tx,
    invoiceLine,
    invoices.flatMap((draft, i) =>
      draft.lines.map((line, j) => ({ ...line, invoiceId: (rows[i] as { id: string }).id, lineNumber: j + 1 })),
    ),
  )
  await postEntries(
    tx,
    company.id,
    rows.map((row, i) => entryOf(row, invoices[i] as NewInvoice)),
  )
  return rows
}

function entryOf(
  row: { id: string; number: string; customerId: string; issuedOn: string; tax: Decimal; total: Decimal },
  draft: NewInvoice,
) {
  const netOf = (kind: InvoiceLineRow['kind']) =>
    sum(draft.lines.filter((line) => line.kind === kind).map((line) => line.net))
  return {
    postedOn: row.issuedOn,
    description: `Invoice ${row.number}`,
    source: 'INVOICE' as const,
    sourceId: row.id,
    lines: [
      { purpose: 'RECEIVABLE' as const, debit: row.total, credit: '0', customerId: row.customerId },
      { purpose: 'SALES' as const, debit: '0', credit: netOf('PRODUCT') },
      { purpose: 'FREIGHT' as const, debit: '0', credit: netOf('CHARGE') },
      { purpose: 'OUTPUT_VAT' as const, debit: '0', credit: row.tax },
    ],
  }
}

/** Calendar days later. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

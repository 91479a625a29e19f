import Big from 'big.js'
import { sql } from 'drizzle-orm'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { isZero, type Decimal } from '../../common/money.ts'
import { issueCreditNote, type CreditedLine } from '../accounts/credit-notes.service.ts'
import type { CompanyRow } from '../accounts/company.table.ts'
import { salesReturnCreditNote, type SalesReturnRow } from './returns.table.ts'
import type { SalesOrderLineRow } from './sales.table.ts'

interface ToCredit {
  readonly line: SalesOrderLineRow
  readonly credited: Decimal
}

/** Of a delivery, by the lines of its order: those that were invoiced since, as all that is delivered is when an invoice is made. */
export async function linesInvoicedSince(tx: Db, deliveryId: string): Promise<ReadonlySet<number>> {
  const rows = await tx.execute<{ line: number }>(sql`
    select distinct l.order_line as line
      from erp.delivery d join erp.invoice i on i.order_id = d.order_id and i.recorded_at > d.recorded_at
      join erp.invoice_line l on l.invoice_id = i.id
     where d.id = ${deliveryId}::uuid and l.order_line is not null`)
  return new Set(rows.map(({ line }) => line))
}

/**
 * Credits what was invoiced of goods that came back, at what they were invoiced at: one credit note for each invoice that had
 * them, first the one that followed their delivery. What the invoices no longer have, because it was credited otherwise, is
 * not credited again.
 */
export async function creditReturned(
  tx: Db,
  company: CompanyRow,
  { id, deliveryId, returnedOn, number }: Pick<SalesReturnRow, 'id' | 'deliveryId' | 'returnedOn' | 'number'>,
  returned: readonly ToCredit[],
): Promise<void> {
  const wanted = returned.filter(({ credited }) => !isZero(credited))
  if (wanted.length === 0) return
  const invoiced = await invoicedLines(tx, deliveryId)
  const byInvoice = new Map<string, CreditedLine[]>()
  for (const { line, credited } of wanted) {
    let left = new Big(credited)
    for (const one of invoiced.filter(({ orderLine }) => orderLine === line.lineNumber)) {
      const part = left.lt(one.left) ? left : new Big(one.left)
      if (part.lte(0)) continue
      left = left.minus(part)
      one.left = new Big(one.left).minus(part).toFixed()
      const lines = byInvoice.get(one.invoiceId) ?? []
      const known = lines.findIndex(({ lineNumber }) => lineNumber === one.lineNumber)
      const quantity = part.plus(lines[known]?.quantity ?? 0).toFixed()
      if (known >= 0) lines[known] = { lineNumber: one.lineNumber, quantity }
      else lines.push({ lineNumber: one.lineNumber, quantity })
      byInvoice.set(one.invoiceId, lines)
    }
  }
  for (const [invoiceId, lines] of byInvoice) {
    const note = await issueCreditNote(tx, company, {
      invoiceId,
      issuedOn: returnedOn,
      reason: `Return ${number}`,
      lines,
    })
    await insertRows(tx, salesReturnCreditNote, [{ returnId: id, creditNoteId: note.id }])
  }
}

interface InvoicedLine {
  readonly invoiceId: string
  readonly lineNumber: number
  readonly orderLine: number
  left: Decimal
}

/** What the order's invoices still have of goods: those after the delivery, the first one first, then those before it, latest first. */
const invoicedLines = async (tx: Db, deliveryId: string): Promise<InvoicedLine[]> => [
  ...(await tx.execute<InvoicedLine & Record<string, unknown>>(sql`
    select i.id as "invoiceId", l.line_number as "lineNumber", l.order_line as "orderLine", l.quantity - coalesce((
             select sum(c.quantity) from erp.credit_note_line c
              where c.invoice_id = i.id and c.invoice_line_number = l.line_number), 0) as left
      from erp.delivery d join erp.invoice i on i.order_id = d.order_id join erp.invoice_line l on l.invoice_id = i.id
     where d.id = ${deliveryId}::uuid and l.order_line is not null
     order by case when i.recorded_at > d.recorded_at then i.recorded_at end, i.recorded_at desc, i.id desc, l.line_number`)),
]

import { sql } from 'drizzle-orm'
import { groupLoader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { codeText, dateRange, is, numberRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import type { SupplierInvoiceFilter, SupplierInvoiceOrderField } from '../graph.generated.ts'
import { isUuid } from '../../common/uuid.ts'
import { listInCompany } from './company.loaders.ts'
import { supplierInvoice, supplierInvoiceLine, type SupplierInvoiceLineRow } from './payables.table.ts'

export type SupplierInvoiceLineInCurrency = SupplierInvoiceLineRow & { readonly currency: string }

export const supplierInvoiceById = rowLoader(supplierInvoice, 'id')

/** Their currency is for the document to give. */
export const linesOfSupplierInvoice = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(supplierInvoiceLine)
      .where(sql`${supplierInvoiceLine.invoiceId} = any(${array(ids, 'uuid')})`)
      .orderBy(supplierInvoiceLine.invoiceId, supplierInvoiceLine.lineNumber),
  (row) => row.invoiceId,
)

const invoiceList: ListDefinition<typeof supplierInvoice, SupplierInvoiceFilter, SupplierInvoiceOrderField> = {
  table: supplierInvoice,
  orders: { INVOICED_ON: 'invoicedOn', DUE_ON: 'dueOn', TOTAL: 'total', OUTSTANDING: 'outstanding' },
  defaultOrder: [{ field: 'INVOICED_ON', direction: 'DESC' }],
  where: (filter) => [
    is(supplierInvoice.supplierId, filter.supplierId),
    is(supplierInvoice.kind, filter.kind),
    is(supplierInvoice.status, filter.status),
    is(supplierInvoice.currency, filter.currency),
    codeText(supplierInvoice.number, filter.number),
    codeText(supplierInvoice.supplierNumber, filter.supplierNumber),
    dateRange(supplierInvoice.invoicedOn, filter.invoicedOn),
    dateRange(supplierInvoice.dueOn, filter.dueOn),
    // None is due before its own date: later ones need not be looked at.
    dateRange(supplierInvoice.invoicedOn, { to: filter.dueOn?.to }),
    numberRange(supplierInvoice.total, filter.total),
    numberRange(supplierInvoice.outstanding, filter.outstanding),
    filter.productId ? ofProduct(filter.productId) : undefined,
  ],
}

const ofProduct = (productId: string) =>
  isUuid(productId)
    ? sql`exists (
        select 1 from ${supplierInvoiceLine} l join erp.purchase_order_line o on o.order_id = l.order_id and o.line_number = l.order_line
         where l.invoice_id = ${supplierInvoice.id} and o.product_id = ${productId}::uuid)`
    : sql`false`

export const listSupplierInvoices = listInCompany(invoiceList, supplierInvoice.companyId)

export const invoicesOfSupplier = childList(invoiceList, { column: supplierInvoice.supplierId })

import type { Db } from '../../../subgraphs/common/database/connect.ts'
import {
  closePurchaseOrder,
  norwegianVat,
  paySupplier,
  receiveGoods,
  recordPurchaseOrders,
  registerSupplierInvoice,
  type CompanyRow,
} from '../../../subgraphs/erp/index.ts'
import { known } from './known.ts'
import type { Bill, Purchase, Purchasing, Receipt } from './purchases.ts'
import type { Warehouse } from './stock.ts'
import Big from 'big.js'

export interface Bought {
  readonly orderIds: Map<Purchase, string>
  readonly receiptIds: Map<Receipt, string>
  readonly invoices: Map<Bill, { readonly id: string; readonly total: string }>
}

const taxRates = new Map<string, string>(norwegianVat.map(({ code, rate }) => [code, rate]))

/** Writes orders, receipts, invoices and payments of a stretch of time. */
export async function buy(
  tx: Db,
  { books, warehouseIds }: { books: CompanyRow; warehouseIds: Readonly<Record<Warehouse, string>> },
  { orderIds, receiptIds, invoices }: Bought,
  { purchases, receipts, bills, payouts }: Purchasing,
): Promise<void> {
  const ids =
    purchases.length === 0
      ? []
      : await recordPurchaseOrders(
          tx,
          books,
          purchases.map((one) => sent(one, warehouseIds)),
        )
  for (const [i, purchase] of purchases.entries()) orderIds.set(purchase, known(ids[i]))
  for (const receipt of receipts) {
    const { purchase, on, quantities, isShort } = receipt
    const orderId = known(orderIds.get(purchase))
    const { id } = await receiveGoods(tx, { orderId, receivedOn: on, lines: isShort ? linesOf(quantities) : null })
    receiptIds.set(receipt, id)
    if (isShort) await closePurchaseOrder(tx, { orderId })
  }
  for (const bill of bills)
    invoices.set(bill, await registerSupplierInvoice(tx, invoiceOf(bill, known(orderIds.get(bill.receipt.purchase)))))
  for (const { bill, on } of payouts) {
    const { id: invoiceId, total } = known(invoices.get(bill))
    const { supplier, currency } = bill.receipt.purchase
    await paySupplier(tx, {
      supplierId: supplier.id,
      amount: { amount: total, currency },
      paidOn: on,
      reference: `Faktura ${bill.number}`,
      allocations: [{ invoiceId, amount: total }],
    })
  }
}

/** Abroad no Norwegian tax is asked for. */
function sent(
  { supplier, on, expectedOn, currency, lines }: Purchase,
  warehouseIds: Readonly<Record<Warehouse, string>>,
) {
  return {
    supplierId: supplier.id,
    warehouseId: warehouseIds.OSLO,
    orderedOn: on,
    expectedOn,
    currency,
    lines: lines.map(({ product, warehouse, quantity, unitPrice }) => {
      const taxCode = supplier.countryCode === 'NO' ? product.taxCode : '0'
      return {
        productId: product.id,
        description: product.name,
        warehouseId: warehouseIds[warehouse],
        quantity: String(quantity),
        unitPrice,
        taxCode,
        taxRate: taxRates.get(taxCode) ?? '0',
      }
    }),
  }
}

const linesOf = (quantities: readonly number[]) =>
  quantities.flatMap((quantity, i) => (quantity > 0 ? [{ lineNumber: i + 1, quantity: String(quantity) }] : []))

/** The wrong ones: the first line dearer than ordered, or all that was ordered though less has come. */
function invoiceOf({ receipt: { purchase, quantities }, number, on, dueOn, wrong }: Bill, orderId: string) {
  const billed = wrong === 'quantity' ? purchase.lines.map(({ quantity }) => quantity) : quantities
  return {
    supplierId: purchase.supplier.id,
    kind: 'INVOICE',
    supplierNumber: number,
    invoicedOn: on,
    dueOn,
    lines: linesOf(billed).map(({ lineNumber, quantity }) => ({
      orderId,
      orderLineNumber: lineNumber,
      quantity,
      ...(wrong === 'price' &&
        lineNumber === 1 && { unitPrice: new Big(purchase.lines[0]?.unitPrice ?? 0).times('1.06').toFixed(2) }),
    })),
  }
}

import { defineSource } from '../source.ts'
import { addBills, addCentres, addSupplierPrices, addSuppliersAndProducts } from './masters.ts'
import { examine } from './examine.ts'
import { files } from './files.ts'
import { closeOrders, placePurchaseOrders } from './orders.ts'
import { takeReceipts } from './receipts.ts'
import { takeStock } from './stock.ts'

/** What a company buys, makes and has: any of the files, into a company that is there. What is there stays as it is. */
export const supply = defineSource({
  name: 'supply',
  noValue: ['NULL'],
  repeatable: true,
  files,
  examine,
  steps: (rows, _, { company }) => [
    ...addSuppliersAndProducts(rows, company),
    addSupplierPrices(rows),
    addCentres(rows, company),
    addBills(rows, company),
    placePurchaseOrders(rows, company),
    takeReceipts(rows, company),
    closeOrders(rows, company),
    takeStock(rows, company),
  ],
})

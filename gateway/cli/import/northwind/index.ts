import { defineSource } from '../source.ts'
import { files } from './files.ts'
import { setUp, addProductsWithStock, addStaff, addVendors, openCustomerAccounts } from './masters.ts'
import { placeOrders, shipOrders } from './orders.ts'
import { addTraders } from './traders.ts'

/** The Northwind traders sample: a company's customers, goods, staff, and two years of orders. */
export const northwind = defineSource({
  name: 'northwind',
  noValue: ['NULL'],
  files,
  steps: (rows, databases) => [
    addTraders(rows),
    setUp,
    addStaff(rows),
    addVendors(rows),
    addProductsWithStock(rows),
    openCustomerAccounts(rows, databases),
    placeOrders(rows, databases),
    shipOrders(rows),
  ],
})

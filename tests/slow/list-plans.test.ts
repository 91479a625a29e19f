import { afterAll, beforeAll } from 'vitest'
import { page } from '../../subgraphs/common/list/list.ts'
import { listJournalEntries } from '../../subgraphs/erp/accounts/ledger.loaders.ts'
import { listPayments } from '../../subgraphs/erp/accounts/payments.loaders.ts'
import { listInvoices } from '../../subgraphs/erp/accounts/receivables.loaders.ts'
import { listSupplierInvoices } from '../../subgraphs/erp/accounts/payables.loaders.ts'
import { listWorkOrders } from '../../subgraphs/erp/production/work-order.loaders.ts'
import { listPurchaseOrders } from '../../subgraphs/erp/purchasing/orders.loaders.ts'
import { bookingList } from '../../subgraphs/erp/resources/planning.loaders.ts'
import { timeEntryList } from '../../subgraphs/erp/resources/projects.loaders.ts'
import { listDeliveries, listOrders } from '../../subgraphs/erp/sales/sales.loaders.ts'
import { productList, stockMovementList } from '../../subgraphs/erp/stock/stock.loaders.ts'
import { customerId, employeeId, fill, productId, projectId, supplierId } from './million.ts'
import { by, describeLists, million, type Lists, type Million } from './plans.ts'

let there: Million
beforeAll(async () => {
  there = await million('erp', fill)
}, 900_000)
afterAll(() => there.close())

const days = { from: '2025-03-03T00:00:00Z', to: '2025-03-10T00:00:00Z' }
const month = { from: '2025-03-01', to: '2025-03-31' }

/** Three letters of five lie in more numbers than these. */
const partOfNumber = 500
/** Of what is found by its letters first, some only hold the same letters. */
const partOfText = 500
/** By one day in the order of another: what lies between the two days is passed over, as long as a company's terms are. */
const termsOfPayment = 10_000
/** What is due today, which in one time zone or another is late. */
const aDay = 1000
/** One in ten of what is open is paid in part. */
const openBesides = 2500

const lists: Lists = {
  orders: [
    listOrders,
    [
      [undefined],
      [undefined, by('NUMBER', 'ASC')],
      [undefined, by('TOTAL')],
      [{ status: 'CONFIRMED' }],
      [{ status: 'CANCELLED' }, by('ORDERED_ON', 'ASC')],
      [{ status: 'INVOICED' }],
      [{ orderedOn: month }],
      [{ orderedOn: month, status: 'INVOICED' }],
      [{ total: { min: '99000' } }, by('TOTAL', 'ASC')],
      [{ total: { min: '50000', max: '50100' } }, by('TOTAL')],
      [{ total: { min: '50000' } }],
      [{ customerId: customerId(4711) }],
      [{ customerId: customerId(4711), status: 'INVOICED' }],
      [{ customerId: customerId(4711) }, by('TOTAL')],
      [{ salespersonId: employeeId(7) }],
      [{ productId: productId(1711) }],
      [{ currency: 'EUR' }],
      [{ number: { equals: 'O-900001' } }],
      [{ number: { contains: '90000' } }, undefined, partOfNumber],
      [{ buyerName: { contains: 'handel 4711' } }, undefined, partOfText],
      [{ or: [{ status: 'CONFIRMED' }, { status: 'CANCELLED' }] }],
      [{ or: [{ customerId: customerId(4711) }, { customerId: customerId(4712) }] }],
      [{ and: [{ customerId: customerId(4711) }, { not: { status: 'CANCELLED' } }] }],
      [{ not: { status: 'INVOICED' } }],
      [{ backOrdered: true }],
      [{ deliveredLate: true }],
      [{ backOrdered: false }],
      [{ deliveredLate: false }],
      [{ requiredOn: month }, undefined, termsOfPayment],
      [{ requiredOn: month, status: 'INVOICED' }, undefined, termsOfPayment],
    ],
  ],
  deliveries: [
    listDeliveries,
    [
      [undefined],
      [undefined, by('NUMBER', 'ASC')],
      [{ customerId: customerId(4711) }],
      [{ productId: productId(1711) }],
      [{ deliveredOn: month }],
      [{ warehouse: 'W2' }, undefined, 2000],
      [{ number: { contains: '90000' } }, undefined, partOfNumber],
      [{ customerId: customerId(4711), not: { warehouse: 'W2' } }],
    ],
  ],
  invoices: [
    listInvoices,
    [
      [undefined],
      [undefined, by('DUE_ON', 'ASC')],
      [undefined, by('NUMBER')],
      [undefined, by('TOTAL')],
      [undefined, by('OUTSTANDING')],
      [{ status: 'PAID' }],
      [{ status: 'OPEN' }, undefined, termsOfPayment],
      [{ status: 'OVERDUE' }, by('DUE_ON', 'ASC')],
      [{ status: 'PARTLY_PAID' }, undefined, termsOfPayment],
      [{ issuedOn: month }],
      [{ dueOn: month }, by('DUE_ON', 'ASC')],
      [{ dueOn: month }, undefined, termsOfPayment],
      [{ status: 'OVERDUE' }, undefined, termsOfPayment],
      [{ status: 'OPEN' }, by('DUE_ON', 'ASC')],
      [{ status: 'PARTLY_PAID' }, by('DUE_ON', 'ASC'), openBesides],
      [{ outstanding: { min: '1' } }],
      [{ total: { min: '99000' } }, by('TOTAL', 'ASC')],
      [{ outstanding: { min: '1' } }, by('OUTSTANDING')],
      [{ customerId: customerId(4711) }],
      [{ customerId: customerId(4711), status: 'PAID' }],
      [{ productId: productId(1711) }],
      [{ currency: 'EUR' }],
      [{ number: { contains: '90000' } }, undefined, partOfNumber],
      [{ buyerName: { contains: 'handel 4711' } }, undefined, partOfText],
      [{ or: [{ status: 'OPEN' }, { status: 'PARTLY_PAID' }] }, undefined, termsOfPayment],
      [{ and: [{ issuedOn: month }, { or: [{ currency: 'NOK' }, { status: 'OPEN' }] }] }],
      [{ not: { status: 'PAID' } }],
    ],
  ],
  payments: [
    listPayments,
    [
      [undefined],
      [undefined, by('NUMBER')],
      [undefined, by('AMOUNT')],
      [undefined, by('UNALLOCATED')],
      [{ status: 'OPEN' }],
      [{ status: 'ALLOCATED' }],
      [{ status: 'CANCELLED' }],
      [{ receivedOn: month }],
      [{ amount: { min: '99000' } }, by('AMOUNT', 'ASC')],
      [{ unallocated: { min: '1' } }, by('UNALLOCATED')],
      [{ unallocated: { min: '1' } }],
      [{ customerId: customerId(4711) }],
      [{ currency: 'EUR' }],
      [{ number: { contains: '90000' } }, undefined, partOfNumber],
      [{ reference: { contains: 'kid 4711' } }, undefined, partOfText],
      [{ not: { status: 'CANCELLED' } }],
      [{ or: [{ customerId: customerId(4711) }, { customerId: customerId(4712) }] }],
    ],
  ],
  'journal entries': [
    listJournalEntries,
    [
      [undefined],
      [undefined, by('NUMBER', 'ASC')],
      [{ postedOn: month }],
      [{ source: 'INVOICE' }],
      [{ source: 'MANUAL' }],
      [{ number: { contains: '90000' } }, undefined, partOfNumber],
      [{ description: { contains: 'handel 4711' } }, undefined, partOfText],
      [{ accountNumber: '1042', postedOn: month }, undefined, 1000],
      [{ costCentre: 'C7', postedOn: month }],
      [{ amount: { min: '50000', max: '50000.1' } }],
      [{ postedOn: month, not: { source: 'TRANSFER' } }],
      [{ or: [{ source: 'MANUAL' }, { source: 'TRANSFER' }] }],
    ],
  ],
  'stock movements': [
    (database, args) => page(database, stockMovementList, args),
    [
      [undefined],
      [undefined, by('MOVED_ON')],
      [{ productId: productId(1711) }],
      [{ sku: { equals: 'SKU-1711' } }],
      [{ warehouseCode: 'W2' }],
      [{ kind: 'COUNT' }],
      [{ kind: 'DELIVERY' }],
      [{ movedOn: month }, by('MOVED_ON')],
      [{ quantity: { min: '1' } }],
      [{ or: [{ productId: productId(1711) }, { productId: productId(1712) }] }],
      [{ productId: productId(1711), kind: 'RECEIPT' }],
      [{ productId: productId(1711), warehouseCode: 'W2' }],
      [{ kind: 'COUNT', warehouseCode: 'W5' }],
      [{ not: { kind: 'DELIVERY' } }],
    ],
  ],
  'purchase orders': [
    listPurchaseOrders,
    [
      [undefined],
      [undefined, by('EXPECTED_ON', 'ASC')],
      [undefined, by('TOTAL')],
      [{ status: 'ORDERED' }],
      [{ status: 'CLOSED' }],
      [{ orderedOn: month }],
      [{ expectedOn: month }, by('EXPECTED_ON', 'ASC')],
      [{ expectedOn: month }, undefined, termsOfPayment],
      [{ supplierId: supplierId(471) }],
      [{ supplierId: supplierId(471), status: 'CLOSED' }],
      [{ productId: productId(1711) }],
      [{ currency: 'EUR' }],
      [{ total: { min: '50000', max: '50100' } }, by('TOTAL')],
      [{ reference: { contains: 'ref 47110' } }],
      [{ not: { status: 'CLOSED' } }],
    ],
  ],
  "suppliers' invoices": [
    listSupplierInvoices,
    [
      [undefined],
      [undefined, by('DUE_ON', 'ASC')],
      [undefined, by('TOTAL')],
      [undefined, by('OUTSTANDING')],
      [{ status: 'HELD' }],
      [{ status: 'POSTED' }],
      [{ status: 'CANCELLED' }],
      [{ kind: 'CREDIT_NOTE' }],
      [{ invoicedOn: month }],
      [{ dueOn: month }, by('DUE_ON', 'ASC')],
      [{ dueOn: month }, undefined, termsOfPayment],
      [{ outstanding: { min: '1' } }, by('DUE_ON', 'ASC')],
      [{ outstanding: { min: '1' } }],
      [{ supplierId: supplierId(471) }],
      [{ productId: productId(1711) }],
      [{ currency: 'EUR' }],
      [{ supplierNumber: { contains: '471100' } }],
    ],
  ],
  'work orders': [
    listWorkOrders,
    [
      [undefined],
      [undefined, by('STARTS_ON')],
      [undefined, by('NUMBER')],
      [{ status: 'RELEASED' }],
      [{ status: 'CLOSED' }],
      [{ dueOn: month }],
      [{ startsOn: month }, by('STARTS_ON')],
      [{ startsOn: month }],
      [{ productId: productId(1711) }],
      [{ componentId: productId(1711) }],
      [{ late: true }, undefined, aDay],
      [{ or: [{ status: 'PLANNED' }, { status: 'RELEASED' }] }],
    ],
  ],
  hours: [
    (database, args) => page(database, timeEntryList, args),
    [
      [undefined],
      [{ employeeId: employeeId(471) }],
      [{ projectId: projectId(171) }],
      [{ employeeId: employeeId(471), status: 'APPROVED' }],
      [{ status: 'SUBMITTED' }],
      [{ status: 'APPROVED' }],
      [{ status: 'REJECTED' }],
      [{ workedOn: month }],
      [{ projectId: projectId(171), workedOn: month }],
      [{ hours: { min: '8' } }],
    ],
  ],
  bookings: [
    (database, args) => page(database, bookingList, args),
    [
      [undefined],
      [{ employeeId: employeeId(471) }],
      [{ projectId: projectId(171) }],
      [{ cancelled: false }],
      [{ cancelled: true }],
      [{ between: days }],
      [{ employeeId: employeeId(471), between: days }],
      [{ projectId: projectId(171), between: days, cancelled: false }],
    ],
  ],
  products: [
    (database, args) => page(database, productList, args),
    [
      [undefined],
      [undefined, by('SKU', 'ASC')],
      [undefined, by('LIST_PRICE')],
      [{ name: { contains: 'board 1711' } }],
      [{ sku: { contains: '1711' } }],
      [{ category: { equals: 'Category 42' } }],
      [{ discontinued: false }],
    ],
  ],
}

describeLists(lists, () => there)

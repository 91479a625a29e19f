import {
  amount,
  choice,
  code,
  column,
  count,
  country,
  date,
  fraction,
  optional,
  optionalReference,
  reference,
  text,
} from '../columns.ts'
import { sourceFile, type FileRow } from '../source.ts'
import { books } from './books.ts'
import { webAddress } from './web-address.ts'

const businessDate = date(`${books.fiscalYears[0]}-01-01`, `${books.fiscalYears[1]}-12-31`)
const money = amount(books.baseCurrency)
const countryName = country({ UK: 'GB', USA: 'US' })

const address = {
  line1: column('address', text(200)),
  city: column('city', text(100)),
  region: optional('region', text(100)),
  postalCode: optional('postalCode', text(20)),
  countryCode: column('country', countryName),
}

const customers = sourceFile({
  file: 'customers.csv',
  record: 'customer',
  key: ['number'],
  columns: {
    number: column('customerID', code(20)),
    name: column('companyName', text(200)),
    contactName: optional('contactName', text(200)),
    contactTitle: optional('contactTitle', text(100)),
    phone: optional('phone', text(40)),
    ...address,
  },
})

const employees = sourceFile({
  file: 'employees.csv',
  record: 'employee',
  key: ['number'],
  columns: {
    number: column('employeeID', code(20)),
    lastName: column('lastName', text(100)),
    firstName: column('firstName', text(100)),
    title: column('title', text(100)),
    phone: optional('homePhone', text(40)),
    hiredOn: column('hireDate', date()),
    manager: optionalReference('reportsTo', 'employees'),
  },
})

const suppliers = sourceFile({
  file: 'suppliers.csv',
  record: 'supplier',
  key: ['number'],
  columns: {
    number: column('supplierID', code(20)),
    name: column('companyName', text(200)),
    contactName: optional('contactName', text(200)),
    contactTitle: optional('contactTitle', text(100)),
    phone: optional('phone', text(40)),
    website: optional('homePage', webAddress),
    ...address,
  },
})

const categories = sourceFile({
  file: 'categories.csv',
  record: 'category',
  key: ['id'],
  columns: { id: column('categoryID', code(20)), name: column('categoryName', text(100)) },
})

const products = sourceFile({
  file: 'products.csv',
  record: 'product',
  key: ['sku'],
  columns: {
    sku: column('productID', code(40)),
    name: column('productName', text(200)),
    supplier: optionalReference('supplierID', 'suppliers'),
    category: optionalReference('categoryID', 'categories'),
    unit: column('quantityPerUnit', text(60)),
    listPrice: column('unitPrice', money),
    inStock: column('unitsInStock', count()),
    onOrder: column('unitsOnOrder', count()),
    reorderLevel: column('reorderLevel', count()),
    discontinued: column('discontinued', choice({ '0': false, '1': true })),
  },
})

const orders = sourceFile({
  file: 'orders.csv',
  record: 'order',
  key: ['number'],
  columns: {
    number: column('orderID', code(20)),
    customer: reference('customerID', 'customers'),
    salesperson: optionalReference('employeeID', 'employees'),
    orderedOn: column('orderDate', businessDate),
    requiredOn: optional('requiredDate', date()),
    shippedOn: optional('shippedDate', businessDate),
    freight: column('freight', money),
  },
  faults: ({ orderedOn, requiredOn, shippedOn }) =>
    Object.entries({ requiredOn, shippedOn }).flatMap(([field, on]) =>
      on !== null && on < orderedOn
        ? [{ field: field as 'requiredOn' | 'shippedOn', reason: `${on} lies before the order, ${orderedOn}` }]
        : [],
    ),
})

const orderLines = sourceFile({
  file: 'order_details.csv',
  record: 'line',
  key: ['order', 'product'],
  partOf: 'order',
  columns: {
    order: reference('orderID', 'orders'),
    product: reference('productID', 'products'),
    unitPrice: column('unitPrice', money),
    quantity: column('quantity', count(1)),
    discount: column('discount', fraction),
  },
})

/** Shippers, regions and territories have no place in the graph. */
export const files = { customers, employees, suppliers, categories, products, orders, orderLines }

export type NorthwindFiles = typeof files
export type NorthwindRow<Name extends keyof NorthwindFiles> = FileRow<NorthwindFiles, Name>

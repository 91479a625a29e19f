import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../subgraphs/common/database/connect.ts'
import { customerIds, customersForErp } from '../../../../subgraphs/crm/index.ts'
import {
  addEmployees,
  addIncoming,
  addProducts,
  addSuppliers,
  addWarehouses,
  companyByCode,
  customerRowOf,
  employeeIds,
  keepCustomers,
  openAccounts,
  openStock,
  productIds,
  requireWarehouse,
  setUpCompany,
  supplierIds,
} from '../../../../subgraphs/erp/index.ts'
import { step, type Rows } from '../source.ts'
import { books, mainWarehouse, openedOn } from './books.ts'
import type { NorthwindFiles, NorthwindRow } from './files.ts'

type NorthwindRows = Rows<NorthwindFiles>

export const company = (tx: Db) => companyByCode(tx, books.code)
export const warehouse = async (tx: Db) => requireWarehouse(tx, await company(tx), mainWarehouse.code)

export const setUp = step<typeof books>({
  label: 'company and warehouse',
  into: 'erp',
  total: 1,
  items: () => [books],
  write: async (tx, [given = books]) => {
    const { id } = await setUpCompany(tx, given)
    return addWarehouses(tx, [{ id: uuidv7(), companyId: id, ...mainWarehouse }])
  },
})

export const addStaff = (rows: NorthwindRows) =>
  step<NorthwindRow<'employees'>>({
    label: 'employees',
    into: 'erp',
    total: rows.count('employees'),
    items: () => rows.of('employees'),
    atOnce: true,
    write: async (tx, batch) => {
      const numbers = batch.map(({ number }) => number)
      const ids = await employeeIds(tx, numbers)
      for (const number of numbers) if (!ids.has(number)) ids.set(number, uuidv7())
      return addEmployees(
        tx,
        batch.map((row) => ({
          id: ids.get(row.number) as string,
          number: row.number,
          name: `${row.firstName} ${row.lastName}`,
          title: row.title,
          phone: row.phone,
          hiredOn: row.hiredOn,
          managerId: row.manager === null ? null : ids.get(row.manager),
        })),
      )
    },
  })

export const addVendors = (rows: NorthwindRows) =>
  step<NorthwindRow<'suppliers'>>({
    label: 'suppliers',
    into: 'erp',
    total: rows.count('suppliers'),
    items: () => rows.of('suppliers'),
    write: (tx, batch) =>
      addSuppliers(
        tx,
        batch.map((row) => ({ id: uuidv7(), ...row })),
      ),
  })

type ProductWithStock = NorthwindRow<'products'> & { readonly categoryName: string | null; readonly opening: number }

/** A product and its opening stock come together, so that a product which is there has its stock. */
export const addProductsWithStock = (rows: NorthwindRows) =>
  step<ProductWithStock>({
    label: 'products and opening stock',
    into: 'erp',
    total: rows.count('products'),
    items: () => productsWithStock(rows),
    write: async (tx, batch) => {
      const known = await productIds(
        tx,
        batch.map(({ sku }) => sku),
      )
      const suppliers = await supplierIds(
        tx,
        batch.flatMap(({ supplier }) => supplier ?? []),
      )
      const added = batch.filter(({ sku }) => !known.has(sku)).map((row) => ({ ...row, id: uuidv7() }))
      await addProducts(
        tx,
        added.map(({ id, sku, name, unit, listPrice, reorderLevel, discontinued, categoryName, supplier }) => ({
          id,
          sku,
          name,
          category: categoryName,
          unit,
          listPrice,
          currency: books.baseCurrency,
          supplierId: supplier === null ? null : suppliers.get(supplier),
          reorderLevel,
          discontinued,
        })),
      )
      const { id: warehouseId } = await warehouse(tx)
      await openStock(
        tx,
        await company(tx),
        added.map(({ id, opening, listPrice }) => ({
          productId: id,
          warehouseId,
          quantity: String(opening),
          unitCost: listPrice,
          movedOn: openedOn,
        })),
      )
      await addIncoming(
        tx,
        added.map(({ id, onOrder }) => ({
          ...{ productId: id, warehouseId, quantity: onOrder },
          ...{ sourceId: null, on: openedOn },
        })),
      )
      return added.length
    },
  })

/** What lay there in the beginning: what lies there now and what was shipped in between. */
async function* productsWithStock(rows: NorthwindRows): AsyncGenerator<ProductWithStock> {
  const categories = new Map<string, string>()
  for await (const { id, name } of rows.of('categories')) categories.set(id, name)
  const shipped = new Map<string, number>()
  for await (const { row, parts } of rows.withParts('orders', 'orderLines'))
    for (const { product, quantity } of row.shippedOn === null ? [] : parts)
      shipped.set(product, (shipped.get(product) ?? 0) + Number(quantity))
  for await (const row of rows.of('products'))
    yield {
      ...row,
      categoryName: row.category === null ? null : (categories.get(row.category) ?? null),
      opening: Number(row.inStock) + (shipped.get(row.sku) ?? 0),
    }
}

/** What ERP keeps of customers, as CRM tells it, with an account for each. */
export const openCustomerAccounts = (rows: NorthwindRows, { crm }: { readonly crm: Db }) =>
  step<NorthwindRow<'customers'>>({
    label: 'customer accounts',
    into: 'erp',
    total: rows.count('customers'),
    items: () => rows.of('customers'),
    write: async (tx, batch) => {
      const ids = await customerIds(
        crm,
        batch.map(({ number }) => number),
      )
      const told = await customersForErp(crm, [...ids.values()])
      await keepCustomers(tx, told.map(customerRowOf))
      return openAccounts(tx, await company(tx), [...ids.values()])
    },
  })

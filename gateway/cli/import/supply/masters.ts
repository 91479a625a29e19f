import { v7 as uuidv7 } from 'uuid'
import {
  addBoms,
  addPrices,
  addProducts,
  addSuppliers,
  addWarehouses,
  addWorkCentres,
  companyByCode,
  productIds,
  requireWorkCentres,
  supplierIds,
  type NewBom,
} from '../../../../subgraphs/erp/index.ts'
import type { Db } from '../../../../subgraphs/common/database/connect.ts'
import { step, type Rows, type Step } from '../source.ts'
import type { SupplyFiles, SupplyRow } from './files.ts'
import { idOf } from './known.ts'
import { revisions } from './revisions.ts'

export type SupplyRows = Rows<SupplyFiles>

export const addSuppliersAndProducts = (rows: SupplyRows, company: string | null): readonly Step[] => [
  step<SupplyRow<'warehouses'>>({
    label: 'warehouses',
    into: 'erp',
    total: rows.count('warehouses'),
    items: () => rows.of('warehouses'),
    write: async (tx, batch) => {
      const { id: companyId } = await companyByCode(tx, company)
      return addWarehouses(
        tx,
        batch.map((row) => ({ id: uuidv7(), companyId, ...row })),
      )
    },
  }),
  step<SupplyRow<'suppliers'>>({
    label: 'suppliers',
    into: 'erp',
    total: rows.count('suppliers'),
    items: () => rows.of('suppliers'),
    write: (tx, batch) =>
      addSuppliers(
        tx,
        batch.map(({ paymentTermsDays, leadTimeDays, ...row }) => ({
          ...row,
          id: uuidv7(),
          paymentTermsDays: Number(paymentTermsDays),
          leadTimeDays: leadTimeDays === null ? null : Number(leadTimeDays),
        })),
      ),
  }),
  step<SupplyRow<'products'>>({
    label: 'products',
    into: 'erp',
    total: rows.count('products'),
    items: () => rows.of('products'),
    write: async (tx, batch) => {
      const { baseCurrency: currency } = await companyByCode(tx, company)
      const suppliers = await supplierIds(
        tx,
        batch.flatMap(({ supplier }) => supplier ?? []),
      )
      return addProducts(
        tx,
        batch.map(({ supplier, ...row }) => ({
          ...row,
          id: uuidv7(),
          currency,
          supplierId: supplier === null ? null : idOf(suppliers, supplier),
        })),
      )
    },
  }),
]

export const addSupplierPrices = (rows: SupplyRows) =>
  step<SupplyRow<'prices'>>({
    label: 'prices of suppliers',
    into: 'erp',
    total: rows.count('prices'),
    items: () => rows.of('prices'),
    write: async (tx, batch) => {
      const suppliers = await supplierIds(
        tx,
        batch.map(({ supplier }) => supplier),
      )
      const products = await productIds(
        tx,
        batch.map(({ product }) => product),
      )
      return addPrices(
        tx,
        batch.map(({ supplier, product, leadTimeDays, ...row }) => ({
          ...row,
          supplierId: idOf(suppliers, supplier),
          productId: idOf(products, product),
          leadTimeDays: leadTimeDays === null ? null : Number(leadTimeDays),
        })),
      )
    },
  })

export const addCentres = (rows: SupplyRows, company: string | null) =>
  step<SupplyRow<'workCentres'>>({
    label: 'work centres',
    into: 'erp',
    total: rows.count('workCentres'),
    items: () => rows.of('workCentres'),
    write: async (tx, batch) => addWorkCentres(tx, (await companyByCode(tx, company)).id, batch),
  })

/** All at once: the database refuses a circle whichever bill of it comes last. */
export const addBills = (rows: SupplyRows, company: string | null) =>
  step<SupplyRow<'bills'>>({
    label: 'components of bills of material',
    into: 'erp',
    total: rows.count('bills'),
    items: () => rows.of('bills'),
    atOnce: true,
    write: async (tx, batch) => {
      const { id: companyId } = await companyByCode(tx, company)
      const products = await productIds(tx, [...new Set(batch.flatMap((row) => [row.product, row.component]))])
      const operations = await operationsOf(tx, rows, companyId)
      const boms = revisions(batch).map(({ product, validFrom, validTo, components }): NewBom => ({
        ...{ id: uuidv7(), productId: idOf(products, product), output: '1', validFrom, validTo, phantom: false },
        operations: operations.get(product) ?? [],
        components: components.map(({ component, quantity, scrap }) => ({
          ...{ productId: idOf(products, component), quantity, scrap },
        })),
      }))
      return addBoms(tx, companyId, boms)
    },
  })

/** By product, in the order of their lines. */
async function operationsOf(tx: Db, rows: SupplyRows, companyId: string): Promise<Map<string, NewBom['operations']>> {
  const found: SupplyRow<'operations'>[] = []
  for await (const row of rows.of('operations')) found.push(row)
  found.sort((a, b) => Number(a.line) - Number(b.line))
  const centres = await requireWorkCentres(tx, companyId, [...new Set(found.map(({ workCentre }) => workCentre))])
  const ids = new Map([...centres].map(([code, { id }]) => [code, id]))
  const byProduct = new Map<string, NewBom['operations'][number][]>()
  for (const { product, workCentre, name, setupMinutes, runMinutes } of found) {
    const own = byProduct.get(product) ?? []
    own.push({ workCentreId: idOf(ids, workCentre), name, setupMinutes, runMinutes })
    byProduct.set(product, own)
  }
  return byProduct
}

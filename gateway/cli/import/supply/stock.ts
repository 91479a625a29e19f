import { companyByCode, listWarehouses, productIds, recordBalances } from '../../../../subgraphs/erp/index.ts'
import { step } from '../source.ts'
import type { SupplyRow } from './files.ts'
import { idOf } from './known.ts'
import type { SupplyRows } from './masters.ts'

/** What lay in each bin at the end of the day of counting, with all that the other files moved until then. */
export const takeStock = (rows: SupplyRows, code: string | null) =>
  step<SupplyRow<'stock'>>({
    label: 'balances of stock',
    into: 'erp',
    total: rows.count('stock'),
    items: () => rows.of('stock'),
    write: async (tx, batch) => {
      const company = await companyByCode(tx, code)
      const warehouses = new Map((await listWarehouses(tx, company.code)).map((one) => [one.code, one.id]))
      const products = await productIds(tx, [...new Set(batch.map(({ product }) => product))])
      return recordBalances(
        tx,
        company,
        batch.map(({ product, warehouse, bin, quantity, unitCost, countedOn }) => ({
          ...{ productId: idOf(products, product), warehouseId: idOf(warehouses, warehouse), bin: bin || null },
          ...{ quantity, unitCost, on: countedOn },
        })),
      )
    },
  })

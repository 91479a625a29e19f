import type { ErpContext } from '../context.ts'
import { money, plain } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { supplierById } from '../purchasing/purchasing.loaders.ts'
import { productById, warehouseById } from './stock.loaders.ts'
import { reorderProposals, slowMovers } from './stock.movers.service.ts'
import { stockMovementTotals, stockValue, type ReportRow } from './stock.reports.service.ts'

const about = {
  product: ({ productId }: ReportRow, _: unknown, context: ErpContext) =>
    productId ? productById(context).load(productId) : null,
  warehouse: ({ warehouseId }: ReportRow, _: unknown, context: ErpContext) =>
    warehouseId ? warehouseById(context).load(warehouseId) : null,
}

/** Quantities of several products, in several units, add up to nothing. */
const ofOne = ({ productId }: ReportRow, quantity: string) => (productId ? plain(quantity) : null)

export const stockReportsResolvers: Resolvers = {
  Query: {
    stockValue: (_, args, { db }) => stockValue(db, args),
    stockMovementTotals: (_, args, { db }) => stockMovementTotals(db, args),
    slowMovers: (_, args, { db }) => slowMovers(db, args),
    reorderProposals: (_, args, { db }) => reorderProposals(db, args),
  },
  StockValueReport: {
    total: ({ totals, currency }) => money(totals.value, currency),
    inventoryAccount: ({ totals, currency }) => (totals.account === null ? null : money(totals.account, currency)),
  },
  StockValueRow: {
    ...about,
    quantity: (row) => ofOne(row, row.quantity),
    value: ({ value, currency }) => money(value, currency),
  },
  StockMovementReport: {
    openingValue: ({ totals, currency }) => money(totals.openingValue, currency),
    inValue: ({ totals, currency }) => money(totals.inValue, currency),
    outValue: ({ totals, currency }) => money(totals.outValue, currency),
    closingValue: ({ totals, currency }) => money(totals.closingValue, currency),
  },
  StockMovementTotal: {
    ...about,
    openingQuantity: (row) => ofOne(row, row.openingQuantity),
    inQuantity: (row) => ofOne(row, row.inQuantity),
    outQuantity: (row) => ofOne(row, row.outQuantity),
    closingQuantity: (row) => ofOne(row, row.closingQuantity),
    openingValue: ({ openingValue, currency }) => money(openingValue, currency),
    inValue: ({ inValue, currency }) => money(inValue, currency),
    outValue: ({ outValue, currency }) => money(outValue, currency),
    closingValue: ({ closingValue, currency }) => money(closingValue, currency),
  },
  SlowMoverReport: {
    total: ({ totals, currency }) => money(totals.value, currency),
  },
  SlowMover: {
    product: about.product,
    quantity: ({ quantity }) => plain(quantity),
    value: ({ value, currency }) => money(value, currency),
    issuedValue: ({ issuedValue, currency }) => money(issuedValue, currency),
    turnover: ({ turnover }) => plain(turnover),
  },
  ReorderReport: {
    count: ({ totals }) => totals.count,
  },
  ReorderProposal: {
    ...about,
    supplier: ({ supplierId }, _, context) => (supplierId ? supplierById(context).load(supplierId) : null),
    projected: ({ projected }) => plain(projected),
    reorderLevel: ({ reorderLevel }) => plain(reorderLevel),
    quantity: ({ quantity }) => plain(quantity),
  },
}

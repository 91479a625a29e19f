import { money, plain } from '../../common/money.ts'
import { today } from '../accounts/business-day.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import type { Resolvers } from '../graph.generated.ts'
import { productById } from '../stock/stock.loaders.ts'
import { purchaseOrderById } from './orders.loaders.ts'
import type { PurchaseOrderRow } from './orders.table.ts'
import { supplierById } from './purchasing.loaders.ts'
import { purchaseReport, type PurchaseGrouping, type PurchaseRow } from './purchases.reports.service.ts'
import { goodsReceivedNotInvoiced, supplierDeliveryRecord } from './purchasing.reports.service.ts'
import type { SupplierRow } from './purchasing.table.ts'

const keyOf = ({ groupBy, of }: PurchaseRow, wanted: PurchaseGrouping): string | null =>
  groupBy === wanted && of ? of : null

export const purchasingReportResolvers: Resolvers = {
  Query: {
    goodsReceivedNotInvoiced: async (_, { asOf, company: code, ...args }, { db }) => {
      const company = await companyByCode(db, code)
      return goodsReceivedNotInvoiced(db, company, { asOf: asOf ?? today(company.timeZone), ...args })
    },
    supplierDeliveryRecord: async (_, { company: code, ...args }, { db }) => {
      const company = await companyByCode(db, code)
      return supplierDeliveryRecord(db, company, today(company.timeZone), args)
    },
    purchaseReport: (_, args, { db }) => purchaseReport(db, args),
  },
  GoodsReceivedNotInvoiced: {
    total: ({ total, currency }) => money(total, currency),
  },
  NotInvoicedLine: {
    order: async ({ orderId }, _, context) => (await purchaseOrderById(context).load(orderId)) as PurchaseOrderRow,
    received: ({ received }) => plain(received),
    invoiced: ({ invoiced }) => plain(invoiced),
    value: ({ value, currency }) => money(value, currency),
  },
  SupplierDelivery: {
    supplier: async ({ supplierId }, _, context) => (await supplierById(context).load(supplierId)) as SupplierRow,
  },
  PurchaseReport: {
    net: ({ net, currency }) => money(net, currency),
  },
  PurchaseReportRow: {
    supplier: (row, _, context) => (keyOf(row, 'SUPPLIER') ? supplierById(context).load(row.of) : null),
    product: (row, _, context) => (keyOf(row, 'PRODUCT') ? productById(context).load(row.of) : null),
    category: (row) => keyOf(row, 'CATEGORY'),
    net: ({ net, currency }) => money(net, currency),
  },
}

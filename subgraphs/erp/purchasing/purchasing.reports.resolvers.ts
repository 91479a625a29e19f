import { money, plain } from '../../common/money.ts'
import { companyByCode, today } from '../accounts/ledger.service.ts'
import type { Resolvers } from '../graph.generated.ts'
import { purchaseOrderById } from './orders.loaders.ts'
import type { PurchaseOrderRow } from './orders.table.ts'
import { supplierById } from './purchasing.loaders.ts'
import { goodsReceivedNotInvoiced, supplierDeliveryRecord } from './purchasing.reports.service.ts'
import type { SupplierRow } from './purchasing.table.ts'

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
}

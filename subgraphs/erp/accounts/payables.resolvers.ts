import { byId } from '../../common/context.ts'
import { money, moneyOrNull, plain } from '../../common/money.ts'
import { given } from '../../common/list/given.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { purchaseOrderById } from '../purchasing/orders.loaders.ts'
import { supplierById } from '../purchasing/purchasing.loaders.ts'
import { projectById } from '../resources/projects.loaders.ts'
import { inBase } from './company.facts.ts'
import { costCentreById } from './dimensions.loaders.ts'
import { ledgerAccountById } from './ledger.loaders.ts'
import {
  invoicesOfSupplier,
  linesOfSupplierInvoice,
  listSupplierInvoices,
  supplierInvoiceById,
} from './payables.loaders.ts'
import { cancelSupplierInvoice, releaseSupplierInvoice } from './supplier-invoice-status.service.ts'
import { registerSupplierInvoice } from './supplier-invoices.service.ts'
import { allocationsOfSupplierCreditNote, allocationsOfSupplierInvoice } from './supplier-payments.loaders.ts'

export const payablesResolvers: Resolvers = {
  Query: {
    supplierInvoice: (_, { id }, context) => byId(supplierInvoiceById(context), id),
    supplierInvoices: (_, args, { db }) => listSupplierInvoices(db, args),
  },
  Mutation: {
    registerSupplierInvoice: (_, args, context) =>
      mutate(context, 'registerSupplierInvoice', args, registerSupplierInvoice),
    releaseSupplierInvoice: (_, args, context) =>
      mutate(context, 'releaseSupplierInvoice', args, releaseSupplierInvoice),
    cancelSupplierInvoice: (_, args, context) => mutate(context, 'cancelSupplierInvoice', args, cancelSupplierInvoice),
  },
  Supplier: {
    invoices: ({ id }, args, context) => invoicesOfSupplier(context, args).load(id),
  },
  SupplierInvoice: {
    supplier: ({ supplierId }, _, context) => supplierById(context).load(supplierId),
    rate: ({ rate }) => plain(rate),
    net: ({ net, currency }) => money(net, currency),
    tax: ({ tax, currency }) => money(tax, currency),
    rounding: ({ rounding, currency }) => money(rounding, currency),
    total: ({ total, currency }) => money(total, currency),
    baseTotal: (row, _, context) => inBase(context, row.companyId, row.baseTotal),
    outstanding: ({ outstanding, currency }) => money(outstanding, currency),
    baseOutstanding: (row, _, context) => inBase(context, row.companyId, row.baseOutstanding),
    lines: async ({ id, currency }, _, context) => given({ currency }, await linesOfSupplierInvoice(context).load(id)),
    allocations: ({ id, kind }, _, context) =>
      (kind === 'INVOICE' ? allocationsOfSupplierInvoice : allocationsOfSupplierCreditNote)(context).load(id),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  SupplierInvoiceLine: {
    order: ({ orderId }, _, context) => (orderId ? purchaseOrderById(context).load(orderId) : null),
    orderLineNumber: ({ orderLine }) => orderLine,
    account: ({ accountId }, _, context) => (accountId ? ledgerAccountById(context).load(accountId) : null),
    costCentre: ({ costCentreId }, _, context) => (costCentreId ? costCentreById(context).load(costCentreId) : null),
    project: ({ projectId }, _, context) => (projectId ? projectById(context).load(projectId) : null),
    quantity: ({ quantity }) => plain(quantity),
    unitPrice: ({ unitPrice, currency }) => money(unitPrice, currency),
    net: ({ net, currency }) => money(net, currency),
    expectedNet: ({ expectedNet, currency }) => moneyOrNull(expectedNet, currency),
    taxRate: ({ taxRate }) => plain(taxRate),
    tax: ({ tax, currency }) => money(tax, currency),
  },
}

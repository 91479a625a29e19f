import Big from 'big.js'
import { changesOfRecord } from '../changes.loaders.ts'
import { byId } from '../../common/context.ts'
import { reading } from '../../common/graph/columns.ts'
import { given } from '../../common/list/given.ts'
import { money } from '../../common/money.ts'
import { invoicesOfOrder } from '../accounts/receivables.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { employeeById } from '../resources/resources.loaders.ts'
import { productById, warehouseById } from '../stock/stock.loaders.ts'
import { movementsOfSource } from '../stock/stock.lots.loaders.ts'
import { allocateBackOrders } from './back-orders.service.ts'
import { cancelOrder, reopenOrder } from './cancel-order.service.ts'
import { changeOrder } from './change-order.service.ts'
import { deliverOrder, leftOf } from './delivery.service.ts'
import { invoiceOrder } from './invoicing.service.ts'
import { placeOrder } from './place-order.service.ts'
import {
  deliveriesOfOrder,
  linesOfDelivery,
  linesOfOrder,
  listDeliveries,
  listOrders,
  orderById,
  orderByNumber,
  ordersOfCampaign,
  ordersOfCustomer,
} from './sales.loaders.ts'
import type { SalesOrderLineInCurrency } from './sales.loaders.ts'
import type { SalesOrderRow } from './sales.table.ts'

const reads = reading<SalesOrderRow>()
const readsLine = reading<SalesOrderLineInCurrency>()

export const salesResolvers: Resolvers = {
  Query: {
    salesOrder: (_, { id }, context) => byId(orderById(context), id),
    salesOrderByNumber: (_, { number, company }, { db }) => orderByNumber(db, number, company),
    salesOrders: (_, args, { db }) => listOrders(db, args),
    deliveries: (_, args, { db }) => listDeliveries(db, args),
  },
  Mutation: {
    placeOrder: (_, args, context) =>
      mutate(context, 'placeOrder', args, (tx, input, crm, last) => placeOrder(tx, crm, input, last)),
    changeOrder: (_, args, context) => mutate(context, 'changeOrder', args, changeOrder),
    cancelOrder: (_, args, context) => mutate(context, 'cancelOrder', args, cancelOrder),
    reopenOrder: (_, args, context) => mutate(context, 'reopenOrder', args, reopenOrder),
    allocateBackOrders: (_, args, context) => mutate(context, 'allocateBackOrders', args, allocateBackOrders),
    deliverOrder: (_, args, context) => mutate(context, 'deliverOrder', args, deliverOrder),
    invoiceOrder: (_, args, context) => mutate(context, 'invoiceOrder', args, invoiceOrder),
  },
  Customer: {
    salesOrders: ({ id }, args, context) => ordersOfCustomer(context, args).load(id),
  },
  Campaign: {
    salesOrders: ({ id }, args, context) => ordersOfCampaign(context, args).load(id),
  },
  SalesOrder: {
    customer: reads(['customerId'], ({ customerId }) => ({ id: customerId })),
    salesperson: reads(['salespersonId'], ({ salespersonId }, _, context) =>
      salespersonId ? employeeById(context).load(salespersonId) : null,
    ),
    campaign: reads(['campaignId'], ({ campaignId }) => (campaignId ? { id: campaignId } : null)),
    lines: reads(['id', 'currency'], async ({ id, currency }, asked, context) =>
      given({ currency }, await linesOfOrder(context, asked).load(id)),
    ),
    net: reads(['net', 'currency'], ({ net, currency }) => money(net, currency)),
    freight: reads(['freight', 'currency'], ({ freight, currency }) => money(freight, currency)),
    tax: reads(['tax', 'currency'], ({ tax, currency }) => money(tax, currency)),
    total: reads(['total', 'currency'], ({ total, currency }) => money(total, currency)),
    deliveries: reads(['id'], ({ id }, _, context) => deliveriesOfOrder(context).load(id)),
    invoices: reads(['id'], ({ id }, _, context) => invoicesOfOrder(context).load(id)),
    changes: reads(['id'], ({ id }, args, context) => changesOfRecord(context, args).load(id)),
  },
  SalesOrderLine: {
    product: readsLine(['productId'], ({ productId }, _, context) => productById(context).load(productId)),
    unitPrice: readsLine(['unitPrice', 'currency'], ({ unitPrice, currency }) => money(unitPrice, currency)),
    net: readsLine(['net', 'currency'], ({ net, currency }) => money(net, currency)),
    backordered: (line) => new Big(leftOf(line)).minus(line.reserved).toFixed(),
  },
  AllocatedLine: {
    order: ({ orderId }, _, context) => orderById(context).load(orderId),
    product: ({ productId }, _, context) => productById(context).load(productId),
  },
  Delivery: {
    order: ({ orderId }, _, context) => orderById(context).load(orderId),
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    warehouse: ({ warehouseId }, _, context) => warehouseById(context).load(warehouseId),
    lines: ({ id }, _, context) => linesOfDelivery(context).load(id),
    movements: ({ id }, args, context) => movementsOfSource(context, args).load(id),
  },
  DeliveryLine: {
    product: ({ productId }, _, context) => productById(context).load(productId),
  },
}

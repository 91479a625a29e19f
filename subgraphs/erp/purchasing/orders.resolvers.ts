import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { money, plain, sum } from '../../common/money.ts'
import { given } from '../../common/list/given.ts'
import { inBase } from '../accounts/company.facts.ts'
import { ledgerAccountById } from '../accounts/ledger.loaders.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { ErpContext } from '../context.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { productById, warehouseById } from '../stock/stock.loaders.ts'
import { movementsOfSource } from '../stock/stock.lots.loaders.ts'
import {
  cancelPurchaseOrder,
  closePurchaseOrder,
  confirmPurchaseOrder,
  sendPurchaseOrder,
} from './order-status.service.ts'
import {
  goodsReceiptById,
  linesOfPurchaseOrder,
  linesOfReceipt,
  linesOfReturn,
  listGoodsReceipts,
  listPurchaseOrders,
  purchaseOrderById,
  purchaseOrderByNumber,
  receiptsOfOrder,
  returnsOfOrder,
} from './orders.loaders.ts'
import { createPurchaseOrder, updatePurchaseOrder } from './orders.service.ts'
import type { PurchaseOrderRow } from './orders.table.ts'
import { supplierById } from './purchasing.loaders.ts'
import type { SupplierRow } from './purchasing.table.ts'
import { receiveGoods } from './receipts.service.ts'
import { returnToSupplier } from './returns.service.ts'

const orderOf = async ({ orderId }: { orderId: string }, _args: object, context: ErpContext) =>
  (await purchaseOrderById(context).load(orderId)) as PurchaseOrderRow

interface Moved {
  readonly productId: string | null
  readonly companyId: string
  readonly quantity: string
  readonly value: string | null
}

/** Of what came and of what went back alike. */
const movedLine = {
  product: ({ productId }: Moved, _args: object, context: ErpContext) =>
    productId ? productById(context).load(productId) : null,
  quantity: ({ quantity }: Moved) => plain(quantity),
  value: ({ value, companyId }: Moved, _args: object, context: ErpContext) => inBase(context, companyId, value ?? '0'),
}

export const orderResolvers: Resolvers = {
  Query: {
    purchaseOrder: (_, { id }, context) => byId(purchaseOrderById(context), id),
    purchaseOrderByNumber: (_, { number, company }, { db }) => purchaseOrderByNumber(db, number, company),
    purchaseOrders: (_, args, { db }) => listPurchaseOrders(db, args),
    goodsReceipt: (_, { id }, context) => byId(goodsReceiptById(context), id),
    goodsReceipts: (_, args, { db }) => listGoodsReceipts(db, args),
  },
  Mutation: {
    createPurchaseOrder: (_, args, context) => mutate(context, 'createPurchaseOrder', args, createPurchaseOrder),
    updatePurchaseOrder: (_, args, context) => mutate(context, 'updatePurchaseOrder', args, updatePurchaseOrder),
    sendPurchaseOrder: (_, args, context) => mutate(context, 'sendPurchaseOrder', args, sendPurchaseOrder),
    confirmPurchaseOrder: (_, args, context) => mutate(context, 'confirmPurchaseOrder', args, confirmPurchaseOrder),
    cancelPurchaseOrder: (_, args, context) => mutate(context, 'cancelPurchaseOrder', args, cancelPurchaseOrder),
    closePurchaseOrder: (_, args, context) => mutate(context, 'closePurchaseOrder', args, closePurchaseOrder),
    receiveGoods: (_, args, context) => mutate(context, 'receiveGoods', args, receiveGoods),
    returnToSupplier: (_, args, context) => mutate(context, 'returnToSupplier', args, returnToSupplier),
  },
  PurchaseOrder: {
    supplier: async ({ supplierId }, _, context) => (await supplierById(context).load(supplierId)) as SupplierRow,
    warehouse: ({ warehouseId }, _, context) => warehouseById(context).load(warehouseId),
    overReceipt: ({ overReceipt }) => plain(overReceipt),
    lines: async ({ id, currency }, _, context) => given({ currency }, await linesOfPurchaseOrder(context).load(id)),
    net: ({ net, currency }) => money(net, currency),
    tax: ({ tax, currency }) => money(tax, currency),
    total: ({ total, currency }) => money(total, currency),
    receipts: ({ id }, _, context) => receiptsOfOrder(context).load(id),
    returns: ({ id }, _, context) => returnsOfOrder(context).load(id),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  PurchaseOrderLine: {
    product: ({ productId }, _, context) => (productId ? productById(context).load(productId) : null),
    account: ({ accountId }, _, context) => (accountId ? ledgerAccountById(context).load(accountId) : null),
    warehouse: ({ warehouseId }, _, context) => (warehouseId ? warehouseById(context).load(warehouseId) : null),
    quantity: ({ quantity }) => plain(quantity),
    unitPrice: ({ unitPrice, currency }) => money(unitPrice, currency),
    net: ({ net, currency }) => money(net, currency),
    taxRate: ({ taxRate }) => plain(taxRate),
    tax: ({ tax, currency }) => money(tax, currency),
    received: ({ received, rejected }) => plain(sum([received, rejected])),
    accepted: ({ received }) => plain(received),
    rejected: ({ rejected }) => plain(rejected),
    returned: ({ returned }) => plain(returned),
    invoiced: ({ invoiced, credited }) => new Big(invoiced).minus(credited).toFixed(),
  },
  GoodsReceipt: {
    order: orderOf,
    lines: ({ id }, _, context) => linesOfReceipt(context).load(id),
    movements: ({ id }, args, context) => movementsOfSource(context, args).load(id),
  },
  GoodsReceiptLine: {
    ...movedLine,
    quantity: ({ quantity, rejected }) => plain(sum([quantity, rejected])),
    accepted: ({ quantity }) => plain(quantity),
    rejected: ({ rejected }) => plain(rejected),
  },
  SupplierReturn: {
    order: orderOf,
    lines: ({ id }, _, context) => linesOfReturn(context).load(id),
    movements: ({ id }, args, context) => movementsOfSource(context, args).load(id),
  },
  SupplierReturnLine: movedLine,
}

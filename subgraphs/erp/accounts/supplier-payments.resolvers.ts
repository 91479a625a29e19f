import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { money, plain } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { supplierById } from '../purchasing/purchasing.loaders.ts'
import { inBase } from './company.facts.ts'
import { supplierInvoiceById } from './payables.loaders.ts'
import {
  allocationsOfSupplierPayment,
  allocationsOfSupplierRefund,
  listSupplierPayments,
  paymentsOfSupplier,
  supplierPaymentById,
  supplierRefundById,
} from './supplier-payments.loaders.ts'
import { allocateSupplierCredit, paySupplier } from './supplier-payments.service.ts'
import { recordSupplierRefund } from './supplier-refunds.service.ts'
import { cancelSupplierPayment, releaseSupplierAllocation } from './supplier-settlement.service.ts'

export const supplierPaymentsResolvers: Resolvers = {
  Query: {
    supplierPayment: (_, { id }, context) => byId(supplierPaymentById(context), id),
    supplierPayments: (_, args, { db }) => listSupplierPayments(db, args),
  },
  Mutation: {
    paySupplier: (_, args, context) => mutate(context, 'paySupplier', args, paySupplier),
    allocateSupplierCredit: (_, args, context) =>
      mutate(context, 'allocateSupplierCredit', args, allocateSupplierCredit),
    releaseSupplierAllocation: (_, args, context) =>
      mutate(context, 'releaseSupplierAllocation', args, releaseSupplierAllocation),
    cancelSupplierPayment: (_, args, context) => mutate(context, 'cancelSupplierPayment', args, cancelSupplierPayment),
    recordSupplierRefund: (_, args, context) => mutate(context, 'recordSupplierRefund', args, recordSupplierRefund),
  },
  Supplier: {
    payments: ({ id }, args, context) => paymentsOfSupplier(context, args).load(id),
  },
  SupplierPayment: {
    supplier: ({ supplierId }, _, context) => supplierById(context).load(supplierId),
    amount: ({ amount, currency }) => money(amount, currency),
    rate: ({ rate }) => plain(rate),
    baseAmount: ({ baseAmount, companyId }, _, context) => inBase(context, companyId, baseAmount),
    unallocated: ({ unallocated, currency }) => money(unallocated, currency),
    baseUnallocated: ({ baseUnallocated, companyId }, _, context) => inBase(context, companyId, baseUnallocated),
    status: ({ cancelledOn, unallocated }) =>
      cancelledOn ? 'CANCELLED' : new Big(unallocated).gt(0) ? 'OPEN' : 'ALLOCATED',
    allocations: ({ id }, _, context) => allocationsOfSupplierPayment(context).load(id),
  },
  SupplierAllocation: {
    invoice: ({ invoiceId }, _, context) => (invoiceId ? supplierInvoiceById(context).load(invoiceId) : null),
    refund: ({ refundId }, _, context) => (refundId ? supplierRefundById(context).load(refundId) : null),
    payment: ({ paymentId }, _, context) => (paymentId ? supplierPaymentById(context).load(paymentId) : null),
    creditNote: ({ creditNoteId }, _, context) =>
      creditNoteId ? supplierInvoiceById(context).load(creditNoteId) : null,
    amount: ({ amount, currency }) => money(amount, currency),
    exchangeGain: ({ baseAmount, baseGiven, baseCurrency }) =>
      money(new Big(baseAmount ?? 0).minus(baseGiven ?? 0).toFixed(), baseCurrency),
  },
  SupplierRefund: {
    supplier: ({ supplierId }, _, context) => supplierById(context).load(supplierId),
    amount: ({ amount, currency }) => money(amount, currency),
    rate: ({ rate }) => plain(rate),
    baseAmount: ({ baseAmount, companyId }, _, context) => inBase(context, companyId, baseAmount),
    allocations: ({ id }, _, context) => allocationsOfSupplierRefund(context).load(id),
  },
  AllocatedSupplierCredit: {
    left: ({ left, currency }) => money(left, currency),
  },
}

import Big from 'big.js'
import { byId } from '../../common/context.ts'
import { money, plain } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { cancelPayment } from './cancel-payment.service.ts'
import { inBase } from './company.facts.ts'
import { creditNoteById } from './credit-notes.loaders.ts'
import {
  allocationsOfPayment,
  allocationsOfRefund,
  listPayments,
  paymentById,
  paymentsOfCustomer,
  refundById,
  writeOffById,
} from './payments.loaders.ts'
import { postPayment } from './payments.service.ts'
import { invoiceById } from './receivables.loaders.ts'
import { refundCustomer } from './refund.service.ts'
import { releaseAllocation } from './release.service.ts'
import { allocatePayment } from './settlement.service.ts'
import { writeOffInvoice } from './write-off.service.ts'

export const paymentsResolvers: Resolvers = {
  Query: {
    payment: (_, { id }, context) => byId(paymentById(context), id),
    payments: (_, args, { db }) => listPayments(db, args),
  },
  Mutation: {
    postPayment: (_, args, context) =>
      mutate(context, 'postPayment', args, (tx, input, crm) => postPayment(tx, crm, input)),
    allocatePayment: (_, args, context) => mutate(context, 'allocatePayment', args, allocatePayment),
    releaseAllocation: (_, args, context) => mutate(context, 'releaseAllocation', args, releaseAllocation),
    cancelPayment: (_, args, context) => mutate(context, 'cancelPayment', args, cancelPayment),
    refundCustomer: (_, args, context) =>
      mutate(context, 'refundCustomer', args, (tx, input, crm) => refundCustomer(tx, crm, input)),
    writeOffInvoice: (_, args, context) => mutate(context, 'writeOffInvoice', args, writeOffInvoice),
  },
  Customer: {
    payments: ({ id }, args, context) => paymentsOfCustomer(context, args).load(id),
  },
  Payment: {
    customer: ({ customerId }) => ({ id: customerId }),
    amount: ({ amount, currency }) => money(amount, currency),
    unallocated: ({ unallocated, currency }) => money(unallocated, currency),
    rate: ({ rate }) => plain(rate),
    baseAmount: ({ baseAmount, companyId }, _, context) => inBase(context, companyId, baseAmount),
    baseUnallocated: ({ baseUnallocated, companyId }, _, context) => inBase(context, companyId, baseUnallocated),
    status: ({ cancelledOn, unallocated }) =>
      cancelledOn ? 'CANCELLED' : new Big(unallocated).gt(0) ? 'OPEN' : 'ALLOCATED',
    allocations: async ({ id }, _, context) =>
      (await allocationsOfPayment(context).load(id)).filter(({ invoiceId, refundId }) => invoiceId ?? refundId),
  },
  Allocation: {
    payment: ({ paymentId }, _, context) => (paymentId ? paymentById(context).load(paymentId) : null),
    creditNote: ({ creditNoteId }, _, context) => (creditNoteId ? creditNoteById(context).load(creditNoteId) : null),
    writeOff: ({ writeOffId }, _, context) => (writeOffId ? writeOffById(context).load(writeOffId) : null),
    invoice: ({ invoiceId }, _, context) => (invoiceId ? invoiceById(context).load(invoiceId) : null),
    refund: ({ refundId }, _, context) => (refundId ? refundById(context).load(refundId) : null),
    amount: ({ amount, currency }) => money(amount, currency),
    exchangeDifference: ({ creditBase, debitBase, baseCurrency }) =>
      money(new Big(creditBase).minus(debitBase).toFixed(), baseCurrency),
  },
  Refund: {
    customer: ({ customerId }) => ({ id: customerId }),
    amount: ({ amount, currency }) => money(amount, currency),
    rate: ({ rate }) => plain(rate),
    baseAmount: ({ baseAmount, companyId }, _, context) => inBase(context, companyId, baseAmount),
    allocations: ({ id }, _, context) => allocationsOfRefund(context).load(id),
  },
  WriteOff: {
    invoice: ({ invoiceId }, _, context) => invoiceById(context).load(invoiceId),
    amount: ({ amount, currency }) => money(amount, currency),
    tax: ({ tax, currency }) => money(tax, currency),
  },
}

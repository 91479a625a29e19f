import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { budgetResolvers } from './budget.resolvers.ts'
import { chartResolvers } from './chart.resolvers.ts'
import { creditNotesResolvers } from './credit-notes.resolvers.ts'
import { dimensionsResolvers } from './dimensions.resolvers.ts'
import { draftsResolvers } from './drafts.resolvers.ts'
import { invoiceDraftsResolvers } from './invoice-drafts.resolvers.ts'
import { ledgerResolvers } from './ledger.resolvers.ts'
import { paymentsResolvers } from './payments.resolvers.ts'
import { periodsResolvers } from './periods.resolvers.ts'
import { invoiceById } from './receivables.loaders.ts'
import { supplierInvoiceById } from './payables.loaders.ts'
import { payablesReportsResolvers } from './payables.reports.resolvers.ts'
import { payablesResolvers } from './payables.resolvers.ts'
import { purchasePolicyResolvers } from './purchase-policy.resolvers.ts'
import { receivablesReportsResolvers } from './receivables.reports.resolvers.ts'
import { receivablesResolvers } from './receivables.resolvers.ts'
import { reportsResolvers } from './reports.resolvers.ts'
import { revaluationResolvers } from './revaluation.resolvers.ts'
import { supplierPaymentsResolvers } from './supplier-payments.resolvers.ts'
import { taxResolvers } from './tax.resolvers.ts'

export const ledgerModule: Module = {
  typeDefs: sdl(import.meta.url, './ledger.graphql'),
  resolvers: ledgerResolvers,
}

export const receivablesModule: Module = {
  typeDefs: sdl(import.meta.url, './receivables.graphql'),
  resolvers: receivablesResolvers,
  entities: { Invoice: { id: (id, context) => invoiceById(context).load(id) } },
}

export const purchasePolicyModule: Module = {
  typeDefs: sdl(import.meta.url, './purchase-policy.graphql'),
  resolvers: purchasePolicyResolvers,
}

export const periodsModule: Module = {
  typeDefs: sdl(import.meta.url, './periods.graphql'),
  resolvers: periodsResolvers,
}

export const chartModule: Module = {
  typeDefs: sdl(import.meta.url, './chart.graphql'),
  resolvers: chartResolvers,
}

export const taxModule: Module = {
  typeDefs: sdl(import.meta.url, './tax.graphql'),
  resolvers: taxResolvers,
}

export const dimensionsModule: Module = {
  typeDefs: sdl(import.meta.url, './dimensions.graphql'),
  resolvers: dimensionsResolvers,
}

export const draftsModule: Module = {
  typeDefs: sdl(import.meta.url, './drafts.graphql'),
  resolvers: draftsResolvers,
}

export const reportsModule: Module = {
  typeDefs: sdl(import.meta.url, './reports.graphql'),
  resolvers: reportsResolvers,
}

export const budgetModule: Module = {
  typeDefs: sdl(import.meta.url, './budget.graphql'),
  resolvers: budgetResolvers,
}

export const paymentsModule: Module = {
  typeDefs: sdl(import.meta.url, './payments.graphql'),
  resolvers: paymentsResolvers,
}

export const creditNotesModule: Module = {
  typeDefs: sdl(import.meta.url, './credit-notes.graphql'),
  resolvers: creditNotesResolvers,
}

export const invoiceDraftsModule: Module = {
  typeDefs: sdl(import.meta.url, './invoice-drafts.graphql'),
  resolvers: invoiceDraftsResolvers,
}

export const payablesModule: Module = {
  typeDefs: sdl(import.meta.url, './payables.graphql'),
  resolvers: payablesResolvers,
  entities: { SupplierInvoice: { id: (id, context) => supplierInvoiceById(context).load(id) } },
}

export const payablesReportsModule: Module = {
  typeDefs: sdl(import.meta.url, './payables.reports.graphql'),
  resolvers: payablesReportsResolvers,
}

export const supplierPaymentsModule: Module = {
  typeDefs: sdl(import.meta.url, './supplier-payments.graphql'),
  resolvers: supplierPaymentsResolvers,
}

export const receivablesReportsModule: Module = {
  typeDefs: sdl(import.meta.url, './receivables.reports.graphql'),
  resolvers: receivablesReportsResolvers,
}

export const revaluationModule: Module = {
  typeDefs: sdl(import.meta.url, './revaluation.graphql'),
  resolvers: revaluationResolvers,
}

import type { Module } from '../common/graph/build.ts'
import {
  budgetModule,
  chartModule,
  creditNotesModule,
  dimensionsModule,
  draftsModule,
  invoiceDraftsModule,
  ledgerModule,
  payablesModule,
  payablesReportsModule,
  paymentsModule,
  periodsModule,
  purchasePolicyModule,
  receivablesModule,
  receivablesReportsModule,
  reportsModule,
  revaluationModule,
  supplierPaymentsModule,
  taxModule,
} from './accounts/index.ts'
import { customerModule } from './customer/index.ts'
import { integrityModule } from './integrity/index.ts'
import { partnersModule } from './partners/index.ts'
import { privacy } from './privacy/index.ts'
import { productionModules } from './production/index.ts'
import {
  landedCostsModule,
  purchaseOrdersModule,
  purchasingModule,
  purchasingReportsModule,
} from './purchasing/index.ts'
import { resourcesModules } from './resources/index.ts'
import { salesModules } from './sales/index.ts'
import { countsModule, stockModule, stockReportsModule, warehouseModule } from './stock/index.ts'

export const erpModules: readonly Module[] = [
  ledgerModule,
  periodsModule,
  chartModule,
  taxModule,
  dimensionsModule,
  draftsModule,
  budgetModule,
  reportsModule,
  receivablesModule,
  receivablesReportsModule,
  paymentsModule,
  creditNotesModule,
  invoiceDraftsModule,
  stockModule,
  warehouseModule,
  countsModule,
  stockReportsModule,
  ...salesModules,
  purchasingModule,
  ...productionModules,
  purchaseOrdersModule,
  landedCostsModule,
  purchasingReportsModule,
  purchasePolicyModule,
  payablesModule,
  payablesReportsModule,
  supplierPaymentsModule,
  revaluationModule,
  ...resourcesModules,
  integrityModule,
  customerModule,
  partnersModule,
  privacy,
]

import { fileURLToPath } from 'node:url'
import { buildGraph } from '../common/graph/build.ts'
import { openDatabase, type DatabaseSettings, type Subgraph } from '../common/subgraph.ts'
import type { ErpContext } from './context.ts'
import type { CrmPorts } from './crm.ts'
import { customersChanged } from './customer/customer.service.ts'
import { erpModules } from './modules.ts'
import { knownEmployees } from './resources/resources.service.ts'
import { knownProducts } from './stock/stock.service.ts'

export { crmPortNames } from './crm.ts'
// What commands write in bulk by.
export { norwegianVat } from './accounts/chart.ts'
export { hasCompany, setUpCompany, type NewCompany } from './accounts/company.service.ts'
export { companyByCode, today } from './accounts/ledger.service.ts'
export type { CompanyRow } from './accounts/ledger.table.ts'
export { recordPayments, type NewPayment } from './accounts/payments.service.ts'
export { openAccounts, openAccountsOn } from './accounts/receivables.service.ts'
export { keepCustomers, keptCustomers, rowOf as customerRowOf } from './customer/customer.service.ts'
export type { CustomerRow } from './customer/customer.table.ts'
export { erpImportRuns } from './import-runs.ts'
export { addSuppliers, supplierIds } from './purchasing/purchasing.service.ts'
export { addEmployees, employeeIds } from './resources/resources.service.ts'
export { recordDeliveries, undelivered } from './sales/delivery.service.ts'
export { invoiceDelivered } from './sales/invoicing.service.ts'
export { lockOrders, orderIds, recordOrders, type OrderWithLines } from './sales/sales.service.ts'
export { adjustStock } from './stock/stock.adjustment.service.ts'
export { openStock } from './stock/stock.movements.service.ts'
export { reserve, setIncoming } from './stock/stock.reservation.service.ts'
export { addProducts, addWarehouses, productIds, requireWarehouse } from './stock/stock.service.ts'

const migrations = { schema: 'erp', folder: fileURLToPath(new URL('./migrations', import.meta.url)) }

/** ERP's database, migrated: for commands that write in bulk. */
export const openErpDatabase = (settings: DatabaseSettings) => openDatabase(settings, migrations)

/** Starts the ERP subgraph on its database; `crm` is what it asks CRM by. */
export async function startErp(settings: { database: DatabaseSettings; crm: CrmPorts }): Promise<Subgraph> {
  const schema = buildGraph(erpModules)
  const database = await openErpDatabase(settings.database)
  return {
    name: 'erp',
    schema,
    context: (request): ErpContext => ({ ...database.context(request), crm: settings.crm }),
    ready: database.ready,
    close: database.close,
    ports: {
      products: (input) => knownProducts(database.db, input),
      employees: (input) => knownEmployees(database.db, input),
      customersChanged: (input) => customersChanged(database.db, input),
    },
  }
}

import { fileURLToPath } from 'node:url'
import { buildGraph } from '../common/graph/build.ts'
import { openDatabase, type DatabaseSettings, type Ports, type Subgraph } from '../common/subgraph.ts'
import type { ErpContext } from './context.ts'
import { customersChanged } from './customer/customer.service.ts'
import { erpModules } from './modules.ts'
import { knownEmployees } from './resources/resources.service.ts'
import { knownProducts } from './stock/stock.service.ts'

export const erpMigrations = { schema: 'erp', folder: fileURLToPath(new URL('./migrations', import.meta.url)) }

/** Starts the ERP subgraph on its database; `crm` is what it asks CRM by. */
export async function startErp(settings: { database: DatabaseSettings; crm: Ports }): Promise<Subgraph> {
  const database = await openDatabase(settings.database, erpMigrations)
  return {
    name: 'erp',
    schema: buildGraph(erpModules),
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

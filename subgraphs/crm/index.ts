import { fileURLToPath } from 'node:url'
import { buildGraph } from '../common/graph/build.ts'
import type { Logger } from '../common/server/logger.ts'
import { openDatabase, type DatabaseSettings, type Subgraph } from '../common/subgraph.ts'
import type { CrmContext } from './context.ts'
import { customerDelivery } from './customers/customers.delivery.service.ts'
import type { ErpPorts } from './erp.ts'
import { crmModules } from './modules.ts'
import { crmPorts } from './ports.ts'

export { erpPortNames } from './erp.ts'
// What commands write in bulk by.
export { type NewCampaign, type NewCampaignMember } from './campaigns/campaigns.input.ts'
export { addCampaigns, addMembers } from './campaigns/campaigns.service.ts'
export { type NewCustomer } from './customers/customers.input.ts'
export { addCustomers, customerIds, type AddedCustomer } from './customers/customers.service.ts'
export { customersForErp } from './customers/customers.shared.service.ts'
export { crmImportRuns } from './import-runs.ts'
export { type NewInteraction } from './interactions/interactions.input.ts'
export { addInteractions } from './interactions/interactions.service.ts'

export interface CrmSettings {
  readonly database: DatabaseSettings
  /** What ERP answers. Without it references to ERP are taken as given and nobody is told of changed customers. */
  readonly erp?: ErpPorts
  readonly logger?: Logger
}

const migrations = { schema: 'crm', folder: fileURLToPath(new URL('./migrations', import.meta.url)) }

/** CRM's database, migrated: for commands that write in bulk. */
export const openCrmDatabase = (settings: DatabaseSettings) => openDatabase(settings, migrations)

/** Migrates the database and starts to serve. Throws when the database does not answer. */
export async function startCrm({ database: settings, erp, logger }: CrmSettings): Promise<Subgraph> {
  const schema = buildGraph(crmModules)
  const database = await openCrmDatabase(settings)
  const delivery = customerDelivery(database.db, erp, logger)
  delivery.now()
  return {
    name: 'crm',
    schema,
    context: (request): CrmContext => ({
      ...database.context(request),
      erp,
      deliverCustomerChanges: () => delivery.now(),
    }),
    ready: database.ready,
    close: async () => {
      await delivery.close()
      await database.close()
    },
    ports: crmPorts(database.db),
  }
}

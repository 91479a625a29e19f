import { fileURLToPath } from 'node:url'
import { whileOpening } from '../common/closer.ts'
import { enterAs } from '../common/partner/partner.ts'
import type { Logger } from '../common/server/logger.ts'
import { learnSizes } from '../common/list/shares.ts'
import { openDatabase, openGraphs, type DatabaseSettings, type Subgraph } from '../common/subgraph.ts'
import type { CrmContext } from './context.ts'
import { customerDelivery } from './customers/customers.delivery.service.ts'
import type { ErpPorts } from './erp.ts'
import { crmModules } from './modules.ts'
import { crmPorts } from './ports.ts'
import { crmWriteTables } from './schema.ts'
import { caseClock } from './service/clock.ts'

export { erpPortNames } from './erp.ts'
// What commands write in bulk by.
export { type NewCampaign, type NewCampaignMember } from './campaigns/campaigns.input.ts'
export { addCampaigns, addMembers } from './campaigns/campaigns.service.ts'
export { addComment } from './collaboration/comments.service.ts'
export { addConsents, enterConsents } from './consents/consents.service.ts'
export { type NewCustomer } from './customers/customers.input.ts'
export { customerIds } from './customers/customers.known.service.ts'
export { addCustomers, type AddedCustomer } from './customers/customers.service.ts'
export { alikeAmong } from './customers/duplicates.service.ts'
export { customersForErp, type CustomerForErp } from './customers/customers.shared.service.ts'
export { type CustomValues } from './fields/columns.ts'
export { declareFields } from './fields/fields.service.ts'
export { crmImportRuns } from './import-runs.ts'
export { type NewInteraction } from './interactions/interactions.input.ts'
export { addInteractions } from './interactions/interactions.service.ts'
export { participantsOf } from './interactions/participants.service.ts'
export { createArticle, linkArticle, moveArticle } from './knowledge/articles.service.ts'
export { convertLead } from './leads/convert.service.ts'
export { createLeads } from './leads/leads.service.ts'
export { setLeadScoreRule } from './leads/rules.service.ts'
export { addNote } from './notes/notes.service.ts'
export { type NewOpportunity } from './pipeline/opportunities.input.ts'
export { addOpportunities, knownOpportunities } from './pipeline/opportunities.service.ts'
export { addTeams } from './teams/teams.service.ts'
export { setQuota } from './pipeline/quotas.service.ts'
export { addPartner } from './partners/partners.service.ts'
export { addAgreements } from './partners/partners.sharing.service.ts'
export { createSegment } from './segments/segments.service.ts'
export { setBusinessCalendar } from './service/calendars.service.ts'
export { addCaseMessage, moveCase, rateCase } from './service/cases.moves.service.ts'
export { createCase, escalateDueCases } from './service/cases.service.ts'
export { setCaseQueue, setSlaPolicy } from './service/sla.service.ts'

export interface CrmSettings {
  readonly database: DatabaseSettings
  /** What ERP answers. Without it references to ERP are taken as given and nobody is told of changed customers. */
  readonly erp?: ErpPorts
  /** What identifiers of the erased are digested under; who was digested under another can't be found any more. */
  readonly erasureSecret: string
  /** Bytes of a file at most; 10,000,000 when absent. */
  readonly fileSize?: number
  /** Domains of our own e-mail addresses, in lower case; without any it is told by who is known. */
  readonly ownDomains?: readonly string[]
  /** Milliseconds from one look at what is due of cases to the next; 15,000 when absent, null where others look. */
  readonly caseClockMs?: number | null
  readonly logger?: Logger
}

/** Bytes. */
const largestFile = 10_000_000

const migrations = { schema: 'crm', folder: fileURLToPath(new URL('./migrations', import.meta.url)) }

/** CRM's database, migrated: for commands that write in bulk. */
export const openCrmDatabase = (settings: DatabaseSettings) => openDatabase(settings, migrations)

/** Migrates the database and starts to serve. Throws when the database does not answer. */
export async function startCrm({
  database: settings,
  erp,
  erasureSecret,
  fileSize = largestFile,
  ownDomains = [],
  caseClockMs = 15_000,
  logger,
}: CrmSettings): Promise<Subgraph> {
  return whileOpening(async (opened) => {
    const database = await opened.open(openCrmDatabase(settings), ({ close }) => close())
    await learnSizes(database.db, migrations.schema)
    const delivery = customerDelivery(database.db, erp, logger)
    const clock = caseClockMs === null ? null : caseClock(database.db, caseClockMs, logger)
    const { schema, context, execute, partner } = await opened.open(
      openGraphs({
        modules: crmModules,
        database: settings,
        db: database.db,
        tables: crmWriteTables,
        extend: (context): CrmContext => ({
          ...context,
          erp,
          erasureSecret,
          fileSize,
          ownDomains,
          deliverCustomerChanges: () => delivery.now(),
        }),
        // CRM keeps the agreements: its policies look them up themselves.
        admit: async ({ partnerId }) => enterAs(partnerId),
      }),
      ({ closePartner }) => closePartner(),
    )
    delivery.now()
    return {
      name: 'crm',
      schema,
      context,
      execute,
      partner,
      ready: database.ready,
      close: async () => {
        await delivery.close()
        await clock?.close()
        await opened.close()
      },
      ports: crmPorts(database.db),
    }
  })
}

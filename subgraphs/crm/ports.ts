import type { Db } from '../common/database/connect.ts'
import { askedIds, type Ports } from '../common/ports.ts'
import { knownCampaigns } from './campaigns/campaigns.service.ts'
import { customersForErp } from './customers/customers.shared.service.ts'
import { agreementsForErp, askedAgreements } from './partners/partners.shared.service.ts'

/** What ERP may ask. Ids that nothing has are left out of the answer. */
export const crmPorts = (db: Db): Ports => ({
  customers: async (input) => ({ customers: await customersForErp(db, askedIds.parse(input).ids) }),
  agreements: async (input) => agreementsForErp(db, askedAgreements.parse(input)),
  campaigns: async (input) => ({ known: await knownCampaigns(db, askedIds.parse(input).ids) }),
})

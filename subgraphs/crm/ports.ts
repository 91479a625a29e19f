import { z } from 'zod'
import type { Db } from '../common/database/connect.ts'
import type { Ports } from '../common/subgraph.ts'
import { knownCampaigns } from './campaigns/campaigns.service.ts'
import { customersForErp } from './customers/customers.shared.service.ts'

const idsInput = z.object({ ids: z.array(z.string()).max(10_000) })

/** What ERP may ask. Ids that nothing has are left out of the answer. */
export const crmPorts = (db: Db): Ports => ({
  customers: async (input) => ({ customers: await customersForErp(db, idsInput.parse(input).ids) }),
  campaigns: async (input) => ({ known: await knownCampaigns(db, idsInput.parse(input).ids) }),
})

import { z } from 'zod'
import type { Db } from '../common/database/connect.ts'
import { askedIds, type Ports } from '../common/ports.ts'
import { knownCampaigns } from './campaigns/campaigns.service.ts'
import { wholesAndParts } from './customers/whole.ts'
import { customersForErp } from './customers/customers.shared.service.ts'
import { agreementsForErp, askedAgreements } from './partners/partners.shared.service.ts'

/** `withParts`: of those that are merged all are told, whichever of them is asked for. */
const askedCustomers = askedIds.extend({ withParts: z.boolean().optional() })

/** What ERP may ask. Ids that nothing has are left out of the answer. */
export const crmPorts = (db: Db): Ports => ({
  customers: async (input) => {
    const { ids, withParts } = askedCustomers.parse(input)
    return { customers: await customersForErp(db, withParts ? await wholesAndParts(db, ids) : ids) }
  },
  agreements: async (input) => agreementsForErp(db, askedAgreements.parse(input)),
  campaigns: async (input) => ({ known: await knownCampaigns(db, askedIds.parse(input).ids) }),
})

import { bigint, boolean, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { moment } from '../../common/database/columns.ts'
import { erp } from '../schema.ts'

/** CRM's number of a change to a partner's agreements: each change of any of them gets a higher one. */
const version = () => bigint({ mode: 'number' }).notNull()

/**
 * Which parts of ERP's data on a customer a partner may see: a copy of what CRM's agreements say, as of `version`. What
 * policies let partners read hangs on it. The customer need not be kept here.
 */
export const agreement = erp.table(
  'agreement',
  {
    partnerId: uuid().notNull(),
    customerId: uuid().notNull(),
    orders: boolean().notNull(),
    invoices: boolean().notNull(),
    validFrom: moment().notNull(),
    /** From this moment on it is over. */
    validUntil: moment(),
    revokedAt: moment(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.partnerId, t.customerId] })],
)

/** Up to which version all of a partner's agreements are here. Rows stay, at version 0 where nothing is known any more. */
export const partnerAgreements = erp.table('partner_agreements', {
  partnerId: uuid().primaryKey(),
  version: version(),
})

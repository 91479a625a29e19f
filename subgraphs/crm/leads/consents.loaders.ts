import { childList } from '../../common/list/child-list.ts'
import { leadConsent } from './consents.table.ts'

export const consentsOfLead = childList<typeof leadConsent, never, 'SAID'>(
  { table: leadConsent, orders: { SAID: 'saidAt' }, defaultOrder: [{ field: 'SAID', direction: 'DESC' }] },
  { column: leadConsent.leadId },
)

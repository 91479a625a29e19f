import { changesOf } from '../common/write/changes.ts'
import { auditLog } from './schema.ts'
import { scopeOf } from './scopes.ts'

/** The audit trail of any record of CRM's, by its id. */
export const changesOfRecord = changesOf(auditLog, {
  customer_id: scopeOf.CUSTOMER,
  contact_id: scopeOf.CONTACT,
  team_id: 'customers:read',
  campaign_id: scopeOf.CAMPAIGN,
  owner_id: scopeOf.EMPLOYEE,
  employee_id: scopeOf.EMPLOYEE,
  custom: 'fields:read',
})

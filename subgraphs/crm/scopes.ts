/** What whoever asks about records of a kind, in a filter, a rule or a reference, must be allowed to read. */
export const scopeOf = {
  CUSTOMER: 'customers:read',
  CONTACT: 'customers:read',
  OPPORTUNITY: 'pipeline:read',
  CASE: 'service:read',
  CAMPAIGN: 'campaigns:read',
  INTERACTION: 'interactions:read',
  LEAD: 'pipeline:read',
  NOTE: 'interactions:read',
  CONSENT: 'consents:read',
  EMPLOYEE: 'resources:read',
  PRODUCT: 'stock:read',
} as const

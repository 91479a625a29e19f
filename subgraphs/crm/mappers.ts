/** What resolvers get as source, by SDL type. Refusals are plain data; stubs of ERP's entities are their id. */
const refusals = [
  'InvalidInput',
  'VersionConflict',
  'IdempotencyConflict',
  'CustomerNotFound',
  'CustomerErased',
  'ContactNotFound',
  'NotAPerson',
  'OpenOrders',
  'ErasureUnderWay',
  'CustomerNumberTaken',
  'ParentCycle',
  'CampaignNotFound',
  'PartnerNotFound',
  'PartnerNumberTaken',
  'IllegalMove',
]

const rows: Record<string, string> = {
  Customer: './customers/customers.table.ts#CustomerRow',
  Address: './customers/customers.table.ts#AddressRow',
  CustomersWritten: '../common/write/bulk/bulk.ts#BulkAnswer',
  CustomerBulkRow: '../common/write/bulk/bulk.ts#BulkRow',
  Contact: './customers/customers.table.ts#ContactRow',
  Interaction: './interactions/interactions.table.ts#InteractionRow',
  Campaign: './campaigns/campaigns.table.ts#CampaignRow',
  CampaignMember: './campaigns/campaigns.table.ts#CampaignMemberRow',
  StateChange: './lifecycles/lifecycles.table.ts#StateChangeRow',
  Partner: './partners/partners.table.ts#PartnerRow',
  Agreement: './partners/partners.loaders.ts#AgreementNow',
  Change: '../common/write/changes.ts#ChangeRow',
  PersonalData: '../common/privacy/records.ts#DataSubject',
  PersonalRow: '../common/privacy/export.ts#SubjectRow',
  ErasureReceipt: '../common/privacy/tables.ts#ErasureRow',
  RetentionRule: '../common/privacy/tables.ts#RetentionRuleRow',
  PartnerRead: '../common/write/partner-reads.ts#PartnerReadRow',
  Viewer: '../common/auth/viewer.ts#Viewer as TokenViewer',
  RoleDescription: '../common/auth/roles.ts#Role as TokenRole',
  Employee: '{ id: string }',
  Product: '{ id: string }',
}

export const crmMappers: Record<string, string> = {
  ...rows,
  ...Object.fromEntries(refusals.map((kind) => [kind, '../common/write/refusal.ts#RefusalData'])),
}

import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, index, integer, numeric, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { lengthBetween, moment, oneOf, peopleText } from '../../common/database/columns.ts'
import { customer } from '../customers/customers.table.ts'
import { customColumn } from '../fields/columns.ts'
import { crm, foldedColumn } from '../schema.ts'

export const campaignStatuses = ['PLANNED', 'ACTIVE', 'COMPLETED', 'CANCELLED'] as const
export const memberStatuses = [
  'ADDED',
  'SENT',
  'DELIVERED',
  'OPENED',
  'CLICKED',
  'RESPONDED',
  'BOUNCED',
  'OPTED_OUT',
] as const

export const campaign = crm.table(
  'campaign',
  {
    id: uuid().primaryKey(),
    name: peopleText().notNull(),
    nameFolded: foldedColumn('name'),
    status: text({ enum: campaignStatuses }).notNull().default('PLANNED'),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
    budgetAmount: numeric(),
    budgetCurrency: text(),
    /** An employee, whom ERP keeps. */
    ownerId: uuid(),
    custom: customColumn(),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('campaign_name_length', lengthBetween(t.name, 1, 200)),
    check('campaign_status', oneOf(t.status, campaignStatuses)),
    check('campaign_span', sql`${t.endsOn} >= ${t.startsOn}`),
    check('campaign_budget', sql`${t.budgetAmount} >= 0 and ${t.budgetAmount} < 1e15`),
    check('campaign_budget_currency', sql`${t.budgetCurrency} ~ '^[A-Z]{3}$'`),
    check('campaign_budget_whole', sql`(${t.budgetAmount} is null) = (${t.budgetCurrency} is null)`),
    check('campaign_version', sql`${t.version} > 0`),
    index('campaign_starts_on').on(t.startsOn, t.id),
    index('campaign_name').on(t.name, t.id),
    index('campaign_name_folded').using('gin', t.nameFolded.op('gin_trgm_ops')),
  ],
)

export const campaignProduct = crm.table(
  'campaign_product',
  {
    campaignId: uuid()
      .notNull()
      .references(() => campaign.id),
    /** Which ERP keeps. */
    productId: uuid().notNull(),
    place: smallint().notNull(),
  },
  (t) => [primaryKey({ columns: [t.campaignId, t.productId] })],
)

export const campaignMember = crm.table(
  'campaign_member',
  {
    id: uuid().primaryKey(),
    campaignId: uuid()
      .notNull()
      .references(() => campaign.id),
    customerId: uuid()
      .notNull()
      .references(() => customer.id),
    status: text({ enum: memberStatuses }).notNull().default('ADDED'),
    since: moment()
      .notNull()
      .default(sql`now()`),
  },
  (t) => [
    unique('campaign_member_once').on(t.campaignId, t.customerId),
    check('campaign_member_status', oneOf(t.status, memberStatuses)),
    index('campaign_member_added').on(t.campaignId, t.id),
    index('campaign_member_customer').on(t.customerId, t.campaignId),
  ],
)

export type CampaignRow = InferSelectModel<typeof campaign>
export type CampaignMemberRow = InferSelectModel<typeof campaignMember>
export type CampaignStatus = CampaignRow['status']
export type CampaignMemberStatus = CampaignMemberRow['status']

import { sql, type InferSelectModel } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  numeric,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { acting, codeColumn, lengthBetween, moment, oneOf, peopleText } from '../../common/database/columns.ts'
import { consentChannels, consentPurpose } from '../consents/consents.table.ts'
import { customColumn } from '../fields/columns.ts'
import { crm, foldedColumn } from '../schema.ts'
import { segment } from '../segments/segments.table.ts'

export const campaignStatuses = ['PLANNED', 'ACTIVE', 'COMPLETED', 'CANCELLED'] as const

/** Its status changes by the moves of the lifecycle `campaign` only. */
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
    /** How it reaches people, and what they must have agreed to; none of a campaign that reaches nobody by itself. */
    channel: text({ enum: consentChannels }),
    purpose: codeColumn(),
    custom: customColumn(),
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({ name: 'campaign_purpose', columns: [t.purpose], foreignColumns: [consentPurpose.code] }),
    check('campaign_name_length', lengthBetween(t.name, 1, 200)),
    check('campaign_status', oneOf(t.status, campaignStatuses)),
    check('campaign_span', sql`${t.endsOn} >= ${t.startsOn}`),
    check('campaign_budget', sql`${t.budgetAmount} >= 0 and ${t.budgetAmount} < 1e15`),
    check('campaign_budget_currency', sql`${t.budgetCurrency} ~ '^[A-Z]{3}$'`),
    check('campaign_budget_whole', sql`(${t.budgetAmount} is null) = (${t.budgetCurrency} is null)`),
    check('campaign_channel', oneOf(t.channel, consentChannels)),
    check('campaign_channel_whole', sql`(${t.channel} is null) = (${t.purpose} is null)`),
    check('campaign_version', sql`${t.version} > 0`),
    index('campaign_starts_on').on(t.startsOn, t.id),
    index('campaign_status').on(t.status, t.startsOn, t.id),
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

/** Whom a campaign is meant for, and whom it leaves out. */
export const campaignSegment = crm.table(
  'campaign_segment',
  {
    campaignId: uuid()
      .notNull()
      .references(() => campaign.id),
    segmentId: uuid()
      .notNull()
      .references(() => segment.id),
    /** Who is in it is left out. */
    excluded: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.campaignId, t.segmentId] }), index('campaign_segment_segment').on(t.segmentId)],
)

/** One of several messages that a campaign's members are given by chance, by weight. */
export const campaignVariant = crm.table(
  'campaign_variant',
  {
    id: uuid().primaryKey(),
    campaignId: uuid()
      .notNull()
      .references(() => campaign.id),
    code: codeColumn().notNull(),
    name: text().notNull(),
    weight: integer().notNull(),
    place: smallint().notNull(),
  },
  (t) => [
    unique('campaign_variant_code').on(t.campaignId, t.code),
    /** What a member refers to, so that its variant is one of its campaign's own. */
    unique('campaign_variant_of_campaign').on(t.campaignId, t.id),
    check('campaign_variant_code_form', sql`${t.code} ~ '^[A-Z0-9_-]{1,20}$'`),
    check('campaign_variant_name_length', lengthBetween(t.name, 1, 100)),
    check('campaign_variant_weight', sql`${t.weight} between 1 and 10000`),
  ],
)

/** How the audience came about when the campaign started. */
export const campaignAudience = crm.table('campaign_audience', {
  campaignId: uuid()
    .primaryKey()
    .references(() => campaign.id),
  chosen: integer().notNull(),
  withoutConsent: integer().notNull(),
  excluded: integer().notNull(),
  undeliverable: integer().notNull().default(0),
  overCap: integer().notNull(),
  remaining: integer().notNull(),
  frozenAt: moment()
    .notNull()
    .default(sql`now()`),
})

/** So many messages may reach a customer in so many days, over all campaigns. */
export const frequencyCap = crm.table(
  'frequency_cap',
  {
    id: uuid().primaryKey(),
    /** Null: of all channels together. */
    channel: text({ enum: consentChannels }),
    sends: integer().notNull(),
    days: integer().notNull(),
  },
  (t) => [
    unique('frequency_cap_once').on(t.channel).nullsNotDistinct(),
    check('frequency_cap_channel', oneOf(t.channel, consentChannels)),
    check('frequency_cap_sends', sql`${t.sends} between 1 and 1000`),
    check('frequency_cap_days', sql`${t.days} between 1 and 366`),
  ],
)

/** What a campaign cost. Append-only: what was wrong is corrected by a line with the other sign. */
export const campaignCost = crm.table(
  'campaign_cost',
  {
    id: uuid().primaryKey(),
    campaignId: uuid()
      .notNull()
      .references(() => campaign.id),
    /** Null: of all variants. */
    variantId: uuid(),
    incurredOn: date({ mode: 'string' }).notNull(),
    description: text().notNull(),
    amount: numeric().notNull(),
    currency: text().notNull(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    recordedBy: text().notNull().default(acting),
  },
  (t) => [
    foreignKey({
      name: 'campaign_cost_variant',
      columns: [t.campaignId, t.variantId],
      foreignColumns: [campaignVariant.campaignId, campaignVariant.id],
    }),
    check('campaign_cost_description_length', lengthBetween(t.description, 1, 200)),
    check('campaign_cost_amount', sql`${t.amount} <> 0 and abs(${t.amount}) < 1e15`),
    check('campaign_cost_currency', sql`${t.currency} ~ '^[A-Z]{3}$'`),
    index('campaign_cost_campaign').on(t.campaignId, t.incurredOn, t.id),
  ],
)

export type CampaignRow = InferSelectModel<typeof campaign>
export type CampaignStatus = CampaignRow['status']
export type CampaignVariantRow = InferSelectModel<typeof campaignVariant>
export type CampaignSegmentRow = InferSelectModel<typeof campaignSegment>
export type CampaignCostRow = InferSelectModel<typeof campaignCost>
export type FrequencyCapRow = InferSelectModel<typeof frequencyCap>

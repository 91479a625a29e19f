import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, foreignKey, index, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment, oneOf } from '../../common/database/columns.ts'
import { customer } from '../customers/customers.table.ts'
import { interaction } from '../interactions/interactions.table.ts'
import { opportunity } from '../pipeline/opportunities.table.ts'
import { crm } from '../schema.ts'
import { campaign, campaignVariant } from './campaigns.table.ts'

export const memberStatuses = [
  'ADDED',
  'SENT',
  'DELIVERED',
  'OPENED',
  'CLICKED',
  'RESPONDED',
  'BOUNCED',
  'OPTED_OUT',
  'REMOVED',
] as const

/** For good, or for now. */
export const bounceKinds = ['HARD', 'SOFT'] as const

/**
 * A customer in a campaign. Its status changes by the moves of the lifecycle `campaign_member` only; when it first came to each
 * the database keeps in a column, what lies before included: who opened a message was sent it.
 */
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
    variantId: uuid(),
    status: text({ enum: memberStatuses }).notNull().default('ADDED'),
    since: moment()
      .notNull()
      .default(sql`now()`),
    sentAt: moment(),
    deliveredAt: moment(),
    openedAt: moment(),
    clickedAt: moment(),
    respondedAt: moment(),
    bouncedAt: moment(),
    /** Hard where nothing else was said. */
    bounce: text({ enum: bounceKinds }),
    optedOutAt: moment(),
    /** What the response was. */
    interactionId: uuid().references(() => interaction.id),
    /** What came of it. */
    opportunityId: uuid().references(() => opportunity.id),
  },
  (t) => [
    unique('campaign_member_once').on(t.campaignId, t.customerId),
    foreignKey({
      name: 'campaign_member_variant',
      columns: [t.campaignId, t.variantId],
      foreignColumns: [campaignVariant.campaignId, campaignVariant.id],
    }),
    check('campaign_member_status', oneOf(t.status, memberStatuses)),
    check('campaign_member_bounce', oneOf(t.bounce, bounceKinds)),
    index('campaign_member_added').on(t.campaignId, t.id),
    index('campaign_member_customer').on(t.customerId, t.campaignId),
    index('campaign_member_state').on(t.campaignId, t.status, t.id),
    index('campaign_member_interaction')
      .on(t.interactionId)
      .where(sql`interaction_id is not null`),
    index('campaign_member_opportunity')
      .on(t.opportunityId)
      .where(sql`opportunity_id is not null`),
  ],
)

export type CampaignMemberRow = InferSelectModel<typeof campaignMember>
export type CampaignMemberStatus = CampaignMemberRow['status']

import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, numeric, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { lengthBetween, moment, oneOf, peopleText } from '../../common/database/columns.ts'
import { campaign } from '../campaigns/campaigns.table.ts'
import { contact, customer } from '../customers/customers.table.ts'
import { customColumn } from '../fields/columns.ts'
import { crm, foldedColumn } from '../schema.ts'
import { leadSource, lostReason, stages } from './choices.table.ts'

/** Its stage changes by the moves of the lifecycle `opportunity` only: the database refuses others, and keeps each. */
export const opportunity = crm.table(
  'opportunity',
  {
    id: uuid().primaryKey(),
    name: peopleText().notNull(),
    nameFolded: foldedColumn('name'),
    customerId: uuid(),
    contactId: uuid(),
    /** An employee, whom ERP keeps. */
    ownerId: uuid(),
    source: text(),
    campaignId: uuid(),
    stage: text({ enum: stages }).notNull().default('PROSPECTING'),
    valueAmount: numeric(),
    currency: text(),
    /** 0 to 1; null: that of its stage. */
    probability: numeric(),
    description: text(),
    /** When work on it began, if anybody knows. */
    openedOn: date({ mode: 'string' }),
    expectedCloseOn: date({ mode: 'string' }),
    closedOn: date({ mode: 'string' }),
    lostReason: text(),
    createdAt: moment()
      .notNull()
      .default(sql`now()`),
    custom: customColumn(),
    version: integer().notNull().default(1),
    // What lists are sorted by: never null.
    sortValue: numeric()
      .notNull()
      .generatedAlwaysAs(sql`coalesce(value_amount, 0)`),
    sortExpected: date({ mode: 'string' })
      .notNull()
      .generatedAlwaysAs(sql`coalesce(expected_close_on, 'infinity'::date)`),
    sortClosed: date({ mode: 'string' })
      .notNull()
      .generatedAlwaysAs(sql`coalesce(closed_on, 'infinity'::date)`),
  },
  (t) => [
    foreignKey({ name: 'opportunity_customer', columns: [t.customerId], foreignColumns: [customer.id] }),
    foreignKey({
      name: 'opportunity_contact',
      columns: [t.customerId, t.contactId],
      foreignColumns: [contact.customerId, contact.id],
    }),
    foreignKey({ name: 'opportunity_campaign', columns: [t.campaignId], foreignColumns: [campaign.id] }),
    foreignKey({ name: 'opportunity_source', columns: [t.source], foreignColumns: [leadSource.code] }),
    foreignKey({ name: 'opportunity_lost_reason', columns: [t.lostReason], foreignColumns: [lostReason.code] }),
    check('opportunity_name_length', lengthBetween(t.name, 1, 200)),
    check('opportunity_description_length', lengthBetween(t.description, 1, 10_000)),
    check('opportunity_stage', oneOf(t.stage, stages)),
    check('opportunity_value', sql`${t.valueAmount} >= 0 and ${t.valueAmount} < 1e15`),
    check('opportunity_currency', sql`${t.currency} ~ '^[A-Z]{3}$'`),
    check('opportunity_value_whole', sql`${t.valueAmount} is null or ${t.currency} is not null`),
    check('opportunity_probability', sql`${t.probability} between 0 and 1`),
    check('opportunity_contact_whole', sql`${t.contactId} is null or ${t.customerId} is not null`),
    check(
      'opportunity_won_whole',
      sql`${t.stage} <> 'WON' or ${t.customerId} is not null and ${t.valueAmount} is not null`,
    ),
    check('opportunity_lost_why', sql`(${t.stage} = 'LOST') = (${t.lostReason} is not null)`),
    check('opportunity_closed_when', sql`(${t.stage} in ('WON', 'LOST')) = (${t.closedOn} is not null)`),
    check('opportunity_closed_surely', sql`${t.closedOn} is null or ${t.probability} is null`),
    check('opportunity_span', sql`${t.closedOn} >= ${t.openedOn}`),
    check('opportunity_version', sql`${t.version} > 0`),
    index('opportunity_created_at').on(t.createdAt, t.id),
    index('opportunity_name').on(t.name, t.id),
    index('opportunity_value').on(t.sortValue, t.id),
    index('opportunity_expected').on(t.sortExpected, t.id),
    index('opportunity_closed').on(t.sortClosed, t.id),
    index('opportunity_opened').on(t.openedOn, t.id),
    index('opportunity_customer_created').on(t.customerId, t.createdAt, t.id),
    index('opportunity_contact_created')
      .on(t.contactId, t.createdAt, t.id)
      .where(sql`contact_id is not null`),
    index('opportunity_owner_created').on(t.ownerId, t.createdAt, t.id),
    index('opportunity_owner_expected').on(t.ownerId, t.stage, t.sortExpected, t.id),
    index('opportunity_owner_open')
      .on(t.ownerId, t.sortExpected, t.id)
      .where(sql`stage in ('PROSPECTING', 'ENGAGING', 'PROPOSED', 'NEGOTIATING')`),
    index('opportunity_nobodys')
      .on(t.createdAt, t.id)
      .where(sql`owner_id is null and stage in ('PROSPECTING', 'ENGAGING', 'PROPOSED', 'NEGOTIATING')`),
    index('opportunity_open_value')
      .on(t.sortValue, t.id)
      .where(sql`stage in ('PROSPECTING', 'ENGAGING', 'PROPOSED', 'NEGOTIATING')`),
    index('opportunity_ended')
      .on(t.createdAt, t.id)
      .where(sql`stage in ('WON', 'LOST')`),
    index('opportunity_currency').on(t.currency, t.createdAt, t.id),
    index('opportunity_stage_created').on(t.stage, t.createdAt, t.id),
    index('opportunity_source_created').on(t.source, t.createdAt, t.id),
    index('opportunity_campaign').on(t.campaignId, t.createdAt, t.id),
    index('opportunity_lost_reason').on(t.lostReason, t.createdAt, t.id),
    index('opportunity_name_folded').using('gin', t.nameFolded.op('gin_trgm_ops')),
  ],
)

/** What it is about: products, or what a text says. */
export const opportunityLine = crm.table(
  'opportunity_line',
  {
    opportunityId: uuid()
      .notNull()
      .references(() => opportunity.id),
    place: smallint().notNull(),
    /** Which ERP keeps. */
    productId: uuid(),
    description: text(),
    quantity: numeric().notNull(),
    /** In the opportunity's currency; null while it is not known. */
    unitPrice: numeric(),
    discount: numeric().notNull().default('0'),
    /** Rounded to the currency's decimals. */
    net: numeric(),
  },
  (t) => [
    primaryKey({ columns: [t.opportunityId, t.place] }),
    check('opportunity_line_of', sql`${t.productId} is not null or ${t.description} is not null`),
    check('opportunity_line_description_length', lengthBetween(t.description, 1, 500)),
    check('opportunity_line_quantity', sql`${t.quantity} > 0 and ${t.quantity} < 1e15`),
    check('opportunity_line_price', sql`${t.unitPrice} >= 0 and ${t.unitPrice} < 1e15`),
    check('opportunity_line_discount', sql`${t.discount} between 0 and 1`),
    check('opportunity_line_net', sql`(${t.net} is null) = (${t.unitPrice} is null)`),
    index('opportunity_line_product').on(t.productId, t.opportunityId),
  ],
)

export type OpportunityRow = InferSelectModel<typeof opportunity>
/** A line with its opportunity's currency. */
export type ShownLine = InferSelectModel<typeof opportunityLine> & Pick<OpportunityRow, 'currency'>

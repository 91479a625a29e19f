import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core'
import { codeColumn, lengthBetween, moment, oneOf, peopleText } from '../../common/database/columns.ts'
import { campaign } from '../campaigns/campaigns.table.ts'
import { contact, customer } from '../customers/customers.table.ts'
import { customColumn } from '../fields/columns.ts'
import { leadSource, lostReason } from '../pipeline/choices.table.ts'
import { opportunity } from '../pipeline/opportunities.table.ts'
import { languages } from '../search/languages.ts'
import { crm } from '../schema.ts'
import { team } from '../teams/teams.table.ts'
import { leadAssignmentRule } from './rules.table.ts'

export const leadStatuses = ['NEW', 'WORKING', 'QUALIFIED', 'DISQUALIFIED', 'CONVERTED'] as const
export type LeadStatus = (typeof leadStatuses)[number]

/**
 * Somebody who may become a customer. Its status changes by the moves of the lifecycle `lead` only. What it was converted to
 * the database changes never again.
 */
export const lead = crm.table(
  'lead',
  {
    id: uuid().primaryKey(),
    /** From the series, by the database. */
    number: codeColumn()
      .notNull()
      .default(sql`null`)
      .unique('lead_number'),
    /** Of the person. One of the two is there. */
    name: peopleText(),
    organisation: peopleText(),
    shownName: peopleText()
      .notNull()
      .generatedAlwaysAs(sql`coalesce(name, organisation, '')`),
    nameFolded: text()
      .notNull()
      .generatedAlwaysAs(sql`crm.fold(coalesce(name || ' ' || organisation, name, organisation, ''))`),
    /** What organisations are compared by. */
    organisationKey: codeColumn().generatedAlwaysAs(sql`crm.name_key(crm.fold(organisation))`),
    title: text(),
    email: text(),
    emailNormal: codeColumn().generatedAlwaysAs(sql`lower(email)`),
    phone: text(),
    /** E.164; null where the number is none that its country has. */
    phoneNormal: codeColumn(),
    website: text(),
    countryCode: text(),
    language: text({ enum: languages }),
    source: text(),
    campaignId: uuid(),
    description: text(),
    status: text({ enum: leadStatuses }).notNull().default('NEW'),
    disqualifiedReason: text(),
    /** An employee, whom ERP keeps. */
    ownerId: uuid(),
    teamId: uuid(),
    /** By which the two were last found. */
    assignmentRuleId: uuid(),
    /** What the rules that fit add up to; the database keeps it. */
    score: integer().notNull().default(0),
    /** What it was converted to. */
    customerId: uuid(),
    contactId: uuid(),
    opportunityId: uuid().unique('lead_opportunity_once'),
    custom: customColumn(),
    createdAt: moment()
      .notNull()
      .default(sql`now()`),
    /** Since when nothing is kept of who it was. */
    erasedAt: moment(),
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({ name: 'lead_source', columns: [t.source], foreignColumns: [leadSource.code] }),
    foreignKey({ name: 'lead_reason', columns: [t.disqualifiedReason], foreignColumns: [lostReason.code] }),
    foreignKey({ name: 'lead_campaign', columns: [t.campaignId], foreignColumns: [campaign.id] }),
    foreignKey({ name: 'lead_team', columns: [t.teamId], foreignColumns: [team.id] }),
    foreignKey({ name: 'lead_rule', columns: [t.assignmentRuleId], foreignColumns: [leadAssignmentRule.id] }),
    foreignKey({ name: 'lead_customer', columns: [t.customerId], foreignColumns: [customer.id] }),
    foreignKey({
      name: 'lead_contact',
      columns: [t.customerId, t.contactId],
      foreignColumns: [contact.customerId, contact.id],
    }),
    foreignKey({ name: 'lead_opportunity', columns: [t.opportunityId], foreignColumns: [opportunity.id] }),
    check('lead_named', sql`${t.name} is not null or ${t.organisation} is not null`),
    check('lead_name_length', lengthBetween(t.name, 1, 200)),
    check('lead_organisation_length', lengthBetween(t.organisation, 1, 200)),
    check('lead_title_length', lengthBetween(t.title, 1, 100)),
    check('lead_email_length', lengthBetween(t.email, 3, 254)),
    check('lead_phone_length', lengthBetween(t.phone, 1, 40)),
    check('lead_phone_e164', sql`${t.phoneNormal} ~ '^\\+[1-9][0-9]{1,14}$'`),
    check('lead_website_length', lengthBetween(t.website, 1, 300)),
    check('lead_country_code', sql`${t.countryCode} ~ '^[A-Z]{2}$'`),
    check('lead_language', oneOf(t.language, languages)),
    check('lead_description_length', lengthBetween(t.description, 1, 10_000)),
    check('lead_status', oneOf(t.status, leadStatuses)),
    check(
      'lead_disqualified_why',
      sql`(${t.status} = 'DISQUALIFIED') = (${t.disqualifiedReason} is not null) or ${t.erasedAt} is not null`,
    ),
    check('lead_converted_whole', sql`(${t.status} = 'CONVERTED') = (${t.customerId} is not null)`),
    check('lead_contact_whole', sql`${t.contactId} is null or ${t.customerId} is not null`),
    check('lead_opportunity_whole', sql`${t.opportunityId} is null or ${t.customerId} is not null`),
    check('lead_version', sql`${t.version} > 0`),
    index('lead_created_at').on(t.createdAt, t.id),
    index('lead_shown_name').on(t.shownName, t.id),
    index('lead_score').on(t.score, t.id),
    index('lead_status_score').on(t.status, t.score, t.id),
    index('lead_owner_score').on(t.ownerId, t.score, t.id),
    index('lead_nobodys')
      .on(t.createdAt, t.id)
      .where(sql`status in ('NEW', 'WORKING', 'QUALIFIED') and owner_id is null and team_id is null`),
    index('lead_ended')
      .on(t.createdAt, t.id)
      .where(sql`status in ('DISQUALIFIED', 'CONVERTED')`),
    index('lead_status_created').on(t.status, t.createdAt, t.id),
    index('lead_owner_created').on(t.ownerId, t.createdAt, t.id),
    index('lead_team_created').on(t.teamId, t.createdAt, t.id),
    index('lead_source_created').on(t.source, t.createdAt, t.id),
    index('lead_campaign_created').on(t.campaignId, t.createdAt, t.id),
    index('lead_country_created').on(t.countryCode, t.createdAt, t.id),
    index('lead_reason_created').on(t.disqualifiedReason, t.createdAt, t.id),
    index('lead_customer_created').on(t.customerId, t.createdAt, t.id),
    index('lead_contact').on(t.contactId, t.createdAt, t.id),
    index('lead_email').on(t.emailNormal, t.createdAt, t.id),
    index('lead_phone').on(t.phoneNormal, t.id),
    index('lead_organisation_key').on(t.organisationKey, t.id),
    index('lead_name_folded').using('gin', t.nameFolded.op('gin_trgm_ops')),
  ],
)

/** That a lead was erased, without who it was. */
export const leadErasure = crm.table(
  'lead_erasure',
  {
    id: uuid().primaryKey(),
    leadId: uuid().notNull(),
    erasedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    erasedBy: text().notNull(),
    requestId: text(),
    /** How many rows of which record were blanked. */
    blanked: jsonb().$type<readonly { readonly record: string; readonly rows: number }[]>().notNull(),
    digests: text().array().notNull(),
  },
  (t) => [
    foreignKey({ name: 'lead_erasure_lead', columns: [t.leadId], foreignColumns: [lead.id] }),
    unique('lead_erasure_once').on(t.leadId),
    index('lead_erasure_erased_at').on(t.erasedAt, t.id),
  ],
)

export type LeadRow = InferSelectModel<typeof lead>
export type LeadErasureRow = InferSelectModel<typeof leadErasure>

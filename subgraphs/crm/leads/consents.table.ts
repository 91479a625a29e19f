import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, foreignKey, index, text, uuid } from 'drizzle-orm/pg-core'
import { acting, codeColumn, lengthBetween, moment, oneOf } from '../../common/database/columns.ts'
import { consentChannels, consentPurpose, consentStates, consentWays } from '../consents/consents.table.ts'
import { crm } from '../schema.ts'
import { lead } from './leads.table.ts'

/** What a lead agreed to or took back; of who is converted it is kept as the customer's own. Append-only. */
export const leadConsent = crm.table(
  'lead_consent',
  {
    id: uuid().primaryKey(),
    leadId: uuid().notNull(),
    channel: text({ enum: consentChannels }).notNull(),
    purpose: codeColumn().notNull(),
    state: text({ enum: consentStates }).notNull(),
    saidAt: moment().notNull(),
    how: text({ enum: consentWays }).notNull(),
    proof: text(),
    recordedAt: moment()
      .notNull()
      .default(sql`clock_timestamp()`),
    recordedBy: text().notNull().default(acting),
  },
  (t) => [
    foreignKey({ name: 'lead_consent_lead', columns: [t.leadId], foreignColumns: [lead.id] }),
    foreignKey({ name: 'lead_consent_purpose', columns: [t.purpose], foreignColumns: [consentPurpose.code] }),
    check('lead_consent_channel', oneOf(t.channel, consentChannels)),
    check('lead_consent_state', oneOf(t.state, consentStates)),
    check('lead_consent_how', oneOf(t.how, consentWays)),
    check('lead_consent_proof_length', lengthBetween(t.proof, 1, 10_000)),
    // A clock may be a little ahead.
    check('lead_consent_said', sql`${t.saidAt} <= ${t.recordedAt} + interval '5 minutes'`),
    index('lead_consent_of_lead').on(t.leadId, t.saidAt, t.id),
  ],
)

export type LeadConsentRow = InferSelectModel<typeof leadConsent>

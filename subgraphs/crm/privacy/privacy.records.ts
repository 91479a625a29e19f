import { sql, type SQL } from 'drizzle-orm'
import { customerRows, trailHolds, type PersonalData } from '../../common/privacy/records.ts'

/** As `trailHolds`, or it has a value of a custom field. */
const trailStill = (...fields: string[]): SQL =>
  sql`(${trailHolds(...fields)} or r.before -> 'custom' not in ('{}', '"Erased"') or r.after -> 'custom' not in ('{}', '"Erased"'))`

const customerOf = (contactId: SQL): SQL => sql`(select customer_id from crm.contact where id = ${contactId})`

/** Every table of CRM's that holds something of a person. */
export const crmPersonalData: PersonalData = {
  schema: 'crm',
  records: [
    {
      record: 'customer',
      of: customerRows('r.id'),
      key: { 'r.id': 'uuid' },
      erased: {
        number: 'erased-%',
        name: 'Erased',
        name_folded: 'erased',
        organisation_number: null,
        email: null,
        phone: null,
        website: null,
        tags: '{}',
        custom: '{}',
      },
      plain: ['kind'],
    },
    {
      record: 'address',
      of: customerRows('r.customer_id'),
      key: { 'r.kind': 'text', 'r.id': 'uuid' },
      erased: { kind: null, line1: null, line2: null, city: null, region: null, postal_code: null, country_code: null },
    },
    {
      record: 'contact',
      of: customerRows('r.customer_id'),
      ofContact: (contactId) => sql`r.id = ${contactId}`,
      key: { 'r.id': 'uuid' },
      erased: { name: 'Erased', title: null, email: null, phone: null, custom: '{}' },
    },
    {
      record: 'contact_point',
      of: customerRows('r.customer_id'),
      ofContact: (contactId) => sql`r.contact_id = ${contactId}`,
      key: { 'r.id': 'uuid' },
      erased: { kind: null, use: null, written: null, normal: null, national: null },
    },
    {
      record: 'customer_merge',
      of: (customerId) => sql`(r.survivor_id = ${customerId} or r.merged_id = ${customerId})`,
      key: { 'r.id': 'uuid' },
      erased: { changed: '{}' },
      plain: ['merged_by', 'unmerged_by'],
    },
    {
      record: 'merged_row',
      from: 'crm.customer_merge m join crm.merged_row r on r.merge_id = m.id',
      of: (customerId) => sql`(m.survivor_id = ${customerId} or m.merged_id = ${customerId})`,
      key: { 'm.id': 'uuid', 'r.record': 'text', 'r.of_column': 'text', 'r.row_key': 'text' },
      plain: ['record', 'of_column', 'row_key'],
    },
    {
      record: 'match_key',
      of: customerRows('r.customer_id'),
      key: { 'r.rule': 'smallint', 'r.value': 'text', 'r.customer_id': 'uuid' },
      erased: { value: null },
    },
    {
      record: 'not_duplicate',
      of: (customerId) => sql`(r.customer_id = ${customerId} or r.other_id = ${customerId})`,
      key: { 'r.customer_id': 'uuid', 'r.other_id': 'uuid' },
      plain: ['declared_by'],
    },
    {
      record: 'interaction',
      of: customerRows('r.customer_id'),
      // Where the contact took part, or where its name, address or number is in the text.
      ofContact: (contactId) => sql`r.customer_id = ${customerOf(contactId)} and
        (r.contact_id = ${contactId} or crm.mentions(r.subject, r.body, (select crm.known_by(${contactId}))))`,
      key: { 'r.occurred_at': 'timestamptz', 'r.id': 'uuid' },
      erased: { subject: 'Erased', subject_folded: 'erased', body: null, custom: '{}' },
      // What is searched by is made of what is blanked.
      plain: ['channel', 'direction', 'language', 'searched'],
    },
    {
      record: 'participant',
      under: 'interaction',
      from: 'crm.interaction i join crm.participant r on r.interaction_id = i.id',
      of: customerRows('i.customer_id'),
      ofContact: (contactId) => sql`r.contact_id = ${contactId}`,
      key: { 'i.occurred_at': 'timestamptz', 'i.id': 'uuid', 'r.place': 'smallint' },
      erased: { role: null, address: null, name: null },
    },
    {
      record: 'email',
      under: 'interaction',
      from: 'crm.interaction i join crm.email r on r.interaction_id = i.id',
      of: customerRows('i.customer_id'),
      ofContact: (contactId) => sql`i.customer_id = ${customerOf(contactId)} and i.contact_id = ${contactId}`,
      key: { 'i.occurred_at': 'timestamptz', 'i.id': 'uuid' },
      erased: { message_id: null, refs: null },
    },
    {
      record: 'interaction_product',
      under: 'interaction',
      from: 'crm.interaction i join crm.interaction_product r on r.interaction_id = i.id',
      of: customerRows('i.customer_id'),
      key: { 'i.occurred_at': 'timestamptz', 'i.id': 'uuid', 'r.product_id': 'uuid' },
    },
    {
      record: 'attachment',
      of: customerRows('r.customer_id'),
      key: { 'r.id': 'uuid' },
      erased: { record: null, name: null, hash: null },
      plain: ['media_type', 'attached_by'],
    },
    {
      // Of the contents their hashes: they themselves are answered by `files`.
      record: 'file_content',
      under: 'attachment',
      from: `crm.attachment a cross join lateral (select c.hash, c.size, c.kept_at, null as content
               from crm.file_content c where c.hash = a.hash) r`,
      of: customerRows('a.customer_id'),
      key: { 'a.id': 'uuid' },
      erased: { hash: null, content: null },
    },
    {
      record: 'agreement',
      of: customerRows('r.customer_id'),
      key: { 'r.id': 'uuid' },
      plain: ['parts', 'channels'],
    },
    {
      record: 'note',
      of: customerRows('r.customer_id'),
      ofContact: (contactId) => sql`r.customer_id = ${customerOf(contactId)} and
        (r.record_id = ${contactId} or crm.mentions(r.title, r.body, (select crm.known_by(${contactId}))))`,
      key: { 'r.written_at': 'timestamptz', 'r.id': 'uuid' },
      erased: { title: null, body: null },
      plain: ['record', 'language', 'searched', 'written_by'],
    },
    {
      record: 'opportunity',
      of: customerRows('r.customer_id'),
      ofContact: (contactId) => sql`r.customer_id = ${customerOf(contactId)} and
        (r.contact_id = ${contactId} or crm.mentions(r.name, r.description, (select crm.known_by(${contactId}))))`,
      key: { 'r.created_at': 'timestamptz', 'r.id': 'uuid' },
      erased: { name: 'Erased', name_folded: 'erased', description: null, custom: '{}' },
      plain: ['source', 'stage', 'currency', 'lost_reason'],
    },
    {
      record: 'opportunity_line',
      under: 'opportunity',
      from: 'crm.opportunity o join crm.opportunity_line r on r.opportunity_id = o.id',
      of: customerRows('o.customer_id'),
      ofContact: (contactId) => sql`o.customer_id = ${customerOf(contactId)} and
        (o.contact_id = ${contactId} or crm.mentions(o.name, r.description, (select crm.known_by(${contactId}))))`,
      key: { 'o.created_at': 'timestamptz', 'o.id': 'uuid', 'r.place': 'smallint' },
      erased: { description: 'Erased' },
    },
    {
      record: 'state_change',
      under: 'opportunity',
      from: `crm.opportunity o join crm.state_change r on r.record_id = o.id`,
      of: customerRows('o.customer_id'),
      key: { 'o.created_at': 'timestamptz', 'o.id': 'uuid', 'r.id': 'bigint' },
      plain: ['lifecycle', 'from_state', 'to_state', 'changed_by'],
    },
    {
      record: 'consent',
      of: customerRows('r.customer_id'),
      ofContact: (contactId) => sql`r.contact_id = ${contactId}`,
      key: { 'r.said_at': 'timestamptz', 'r.id': 'uuid' },
      erased: { proof: null },
      plain: ['channel', 'purpose', 'state', 'how', 'recorded_by'],
    },
    {
      record: 'segment_member',
      of: customerRows('r.customer_id'),
      key: { 'r.segment_id': 'uuid' },
      holds: sql`true`,
    },
    { record: 'campaign_member', of: customerRows('r.customer_id'), key: { 'r.id': 'uuid' }, plain: ['status'] },
    {
      record: 'state_change',
      part: 'campaign_member',
      under: 'campaign_member',
      from: 'crm.campaign_member m join crm.state_change r on r.record_id = m.id',
      of: customerRows('m.customer_id'),
      key: { 'm.id': 'uuid', 'r.id': 'bigint' },
    },
    {
      record: 'service_case',
      of: customerRows('r.customer_id'),
      ofContact: (contactId) => sql`r.customer_id = ${customerOf(contactId)} and
        (r.contact_id = ${contactId} or crm.mentions(r.subject, r.description, (select crm.known_by(${contactId}))))`,
      key: { 'r.opened_at': 'timestamptz', 'r.id': 'uuid' },
      erased: { subject: 'Erased', subject_folded: 'erased', description: null, custom: '{}' },
      plain: ['number', 'channel', 'priority', 'status'],
    },
    {
      record: 'case_message',
      from: 'crm.service_case c join crm.case_message r on r.case_id = c.id',
      of: customerRows('c.customer_id'),
      ofContact: (contactId) => sql`c.customer_id = ${customerOf(contactId)} and
        (c.contact_id = ${contactId} or r.contact_id = ${contactId}
         or crm.mentions(c.subject, c.description, (select crm.known_by(${contactId})))
         or crm.mentions('', r.body, (select crm.known_by(${contactId}))))`,
      key: { 'c.opened_at': 'timestamptz', 'c.id': 'uuid', 'r.id': 'uuid' },
      erased: { body: 'Erased' },
      plain: ['direction'],
    },
    {
      record: 'case_rating',
      from: 'crm.service_case c join crm.case_rating r on r.case_id = c.id',
      of: customerRows('c.customer_id'),
      ofContact: (contactId) => sql`c.customer_id = ${customerOf(contactId)} and
        (c.contact_id = ${contactId} or crm.mentions(c.subject, c.description, (select crm.known_by(${contactId}))))`,
      key: { 'c.opened_at': 'timestamptz', 'c.id': 'uuid' },
      erased: { comment: null },
    },
    {
      record: 'sla_event',
      from: 'crm.service_case c join crm.sla_event r on r.case_id = c.id',
      of: customerRows('c.customer_id'),
      key: { 'c.opened_at': 'timestamptz', 'c.id': 'uuid', 'r.id': 'bigint' },
      plain: ['kind', 'goal'],
    },
    {
      record: 'state_change',
      part: 'service_case',
      under: 'service_case',
      from: 'crm.service_case c join crm.state_change r on r.record_id = c.id',
      of: customerRows('c.customer_id'),
      key: { 'c.opened_at': 'timestamptz', 'c.id': 'uuid', 'r.id': 'bigint' },
    },
    { record: 'service_tier', of: customerRows('r.customer_id'), key: { 'r.customer_id': 'uuid' }, plain: ['tier'] },
    {
      record: 'audit_log',
      of: (customerId) =>
        sql`r.record_id = ${customerId} and r.record in ('customer', 'address', 'contact', 'contact_point', 'attachment', 'erasure', 'segment_member')`,
      ofContact: (contactId) => sql`r.record_id = ${customerOf(contactId)} and (
          r.record = 'contact' and coalesce(r.after, r.before) ->> 'id' = ${contactId}::text
          or r.record = 'contact_point' and coalesce(r.after, r.before) ->> 'contact_id' = ${contactId}::text)`,
      key: { 'r.id': 'bigint' },
      holds: trailStill(
        ...['number', 'name', 'organisation_number', 'email', 'phone', 'website', 'title', 'written'],
        ...['line1', 'line2', 'city', 'region', 'postal_code'],
      ),
      searched: ['before', 'after'],
      plain: ['record', 'action', 'changed_by', 'request_id'],
    },
    {
      record: 'audit_log',
      part: 'interaction',
      from: `crm.interaction i join crm.audit_log r on r.record_id = i.id and r.record in ('interaction', 'attachment')`,
      of: customerRows('i.customer_id'),
      ofContact: (contactId) => sql`i.customer_id = ${customerOf(contactId)} and i.contact_id = ${contactId}`,
      key: { 'i.occurred_at': 'timestamptz', 'i.id': 'uuid', 'r.id': 'bigint' },
      holds: trailStill('subject', 'body', 'name'),
    },
    {
      record: 'audit_log',
      part: 'note',
      from: `crm.note o join crm.audit_log r on r.record_id = o.id and r.record in ('note', 'attachment')`,
      of: customerRows('o.customer_id'),
      ofContact: (contactId) => sql`o.record_id = ${contactId}`,
      key: { 'o.written_at': 'timestamptz', 'o.id': 'uuid', 'r.id': 'bigint' },
      holds: trailHolds('title', 'body', 'name'),
    },
    {
      record: 'audit_log',
      part: 'opportunity',
      from: `crm.opportunity o join crm.audit_log r on r.record_id = o.id and r.record = 'opportunity'`,
      of: customerRows('o.customer_id'),
      ofContact: (contactId) => sql`o.customer_id = ${customerOf(contactId)} and o.contact_id = ${contactId}`,
      key: { 'o.created_at': 'timestamptz', 'o.id': 'uuid', 'r.id': 'bigint' },
      holds: trailStill('name', 'description'),
    },
    {
      record: 'audit_log',
      part: 'service_case',
      from: `crm.service_case c join crm.audit_log r on r.record_id = c.id and r.record = 'service_case'`,
      of: customerRows('c.customer_id'),
      ofContact: (contactId) => sql`c.customer_id = ${customerOf(contactId)} and c.contact_id = ${contactId}`,
      key: { 'c.opened_at': 'timestamptz', 'c.id': 'uuid', 'r.id': 'bigint' },
      holds: trailStill('subject', 'description'),
    },
    {
      record: 'audit_log',
      part: 'campaign_member',
      from: `crm.campaign_member m join crm.audit_log r on r.record_id = m.campaign_id and r.record = 'campaign_member'
             and coalesce(r.after, r.before) ->> 'customer_id' = m.customer_id::text`,
      of: customerRows('m.customer_id'),
      key: { 'm.campaign_id': 'uuid', 'r.id': 'bigint' },
    },
    {
      record: 'audit_log',
      part: 'agreement',
      from: `crm.agreement a join crm.audit_log r on r.record_id = a.partner_id and r.record = 'agreement'
             and coalesce(r.after, r.before) ->> 'id' = a.id::text`,
      of: customerRows('a.customer_id'),
      key: { 'a.id': 'uuid', 'r.id': 'bigint' },
    },
    {
      record: 'idempotency_key',
      of: (customerId) => sql`coalesce(r.answer ->> 'customerId', r.answer ->> 'id') = ${customerId}::text`,
      ofContact: (contactId) => sql`r.answer ->> 'contactId' = ${contactId}::text
        and coalesce(r.answer ->> 'customerId', r.answer ->> 'id') = ${customerOf(contactId)}::text`,
      key: { 'r.caller': 'text', 'r.mutation': 'text', 'r.key': 'text' },
      holds: sql`r.answer ?| array['name', 'subject', 'body']`,
      searched: ['answer', 'input_hash'],
      plain: ['caller', 'mutation', 'key'],
    },
    {
      record: 'partner_read',
      of: customerRows('r.customer_id'),
      key: { 'r.id': 'bigint' },
      plain: ['subject', 'what', 'request_id'],
    },
    {
      record: 'erasure',
      of: customerRows('r.customer_id'),
      ofContact: (contactId) => sql`r.contact_id = ${contactId}`,
      key: { 'r.id': 'uuid' },
      plain: ['erased_by', 'request_id', 'blanked', 'kept', 'digests'],
    },
  ],
  others: {
    campaign_variant: ['code', 'name'],
    campaign_cost: ['description', 'currency', 'recorded_by'],
    frequency_cap: ['channel'],
    campaign: ['name', 'name_folded', 'status', 'channel', 'purpose', 'budget_currency', 'custom'],
    custom_field: ['record', 'code', 'kind', 'label', 'description', 'options', 'target'],
    segment: ['name', 'name_folded', 'description', 'kind', 'rule'],
    consent_purpose: ['code', 'name'],
    business_calendar: ['code', 'name', 'time_zone', 'country_code', 'region'],
    business_holiday: ['name'],
    case_queue: ['code', 'name'],
    sla_policy: ['code', 'name', 'tier'],
    sla_target: ['priority'],
    partner: ['number', 'name', 'name_folded'],
    team: ['name', 'name_folded'],
    lifecycle_move: ['lifecycle', 'from_state', 'to_state'],
    opportunity_stage: ['stage'],
    quota: ['currency'],
    lost_reason: ['code', 'name'],
    lead_source: ['code', 'name'],
    import_run: ['source', 'fingerprint'],
    merge_rule: ['record', 'of_column', 'follows', 'why'],
    retention_rule: ['record', 'action', 'counted_from', 'basis'],
    migration: ['hash'],
  },
}

import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { conditions } from '../../common/list/combined.ts'
import { is, momentRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { memberList } from '../campaigns/members.loaders.ts'
import { contactList, contactNotMerged, customerList } from '../customers/customers.loaders.ts'
import type {
  SegmentAddress,
  ContactFilter,
  SegmentConsent,
  SegmentContacts,
  SegmentRule,
  CaseFilter,
  CampaignMemberFilter,
  InteractionFilter,
  OpportunityFilter,
  SegmentNoteFilter,
} from '../graph.generated.ts'
import { interactionList } from '../interactions/interactions.loaders.ts'
import { noteConditions } from '../notes/notes.loaders.ts'
import { opportunityList } from '../pipeline/opportunities.loaders.ts'
import { fold } from '../schema.ts'
import { caseList } from '../service/cases.loaders.ts'
import { segmentMember } from './segments.table.ts'

const customer = customerList.table

/**
 * A rule as conditions on `crm.customer`, made by the builder of all lists' filters: values are parameters, never text of the
 * statement. What is counted is read of each customer by an index and no further than it takes to decide, so that a page costs
 * what it looks at, whatever share of all customers there is.
 */
export const ruleConditions = (rule: SegmentRule): readonly SQL[] => conditions(rules, rule)

const rules: { readonly where: (rule: SegmentRule) => readonly (SQL | undefined)[] } = {
  where: (rule) => [
    and(...conditions(customerList, rule.customer)),
    rule.address ? hasAddress(rule.address) : undefined,
    momentRange(customer.createdAt, rule.createdAt),
    rule.hasEmail == null ? undefined : isReachedBy('EMAIL', rule.hasEmail),
    rule.hasTelephone == null ? undefined : isReachedBy('TELEPHONE', rule.hasTelephone),
    rule.consent ? consentIs(rule.consent, ofItself(customer.id)) : undefined,
    related(contactsWith, 'customerId', null, rule.contacts && contactsSought(rule.contacts)),
    related(interactionList, 'customerId', 'occurredAt', rule.interactions as Related<InteractionFilter>),
    related(opportunityList, 'customerId', 'createdAt', rule.opportunities as Related<OpportunityFilter>),
    related(caseList, 'customerId', 'openedAt', rule.cases as Related<CaseFilter>),
    related(noteConditions, 'customerId', 'writtenAt', rule.notes as Related<SegmentNoteFilter>),
    related(memberList, 'customerId', 'since', rule.campaigns as Related<CampaignMemberFilter>),
    rule.inSegment == null ? undefined : inFixedSegment(is(segmentMember.segmentId, rule.inSegment)),
  ],
}

type Related<Filter> =
  | {
      readonly where?: Filter | null
      readonly withinDays?: number | null
      readonly least?: number | null
      readonly most?: number | null
    }
  | null
  | undefined

/** That so many rows of another list are the customer's. */
function related<T extends PgTable, Filter>(
  definition: Pick<ListDefinition<T, Filter, never>, 'table' | 'where'>,
  owner: keyof T & string,
  when: (keyof T & string) | null,
  given: Related<Filter>,
): SQL | undefined {
  if (!given) return undefined
  const { withinDays, most } = given
  const least = given.least ?? (most === 0 ? 0 : 1)
  const rows = sql`select 1 from ${definition.table} where ${and(
    eq(definition.table[owner] as PgColumn, customer.id),
    withinDays == null || when === null
      ? undefined
      : sql`${definition.table[when] as PgColumn} > now() - make_interval(days => ${withinDays}::int)`,
    // Also where nothing is asked of them: a definition may leave out what is deleted.
    ...conditions(definition, given.where ?? ({} as Filter)),
  )}`
  if (most === 0) return sql`not exists (${rows})`
  if (most == null && least <= 1) return least === 0 ? sql`true` : sql`exists (${rows})`
  const counted = sql`(select count(*) from (${rows} limit ${(most ?? least - 1) + 1}::int) found)`
  return sql`${counted} between ${least}::int and ${most ?? least}::int`
}

function hasAddress({ countryCode, region, city, postalCodeBegins }: SegmentAddress): SQL | undefined {
  const all = and(
    countryCode ? sql`a.country_code = ${countryCode}` : undefined,
    region ? sql`crm.fold(a.region) = (select ${fold(region)})` : undefined,
    city ? sql`crm.fold(a.city) = (select ${fold(city)})` : undefined,
    postalCodeBegins ? sql`starts_with(a.postal_code, ${postalCodeBegins}::text)` : undefined,
  )
  return all && sql`exists (select 1 from crm.address a where a.customer_id = ${customer.id} and ${all})`
}

const isReachedBy = (kind: 'EMAIL' | 'TELEPHONE', wanted: boolean): SQL =>
  sql`${wanted ? sql`` : sql`not`} exists (
    select 1 from crm.contact_point p where p.customer_id = ${customer.id} and p.contact_id is null and p.kind = ${kind})`

interface ContactsSought {
  readonly contact?: ContactFilter | null
  readonly consent?: SegmentConsent | null
}

const contactsSought = ({ where: contact, consent, ...counted }: SegmentContacts) => ({
  ...counted,
  where: { contact, consent },
})

const contactsWith: Pick<ListDefinition<typeof contactList.table, ContactsSought, never>, 'table' | 'where'> = {
  table: contactList.table,
  where: ({ contact, consent }) => [
    contactNotMerged,
    isNull(contactList.table.erasedAt),
    ...conditions(contactList, contact),
    consent ? consentIs(consent, sql`said.contact_id = ${contactList.table.id}`) : undefined,
  ],
}

/** The state of a consent as it holds, null where nothing was said. */
const saidLast = (whose: SQL, channel: SQL, purpose: SQL): SQL => sql`(
  select said.state from crm.consent said where ${whose} and said.channel = ${channel} and said.purpose = ${purpose}
   order by said.said_at desc, said.id desc limit 1)`

const ofItself = (customerId: SQL | PgColumn): SQL => sql`said.customer_id = ${customerId} and said.contact_id is null`

/** What the customer itself said, not what its contacts did. */
export const consentNow = (customerId: SQL | PgColumn, channel: SQL, purpose: SQL): SQL =>
  saidLast(ofItself(customerId), channel, purpose)

function consentIs({ channel, purpose, state }: SegmentConsent, whose: SQL): SQL {
  const now = saidLast(whose, sql`${channel}`, sql`${purpose}`)
  return state === 'UNKNOWN' ? sql`${now} is null` : sql`${now} = ${state}`
}

/** That the customer is in a fixed segment of which a condition holds. */
export const inFixedSegment = (which: SQL | undefined): SQL =>
  sql`exists (select 1 from ${segmentMember} where ${segmentMember.customerId} = ${customer.id} and ${which})`

import { asc, sql } from 'drizzle-orm'
import { loaderWith } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { childList } from '../../common/list/child-list.ts'
import { inStatus, is, momentRange } from '../../common/list/filter.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { isContact, isCustomer } from '../customers/whole.ts'
import type { ConsentFilter, ConsentOrderField } from '../graph.generated.ts'
import { consent, consentPurpose, type ConsentRow } from './consents.table.ts'

export const allPurposes = (db: Db) => db.select().from(consentPurpose).orderBy(asc(consentPurpose.name))

export const purposeByCode = rowLoader(consentPurpose, 'code')

export const consentById = rowLoader(consent, 'id')

export const consentList: ListDefinition<typeof consent, ConsentFilter, ConsentOrderField> = {
  table: consent,
  orders: { SAID_AT: 'saidAt', RECORDED_AT: 'id' },
  defaultOrder: [{ field: 'SAID_AT', direction: 'DESC' }],
  where: ({ customerId, contactId, channel, purpose, state, saidAt }) => [
    isCustomer(consent.customerId, customerId),
    isContact(consent.contactId, contactId),
    is(consent.channel, channel),
    is(consent.purpose, purpose),
    inStatus(consent.state, state),
    momentRange(consent.saidAt, saidAt),
  ],
}

export const consentsEverOfCustomer = childList(consentList, { column: consent.customerId })
export const consentsEverOfContact = childList(consentList, { column: consent.contactId })

/** The entry of each channel and purpose that holds, or held at a moment, for many customers or contacts at once. */
const holding = (whose: 'customerId' | 'contactId') =>
  loaderWith<{ asOf?: string | null }, ConsentRow>(
    (db, ids, { asOf }) =>
      db
        .select()
        .from(consent)
        .where(
          sql`${consent.id} in (
            select h.id from unnest(${array(ids, 'uuid')}) p(id)
             cross join lateral (
               select distinct on (c.channel, c.purpose) c.id from crm.consent c
                where ${whose === 'customerId' ? sql`c.customer_id = p.id and c.contact_id is null` : sql`c.contact_id = p.id`}
                  and c.said_at <= ${asOf ?? 'infinity'}::text::timestamptz
                order by c.channel, c.purpose, c.said_at desc, c.id desc) h)`,
        )
        .orderBy(consent.channel, consent.purpose),
    (row) => row[whose] ?? '',
  )

/** `consentsOfCustomer(context, { asOf }).load(id)`: what it said itself, not what its contacts did. */
export const consentsOfCustomer = holding('customerId')
export const consentsOfContact = holding('contactId')

import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { checkInput } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import { consentChannel } from '../consents/consents.input.ts'
import { asCustomer, lockCustomer } from '../customers/customers.known.service.ts'
import type { UndeliverableRow } from './undeliverable.table.ts'

/** What bounced hard, by its columns. */
export interface Bounce {
  readonly customer_id: string
  readonly channel: UndeliverableRow['channel']
  readonly campaign_id: string
  readonly at: string
}

/**
 * Keeps what bounced hard, by one statement, and takes those customers out of what runs on the channel and has not been sent. They
 * are locked, and the consents' lock is held shared: a campaign either has started and is seen here, or sees the rows.
 */
export async function keepBounces(tx: Db, bounces: readonly Bounce[]): Promise<void> {
  if (bounces.length === 0) return
  await tx.execute(sql`
    with given as (
      select distinct on (customer_id, channel) b.*, crm.address_of(customer_id, channel) as address
        from jsonb_to_recordset(${JSON.stringify(bounces)}::text::jsonb)
             as b(customer_id uuid, channel text, campaign_id uuid, at timestamptz)
       order by customer_id, channel, at
    ), added as (
      insert into crm.undeliverable (id, customer_id, channel, address, campaign_id, since)
      select crm.new_id(), g.customer_id, g.channel, g.address, g.campaign_id, g.at from given g
       where not exists (select from crm.undeliverable u where u.customer_id = g.customer_id and u.channel = g.channel
                            and u.address is not distinct from g.address)
    )
    update crm.campaign_member m set status = 'REMOVED', since = clock_timestamp()
      from given g join crm.campaign k on k.channel = g.channel and k.status = 'ACTIVE'
     where m.campaign_id = k.id and m.customer_id = g.customer_id and m.status = 'ADDED'`)
}

const lifted = z.object({ customerId: anyId, channel: consentChannel })

/** Has campaigns reach a customer again where it is reached now. Refuses with CustomerNotFound and InvalidInput. */
export async function liftBounces(tx: Db, input: unknown) {
  const { customerId, channel } = checkInput(lifted, input)
  const customer = await lockCustomer(tx, customerId)
  await tx.execute(sql`
    delete from crm.undeliverable u
     where u.channel = ${channel} and u.address is not distinct from crm.address_of(${customer.id}::uuid, ${channel})
       and (u.address is not null or u.customer_id = ${customer.id}::uuid)`)
  return asCustomer(customer)
}

import { sql } from 'drizzle-orm'
import type { Db } from '../../common/database/connect.ts'
import { Refusal } from '../../common/write/refusal.ts'
import { pointsOf } from '../customers/reach.service.ts'
import { digestsOf } from '../privacy/privacy.digests.ts'
import type { NewConsent } from './consents.input.ts'

/**
 * Tells of each consent that is given whether the same person, by an address or number that it is reached by, took it back
 * later than that, under a name that has been erased since: ConsentWithdrawn. An old list must not bring back whom we had to
 * forget; who agrees anew may.
 */
export async function withdrawnByErased(
  tx: Db,
  secret: string,
  given: readonly NewConsent[],
): Promise<(one: NewConsent) => Refusal | undefined> {
  if (given.length === 0) return () => undefined
  const points = await pointsOf(tx, given)
  const now = new Date().toISOString()
  const asked = given.map((one, place) => ({
    place,
    channel: one.channel,
    purpose: one.purpose,
    said_at: one.saidAt ?? now,
    digests: points(one).flatMap(({ kind, written }) =>
      digestsOf(secret, kind === 'EMAIL' ? { email: written } : { phone: written }),
    ),
  }))
  const found = await tx.execute<{ place: number; withdrawn_at: string }>(sql`
    select g.place, max(c.said_at)::text as withdrawn_at
      from jsonb_to_recordset(${JSON.stringify(asked)}::text::jsonb)
           as g(place int, channel text, purpose text, said_at timestamptz, digests text[])
      join crm.erasure e on e.digests && g.digests
      join crm.consent c on c.customer_id = e.customer_id and c.contact_id is not distinct from e.contact_id
       and c.channel = g.channel and c.purpose = g.purpose and c.state = 'WITHDRAWN' and c.said_at >= g.said_at
     group by g.place`)
  const withdrawals = new Map(found.map(({ place, withdrawn_at }) => [given[place], withdrawn_at]))
  return (one) => {
    const withdrawnAt = withdrawals.get(one)
    return withdrawnAt === undefined ? undefined : consentWithdrawn(withdrawnAt)
  }
}

const consentWithdrawn = (withdrawnAt: string) =>
  new Refusal({
    kind: 'ConsentWithdrawn',
    message:
      'Somebody who was reached by the same address or number took this consent back later than it was given, and has been ' +
      'erased since: ask anew.',
    withdrawnAt: new Date(withdrawnAt).toISOString(),
  })

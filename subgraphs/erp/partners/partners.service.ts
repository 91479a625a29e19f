import { and, eq, sql } from 'drizzle-orm'
import { insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { agreementsDigest } from '../../common/partner/digest.ts'
import { AgreementsUnknown, askAgreements, type Answer, type Asked } from './partners.port.ts'
import { agreement, partnerAgreements } from './partners.table.ts'

/** How far a partner's agreements are known here, and CRM's clock when it told so. */
export interface Learnt {
  readonly partnerId: string
  readonly version: number
  readonly asOf: string
}

/** What is kept of the answers is there for the next request to go on from. */
const mostQuestions = 200

/**
 * Asks CRM what has changed in a partner's agreements and keeps that, until what is here is what CRM has. Whoever learns at
 * the same time may come first: a page that does not join on to what is known by then is dropped.
 * @returns null when there is no such partner, or it is not active: it sees nothing
 * @throws when CRM does not answer, or makes no sense
 */
export async function learnAgreements(
  db: Db,
  crm: Asked,
  partnerId: string,
  requestId: string,
): Promise<Learnt | null> {
  let anew = false
  for (let question = 0; question < mostQuestions; question++) {
    const here = await stateHere(db, partnerId)
    const told = await askAgreements(crm, { partnerId, known: here.version }, requestId)
    if (!told.active) return null
    const { version, asOf } = told
    if (version === here.version && told.digest === here.digest) return { partnerId, version, asOf }
    if (version > here.version) await keep(db, partnerId, here.version, told)
    else if (anew) throw new AgreementsUnknown({ cause: new Error('CRM tells other agreements than it has.') })
    else {
      // CRM was put back to an earlier state, and may have gone on from there: what it told since was of another world.
      await forget(db, partnerId, here.version)
      anew = true
    }
  }
  throw new AgreementsUnknown({ cause: new Error('CRM has not come to an end of what has changed.') })
}

/** Up to which version the partner's agreements are known here, and a digest of all of them, whatever they came from. */
async function stateHere(db: Db, partnerId: string): Promise<{ version: number; digest: string }> {
  const [state] = await db.execute<{ version: string; digest: string }>(sql`
    select coalesce((select version from erp.partner_agreements where partner_id = ${partnerId}::uuid), 0) as version,
           ${agreementsDigest} as digest
      from erp.agreement where partner_id = ${partnerId}::uuid`)
  return { version: Number(state?.version), digest: state?.digest ?? '' }
}

/** Keeps what CRM told of the changes since `known`, unless others have moved on from there. */
const keep = (db: Db, partnerId: string, known: number, { version, changes, more }: Answer): Promise<unknown> =>
  db.transaction(async (tx) => {
    const upTo = more ? (changes.at(-1)?.version ?? known) : version
    const moved = await tx
      .insert(partnerAgreements)
      .values({ partnerId, version: upTo })
      .onConflictDoUpdate({
        target: partnerAgreements.partnerId,
        set: { version: upTo },
        setWhere: eq(partnerAgreements.version, known),
      })
      .returning({ version: partnerAgreements.version })
    if (moved.length === 0) return
    await insertRows(
      tx,
      agreement,
      changes.map((one) => ({ partnerId, ...one })),
      sql`(partner_id, customer_id) do update set orders = excluded.orders, invoices = excluded.invoices,
          valid_from = excluded.valid_from, valid_until = excluded.valid_until, revoked_at = excluded.revoked_at,
          version = excluded.version where agreement.version < excluded.version`,
    )
  })

/** Forgets all agreements of a partner, unless others have moved on from there. */
const forget = (db: Db, partnerId: string, known: number): Promise<unknown> =>
  db.transaction(async (tx) => {
    const back = await tx
      .update(partnerAgreements)
      .set({ version: 0 })
      .where(and(eq(partnerAgreements.partnerId, partnerId), eq(partnerAgreements.version, known)))
      .returning({ version: partnerAgreements.version })
    if (back.length > 0) await tx.delete(agreement).where(eq(agreement.partnerId, partnerId))
  })

/**
 * Makes a transaction of the role `samspill_partner` the partner's, as its first statement. Throws when less is known here
 * by now than was learnt, as when the agreements are just being learnt anew: it would else be read as the whole.
 */
export async function enterAsPartner(tx: Db, { partnerId, version, asOf }: Learnt): Promise<void> {
  const [answered] = await tx.execute<{ entered: boolean | null }>(
    sql`select erp.enter_as_partner(${partnerId}::uuid, ${version}::bigint, ${asOf}::text::timestamptz) as entered`,
  )
  if (answered?.entered !== true) throw new AgreementsUnknown()
}

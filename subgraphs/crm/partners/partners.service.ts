import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { checkInput, refuse, requireVersion } from '../../common/write/refusal.ts'
import { newPartnerInput, partnerPatch, type NewPartner } from './partners.input.ts'
import { partner, type PartnerRow } from './partners.table.ts'

/** Adds a partner. Refuses with PartnerNumberTaken, then nothing is written. */
export async function addPartner(tx: Db, given: NewPartner): Promise<PartnerRow> {
  const number = given.number ?? (await freeNumber(tx))
  const [row] = await tx
    .insert(partner)
    .values({ id: given.id ?? uuidv7(), number, name: given.name, createdAt: given.createdAt })
    .onConflictDoNothing({ target: partner.number })
    .returning()
  return row ?? refuseTaken(number)
}

/** Adds a partner. Refuses with PartnerNumberTaken and InvalidInput. */
export const createPartner = async (tx: Db, input: unknown) =>
  asPartner(await addPartner(tx, checkInput(newPartnerInput, input)))

/**
 * Changes what is given; a partner that is that way already keeps its version. Refuses with PartnerNotFound,
 * VersionConflict and InvalidInput.
 */
export async function updatePartner(tx: Db, input: unknown) {
  const { id, expectedVersion, ...patch } = checkInput(partnerPatch, input)
  const before = await lockPartner(tx, id)
  requireVersion('partner', before, expectedVersion)
  const { name = before.name, active = before.active } = patch
  if (name === before.name && active === before.active) return asPartner(before)
  const [after] = await tx
    .update(partner)
    .set({ name, active, version: before.version + 1 })
    .where(eq(partner.id, id))
    .returning()
  return asPartner(after as PartnerRow)
}

/** The partner, which nobody else changes until the transaction ends, nor its agreements. Refuses with PartnerNotFound. */
export async function lockPartner(tx: Db, id: string): Promise<PartnerRow> {
  if (!isUuid(id)) return refuseNotFound(id)
  const [row] = await tx.select().from(partner).where(eq(partner.id, id)).for('no key update')
  return row ?? refuseNotFound(id)
}

export const asPartner = (row: PartnerRow) => ({ ...row, kind: 'Partner' as const })

const refuseNotFound = (partnerId: string): never =>
  refuse('PartnerNotFound', `No partner has the id ${partnerId}.`, { partnerId })

const refuseTaken = (number: string): never =>
  refuse('PartnerNumberTaken', `Another partner has the number ${number}: choose one that is free.`, { number })

async function freeNumber(tx: Db): Promise<string> {
  const [row] = await tx.execute<{ number: string }>(sql`select crm.next_partner_number() as number`)
  return row?.number as string
}

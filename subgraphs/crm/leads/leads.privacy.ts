import { eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../common/database/connect.ts'
import type { PersonalData } from '../../common/privacy/records.ts'
import { checkInput } from '../../common/write/refusal.ts'
import { digestsOf } from '../privacy/privacy.digests.ts'
import { leadNamed } from './leads.input.ts'
import { findLead } from './leads.service.ts'
import { leadErasure, type LeadErasureRow } from './leads.table.ts'

/**
 * Erases a lead, by the database's own function, the only one that may; answers the receipt, the first one where that was
 * done before. Of who became a customer the customer is erased by `eraseFromCrm`, and the lead with it. Refuses with LeadNotFound.
 */
export async function eraseLead(tx: Db, secret: string, input: unknown) {
  const { leadId } = checkInput(leadNamed, input)
  const known = await findLead(tx, leadId)
  const digests = digestsOf(secret, { ...known, name: known.name ?? known.organisation })
  const [erased] = await tx.execute<{ id: string }>(
    sql`select crm.erase_lead(${known.id}::uuid, ${uuidv7()}::uuid, ${sql.param(digests)}::text[]) as id`,
  )
  const [receipt] = await tx
    .select()
    .from(leadErasure)
    .where(eq(leadErasure.id, erased?.id as string))
  return { ...(receipt as LeadErasureRow), kind: 'LeadErasure' as const }
}

/** All that is kept of one lead, whose id stands for the customer's. */
export const leadPersonalData: PersonalData = {
  schema: 'crm',
  records: [
    { record: 'lead', of: (id) => sql`r.id = ${id}`, key: { 'r.id': 'uuid' } },
    {
      record: 'state_change',
      under: 'lead',
      of: (id) => sql`r.record_id = ${id} and r.lifecycle = 'lead'`,
      key: { 'r.id': 'bigint' },
    },
    { record: 'lead_consent', under: 'lead', of: (id) => sql`r.lead_id = ${id}`, key: { 'r.id': 'uuid' } },
    { record: 'note', of: (id) => sql`r.record_id = ${id} and r.record = 'lead'`, key: { 'r.id': 'uuid' } },
    {
      record: 'audit_log',
      part: 'note',
      from: `crm.note n join crm.audit_log r on r.record_id = n.id and r.record = 'note'`,
      of: (id) => sql`n.record_id = ${id} and n.record = 'lead'`,
      key: { 'n.id': 'uuid', 'r.id': 'bigint' },
    },
    { record: 'comment', of: (id) => sql`r.record_id = ${id} and r.record = 'lead'`, key: { 'r.id': 'uuid' } },
    {
      record: 'audit_log',
      part: 'comment',
      from: `crm.comment n join crm.audit_log r on r.record_id = n.id and r.record = 'comment'`,
      of: (id) => sql`n.record_id = ${id} and n.record = 'lead'`,
      key: { 'n.id': 'uuid', 'r.id': 'bigint' },
    },
    {
      record: 'audit_log',
      of: (id) => sql`r.record_id = ${id} and r.record in ('lead', 'lead_erasure')`,
      key: { 'r.id': 'bigint' },
    },
  ],
  others: {},
}

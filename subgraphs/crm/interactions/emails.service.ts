import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { madeOnce } from '../../common/write/input.ts'
import { checkInput, refuseInput } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import type { CrmContext } from '../context.ts'
import { contactsAt } from '../customers/customers.addresses.service.ts'
import { requireCustomers } from '../customers/customers.known.service.ts'
import { isCustomer } from '../customers/whole.ts'
import { askColleagues } from '../erp.ts'
import { addFiles } from '../files/files.service.ts'
import { parseEmail, type ParsedEmail } from './emails.parse.ts'
import { customersOf, participantsIn, sidesOf, type Colleagues } from './emails.sides.service.ts'
import { addInteractions, readInteraction } from './interactions.service.ts'
import { deletedInteraction, email, interaction } from './interactions.table.ts'
import { participant } from './participants.table.ts'

const receivedEmail = madeOnce((fileSize) =>
  z.object({
    eml: z.string().max(Math.ceil(fileSize * 1.4 * 1.34), `must be at most ${Math.floor(fileSize * 1.4)} bytes`),
    customerId: anyId.nullish(),
  }),
)

/** An e-mail read, and whose it was said to be. */
export interface GivenEmail {
  readonly mail: ParsedEmail
  /** Who of its addresses are employees; throws where ERP did not say. */
  readonly colleagues: () => Colleagues
  readonly customerId?: string | null
}

/** Reads an e-mail, which takes its time: before there is a transaction. Refuses with InvalidInput. */
export async function readEmail(context: CrmContext, input: unknown): Promise<GivenEmail> {
  const { eml, customerId } = checkInput(receivedEmail(context.fileSize), input)
  const mail = await parseEmail(eml)
  return { mail, customerId, colleagues: await askColleagues(context, addressesIn(mail), mail.occurredAt.slice(0, 10)) }
}

const addressesIn = ({ from, to, cc }: ParsedEmail): string[] => [from, ...to, ...cc].map(({ address }) => address)

/**
 * Keeps an e-mail, once for each customer: of the one that is given, or of all that it was said to. Refuses with EmailNotAssigned,
 * CustomerNotFound, CustomerErased and, where it was deleted, InvalidInput.
 */
export async function receiveEmail(tx: Db, { ownDomains }: CrmContext, given: GivenEmail) {
  await takeTurn(tx, given.mail)
  const { kept, mail } = await keptOf(tx, given)
  const known = kept.find(({ meant }) => meant)
  if (known) return readInteraction(tx, known.id)
  await requireNotDeleted(tx, given)

  const colleagues = given.colleagues()
  const sides = await sidesOf(tx, mail, ownDomains, colleagues)
  const customerIds = given.customerId ? [given.customerId] : customersOf(sides)
  await requireCustomers(tx, customerIds)
  const people = await contactsAt(
    tx,
    customerIds,
    addressesIn(mail).filter((address) => !colleagues.has(address)),
  )
  const ids = await addInteractions(
    tx,
    customerIds.map((customerId) => {
      const contactIds = new Map(
        people.filter((one) => one.customerId === customerId).map(({ address, contactId }) => [address, contactId]),
      )
      const participants = participantsIn(mail, contactIds, colleagues)
      return {
        customerId,
        contactId: sides.theirs.map(({ address }) => contactIds.get(address)).find(Boolean) ?? null,
        employeeId: participants.find(({ employeeId }) => employeeId)?.employeeId ?? null,
        channel: 'EMAIL',
        direction: sides.direction,
        subject: mail.subject,
        body: mail.body,
        occurredAt: mail.occurredAt,
        participants,
      }
    }),
  )
  const next = 1 + Math.max(-1, ...kept.map(({ copy }) => copy))
  await insertRows(
    tx,
    email,
    ids.map((id, i) => ({ interactionId: id, messageId: mail.messageId, copy: next + i, refs: [...mail.refs] })),
  )
  await joinThreads(tx, ids, mail)
  await addFiles(
    tx,
    ids.flatMap((recordId) => mail.attachments.map((file) => ({ ...file, record: 'interaction' as const, recordId }))),
  )
  return readInteraction(tx, ids[0] as string)
}

/**
 * For whom it was kept, the first first, and whether that is who is meant now: whoever, or the customer given. Another sender's of
 * the same id is another message, which goes by its content.
 */
async function keptOf(tx: Db, { mail, customerId }: GivenEmail) {
  const found = await tx
    .select({
      messageId: email.messageId,
      id: email.interactionId,
      copy: email.copy,
      from: participant.address,
      meant: sql<boolean>`${isCustomer(interaction.customerId, customerId) ?? sql`true`}`,
    })
    .from(email)
    .innerJoin(interaction, eq(interaction.id, email.interactionId))
    .leftJoin(participant, and(eq(participant.interactionId, email.interactionId), eq(participant.role, 'FROM')))
    .where(inArray(email.messageId, [mail.messageId, mail.digest]))
    .orderBy(email.copy)
  const kept = found.filter(({ messageId, from }) => messageId === mail.digest || from === mail.from.address)
  const messageId = kept[0]?.messageId ?? (found.length > 0 ? mail.digest : mail.messageId)
  return { kept, mail: { ...mail, messageId } }
}

async function requireNotDeleted(tx: Db, { mail, customerId }: GivenEmail): Promise<void> {
  const deleted = await tx.$count(
    deletedInteraction,
    and(
      inArray(deletedInteraction.messageId, [mail.messageId, mail.digest]),
      isCustomer(deletedInteraction.customerId, customerId),
    ),
  )
  if (deleted > 0) refuseInput('eml', 'eml: was kept once, and has been deleted.')
}

/** One at a time of those that know of each other, so that each sees its thread. */
const takeTurn = (tx: Db, { messageId, digest, refs }: ParsedEmail) =>
  tx.execute(sql`
    select pg_advisory_xact_lock(key)
      from (select distinct hashtextextended('samspill crm email ' || id, 0) as key
              from unnest(${array([messageId, digest, ...refs], 'text')}) id order by 1) turn`)

/** A thread is of one customer. Messages come in any order: one that comes late may make two threads one. */
async function joinThreads(tx: Db, ids: readonly string[], { messageId, refs }: ParsedEmail): Promise<void> {
  const mine = array(ids, 'uuid')
  const joined = await tx.execute<{ threads: string[] | null; into: string }>(sql`
    with related as (
      select m.id, array_agg(distinct i.thread_id order by i.thread_id) as threads
        from crm.email e
        join crm.interaction i on i.id = e.interaction_id
        join crm.interaction m on m.customer_id = i.customer_id and m.id = any(${mine})
       where (e.message_id = any (${array([...refs], 'text')}) or e.refs && ${array([messageId, ...refs], 'text')})
         and i.id <> all (${mine}) and i.thread_id is not null
       group by m.id
    )
    update crm.interaction i set thread_id = coalesce(r.threads[1], i.id)
      from unnest(${mine}) m(id) left join related r on r.id = m.id
     where i.id = m.id
    returning r.threads[2:] as threads, i.thread_id as into`)
  for (const { threads, into } of joined)
    if (threads && threads.length > 0)
      await tx.update(interaction).set({ threadId: into }).where(inArray(interaction.threadId, threads))
}

import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { array, insertRows } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { checkInput, refuse, refuseInput } from '../../common/write/refusal.ts'
import { anyId } from '../../common/write/text.ts'
import type { CrmContext } from '../context.ts'
import { findByAddresses, type AddressOwner } from '../customers/customers.addresses.service.ts'
import { requireCustomers } from '../customers/customers.service.ts'
import { askColleagues } from '../erp.ts'
import { addFiles } from '../files/files.service.ts'
import { parseEmail, type Mailbox, type ParsedEmail } from './emails.parse.ts'
import { addInteractions, readInteraction } from './interactions.service.ts'
import { deletedInteraction, email, interaction } from './interactions.table.ts'
import type { NewParticipant } from './participants.input.ts'
import { participant } from './participants.table.ts'

const receivedEmail = (fileSize: number) =>
  z.object({
    eml: z.string().max(Math.ceil(fileSize * 1.4 * 1.34), `must be at most ${Math.floor(fileSize * 1.4)} bytes`),
    customerId: anyId.nullish(),
  })

/** Employees' ids, by their addresses. */
type Colleagues = ReadonlyMap<string, string>

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
  const addresses = [mail.from, ...mail.to, ...mail.cc].map(({ address }) => address)
  return { mail, customerId, colleagues: await askColleagues(context, addresses, mail.occurredAt.slice(0, 10)) }
}

/** Keeps an e-mail, once. Refuses with EmailNotAssigned, CustomerNotFound and CustomerErased. */
export async function receiveEmail(tx: Db, { ownDomains }: CrmContext, given: GivenEmail) {
  await takeTurn(tx, given.mail)
  const { known, mail } = await knownAs(tx, given.mail)
  if (known) return readInteraction(tx, known)

  const colleagues = given.colleagues()
  const sides = await sidesOf(tx, mail, ownDomains, colleagues)
  const customerId = given.customerId ?? soleCustomer(sides)
  await requireCustomers(tx, [customerId])
  const contactIds = new Map(
    sides.owners.filter((one) => one.customerId === customerId).map(({ address, contactId }) => [address, contactId]),
  )
  const participants = participantsIn(mail, contactIds, colleagues)
  const [id = ''] = await addInteractions(tx, [
    {
      customerId,
      contactId: sides.theirs.map(({ address }) => contactIds.get(address)).find(Boolean) ?? null,
      employeeId: participants.find(({ employeeId }) => employeeId)?.employeeId ?? null,
      channel: 'EMAIL',
      direction: sides.direction,
      subject: mail.subject,
      body: mail.body,
      occurredAt: mail.occurredAt,
      participants,
    },
  ])
  await insertRows(tx, email, [{ interactionId: id, messageId: mail.messageId, refs: [...mail.refs] }])
  await joinThread(tx, id, mail)
  await addFiles(
    tx,
    mail.attachments.map((file) => ({ ...file, record: 'interaction' as const, recordId: id })),
  )
  return readInteraction(tx, id)
}

/**
 * What was kept of it. Another sender's of the same id is another message, which goes by its content. Refuses with InvalidInput
 * what was deleted.
 */
async function knownAs(tx: Db, mail: ParsedEmail): Promise<{ known?: string; mail: ParsedEmail }> {
  if ((await tx.$count(deletedInteraction, inArray(deletedInteraction.messageId, [mail.messageId, mail.digest]))) > 0)
    refuseInput('eml', 'eml: was kept once, and has been deleted.')
  const found = await tx
    .select({ messageId: email.messageId, id: email.interactionId, from: participant.address })
    .from(email)
    .leftJoin(participant, and(eq(participant.interactionId, email.interactionId), eq(participant.role, 'FROM')))
    .where(inArray(email.messageId, [mail.messageId, mail.digest]))
  const same = found.find(({ messageId, from }) => messageId === mail.digest || from === mail.from.address)
  if (same) return { known: same.id, mail }
  return { mail: found.length > 0 ? { ...mail, messageId: mail.digest } : mail }
}

/** One at a time of those that know of each other, so that each sees its thread. */
const takeTurn = (tx: Db, { messageId, digest, refs }: ParsedEmail) =>
  tx.execute(sql`
    select pg_advisory_xact_lock(key)
      from (select distinct hashtextextended('samspill crm email ' || id, 0) as key
              from unnest(${array([messageId, digest, ...refs], 'text')}) id order by 1) turn`)

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

interface Sides {
  readonly direction: 'INBOUND' | 'OUTBOUND'
  /** The customer's addresses. */
  readonly theirs: readonly Mailbox[]
  /** Who has one of those. */
  readonly owners: readonly AddressOwner[]
}

/** Employees' addresses are ours. Where none of our domains is known, who is found tells which side is theirs. */
async function sidesOf(
  tx: Db,
  { from, to, cc }: ParsedEmail,
  ownDomains: readonly string[],
  colleagues: Colleagues,
): Promise<Sides> {
  const isOurs = ({ address }: Mailbox) => ownDomains.includes(domainOf(address)) || colleagues.has(address)
  const inward = async (): Promise<Sides> => ({
    direction: 'INBOUND',
    theirs: [from],
    owners: await ownersOf(tx, [from]),
  })
  const sent = isOurs(from) ? null : await inward()
  if (sent && (ownDomains.length > 0 || sent.owners.length > 0)) return sent
  const theirs = [...to, ...cc].filter((one) => !isOurs(one))
  const owners = await ownersOf(tx, theirs)
  return sent && owners.length === 0 ? sent : { direction: 'OUTBOUND', theirs, owners }
}

const ownersOf = (tx: Db, theirs: readonly Mailbox[]) =>
  findByAddresses(
    tx,
    theirs.map(({ address }) => address),
  )

/** Refuses with EmailNotAssigned: whose it is, is never guessed. */
function soleCustomer({ theirs, owners }: Sides): string {
  const customerIds = [...new Set(owners.map(({ customerId }) => customerId))]
  const [only, other] = customerIds
  if (only && !other) return only
  const addresses = theirs.map(({ address }) => address)
  return refuse(
    'EmailNotAssigned',
    `The addresses belong to ${only ? 'several customers' : 'no customer'}: say whose it is.`,
    {
      addresses,
      customerIds,
    },
  )
}

/** Who is written to at several addresses is known by the first of them. */
function participantsIn(
  { from, to, cc }: ParsedEmail,
  contactIds: ReadonlyMap<string, string | null>,
  colleagues: Colleagues,
): NewParticipant[] {
  const known = new Set<string>()
  const once = (id: string | null | undefined): string | null => {
    if (!id || known.has(id)) return null
    known.add(id)
    return id
  }
  const as = (role: NewParticipant['role'], all: readonly Mailbox[]) =>
    all.map((one): NewParticipant => {
      const contactId = contactIds.get(one.address)
      return contactId
        ? { role, ...one, contactId: once(contactId) }
        : { role, ...one, employeeId: once(colleagues.get(one.address)) }
    })
  return [...as('FROM', [from]), ...as('TO', to), ...as('CC', cc)]
}

/** Messages come in any order: one that comes late may make two threads one. */
async function joinThread(tx: Db, id: string, { messageId, refs }: ParsedEmail): Promise<void> {
  const related = await tx.execute<{ thread: string }>(sql`
    select distinct i.thread_id as thread
      from crm.email e join crm.interaction i on i.id = e.interaction_id
     where (e.message_id = any (${array([...refs], 'text')}) or e.refs && ${array([messageId, ...refs], 'text')})
       and i.id <> ${id}::uuid and i.thread_id is not null
     order by i.thread_id`)
  const threads = related.map(({ thread }) => thread)
  const threadId = threads[0] ?? id
  await tx.update(interaction).set({ threadId }).where(eq(interaction.id, id))
  if (threads.length > 1)
    await tx
      .update(interaction)
      .set({ threadId })
      .where(inArray(interaction.threadId, threads.slice(1)))
}

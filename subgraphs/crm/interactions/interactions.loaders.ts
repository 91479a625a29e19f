import { and, eq, ne, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { groupLoader, loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { foldedText, is, momentRange } from '../../common/list/filter.ts'
import { childList } from '../../common/list/child-list.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { isContact, isCustomer } from '../customers/whole.ts'
import { customConditions, customOrder, type SortedBy } from '../fields/filters.ts'
import type { InteractionFilter, InteractionOrderField, ParticipantFilter, TaskFilter } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { isInTeam } from '../teams/teams.loaders.ts'
import { email, interaction, interactionColumns, interactionProduct } from './interactions.table.ts'
import { participant } from './participants.table.ts'

export const interactionById = loader(
  (db, ids) =>
    db
      .select(interactionColumns)
      .from(interaction)
      .where(sql`${interaction.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const productsOfInteraction = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(interactionProduct)
      .where(sql`${interactionProduct.interactionId} = any(${array(ids, 'uuid')})`)
      .orderBy(interactionProduct.interactionId, interactionProduct.place),
  (row) => row.interactionId,
)

export const interactionList: ListDefinition<typeof interaction, InteractionFilter, InteractionOrderField> = {
  table: interaction,
  columns: interactionColumns,
  orders: { OCCURRED_AT: 'occurredAt', DUE_AT: 'dueAt' },
  computed: (custom: SortedBy) => customOrder(interaction.custom, custom),
  defaultOrder: [{ field: 'OCCURRED_AT', direction: 'DESC' }],
  where: ({
    customerId,
    employeeId,
    channel,
    direction,
    outcome,
    language,
    subject,
    occurredAt,
    participant: who,
    task,
    custom,
  }) => [
    ...customConditions(interaction.custom, custom),
    isCustomer(interaction.customerId, customerId),
    is(interaction.employeeId, employeeId),
    is(interaction.channel, channel),
    is(interaction.direction, direction),
    is(interaction.outcome, outcome),
    is(interaction.language, language?.toLowerCase()),
    foldedText(interaction.subjectFolded, fold, subject),
    momentRange(interaction.occurredAt, occurredAt),
    who ? tookPart(who) : undefined,
    ...(task ? ofTask(task) : []),
  ],
}

/** Where they are said to have been then too, an index of what somebody took part in has the order of the list. */
const takesPart = and(
  eq(participant.interactionId, interaction.id),
  eq(participant.occurredAt, interaction.occurredAt),
) as SQL

const tookPart = ({ contactId, employeeId, address }: ParticipantFilter): SQL =>
  sql`exists (select 1 from ${participant} where ${and(
    takesPart,
    isContact(participant.contactId, contactId),
    is(participant.employeeId, employeeId),
    address ? sql`lower(${participant.address}) = ${address.trim().toLowerCase()}` : undefined,
  )})`

/** As the partial indexes say it. */
const ofTask = ({ ownerId, teamId, done, dueAt, overdue }: TaskFilter): (SQL | undefined)[] => [
  sql`${interaction.channel} = 'TASK'`,
  is(interaction.ownerId, ownerId),
  teamId ? isInTeam(interaction.ownerId, teamId) : undefined,
  done === false || overdue
    ? sql`${interaction.completedAt} is null`
    : done
      ? sql`${interaction.completedAt} is not null`
      : undefined,
  momentRange(interaction.dueAt, dueAt),
  overdue === true
    ? sql`${interaction.dueAt} <= now()`
    : overdue === false
      ? sql`(${interaction.dueAt} > now() or ${interaction.completedAt} is not null)`
      : undefined,
]

export const participantsOfInteraction = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(participant)
      .where(sql`${participant.interactionId} = any(${array(ids, 'uuid')})`)
      .orderBy(participant.interactionId, participant.place),
  (row) => row.interactionId,
)

const copy = alias(email, 'copy')
const kept = alias(interaction, 'kept')

/** For whom else the same e-mail is kept. */
export const copiesOfInteraction = groupLoader(
  (db, ids) =>
    db
      .select({ interactionId: email.interactionId, customerId: kept.customerId })
      .from(email)
      .innerJoin(interaction, eq(interaction.id, email.interactionId))
      .innerJoin(copy, and(eq(copy.messageId, email.messageId), ne(copy.interactionId, email.interactionId)))
      .innerJoin(kept, and(eq(kept.id, copy.interactionId), ne(kept.customerId, interaction.customerId)))
      .where(sql`${email.interactionId} = any(${array(ids, 'uuid')})`)
      .orderBy(email.interactionId, copy.copy),
  (row) => row.interactionId,
)

export const interactionsOfThread = childList(
  { ...interactionList, defaultOrder: [{ field: 'OCCURRED_AT', direction: 'ASC' }] },
  { column: interaction.threadId },
)

export const interactionsOfCustomer = childList(interactionList, { column: interaction.customerId })

export const interactionsOfContact = childList(interactionList, {
  column: participant.contactId,
  through: { table: participant, on: takesPart },
})

export const followUpsOf = childList(interactionList, { column: interaction.followsId })

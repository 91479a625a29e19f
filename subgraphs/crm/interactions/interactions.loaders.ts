import { getTableColumns, sql } from 'drizzle-orm'
import { groupLoader, loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { foldedText, is, momentRange } from '../../common/list/filter.ts'
import { childList } from '../../common/list/child-list.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { customConditions, customOrder, type SortedBy } from '../fields/filters.ts'
import type { InteractionFilter, InteractionOrderField } from '../graph.generated.ts'
import { unsearched } from '../search/columns.ts'
import { fold } from '../schema.ts'
import { interaction, interactionProduct, participant } from './interactions.table.ts'

const columns = unsearched(getTableColumns(interaction))

export const interactionById = loader(
  (db, ids) =>
    db
      .select(columns)
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
  columns,
  orders: { OCCURRED_AT: 'occurredAt' },
  computed: (custom: SortedBy) => customOrder(interaction.custom, custom),
  defaultOrder: [{ field: 'OCCURRED_AT', direction: 'DESC' }],
  where: ({ customerId, employeeId, channel, language, subject, occurredAt, custom }) => [
    ...customConditions(interaction.custom, custom),
    is(interaction.customerId, customerId),
    is(interaction.employeeId, employeeId),
    is(interaction.channel, channel),
    is(interaction.language, language?.toLowerCase()),
    foldedText(interaction.subjectFolded, fold, subject),
    momentRange(interaction.occurredAt, occurredAt),
  ],
}

export const participantsOfInteraction = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(participant)
      .where(sql`${participant.interactionId} = any(${array(ids, 'uuid')})`)
      .orderBy(participant.interactionId, participant.place),
  (row) => row.interactionId,
)

export const interactionsOfThread = childList(
  { ...interactionList, defaultOrder: [{ field: 'OCCURRED_AT', direction: 'ASC' }] },
  { column: interaction.threadId },
)

export const interactionsOfCustomer = childList(interactionList, { column: interaction.customerId })

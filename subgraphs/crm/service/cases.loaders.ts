import { sql } from 'drizzle-orm'
import { groupLoader, loader } from '../../common/context.ts'
import { array } from '../../common/database/bulk.ts'
import { rowLoader } from '../../common/database/row-loader.ts'
import { codeText, foldedText, is, isThere, momentRange } from '../../common/list/filter.ts'
import { childList } from '../../common/list/child-list.ts'
import type { ListDefinition } from '../../common/list/list.ts'
import { isContact, isCustomer } from '../customers/whole.ts'
import { customConditions, customOrder, type SortedBy } from '../fields/filters.ts'
import type { CaseFilter, CaseOrderField } from '../graph.generated.ts'
import { fold } from '../schema.ts'
import { caseColumns, caseMessage, caseRating, serviceCase, slaEvent } from './cases.table.ts'
import { caseQueue } from './sla.table.ts'

export const caseById = loader(
  (db, ids) =>
    db
      .select(caseColumns)
      .from(serviceCase)
      .where(sql`${serviceCase.id} = any(${array(ids, 'uuid')})`),
  (row) => row.id,
)

export const ratingOfCase = rowLoader(caseRating, 'caseId')

/** Few: each goal is escalated and missed once for each due time it had. */
export const eventsOfCase = groupLoader(
  (db, ids) =>
    db
      .select()
      .from(slaEvent)
      .where(sql`${slaEvent.caseId} = any(${array(ids, 'uuid')})`)
      .orderBy(slaEvent.caseId, slaEvent.id),
  (row) => row.caseId,
)

export const caseList: ListDefinition<typeof serviceCase, CaseFilter, CaseOrderField> = {
  table: serviceCase,
  columns: caseColumns,
  orders: { OPENED_AT: 'openedAt', DUE: 'dueSort', PRIORITY: 'priorityRank', NUMBER: 'number' },
  computed: (custom: SortedBy) => customOrder(serviceCase.custom, custom),
  defaultOrder: [{ field: 'OPENED_AT', direction: 'DESC' }],
  where: ({
    customerId,
    contactId,
    ownerId,
    hasOwner,
    queue,
    status,
    open,
    priority,
    channel,
    breached,
    number,
    subject,
    custom,
    ...spans
  }) => [
    ...customConditions(serviceCase.custom, custom),
    isCustomer(serviceCase.customerId, customerId),
    isContact(serviceCase.contactId, contactId),
    is(serviceCase.ownerId, ownerId),
    isThere(serviceCase.ownerId, hasOwner),
    queue
      ? sql`${serviceCase.queueId} = (select ${caseQueue.id} from ${caseQueue} where ${caseQueue.code} = ${queue})`
      : undefined,
    is(serviceCase.status, status),
    open === true ? isOpen : open === false ? sql`not ${isOpen}` : undefined,
    is(serviceCase.priority, priority),
    is(serviceCase.channel, channel),
    breached === true ? sql`${serviceCase.breached}` : is(serviceCase.breached, breached),
    codeText(serviceCase.number, number),
    foldedText(serviceCase.subjectFolded, fold, subject),
    momentRange(serviceCase.openedAt, spans.openedAt),
    momentRange(serviceCase.dueSort, spans.resolutionDueAt),
  ],
}

/** As the partial indexes say it. */
const isOpen = sql`${serviceCase.status} in ('NEW', 'IN_PROGRESS', 'WAITING_FOR_CUSTOMER')`

export const casesOfCustomer = childList(caseList, { column: serviceCase.customerId })

export const messagesOfCase = childList<typeof caseMessage, never, 'SENT'>(
  { table: caseMessage, orders: { SENT: 'sentAt' }, defaultOrder: [{ field: 'SENT', direction: 'ASC' }] },
  { column: caseMessage.caseId },
)

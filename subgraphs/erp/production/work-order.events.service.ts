import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { insertReturning } from '../../common/database/bulk.ts'
import type { Db } from '../../common/database/connect.ts'
import { sum, type Decimal } from '../../common/money.ts'
import { postEntries } from '../accounts/ledger.service.ts'
import type { Purpose } from '../accounts/chart.table.ts'
import type { LockedOrder } from './work-order.service.ts'
import { workOrderEvent, type WorkOrderEventRow, type WorkOrderRow } from './work-order.table.ts'

type Kind = WorkOrderEventRow['kind']

export interface NewEvent {
  readonly kind: Kind
  readonly lineNumber?: number
  readonly quantity: Decimal
  readonly value: Decimal
  readonly reason?: string
}

export interface WrittenEvent extends Record<string, unknown> {
  readonly kind: Kind
  readonly value: Decimal
}

/** Writes to a work order's ledger, which moves the order. The caller posts what it gets back: at commit the two agree. */
export const recordEvents = (
  tx: Db,
  order: WorkOrderRow,
  occurredOn: string,
  events: readonly NewEvent[],
): Promise<WrittenEvent[]> =>
  insertReturning<typeof workOrderEvent, WrittenEvent>(
    tx,
    workOrderEvent,
    events.map(({ kind, lineNumber, quantity, value, reason }) => ({
      id: uuidv7(),
      workOrderId: order.id,
      kind,
      lineNumber: lineNumber ?? null,
      quantity,
      value,
      occurredOn,
      reason: reason ?? null,
    })),
    sql`kind, value`,
  )

/** As `recordEvents`, of the order's stock movements that are no events yet: one may have been spread over lots and bins. */
export async function recordMoved(tx: Db, order: WorkOrderRow, kind: Kind): Promise<WrittenEvent[]> {
  return [
    ...(await tx.execute<WrittenEvent>(sql`
      insert into erp.work_order_event (id, work_order_id, kind, line_number, quantity, value, movement_id, occurred_on, reason)
      select m.id, ${order.id}::uuid, ${kind}, c.line_number, abs(m.quantity), abs(m.value), m.id, m.moved_on, m.reason
        from erp.stock_movement m
        left join erp.work_order_component c on c.work_order_id = ${order.id}::uuid and c.product_id = m.product_id
       where m.source_id = ${order.id}::uuid
         and not exists (select from erp.work_order_event e where e.movement_id = m.id)
       order by m.recorded_at, m.id
      returning kind, value`)),
  ]
}

/** What each kind of event is called in the journal, and what it debits and credits. */
const postings: Record<Kind, readonly [what: string, debit: Purpose, credit: Purpose]> = {
  ISSUE: ['components issued', 'WORK_IN_PROGRESS', 'INVENTORY'],
  OPERATION: ['hours worked', 'WORK_IN_PROGRESS', 'PRODUCTION_APPLIED'],
  COMPONENT_RETURN: ['components returned', 'INVENTORY', 'WORK_IN_PROGRESS'],
  HOURS_WITHDRAWN: ['hours withdrawn', 'PRODUCTION_APPLIED', 'WORK_IN_PROGRESS'],
  RECEIPT: ['product received', 'INVENTORY', 'WORK_IN_PROGRESS'],
  COMPONENT_SCRAP: ['components scrapped', 'SCRAP', 'INVENTORY'],
  PRODUCT_SCRAP: ['product scrapped', 'SCRAP', 'WORK_IN_PROGRESS'],
  VARIANCE: ['difference on closing', 'STOCK_DIFFERENCE', 'WORK_IN_PROGRESS'],
}

/** Posts events, one entry for each kind. */
export async function postEvents(
  tx: Db,
  { company, order }: LockedOrder,
  postedOn: string,
  events: readonly WrittenEvent[],
): Promise<void> {
  const entries = [...new Set(events.map(({ kind }) => kind))].map((kind) => {
    const value = sum(events.flatMap((event) => (event.kind === kind ? [event.value] : [])))
    const [what, debit, credit] = postings[kind]
    return {
      postedOn,
      description: `Work order ${order.number}: ${what}`,
      source: 'PRODUCTION' as const,
      sourceId: order.id,
      lines: [
        { purpose: debit, debit: value, credit: '0' },
        { purpose: credit, debit: '0', credit: value },
      ],
    }
  })
  await postEntries(tx, company.id, entries)
}

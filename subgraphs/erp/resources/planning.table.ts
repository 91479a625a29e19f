import { sql, type InferSelectModel } from 'drizzle-orm'
import { check, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from '../../common/database/columns.ts'
import { workOrder } from '../production/work-order.table.ts'
import { salesOrder } from '../sales/sales.table.ts'
import { erp } from '../schema.ts'
import { equipment } from './assets.table.ts'
import { project } from './projects.table.ts'
import { employee } from './resources.table.ts'

/** Time of a person or a machine that is taken. Nobody and nothing is booked twice for the same time: the database refuses. */
export const booking = erp.table(
  'booking',
  {
    id: uuid().primaryKey(),
    employeeId: uuid().references(() => employee.id),
    equipmentId: uuid().references(() => equipment.id),
    startsAt: moment().notNull(),
    /** Not included: the next may begin then. */
    endsAt: moment().notNull(),
    projectId: uuid().references(() => project.id),
    salesOrderId: uuid().references(() => salesOrder.id),
    workOrderId: uuid().references(() => workOrder.id),
    purpose: text(),
    cancelledAt: moment(),
    version: integer().notNull().default(1),
  },
  (t) => [
    check('booking_of_one', sql`num_nonnulls(${t.employeeId}, ${t.equipmentId}) = 1`),
    check('booking_for_one', sql`num_nonnulls(${t.projectId}, ${t.salesOrderId}, ${t.workOrderId}, ${t.purpose}) = 1`),
    check('booking_span', sql`${t.startsAt} < ${t.endsAt}`),
    index('booking_starts_at').on(t.startsAt, t.id),
    index('booking_taken').using('gist', sql`tstzrange(${t.startsAt}, ${t.endsAt})`),
    index('booking_cancelled')
      .on(t.startsAt, t.id)
      .where(sql`cancelled_at is not null`),
    index('booking_employee').on(t.employeeId, t.startsAt, t.id),
    index('booking_equipment').on(t.equipmentId, t.startsAt, t.id),
    index('booking_project').on(t.projectId, t.startsAt, t.id),
    index('booking_sales_order').on(t.salesOrderId, t.startsAt, t.id),
    index('booking_work_order').on(t.workOrderId, t.startsAt, t.id),
  ],
)

export type BookingRow = InferSelectModel<typeof booking>

import { eq, sql, type SQL } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../common/database/connect.ts'
import { isUuid } from '../../common/uuid.ts'
import { refuseBroken } from '../../common/write/constraint.ts'
import { checkInput, refuse, refuseInput, requireVersion } from '../../common/write/refusal.ts'
import { anyId, line } from '../../common/write/text.ts'
import { equipment } from './assets.table.ts'
import { booking, type BookingRow } from './planning.table.ts'
import { requireEmployee } from './resources.service.ts'

type Booked = BookingRow & { readonly kind: 'Booking' }

const onlyOne = (...values: readonly unknown[]): boolean =>
  values.filter((value) => value !== null && value !== undefined).length === 1

const bookingInput = z
  .object({
    employeeId: anyId.nullish(),
    equipmentId: anyId.nullish(),
    startsAt: z.string(),
    endsAt: z.string(),
    projectId: anyId.nullish(),
    salesOrderId: anyId.nullish(),
    workOrderId: anyId.nullish(),
    purpose: line(200).nullish(),
  })
  .refine(({ employeeId, equipmentId }) => onlyOne(employeeId, equipmentId), {
    path: ['employeeId'],
    message: 'give either an employee or a piece of equipment',
  })
  .refine(
    ({ projectId, salesOrderId, workOrderId, purpose }) => onlyOne(projectId, salesOrderId, workOrderId, purpose),
    {
      path: ['purpose'],
      message: 'give either a project, an order, a work order or a purpose',
    },
  )

const refusals = {
  booking_employee_once: () => refuse('AlreadyBooked', 'The employee is booked for some of that time already.'),
  booking_equipment_once: () => refuse('AlreadyBooked', 'The equipment is booked for some of that time already.'),
  booking_leave: () => refuse('OnLeave', 'The employee has leave for some of that time.'),
  booking_employed: () => refuseInput('startsAt', 'startsAt: the time lies outside the employment.'),
  booking_in_use: () => refuseInput('equipmentId', 'equipmentId: the equipment is out of use.'),
  booking_span: () => refuseBackwards(),
}

const refuseBackwards = () => refuseInput('endsAt', 'endsAt: must be later than startsAt.')

/** Of what ends first the database can make no span to compare. */
function requireSpan({ startsAt, endsAt }: Pick<BookingRow, 'startsAt' | 'endsAt'>): void {
  if (Date.parse(endsAt) < Date.parse(startsAt)) refuseBackwards()
}

interface WorkedFor {
  readonly projectId?: string | null
  readonly salesOrderId?: string | null
  readonly workOrderId?: string | null
}

/** Refuses with InvalidInput, OrderNotFound and WorkOrderNotFound unless there is what is named; absent is as it is. */
export async function requireWorkedFor(tx: Db, { projectId, salesOrderId, workOrderId }: WorkedFor): Promise<void> {
  const isThere = async (table: SQL, id: string): Promise<boolean> =>
    isUuid(id) && (await tx.execute(sql`select 1 from ${table} where id = ${id}::uuid`)).length > 0
  if (projectId && !(await isThere(sql`erp.project`, projectId)))
    refuseInput('projectId', `projectId: no project has the id ${projectId}.`)
  if (salesOrderId && !(await isThere(sql`erp.sales_order`, salesOrderId)))
    refuse('OrderNotFound', `No order has the id ${salesOrderId}.`, { orderId: salesOrderId })
  if (workOrderId && !(await isThere(sql`erp.work_order`, workOrderId)))
    refuse('WorkOrderNotFound', `No work order has the id ${workOrderId}.`, { workOrderId })
}

/** Books a person or a machine. Refuses with AlreadyBooked, OnLeave, EmployeeNotFound, OrderNotFound and InvalidInput. */
export async function book(tx: Db, given: unknown): Promise<Booked> {
  const { employeeId, equipmentId, startsAt, endsAt, projectId, salesOrderId, workOrderId, purpose } = checkInput(
    bookingInput,
    given,
  )
  requireSpan({ startsAt, endsAt })
  if (employeeId) await requireEmployee(tx, employeeId)
  if (equipmentId) await requireEquipment(tx, equipmentId)
  await requireWorkedFor(tx, { projectId, salesOrderId, workOrderId })
  const [row] = await refuseBroken(
    tx
      .insert(booking)
      .values({
        id: uuidv7(),
        employeeId,
        equipmentId,
        startsAt,
        endsAt,
        projectId,
        salesOrderId,
        workOrderId,
        purpose,
      })
      .returning(),
    refusals,
  )
  return { ...(row as BookingRow), kind: 'Booking' }
}

async function requireEquipment(db: Db, id: string): Promise<void> {
  const found = isUuid(id) ? await db.select({ id: equipment.id }).from(equipment).where(eq(equipment.id, id)) : []
  if (found.length === 0) refuseInput('equipmentId', `equipmentId: no equipment has the id ${id}.`)
}

const change = z.object({
  id: anyId,
  startsAt: z.string().nullish(),
  endsAt: z.string().nullish(),
  expectedVersion: z.int().nullish(),
})

async function lockBooking(tx: Db, id: string, expectedVersion: number | null | undefined): Promise<BookingRow> {
  const [found] = isUuid(id) ? await tx.select().from(booking).where(eq(booking.id, id)).for('update') : []
  if (!found || found.cancelledAt)
    return refuse('BookingNotFound', `No booking stands with the id ${id}.`, { bookingId: id })
  requireVersion('booking', found, expectedVersion)
  return found
}

/** Moves a booking to another time. Refuses as `book` does, with BookingNotFound and VersionConflict. */
export async function moveBooking(tx: Db, given: unknown): Promise<Booked> {
  const { id, startsAt, endsAt, expectedVersion } = checkInput(change, given)
  const before = await lockBooking(tx, id, expectedVersion)
  const span = { startsAt: startsAt ?? before.startsAt, endsAt: endsAt ?? before.endsAt }
  requireSpan(span)
  const [row] = await refuseBroken(
    tx
      .update(booking)
      .set({ ...span, version: before.version + 1 })
      .where(eq(booking.id, before.id))
      .returning(),
    refusals,
  )
  return { ...(row as BookingRow), kind: 'Booking' }
}

/** Cancels a booking. Refuses with BookingNotFound and VersionConflict. */
export async function cancelBooking(tx: Db, given: unknown): Promise<Booked> {
  const { id, expectedVersion } = checkInput(change, given)
  const before = await lockBooking(tx, id, expectedVersion)
  const [row] = await tx
    .update(booking)
    .set({ cancelledAt: new Date().toISOString(), version: before.version + 1 })
    .where(eq(booking.id, before.id))
    .returning()
  return { ...(row as BookingRow), kind: 'Booking' }
}

import { page } from '../../common/list/list.ts'
import { refuseInput } from '../../common/write/refusal.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { workOrderById } from '../production/work-order.loaders.ts'
import { orderById } from '../sales/sales.loaders.ts'
import { equipmentById } from './assets.loaders.ts'
import {
  bookingList,
  bookingsOfEmployee,
  bookingsOfEquipment,
  employeesWith,
  loadOfEmployee,
  loadOfEquipment,
} from './planning.loaders.ts'
import { weekLoads } from './planning.load.service.ts'
import { book, cancelBooking, moveBooking } from './planning.service.ts'
import { projectById } from './projects.loaders.ts'
import { employeeById } from './resources.loaders.ts'

export const planningResolvers: Resolvers = {
  Query: {
    bookings: (_, args, { db }) => page(db, bookingList, args),
    bookingsAgainstCapacity: (_, { of, departmentId, skill, ...days }, { db }) =>
      of === 'EQUIPMENT' && (departmentId || skill)
        ? refuseInput('of', 'of: equipment has neither departments nor skills.')
        : weekLoads(db, of, employeesWith(departmentId, skill), days, false),
  },
  Mutation: {
    book: (_, args, context) => mutate(context, 'book', args, book),
    moveBooking: (_, args, context) => mutate(context, 'moveBooking', args, moveBooking),
    cancelBooking: (_, args, context) => mutate(context, 'cancelBooking', args, cancelBooking),
  },
  Employee: {
    bookings: ({ id }, args, context) => bookingsOfEmployee(context, args).load(id),
    load: ({ id }, args, context) => loadOfEmployee(context, args).load(id),
  },
  Equipment: {
    bookings: ({ id }, args, context) => bookingsOfEquipment(context, args).load(id),
    load: ({ id }, args, context) => loadOfEquipment(context, args).load(id),
  },
  Booking: {
    employee: ({ employeeId }, _, context) => (employeeId ? employeeById(context).load(employeeId) : null),
    equipment: ({ equipmentId }, _, context) => (equipmentId ? equipmentById(context).load(equipmentId) : null),
    project: ({ projectId }, _, context) => (projectId ? projectById(context).load(projectId) : null),
    workOrder: ({ workOrderId }, _, context) => (workOrderId ? workOrderById(context).load(workOrderId) : null),
    salesOrder: ({ salesOrderId }, _, context) => (salesOrderId ? orderById(context).load(salesOrderId) : null),
  },
}

import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { plain } from '../../common/money.ts'
import type { ErpContext } from '../context.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { accrueLeave } from './leave.accrual.service.ts'
import {
  leaveBalancesOfEmployee,
  leaveEntriesOfEmployee,
  leaveRequestById,
  leaveRequestList,
  leaveRequestsOfEmployee,
  leaveTypeById,
  listLeaveTypes,
} from './leave.loaders.ts'
import { adjustLeave, decideLeave, requestLeave, setLeaveType } from './leave.service.ts'
import type { LeaveTypeRow } from './leave.table.ts'
import { employeeById } from './resources.loaders.ts'
import type { EmployeeRow } from './resources.table.ts'

const typeOf = async ({ leaveTypeId }: { leaveTypeId: string }, _: object, context: ErpContext) =>
  (await leaveTypeById(context).load(leaveTypeId)) as LeaveTypeRow

const plainOrNull = (value: string | null): string | null => (value === null ? null : plain(value))

export const leaveResolvers: Resolvers = {
  Query: {
    leaveTypes: (_, _args, { db }) => listLeaveTypes(db),
    leaveRequest: (_, { id }, context) => byId(leaveRequestById(context), id),
    leaveRequests: (_, args, { db }) => page(db, leaveRequestList, args),
  },
  Mutation: {
    setLeaveType: (_, args, context) => mutate(context, 'setLeaveType', args, setLeaveType),
    requestLeave: (_, args, context) => mutate(context, 'requestLeave', args, requestLeave),
    approveLeave: (_, args, context) => mutate(context, 'approveLeave', args, decideLeave('APPROVED')),
    rejectLeave: (_, args, context) => mutate(context, 'rejectLeave', args, decideLeave('REJECTED')),
    cancelLeave: (_, args, context) => mutate(context, 'cancelLeave', args, decideLeave('CANCELLED')),
    adjustLeave: (_, args, context) => mutate(context, 'adjustLeave', args, adjustLeave),
    accrueLeave: (_, args, context) => mutate(context, 'accrueLeave', args, accrueLeave),
  },
  Employee: {
    leaveBalances: ({ id }, args, context) => leaveBalancesOfEmployee(context, args).load(id),
    leaveEntries: ({ id }, args, context) => leaveEntriesOfEmployee(context, args).load(id),
    leaveRequests: ({ id }, args, context) => leaveRequestsOfEmployee(context, args).load(id),
  },
  LeaveType: {
    accrualDays: ({ accrualDays }) => plain(accrualDays),
    carryOverDays: ({ carryOverDays }) => plainOrNull(carryOverDays),
    lowestBalance: ({ lowestBalance }) => plainOrNull(lowestBalance),
  },
  LeaveBalance: {
    leaveType: typeOf,
    balance: ({ balance }) => plain(balance),
    pending: ({ pending }) => plain(pending),
  },
  LeaveRequest: {
    employee: async ({ employeeId }, _, context) => (await employeeById(context).load(employeeId)) as EmployeeRow,
    leaveType: typeOf,
    days: ({ days }) => plain(days),
  },
  LeaveEntry: {
    leaveType: typeOf,
    days: ({ days }) => plain(days),
    pending: ({ pending }) => plain(pending),
    request: ({ requestId }, _, context) => (requestId ? leaveRequestById(context).load(requestId) : null),
  },
}

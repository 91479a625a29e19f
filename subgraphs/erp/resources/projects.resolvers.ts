import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { money, moneyOrNull, plain } from '../../common/money.ts'
import { companyByCode } from '../accounts/company.known.service.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { workOrderById } from '../production/work-order.loaders.ts'
import { orderById } from '../sales/sales.loaders.ts'
import {
  listProjects,
  projectById,
  timeEntryList,
  timeOfProject,
  timeWorkedOnOrder,
  timeWorkedOnWorkOrder,
} from './projects.loaders.ts'
import { projectCosts, setProject } from './projects.service.ts'
import { employeeById } from './resources.loaders.ts'
import type { EmployeeRow } from './resources.table.ts'
import { moveTime, postTimeCosts, recordTime, updateTime } from './timesheets.service.ts'

export const projectsResolvers: Resolvers = {
  Query: {
    project: (_, { id }, context) => byId(projectById(context), id),
    projects: (_, args, { db }) => listProjects(db, args),
    timeEntries: (_, args, { db }) => page(db, timeEntryList, args),
    projectCosts: async (_, { company, ...days }, { db }) => projectCosts(db, await companyByCode(db, company), days),
  },
  Mutation: {
    setProject: (_, args, context) => mutate(context, 'setProject', args, setProject),
    recordTime: (_, args, context) => mutate(context, 'recordTime', args, recordTime),
    updateTime: (_, args, context) => mutate(context, 'updateTime', args, updateTime),
    submitTime: (_, args, context) => mutate(context, 'submitTime', args, moveTime('SUBMITTED')),
    approveTime: (_, args, context) => mutate(context, 'approveTime', args, moveTime('APPROVED')),
    rejectTime: (_, args, context) => mutate(context, 'rejectTime', args, moveTime('REJECTED')),
    postTimeCosts: (_, args, context) => mutate(context, 'postTimeCosts', args, postTimeCosts),
  },
  Project: {
    customer: ({ customerId }) => (customerId ? { id: customerId } : null),
    manager: ({ managerId }, _, context) => (managerId ? employeeById(context).load(managerId) : null),
    timeEntries: ({ id }, args, context) => timeOfProject(context, args).load(id),
  },
  TimeEntry: {
    employee: async ({ employeeId }, _, context) => (await employeeById(context).load(employeeId)) as EmployeeRow,
    hours: ({ hours }) => plain(hours),
    project: ({ projectId }, _, context) => (projectId ? projectById(context).load(projectId) : null),
    workOrder: ({ workOrderId }, _, context) => (workOrderId ? workOrderById(context).load(workOrderId) : null),
    salesOrder: ({ salesOrderId }, _, context) => (salesOrderId ? orderById(context).load(salesOrderId) : null),
    cost: ({ cost, currency }) => moneyOrNull(cost, currency ?? ''),
    posted: ({ postingId }) => postingId !== null,
  },
  SalesOrder: {
    timeWorked: ({ id }, _, context) => timeWorkedOnOrder(context).load(id),
  },
  WorkOrder: {
    timeWorked: ({ id }, _, context) => timeWorkedOnWorkOrder(context).load(id),
  },
  TimeWorked: {
    hours: ({ hours }) => plain(hours),
    cost: ({ cost, currency }) => money(cost, currency),
  },
  ProjectCosts: {
    hours: ({ hours }) => plain(hours),
    timeCost: ({ timeCost, currency }) => money(timeCost, currency),
    otherCost: ({ otherCost, currency }) => money(otherCost, currency),
    revenue: ({ revenue, currency }) => money(revenue, currency),
  },
  TimePosting: {
    amount: ({ amount, currency }) => money(amount, currency),
  },
}

import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import type { Resolvers } from '../graph.generated.ts'
import { employeeById, employeeList, reportsOfEmployee } from './resources.loaders.ts'

export const resourcesResolvers: Resolvers = {
  Query: {
    employee: (_, { id }, context) => byId(employeeById(context), id),
    employees: (_, args, { db }) => page(db, employeeList, args),
  },
  Employee: {
    manager: ({ managerId }, _, context) => (managerId ? employeeById(context).load(managerId) : null),
    reports: ({ id }, _, context) => reportsOfEmployee(context).load(id),
  },
}

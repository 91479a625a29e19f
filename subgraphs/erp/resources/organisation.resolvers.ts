import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { moneyOrNull } from '../../common/money.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { createEmployee, endEmployment, setEmployeeSkills, updateEmployee } from './employment.service.ts'
import {
  costCentreCodeById,
  departmentById,
  departmentsWithin,
  employeesOfDepartment,
  listDepartments,
  positionById,
  positionList,
  skillList,
  skillsOfEmployee,
} from './organisation.loaders.ts'
import { setDepartment, setPosition, setSkill } from './organisation.service.ts'
import { employeeById } from './resources.loaders.ts'

export const organisationResolvers: Resolvers = {
  Query: {
    departments: (_, args, { db }) => listDepartments(db, args),
    department: (_, { id }, context) => byId(departmentById(context), id),
    positions: (_, args, { db }) => page(db, positionList, args),
    skills: (_, args, { db }) => page(db, skillList, args),
  },
  Mutation: {
    createEmployee: (_, args, context) => mutate(context, 'createEmployee', args, createEmployee),
    updateEmployee: (_, args, context) => mutate(context, 'updateEmployee', args, updateEmployee),
    endEmployment: (_, args, context) => mutate(context, 'endEmployment', args, endEmployment),
    setEmployeeSkills: (_, args, context) => mutate(context, 'setEmployeeSkills', args, setEmployeeSkills),
    setDepartment: (_, args, context) => mutate(context, 'setDepartment', args, setDepartment),
    setPosition: (_, args, context) => mutate(context, 'setPosition', args, setPosition),
    setSkill: (_, args, context) => mutate(context, 'setSkill', args, setSkill),
  },
  Employee: {
    department: ({ departmentId }, _, context) => (departmentId ? departmentById(context).load(departmentId) : null),
    position: ({ positionId }, _, context) => (positionId ? positionById(context).load(positionId) : null),
    skills: ({ id }, _, context) => skillsOfEmployee(context).load(id),
    changes: ({ id }, args, context) => changesOfRecord(context, args).load(id),
  },
  Department: {
    parent: ({ parentId }, _, context) => (parentId ? departmentById(context).load(parentId) : null),
    departments: ({ id }, _, context) => departmentsWithin(context).load(id),
    head: ({ headId }, _, context) => (headId ? employeeById(context).load(headId) : null),
    costCentre: async ({ costCentreId }, _, context) =>
      costCentreId ? ((await costCentreCodeById(context).load(costCentreId))?.code ?? null) : null,
    employees: ({ id }, args, context) => employeesOfDepartment(context, args).load(id),
  },
  Position: {
    hourlyCost: ({ hourlyCost, currency }) => moneyOrNull(hourlyCost, currency ?? ''),
  },
}

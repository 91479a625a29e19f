import { money } from '../../common/money.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { payHistoryOfEmployee, payOfEmployee } from './pay.loaders.ts'
import { setEmployeePay } from './pay.service.ts'

export const payResolvers: Resolvers = {
  Mutation: {
    setEmployeePay: (_, args, context) => mutate(context, 'setEmployeePay', args, setEmployeePay),
  },
  Employee: {
    pay: ({ id }, _, context) => payOfEmployee(context).load(id),
    payHistory: ({ id }, args, context) => payHistoryOfEmployee(context, args).load(id),
  },
  EmployeePay: {
    annualGross: ({ amount, currency }) => money(amount, currency),
  },
}

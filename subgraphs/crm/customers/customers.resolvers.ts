import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { resultOf } from '../../common/write/bulk/bulk.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate, mutateRows } from '../mutate.ts'
import { createCustomers, updateCustomers } from './customers.bulk.service.ts'
import {
  addressesOfCustomer,
  changesOfCustomer,
  contactsOfCustomer,
  customerById,
  customerByNumber,
  customerList,
} from './customers.loaders.ts'
import { createCustomer } from './customers.service.ts'
import { updateCustomer } from './customers.update.service.ts'

const ownerOf = (input: { ownerId?: string | null }) => [
  { to: 'employees' as const, field: 'ownerId', id: input.ownerId },
]

export const customersResolvers: Resolvers = {
  Query: {
    customer: (_, { id }, context) => byId(customerById(context), id),
    customerByNumber: (_, { number }, context) => customerByNumber(context).load(number),
    customers: (_, args, { db }) => page(db, customerList, args),
  },
  Mutation: {
    createCustomer: (_, args, context) => mutate(context, 'createCustomer', args, createCustomer, ownerOf(args.input)),
    updateCustomer: async (_, args, context) => {
      const answer = await mutate(context, 'updateCustomer', args, updateCustomer, ownerOf(args.input))
      context.deliverCustomerChanges()
      return answer
    },
    createCustomers: (_, args, context) => mutateRows(context, 'createCustomers', args, createCustomers, ownerOf),
    updateCustomers: async (_, args, context) => {
      const answer = await mutateRows(context, 'updateCustomers', args, updateCustomers, ownerOf)
      context.deliverCustomerChanges()
      return answer
    },
  },
  CustomerBulkRow: {
    result: (row, _, context) => resultOf(row, (id) => customerById(context).load(id)),
  },
  Customer: {
    parent: ({ parentId }, _, context) => (parentId ? customerById(context).load(parentId) : null),
    owner: ({ ownerId }) => (ownerId ? { id: ownerId } : null),
    addresses: ({ id }, _, context) => addressesOfCustomer(context).load(id),
    contacts: ({ id }, args, context) => contactsOfCustomer(context, args).load(id),
    changes: ({ id }, args, context) => changesOfCustomer(context, args).load(id),
  },
}

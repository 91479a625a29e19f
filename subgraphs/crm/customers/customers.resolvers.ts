import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { resultOf } from '../../common/write/bulk/bulk.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate, mutateRows } from '../mutate.ts'
import { createCustomers, updateCustomers } from './customers.bulk.service.ts'
import { missingParts } from './addresses.ts'
import { createContact, createContacts, updateContact, updateContacts } from './contacts.service.ts'
import type { CustomerRow } from './customers.table.ts'
import { findCustomers } from './lookup.loaders.ts'
import { emailsIn, pointsOfContact, pointsOfCustomer, telephonesIn } from './reach.loaders.ts'
import {
  addressesOfCustomer,
  changesOfCustomer,
  contactById,
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
    findCustomers: (_, { text, first }, { db }) => findCustomers(db, text, first),
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
    createContact: (_, args, context) => mutate(context, 'createContact', args, createContact),
    updateContact: (_, args, context) => mutate(context, 'updateContact', args, updateContact),
    createContacts: (_, args, context) => mutate(context, 'createContacts', args, createContacts),
    updateContacts: (_, args, context) => mutate(context, 'updateContacts', args, updateContacts),
  },
  ContactBulkRow: {
    result: (row, _, context) => resultOf(row, (id) => contactById(context).load(id)),
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
    telephone: async ({ id }, _, context) => telephonesIn(await pointsOfCustomer(context).load(id))[0] ?? null,
  },
  Address: { missing: missingParts },
  Contact: {
    customer: ({ customerId }, _, context) => customerById(context).load(customerId),
    emails: async ({ id }, _, context) => emailsIn(await pointsOfContact(context).load(id)),
    telephones: async ({ id }, _, context) => telephonesIn(await pointsOfContact(context).load(id)),
  },
  CustomerMatch: {
    customer: async ({ customerId }, _, context) => (await customerById(context).load(customerId)) as CustomerRow,
    contact: ({ contactId }, _, context) => (contactId ? contactById(context).load(contactId) : null),
  },
}

import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { resultOf } from '../../common/write/bulk/bulk.ts'
import { changesOfRecord } from '../changes.loaders.ts'
import { customReferences, customReferencesIn, withCustomFields } from '../fields/lookup.ts'
import type { CustomValueInput, Resolvers } from '../graph.generated.ts'
import type { CrmContext } from '../context.ts'
import type { Reference } from '../erp.ts'
import { mutate, mutateRows } from '../mutate.ts'
import { createCustomers, updateCustomers } from './customers.bulk.service.ts'
import { missingParts } from './addresses.ts'
import { createContact, createContacts, updateContact, updateContacts } from './contacts.service.ts'
import type { CustomerRow } from './customers.table.ts'
import { findCustomers } from './lookup.loaders.ts'
import { emailsIn, pointsOfContact, pointsOfCustomer, telephonesIn } from './reach.loaders.ts'
import {
  addressesOfCustomer,
  contactById,
  contactList,
  contactNotMerged,
  contactsOfCustomer,
  customerById,
  customerByNumber,
  customerList,
  notMerged,
  subsidiariesOfCustomer,
  readsCustomer,
} from './customers.loaders.ts'
import { createCustomer } from './customers.service.ts'
import { updateCustomer } from './customers.update.service.ts'

interface Referring {
  readonly ownerId?: string | null
  readonly custom?: readonly CustomValueInput[] | null
}

/** What customers that are written refer to in ERP. */
async function referencesOf(context: CrmContext, rows: readonly Referring[]): Promise<(row: Referring) => Reference[]> {
  const custom = await customReferences(context, 'CUSTOMER', rows)
  return (row) => [{ to: 'employees', field: 'ownerId', id: row.ownerId }, ...custom(row)]
}

const referencesIn = async (context: CrmContext, input: Referring) => (await referencesOf(context, [input]))(input)

export const customersResolvers: Resolvers = {
  Query: {
    customer: (_, { id }, context) => byId(customerById(context), id),
    customerByNumber: (_, { number }, context) => customerByNumber(context).load(number),
    customers: async (_, args, context) =>
      page(context.db, customerList, await withCustomFields(context, 'CUSTOMER', args), notMerged),
    contact: (_, { id }, context) => byId(contactById(context), id),
    contacts: async (_, args, context) =>
      page(context.db, contactList, await withCustomFields(context, 'CONTACT', args), contactNotMerged),
    findCustomers: (_, { text, first }, { db }) => findCustomers(db, text, first),
  },
  Mutation: {
    createCustomer: async (_, args, context) =>
      mutate(context, 'createCustomer', args, createCustomer, await referencesIn(context, args.input)),
    updateCustomer: async (_, args, context) => {
      const answer = await mutate(
        context,
        'updateCustomer',
        args,
        updateCustomer,
        await referencesIn(context, args.input),
      )
      context.deliverCustomerChanges()
      return answer
    },
    createCustomers: async (_, args, context) =>
      mutateRows(context, 'createCustomers', args, createCustomers, await referencesOf(context, args.input.rows)),
    updateCustomers: async (_, args, context) => {
      const answer = await mutateRows(
        context,
        'updateCustomers',
        args,
        updateCustomers,
        await referencesOf(context, args.input.rows),
      )
      context.deliverCustomerChanges()
      return answer
    },
    createContact: async (_, args, context) =>
      mutate(context, 'createContact', args, createContact, await customReferencesIn(context, 'CONTACT', args.input)),
    updateContact: async (_, args, context) =>
      mutate(context, 'updateContact', args, updateContact, await customReferencesIn(context, 'CONTACT', args.input)),
    createContacts: async (_, args, context) => {
      const references = await customReferences(context, 'CONTACT', args.input.rows)
      return mutateRows(context, 'createContacts', args, createContacts, references)
    },
    updateContacts: async (_, args, context) => {
      const references = await customReferences(context, 'CONTACT', args.input.rows)
      return mutateRows(context, 'updateContacts', args, updateContacts, references)
    },
  },
  ContactBulkRow: {
    result: (row, _, context) => resultOf(row, (id) => contactById(context).load(id)),
  },
  CustomerBulkRow: {
    result: (row, _, context) => resultOf(row, (id) => customerById(context).load(id)),
  },
  Customer: {
    parent: readsCustomer(['parentId'], ({ parentId }, _, context) =>
      parentId ? customerById(context).load(parentId) : null,
    ),
    subsidiaries: readsCustomer(['id'], async ({ id }, args, context) =>
      subsidiariesOfCustomer(context, await withCustomFields(context, 'CUSTOMER', args)).load(id),
    ),
    owner: readsCustomer(['ownerId'], ({ ownerId }) => (ownerId ? { id: ownerId } : null)),
    addresses: readsCustomer(['id'], ({ id }, _, context) => addressesOfCustomer(context).load(id)),
    contacts: readsCustomer(['id'], ({ id }, args, context) => contactsOfCustomer(context, args).load(id)),
    changes: readsCustomer(['id'], ({ id }, args, context) => changesOfRecord(context, args).load(id)),
    telephone: readsCustomer(
      ['id'],
      async ({ id }, _, context) => telephonesIn(await pointsOfCustomer(context).load(id))[0] ?? null,
    ),
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

import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { duplicatesOfContact } from './contact-duplicates.loaders.ts'
import { contactById, customerById } from './customers.loaders.ts'
import type { ContactRow, CustomerRow } from './customers.table.ts'
import { duplicatesOfCustomer, listPairs, matchKeysOfCustomer, notDuplicatesOfCustomer } from './duplicates.loaders.ts'
import { declareNotDuplicates, withdrawNotDuplicates } from './duplicates.declared.service.ts'
import { ruleOf } from './duplicates.service.ts'
import type { CrmContext } from '../context.ts'

const known = async (context: CrmContext, id: string) => (await customerById(context).load(id)) as CustomerRow

const matchesOf = (of: { readonly otherId: string; readonly matches: readonly object[] }) =>
  of.matches.map((match) => ({ rule: 0, place: 0, ...match, otherId: of.otherId }))

export const duplicatesResolvers: Resolvers = {
  Query: {
    duplicatePairs: (_, args, { db }) => listPairs(db, args),
  },
  Mutation: {
    declareNotDuplicates: (_, args, context) => mutate(context, 'declareNotDuplicates', args, declareNotDuplicates),
    withdrawNotDuplicates: (_, args, context) => mutate(context, 'withdrawNotDuplicates', args, withdrawNotDuplicates),
  },
  Customer: {
    duplicates: ({ id }, _, context) => duplicatesOfCustomer(context).load(id),
    notDuplicates: ({ id }, _, context) => notDuplicatesOfCustomer(context).load(id),
  },
  Contact: {
    duplicates: ({ id }, _, context) => duplicatesOfContact(context, {}).load(id),
  },
  ContactDuplicate: {
    contact: async ({ otherId }, _, context) => (await contactById(context).load(otherId)) as ContactRow,
    score: ({ score }) => Number(score),
    matches: ({ matches }) => [...matches],
  },
  Duplicate: {
    customer: ({ otherId }, _, context) => known(context, otherId),
    score: ({ score }) => Number(score),
    matches: matchesOf,
  },
  DuplicateMatch: {
    rule: ({ rule }) => ruleOf(rule),
    value: async ({ value, otherId, rule, place }, _, context) => {
      if (value !== undefined) return value
      const keys = await matchKeysOfCustomer(context).load(otherId)
      return keys.find((key) => key.rule === rule && key.place === place)?.value ?? null
    },
  },
  DuplicatePair: {
    customer: ({ customerId }, _, context) => known(context, customerId),
    other: ({ otherId }, _, context) => known(context, otherId),
    score: ({ score }) => Number(score),
    matches: matchesOf,
  },
  NotDuplicate: {
    customer: ({ otherId }, _, context) => known(context, otherId),
  },
  NotDuplicatesDeclared: {
    customer: ({ customerId }, _, context) => known(context, customerId),
    other: ({ otherId }, _, context) => known(context, otherId),
  },
}

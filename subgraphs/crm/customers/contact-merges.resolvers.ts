import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { contactRecordById, mergesOfContact } from './contact-merges.loaders.ts'
import { mergeContacts, unmergeContact } from './contact-merges.service.ts'
import { contactById } from './customers.loaders.ts'
import type { ContactRow } from './customers.table.ts'
import { movedByMerge } from './merges.loaders.ts'

export const contactMergesResolvers: Resolvers = {
  Mutation: {
    mergeContacts: (_, args, context) => mutate(context, 'mergeContacts', args, mergeContacts),
    unmergeContact: (_, args, context) => mutate(context, 'unmergeContact', args, unmergeContact),
  },
  Contact: {
    merges: ({ id }, _, context) => mergesOfContact(context).load(id),
  },
  ContactMerge: {
    survivor: ({ survivorId }, _, context) => contactById(context).load(survivorId),
    merged: async ({ mergedId }, _, context) => (await contactRecordById(context).load(mergedId)) as ContactRow,
    moved: ({ id }, _, context) => movedByMerge(context).load(id),
  },
}

import { page } from '../../common/list/list.ts'
import { resultOf } from '../../common/write/bulk/bulk.ts'
import { contactById, customerById } from '../customers/customers.loaders.ts'
import { fileById } from '../files/files.loaders.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import {
  allPurposes,
  consentById,
  consentList,
  consentsEverOfContact,
  consentsEverOfCustomer,
  consentsOfContact,
  consentsOfCustomer,
  purposeByCode,
} from './consents.loaders.ts'
import { recordConsent, recordConsents, setConsentPurpose } from './consents.service.ts'
import type { ConsentPurposeRow } from './consents.table.ts'

export const consentsResolvers: Resolvers = {
  Query: {
    consents: (_, args, { db }) => page(db, consentList, args),
    consentPurposes: (_, __, { db }) => allPurposes(db),
  },
  Mutation: {
    setConsentPurpose: (_, args, context) => mutate(context, 'setConsentPurpose', args, setConsentPurpose),
    recordConsent: (_, args, context) =>
      mutate(context, 'recordConsent', args, (tx, input) => recordConsent(tx, context.erasureSecret, input)),
    recordConsents: (_, args, context) =>
      mutate(context, 'recordConsents', args, (tx, input) => recordConsents(tx, context.erasureSecret, input)),
  },
  ConsentBulkRow: {
    result: (row, _, context) => resultOf(row, (id) => consentById(context).load(id)),
  },
  Customer: {
    consents: ({ id }, args, context) => consentsOfCustomer(context, args).load(id),
    consentHistory: ({ id }, args, context) => consentsEverOfCustomer(context, args).load(id),
  },
  Contact: {
    consents: ({ id }, args, context) => consentsOfContact(context, args).load(id),
    consentHistory: ({ id }, args, context) => consentsEverOfContact(context, args).load(id),
  },
  Consent: {
    customer: ({ customerId }, _, context) => customerById(context).load(customerId),
    contact: ({ contactId }, _, context) => (contactId ? contactById(context).load(contactId) : null),
    purpose: async ({ purpose }, _, context) => (await purposeByCode(context).load(purpose)) as ConsentPurposeRow,
    proofFile: ({ proofFileId }, _, context) => (proofFileId ? fileById(context).load(proofFileId) : null),
  },
}

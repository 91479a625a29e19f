import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { noteExport } from '../../common/privacy/erasing.ts'
import { privacyTypes } from '../../common/privacy/resolvers.ts'
import { applyRetention, retentionRules, setRetention } from '../../common/privacy/retention.ts'
import type { CrmContext } from '../context.ts'
import { contactById } from '../customers/customers.loaders.ts'
import { wholesAndParts } from '../customers/whole.ts'
import { askOpenOrders } from '../erp.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { crmPrivacyTables } from '../schema.ts'
import { erasureById, erasureList, receiptsOfParts } from './privacy.loaders.ts'
import { crmPersonalData } from './privacy.records.ts'
import { eraseFromCrm } from './privacy.service.ts'

export const privacyResolvers: Resolvers = {
  Query: {
    personalDataInCrm: async (_, { customerId, contactId }, context) => {
      const subject = await findSubject(context, customerId, contactId)
      if (subject) await noteExport(context, 'crm', subject)
      return subject
    },
    erasuresInCrm: (_, args, { db, erasureSecret }) => page(db, erasureList(erasureSecret), args),
    erasureInCrm: (_, { id }, context) => byId(erasureById(context), id),
    retentionRulesInCrm: (_, __, { db }) => retentionRules(db, crmPrivacyTables),
  },
  Mutation: {
    eraseFromCrm: async (_, args, context) => {
      const openOrders = args.input.contactId ? () => 0 : await openOrdersOf(context, args.input.customerId)
      const answer = await mutate(context, 'eraseFromCrm', args, (tx, input) =>
        eraseFromCrm(tx, { secret: context.erasureSecret, openOrders }, input),
      )
      context.deliverCustomerChanges()
      return answer
    },
    setRetentionInCrm: (_, args, context) =>
      mutate(context, 'setRetentionInCrm', args, (tx, input) => setRetention(tx, crmPrivacyTables, input)),
    applyRetentionInCrm: (_, args, context) =>
      mutate(context, 'applyRetentionInCrm', args, (tx, input) => applyRetention(tx, crmPersonalData, input)),
  },
  ...privacyTypes(crmPersonalData, receiptsOfParts),
}

/** What ERP has still to invoice to the customer that the id means, and to its parts, each of which orders as itself. */
const openOrdersOf = async (context: CrmContext, asked: string) =>
  askOpenOrders(context, await wholesAndParts(context.db, [asked]))

/** The customer that the id means, with its parts. Null where there is no such customer, or it has no such contact. */
async function findSubject(context: CrmContext, asked: string, contactId: string | null | undefined) {
  const [customerId, ...partIds] = await wholesAndParts(context.db, [asked])
  if (customerId === undefined) return null
  if (contactId == null) return { customerId, contactId: null, partIds }
  const contact = await byId(contactById(context), contactId)
  return contact?.customerId === customerId ? { customerId, contactId: contact.id } : null
}

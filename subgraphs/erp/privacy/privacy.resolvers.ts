import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { noteExport } from '../../common/privacy/erasing.ts'
import { privacyTypes } from '../../common/privacy/resolvers.ts'
import { applyRetention, retentionRules, setRetention } from '../../common/privacy/retention.ts'
import { isUuid } from '../../common/uuid.ts'
import { askBeforehand } from '../crm.ts'
import { askWholesAndParts } from '../customer/customer.service.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { erpPrivacyTables } from '../schema.ts'
import { erasureById, erasureList, receiptsOfParts } from './privacy.loaders.ts'
import { erpPersonalData } from './privacy.records.ts'
import { eraseFromErp } from './privacy.service.ts'

export const privacyResolvers: Resolvers = {
  Query: {
    personalDataInErp: async (_, { customerId }, context) => {
      const { crm, requestId } = context
      if (!isUuid(customerId)) return null
      // Of an id that CRM knows not there may be something nevertheless.
      const [{ id } = { id: customerId.toLowerCase() }, ...parts] = await askWholesAndParts(
        crm,
        [customerId],
        requestId,
      )
      const subject = { customerId: id, contactId: null, partIds: parts.map((part) => part.id) }
      await noteExport(context, 'erp', subject)
      return subject
    },
    erasuresInErp: (_, args, { db }) => page(db, erasureList, args),
    erasureInErp: (_, { id }, context) => byId(erasureById(context), id),
    retentionRulesInErp: (_, __, { db }) => retentionRules(db, erpPrivacyTables),
  },
  Mutation: {
    eraseFromErp: async (_, args, context) => {
      const told = await askBeforehand(askWholesAndParts(context.crm, [args.input.customerId], context.requestId))
      return mutate(context, 'eraseFromErp', args, (tx, input) => eraseFromErp(tx, told, input))
    },
    setRetentionInErp: (_, args, context) =>
      mutate(context, 'setRetentionInErp', args, (tx, input) => setRetention(tx, erpPrivacyTables, input)),
    applyRetentionInErp: (_, args, context) =>
      mutate(context, 'applyRetentionInErp', args, (tx, input) => applyRetention(tx, erpPersonalData, input)),
  },
  ...privacyTypes(erpPersonalData, receiptsOfParts),
}

import { byId } from '../../common/context.ts'
import { page } from '../../common/list/list.ts'
import { customerList } from '../customers/customers.loaders.ts'
import { withCustomFields } from '../fields/lookup.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { demandRule, requireFields } from './segments.demands.ts'
import { segmentById, segmentList, segmentsOfCustomer } from './segments.loaders.ts'
import { changeSegmentMembers, createSegment, membersOf, requireRule, updateSegment } from './segments.service.ts'

export const segmentsResolvers: Resolvers = {
  Query: {
    segment: (_, { id }, context) => byId(segmentById(context), id),
    segments: (_, args, { db }) => page(db, segmentList, args),
    segmentPreview: async (_, { where, ...args }, context) => {
      await requireFields(context, where)
      await requireRule(context.db, where, 'where')
      const sorted = await withCustomFields(context, 'CUSTOMER', args)
      const [members] = await membersOf(context.db, [{ id: '', rule: where }])
      return page(context.db, customerList, sorted, members)
    },
  },
  Mutation: {
    createSegment: async (_, args, context) => {
      await requireFields(context, args.input.rule)
      return mutate(context, 'createSegment', args, createSegment)
    },
    updateSegment: async (_, args, context) => {
      await requireFields(context, args.input.rule)
      return mutate(context, 'updateSegment', args, updateSegment)
    },
    changeSegmentMembers: (_, args, context) => mutate(context, 'changeSegmentMembers', args, changeSegmentMembers),
  },
  Customer: {
    segments: ({ id }, args, context) => segmentsOfCustomer(context, args).load(id),
  },
  Segment: {
    rule: ({ rule }, _, context, { schema }) => {
      demandRule(context, schema, rule)
      return rule && JSON.stringify(rule)
    },
    members: async (segment, args, context, { schema }) => {
      demandRule(context, schema, segment.rule)
      const sorted = await withCustomFields(context, 'CUSTOMER', args)
      const [members] = await membersOf(context.db, [segment])
      return page(context.db, customerList, sorted, members)
    },
  },
}

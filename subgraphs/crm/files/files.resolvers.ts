import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { contentOf, filesOfCustomer, filesOfRecord } from './files.loaders.ts'
import { attachFile, detachFile } from './files.service.ts'

export const filesResolvers: Resolvers = {
  Mutation: {
    attachFile: (_, args, context) =>
      mutate(context, 'attachFile', args, (tx, input) => attachFile(tx, context.fileSize, input)),
    detachFile: (_, args, context) => mutate(context, 'detachFile', args, detachFile),
  },
  Customer: {
    files: ({ id }, args, context) => filesOfCustomer(context, args).load(id),
  },
  Interaction: {
    files: ({ id }, args, context) => filesOfRecord(context, args).load(id),
  },
  Opportunity: {
    files: ({ id }, args, context) => filesOfRecord(context, args).load(id),
  },
  Case: {
    files: ({ id }, args, context) => filesOfRecord(context, args).load(id),
  },
  Campaign: {
    files: ({ id }, args, context) => filesOfRecord(context, args).load(id),
  },
  File: {
    sha256: ({ hash }) => hash,
    content: (file, _, context) => contentOf(context, file),
  },
}
